"""What opens a websocket, for both clients; ImportError without the extra `realtime`."""

from __future__ import annotations

from typing import Any


def async_opener() -> Any:
    """Return `connect` of websockets, which follows redirects, but none to another origin: the headers would go too."""
    # The next import succeeds without websockets, if it has once before.
    import websockets.asyncio.client  # noqa: F401  # pyright: ignore[reportUnusedImport]

    from portkey_ai._vendor.openai.lib._websocket import _WebSocketConnect  # pyright: ignore[reportPrivateUsage]

    return _WebSocketConnect


def sync_opener() -> Any:
    """Return `connect` of websockets, which follows no redirect."""
    from websockets.sync.client import connect

    return connect
