"""Send parameters unchanged if they consist of JSON types only, which saves OpenAI's `transform` of each value."""

from __future__ import annotations

from functools import lru_cache
from types import NoneType
from typing import TYPE_CHECKING, Any, cast, get_args

from typing_extensions import get_type_hints, is_typeddict

from .nesting import check_nesting, nesting_error

if TYPE_CHECKING:
    from collections.abc import Mapping

_SCALARS = frozenset({str, int, float, bool, NoneType})
_SENTINELS = frozenset({"NotGiven", "Omit"})  # by name, so that those of the user's own openai package count too


def untransformed(data: object, type_: Any) -> dict[str, object] | None:
    """Return `data` without the fields that were not given; None if OpenAI's `transform` would change it further.

    Raises ValueError, naming the field, for a value that contains itself or is nested too deeply for JSON.
    """
    if type(data) is not dict:
        return None
    fields = cast("Mapping[str, object]", data)
    given = {name: value for name, value in fields.items() if type(value).__name__ not in _SENTINELS}
    try:
        plain = is_plain(given)
    except RecursionError:
        raise nesting_error(given) from None
    if not plain:
        check_nesting(given)  # OpenAI's `transform`, which follows, would raise RecursionError
    return given if plain and not _has_aliases_or_formats(type_) else None


def is_plain(value: object) -> bool:
    """Return whether `value` consists of JSON types only. Subclasses of JSON types do not count."""
    kind = type(value)
    if kind in _SCALARS:
        return True
    if kind is dict:
        return all(map(is_plain, cast("Mapping[object, object]", value).values()))
    return kind is list and all(map(is_plain, cast("list[object]", value)))


@lru_cache(maxsize=1000)
def _has_aliases_or_formats(type_: Any) -> bool:
    """Return whether some field of a parameter type has another name or format on the wire."""
    seen: set[object] = set()
    waiting: list[Any] = [type_]
    while waiting:
        part = waiting.pop()
        if type(part).__name__ == "PropertyInfo":  # by name: its module imports this one
            if part.alias or part.format:
                return True
            continue
        try:
            known = part in seen
        except TypeError:  # not hashable, so not a type
            continue
        if known:
            continue
        seen.add(part)
        waiting += get_args(part)
        waiting += getattr(part, "__metadata__", ())
        if is_typeddict(part):
            waiting += get_type_hints(part, include_extras=True).values()
    return False
