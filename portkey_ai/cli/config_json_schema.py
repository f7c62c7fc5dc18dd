"""The JSON Schema of GatewayConfig, for editors that complete and check config files."""

from __future__ import annotations

import ast
import inspect
from itertools import pairwise
from typing import Any

from portkey_ai import gateway_config


def config_schema() -> dict[str, Any]:
    """Return the JSON Schema. It accepts other keys, as the gateway does: it passes them on to the provider."""
    from pydantic import TypeAdapter
    from pydantic.json_schema import GenerateJsonSchema

    class WithoutTitles(GenerateJsonSchema):
        def field_title_should_be_set(self, schema: Any) -> bool:  # noqa: ARG002 - the signature of pydantic
            return False

    schema = TypeAdapter(gateway_config.GatewayConfig).json_schema(schema_generator=WithoutTitles)
    definitions: dict[str, Any] = schema["$defs"]
    for type_name, field_name, text in _docstrings_of_fields():
        definitions[type_name]["properties"][field_name]["description"] = text
    # A file may name its schema; a target is a config, but names none.
    properties = {"$schema": {"type": "string"}, **definitions["GatewayConfig"]["properties"]}
    return {
        "$schema": GenerateJsonSchema.schema_dialect,
        **definitions["GatewayConfig"],
        "title": "Config of the Portkey AI Gateway",
        "properties": properties,
        "$defs": definitions,
    }


def _docstrings_of_fields() -> list[tuple[str, str, str]]:
    """Return type, field and text; a text after a field is not kept at run time."""
    return [
        (statement.name, field.target.id, inspect.cleandoc(text.value.value))
        for statement in ast.parse(inspect.getsource(gateway_config)).body
        if isinstance(statement, ast.ClassDef)
        for field, text in pairwise(statement.body)
        if isinstance(field, ast.AnnAssign)
        and isinstance(field.target, ast.Name)
        and isinstance(text, ast.Expr)
        and isinstance(text.value, ast.Constant)
        and isinstance(text.value.value, str)
    ]
