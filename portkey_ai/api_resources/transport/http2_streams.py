"""What httpcore leaves undone for the body of an HTTP/2 response.

If the response is closed before the end of its body, its stream is reset, so that the server stops sending it. An error
of h2 while the body is read, at bytes that are not HTTP/2, is raised as httpx's RemoteProtocolError.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

import httpx

from .connection_pools import pools_of, reset_unread_streams

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator


def set_http2_body(response: httpx.Response, http: Any) -> None:
    """Wrap the body of an HTTP/2 response that the HTTP client `http` received."""
    response.stream = _Http2Body(response.stream, response.request, http)


class _Http2Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    def __init__(self, body: Any, request: httpx.Request, http: Any) -> None:
        self._body = body
        self._request = request
        self._http = http

    def __iter__(self) -> Iterator[bytes]:
        try:
            yield from self._body
        except Exception as error:
            self._raise_protocol_error(error)
            raise

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for piece in self._body:
                yield piece
        except Exception as error:
            self._raise_protocol_error(error)
            raise

    def _raise_protocol_error(self, error: Exception) -> None:
        if type(error).__module__ == "h2.exceptions":
            raise httpx.RemoteProtocolError(str(error), request=self._request) from error

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
