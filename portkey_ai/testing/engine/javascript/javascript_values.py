"""Convert and print JSON values as the gateway, a JavaScript program, does."""

from __future__ import annotations

import json
import math
import re
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from portkey_ai.testing.wire.local_responses import is_list, is_object

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

MISSING: Any = object()
"""JavaScript's `undefined`. Fields with this value are omitted from JSON objects."""

SPACE = "\t\n\v\f\r \xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff"
"""The white space, as the inside of a class of a regular expression."""

_NUMBER = re.compile(r"[+-]?(?:Infinity|(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)")


def is_number(value: object) -> bool:
    """Return whether the type of `value` is number; booleans are not numbers."""
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def is_integer(value: object) -> bool:
    return is_number(value) and float(value) % 1 == 0  # type: ignore[arg-type]


def type_of(value: Any) -> str:
    """Return the name of the type of `value`; a list is an object."""
    if value is None or value is MISSING:
        return "null" if value is None else "undefined"
    if isinstance(value, bool):
        return "boolean"
    return "number" if is_number(value) else "string" if isinstance(value, str) else "object"


def truthy(value: Any) -> bool:
    """Return whether `value` counts as true; empty lists and objects do."""
    return is_list(value) or is_object(value) or (value is not MISSING and bool(value) and value == value)


def text_of(value: Any) -> str:
    """Return `value` as a text."""
    if value is MISSING:
        return "undefined"
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    if is_list(value):
        return ",".join("" if item is None or item is MISSING else text_of(item) for item in value)
    if is_object(value):
        return "[object Object]"
    if is_number(value):
        return _number_text(float(value))
    return str(value)


def _number_text(number: float) -> str:
    """Return a number as a text: without an exponent from 1e-6 up to 1e21."""
    if not math.isfinite(number):
        return "NaN" if math.isnan(number) else "Infinity" if number > 0 else "-Infinity"
    if number % 1 == 0 and abs(number) < 1e21:
        return str(int(number)) if abs(number) < 2**53 else f"{Decimal(repr(number)):f}"
    size, _, exponent = repr(number).partition("e")
    if not exponent or -7 < int(exponent) < 0:
        return f"{Decimal(repr(number)):f}"
    return f"{size}e{int(exponent):+d}"


def list_text(values: Iterable[Any]) -> str:
    """Return the texts of `values`, separated by a comma and a space; null and MISSING are empty."""
    return ", ".join("" if value is None or value is MISSING else text_of(value) for value in values)


def number_of(value: Any) -> float:
    """Return the number at the start of `value` as a text; NaN without one."""
    found = _NUMBER.match(text_of(value).lstrip())
    return float(found[0].replace("Infinity", "inf")) if found else math.nan


def whole_number_of(text: str) -> float:
    """Return the number that all of `text` is; NaN if it is none, 0 if it is empty."""
    text = text.strip()
    return number_of(text) if _NUMBER.fullmatch(text) else math.nan if text else 0


def same(one: Any, other: Any) -> bool:
    """Return whether two values are strictly equal. Lists and objects equal nothing but themselves."""
    if is_list(one) or is_object(one) or one is MISSING or one is None:
        return one is other
    if isinstance(one, bool) or isinstance(other, bool):
        return one is other
    return bool(one == other)


def spread(value: Any) -> dict[str, Any]:
    """Return the fields of `value`: those of an object, or the items of a list or text by their numbers."""
    if is_list(value) or isinstance(value, str):
        return {str(number): item for number, item in enumerate(value)}
    return value if is_object(value) else {}


def compact(fields: Mapping[str, Any]) -> dict[str, Any]:
    """Return `fields` without those that have no value."""
    return {name: value for name, value in fields.items() if value is not MISSING}


def length(text: str) -> int:
    """Return the number of UTF-16 units of `text`."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def trimmed(text: str) -> str:
    """Return `text` without white space at its ends."""
    return re.sub(f"^[{SPACE}]+|[{SPACE}]+\\Z", "", text)


def units(text: str) -> str:
    """Return `text` with each character beyond U+FFFF as its two UTF-16 units."""
    if text.isascii():
        return text
    encoded = text.encode("utf-16-be", "surrogatepass")
    return "".join(chr(encoded[place] << 8 | encoded[place + 1]) for place in range(0, len(encoded), 2))


def joined(text: str) -> str:
    """Return the text of UTF-16 units."""
    return text if text.isascii() else text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")


def beginning(text: str, units: int) -> str:
    """Return the first `units` UTF-16 units of `text`."""
    if text.isascii():
        return text[:units]
    return text.encode("utf-16-le", "surrogatepass")[: units * 2].decode("utf-16-le", "surrogatepass")


def as_text(value: object) -> str:
    """Return `value` as compact JSON."""
    return json.dumps(_whole(value), separators=(",", ":"), ensure_ascii=False)


def _whole(value: object) -> object:
    """Return `value` with whole numbers as integers."""
    if is_list(value):
        return [_whole(item) for item in value]
    if is_object(value):
        return {name: _whole(item) for name, item in value.items()}
    return int(value) if isinstance(value, float) and value % 1 == 0 else value
