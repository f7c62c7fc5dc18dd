"""Rules for the query language of a conditional strategy."""

from __future__ import annotations

import re
import warnings
from typing import TYPE_CHECKING

from .config_faults import Check, ConfigFault, Faults, Json, Unreadable, closest_name, path_of_key, shown, type_name
from .value_checks import items, text

if TYPE_CHECKING:
    from collections.abc import Mapping

_KEY = re.compile(r"(metadata|params)\.[^.]+|url\.pathname")
_ROOTS = ("metadata", "params", "url")
_NUMERIC = re.compile(r"\s*[+-]?(\d|\.\d|Infinity)")  # what JavaScript's parseFloat accepts
# Python's messages about mistakes that JavaScript refuses too. The gateway uses JavaScript's dialect, so a pattern that
# only Python refuses is not reported.
_JAVASCRIPT_ERRORS = (
    "missing )", "unbalanced parenthesis", "nothing to repeat", "multiple repeat", "unterminated character set",
    "bad escape (end of pattern)", "min repeat greater than max repeat",
)  # fmt: skip
_ESCAPE = re.compile(r"\\.", re.DOTALL)
_CLASS = re.compile(r"\[[^\]]*\]")
_PYTHON_ONLY = re.compile(r"\(\?(P[<=>]|#|[aiLmsux]+\))")


def query(path: str, value: Json) -> Faults:
    """Check a query: an object whose entries must all match."""
    if not isinstance(value, dict):
        yield ConfigFault(path, f"expected a query such as {{'metadata.plan': 'paid'}}, got {type_name(value)}")
        return
    for key, item in value.items():
        where = path_of_key(path, key)
        if key in ("$and", "$or"):
            if not isinstance(item, Unreadable):
                yield from _queries(where, item)
        elif key.startswith("$"):
            yield ConfigFault(where, _misplaced_operator(key))
        else:
            if not _KEY.fullmatch(key):
                yield ConfigFault(where, _invalid_key(key))
            yield from _comparison(where, item)


_queries = items(query, "queries", at_least=1)


def _misplaced_operator(key: str) -> str:
    if key in _OPERATORS:
        return "expected $and, $or or a key such as 'metadata.plan'; this operator belongs in a key's value"
    return f"unknown operator; {_suggested_operator(key, ('$and', '$or'))}"


def _invalid_key(key: str) -> str:
    guess = closest_name(key.partition(".")[0], _ROOTS)
    hint = f"; did you mean '{guess}.…'?" if guess and not key.startswith(f"{guess}.") else ""
    return f"expected 'metadata.<key>', 'params.<key>' or 'url.pathname', two names and one dot{hint}"


def _comparison(path: str, value: Json) -> Faults:
    """Check the value that a key is compared with, or an object of operators."""
    if isinstance(value, list):
        yield ConfigFault(path, "expected a value or an object of operators; $in takes a list")
    elif isinstance(value, dict):
        if not value:
            yield ConfigFault(path, "expected at least one operator such as $eq")
        for key, item in value.items():
            where = path_of_key(path, key)
            if key not in _OPERATORS:
                yield ConfigFault(where, f"unknown operator; {_suggested_operator(key, _OPERATORS)}")
            elif not isinstance(item, Unreadable):
                yield from _OPERATORS[key](where, item)


def _suggested_operator(key: str, known: Mapping[str, Check] | tuple[str, ...]) -> str:
    guess = closest_name(key, known) or next(
        (name for name in known if name.strip("$") == key.lower().strip("$")), None
    )
    return f"did you mean {guess!r}?" if guess else f"expected one of {', '.join(known)}"


def _scalar(path: str, value: Json) -> Faults:
    if isinstance(value, (list, dict)):
        yield ConfigFault(path, f"expected a string, a number, true, false or null, got {type_name(value)}")


def _numeric(path: str, value: Json) -> Faults:
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
    if not is_number and not (isinstance(value, str) and _NUMERIC.match(value)):
        yield ConfigFault(path, f"expected a number, got {shown(value)}")


def _pattern(path: str, value: Json) -> Faults:
    if not isinstance(value, str):
        yield from text(path, value)
        return
    without_literals = _CLASS.sub("", _ESCAPE.sub("", value))
    if _PYTHON_ONLY.search(without_literals):
        yield ConfigFault(path, "expected a JavaScript pattern; (?i), (?P<name>...) and comments exist in Python only")
    elif message := _syntax_error(value):
        yield ConfigFault(path, f"expected a valid pattern ({message})")


def _syntax_error(pattern: str) -> str | None:
    """Return why a pattern is invalid in JavaScript too, None if it is not."""
    # In JavaScript, [] and [^] are complete character classes, for no character and any character.
    pattern = pattern.replace("[^]", r"[\s\S]").replace("[]", "(?!)")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            re.compile(pattern)
    except re.error as error:
        return error.msg if error.msg.startswith(_JAVASCRIPT_ERRORS) else None
    except (OverflowError, RecursionError):  # limits of Python, not of the gateway
        return None
    return None


_list_of_values = items(_scalar, "values")

_OPERATORS: Mapping[str, Check] = {
    "$eq": _scalar,
    "$ne": _scalar,
    "$gt": _numeric,
    "$gte": _numeric,
    "$lt": _numeric,
    "$lte": _numeric,
    "$in": _list_of_values,
    "$nin": _list_of_values,
    "$regex": _pattern,
}
