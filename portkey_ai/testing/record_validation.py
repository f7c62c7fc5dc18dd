"""Check a body by a rule such as `name* type=cost|tokens limits={limits} tags=[string]`.

A rule lists fields; `*` marks the required ones. What follows `=` is a type (string if there is none), values in the
form `a|b`, a range of numbers `-10..10`, `{shape}` for an object of a named rule, `[...]` for a list of any of these,
`{shape}+` for one object or a list of them, or `config` for a gateway config. Null means that a field is unset; fields
without a rule are accepted.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from .wire.local_responses import HTTPError, is_list, is_object

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_TYPES: Mapping[str, tuple[str, Callable[[Any], bool]]] = {
    "string": ("a string", lambda value: isinstance(value, str)),
    "boolean": ("a boolean", lambda value: isinstance(value, bool)),
    # `is_default` of a config is an integer in the specification, and a boolean in this package.
    "integer": ("an integer", lambda value: isinstance(value, int)),
    "number": ("a number", lambda value: isinstance(value, (int, float)) and not isinstance(value, bool)),
    "object": ("an object", is_object),
    "any": ("a value", lambda value: value is not None),
}


def check_body(rule: str, shapes: Mapping[str, str], body: Any, place: str = "") -> None:
    """Raise the gateway's 400 if `body` is not an object, lacks a required field, or has a field of the wrong type."""
    if not is_object(body):
        raise HTTPError(400, f"{place}: expected an object" if place else "Invalid content type passed")
    fields = _parsed(rule)
    missing = [name for name, required, _ in fields if required and body.get(name) is None]
    if missing:
        raise HTTPError(400, f"{', '.join(f'{place}.{name}'.lstrip('.') for name in missing)}: required")
    for name, _, kind in fields:
        if body.get(name) is not None:
            _check(kind, shapes, body[name], f"{place}.{name}".lstrip("."))


@cache
def _parsed(rule: str) -> list[tuple[str, bool, str]]:
    """Return name, whether it is required, and type of each field."""
    fields: list[tuple[str, bool, str]] = []
    for field in rule.split():
        name, _, kind = field.partition("=")
        fields.append((name.rstrip("*"), name.endswith("*"), kind or "string"))
    return fields


def _check(kind: str, shapes: Mapping[str, str], value: Any, place: str) -> None:
    if kind.endswith("}+"):
        _check(f"[{kind[1:-2]}]" if is_list(value) else kind[:-1], shapes, value, place)
    elif kind.startswith("["):
        inner = kind[1:-1]
        if not is_list(value):
            wanted = "strings" if inner == "string" or "|" in inner else "objects"
            raise HTTPError(400, f"{place}: expected a list of {wanted}")
        for number, item in enumerate(value):
            _check(f"{{{inner}}}" if inner in shapes else inner, shapes, item, f"{place}[{number}]")
    elif kind.startswith("{"):
        check_body(shapes[kind[1:-1]], shapes, value, place)
    elif kind == "config":
        _check_config(value, place)
    elif "|" in kind:
        if value not in kind.split("|"):
            raise HTTPError(400, f"{place}: expected one of {', '.join(kind.split('|'))}, got {value!r:.100}")
    elif ".." in kind:
        low, high = map(int, kind.split(".."))
        if not _TYPES["number"][1](value) or not low <= value <= high:
            raise HTTPError(400, f"{place}: expected a number from {low} to {high}, got {value!r:.100}")
    else:
        text, fits = _TYPES[kind]
        if not fits(value):
            raise HTTPError(400, f"{place}: expected {text}, got {value!r:.100}")


def _check_config(value: Any, place: str) -> None:
    from portkey_ai.config_validation import validate_config
    from portkey_ai.config_validation.config_rules import UNUSABLE

    if not is_object(value):
        raise HTTPError(400, f"{place}: expected an object, got {value!r:.100}")
    # A config that names no target can be saved: the request or another config may name one.
    faults = [fault for fault in validate_config(value) if fault.severity == "error" and fault.message != UNUSABLE]
    if faults:
        raise HTTPError(400, "; ".join(f"{place}.{fault.path}: {fault.message}" for fault in faults))
