"""Frees the connection of a request that was interrupted, or whose response is not read to its end.

httpcore never frees the connection of a request if an exception, such as a cancellation, interrupts it while it opens
or closes the response. The pool then has one connection less.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

import anyio

from .connection_owners import client_here, current_owner, is_event_loop
from .shielding import shielded

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Generator, Iterator

    from httpx import Request, Response

_LOCK_TIMEOUT_SECONDS = 1.0


def free_connection(http: Any, request: Request, response: Response | None = None) -> None:
    """Close what was opened for `request`: its response, if there is one, and what the pool of `http` still holds."""
    with suppress(Exception):
        if response is not None:
            response.close()
        for pool in _pools(http):
            for connection in _unused_connections(pool, request):
                with suppress(Exception):
                    connection.close()


async def afree_connection(http: Any, request: Request, response: Response | None = None) -> None:
    """Do the same as `free_connection`, to the end also when the task is cancelled meanwhile."""
    await shielded(_afree_connection(http, request, response))


async def _afree_connection(http: Any, request: Request, response: Response | None) -> None:
    with anyio.CancelScope(shield=True), suppress(Exception):
        if response is not None:
            await response.aclose()
        for pool in _pools(http):
            for connection in _unused_connections(pool, request):
                with suppress(Exception):
                    await connection.aclose()


def end_generator(body: Generator[Any, None, None]) -> None:
    """Close a generator, read to its end or not."""
    body.close()


async def aend_generator(body: AsyncGenerator[Any, None]) -> None:
    """Close an async generator, and in trio those that it reads: trio warns about each that is not at its end."""
    if is_event_loop(current_owner()):
        await body.aclose()
        return
    with anyio.CancelScope() as scope, suppress(Exception):
        scope.cancel()  # so that the next await of the innermost generator ends them all
        async for _ in body:
            pass


def _pools(http: Any) -> Iterator[Any]:
    """Return the connection pools of httpcore 1.x that an HTTP client has: one for each proxy, and one without."""
    client = client_here(http)
    for transport in (client._transport, *client._mounts.values()):
        pool = getattr(transport, "_pool", None)
        if hasattr(pool, "_assign_requests_to_connections"):
            yield pool


def _unused_connections(pool: Any, request: Request) -> list[Any]:
    """Take `request` out of the pool. Return connections to be closed: those in use that no request uses."""
    if not _lock(pool):
        return []
    try:
        # Redirects share this object, which each request has for itself.
        timeout = request.extensions.get("timeout")
        pool._requests[:] = [one for one in pool._requests if one.request.extensions.get("timeout") is not timeout]
        used = {id(one.connection) for one in pool._requests}
        unused = [one for one in pool._connections if id(one) not in used and not (one.is_idle() or one.is_closed())]
        pool._connections[:] = [one for one in pool._connections if one not in unused]
        return [*unused, *pool._assign_requests_to_connections()]
    finally:
        pool._optional_thread_lock.__exit__(None, None, None)


def _lock(pool: Any) -> bool:
    """Lock the pool; return False if it stays locked, as when an exception has interrupted its locking."""
    lock = getattr(pool._optional_thread_lock, "_lock", None)  # an async pool has none
    return True if lock is None else lock.acquire(timeout=_LOCK_TIMEOUT_SECONDS)
