"""Opens the websockets of `realtime.connect` and `responses.connect`: a limit in time, and errors of our own."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, NoReturn

import httpx

from portkey_ai._vendor.openai._exceptions import APIConnectionError, APITimeoutError, OpenAIError

from .errors import explain, status_error

if TYPE_CHECKING:
    from websockets.asyncio.client import ClientConnection as AsyncConnection
    from websockets.sync.client import ClientConnection

OPEN_TIMEOUT = 10.0
"""Seconds for the whole handshake, unless `websocket_connection_options={"open_timeout": ...}` says otherwise."""


async def async_connect(url: str, **options: Any) -> AsyncConnection:
    """Open a websocket, or raise one of our errors."""
    try:
        from websockets.asyncio.client import connect
    except ImportError as error:
        raise _missing() from error
    options.setdefault("open_timeout", OPEN_TIMEOUT)
    try:
        return await connect(url, **options)
    except Exception as error:
        _translate(error, url)


def sync_connect(url: str, **options: Any) -> ClientConnection:
    """Open a websocket, or raise one of our errors."""
    try:
        from websockets.sync.client import connect
    except ImportError as error:
        raise _missing() from error
    options.setdefault("open_timeout", OPEN_TIMEOUT)
    try:
        opened: Any = connect
        connection: ClientConnection = opened(url, **options)
        return connection
    except Exception as error:
        _translate(error, url)


def _missing() -> OpenAIError:
    return OpenAIError("websockets is not installed: pip install 'portkey-ai[realtime]'")


def _translate(error: Exception, url: str) -> NoReturn:
    from websockets.exceptions import InvalidStatus

    request = httpx.Request("GET", url)
    if isinstance(error, InvalidStatus):
        answer = httpx.Response(
            error.response.status_code,
            headers=list(error.response.headers.raw_items()),
            content=bytes(error.response.body or b""),
            request=request,
        )
        raise status_error(answer) from error
    # Before Python 3.11 asyncio has a TimeoutError of its own.
    late = isinstance(error, (TimeoutError, asyncio.TimeoutError))
    ours = APITimeoutError(request) if late else APIConnectionError(request=request)
    ours.__cause__ = error
    explain(ours)
    raise ours
