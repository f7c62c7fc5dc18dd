"""Opens the websockets of `realtime.connect` and `responses.connect`: a limit in time, and errors of our own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from portkey_ai.api_resources.transport.websocket_errors import OPEN_TIMEOUT, not_installed, translate

if TYPE_CHECKING:
    from websockets.asyncio.client import ClientConnection


async def connect(url: str, **options: Any) -> ClientConnection:
    """Open a websocket, or raise one of our errors."""
    try:
        from websockets.asyncio.client import connect as open_websocket
    except ImportError as error:
        raise not_installed() from error
    options.setdefault("open_timeout", OPEN_TIMEOUT)
    opening: Any = open_websocket
    try:
        connection: ClientConnection = await opening(url, **options)
    except Exception as error:
        translate(error, url)
    return connection
