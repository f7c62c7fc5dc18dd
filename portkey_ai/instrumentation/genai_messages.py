"""Convert messages to the form of OpenTelemetry's conventions: `{"role": ..., "parts": [...]}`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from .genai_operations import fields_of, items_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .genai_operations import Attributes

Part = dict[str, Any]


def content_attributes(body: Mapping[str, object]) -> Attributes:
    """Return a request's instructions, messages and tools as attributes, each of them JSON."""
    attributes: Attributes = {}
    instructions = body.get("instructions") or body.get("system")
    if instructions:
        attributes["gen_ai.system_instructions"] = to_json(convert_content(instructions))
    messages = body.get("messages") or body.get("input") or body.get("prompt")
    if isinstance(messages, str):
        messages = [{"role": "user", "content": messages}]
    if items_of(messages):
        attributes["gen_ai.input.messages"] = to_json([convert_message(message) for message in items_of(messages)])
    if items_of(body.get("tools")):
        attributes["gen_ai.tool.definitions"] = to_json([_tool_definition(tool) for tool in items_of(body["tools"])])
    return attributes


def to_json(value: object) -> str:
    """Return `value` as JSON text; objects that JSON does not know are converted with `str`."""
    return json.dumps(value, ensure_ascii=False, default=str)


def convert_message(message: object) -> dict[str, Any]:
    """Convert a message of chat completions or of Anthropic, or an input item of the Responses API."""
    if isinstance(message, str):
        return {"role": "user", "parts": [_text_part(message)]}
    fields = fields_of(message)
    if fields.get("type") == "function_call":
        return {"role": "assistant", "parts": [tool_call_part(fields.get("call_id"), fields)]}
    if fields.get("type") == "function_call_output":
        return {"role": "tool", "parts": [_tool_response_part(fields.get("call_id"), fields.get("output"))]}
    if fields.get("role") == "tool":
        return {"role": "tool", "parts": [_tool_response_part(fields.get("tool_call_id"), fields.get("content"))]}
    parts = convert_content(fields.get("content"))
    for call in items_of(fields.get("tool_calls")):
        parts.append(tool_call_part(fields_of(call).get("id"), fields_of(fields_of(call).get("function"))))
    return {"role": str(fields.get("role") or "user"), "parts": parts}


def convert_content(content: object) -> list[Part]:
    """Convert the content of a message, a string or a list, to parts."""
    if isinstance(content, str):
        return [_text_part(content)] if content else []
    return [_convert_part(item) for item in items_of(content)]


def tool_call_part(id: object, function: Mapping[str, object]) -> Part:
    """Return the part for a tool call; arguments that are valid JSON are decoded."""
    arguments = function.get("arguments")
    if isinstance(arguments, str):
        try:
            arguments = json.loads(arguments)
        except ValueError:
            pass
    return {"type": "tool_call", "id": id, "name": function.get("name"), "arguments": arguments}


def _convert_part(item: object) -> Part:
    if isinstance(item, str):
        return _text_part(item)
    fields = fields_of(item)
    kind = str(fields.get("type") or "text")
    if isinstance(fields.get("text"), str):
        return _text_part(fields["text"])
    if kind == "tool_use":
        return tool_call_part(fields.get("id"), {"name": fields.get("name"), "arguments": fields.get("input")})
    if kind == "tool_result":
        return _tool_response_part(fields.get("tool_use_id"), fields.get("content"))
    image = fields.get("image_url")
    url = fields_of(image).get("url") or image
    if isinstance(url, str) and url.startswith(("http://", "https://")):
        return {"type": "uri", "modality": "image", "uri": url}
    return {"type": kind}  # inline images, audio and files are too large for a span


def _text_part(text: object) -> Part:
    return {"type": "text", "content": text}


def _tool_response_part(id: object, response: object) -> Part:
    return {"type": "tool_call_response", "id": id, "response": response}


def _tool_definition(tool: object) -> Part:
    """Return a tool's type and name, the fields that the conventions require."""
    fields = fields_of(tool)
    function = fields_of(fields.get("function")) or fields
    return {"type": fields.get("type") or "function", "name": function.get("name")}
