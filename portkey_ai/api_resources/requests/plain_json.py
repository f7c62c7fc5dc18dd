"""Parameters that are JSON already."""

from __future__ import annotations

from functools import lru_cache
from types import NoneType
from typing import TYPE_CHECKING, Any, cast, get_args

from typing_extensions import get_type_hints, is_typeddict

if TYPE_CHECKING:
    from collections.abc import Mapping

_LEAVES = frozenset({str, int, float, bool, NoneType})
_UNSAID = frozenset({"NotGiven", "Omit"})  # by name: sentinels of the user's own openai package are the same


def as_it_is(data: object, type_: Any) -> dict[str, object] | None:
    """`data` without the fields that were not given, if that is what OpenAI's `transform` makes of it; else None."""
    if type(data) is not dict:
        return None
    fields = cast("Mapping[str, object]", data)
    said = {name: value for name, value in fields.items() if type(value).__name__ not in _UNSAID}
    return said if is_plain(said) and not _changes(type_) else None


def is_plain(value: object) -> bool:
    """Whether `value` consists of JSON's own types and nothing else, subclasses of them included."""
    kind = type(value)
    if kind in _LEAVES:
        return True
    if kind is dict:
        return all(map(is_plain, cast("Mapping[object, object]", value).values()))
    return kind is list and all(map(is_plain, cast("list[object]", value)))


@lru_cache(maxsize=1000)
def _changes(type_: Any) -> bool:
    """Whether a name or a format somewhere in a type of parameters is another one on the wire."""
    seen: set[object] = set()
    waiting: list[Any] = [type_]
    while waiting:
        part = waiting.pop()
        if type(part).__name__ == "PropertyInfo":  # its module imports this one
            if part.alias or part.format:
                return True
            continue
        try:
            known = part in seen
        except TypeError:  # a part that cannot be hashed is no type
            continue
        if known:
            continue
        seen.add(part)
        waiting += get_args(part)
        waiting += getattr(part, "__metadata__", ())
        if is_typeddict(part):
            waiting += get_type_hints(part, include_extras=True).values()
    return False
