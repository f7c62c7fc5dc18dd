"""Human-readable JSON, also for values that strict JSON cannot express."""

from __future__ import annotations

import json
import math
from typing import TYPE_CHECKING, Any, cast

from pydantic import BaseModel

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_MAX_DEPTH = 100
_MAX_BITS = 10_000  # Python prints integers of up to 4,300 digits, some 14,000 bits


def readable_json(value: object) -> str:
    """Return `value` as indented JSON; never raises for values that a provider's JSON decodes to.

    Lone surrogates and bytes that are not UTF-8 are escaped, NaN is null, huge integers are hexadecimal text, and
    what is nested deeper than 100 levels is "...".
    """
    text = json.dumps(_plain(value, _MAX_DEPTH), indent=2, ensure_ascii=False, default=repr)
    return text.encode("utf-8", "backslashreplace").decode()


def _plain(value: object, depth: int) -> Any:
    if isinstance(value, BaseModel):
        value = _fields(value)
    if isinstance(value, (dict, list, tuple)) and not depth:
        return "..."
    if isinstance(value, dict):
        items = cast("Mapping[object, object]", value).items()
        return {str(key): _plain(item, depth - 1) for key, item in items}
    if isinstance(value, (list, tuple)):
        return [_plain(item, depth - 1) for item in cast("Iterable[object]", value)]
    if isinstance(value, bytes):
        return value.decode("utf-8", "backslashreplace")
    if isinstance(value, float) and not math.isfinite(value):
        return None
    if isinstance(value, int) and value.bit_length() > _MAX_BITS:
        return hex(value)
    return value


def _fields(model: BaseModel) -> dict[str, Any]:
    """Return the fields that the response has, by their names in the API."""
    declared = type(model).model_fields
    fields = {
        declared[name].alias or name: value
        for name, value in model.__dict__.items()
        if name in declared and name in model.model_fields_set
    }
    return {**fields, **(model.model_extra or {})}
