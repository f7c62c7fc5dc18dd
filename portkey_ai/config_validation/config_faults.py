"""Faults of a config: the fault itself, its path, and suggestions for misspelt names."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Literal, TypeAlias


@dataclass(frozen=True)
class ConfigFault:
    """One fault of a config. `str()` returns `path: message`."""

    path: str
    """Like `targets[1].retry.attempts`; "" is the config as a whole."""
    message: str
    severity: Literal["error", "warning"] = "error"
    """A warning is about a limit that can be increased in a self-hosted gateway."""

    def __str__(self) -> str:
        return f"{self.path or 'config'}: {self.message}"


class Unreadable:
    """Replaces a value that is already reported as a fault, so that no rule reports it again."""


Json: TypeAlias = "None | bool | int | float | str | list[Json] | dict[str, Json] | Unreadable"
Faults: TypeAlias = Iterator[ConfigFault]
# Takes the path of a value and the value, yields its faults.
Check: TypeAlias = Callable[[str, Json], Faults]

_PLAIN_KEY = re.compile(r"[$\w-]+")
_MAX_LENGTH = 40
_MIN_LENGTH = 4  # letters: in a shorter word, one wrong letter makes another word


def path_of_key(path: str, key: str) -> str:
    """Return the path of the value that the object at `path` has under `key`."""
    if not _PLAIN_KEY.fullmatch(key):
        return f"{path}[{json.dumps(shortened(key))}]"
    return f"{path}.{key}" if path else key


def shortened(text: str) -> str:
    return text if len(text) <= _MAX_LENGTH else text[: _MAX_LENGTH - 3] + "..."


def shown(value: Json) -> str:
    """Return a value as messages show it, in at most 40 characters; for objects and lists, only the type."""
    if isinstance(value, (str, bool, int, float)):
        try:
            return shortened(repr(value))
        except ValueError:  # an integer with more digits than Python prints
            return "a very large number"
    return type_name(value)


def type_name(value: object) -> str:
    return "null" if value is None else type(value).__name__


def closest_name(word: str, known: Iterable[str]) -> str | None:
    """Return the known name that `word` is probably a misspelling of, None if there is none."""
    letters = _without_separators(word)
    if not _MIN_LENGTH <= len(letters) <= _MAX_LENGTH:
        return None
    folded = {_without_separators(name): name for name in known}
    similar_length = [name for name in folded if abs(len(name) - len(letters)) <= 1]
    # Allows one wrong, missing or swapped letter; two in long words.
    cutoff = min(0.88, 1 - 1.2 / len(letters))
    close = get_close_matches(letters, similar_length, n=1, cutoff=cutoff)
    return folded[close[0]] if close else None


def name_with_same_words(word: str, known: Iterable[str]) -> str | None:
    """Return the known name whose words include those of `word`, or the reverse: `attempts` for `max_attempts`."""
    words = set(word.lower().split("_"))
    for name in known:
        others = set(name.split("_"))
        if words <= others or others <= words:
            return name
    return None


def _without_separators(name: str) -> str:
    return name.lower().replace("_", "").replace("-", "")
