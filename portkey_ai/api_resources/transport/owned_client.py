"""An HTTP client whose connections have one owner, and how it is closed from anywhere."""

from __future__ import annotations

import asyncio
import sys
import time
import types
from contextlib import suppress
from threading import Thread
from typing import TYPE_CHECKING, Any
from weakref import WeakSet, finalize

import anyio
import httpx

from .connection_owners import current_owner, current_process, has_ended, is_event_loop, is_running, start_in_owner

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Coroutine, Generator, Iterable

_SECONDS_TO_WAIT = 1.0
"""For other running event loops to close their connections."""


class OwnedClient:
    """An `httpx.Client` or `httpx.AsyncClient` whose connections belong to `owner`.

    It is closed at the latest when `user` is garbage-collected or when its owner ends (the process, `asyncio.run`,
    `trio.run`). It refers to its event loop: httpx does so as well, by each open connection.
    """

    def __init__(self, client: Any, owner: object, user: object) -> None:
        self.client = client
        self.owner = owner
        self.network_streams: WeakSet[Any] = WeakSet()
        """Those of the connections that have had a response."""
        self.closed = False
        self._process = current_process()
        # Not `__del__`: the garbage collector may finalize the sockets before their client. A finalizer refers to it.
        self._finalizer = finalize(user, self._close_unused)
        self._finalizer.atexit = isinstance(client, httpx.Client)
        self._at_end_of_owner: AsyncGenerator[None, None] | None = None
        with suppress(Exception):
            if _finishes_generators(owner):
                self._at_end_of_owner = _close_at_end_of_owner(self)
                _run_without_waiting(self._at_end_of_owner.asend(None))

    @property
    def is_usable(self) -> bool:
        """Whether its owner may use it; not after a fork, nor when its event loop has closed its async generators."""
        return not self.client.is_closed and self._process is current_process()

    @property
    def has_ended(self) -> bool:
        return not self.is_usable or has_ended(self.owner)

    def is_owned_here(self) -> bool:
        return self._process is current_process() and self.owner is current_owner()

    def is_closed_soon(self) -> bool:
        """Whether a running owner is about to close it."""
        return not self.closed and self._process is current_process() and is_running(self.owner)

    def close(self) -> None:
        self.client.close()
        self._finish()

    async def aclose(self) -> None:
        await _despite_cancellation(self.client.aclose())
        self._finish()

    def close_elsewhere(self, *, delayed: bool = False) -> None:
        """Have the owner close it; if that is impossible, close its sockets."""
        if self.closed:
            return
        if isinstance(self.client, httpx.Client):
            # In a forked process. In a thread, because a lock of httpcore may be held by a thread of the parent.
            Thread(target=self._close_quietly, daemon=True).start()
            return
        with suppress(Exception):
            if self._process is current_process() and not has_ended(self.owner):
                start_in_owner(self.aclose, self.owner, delayed=delayed)
                return
        for stream in list(self.network_streams):
            with suppress(Exception):
                # asyncio and trio wrap the socket, and their own way to close it needs them to run.
                wrapped = stream.get_extra_info("socket")
                getattr(wrapped, "_sock", wrapped).close()
        self._finish()

    def _close_unused(self) -> None:
        with suppress(Exception):
            if self._process is current_process() and isinstance(self.client, httpx.Client):
                self.client.close()
            else:
                self.close_elsewhere(delayed=True)

    def _close_quietly(self) -> None:
        with suppress(Exception):
            self.close()

    def _finish(self) -> None:
        self.closed = True
        self._finalizer.detach()
        generator, self._at_end_of_owner = self._at_end_of_owner, None
        if generator is not None:
            _run_without_waiting(generator.aclose())


def close_all(clients: Iterable[OwnedClient]) -> None:
    """Close the clients of this process, and in a forked process what it has of its parent's."""
    for client in clients:
        if client.is_owned_here():
            client.close()
        else:
            client.close_elsewhere()


async def aclose_all(clients: Iterable[OwnedClient]) -> None:
    """Close the clients of all owners; wait for the other running owners a second at most."""
    here = [client for client in clients if client.is_owned_here()]
    others = [client for client in clients if client not in here]
    for client in others:
        client.close_elsewhere()
    for client in here:
        await client.aclose()
    end = time.monotonic() + _SECONDS_TO_WAIT
    with suppress(Exception):  # an event loop without timers
        while any(client.is_closed_soon() for client in others) and time.monotonic() < end:
            await anyio.sleep(0.005)


def _finishes_generators(owner: Any) -> bool:
    """Return whether `owner` closes async generators that began in it when it ends."""
    # An event loop that has closed its generators once warns of any further one, and closes none.
    closed_them = getattr(owner, "_asyncgens_shutdown_called", False)
    runs_async = is_event_loop(owner) or hasattr(owner, "run_sync_soon")
    return runs_async and not closed_them and sys.get_asyncgen_hooks().firstiter is not None


async def _close_at_end_of_owner(client: OwnedClient) -> AsyncGenerator[None, None]:
    try:
        yield
    finally:
        with suppress(Exception):
            await client.aclose()


def _run_without_waiting(coroutine: Any) -> None:
    """Run a coroutine that does not suspend."""
    with suppress(StopIteration, StopAsyncIteration, RuntimeError):  # RuntimeError: its owner is running it already
        coroutine.send(None)


@types.coroutine
def _despite_cancellation(closing: Coroutine[Any, Any, None]) -> Generator[Any, Any, None]:
    """Run `closing` to its end; an asyncio cancellation that arrives meanwhile is raised afterwards.

    httpcore shields it from the cancellations of trio and anyio. A task of its own would not do: an event loop that
    ends cancels all tasks.
    """
    cancellation: asyncio.CancelledError | None = None
    error: BaseException | None = None
    value: Any = None
    while True:
        try:
            awaited = closing.send(value) if error is None else closing.throw(error)
        except StopIteration:
            break
        error = value = None
        try:
            value = yield awaited
        except asyncio.CancelledError as received:
            cancellation = received
        except BaseException as received:
            error = received
    if cancellation is not None:
        raise cancellation
