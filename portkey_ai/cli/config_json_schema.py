"""The JSON Schema of GatewayConfig, for editors that complete and check config files."""

from __future__ import annotations

from typing import Any


def config_schema() -> dict[str, Any]:
    """Return the JSON Schema. It accepts other keys, as the gateway does: it passes them on to the provider."""
    from pydantic import TypeAdapter
    from pydantic.json_schema import GenerateJsonSchema

    from portkey_ai.gateway_config import GatewayConfig

    class WithoutTitles(GenerateJsonSchema):
        def field_title_should_be_set(self, schema: Any) -> bool:  # noqa: ARG002 - the signature of pydantic
            return False

    schema = TypeAdapter(GatewayConfig).json_schema(schema_generator=WithoutTitles)
    definitions: dict[str, Any] = schema["$defs"]
    # A file may name its schema; a target is a config, but names none.
    properties = {"$schema": {"type": "string"}, **definitions["GatewayConfig"]["properties"]}
    return {
        "$schema": GenerateJsonSchema.schema_dialect,
        **definitions["GatewayConfig"],
        "title": "Config of the Portkey AI Gateway",
        "properties": properties,
        "$defs": definitions,
    }
