"""The model of a request: a field of a JSON object or of a form."""

from __future__ import annotations

import re
from typing import Any

from .local_responses import is_object

_NAME = b'form-data; name="model"'
_FIELD = re.compile(re.escape(_NAME) + rb"(?:\r\n[^\r\n]+)*\r\n\r\n([^\r\n]*)")
"""The part of a `multipart/form-data` body that has the model."""


def model_in(body: Any) -> str:
    """Return the model that a body names; empty if it names none."""
    if is_object(body):
        return str(body.get("model") or "")
    field = _field(body)
    return field[1].decode("utf-8", "replace") if field else ""


def with_model(body: Any, model: str) -> Any:
    """Return a copy of a body that names a model, with another one."""
    if is_object(body):
        return {**body, "model": model}
    field = _field(body)
    return body[: field.start(1)] + model.encode() + body[field.end(1) :] if field else body


def _field(body: Any) -> re.Match[bytes] | None:
    if not isinstance(body, bytes):
        return None
    place = body.find(_NAME)  # much faster than a search for the pattern
    return _FIELD.match(body, place) if place >= 0 else None
