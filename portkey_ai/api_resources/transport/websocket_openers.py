"""The functions that open a websocket, sync and async. They raise ImportError without the extra `realtime`."""

from __future__ import annotations

from typing import Any


def async_opener() -> Any:
    """Return a `connect` that follows redirects within the same origin only, since the headers may hold secrets."""
    # Raises ImportError without websockets. The import below would not if that module has been imported before.
    import websockets.asyncio.client  # noqa: F401  # pyright: ignore[reportUnusedImport]

    from portkey_ai._vendor.openai.lib._websocket import _WebSocketConnect  # pyright: ignore[reportPrivateUsage]

    return _WebSocketConnect


def sync_opener() -> Any:
    """Return `connect` of the websockets package, which follows no redirects in its sync form."""
    from websockets.sync.client import connect

    return connect
