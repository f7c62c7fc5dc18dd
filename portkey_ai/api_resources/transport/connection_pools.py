"""The httpcore connection pools of an HTTP client, and their HTTP/2 streams that are no longer read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .connection_owners import client_for_current_owner

if TYPE_CHECKING:
    from collections.abc import Iterator

_CANCEL = 8
"""HTTP/2's error code CANCEL: the stream is no longer needed."""


def pools_of(http: Any) -> Iterator[Any]:
    """Yield the httpcore 1.x pools of an HTTP client: one for each proxy, and one without a proxy."""
    return (pool for pool in _all_pools(http) if hasattr(pool, "_assign_requests_to_connections"))


def package_pools_of(http: Any) -> Iterator[Any]:
    """Yield those pools of an HTTP client that are this package's own: one for each proxy, and one without a proxy."""
    return (pool for pool in _all_pools(http) if hasattr(pool, "forget"))


def _all_pools(http: Any) -> Iterator[Any]:
    client = client_for_current_owner(http)
    for transport in (client._transport, *client._mounts.values()):
        yield getattr(transport, "_pool", None)


def unread_streams(connection: Any) -> list[int]:
    """Return the ids of the open HTTP/2 streams of an httpcore connection that no request reads."""
    http2: Any = getattr(connection, "_connection", None)
    h2_state = getattr(http2, "_h2_state", None)
    if h2_state is None:
        return []
    return [id for id, stream in list(h2_state.streams.items()) if id not in http2._events and not stream.closed]


def reset_unread_streams(pool: Any) -> Iterator[Any]:
    """Reset the unread HTTP/2 streams of a pool. Yield each connection that must then send the resets to the server.

    httpcore does not tell the server that a stream is no longer read. The stream stays open, one of at most 100, and
    its data fills the 16 MB window that all streams of the connection share, until every request on it fails.
    """
    for connection in pool.connections:
        streams = [] if connection.is_closed() else unread_streams(connection)
        for stream_id in streams:
            connection._connection._h2_state.reset_stream(stream_id, _CANCEL)
        if streams:
            yield connection._connection
