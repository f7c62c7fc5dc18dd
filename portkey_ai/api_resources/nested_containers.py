"""Deeply nested JSON in a form that `pickle` and `deepcopy`, which are recursive, can follow."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from collections.abc import Iterable

_MAX_DEPTH = 50
"""Levels that stay as they are: each takes up to four frames of Python's stack."""
CONTAINERS: set[type] = {dict, list}
"""The types to take apart; attribute_dict.py adds its own."""


class FlatContainers:
    """Dicts and lists of any depth, one beside the other."""

    def __init__(self, root: dict[Any, Any] | list[Any]) -> None:
        found: list[Any] = [root]
        places = {id(root): 0}
        self.nodes: list[tuple[Any, list[tuple[Any, int]]]] = []
        """A copy of each dict or list without those inside it; the key of each of those, and its place in this list."""
        for container in found:  # grows meanwhile
            twin, links = container.copy(), list[tuple[Any, int]]()
            for key, item in _items(container):
                if type(item) in CONTAINERS:
                    if id(item) not in places:
                        places[id(item)] = len(found)
                        found.append(item)
                    twin[key] = None
                    links.append((key, places[id(item)]))
            self.nodes.append((twin, links))

    def nested(self) -> Any:
        """Return them one inside the other, as they were. Uses up this object."""
        for container, links in self.nodes:
            for key, place in links:
                container[key] = self.nodes[place][0]
        return self.nodes[0][0]


def flattened(value: Any) -> Any:
    """Return `value`; its FlatContainers if it is a dict or list that is deeply nested."""
    return FlatContainers(value) if type(value) in CONTAINERS and _is_deep(value) else value


def nested(value: Any) -> Any:
    """Return what `flattened` was called with."""
    return value.nested() if isinstance(value, FlatContainers) else value


def _items(container: Any) -> Iterable[tuple[Any, Any]]:
    if isinstance(container, dict):
        return cast("Iterable[tuple[Any, Any]]", container.items())
    return enumerate(cast("list[Any]", container))


def _is_deep(value: object) -> bool:
    level: list[Any] = [value]
    for _ in range(_MAX_DEPTH):
        inside: dict[int, Any] = {}
        for container in level:
            items = cast("Any", container.values() if isinstance(container, dict) else container)
            if not set(map(type, items)).isdisjoint(CONTAINERS):
                inside.update((id(item), item) for item in items if type(item) in CONTAINERS)
        if not inside:
            return False
        level = list(inside.values())
    return True
