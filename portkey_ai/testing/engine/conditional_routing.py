"""Conditional routing: choose a target by the conditions of a strategy."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from portkey_ai.testing.wire.local_responses import is_list, is_object

from .javascript.javascript_values import MISSING, number_of, same, spread, text_of, truthy, units
from .javascript.regular_expressions import InvalidPattern, compiled

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


class NoTarget(Exception):
    """No target fits the conditions. The text is the gateway's."""


def chosen_target(strategy: Mapping[str, Any], targets: list[Any], context: Mapping[str, Any]) -> int:
    """Return the index of the target that `strategy` chooses; raises NoTarget.

    `context` has the `metadata` of the request, its body as `params`, and `url`.
    """
    conditions = strategy.get("conditions")
    if conditions is None:
        raise NoTarget("No conditions passed in the query router")
    for condition in conditions:
        if _holds(condition["query"], context):
            return _place(targets, condition["then"])
    if truthy(strategy.get("default")):
        return _place(targets, strategy["default"])
    raise NoTarget("Query router did not resolve to any valid target")


def _place(targets: list[Any], name: str) -> int:
    for place, target in enumerate(targets):
        if target.get("name") == name:
            return place
    raise NoTarget(f"Invalid target name found in the query router: {name}")


def _holds(query: Any, context: Mapping[str, Any]) -> bool:
    if query is None:
        raise NoTarget("Cannot convert undefined or null to object")
    for key, expected in spread(query).items():
        if key in ("$or", "$and") and is_list(expected):
            # The gateway does not look at the keys that follow.
            return (any if key == "$or" else all)(_holds(part, context) for part in expected)
        value = _value(key, context)
        if is_object(expected) or is_list(expected):
            operators = expected if is_object(expected) else {str(number): item for number, item in enumerate(expected)}
            if not _compares(operators, value):
                return False
        elif not same(value, expected):
            return False
    return True


def _value(key: str, context: Mapping[str, Any]) -> Any:
    """Return the value at a path of two parts; further parts are ignored."""
    part, _, name = key.partition(".")
    name = name.split(".")[0]
    return spread(context.get(part)).get(name, MISSING)


def _compares(operators: Mapping[str, Any], value: Any) -> bool:
    for operator, expected in operators.items():
        if operator == "$regex":
            try:  # the gateway does not look at the operators that follow
                return bool(compiled(units(text_of(expected))).search(units(text_of(value))))
            except InvalidPattern:
                return False
        if operator not in _OPERATORS:
            raise NoTarget(f"Unsupported operator used in the query router: {operator}")
        if not _OPERATORS[operator](value, expected):
            return False
    return True


def _among(value: Any, values: Any) -> bool:
    return any(same(value, one) or (value != value and one != one) for one in values)


def _order(value: Any, expected: Any) -> float:
    """Return the difference of two values as numbers; NaN if either is not a number."""
    one, other = number_of(value), number_of(expected)
    if math.isinf(one) or math.isinf(other):
        return math.nan if math.isnan(one) or math.isnan(other) else float(one > other) - float(one < other)
    return one - other


_OPERATORS: dict[str, Callable[[Any, Any], bool]] = {
    "$eq": same,
    "$ne": lambda value, expected: not same(value, expected),
    "$gt": lambda value, expected: _order(value, expected) > 0,
    "$gte": lambda value, expected: _order(value, expected) >= 0,
    "$lt": lambda value, expected: _order(value, expected) < 0,
    "$lte": lambda value, expected: _order(value, expected) <= 0,
    "$in": lambda value, expected: is_list(expected) and _among(value, expected),
    "$nin": lambda value, expected: is_list(expected) and not _among(value, expected),
}
