"""Convert the kinds of schemas that the Agent Development Kit (ADK) accepts to JSON schemas."""

from __future__ import annotations

import copy
from typing import Any, cast

from google.genai import types
from pydantic import TypeAdapter

# Keywords that OpenAI's strict schemas do not allow.
_NOT_STRICT = {"oneOf", "allOf", "not", "if", "prefixItems", "patternProperties", "default"}


def json_schema(schema: Any) -> dict[str, Any]:
    """Return the JSON schema for a type, Google's `Schema` (or its dict, with upper-case types), or a JSON schema."""
    if isinstance(schema, dict):
        fields = cast("dict[str, Any]", schema)
        if not str(fields.get("type", "")).isupper():
            return fields
        schema = types.Schema.model_validate(fields)
    if isinstance(schema, types.Schema):
        return schema.json_schema.model_dump(mode="json", by_alias=True, exclude_none=True)
    return TypeAdapter(schema).json_schema()


def strict_schema(schema: dict[str, Any]) -> dict[str, Any] | None:
    """Return `schema` as a strict schema of OpenAI, or None if that would have another meaning."""
    strict = copy.deepcopy(schema)
    return strict if strict.get("type") == "object" and _make_strict(strict) else None


def _make_strict(node: Any) -> bool:
    """Change `node` in place. Returns False if a strict schema cannot express it."""
    if isinstance(node, list):
        return all(_make_strict(item) for item in cast("Any", node))
    if not isinstance(node, dict):
        return True
    schema = cast("dict[str, Any]", node)
    if _NOT_STRICT & schema.keys() or ("$ref" in schema and len(schema) > 1):
        return False
    properties: dict[str, Any] = schema.get("properties", {})
    if schema.get("type") == "object" or properties:
        if schema.get("additionalProperties", not properties) or set(schema.get("required", ())) != set(properties):
            return False
        schema["additionalProperties"] = False
    subschemas = [*properties.values(), *schema.get("$defs", {}).values()]
    return all(_make_strict(item) for item in [*subschemas, schema.get("items"), schema.get("anyOf")])
