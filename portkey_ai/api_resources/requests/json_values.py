"""Convert objects in a request body that `json` cannot encode: models, dates, decimals, enums, UUIDs, dataclasses."""

from __future__ import annotations

import dataclasses
from datetime import date, time
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, Any, cast
from uuid import UUID

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pydantic import BaseModel

_RESPONSE_ONLY_FIELDS = ("annotations", "parsed")
"""Fields of a message in a response that a message in a request must not have."""


def json_value(value: object) -> Any:
    """Return `value` as JSON values, or as objects that can be converted in turn.

    Raises TypeError for an object of any other type.
    """
    from pydantic import BaseModel

    if isinstance(value, BaseModel):
        return model_fields(value, by_alias=True)
    if isinstance(value, (date, time)):  # a datetime is a date
        return value.isoformat()
    if isinstance(value, Decimal):
        return int(value) if value.is_finite() and value == value.to_integral_value() else float(value)
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, UUID):
        return str(value)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {field.name: getattr(value, field.name) for field in dataclasses.fields(value)}
    raise TypeError(f"Object of type {type(value).__name__} is not JSON serializable")


def model_fields(model: BaseModel, *, by_alias: bool | None = None) -> Any:
    """Return the JSON of a model that is part of a request.

    From a model of this package or of openai: the fields that were set, without those that only responses have. From
    any other model: also the defaults that are not None.
    """
    if type(model).__module__.startswith(("portkey_ai.", "openai.")):
        fields = model.model_dump(mode="json", exclude_unset=True, by_alias=True, warnings=False)
        return _without_output_fields(fields)
    options: dict[str, Any] = {"mode": "json"} if by_alias is None else {"mode": "json", "by_alias": by_alias}
    return _without_unset_none(model.model_dump(**options), model.model_dump(exclude_unset=True, **options))


def _without_unset_none(whole: Any, given: Any) -> Any:
    """Return `whole` without the fields that are None and are not in `given`."""
    if isinstance(whole, dict) and isinstance(given, dict):
        fields, known = cast("Mapping[str, Any]", whole), cast("Mapping[str, Any]", given)
        return {
            name: _without_unset_none(value, known[name]) if name in known else value
            for name, value in fields.items()
            if value is not None or name in known
        }
    if isinstance(whole, list) and isinstance(given, list):
        return [
            _without_unset_none(*pair)
            for pair in zip(cast("list[object]", whole), cast("list[object]", given), strict=False)
        ]
    return cast("object", whole)


def _without_output_fields(fields: dict[str, Any]) -> dict[str, Any]:
    """Return the fields of a received message, tool call or output item without those that a request must not have."""
    fields.pop("parsed_arguments", None)
    function = fields.get("function")
    if isinstance(function, dict):  # a tool call
        cast("dict[str, Any]", function).pop("parsed_arguments", None)
    if isinstance(function, dict) or isinstance(fields.get("custom"), dict):
        fields.pop("index", None)
    content = fields.get("content")
    for part in cast("list[object]", content) if isinstance(content, list) else []:  # of an output item
        if isinstance(part, dict):
            cast("dict[str, Any]", part).pop("parsed", None)
    if fields.get("role") == "assistant" and fields.get("type") != "message":
        return _request_message(fields)
    return fields


def _request_message(fields: dict[str, Any]) -> dict[str, Any]:
    """Return a received chat message in the form of a request. OpenAI rejects null in place of a list or an object."""
    calls, audio = fields.get("tool_calls"), fields.get("audio")
    message = {
        name: value
        for name, value in fields.items()
        if name not in _RESPONSE_ONLY_FIELDS and (value is not None or name == "content")
    }
    if isinstance(calls, list):
        message["tool_calls"] = [_request_tool_call(call) for call in cast("list[object]", calls)]
        if not calls:
            del message["tool_calls"]
    if isinstance(audio, dict) and "id" in audio:
        message["audio"] = {"id": audio["id"]}
    return message


def _request_tool_call(call: object) -> object:
    return _without_output_fields(cast("dict[str, Any]", call)) if isinstance(call, dict) else call
