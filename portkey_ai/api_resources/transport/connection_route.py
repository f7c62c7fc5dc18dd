"""How an HTTP client reaches a URL: through which proxy, and over how many connections at most. For error messages."""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from .connection_owners import client_for_current_owner

if TYPE_CHECKING:
    from httpx import URL


@dataclass(frozen=True)
class ConnectionRoute:
    """What is known about the connections to a URL."""

    proxy: str | None = None
    """The proxy's URL without user name and password, then the environment variable that sets it, if one does."""
    limit: int | None = None
    """How many connections there may be at once."""


def route_to(http: Any, url: URL) -> ConnectionRoute:
    """Return what is known about an HTTP client's connections to `url`; for unknown kinds of client, nothing is."""
    with suppress(Exception):
        transport = client_for_current_owner(http)._transport_for_url(url)
        if hasattr(transport, "limits"):  # a transport of this package or of httpx-aiohttp
            proxy = transport.proxy and transport.proxy.url
            proxy_text = proxy and _with_variable_name(f"{proxy.scheme}://{proxy.netloc.decode()}", url.scheme)
            return ConnectionRoute(proxy_text, transport.limits.max_connections)
        pool = getattr(transport, "_pool", None)
        if pool is not None:  # a pool of httpcore
            return ConnectionRoute(_with_variable_name(_httpcore_proxy(pool), url.scheme), pool._max_connections)
    return ConnectionRoute()


def _httpcore_proxy(pool: Any) -> str | None:
    url = getattr(pool, "_proxy_url", None)
    if url is None:
        return None
    port = f":{url.port}" if url.port else ""
    return f"{url.scheme.decode()}://{url.host.decode()}{port}"


def _with_variable_name(proxy: str | None, scheme: str) -> str | None:
    """Return `proxy`, with the name of the environment variable that sets the same address, if there is one."""
    if proxy is None:
        return None
    address = _address(proxy)
    for name in (f"{scheme}_proxy", "all_proxy"):
        for variable in (name, name.upper()):
            value = os.environ.get(variable, "")
            if address == _address(value if "://" in value else f"http://{value}"):
                return f"{proxy} (set by {variable})"
    return proxy


def _address(url: str) -> tuple[str | None, int | None]:
    parts = urlsplit(url)
    return parts.hostname, parts.port
