"""A dict whose items are attributes too."""

from __future__ import annotations

from typing import Any

from portkey_ai.api_resources.nested_containers import CONTAINERS


class AttributeDict(dict[str, Any]):
    """A JSON object without a model: `found["name"]` and `found.name`. Names of dict's methods are methods."""

    __slots__ = ()

    def copy(self) -> AttributeDict:
        return AttributeDict(self)

    def __getattr__(self, name: str) -> Any:
        try:
            return self[name]
        except KeyError:
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}") from None


def with_attributes(values: dict[str, Any]) -> AttributeDict:
    """Return a copy of a JSON object in which all objects, at any depth, are AttributeDicts."""
    copied = AttributeDict(values)
    copies: dict[int, Any] = {id(values): copied}  # not recursive: a body may be nested deeper than Python's stack
    todo: list[Any] = [copied]
    while todo:
        parent = todo.pop()
        for key, value in list(parent.items() if isinstance(parent, dict) else enumerate(parent)):
            if isinstance(value, (dict, list)):
                if id(value) not in copies:
                    copies[id(value)] = AttributeDict(value) if isinstance(value, dict) else list(value)
                    todo.append(copies[id(value)])
                parent[key] = copies[id(value)]
    return copied


CONTAINERS.add(AttributeDict)
