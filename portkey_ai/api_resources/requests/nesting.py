"""Errors for a request body that contains itself, or is nested too deeply for JSON. Each names the field."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from typing import cast


def check_nesting(body: object) -> None:
    """Raise ValueError if `body` contains itself or has more levels than Python's recursion limit."""
    steps, cycle_start = _find_cycle_or_deepest_path(body)
    if cycle_start is not None or len(steps) > sys.getrecursionlimit():
        raise _error(steps, cycle_start)


def nesting_error(body: object) -> ValueError:
    """Return the error for a `body` that caused a RecursionError."""
    return _error(*_find_cycle_or_deepest_path(body))


def children(value: object) -> Iterator[tuple[str, object]]:
    """Yield the items of a mapping, list or tuple, each with the step of the path that leads to it: `.name`, `[0]`."""
    if isinstance(value, Mapping):
        yield from ((f".{name}", item) for name, item in cast("Mapping[object, object]", value).items())
    elif isinstance(value, (list, tuple)):
        yield from ((f"[{number}]", item) for number, item in enumerate(cast("list[object]", value)))


def _error(steps: list[str], cycle_start: int | None) -> ValueError:
    if cycle_start is None:
        return ValueError(f"{_path(steps[:3])}: nested too deeply to be encoded as JSON")
    return ValueError(
        f"{_path(steps)}: refers back to {_path(steps[:cycle_start])}; JSON cannot hold a value that contains itself"
    )


def _path(steps: list[str]) -> str:
    return "".join(steps).removeprefix(".") or "the body"


def _find_cycle_or_deepest_path(body: object) -> tuple[list[str], int | None]:
    """Return the path to the first container that is found inside itself, and the number of steps to its outer place.

    Without such a container, return the longest path and None. Does not recurse; visits a shared container once.
    """
    steps: list[str] = []
    longest: list[str] = []
    depths = {id(body): 0}  # of the containers on the current path
    visited: set[int] = set()
    waiting = [(body, children(body))]
    while waiting:
        for step, child in waiting[-1][1]:
            if not isinstance(child, (Mapping, list, tuple)):
                continue
            inner = cast("object", child)
            if id(inner) in depths:
                return [*steps, step], depths[id(inner)]
            if id(inner) not in visited:
                steps.append(step)
                depths[id(inner)] = len(steps)
                waiting.append((inner, children(inner)))
                break
        else:
            if len(steps) > len(longest):
                longest = steps.copy()
            value, _ = waiting.pop()
            visited.add(id(value))
            del depths[id(value)]
            if steps:
                steps.pop()
    return longest, None
