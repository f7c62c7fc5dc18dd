"""Checks of single values, and of objects by their TypedDict."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal, get_args, get_origin

from typing_extensions import get_type_hints

from portkey_ai.gateway_config import StatusCodes, Strings

from .config_faults import (
    Check,
    ConfigFault,
    Faults,
    Json,
    Unreadable,
    closest_name,
    name_with_same_words,
    path_of_key,
    shown,
    type_name,
)

if TYPE_CHECKING:
    from collections.abc import Callable

_CAMEL_CASE = re.compile(r"(?<=[a-z0-9])[A-Z]")


def text(path: str, value: Json) -> Faults:
    if not isinstance(value, str):
        yield ConfigFault(path, f"expected a string, got {type_name(value)}")
    elif not value:
        yield ConfigFault(path, "expected a string that is not empty")


def flag(path: str, value: Json) -> Faults:
    if not isinstance(value, bool):
        yield ConfigFault(path, f"expected true or false, got {shown(value)}")


def mapping(path: str, value: Json) -> Faults:
    if not isinstance(value, dict):
        yield ConfigFault(path, f"expected an object, got {type_name(value)}")


def one_of(*choices: str) -> Check:
    """Return a check for one of the strings `choices`."""
    expected = ", ".join(map(repr, choices))

    def check(path: str, value: Json) -> Faults:
        if value not in choices:
            guess = closest_name(value, choices) if isinstance(value, str) else None
            hint = f"; did you mean {guess!r}?" if guess else ""
            yield ConfigFault(path, f"expected one of {expected}, got {shown(value)}{hint}")

    return check


def number(
    low: float | None = None,
    high: float | None = None,
    *,
    whole: bool = False,
    unit: str = "",
    hint: Callable[[float], str] | None = None,
) -> Check:
    """Return a check for a number in these limits. `hint` returns a suggestion for a value outside these limits."""
    expected = ("an integer" if whole else "a number") + (f" of {unit}" if unit else "")
    if low is not None:
        expected += f" from {low:g} to {high:.0f}" if high is not None else f", {low:g} or more"

    def check(path: str, value: Json) -> Faults:
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            yield ConfigFault(path, f"expected {expected}, got {shown(value)}")
        elif (
            (whole and not isinstance(value, int))
            or (low is not None and value < low)
            or (high is not None and value > high)
        ):
            yield ConfigFault(path, f"expected {expected}, got {shown(value)}{hint(value) if hint else ''}")

    return check


def items(check: Check, expected: str, *, at_least: int = 0) -> Check:
    """Return a check for a list whose items pass `check`; `expected` is their kind: "expected a list of strings"."""

    def check_items(path: str, value: Json) -> Faults:
        if not isinstance(value, list):
            yield ConfigFault(path, f"expected a list of {expected}, got {type_name(value)}")
            return
        if len(value) < at_least:
            yield ConfigFault(path, f"expected at least {at_least} in this list of {expected}")
        for index, item in enumerate(value):
            if not isinstance(item, Unreadable):
                yield from check(f"{path}[{index}]", item)

    return check_items


@dataclass(frozen=True)
class Shape:
    """A check for an object. Unknown keys are reported only if they look like misspellings of known ones.

    `accept_camel_case`: the gateway converts camelCase keys here, so both spellings are valid.
    `match_words`: a key that shares its words with a known key is a misspelling too, in objects that allow no
    other keys.
    """

    keys: Mapping[str, Check]
    required: frozenset[str] = frozenset()
    accept_camel_case: bool = True
    match_words: bool = False
    other_names: Mapping[str, str] | None = None

    def __call__(self, path: str, value: Json) -> Faults:
        if not isinstance(value, dict):
            yield ConfigFault(path, f"expected an object, got {type_name(value)}")
            return
        present: set[str] = set()
        for key, item in value.items():
            name = snake_case(key) if self.accept_camel_case else key
            if name in self.keys:
                present.add(name)
                if not isinstance(item, Unreadable):
                    yield from self.keys[name](path_of_key(path, key), item)
            elif guess := self._suggested_key(key):
                present.add(guess)
                yield ConfigFault(path_of_key(path, key), f"unknown key; did you mean {guess!r}?")
        for name in sorted(self.required - present):
            yield ConfigFault(path_of_key(path, name), "is missing, and required")

    def _suggested_key(self, key: str) -> str | None:
        by_name = (self.other_names or {}).get(key)
        return (
            by_name
            or closest_name(key, self.keys)
            or (name_with_same_words(key, self.keys) if self.match_words else None)
        )


def snake_case(key: str) -> str:
    """Return a camelCase key in snake_case, any other key unchanged."""
    return key if "_" in key else _CAMEL_CASE.sub(lambda letter: "_" + letter.group().lower(), key)


def shape(
    typed_dict: type,
    rules: Mapping[str, Check] | None = None,
    *,
    accept_camel_case: bool = True,
    match_words: bool = True,
) -> Shape:
    """Return a check for objects of type `typed_dict`; `rules` has checks for keys that need more than their type."""
    rules = rules or {}
    keys = {key: rules.get(key) or _check_of_type(hint) for key, hint in get_type_hints(typed_dict).items()}
    return Shape(keys, getattr(typed_dict, "__required_keys__", frozenset()), accept_camel_case, match_words)


def snake_case_only(of: Shape) -> Shape:
    return replace(of, accept_camel_case=False)


def _check_of_type(hint: object) -> Check:
    if get_origin(hint) is Literal:
        return one_of(*get_args(hint))
    return _BY_TYPE[hint]


status_codes = items(number(100, 599, whole=True), "status codes")
strings = items(text, "strings")

_BY_TYPE: Mapping[object, Check] = {
    str: text,
    bool: flag,
    float: number(),
    Mapping[str, object]: mapping,
    Strings: strings,
    StatusCodes: status_codes,
}
