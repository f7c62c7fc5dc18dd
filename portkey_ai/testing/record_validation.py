"""Validate a body against a rule such as `name* type=cost|tokens limits={limits} tags=[string]`.

A rule lists fields; `*` marks the required ones. What follows `=` is a type (string if there is none), values in the
form `a|b`, a range of numbers `-10..10`, `{shape}` for an object of a named rule, `[...]` for a list of any of these,
`{shape}+` for one object or a list of them, `config` for a gateway config, or `check` for the id of a guardrail check.
Null means that a field is unset; fields without a rule are accepted.
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


def check_body(rule: str, shapes: Mapping[str, str], body: Any, path: str = "") -> None:
    """Raise HTTPError (400) if `body` is not an object, lacks a required field, or has an invalid field."""
    if not is_object(body):
        raise HTTPError(400, f"{path}: expected an object" if path else "Invalid content type passed")
    fields = _parse_rule(rule)
    missing = [name for name, required, _ in fields if required and body.get(name) is None]
    if missing:
        raise HTTPError(400, f"{', '.join(f'{path}.{name}'.lstrip('.') for name in missing)}: required")
    for name, _, field_type in fields:
        if body.get(name) is not None:
            _check(field_type, shapes, body[name], f"{path}.{name}".lstrip("."))


@cache
def _parse_rule(rule: str) -> list[tuple[str, bool, str]]:
    """Return (name, is required, type) of each field."""
    fields: list[tuple[str, bool, str]] = []
    for field in rule.split():
        name, _, field_type = field.partition("=")
        fields.append((name.rstrip("*"), name.endswith("*"), field_type or "string"))
    return fields


def _check(field_type: str, shapes: Mapping[str, str], value: Any, path: str) -> None:
    if field_type.endswith("}+"):
        _check(f"[{field_type[1:-2]}]" if is_list(value) else field_type[:-1], shapes, value, path)
    elif field_type.startswith("["):
        item_type = field_type[1:-1]
        if not is_list(value):
            wanted = "strings" if item_type == "string" or "|" in item_type else "objects"
            raise HTTPError(400, f"{path}: expected a list of {wanted}")
        for number, item in enumerate(value):
            _check(f"{{{item_type}}}" if item_type in shapes else item_type, shapes, item, f"{path}[{number}]")
    elif field_type.startswith("{"):
        check_body(shapes[field_type[1:-1]], shapes, value, path)
    elif field_type == "config":
        _check_config(value, path)
    elif field_type == "check":
        _check_guardrail_check(value, path)
    elif "|" in field_type:
        if value not in field_type.split("|"):
            raise HTTPError(400, f"{path}: expected one of {', '.join(field_type.split('|'))}, got {value!r:.100}")
    elif ".." in field_type:
        low, high = map(int, field_type.split(".."))
        if not _TYPES["number"][1](value) or not low <= value <= high:
            raise HTTPError(400, f"{path}: expected a number from {low} to {high}, got {value!r:.100}")
    else:
        text, fits = _TYPES[field_type]
        if not fits(value):
            raise HTTPError(400, f"{path}: expected {text}, got {value!r:.100}")


def _check_guardrail_check(value: Any, path: str) -> None:
    from .engine.guardrails.check_registry import CHECKS, PORTKEY_NAMES, needs_network

    if not isinstance(value, str) or not (value in CHECKS or value in PORTKEY_NAMES or needs_network(value)):
        known = ", ".join(sorted({*CHECKS, *PORTKEY_NAMES}))
        raise HTTPError(400, f"{path}: expected {known} or a check of a provider, got {value!r:.100}")


def _check_config(value: Any, path: str) -> None:
    from portkey_ai.config_validation import validate_config
    from portkey_ai.config_validation.config_rules import UNUSABLE

    if not is_object(value):
        raise HTTPError(400, f"{path}: expected an object, got {value!r:.100}")
    # A config that names no target can be saved: the request or another config may name one.
    faults = [fault for fault in validate_config(value) if fault.severity == "error" and fault.message != UNUSABLE]
    if faults:
        raise HTTPError(400, "; ".join(f"{path}.{fault.path}: {fault.message}" for fault in faults))
