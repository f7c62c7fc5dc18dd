"""Who may use a connection: the process that opened it, and for asyncio the event loop."""

from __future__ import annotations

import asyncio
import os
from contextlib import suppress
from threading import Thread
from typing import TYPE_CHECKING, Any
from weakref import finalize, ref

import httpx

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Coroutine

LIMITS = httpx.Limits(max_connections=1000, max_keepalive_connections=20)
"""As many at once as OpenAI's client allows; but httpcore looks at every idle connection for each request, twice, so
that the hundred which that client keeps cost more than opening some again."""


class _Process:
    """This process; another object in a forked child."""


_process = _Process()


def _forked() -> None:
    global _process
    _process = _Process()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forked)


def this_process() -> object:
    return _process


def this_loop() -> object:
    """The running event loop; the process where asyncio does not run (trio)."""
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return _process


def has_ended(owner: object) -> bool:
    """Whether `owner` is an event loop that can run nothing any more."""
    return isinstance(owner, asyncio.AbstractEventLoop) and owner.is_closed()


class Keeper:
    """Closes an HTTP client when nobody has the keeper any more; and with its event loop, or with the process.

    Without it sockets would stay open until Python's garbage collector warns of them. Not `__del__` but a finalizer,
    which holds the client: where client and sockets are garbage together, the collector may come to the sockets first.
    In other loops than those of asyncio an async client is not closed.
    """

    def __init__(self, client: Any, owner: object) -> None:
        self._generator: Any = lambda: None
        self._root: Any = lambda: None
        if isinstance(client, httpx.Client):
            finalize(self, _close_in_process, client, ref(owner))
        # A loop that has closed its generators once warns of any further one, and closes none.
        ending = getattr(owner, "_asyncgens_shutdown_called", False)
        if isinstance(owner, asyncio.AbstractEventLoop) and not ending:
            generator = _until_the_end(client)
            _step(generator.asend(None))
            # Only the loop holds it: what is garbage together with its sockets comes too late to close them, and what
            # the keeper holds would keep the loop.
            self._generator = ref(generator)
            self._root = ref(owner.call_later(_FOREVER, _nothing, generator))
            finalize(self, _forgotten, ref(owner), self._root).atexit = False

    def release(self) -> None:
        """The client was closed: there is nothing left to do."""
        generator, root = self._generator(), self._root()
        if generator is not None:
            _step(generator.aclose())
        if root is not None:
            root.cancel()


def _close_in_process(client: httpx.Client, owner_of: Any) -> None:
    with suppress(Exception):
        if owner_of() is _process:
            client.close()
        else:
            # A forked process: a thread that is not here may have held the lock of the pool, and holds it forever.
            Thread(target=client.close, daemon=True).start()


def _forgotten(loop_of: Any, root_of: Any) -> None:
    loop, root = loop_of(), root_of()
    if loop is not None and root is not None:
        with suppress(RuntimeError):  # the loop is closed
            # Not at once: in a loop that is about to end, the end does it.
            loop.call_soon_threadsafe(loop.call_later, _SOON, root.cancel)


_FOREVER = 365 * 24 * 3600.0
_SOON = 0.2
"""Seconds, as the other."""


def _nothing(_: object) -> None:
    """What a loop does with what it holds for us."""


async def _until_the_end(client: Any) -> AsyncGenerator[None, None]:
    # A generator, because a loop that ends (`asyncio.run`) closes the generators that were begun in it, and one that
    # goes on closes those that nobody has any more.
    try:
        yield
    finally:
        await client.aclose()


def _step(coroutine: Any) -> None:
    """Run what does not wait."""
    with suppress(StopIteration, StopAsyncIteration, RuntimeError):  # RuntimeError: the loop is closing it already
        coroutine.send(None)


_closing: set[asyncio.Task[None]] = set()  # asyncio itself refers to its tasks weakly


def let_go(close: Callable[[], Any], owner: object) -> None:
    """Close what nobody refers to any more, if its owner is still there: in the event loop that it belongs to, or here.

    For `__del__`, which may run in any thread: it does not raise.
    """
    with suppress(Exception):
        if isinstance(owner, asyncio.AbstractEventLoop):
            owner.call_soon_threadsafe(_close_in, owner, close)
        elif owner is _process:
            closing = close()
            if asyncio.iscoroutine(closing):  # of another kind of loop, which cannot be told to run it
                closing.close()


def _close_in(loop: asyncio.AbstractEventLoop, close: Callable[[], Coroutine[Any, Any, None]]) -> None:
    task = loop.create_task(_quietly(close))
    _closing.add(task)
    task.add_done_callback(_closing.discard)


async def _quietly(close: Callable[[], Coroutine[Any, Any, None]]) -> None:
    with suppress(Exception):
        await close()
