"""Convert the JSON schema and the name of a pydantic model to the form that OpenAI's strict mode accepts."""

from __future__ import annotations

import re
from typing import Any, cast

Schema = dict[str, Any]

_MAX_NAME = 64
_SCHEMA_LISTS = ("anyOf", "allOf", "prefixItems")
_SCHEMA_MAPPINGS = ("properties", "$defs", "definitions")


def schema_name(name: str) -> str:
    """Return a model's name with the characters that OpenAI allows: the name of a generic model has brackets."""
    return re.sub(r"[^a-zA-Z0-9_-]+", "_", name).strip("_")[:_MAX_NAME] or "model"


def strict_schema(schema: Schema, model: Any) -> Schema:
    """Return `schema` with the parts that strict mode rejects replaced.

    `oneOf` becomes `anyOf`, and no object allows additional fields. Raises ValueError, naming the model and the field,
    for an object whose keys are not declared, such as `Dict[str, Any]`.
    """
    kind = getattr(model, "_type", model)  # the type of a TypeAdapter
    return _strict(schema, getattr(kind, "__name__", str(kind)), "")


def _strict(schema: Schema, model: str, field: str) -> Schema:
    schema = dict(schema)
    if "oneOf" in schema:
        schema["anyOf"] = [*schema.pop("oneOf"), *schema.get("anyOf", [])]
        schema.pop("discriminator", None)
    if schema.get("type") == "object":
        if "properties" not in schema and "$ref" not in schema:
            raise ValueError(
                f"{model}{'.' + field if field else ''}: an object with any keys has no form in strict mode. Declare "
                "its fields in a model, or use a list of models that have a key and a value"
            )
        schema["additionalProperties"] = False
    for name in _SCHEMA_LISTS:
        if isinstance(schema.get(name), list):
            schema[name] = [_part(part, model, field) for part in cast("list[object]", schema[name])]
    if isinstance(schema.get("items"), dict):
        schema["items"] = _strict(schema["items"], model, f"{field}[]")
    for name in _SCHEMA_MAPPINGS:
        parts = schema.get(name)
        if isinstance(parts, dict):
            schema[name] = {
                key: _part(part, *((model, f"{field}.{key}".strip(".")) if name == "properties" else (key, "")))
                for key, part in cast("dict[str, object]", parts).items()
            }
    return schema


def _part(part: object, model: str, field: str) -> object:
    return _strict(cast("Schema", part), model, field) if isinstance(part, dict) else part
