"""The HTTP client of one owner: httpx's client with this package's connection pool, and a faster `send_once`."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from portkey_ai._vendor.openai._base_client import DefaultAsyncHttpxClient
from portkey_ai.api_resources.transport.connection_owners import CONNECTION_LIMITS

from .pooled_transport import AsyncPooledTransport

if TYPE_CHECKING:
    import httpx

    from portkey_ai.api_resources.transport.tls_context import SharedTLSContext

_log = logging.getLogger("httpx")


class AsyncPooledClient(DefaultAsyncHttpxClient):
    """An HTTP client that reads the proxies from the environment, as httpx's does.

    `tls_context` is created when the first connection needs it.
    """

    def __init__(self, tls_context: SharedTLSContext) -> None:
        self._tls_context = tls_context
        super().__init__()

    def _init_transport(self, *_: Any, **_options: Any) -> Any:
        return AsyncPooledTransport(self._tls_context, CONNECTION_LIMITS)

    def _init_proxy_transport(self, proxy: httpx.Proxy, *_: Any, **_options: Any) -> Any:
        return AsyncPooledTransport(self._tls_context, CONNECTION_LIMITS, proxy)

    async def send_once(self, request: httpx.Request) -> httpx.Response:
        """Send a request without the steps of `send` for auth, cookies and hooks, none of which this client has.

        A redirect is not followed; its response has `next_request`.
        """
        response: httpx.Response = await self._transport_for_url(request.url).handle_async_request(request)
        response.request = request
        if _log.isEnabledFor(logging.INFO):
            status_line = (response.http_version, response.status_code, response.reason_phrase)
            _log.info('HTTP Request: %s %s "%s %d %s"', request.method, request.url, *status_line)
        if response.has_redirect_location:
            try:
                response.next_request = self._build_redirect_request(request, response)
            except BaseException:
                await response.aclose()
                raise
        return response
