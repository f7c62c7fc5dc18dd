"""What opening a websocket comes to for both clients: how long it may take, and which error a failure becomes."""

from __future__ import annotations

from typing import NoReturn

import httpx

from portkey_ai._vendor.openai._exceptions import OpenAIError
from portkey_ai.api_resources.errors.connection_errors import connection_error
from portkey_ai.api_resources.errors.status_errors import status_error

OPEN_TIMEOUT = 10.0
"""Seconds for the whole handshake, unless `websocket_connection_options={"open_timeout": ...}` says otherwise."""


def not_installed() -> OpenAIError:
    return OpenAIError("websockets is not installed: pip install 'portkey-ai[realtime]'")


def translate(error: Exception, url: str) -> NoReturn:
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
    raise connection_error(error, request) from error
