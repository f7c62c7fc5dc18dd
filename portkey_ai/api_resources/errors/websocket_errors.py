"""The time limit, the log and the errors of websockets, for sync and async clients."""

from __future__ import annotations

import logging
from contextlib import suppress
from typing import NoReturn

import httpx

from portkey_ai.api_resources.errors.connection_errors import connection_error
from portkey_ai.api_resources.errors.signal_errors import raised_by_signal_handler
from portkey_ai.api_resources.errors.status_errors import MAX_ERROR_BODY, status_error
from portkey_ai.api_resources.settings.frame_locals import clear_http_locals
from portkey_ai.api_resources.transport.decompression import DecompressionLimitError, limit_decompression
from portkey_ai.api_resources.transport.error_causes import class_names

OPEN_TIMEOUT = 10.0
"""Seconds for the whole handshake, unless `websocket_connection_options={"open_timeout": ...}` sets another limit."""

# At DEBUG, the library `websockets` logs all messages, and the handshake's headers, which contain keys. This logger is
# not registered with `logging`, so that a program that sets all loggers to DEBUG does not change its level.
quiet_logger = logging.Logger("portkey_ai.websockets", logging.INFO)
quiet_logger.parent = logging.getLogger("portkey_ai")


def websockets_missing_error() -> ImportError:
    """Return the error for a missing `websockets` package."""
    return ImportError("websockets is not installed: pip install 'portkey-ai[realtime]'", name="websockets")


def raise_converted(error: Exception, url: str) -> NoReturn:
    """Raise `error`, which the handshake at `url` raised, converted to an error of this package.

    Exceptions of signal handlers, and all that do not come from the websocket stack, are raised unchanged.
    """
    from websockets.exceptions import InvalidStatus, WebSocketException

    from portkey_ai.api_resources._sync.body_reading import read_start

    clear_http_locals(error)
    is_of_websocket_stack = isinstance(error, (WebSocketException, OSError, EOFError)) or "TimeoutError" in class_names(
        error
    )
    cause = raised_by_signal_handler(error) if is_of_websocket_stack else error
    if cause is not None:
        raise cause
    request = httpx.Request("GET", url)
    if isinstance(error, InvalidStatus):
        response = httpx.Response(
            error.response.status_code,
            headers=[(name.encode(), _bytes(value)) for name, value in error.response.headers.raw_items()],
            stream=httpx.ByteStream(bytes(error.response.body or b"")),  # `content=` would decompress it at once
            request=request,
        )
        limit_decompression(response)
        with suppress(httpx.DecodingError, DecompressionLimitError):
            read_start(response, MAX_ERROR_BODY)
        raise status_error(response) from error
    raise connection_error(error, request) from error


def _bytes(value: str) -> bytes:
    return value.encode("utf-8", "surrogateescape")  # reverses how websockets decoded it
