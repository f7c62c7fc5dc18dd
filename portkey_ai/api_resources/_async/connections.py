"""The HTTP client that a `Portkey` makes for itself."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

import httpx

from portkey_ai._vendor.openai._base_client import DefaultAsyncHttpxClient
from portkey_ai.api_resources.transport.connection_owners import LIMITS, Keeper, has_ended, this_loop

if TYPE_CHECKING:
    import ssl


class AsyncConnections(DefaultAsyncHttpxClient):
    """An HTTP client whose connections are used only where they were opened.

    In an event loop or a forked process that it has not seen yet, it opens new ones: those of an event loop that has
    ended cannot be used any more, and those of a parent process are the parent's.
    """

    def __init__(self) -> None:
        super().__init__(transport=_Nowhere())
        self._tls: ssl.SSLContext | None = None
        self._clients: WeakKeyDictionary[object, tuple[httpx.AsyncClient, Keeper]] = WeakKeyDictionary()

    def _client_here(self) -> httpx.AsyncClient:
        owner = this_loop()
        kept = self._clients.get(owner)
        if kept is not None and kept[0].is_closed:  # by its keeper, in a loop that goes on all the same
            self._clients.pop(owner, None)
            kept = None
        if kept is None:
            self._tls = self._tls or httpx.create_ssl_context()  # some 20 ms: one for all
            client = DefaultAsyncHttpxClient(verify=self._tls, limits=LIMITS)
            # setdefault: of two threads that come here at once, both must go on with the same.
            kept = self._clients.setdefault(owner, (client, Keeper(client, owner)))
        return kept[0]

    async def _forget_ended(self) -> None:
        """Drop the clients of event loops that were closed unawares, which else their own connections would keep."""
        for owner in filter(has_ended, list(self._clients)):
            kept = self._clients.pop(owner, None)
            with suppress(Exception):  # such a loop cannot be told that its connections are closed
                if kept is not None:
                    await kept[0].aclose()

    async def send(self, request: httpx.Request, **options: Any) -> httpx.Response:
        if self.is_closed:
            raise RuntimeError("Cannot send a request, as the client has been closed.")
        if this_loop() not in self._clients:
            await self._forget_ended()
        return await self._client_here().send(request, **options)

    async def aclose(self) -> None:
        await super().aclose()
        kept = self._clients.pop(this_loop(), None)
        if kept is not None:
            client, keeper = kept
            await client.aclose()
            keeper.release()


class _Nowhere(httpx.AsyncBaseTransport):
    """In place of the connections that this client would open itself."""
