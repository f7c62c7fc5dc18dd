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

UNDEFINED: Any = object()
"""JavaScript's `undefined`. Fields with this value are omitted from JSON objects."""

WHITESPACE = "\t\n\v\f\r \xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff"
"""JavaScript's white space, for use within the brackets of a regular expression's character class."""

_NUMBER = re.compile(r"[+-]?(?:Infinity|(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)")


def is_number(value: object) -> bool:
    """Return whether `value` is a number. A boolean is not a number."""
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def is_integer(value: object) -> bool:
    return is_number(value) and float(value) % 1 == 0  # type: ignore[arg-type]


def type_of(value: Any) -> str:
    """Return JavaScript's `typeof value`; for null, "null"."""
    if value is None or value is UNDEFINED:
        return "null" if value is None else "undefined"
    if isinstance(value, bool):
        return "boolean"
    return "number" if is_number(value) else "string" if isinstance(value, str) else "object"


def truthy(value: Any) -> bool:
    """Return whether `value` is truthy in JavaScript: empty lists and objects are, NaN is not."""
    return is_list(value) or is_object(value) or (value is not UNDEFINED and bool(value) and value == value)


def to_string(value: Any) -> str:
    """Return `value` as a text, as JavaScript's `String(value)`."""
    if value is UNDEFINED:
        return "undefined"
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    if is_list(value):
        return ",".join("" if item is None or item is UNDEFINED else to_string(item) for item in value)
    if is_object(value):
        return "[object Object]"
    if is_number(value):
        return _number_text(float(value))
    return str(value)


def _number_text(number: float) -> str:
    """Return a number as a text, without an exponent from 1e-6 up to 1e21."""
    if not math.isfinite(number):
        return "NaN" if math.isnan(number) else "Infinity" if number > 0 else "-Infinity"
    if number % 1 == 0 and abs(number) < 1e21:
        return str(int(number)) if abs(number) < 2**53 else f"{Decimal(repr(number)):f}"
    mantissa, _, exponent = repr(number).partition("e")
    if not exponent or -7 < int(exponent) < 0:
        return f"{Decimal(repr(number)):f}"
    return f"{mantissa}e{int(exponent):+d}"


def join_strings(values: Iterable[Any]) -> str:
    """Return JavaScript's `values.join(", ")`: null and UNDEFINED are empty."""
    return ", ".join("" if value is None or value is UNDEFINED else to_string(value) for value in values)


def parse_float(value: Any) -> float:
    """Return JavaScript's `parseFloat(value)`: the number at the start of the text, or NaN."""
    found = _NUMBER.match(to_string(value).lstrip())
    return float(found[0].replace("Infinity", "inf")) if found else math.nan


def to_number(text: str) -> float:
    """Return JavaScript's `Number(text)`: NaN if the whole text is not a number, 0 if it is empty."""
    text = text.strip()
    return parse_float(text) if _NUMBER.fullmatch(text) else math.nan if text else 0


def strictly_equal(left: Any, right: Any) -> bool:
    """Return JavaScript's `left === right`: a list or an object equals only itself."""
    if is_list(left) or is_object(left) or left is UNDEFINED or left is None:
        return left is right
    if isinstance(left, bool) or isinstance(right, bool):
        return left is right
    return bool(left == right)


def spread(value: Any) -> dict[str, Any]:
    """Return JavaScript's `{...value}`: the fields of an object, or the items of a list or text by index."""
    if is_list(value) or isinstance(value, str):
        return {str(number): item for number, item in enumerate(value)}
    return value if is_object(value) else {}


def without_undefined(fields: Mapping[str, Any]) -> dict[str, Any]:
    """Return `fields` without those that are UNDEFINED."""
    return {name: value for name, value in fields.items() if value is not UNDEFINED}


def utf16_length(text: str) -> int:
    """Return the number of UTF-16 units of `text`."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def trim(text: str) -> str:
    """Return `text` without JavaScript's white space at its ends."""
    return re.sub(f"^[{WHITESPACE}]+|[{WHITESPACE}]+\\Z", "", text)


def utf16_units(text: str) -> str:
    """Return `text` with each character above U+FFFF replaced by its two UTF-16 units."""
    if text.isascii():
        return text
    encoded = text.encode("utf-16-be", "surrogatepass")
    return "".join(chr(encoded[index] << 8 | encoded[index + 1]) for index in range(0, len(encoded), 2))


def from_utf16_units(text: str) -> str:
    """Return the text that the UTF-16 units encode: the inverse of `utf16_units`."""
    return text if text.isascii() else text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")


def utf16_prefix(text: str, count: int) -> str:
    """Return the first `count` UTF-16 units of `text`."""
    if text.isascii():
        return text[:count]
    return text.encode("utf-16-le", "surrogatepass")[: count * 2].decode("utf-16-le", "surrogatepass")


def stringify(value: object) -> str:
    """Return JavaScript's `JSON.stringify(value)`."""
    return json.dumps(_with_integers(value), separators=(",", ":"), ensure_ascii=False)


def _with_integers(value: object) -> object:
    """Return `value` with whole numbers as integers."""
    if is_list(value):
        return [_with_integers(item) for item in value]
    if is_object(value):
        return {name: _with_integers(item) for name, item in value.items()}
    return int(value) if isinstance(value, float) and value % 1 == 0 else value
