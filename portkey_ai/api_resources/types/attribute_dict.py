"""A dict whose items are attributes too."""

from __future__ import annotations

from typing import Any, cast


class AttributeDict(dict[str, Any]):
    """A JSON object without a model: `found["name"]` and `found.name`. Names of dict's methods are methods."""

    __slots__ = ()

    def __getattr__(self, name: str) -> Any:
        try:
            return self[name]
        except KeyError:
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}") from None


def with_attributes(values: dict[str, Any]) -> AttributeDict:
    """Return a copy of a JSON object in which all objects, at any depth, are AttributeDicts."""
    copied = AttributeDict(values)
    todo: list[AttributeDict | list[Any]] = [copied]
    while todo:  # not recursive: a body may be nested deeper than Python's stack
        parent = todo.pop()
        entries = list(parent.items() if isinstance(parent, dict) else enumerate(parent))
        for key, value in cast("list[tuple[Any, Any]]", entries):
            if isinstance(value, (dict, list)):
                inner = AttributeDict(value) if isinstance(value, dict) else list(value)
                parent[key] = inner
                todo.append(inner)
    return copied
