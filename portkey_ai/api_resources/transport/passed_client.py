"""The option `http_client`: a client or a class of one, and who closes it."""

from __future__ import annotations

from typing import Any
from weakref import WeakKeyDictionary, WeakSet

_owners: WeakKeyDictionary[Any, WeakSet[Any]] = WeakKeyDictionary()
"""The clients of this package that each HTTP client was passed to, if they close it."""


def validate_http_client(http: Any, *, is_async: bool) -> None:
    """Raise TypeError unless `http` is None, an HTTP client of the right kind or a class of one."""
    class_name, enter = ("AsyncClient", "__aenter__") if is_async else ("Client", "__enter__")
    if http is not None and not (hasattr(http, "send") and hasattr(http, enter)):
        found = f"the class {http.__name__}" if isinstance(http, type) else type(http).__name__
        raise TypeError(f"http_client: expected an httpx.{class_name} or its class, got {found}")


def closed_by_portkey(http: object) -> bool:
    """Return whether `http` is of a class of this package, which the client that it is passed to closes."""
    from portkey_ai._vendor.openai._base_client import DefaultAsyncHttpxClient, DefaultHttpxClient

    marked: bool | None = getattr(http, "_closed_by_portkey", None)  # DefaultAioHttpClient is: it is not imported here
    return isinstance(http, (DefaultHttpxClient, DefaultAsyncHttpxClient)) if marked is None else marked


def created(http: Any) -> Any:
    """Return an HTTP client that a client of this package has created, and alone closes."""
    http._closed_by_portkey = False
    return http


def add_owner(http: object, owner: object) -> None:
    """Note that `owner` closes `http`, unless another owner still needs it."""
    _owners.setdefault(http, WeakSet()).add(owner)


def remove_owner(http: object, owner: object) -> bool:
    """Note that `owner` no longer needs `http`. Return whether `http` is to be closed: no other owner needs it."""
    owners = _owners.get(http)
    if owners is None:
        return True
    owners.discard(owner)
    return not owners
