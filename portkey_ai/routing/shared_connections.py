"""Connection pools that the clients of one router's routes share."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import httpx


class SharedConnections:
    """Pools that are created on first use, and closed when they are garbage-collected.

    A service may create a client for every request; such clients must not each open a connection of their own.
    """

    @cached_property
    def sync_http(self) -> httpx.Client:
        from portkey_ai.api_resources._sync.connections import Connections

        return Connections()

    @cached_property
    def async_http(self) -> httpx.AsyncClient:
        from portkey_ai.api_resources._async.connections import AsyncConnections

        return AsyncConnections()

    def __deepcopy__(self, memo: object) -> SharedConnections:
        return self

    def __reduce__(self) -> tuple[type[SharedConnections], tuple[()]]:
        return SharedConnections, ()  # another process opens its own connections
