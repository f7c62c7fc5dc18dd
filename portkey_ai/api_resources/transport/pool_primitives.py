"""What differs between threads and tasks in a connection pool: the lock, waiting, closing a connection."""

from __future__ import annotations

from contextlib import nullcontext, suppress
from socket import SHUT_RDWR, socket
from threading import RLock
from typing import TYPE_CHECKING, Any

import anyio

from .connection_owners import current_owner, is_event_loop, start_in_owner
from .shielding import shielded
from .thread_waiter import Waiter as Waiter

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

new_lock = RLock  # reentrant, because a signal handler or the garbage collector may interrupt the thread that holds it


def new_async_lock() -> AbstractContextManager[None]:
    """Return no lock: tasks of one event loop take turns only where one of them awaits."""
    return nullcontext()


def release_fully(lock: Any) -> None:
    """Release `lock` if this thread holds it: an exception may have interrupted it just before the release."""
    with suppress(RuntimeError, AttributeError):
        while True:
            lock.release()


class AsyncWaiter:
    """Lets one task wait until another calls `set`."""

    def __init__(self) -> None:
        self._event = anyio.Event()

    def set(self) -> None:
        self._event.set()

    async def wait(self, timeout: float | None) -> bool:
        """Return whether `set` was called within `timeout` seconds."""
        with anyio.move_on_after(timeout):
            await self._event.wait()
        return self._event.is_set()


def shut_down(connection: Any) -> bool:
    """Stop another thread from sending and receiving on a connection of httpcore. Return True: that thread closes it.

    Only that thread may close the socket. It may be waiting on the socket's file descriptor, which the system gives to
    another file after the socket is closed.
    """
    with suppress(AttributeError, TypeError, OSError):
        while not hasattr(connection, "_network_stream"):
            connection = connection._connection
        sock = connection._network_stream.get_extra_info("socket")
        socket.shutdown(sock, SHUT_RDWR)  # not `SSLSocket.shutdown`, which removes TLS from the socket
    return True


def async_shut_down(connection: Any) -> bool:  # noqa: ARG001
    """Return False: the caller closes the connection, as tasks of one event loop may close each other's connections."""
    return False


def trim_soon(pool: Any) -> None:
    """Trim a pool at once: without an event loop, nothing would run later."""
    pool.trim()


def async_trim_soon(pool: Any) -> None:
    """Trim a pool a little later: many tasks that end together are often followed by as many others."""

    async def trim() -> None:
        pool.trim()
        await pool.close_discarded()

    try:
        start_in_owner(trim, current_owner(), delayed=True)
    except Exception:
        pool.trim()


def close_quietly(closable: Any) -> None:
    """Close a connection or a body. Ignore errors: the object is not used again, or has failed already."""
    with suppress(Exception):
        closable.close()


async def aclose_quietly(closable: Any) -> None:
    """Do the same as `close_quietly`; complete it even if the task is cancelled."""
    with suppress(Exception):
        if is_event_loop(current_owner()):
            await shielded(closable.aclose())
        else:
            with anyio.CancelScope(shield=True):
                await closable.aclose()
