"""Validate a recording from a file, which may have been edited by hand."""

from __future__ import annotations

import base64
import json
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import urlsplit

from .body_serialization import BODY_FIELDS
from .secret_masking import SURROGATE

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_RESPONSE_BODIES = ("json", "text", "base64", "events")
_REQUEST_FIELDS = ("method", "url", "query", "headers", *BODY_FIELDS)
_RESPONSE_FIELDS = ("status", "ms", "headers", *_RESPONSE_BODIES)
_EVENT_FIELDS = ("ms", "event", "id", "retry", "data", "text", "base64")
_TYPES: dict[str, tuple[tuple[type, ...], str]] = {
    "method": ((str,), "a text"),
    "url": ((str,), "a text"),
    "text": ((str,), "a text"),
    "base64": ((str,), "a text"),
    "query": ((dict,), "a mapping"),
    "headers": ((dict,), "a mapping"),
    "status": ((int,), "a number"),
    "ms": ((int, float), "a number"),
    "events": ((list,), "a list"),
}


def first_problem(recording: Any) -> str | None:
    """Return the first problem of a recording, with the path of the field; None if the recording is valid."""
    return next(_problems(recording), None)


def _problems(recording: Any) -> Iterator[str]:
    if not isinstance(recording, dict):
        yield f"expected a request and a response, not {_excerpt(recording)}"
        return
    fields = cast("dict[str, Any]", recording)
    for side, allowed, required in (
        ("request", _REQUEST_FIELDS, ("method", "url")),
        ("response", _RESPONSE_FIELDS, ("status",)),
    ):
        yield from _part_problems(side, fields.get(side), allowed, required)
    request, response = fields["request"], fields["response"]
    try:
        urlsplit(request["url"])
    except ValueError as error:
        yield f"request.url: {error}"
    bodies = [name for name in _RESPONSE_BODIES if name in response]
    if len(bodies) > 1:
        yield f"response: expected one body, not {' and '.join(bodies)}"
    if not 100 <= response["status"] <= 999:
        yield f"response.status: expected a number from 100 to 999, not {response['status']}"
    yield from _header_problems(response.get("headers") or {})
    for number, event in enumerate(response.get("events", ())):
        yield from _part_problems(f"response.events[{number}]", event, _EVENT_FIELDS, ())


def _part_problems(path: str, part: Any, allowed: tuple[str, ...], required: tuple[str, ...]) -> Iterator[str]:
    if not isinstance(part, dict):
        yield f"{path}: expected a mapping, not {_excerpt(part)}"
        return
    fields = cast("dict[str, Any]", part)
    for name in required:
        if name not in fields:
            yield f"{path}: {name} is missing"
    for name, value in fields.items():
        if name not in allowed:
            yield f"{path}: unknown field {name!r}: expected {', '.join(allowed)}"
        types, expected = _TYPES.get(name, ((object,), ""))
        if not isinstance(value, types) or (isinstance(value, bool) and expected):
            yield f"{path}.{name}: expected {expected}, not {_excerpt(value)}"
        if isinstance(value, str) and SURROGATE.search(value):
            yield f"{path}.{name}: a lone surrogate cannot be encoded"
    if "base64" in fields:
        try:
            base64.b64decode(fields["base64"], validate=True)
        except ValueError as error:
            yield f"{path}.base64: {error}"


def _header_problems(headers: Mapping[str, Any]) -> Iterator[str]:
    for name, values in headers.items():
        for value in cast("list[object]", values) if isinstance(values, list) else [values]:
            if isinstance(value, bool) or not isinstance(value, (str, int, float)):
                yield f"response.headers.{name}: expected a text, not {_excerpt(value)}"


def _excerpt(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= 60 else f"{text[:57]}..."
