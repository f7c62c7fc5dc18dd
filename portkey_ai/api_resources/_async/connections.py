"""The HTTP client that `Portkey` creates if the option `http_client` is unset."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

import httpx

from portkey_ai._vendor.openai._base_client import DefaultAsyncHttpxClient
from portkey_ai.api_resources.transport.connection_owners import current_owner, current_process
from portkey_ai.api_resources.transport.owned_client import OwnedClient, aclose_all
from portkey_ai.api_resources.transport.tls_context import SharedTLSContext

if TYPE_CHECKING:
    from types import TracebackType


class AsyncConnections(DefaultAsyncHttpxClient):
    """An HTTP client with separate connections for each owner: process, asyncio event loop, trio run.

    The connections of an event loop that has ended are unusable, and those of a parent process are the parent's.
    """

    def __init__(self) -> None:
        super().__init__(transport=_NoTransport())
        self._tls_context = SharedTLSContext()
        self._owned_clients: dict[int, OwnedClient] = {}
        """By the `id` of the owner. Each value refers to its owner, so that no other object gets the same id."""
        self.fixed_headers = dict(self.headers)
        """The headers that this client adds to every request, as a dict, which is faster to copy."""

    def _client_for_current_owner(self) -> httpx.AsyncClient:
        client: httpx.AsyncClient = self._owned_client_for_current_owner().client
        return client

    def _owned_client_for_current_owner(self) -> OwnedClient:
        owner = current_owner()
        owned = self._owned_clients.get(id(owner))
        if owned is not None and owned.is_usable and not self.is_closed:
            return owned
        with current_process().lock:
            if self.is_closed:
                raise RuntimeError("Cannot send a request, as the client has been closed.")
            self._close_clients_of_ended_owners()
            owned = self._owned_clients.get(id(owner))
            if owned is None:
                from .pooled_client import AsyncPooledClient

                owned = OwnedClient(AsyncPooledClient(self._tls_context), owner, self)
                self._owned_clients[id(owner)] = owned
            return owned

    def _close_clients_of_ended_owners(self) -> None:
        for key, owned in list(self._owned_clients.items()):
            if owned.has_ended:
                del self._owned_clients[key]
                owned.schedule_close()

    async def send(self, request: httpx.Request, **options: Any) -> httpx.Response:
        owned = self._owned_client_for_current_owner()
        response: httpx.Response = await owned.client.send(request, **options)
        return await self._register_response(response, owned)

    async def send_once(self, request: httpx.Request) -> httpx.Response:
        """Send a request without following redirects; return the response with its body unread."""
        owned = self._owned_client_for_current_owner()
        return await self._register_response(await owned.client.send_once(request), owned)

    async def _register_response(self, response: httpx.Response, owned: OwnedClient) -> httpx.Response:
        """Record the connection of `response`, so that it can be closed; close it if this client is closed already."""
        network_stream = response.extensions.get("network_stream")
        if network_stream is not None:
            owned.network_streams.add(network_stream)
        if self.is_closed:
            await close_connections(response)
        return response

    async def aclose(self) -> None:
        await super().aclose()  # from here on, `_owned_client_for_current_owner` creates no client
        with current_process().lock:
            owned = list(self._owned_clients.values())
            self._owned_clients.clear()
        await aclose_all(owned)

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None = None,
        exc_value: BaseException | None = None,
        traceback: TracebackType | None = None,
    ) -> None:
        await self.aclose()


async def close_connections(response: httpx.Response) -> None:
    """Close the connections of a response that arrived after its client was closed.

    httpcore does not close a connection that is still being opened when its pool is closed. Raises RuntimeError if the
    body is still to be read.
    """
    complete = response.is_closed
    await response.aclose()
    for one in (*response.history, response):
        with suppress(Exception):
            await one.extensions["network_stream"].aclose()
    if not complete:
        raise RuntimeError("Cannot read a response, as the client has been closed.")


class _NoTransport(httpx.AsyncBaseTransport):
    """Replaces the transport that httpx would create: the client of each owner sends the requests."""
