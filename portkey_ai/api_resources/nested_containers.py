"""Flattens deeply nested JSON: `pickle` and `deepcopy` are recursive, and would exceed Python's stack."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from collections.abc import Iterable

_MAX_DEPTH = 50
"""Levels of nesting that are not flattened; pickling takes up to four frames of Python's stack per level."""
CONTAINERS: set[type] = {dict, list}
"""The types that are flattened; attribute_dict.py adds its own."""


class FlatContainers:
    """Nested dicts and lists as a flat list; `unflattened()` restores them."""

    def __init__(self, root: dict[Any, Any] | list[Any]) -> None:
        found: list[Any] = [root]
        positions = {id(root): 0}
        self.nodes: list[tuple[Any, list[tuple[Any, int]]]] = []
        """For each container: a copy with None in place of inner containers, and their keys and indexes in `nodes`."""
        for container in found:  # `found` grows during the loop
            copied, links = container.copy(), list[tuple[Any, int]]()
            for key, item in _items(container):
                if type(item) in CONTAINERS:
                    if id(item) not in positions:
                        positions[id(item)] = len(found)
                        found.append(item)
                    copied[key] = None
                    links.append((key, positions[id(item)]))
            self.nodes.append((copied, links))

    def unflattened(self) -> Any:
        """Return the nested dicts and lists. Call it only once: the copies in `nodes` are changed."""
        for container, links in self.nodes:
            for key, position in links:
                container[key] = self.nodes[position][0]
        return self.nodes[0][0]


def flattened(value: Any) -> Any:
    """Return a FlatContainers for `value` if it is a deeply nested dict or list, else `value` itself."""
    return FlatContainers(value) if type(value) in CONTAINERS and _is_deep(value) else value


def unflattened(value: Any) -> Any:
    """Return the value that `flattened` was called with to get `value`."""
    return value.unflattened() if isinstance(value, FlatContainers) else value


def _items(container: Any) -> Iterable[tuple[Any, Any]]:
    if isinstance(container, dict):
        return cast("Iterable[tuple[Any, Any]]", container.items())
    return enumerate(cast("list[Any]", container))


def _is_deep(value: object) -> bool:
    level: list[Any] = [value]
    for _ in range(_MAX_DEPTH):
        inner: dict[int, Any] = {}
        for container in level:
            items = cast("Any", container.values() if isinstance(container, dict) else container)
            if not set(map(type, items)).isdisjoint(CONTAINERS):
                inner.update((id(item), item) for item in items if type(item) in CONTAINERS)
        if not inner:
            return False
        level = list(inner.values())
    return True
