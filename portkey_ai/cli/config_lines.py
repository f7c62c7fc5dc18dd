"""The line of each value of a config file, by the value's path as `validate_config` names it."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field


@dataclass
class Lines:
    """Lines by path, counted from 1; `repeated` has the keys that their object has twice, with the second's line."""

    by_path: dict[str, int] = field(default_factory=dict[str, int])
    repeated: list[tuple[str, int]] = field(default_factory=list[tuple[str, int]])

    def line_of(self, path: str) -> int:
        """Return the line of the value; of a value that is missing, that of the object that lacks it."""
        for end in range(len(path), 0, -1):
            if (end == len(path) or path[end] in ".[") and path[:end] in self.by_path:
                return self.by_path[path[:end]]
        return self.by_path.get("", 1)


class LineOfOffset:
    """Returns the line of an offset in a text."""

    def __init__(self, text: str) -> None:
        self._starts = [0, *(offset + 1 for offset, character in enumerate(text) if character == "\n")]

    def __call__(self, offset: int) -> int:
        return bisect_right(self._starts, offset)
