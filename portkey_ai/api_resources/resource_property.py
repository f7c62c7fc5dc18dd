"""`resource_property`: the decorator of resources, such as `client.chat` and `client.chat.completions`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Generic, TypeVar

_Resource = TypeVar("_Resource")

if TYPE_CHECKING:
    from collections.abc import Callable

    # Without overloads of `__get__`: with them, editors would also list the attributes of the descriptor itself.
    class resource_property(Generic[_Resource]):
        """A resource, which is created when it is first used."""

        def __init__(self, func: Callable[[Any], _Resource]) -> None: ...
        def __set_name__(self, owner: type[Any], name: str) -> None: ...
        def __get__(self, instance: object, owner: type[Any] | None = None) -> _Resource: ...
        def __set__(self, instance: object, value: _Resource) -> None: ...
else:
    _of_instance = cached_property.__get__  # `super()` would take longer than the rest of a first use

    class resource_property(cached_property):
        """A resource, which is created when it is first used. On a class, it is the class of the resource.

        So tools that look at classes, such as `unittest.mock.create_autospec`, find the methods of resources.
        """

        _kind = None

        def __get__(self, instance, owner=None):
            if instance is not None:
                return _of_instance(self, instance)
            if self._kind is None:
                self._kind = type(self.func(_NO_CLIENT))
            return self._kind

    class _NoClient:
        """In place of the client or the resource that a resource belongs to: only its class is wanted."""

        _client = None

    _NO_CLIENT = _NoClient()
