"""Filter the files of a vector store by their attributes."""

from __future__ import annotations

import operator
from typing import TYPE_CHECKING, Any

from portkey_ai.testing.wire.local_responses import is_list, is_object

from .provider_errors import invalid

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_COMPARISONS: Mapping[str, Callable[[Any, Any], bool]] = {
    "eq": operator.eq,
    "ne": operator.ne,
    "gt": operator.gt,
    "gte": operator.ge,
    "lt": operator.lt,
    "lte": operator.le,
    "in": lambda value, values: value in values,
    "nin": lambda value, values: value not in values,
}


def matches_filter(condition: Mapping[str, Any], attributes: Mapping[str, Any]) -> bool:
    """Return whether `attributes` match a comparison, or an `and` or `or` of conditions."""
    kind = str(condition.get("type"))
    if kind in ("and", "or"):
        parts: Any = condition.get("filters") or []
        if not is_list(parts) or not all(map(is_object, parts)):
            raise invalid("filters.filters", "a list of objects", parts)
        results = [matches_filter(part, attributes) for part in parts]
        return all(results) if kind == "and" else any(results)
    if kind not in _COMPARISONS:
        raise invalid("filters.type", " or ".join(("and", "or", *_COMPARISONS)), kind)
    value, wanted = attributes.get(str(condition.get("key"))), condition.get("value")
    if value is None:
        return kind in ("ne", "nin")
    try:
        return _COMPARISONS[kind](value, wanted)
    except TypeError:  # a text compared with a number
        return False
