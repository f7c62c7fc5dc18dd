"""Encode Python values as header values, one encoder for each kind of option."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import cast
from uuid import UUID

from portkey_ai.api_resources.global_constants import PORTKEY_HEADER_PREFIX

from .caller_warning import warn_caller

_UNSAFE = re.compile(r"[^\t\x20-\x7e]")
_UNLIKELY_MILLISECONDS = 200
_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")


@dataclass(frozen=True)
class Kind:
    """A kind of option: `annotation` is its type as source text, `encode` converts its value to the header value.

    `encode` returns None when there is no header to send, and raises ValueError saying what was expected.
    """

    annotation: str
    encode: Callable[[object], str | None]


def _text(value: object) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, (int, float, UUID)) and not isinstance(value, bool):
        return str(value)
    raise ValueError("expected a string")


def _flag(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str) and value.lower() in ("true", "false"):
        return value.lower()
    raise ValueError("expected True or False")


def _presence(value: object) -> str | None:
    # The gateway checks only whether the header is present: even the value "false" would turn the option on.
    return "true" if _flag(value) == "true" else None


def _milliseconds(value: object) -> str:
    if isinstance(value, int) and not isinstance(value, bool) and value >= 0:
        text = str(value)
    elif isinstance(value, str) and value.isdecimal():
        text = value
    else:
        raise ValueError("expected a whole number of milliseconds")
    if 0 < int(text) < _UNLIKELY_MILLISECONDS:
        warn_caller(
            f"request_timeout={text}: the unit is milliseconds; for {text} s give request_timeout={text}000, or "
            f"timeout={text} for the wait of this client, which is in seconds"
        )
    return text


_encoder = json.JSONEncoder(separators=(",", ":"), allow_nan=False)


def _json(value: object) -> str:
    try:
        return _encoder.encode(value)
    except (TypeError, ValueError, RecursionError) as error:
        raise ValueError(f"expected values that JSON can hold ({error})") from None


def _json_object(value: object, expected: str = "expected a mapping or the text of a JSON object") -> str:
    if isinstance(value, str):
        try:
            value = json.loads(value)
        except (ValueError, RecursionError) as error:
            raise ValueError(f"{expected}: invalid JSON ({error})") from None
    if not isinstance(value, Mapping):
        raise ValueError(expected)
    return _json(dict(cast("Mapping[object, object]", value)))


def _slug_or_json_object(value: object) -> str:
    if isinstance(value, str) and not value.lstrip().startswith(("{", "[")):
        return value
    return _json_object(value, "expected the slug of a saved config, a mapping or the text of a JSON object")


def _names(value: object) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, Iterable) and not isinstance(value, (Mapping, bytes)):
        return ",".join(_text(item) for item in cast("Iterable[object]", value))
    raise ValueError("expected a list of strings")


def _header_names(value: object) -> str:
    # A Python keyword has underscores in place of hyphens, and proxies drop headers with underscores in the name.
    return _names(value).replace("_", "-")


def _by_type(value: object) -> str:
    """Encode a keyword that is not in the table of options, by the type of its value."""
    if isinstance(value, bool):
        return _flag(value)
    if isinstance(value, Mapping):
        return _json_object(cast("Mapping[object, object]", value))
    if isinstance(value, (list, tuple, set, frozenset)):
        items = cast("Iterable[object]", value)
        if any(isinstance(item, (Mapping, list, tuple)) for item in items):
            return _json(list(items))
        return ",".join(_by_type(item) for item in items)
    return _text(value)


TEXT = Kind("str", _text)
FLAG = Kind("bool", _flag)
FLAG_TEXT = Kind("bool | str", _flag)
PRESENCE = Kind("bool", _presence)
MILLISECONDS = Kind("int", _milliseconds)
NAMES = Kind("Sequence[str]", _names)
HEADER_NAMES = Kind("Sequence[str]", _header_names)
CONFIG = Kind("str | GatewayConfig | Mapping[str, object]", _slug_or_json_object)
JSON_OBJECT = Kind("Mapping[str, object] | str", _json_object)
BY_TYPE = Kind("object", _by_type)


def header_name(option: str) -> str:
    """Return the header of an option or unknown keyword: `trace_id` -> `x-portkey-trace-id`."""
    return PORTKEY_HEADER_PREFIX + option.replace("_", "-")


def header_token(name: str) -> str:
    """Return `name` unchanged; raise ValueError when a header cannot have this name."""
    if not _TOKEN.fullmatch(name):
        raise ValueError(f"{name!r} is not allowed in the name of a header")
    return name


def header_value(option: str, text: str) -> str:
    """Return `text` as a header value; raise ValueError naming `option` when a header cannot hold it."""
    text = text.strip(" \t")
    unsafe = _UNSAFE.search(text)
    if unsafe:
        raise ValueError(f"{option}: {unsafe.group()!r} cannot be in a header; expected printable ASCII characters")
    return text
