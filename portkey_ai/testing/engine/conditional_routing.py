"""Conditional routing: choose a target by the conditions of a strategy."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from portkey_ai.testing.wire.local_responses import is_list, is_object

from .javascript.javascript_values import UNDEFINED, parse_float, spread, strictly_equal, to_string, truthy, utf16_units
from .javascript.regular_expressions import InvalidPattern, compile_pattern

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


class NoMatchingTarget(Exception):
    """No target matches the conditions. The message is that of the gateway."""


def choose_target(strategy: Mapping[str, Any], targets: list[Any], context: Mapping[str, Any]) -> int:
    """Return the index of the target that `strategy` chooses; raises NoTarget.

    `context` has the `metadata` of the request, its body as `params`, and `url`.
    """
    conditions = strategy.get("conditions")
    if conditions is None:
        raise NoMatchingTarget("No conditions passed in the query router")
    for condition in conditions:
        if _matches(condition["query"], context):
            return _index_of_target(targets, condition["then"])
    if truthy(strategy.get("default")):
        return _index_of_target(targets, strategy["default"])
    raise NoMatchingTarget("Query router did not resolve to any valid target")


def _index_of_target(targets: list[Any], name: str) -> int:
    for index, target in enumerate(targets):
        if target.get("name") == name:
            return index
    raise NoMatchingTarget(f"Invalid target name found in the query router: {name}")


def _matches(query: Any, context: Mapping[str, Any]) -> bool:
    if query is None:
        raise NoMatchingTarget("Cannot convert undefined or null to object")
    for key, expected in spread(query).items():
        if key in ("$or", "$and") and is_list(expected):
            # As in the gateway, the keys that follow are ignored.
            return (any if key == "$or" else all)(_matches(section, context) for section in expected)
        value = _value(key, context)
        if is_object(expected) or is_list(expected):
            operators = expected if is_object(expected) else {str(number): item for number, item in enumerate(expected)}
            if not _matches_operators(operators, value):
                return False
        elif not strictly_equal(value, expected):
            return False
    return True


def _value(key: str, context: Mapping[str, Any]) -> Any:
    """Return the value at a path of two parts; further parts are ignored."""
    section, _, name = key.partition(".")
    name = name.split(".")[0]
    return spread(context.get(section)).get(name, UNDEFINED)


def _matches_operators(operators: Mapping[str, Any], value: Any) -> bool:
    for operator, expected in operators.items():
        if operator == "$regex":
            try:  # as in the gateway, the operators that follow are ignored
                return bool(compile_pattern(utf16_units(to_string(expected))).search(utf16_units(to_string(value))))
            except InvalidPattern:
                return False
        if operator not in _OPERATORS:
            raise NoMatchingTarget(f"Unsupported operator used in the query router: {operator}")
        if not _OPERATORS[operator](value, expected):
            return False
    return True


def _is_in(value: Any, values: Any) -> bool:
    return any(strictly_equal(value, item) or (value != value and item != item) for item in values)


def _numeric_difference(value: Any, expected: Any) -> float:
    """Return the difference of two values as numbers; NaN if either is not a number."""
    left, right = parse_float(value), parse_float(expected)
    if math.isinf(left) or math.isinf(right):
        return math.nan if math.isnan(left) or math.isnan(right) else float(left > right) - float(left < right)
    return left - right


_OPERATORS: dict[str, Callable[[Any, Any], bool]] = {
    "$eq": strictly_equal,
    "$ne": lambda value, expected: not strictly_equal(value, expected),
    "$gt": lambda value, expected: _numeric_difference(value, expected) > 0,
    "$gte": lambda value, expected: _numeric_difference(value, expected) >= 0,
    "$lt": lambda value, expected: _numeric_difference(value, expected) < 0,
    "$lte": lambda value, expected: _numeric_difference(value, expected) <= 0,
    "$in": lambda value, expected: is_list(expected) and _is_in(value, expected),
    "$nin": lambda value, expected: is_list(expected) and not _is_in(value, expected),
}
