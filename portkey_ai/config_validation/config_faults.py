"""What is wrong with a config and where: the fault itself, how paths are written, what somebody may have meant."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from typing import TypeAlias


@dataclass(frozen=True)
class ConfigFault:
    """One thing that is wrong with a config. `str()` gives `path: message`."""

    path: str
    """Like `targets[1].retry.attempts`; "" is the config as a whole."""
    message: str

    def __str__(self) -> str:
        return f"{self.path or 'config'}: {self.message}"


class Unreadable:
    """Stands in for a value that has been reported already, so that no rule looks at it again."""


Json: TypeAlias = "None | bool | int | float | str | list[Json] | dict[str, Json] | Unreadable"
Faults: TypeAlias = Iterator[ConfigFault]
# Takes the path of a value and the value, gives what is wrong with it.
Check: TypeAlias = Callable[[str, Json], Faults]

_PLAIN_KEY = re.compile(r"[$\w-]+")
_LONGEST = 40
_SHORTEST = 4  # one letter makes another word of a shorter one


def within(path: str, key: str) -> str:
    """The path of what `path` has under `key`."""
    if not _PLAIN_KEY.fullmatch(key):
        return f"{path}[{json.dumps(shortened(key))}]"
    return f"{path}.{key}" if path else key


def shortened(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - 3] + "..."


def shown(value: Json) -> str:
    """A value as a message shows it: short, and only what says something about itself in a few letters."""
    if isinstance(value, (str, bool, int, float)):
        try:
            return shortened(repr(value))
        except ValueError:  # more digits than Python writes
            return "a very large number"
    return type_name(value)


def type_name(value: object) -> str:
    return "null" if value is None else type(value).__name__


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known name that `word` is a misspelling of."""
    wanted = _fold(word)
    if not _SHORTEST <= len(wanted) <= _LONGEST:
        return None
    folded = {_fold(name): name for name in known}
    alike_long = [name for name in folded if abs(len(name) - len(wanted)) <= 1]
    # What one wrong, missing or swapped letter makes of a word; long ones may have two.
    cutoff = min(0.88, 1 - 1.2 / len(wanted))
    close = get_close_matches(wanted, alike_long, n=1, cutoff=cutoff)
    return folded[close[0]] if close else None


def same_words(word: str, known: Iterable[str]) -> str | None:
    """The known name that has some more words than `word`, or some fewer: `attempts` for `max_attempts`."""
    words = set(word.lower().split("_"))
    for name in known:
        others = set(name.split("_"))
        if words <= others or others <= words:
            return name
    return None


def _fold(name: str) -> str:
    return name.lower().replace("_", "").replace("-", "")
