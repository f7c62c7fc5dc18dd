"""Raise an error in the task that reads a response body which aiohttp cannot parse.

For such a body, aiohttp 3.14 closes the connection and drops the read timeout, but may leave the task that reads the
body waiting forever.
"""

from __future__ import annotations

import asyncio
import weakref
from typing import TYPE_CHECKING, Any

import httpx

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

_SECONDS_BETWEEN_CHECKS = 0.25


class CheckedBody(httpx.AsyncByteStream):
    """Wraps the body of a response of httpx-aiohttp. While it is open, a timer checks the connection for an error."""

    def __init__(self, body: Any) -> None:
        self._body = body
        self._response = body._aiohttp_response
        self._loop = asyncio.get_running_loop()
        self._timer: asyncio.TimerHandle | None = None
        self.check()

    def check(self) -> None:
        connection, content = self._response.connection, self._response.content
        protocol = None if connection is None else connection.protocol
        if protocol is None or content.is_eof() or content.exception() is not None:
            return
        error = protocol.exception()
        if error is None:
            weak_self: weakref.ref[CheckedBody] = weakref.ref(self)
            self._timer = self._loop.call_later(_SECONDS_BETWEEN_CHECKS, _check, weak_self)
        else:
            from aiohttp import ClientPayloadError

            content.set_exception(ClientPayloadError(f"Response payload is not completed: {error!r}"), error)

    def __aiter__(self) -> AsyncIterator[bytes]:
        body: AsyncIterator[bytes] = self._body.__aiter__()
        return body

    async def aclose(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
        await self._body.aclose()


def _check(body: weakref.ref[CheckedBody]) -> None:
    checked_body = body()
    if checked_body is not None:
        checked_body.check()
