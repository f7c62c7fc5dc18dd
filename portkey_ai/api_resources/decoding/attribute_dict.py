"""A dict whose items can also be read as attributes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from portkey_ai.api_resources.nested_containers import CONTAINERS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


class AttributeDict(dict[str, Any]):
    """A JSON object without a model: `found["name"]` is also `found.name`. Names of dict's methods stay methods."""

    __slots__ = ()

    def copy(self) -> AttributeDict:
        return AttributeDict(self)

    def __getattr__(self, name: str) -> Any:
        try:
            return self[name]
        except KeyError:
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}") from None


def _entries(container: Any) -> Iterable[tuple[Any, Any]]:
    items: Any = getattr(container, "items", None)  # a list has no `items`
    entries: Any = items() if items is not None else enumerate(container)
    return cast("Iterable[tuple[Any, Any]]", entries)


def with_attributes(values: Mapping[str, Any]) -> AttributeDict:
    """Return a copy of a JSON object in which all objects, at any depth, are AttributeDicts."""
    copied = AttributeDict(values)
    copies: dict[int, Any] = {id(values): copied}  # not recursive: a body may be nested deeper than Python's stack
    todo: list[Any] = [copied]
    while todo:
        parent: Any = todo.pop()
        entries: list[tuple[Any, Any]] = list(_entries(parent))
        for key, value in entries:
            if isinstance(value, (dict, list)):
                identity = id(value)  # pyright: ignore[reportUnknownArgumentType]
                if identity not in copies:
                    new_container: Any = AttributeDict if isinstance(value, dict) else list
                    copies[identity] = new_container(value)
                    todo.append(copies[identity])
                parent[key] = copies[identity]
    return copied


CONTAINERS.add(AttributeDict)
