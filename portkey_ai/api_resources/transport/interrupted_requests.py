"""Frees the connection of a request that was interrupted, or whose response was not read completely.

If an exception, such as a cancellation, interrupts httpcore while it opens or closes a response, the connection stays
marked as in use: the pool never uses it again and never replaces it.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

import anyio

from .connection_owners import current_owner, is_event_loop
from .connection_pools import package_pools_of, pools_of, reset_unread_streams, unread_streams
from .shielding import shielded

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Generator

    from httpx import Request, Response

_LOCK_TIMEOUT_SECONDS = 1.0


def free_connection(http: Any, request: Request, response: Response | None = None) -> None:
    """Close `response`, if given, and the connections in the pools of `http` that only `request` has used."""
    with suppress(Exception):
        if response is not None:
            response.close()
        for pool in package_pools_of(http):
            pool.forget(request)
            pool.close_discarded()
        for pool in pools_of(http):
            for connection in _remove_request(pool, request):
                with suppress(Exception):
                    connection.close()
            for connection in reset_unread_streams(pool):
                connection._write_outgoing_data(request)


async def afree_connection(http: Any, request: Request, response: Response | None = None) -> None:
    """Do the same as `free_connection`; complete it even if the task is cancelled."""
    await shielded(_afree_connection(http, request, response))


async def _afree_connection(http: Any, request: Request, response: Response | None) -> None:
    with anyio.CancelScope(shield=True), suppress(Exception):
        if response is not None:
            await response.aclose()
        for pool in package_pools_of(http):
            pool.forget(request)
            await pool.close_discarded()
        for pool in pools_of(http):
            for connection in _remove_request(pool, request):
                with suppress(Exception):
                    await connection.aclose()
            for connection in reset_unread_streams(pool):
                await connection._write_outgoing_data(request)


def close_generator(body: Generator[Any, None, None]) -> None:
    """Close a generator, whether it was read to its end or not."""
    body.close()


async def aclose_generator(body: AsyncGenerator[Any, None]) -> None:
    """Close an async generator; on trio also those that it iterates, since trio warns about each unfinished one."""
    if is_event_loop(current_owner()):
        await body.aclose()
        return
    with anyio.CancelScope() as scope, suppress(Exception):
        scope.cancel()  # raises in the innermost generator, which closes all of them
        async for _ in body:
            pass


def _remove_request(pool: Any, request: Request) -> list[Any]:
    """Remove `request` from the pool. Return the connections to close: no request has them, but they are not idle."""
    if not _lock(pool):
        return []
    try:
        # This dict identifies the request: redirects of a request share it, every other request has its own.
        timeout = request.extensions.get("timeout")
        pool._requests[:] = [one for one in pool._requests if one.request.extensions.get("timeout") is not timeout]
        used = {id(one.connection) for one in pool._requests}
        unused = [one for one in pool._connections if id(one) not in used and _has_incomplete_request(one)]
        pool._connections[:] = [one for one in pool._connections if one not in unused]
        return [*unused, *pool._assign_requests_to_connections()]
    finally:
        pool._optional_thread_lock.__exit__(None, None, None)


def _has_incomplete_request(connection: Any) -> bool:
    """Return whether a request on the connection is incomplete. An HTTP/2 connection may count as idle even then."""
    return not connection.is_closed() and (not connection.is_idle() or bool(unread_streams(connection)))


def _lock(pool: Any) -> bool:
    """Acquire the pool's lock; return False after a time limit: an interrupted thread may never release it."""
    lock = getattr(pool._optional_thread_lock, "_lock", None)  # an async pool has no lock for threads
    return True if lock is None else lock.acquire(timeout=_LOCK_TIMEOUT_SECONDS)
