"""Resets the HTTP/2 stream of a response that is closed before it was read to its end: the server stops sending it."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

import httpx

from .connection_pools import pools_of, reset_unread_streams

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator


def reset_when_closed(response: httpx.Response, http: Any) -> None:
    """Make an HTTP/2 response that the HTTP client `http` received reset its stream when it is closed."""
    response.stream = _ResettingBody(response.stream, response.request, http)


class _ResettingBody(httpx.SyncByteStream, httpx.AsyncByteStream):
    def __init__(self, body: Any, request: httpx.Request, http: Any) -> None:
        self._body = body
        self._request = request
        self._http = http

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._body)

    def __aiter__(self) -> AsyncIterator[bytes]:
        body: AsyncIterator[bytes] = self._body.__aiter__()
        return body

    def close(self) -> None:
        self._body.close()
        with suppress(Exception):
            for pool in pools_of(self._http):
                for connection in reset_unread_streams(pool):
                    connection._write_outgoing_data(self._request)

    async def aclose(self) -> None:
        await self._body.aclose()
        with suppress(Exception):
            for pool in pools_of(self._http):
                for connection in reset_unread_streams(pool):
                    await connection._write_outgoing_data(self._request)
