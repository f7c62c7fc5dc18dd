"""Owners of connections: the process, and for async connections its asyncio event loop or trio run.

A connection is used only by the owner that opened it. A closed client opens no new connections. Its old ones are closed
by their owner if that is still running, otherwise by closing their sockets. Errors in this code never fail a request.
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

CONNECTION_LIMITS = httpx.Limits(max_connections=1000, max_keepalive_connections=100, keepalive_expiry=5.0)
"""The maximum of open connections, the maximum of idle ones, and the seconds they stay idle; as in OpenAI's client."""

_CLOSE_DELAY_SECONDS = 0.2
"""Seconds before an event loop closes garbage-collected connections; a loop that ends earlier closes them then."""


class Process:
    """The process that runs this code."""

    def __init__(self) -> None:
        self.lock = RLock()  # reentrant, because a signal handler may interrupt the thread that holds it


_process = Process()


def _replace_process() -> None:
    # The lock is new too: the old one may be held by a thread that does not exist in the child process.
    global _process
    _process = Process()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_replace_process)


def current_process() -> Process:
    """Return the object that represents this process; a forked child process has its own."""
    return _process


def client_for_current_owner(http: Any) -> Any:
    """Return the HTTP client that sends the requests of `http`: its client for the current owner, or `http` itself."""
    return http._client_for_current_owner() if hasattr(http, "_client_for_current_owner") else http


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
    """Return whether `owner` can no longer run any code."""
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
    """Return whether `owner` is an event loop or trio run that is running now."""
    try:
        return bool(owner.is_running()) if is_event_loop(owner) else not has_ended(owner)
    except Exception:
        return False


def close_in_owner(close: Callable[[], Any], owner: object) -> None:
    """Have `owner` call `close`; do nothing if `owner` has ended.

    It is called by `__del__`, in any thread, and therefore never raises.
    """
    with suppress(Exception):
        if owner is _process:
            closing = close()
            if asyncio.iscoroutine(closing):  # an unknown async library: nothing can run the coroutine
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
        loop.call_later(_CLOSE_DELAY_SECONDS, _start_task, close, loop)
    except Exception:
        _start_task(close, loop)


_tasks: set[asyncio.Task[None]] = set()  # asyncio itself keeps only weak references to tasks


def _start_task(close: Callable[[], Coroutine[Any, Any, None]], loop: asyncio.AbstractEventLoop) -> None:
    def finish(task: asyncio.Task[None]) -> None:
        _tasks.discard(task)
        if task.cancelled():  # by an event loop that may be about to end: the connections are still open
            with suppress(Exception):
                loop.call_later(_CLOSE_DELAY_SECONDS, _start_task, close, loop)

    with suppress(Exception):
        task = loop.create_task(_ignoring_errors(close))
        _tasks.add(task)
        task.add_done_callback(finish)


def _start_system_task(close: Callable[[], Coroutine[Any, Any, None]]) -> None:
    trio: Any = sys.modules["trio"]
    with suppress(Exception):  # an exception would end the whole trio run
        trio.lowlevel.spawn_system_task(_ignoring_errors, close)


async def _ignoring_errors(close: Callable[[], Coroutine[Any, Any, None]]) -> None:
    with suppress(Exception):
        await close()


def _do_nothing() -> None:
    pass
