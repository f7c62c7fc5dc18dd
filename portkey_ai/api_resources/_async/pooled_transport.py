"""The httpx transport that sends requests over this package's connection pool."""

from __future__ import annotations

import time
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import httpcore
import httpx

from portkey_ai.api_resources.transport.httpcore_errors import raise_httpx_error
from portkey_ai.api_resources.transport.plain_body import PlainBody
from portkey_ai.api_resources.transport.pool_primitives import aclose_quietly

from .connection_pool import AsyncConnectionPool, AsyncPoolRequest
from .request_writes import AsyncJoiningBackend

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from portkey_ai.api_resources.transport.tls_context import SharedTLSContext


class AsyncPooledTransport(httpx.AsyncBaseTransport):
    """Sends requests over HTTP/1.1 connections, through `proxy` if there is one.

    `tls_context` is created when the first connection needs it.
    """

    def __init__(self, tls_context: SharedTLSContext, limits: httpx.Limits, proxy: httpx.Proxy | None = None) -> None:
        self.limits = limits
        self.proxy = proxy
        self._tls_context = tls_context
        self._connection_factories: dict[bytes, Any] = {}
        self._pool = AsyncConnectionPool(self._new_connection, limits)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        # No local variable for the inner request: crash reports would show the query of its URL.
        pool_request = AsyncPoolRequest(_httpcore_request(request))
        started = time.perf_counter()
        try:
            response = await self._pool.send(pool_request)
        except Exception as error:
            raise_httpx_error(error, request)
            raise
        body = _AsyncBody(self._pool, pool_request, response.stream)
        received = httpx.Response(
            response.status, headers=response.headers, stream=body, extensions=response.extensions
        )
        body.set_elapsed_at_close(received, started)
        return received

    async def aclose(self) -> None:
        await self._pool.aclose()

    def _new_connection(self, origin: httpcore.Origin) -> Any:
        scheme = origin.scheme
        if scheme not in self._connection_factories:
            self._connection_factories[scheme] = self._new_connection_factory(scheme)
        return self._connection_factories[scheme].create_connection(origin)

    def _new_connection_factory(self, scheme: bytes) -> Any:
        """Return a pool of httpcore, of which only `create_connection` is used."""
        factory: Any = self._httpcore_pool(scheme)
        factory._network_backend = AsyncJoiningBackend(factory._network_backend)
        return factory

    def _httpcore_pool(self, scheme: bytes) -> Any:
        if self.proxy is not None:
            proxied: Any = httpx.AsyncHTTPTransport(
                verify=self._tls_context.get(), limits=self.limits, proxy=self.proxy
            )
            return proxied._pool
        return httpcore.AsyncConnectionPool(
            ssl_context=self._tls_context.get() if scheme == b"https" else None,
            keepalive_expiry=self.limits.keepalive_expiry,
        )


def _httpcore_request(request: httpx.Request) -> httpcore.Request:
    url = request.url
    if url.scheme not in ("http", "https"):
        raise httpx.UnsupportedProtocol(f"the URL's protocol is {url.scheme!r}, not http or https", request=request)
    return httpcore.Request(
        request.method,
        httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path),
        headers=request.headers.raw,
        content=PlainBody(b"".join(request.stream)) if isinstance(request.stream, httpx.ByteStream) else request.stream,
        extensions=request.extensions,
    )


class _AsyncBody(httpx.AsyncByteStream):
    """The body of a response. Closing it frees the connection; httpx closes it when it has been read to its end."""

    def __init__(self, pool: AsyncConnectionPool, pool_request: AsyncPoolRequest, content: Any) -> None:
        self._pool = pool
        self._pool_request = pool_request
        self._content = content
        self._response: httpx.Response | None = None
        self._started = 0.0

    def set_elapsed_at_close(self, response: httpx.Response, started: float) -> None:
        """When the body is closed, set `response.elapsed` to the time since `started`."""
        self._response, self._started = response, started

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for piece in self._content:
                yield piece
        except BaseException as error:
            await self.aclose()
            raise_httpx_error(error)
            raise

    async def aclose(self) -> None:
        response, self._response = self._response, None
        if response is not None:
            response.elapsed = timedelta(seconds=time.perf_counter() - self._started)
        await aclose_quietly(self._content)
        await self._pool.release(self._pool_request)
