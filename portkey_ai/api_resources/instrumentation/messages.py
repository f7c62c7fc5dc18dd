"""Messages in the form of OpenTelemetry's conventions: `{"role": ..., "parts": [...]}`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from .operations import fields_of, items_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .operations import Attributes

Part = dict[str, Any]


def content_attributes(body: Mapping[str, object]) -> Attributes:
    """What a request says to the model: instructions, messages, tools, each as JSON."""
    said: Attributes = {}
    instructions = body.get("instructions") or body.get("system")
    if instructions:
        said["gen_ai.system_instructions"] = as_json(parts_of(instructions))
    messages = body.get("messages") or body.get("input") or body.get("prompt")
    if isinstance(messages, str):
        messages = [{"role": "user", "content": messages}]
    if items_of(messages):
        said["gen_ai.input.messages"] = as_json([message_of(message) for message in items_of(messages)])
    if items_of(body.get("tools")):
        said["gen_ai.tool.definitions"] = as_json([_definition(tool) for tool in items_of(body["tools"])])
    return said


def as_json(value: object) -> str:
    """`value` as JSON text, whatever is in it."""
    return json.dumps(value, ensure_ascii=False, default=str)


def message_of(message: object) -> dict[str, Any]:
    """A message of a request: of a chat, in Anthropic's form, or an item of a response's input."""
    if isinstance(message, str):
        return {"role": "user", "parts": [_text(message)]}
    fields = fields_of(message)
    if fields.get("type") == "function_call":
        return {"role": "assistant", "parts": [tool_call(fields.get("call_id"), fields)]}
    if fields.get("type") == "function_call_output":
        return {"role": "tool", "parts": [_response(fields.get("call_id"), fields.get("output"))]}
    if fields.get("role") == "tool":
        return {"role": "tool", "parts": [_response(fields.get("tool_call_id"), fields.get("content"))]}
    parts = parts_of(fields.get("content"))
    for call in items_of(fields.get("tool_calls")):
        parts.append(tool_call(fields_of(call).get("id"), fields_of(fields_of(call).get("function"))))
    return {"role": str(fields.get("role") or "user"), "parts": parts}


def parts_of(content: object) -> list[Part]:
    """The parts of a message's content, be it a string or a list."""
    if isinstance(content, str):
        return [_text(content)] if content else []
    return [_part(item) for item in items_of(content)]


def tool_call(id: object, function: Mapping[str, object]) -> Part:
    """A tool that the model calls; its arguments decoded where they are JSON."""
    arguments = function.get("arguments")
    if isinstance(arguments, str):
        try:
            arguments = json.loads(arguments)
        except ValueError:
            pass
    return {"type": "tool_call", "id": id, "name": function.get("name"), "arguments": arguments}


def _part(item: object) -> Part:
    if isinstance(item, str):
        return _text(item)
    fields = fields_of(item)
    kind = str(fields.get("type") or "text")
    if isinstance(fields.get("text"), str):
        return _text(fields["text"])
    if kind == "tool_use":
        return tool_call(fields.get("id"), {"name": fields.get("name"), "arguments": fields.get("input")})
    if kind == "tool_result":
        return _response(fields.get("tool_use_id"), fields.get("content"))
    image = fields.get("image_url")
    url = fields_of(image).get("url") or image
    if isinstance(url, str) and url.startswith(("http://", "https://")):
        return {"type": "uri", "modality": "image", "uri": url}
    return {"type": kind}  # images, audio and files in the message itself are too large for a span


def _text(text: object) -> Part:
    return {"type": "text", "content": text}


def _response(id: object, response: object) -> Part:
    return {"type": "tool_call_response", "id": id, "response": response}


def _definition(tool: object) -> Part:
    """A tool's kind and name: what the conventions require of it."""
    fields = fields_of(tool)
    function = fields_of(fields.get("function")) or fields
    return {"type": fields.get("type") or "function", "name": function.get("name")}
