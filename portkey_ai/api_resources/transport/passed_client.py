"""The option `http_client`: an HTTP client or a class of HTTP clients, and which client closes it."""

from __future__ import annotations

from typing import Any
from weakref import WeakKeyDictionary, WeakSet

_owners: WeakKeyDictionary[Any, WeakSet[Any]] = WeakKeyDictionary()
"""For each HTTP client that `Portkey` clients close: those that it was passed to."""


def validate_http_client(http: Any, *, is_async: bool) -> None:
    """Raise TypeError unless `http` is None, an HTTP client of the right kind, or a class of them."""
    class_name, enter = ("AsyncClient", "__aenter__") if is_async else ("Client", "__enter__")
    if http is not None and not (hasattr(http, "send") and hasattr(http, enter)):
        found = f"the class {http.__name__}" if isinstance(http, type) else type(http).__name__
        raise TypeError(f"http_client: expected an httpx.{class_name} or its class, got {found}")


def closed_by_portkey(http: object) -> bool:
    """Return whether a `Portkey` closes an HTTP client that is passed to it: one whose class is of this package."""
    from portkey_ai._vendor.openai._base_client import DefaultAsyncHttpxClient, DefaultHttpxClient

    # DefaultAioHttpClient has this attribute, so that its module is not imported here.
    marked: bool | None = getattr(http, "_closed_by_portkey", None)
    return isinstance(http, (DefaultHttpxClient, DefaultAsyncHttpxClient)) if marked is None else marked


def mark_as_created(http: Any) -> Any:
    """Return `http`, which a `Portkey` has created. Only that `Portkey` closes it, not another that it is passed to."""
    http._closed_by_portkey = False
    return http


def add_owner(http: object, owner: object) -> None:
    """Add `owner` to the owners of `http`. The last one to be removed closes it."""
    _owners.setdefault(http, WeakSet()).add(owner)


def remove_owner(http: object, owner: object) -> bool:
    """Remove `owner` from the owners of `http`. Return whether it is to be closed: it has no owner now."""
    owners = _owners.get(http)
    if owners is None:
        return True
    owners.discard(owner)
    return not owners
