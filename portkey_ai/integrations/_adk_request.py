"""A request of the Agent Development Kit as a request for chat completions."""

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

_NAMES = {
    "temperature": "temperature",
    "top_p": "top_p",
    "top_k": "top_k",
    "max_output_tokens": "max_completion_tokens",
    "stop_sequences": "stop",
    "presence_penalty": "presence_penalty",
    "frequency_penalty": "frequency_penalty",
    "seed": "seed",
}
# Read below or in adk.py; the last is about what google-genai does after an answer, which ADK does itself.
_READ = {
    *_NAMES,
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
_HTTP_READ = {"headers", "extra_body", "timeout"}


def chat_request(request: LlmRequest, system_role: str) -> dict[str, Any]:
    """The arguments of `chat.completions.create` but for the model. Raises ValueError for what they cannot hold."""
    config = request.config
    _warn_of(name for name in config.model_fields_set if name not in _READ and getattr(config, name) is not None)
    arguments: dict[str, Any] = {"messages": messages_of(request.contents)}
    system = text_of(cast("Any", config).system_instruction)
    if system:
        arguments["messages"].insert(0, {"role": system_role, "content": system})
    arguments |= {ours: getattr(config, name) for name, ours in _NAMES.items() if getattr(config, name) is not None}
    arguments |= _tools(config)
    arguments |= _response_format(config)
    arguments |= _thinking(config.thinking_config)
    arguments |= _http(config.http_options)
    return arguments


def _warn_of(names: Iterable[str]) -> None:
    unused = ", ".join(sorted(names))
    if unused:
        logger.warning("Chat completions have nothing for these settings, they are not sent: %s", unused)


def _tools(config: types.GenerateContentConfig) -> dict[str, Any]:
    declarations: list[types.FunctionDeclaration] = []
    tools: list[Any] = cast("Any", config).tools or []
    for tool in tools:
        if not isinstance(tool, types.Tool):
            raise ValueError(f"tools: expected google.genai.types.Tool, got {type(tool).__name__}")
        others = sorted(tool.model_dump(exclude_none=True, exclude={"function_declarations"}))
        if others:
            raise ValueError(f"tools: chat completions have no {', '.join(others)}; only functions can be sent")
        declarations += tool.function_declarations or []
    calling = config.tool_config.function_calling_config if config.tool_config else None
    if calling and calling.allowed_function_names:
        declarations = [one for one in declarations if one.name in calling.allowed_function_names]
    if not declarations:
        return {}
    arguments: dict[str, Any] = {"tools": [_function(one) for one in declarations]}
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


def _response_format(config: types.GenerateContentConfig) -> dict[str, Any]:
    said: Any = config.response_json_schema or config.response_schema
    if said is not None:
        schema = json_schema(said)
        strict = strict_schema(schema)
        name = re.sub(r"[^0-9A-Za-z_-]", "_", str(schema.get("title") or "answer"))
        described = {"name": name[:64], "schema": strict or schema, "strict": strict is not None}
        return {"response_format": {"type": "json_schema", "json_schema": described}}
    if config.response_mime_type == "application/json":
        return {"response_format": {"type": "json_object"}}
    return {}


def _thinking(config: types.ThinkingConfig | None) -> dict[str, Any]:
    """Levels are OpenAI's efforts; a budget is what the gateway knows for the models of Anthropic and Google."""
    arguments: dict[str, Any] = {}
    if config and config.thinking_level:
        arguments["reasoning_effort"] = config.thinking_level.value.lower()
    if config and config.thinking_budget is not None:
        if config.thinking_budget > 0:
            arguments["thinking"] = {"type": "enabled", "budget_tokens": config.thinking_budget}
        elif config.thinking_budget == 0:
            arguments["thinking"] = {"type": "disabled"}
    return arguments


def _http(options: types.HttpOptions | None) -> dict[str, Any]:
    if options is None:
        return {}
    _warn_of(
        f"http_options.{name}"
        for name in options.model_fields_set
        if name not in _HTTP_READ and getattr(options, name) is not None
    )
    arguments: dict[str, Any] = {}
    if options.headers:
        arguments["extra_headers"] = options.headers
    if options.extra_body:
        arguments["extra_body"] = options.extra_body
    if options.timeout is not None:
        arguments["timeout"] = options.timeout / 1000  # milliseconds there, seconds here
    return arguments
