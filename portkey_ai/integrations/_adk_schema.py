"""The schemas that the Agent Development Kit takes, in many forms, as JSON schemas."""

from __future__ import annotations

import copy
from typing import Any, cast

from google.genai import types
from pydantic import TypeAdapter

# What a strict schema of OpenAI may not have.
_NOT_STRICT = {"oneOf", "allOf", "not", "if", "prefixItems", "patternProperties", "default"}


def json_schema(said: Any) -> dict[str, Any]:
    """The JSON schema of a type, of Google's `Schema` (or its dict, with types in capitals), or of itself."""
    if isinstance(said, dict):
        schema = cast("dict[str, Any]", said)
        if not str(schema.get("type", "")).isupper():
            return schema
        said = types.Schema.model_validate(schema)
    if isinstance(said, types.Schema):
        return said.json_schema.model_dump(mode="json", by_alias=True, exclude_none=True)
    return TypeAdapter(said).json_schema()


def strict_schema(schema: dict[str, Any]) -> dict[str, Any] | None:
    """`schema` in the form that OpenAI enforces; None when that form would not mean the same."""
    closed = copy.deepcopy(schema)
    return closed if closed.get("type") == "object" and _close(closed) else None


def _close(node: Any) -> bool:
    if isinstance(node, list):
        return all(_close(item) for item in cast("Any", node))
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
    named = [*properties.values(), *schema.get("$defs", {}).values()]
    return all(_close(one) for one in [*named, schema.get("items"), schema.get("anyOf")])
