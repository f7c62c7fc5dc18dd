"""Owners of connections: the process, and for async connections its asyncio event loop or trio run.

A connection is used only by the owner that opened it. A closed client opens no connection, and those that it had are
closed: by their owner while it runs, else by closing their sockets. An error of this bookkeeping never fails a request.
"""

from __future__ import annotations

import asyncio
import os
import sys
from contextlib import suppress
from threading import RLock
from typing import TYPE_CHECKING, Any

import httpx
import sniffio

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

LIMITS = httpx.Limits(max_connections=1000, max_keepalive_connections=100, keepalive_expiry=5.0)
"""How many connections there may be at once, and how many of them idle, for how many seconds; as in OpenAI's client."""

_DELAY = 0.2
"""Seconds before an event loop closes garbage-collected connections; one that ends earlier closes them when it ends."""


class Process:
    """The process that runs this code."""

    def __init__(self) -> None:
        self.lock = RLock()  # reentrant, because a signal handler may interrupt the thread that holds it


_process = Process()


def _replace_process() -> None:
    # A new lock too: a thread that does not exist in the child may have held the other.
    global _process
    _process = Process()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_replace_process)


def current_process() -> Process:
    """Return the object that stands for this process; a forked child has another one."""
    return _process


def client_here(http: Any) -> Any:
    """Return the HTTP client that sends for `http`: that of the current owner, if `http` has one for each owner."""
    return http._client_here() if hasattr(http, "_client_here") else http


def current_owner() -> object:
    """Return the running asyncio event loop, the token of the running trio run, or else the process."""
    trio: Any = sys.modules.get("trio")  # imported by the program that runs it
    if trio is not None:
        with suppress(Exception):
            if sniffio.current_async_library() == "trio":
                return trio.lowlevel.current_trio_token()
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return _process


def is_event_loop(owner: object) -> bool:
    return hasattr(owner, "call_soon_threadsafe")


def has_ended(owner: Any) -> bool:
    """Return whether `owner` can run nothing any more."""
    if isinstance(owner, Process):
        return owner is not _process
    try:
        if is_event_loop(owner):
            return bool(owner.is_closed())
        owner.run_sync_soon(_do_nothing)
    except Exception:
        return True
    return False


def is_running(owner: Any) -> bool:
    """Return whether `owner` is an event loop or trio run that can act now."""
    try:
        return bool(owner.is_running()) if is_event_loop(owner) else not has_ended(owner)
    except Exception:
        return False


def close_in_owner(close: Callable[[], Any], owner: object) -> None:
    """Close what was garbage-collected, in its owner if that has not ended.

    For `__del__`, which may run in any thread: it does not raise.
    """
    with suppress(Exception):
        if owner is _process:
            closing = close()
            if asyncio.iscoroutine(closing):  # of an async library that cannot be asked to run it
                closing.close()
        elif not isinstance(owner, Process):
            start_in_owner(close, owner)


def start_in_owner(close: Callable[[], Coroutine[Any, Any, None]], owner: Any, *, delayed: bool = False) -> None:
    """Have an event loop or trio run await `close()` soon; raise an exception if it has ended."""
    if is_event_loop(owner):
        owner.call_soon_threadsafe(_start_delayed if delayed else _start_task, close, owner)
    else:
        owner.run_sync_soon(_start_system_task, close)


def _start_delayed(close: Callable[[], Coroutine[Any, Any, None]], loop: asyncio.AbstractEventLoop) -> None:
    try:
        loop.call_later(_DELAY, _start_task, close, loop)
    except Exception:
        _start_task(close, loop)


_tasks: set[asyncio.Task[None]] = set()  # asyncio itself refers to its tasks weakly


def _start_task(close: Callable[[], Coroutine[Any, Any, None]], loop: asyncio.AbstractEventLoop) -> None:
    def finish(task: asyncio.Task[None]) -> None:
        _tasks.discard(task)
        if task.cancelled():  # by an event loop that is about to end: it still has to close `close`'s connections
            with suppress(Exception):
                loop.call_later(_DELAY, _start_task, close, loop)

    with suppress(Exception):
        task = loop.create_task(_ignoring_errors(close))
        _tasks.add(task)
        task.add_done_callback(finish)


def _start_system_task(close: Callable[[], Coroutine[Any, Any, None]]) -> None:
    trio: Any = sys.modules["trio"]
    with suppress(Exception):  # it would end the whole trio run
        trio.lowlevel.spawn_system_task(_ignoring_errors, close)


async def _ignoring_errors(close: Callable[[], Coroutine[Any, Any, None]]) -> None:
    with suppress(Exception):
        await close()


def _do_nothing() -> None:
    pass
