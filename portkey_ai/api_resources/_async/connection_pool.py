"""The connection pool of a client: it assigns connections to requests, and closes them."""

from __future__ import annotations

import sys
from collections import deque
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import httpcore

from portkey_ai.api_resources.transport.connection_owners import current_process
from portkey_ai.api_resources.transport.pool_primitives import (
    AsyncWaiter,
    aclose_quietly,
    async_shut_down,
    async_trim_soon,
    new_async_lock,
    release_fully,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx


class AsyncPoolRequest:
    """A request that has a connection or waits for one."""

    def __init__(self, request: Any) -> None:
        self.request = request
        """The request of httpcore."""
        self.timeouts: dict[str, float | None] = request.extensions.setdefault("timeout", {})
        """In seconds. This dict identifies the request: redirects share it, every other request has its own."""
        self.connection: Any = None
        self.waiter: AsyncWaiter | None = None


class AsyncConnectionPool:
    """Connections of httpcore, each used by one request at a time (HTTP/1.1).

    A request gets the connection that became idle last. This is faster than httpcore's own pool, which looks at all
    connections for each request. KeyboardInterrupt may occur at any line: `forget` then restores a consistent state.
    """

    def __init__(self, new_connection: Callable[[httpcore.Origin], Any], limits: httpx.Limits) -> None:
        self._new_connection = new_connection
        self._max_connections = sys.maxsize if limits.max_connections is None else limits.max_connections
        keepalive = limits.max_keepalive_connections
        self._max_idle = sys.maxsize if keepalive is None else keepalive
        self._process = current_process()
        self._lock = new_async_lock()
        self._requests: dict[int, AsyncPoolRequest] = {}
        self._connections: dict[int, Any] = {}
        self._idle: list[Any] = []
        """The idle connections, the most recently used one last."""
        self._waiting: deque[AsyncPoolRequest] = deque()
        self._discarded: list[Any] = []
        """Connections to close."""
        self._closed = False
        self._trim_scheduled = False
        """Whether a call of `trim` is scheduled."""

    @property
    def connections(self) -> list[Any]:
        """The connections, including those that are being opened."""
        return list(self._connections.values())

    async def send(self, pool_request: AsyncPoolRequest) -> Any:
        """Send the request; return httpcore's response with its body unread. `release` frees the connection."""
        request = pool_request.request
        try:
            while True:
                with self._lock:
                    self._requests[id(pool_request)] = pool_request
                    self._assign_connection(pool_request)
                if self._discarded:
                    await self.close_discarded()
                if pool_request.waiter is not None:
                    await self._wait(pool_request)
                if pool_request.connection is None:
                    continue  # none could be created, or the pool is closed: `_assign_connection` then raises
                try:
                    response = await pool_request.connection.handle_async_request(request)
                except httpcore.ConnectionNotAvailable:  # the connection was closed meanwhile
                    with self._lock:
                        self._discard(pool_request.connection)
                        pool_request.connection = None
                else:
                    return response
        except BaseException:
            self.forget(request)
            await self.close_discarded()
            raise

    async def release(self, pool_request: AsyncPoolRequest) -> None:
        """Return the connection of a request whose response has been closed to the pool. A second call does nothing."""
        try:
            with self._lock:
                if self._requests.pop(id(pool_request), None) is not None:
                    self._reuse_or_discard(pool_request.connection)
                    if self._waiting:
                        self._serve_waiting()
        except BaseException:
            self.forget(pool_request.request)
            raise
        if self._discarded:
            await self.close_discarded()

    def forget(self, request: Any) -> None:
        """Remove an interrupted request (of httpx or httpcore) from the pool, and free its connection."""
        timeouts = request.extensions.get("timeout")
        with self._lock:
            kept = [one for one in self._requests.values() if one.timeouts is not timeouts]
            self._requests = {id(one): one for one in kept}
            used = {id(one.connection) for one in kept}
            self._idle, self._trim_scheduled = [], False
            for key, connection in list(self._connections.items()):
                if key not in used:
                    self._reuse_or_discard(connection)
            self._waiting = deque(one for one in kept if one.connection is None)
            for one in kept:
                if one.waiter is not None and one.connection is not None:
                    one.waiter.set()
            self._serve_waiting()
        release_fully(self._lock)

    async def aclose(self) -> None:
        with self._lock:
            self._closed = True
            used = {id(one.connection) for one in self._requests.values()}
            # After a fork, a shutdown would end the parent's connection.
            is_same_process = self._process is current_process()
            for key, connection in self._connections.items():
                if key not in used or not is_same_process or not async_shut_down(connection):
                    self._discarded.append(connection)
            self._connections, self._idle = {}, []
            while self._waiting:
                waiter = self._waiting.popleft().waiter
                if waiter is not None:
                    waiter.set()
        await self.close_discarded()

    async def close_discarded(self) -> None:
        """Close the connections that are no longer needed, such as those of interrupted requests."""
        while self._discarded:
            with suppress(IndexError, ValueError):  # another thread has removed it
                connection = self._discarded[-1]
                await aclose_quietly(connection)
                self._discarded.remove(connection)

    def _assign_connection(self, pool_request: AsyncPoolRequest) -> None:
        """Give the request an idle connection to its origin or a new one, or put it in the queue."""
        if self._closed:
            raise RuntimeError("Cannot send a request, as the client has been closed.")
        origin = pool_request.request.url.origin
        for index in range(len(self._idle) - 1, -1, -1):
            connection = self._idle[index]
            if connection.can_handle_request(origin):
                del self._idle[index]
                if not connection.has_expired():
                    pool_request.connection = connection
                    return
                self._discard(connection)
        if len(self._connections) >= self._max_connections:
            if not self._idle:
                pool_request.waiter = pool_request.waiter or AsyncWaiter()
                self._waiting.append(pool_request)
                return
            self._discard(self._idle.pop(0))
        connection = self._new_connection(origin)
        self._connections[id(connection)] = connection
        pool_request.connection = connection

    def _reuse_or_discard(self, connection: Any) -> None:
        """Keep a connection that no request uses as an idle one; discard it if it cannot be used again."""
        if connection.is_closed():
            self._connections.pop(id(connection), None)
            return
        if self._closed or not connection.is_idle():
            self._discard(connection)
            return
        self._idle.append(connection)
        if len(self._idle) > self._max_idle:
            if not self._trim_scheduled:
                self._trim_scheduled = True
                async_trim_soon(self)
        elif len(self._idle) > 1 and self._idle[0].has_expired():
            self._discard(self._idle.pop(0))

    def trim(self) -> None:
        """Discard the idle connections above the limit, beginning with those that have been idle the longest."""
        with self._lock:
            self._trim_scheduled = False
            while len(self._idle) > self._max_idle:
                self._discard(self._idle.pop(0))

    def _discard(self, connection: Any) -> None:
        self._discarded.append(connection)
        self._connections.pop(id(connection), None)

    def _serve_waiting(self) -> None:
        """Give connections to the waiting requests in the order of their arrival."""
        while self._waiting and (self._idle or len(self._connections) < self._max_connections):
            pool_request = self._waiting.popleft()
            if id(pool_request) in self._requests and pool_request.waiter is not None:
                with suppress(Exception):  # the waiting request tries again itself, and raises the error
                    self._assign_connection(pool_request)
                pool_request.waiter.set()

    async def _wait(self, pool_request: AsyncPoolRequest) -> None:
        waiter = pool_request.waiter
        if waiter is not None and not await waiter.wait(pool_request.timeouts.get("pool")):
            raise httpcore.PoolTimeout
        pool_request.waiter = None
