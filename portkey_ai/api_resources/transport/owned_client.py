"""`OwnedClient`: an HTTP client that can be closed from another thread, event loop or process than its own."""

from __future__ import annotations

import sys
import time
from contextlib import suppress
from threading import Thread
from typing import TYPE_CHECKING, Any
from weakref import WeakSet, finalize

import anyio
import httpx

from .connection_owners import current_owner, current_process, has_ended, is_event_loop, is_running, start_in_owner

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Iterable

_CLOSE_TIMEOUT_SECONDS = 1.0
"""How long `aclose_all` waits for other running event loops to close their clients."""


class OwnedClient:
    """An `httpx.Client` or `httpx.AsyncClient`, used only by `owner`: a process, an asyncio event loop or a trio run.

    The client is closed at the latest when `creator` is garbage-collected or when `owner` ends. This object holds a
    strong reference to the event loop, as each open httpx connection does.
    """

    def __init__(self, client: Any, owner: object, creator: object) -> None:
        self.client = client
        self.owner = owner
        self.network_streams: WeakSet[Any] = WeakSet()
        """The network streams of the connections that have received a response."""
        self.closed = False
        self._process = current_process()
        # Not `__del__`: the sockets may be finalized before the client. `weakref.finalize` keeps both alive.
        self._finalizer = finalize(creator, self._finalize)
        self._finalizer.atexit = isinstance(client, httpx.Client)
        self._end_of_owner_generator: AsyncGenerator[None, None] | None = None
        with suppress(Exception):
            if _closes_async_generators(owner):
                self._end_of_owner_generator = _close_at_end_of_owner(self)
                _run_without_event_loop(self._end_of_owner_generator.asend(None))

    @property
    def is_usable(self) -> bool:
        """Whether the client is open and was created in this process, not in the parent before a fork."""
        return not self.client.is_closed and self._process is current_process()

    @property
    def has_ended(self) -> bool:
        """Whether the client is unusable or its owner has ended."""
        return not self.is_usable or has_ended(self.owner)

    def is_owned_by_caller(self) -> bool:
        """Return whether the caller runs in the owner of the client."""
        return self._process is current_process() and self.owner is current_owner()

    def owner_can_close(self) -> bool:
        """Return whether the client is still open and its owner is running, so that the owner can close it."""
        return not self.closed and self._process is current_process() and is_running(self.owner)

    def close(self) -> None:
        self.client.close()
        self._mark_closed()

    async def aclose(self) -> None:
        from .shielding import shielded

        await shielded(self.client.aclose())
        self._mark_closed()

    def schedule_close(self, *, delayed: bool = False) -> None:
        """Schedule `aclose()` in the owner, a little later if `delayed`; if the owner has ended, close the sockets."""
        if self.closed:
            return
        if isinstance(self.client, httpx.Client):
            # After a fork, `close()` may block forever: a thread of the parent may have held a lock of httpcore.
            Thread(target=self._close_quietly, daemon=True).start()
            return
        with suppress(Exception):
            if self._process is current_process() and not has_ended(self.owner):
                start_in_owner(self.aclose, self.owner, delayed=delayed)
                return
        for stream in list(self.network_streams):
            with suppress(Exception):
                # asyncio and trio wrap the socket; the `close()` of their wrapper needs a running event loop.
                wrapped = stream.get_extra_info("socket")
                getattr(wrapped, "_sock", wrapped).close()
        self._mark_closed()

    def _finalize(self) -> None:
        """Close the client because its `creator` was garbage-collected."""
        with suppress(Exception):
            if self._process is current_process() and isinstance(self.client, httpx.Client):
                self.client.close()
            else:
                self.schedule_close(delayed=True)

    def _close_quietly(self) -> None:
        with suppress(Exception):
            self.close()

    def _mark_closed(self) -> None:
        self.closed = True
        self._finalizer.detach()
        generator, self._end_of_owner_generator = self._end_of_owner_generator, None
        if generator is not None:
            _run_without_event_loop(generator.aclose())


def close_all(clients: Iterable[OwnedClient]) -> None:
    """Close all clients. In a forked process this also closes the sockets that were inherited from the parent."""
    for client in clients:
        if client.is_owned_by_caller():
            client.close()
        else:
            client.schedule_close()


async def aclose_all(clients: Iterable[OwnedClient]) -> None:
    """Close all clients. Wait at most one second for the clients of other running event loops."""
    own = [client for client in clients if client.is_owned_by_caller()]
    others = [client for client in clients if client not in own]
    for client in others:
        client.schedule_close()
    for client in own:
        await client.aclose()
    end = time.monotonic() + _CLOSE_TIMEOUT_SECONDS
    with suppress(Exception):  # `anyio.sleep` fails on an event loop without timers
        while any(client.owner_can_close() for client in others) and time.monotonic() < end:
            await anyio.sleep(0.005)


def _closes_async_generators(owner: Any) -> bool:
    """Return whether `owner`, when it ends, closes the async generators that were started in it."""
    # After `shutdown_asyncgens()`, an event loop does not close a new generator, and warns about it.
    generators_closed = getattr(owner, "_asyncgens_shutdown_called", False)
    runs_async = is_event_loop(owner) or hasattr(owner, "run_sync_soon")
    return runs_async and not generators_closed and sys.get_asyncgen_hooks().firstiter is not None


async def _close_at_end_of_owner(client: OwnedClient) -> AsyncGenerator[None, None]:
    """Wait in an async generator, which the owner closes when it ends; then close the client."""
    try:
        yield
    finally:
        with suppress(Exception):
            await client.aclose()


def _run_without_event_loop(coroutine: Any) -> None:
    """Run a coroutine that never suspends, without an event loop."""
    with suppress(StopIteration, StopAsyncIteration, RuntimeError):  # RuntimeError: the owner already runs it
        coroutine.send(None)
