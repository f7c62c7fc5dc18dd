"""Convert a request of the Agent Development Kit (ADK) to the arguments of a chat completion."""

from __future__ import annotations

import logging
import re
from typing import TYPE_CHECKING, Any, cast

from google.genai import types

from ._adk_messages import messages_of, text_of
from ._adk_schema import json_schema, strict_schema

if TYPE_CHECKING:
    from collections.abc import Iterable

    from google.adk.models.llm_request import LlmRequest

logger = logging.getLogger("portkey_ai")

_PARAMETERS = {
    "temperature": "temperature",
    "top_p": "top_p",
    "top_k": "top_k",
    "max_output_tokens": "max_completion_tokens",
    "stop_sequences": "stop",
    "presence_penalty": "presence_penalty",
    "frequency_penalty": "frequency_penalty",
    "seed": "seed",
}
# Used below or in adk.py. The last is for google-genai, which would call functions itself; with ADK, ADK calls them.
_SUPPORTED = {
    *_PARAMETERS,
    "system_instruction",
    "tools",
    "tool_config",
    "response_schema",
    "response_json_schema",
    "response_mime_type",
    "thinking_config",
    "http_options",
    "labels",
    "automatic_function_calling",
}
_SUPPORTED_HTTP = {"headers", "extra_body", "timeout"}


def chat_request(request: LlmRequest, system_role: str) -> dict[str, Any]:
    """Return the arguments of `chat.completions.create`, without the model. Raises ValueError if it is impossible."""
    config = request.config
    _warn_unsupported(
        name for name in config.model_fields_set if name not in _SUPPORTED and getattr(config, name) is not None
    )
    arguments: dict[str, Any] = {"messages": messages_of(request.contents)}
    system = text_of(cast("Any", config).system_instruction)
    if system:
        arguments["messages"].insert(0, {"role": system_role, "content": system})
    arguments |= {
        parameter: getattr(config, name) for name, parameter in _PARAMETERS.items() if getattr(config, name) is not None
    }
    arguments |= _tool_arguments(config)
    arguments |= _response_format_arguments(config)
    arguments |= _thinking_arguments(config.thinking_config)
    arguments |= _http_arguments(config.http_options)
    return arguments


def _warn_unsupported(names: Iterable[str]) -> None:
    unsupported = ", ".join(sorted(names))
    if unsupported:
        logger.warning("Chat completions do not support these settings, they are not sent: %s", unsupported)


def _tool_arguments(config: types.GenerateContentConfig) -> dict[str, Any]:
    declarations: list[types.FunctionDeclaration] = []
    tools: list[Any] = cast("Any", config).tools or []
    for tool in tools:
        if not isinstance(tool, types.Tool):
            raise ValueError(f"tools: expected google.genai.types.Tool, got {type(tool).__name__}")
        others = sorted(tool.model_dump(exclude_none=True, exclude={"function_declarations"}))
        if others:
            raise ValueError(f"tools: chat completions support only functions, not {', '.join(others)}")
        declarations += tool.function_declarations or []
    calling = config.tool_config.function_calling_config if config.tool_config else None
    if calling and calling.allowed_function_names:
        declarations = [
            declaration for declaration in declarations if declaration.name in calling.allowed_function_names
        ]
    if not declarations:
        return {}
    arguments: dict[str, Any] = {"tools": [_function(declaration) for declaration in declarations]}
    mode = calling and calling.mode
    if mode == types.FunctionCallingConfigMode.ANY:
        arguments["tool_choice"] = "required"
    elif mode == types.FunctionCallingConfigMode.NONE:
        arguments["tool_choice"] = "none"
    elif mode == types.FunctionCallingConfigMode.AUTO:
        arguments["tool_choice"] = "auto"
    return arguments


def _function(declaration: types.FunctionDeclaration) -> dict[str, Any]:
    schema = declaration.parameters_json_schema or declaration.parameters
    function: dict[str, Any] = {
        "name": declaration.name,
        "description": declaration.description or "",
        "parameters": json_schema(schema) if schema else {"type": "object", "properties": {}},
    }
    return {"type": "function", "function": function}


def _response_format_arguments(config: types.GenerateContentConfig) -> dict[str, Any]:
    given: Any = config.response_json_schema or config.response_schema
    if given is not None:
        schema = json_schema(given)
        strict = strict_schema(schema)
        name = re.sub(r"[^0-9A-Za-z_-]", "_", str(schema.get("title") or "answer"))
        json_format = {"name": name[:64], "schema": strict or schema, "strict": strict is not None}
        return {"response_format": {"type": "json_schema", "json_schema": json_format}}
    if config.response_mime_type == "application/json":
        return {"response_format": {"type": "json_object"}}
    return {}


def _thinking_arguments(config: types.ThinkingConfig | None) -> dict[str, Any]:
    """A level becomes OpenAI's effort; a budget becomes the gateway's parameter for Anthropic and Google."""
    arguments: dict[str, Any] = {}
    if config and config.thinking_level:
        arguments["reasoning_effort"] = config.thinking_level.value.lower()
    if config and config.thinking_budget is not None:
        if config.thinking_budget > 0:
            arguments["thinking"] = {"type": "enabled", "budget_tokens": config.thinking_budget}
        elif config.thinking_budget == 0:
            arguments["thinking"] = {"type": "disabled"}
    return arguments


def _http_arguments(options: types.HttpOptions | None) -> dict[str, Any]:
    if options is None:
        return {}
    _warn_unsupported(
        f"http_options.{name}"
        for name in options.model_fields_set
        if name not in _SUPPORTED_HTTP and getattr(options, name) is not None
    )
    arguments: dict[str, Any] = {}
    if options.headers:
        arguments["extra_headers"] = options.headers
    if options.extra_body:
        arguments["extra_body"] = options.extra_body
    if options.timeout is not None:
        arguments["timeout"] = options.timeout / 1000  # from milliseconds to seconds
    return arguments
