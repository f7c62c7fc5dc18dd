"""The HTTP client that a `Portkey` makes for itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

import httpx

from portkey_ai._vendor.openai._base_client import AsyncHttpxClientWrapper
from portkey_ai.api_resources.owners import LIMITS, this_loop

if TYPE_CHECKING:
    import ssl


class AsyncConnections(AsyncHttpxClientWrapper):
    """An HTTP client whose connections are used only where they were opened.

    In an event loop or a forked process that it has not seen yet, it opens new ones: those of an event loop that has
    ended cannot be used any more, and those of a parent process are the parent's.
    """

    def __init__(self) -> None:
        super().__init__(transport=_Nowhere())
        self._tls: ssl.SSLContext | None = None
        self._clients: WeakKeyDictionary[object, httpx.AsyncClient] = WeakKeyDictionary()

    def _client_here(self) -> httpx.AsyncClient:
        owner = this_loop()
        client = self._clients.get(owner)
        if client is None:
            self._tls = self._tls or httpx.create_ssl_context()  # some 20 ms: one for all
            # setdefault: of two threads that come here at once, both must go on with the same.
            client = self._clients.setdefault(owner, AsyncHttpxClientWrapper(verify=self._tls, limits=LIMITS))
        return client

    async def send(self, request: httpx.Request, **options: Any) -> httpx.Response:
        if self.is_closed:
            raise RuntimeError("Cannot send a request, as the client has been closed.")
        return await self._client_here().send(request, **options)

    async def aclose(self) -> None:
        await super().aclose()
        client = self._clients.pop(this_loop(), None)
        if client is not None:
            await client.aclose()


class _Nowhere(httpx.AsyncBaseTransport):
    """In place of the connections that this client would open itself."""
