"""The reply of an echo model: text and tool calls, before they are converted to the format of an API."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from portkey_ai.testing.wire.local_responses import is_list, is_object, object_in

from .echo_text import split_into_chunks
from .provider_errors import invalid
from .schema_example import smallest_value

if TYPE_CHECKING:
    from collections.abc import Sequence

    from portkey_ai.testing.scheduled_response import ScheduledResponse

    from .echo_request import EchoRequest


@dataclass(frozen=True)
class ToolCall:
    id: str
    name: str
    arguments: str
    """A JSON object as a text, or the input of a custom tool."""
    is_custom: bool = False


@dataclass(frozen=True)
class Tool:
    """A tool that the model may call: a function with the schema of its arguments, or a custom tool."""

    name: str
    schema: Any = None
    is_custom: bool = False


@dataclass(frozen=True)
class Reply:
    text: str | None
    calls: Sequence[ToolCall] = ()
    finish_reason: str = "stop"
    """The finish reason: stop, length or tool_calls."""
    stop_sequence: str | None = None


@dataclass(frozen=True)
class ReplyOptions:
    """The parameters of a request that restrict the reply."""

    schema: Any = None
    """The JSON schema of the text; an empty schema allows any JSON object. None: any text."""
    tools: Sequence[Tool] = ()
    tool: str | None = None
    """The name of the tool that must be called; empty if any tool must be called, None if no tool must be."""
    limit: int | None = None
    """The maximum number of words."""
    stop: Sequence[str] = ()


def make_reply(
    prompt: str, options: ReplyOptions, scheduled: ScheduledResponse | None, previous_calls: int = 0
) -> Reply:
    """Return the scheduled reply; without one, a value for the required format or an echo of `prompt`.

    `previous_calls`: how many tool calls the conversation has. The ids of new ones differ from theirs.
    """
    if scheduled is not None and scheduled.has_text:
        custom = [tool.name for tool in options.tools if tool.is_custom]
        calls = [_scheduled_tool_call(call, custom) for call in scheduled.tool_calls(previous_calls + 1)]
        return Reply(scheduled.text, calls, "tool_calls" if calls else "stop")
    if options.tool or (options.tool is not None and options.tools):
        for tool in options.tools:
            if options.tool in ("", tool.name):
                arguments = f"echo: {prompt}" if tool.is_custom else json.dumps(_example("tools", tool.schema) or {})
                return Reply(
                    None, [ToolCall(f"call_{previous_calls + 1}", tool.name, arguments, tool.is_custom)], "tool_calls"
                )
        raise invalid("tool_choice", "the name of a function of tools", options.tool)
    if options.schema is None:
        text = f"echo: {prompt}"
    else:
        text = json.dumps(_example("schema", options.schema) if options.schema else {"echo": prompt})
    return _truncate(text, options)


def _example(name: str, schema: Any) -> Any:
    try:
        return smallest_value(schema)
    except ValueError:
        raise invalid(name, "a JSON schema", schema) from None


def _scheduled_tool_call(call: dict[str, Any], custom: Sequence[str]) -> ToolCall:
    function = call["function"]
    return ToolCall(call["id"], function["name"], function["arguments"], function["name"] in custom)


def allowed_tools(request: EchoRequest) -> tuple[Sequence[Tool], str | None]:
    """Return the tools that chat's and responses' `tools` and `tool_choice` allow, and `ReplyOptions.tool`."""
    given_tools = request.optional_objects("tools")
    tools = [_tool(tool) for tool in given_tools if tool.get("type") in ("function", "custom")]
    choice: Any = request.body.get("tool_choice")
    if choice is None or choice in ("none", "auto"):
        return tools, None
    if not given_tools:
        raise invalid("tool_choice", "no value without tools", choice)
    if choice == "required":
        return tools, ""
    if not is_object(choice):
        raise invalid("tool_choice", "'none', 'auto', 'required' or an object", choice)
    kind = str(choice.get("type"))
    choice_fields = object_in(choice.get(kind)) or choice  # chat has the name one level below
    if kind == "allowed_tools":
        parts = choice_fields.get("tools")
        names = [_tool(part).name for part in parts if is_object(part)] if is_list(parts) else []
        return _allowed(tools, names, choice), "" if choice_fields.get("mode") == "required" else None
    if kind in ("function", "custom"):
        return _allowed(tools, [str(choice_fields.get("name"))], choice), ""
    return tools, None  # a tool that OpenAI runs


def _tool(given_tools: dict[str, Any]) -> Tool:
    kind = str(given_tools.get("type"))
    fields = object_in(given_tools.get(kind)) or given_tools
    return Tool(str(fields.get("name")), fields.get("parameters"), kind == "custom")


def _allowed(tools: Sequence[Tool], names: Sequence[str], choice: object) -> Sequence[Tool]:
    allowed = [tool for tool in tools if tool.name in names]
    if not allowed:
        raise invalid("tool_choice", "the name of a function of tools", choice)
    return allowed


def _truncate(text: str, options: ReplyOptions) -> Reply:
    found = [(text.index(stop), stop) for stop in options.stop if stop and stop in text]
    stop: str | None = None
    if found:
        position, stop = min(found)
        text = text[:position]
    words = split_into_chunks(text)
    if options.limit is not None and len(words) > options.limit:
        return Reply("".join(words[: options.limit]).rstrip(" "), finish_reason="length")
    return Reply(text, stop_sequence=stop)


def token_limit(request: EchoRequest, *names: str) -> int | None:
    """Return the value of the first parameter in `names` that is set; None if all are unset."""
    given_tools = [request.integer(name, 0) for name in names if request.body.get(name) is not None]
    return given_tools[0] if given_tools else None


def stop_sequences(request: EchoRequest, name: str) -> list[str]:
    value: Any = request.body.get(name)
    stops = [value] if isinstance(value, str) else [] if value is None else value
    if not is_list(stops) or not all(isinstance(stop, str) for stop in stops):
        raise invalid(name, "a string or a list of strings", value)
    return stops
