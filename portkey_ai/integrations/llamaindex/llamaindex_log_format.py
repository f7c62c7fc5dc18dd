"""Convert LlamaIndex events to log entries: model calls in OpenAI's format, other events as JSON."""

# LlamaIndex's payloads are untyped.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping, Sequence
from typing import Any

from portkey_ai.integrations._log_entries import loggable

try:
    from llama_index.core.base.llms.types import ChatMessage, ChatResponse, CompletionResponse, TextBlock, ToolCallBlock
    from llama_index.core.base.response.schema import (
        AsyncStreamingResponse,
        PydanticResponse,
        Response,
        StreamingResponse,
    )
    from llama_index.core.callbacks.schema import CBEventType, EventPayload
    from llama_index.core.schema import BaseNode, NodeWithScore
except ImportError as error:
    raise ImportError("LlamaIndex is needed: pip install 'portkey-ai[llama_index_callback]'") from error

Payload = Mapping[Any, Any]

_RESPONSES = (Response, PydanticResponse, StreamingResponse, AsyncStreamingResponse)

CANCELLED = 499
"""The status of a call that its caller cancelled."""


def request_of(event: CBEventType, start: Payload) -> dict[str, Any]:
    """Return the request of an event, from `start`, its first payload."""
    component = start.get(EventPayload.SERIALIZED) or {}
    request: dict[str, Any] = {
        "method": "POST",
        "provider": component.get("class_name") or "llama_index",
        "headers": {},
    }
    model = component.get("model_name") or component.get("model")
    if event is CBEventType.LLM:
        parameters = {
            name: loggable(value)
            for name, value in (start.get(EventPayload.ADDITIONAL_KWARGS) or {}).items()
            if name != "extra_headers"
        }
        messages = start.get(EventPayload.MESSAGES)
        if messages is None:
            prompt: dict[str, Any] = {"prompt": start.get(EventPayload.PROMPT)}
        else:
            prompt = {"messages": [message_of(message) for message in messages]}
        request["url"] = "/completions" if messages is None else "/chat/completions"
        request["body"] = {**parameters, "model": model, **prompt}
    elif event is CBEventType.EMBEDDING:
        request["url"] = "/embeddings"
        request["body"] = {"model": model}
    else:
        request["url"] = f"/{event.value}"
        request["body"] = _payload_fields(start)
    return request


def response_of(event: CBEventType, end: Payload, model: object) -> dict[str, Any]:
    """Return the response of an event, from `end`, its last payload."""
    error = end.get(EventPayload.EXCEPTION)
    if error is not None:
        return _error_response(error)
    if event is CBEventType.LLM:
        body = _completion(end, model)
    elif event is CBEventType.EMBEDDING:
        vectors: Sequence[Sequence[float]] = end.get(EventPayload.EMBEDDINGS) or []
        body = {"object": "list", "count": len(vectors), "dimensions": len(vectors[0]) if vectors else 0}
    else:
        body = _payload_fields(end)
    return {"status": 200, "headers": {}, "body": body}


def message_of(message: ChatMessage) -> dict[str, Any]:
    """Convert `message` to OpenAI's format; parts that are not text keep LlamaIndex's format."""
    parts = [block for block in message.blocks if not isinstance(block, ToolCallBlock)]
    text = all(isinstance(block, TextBlock) for block in parts)
    converted: dict[str, Any] = {
        "role": message.role.value,
        "content": message.content if text else [_part(block) for block in parts],
    }
    if "tool_call_id" in message.additional_kwargs:
        converted["tool_call_id"] = message.additional_kwargs["tool_call_id"]
    calls = [_call(block) for block in message.blocks if isinstance(block, ToolCallBlock)]
    # Older releases of LlamaIndex, and some models, have no blocks for tool calls.
    calls = calls or loggable(message.additional_kwargs.get("tool_calls") or [])
    if calls:
        converted["tool_calls"] = calls
    return converted


def _part(block: Any) -> dict[str, Any]:
    if isinstance(block, TextBlock):
        return {"type": "text", "text": block.text}
    data: dict[str, Any] = block.model_dump(mode="json", exclude_none=True)
    return {"type": data.pop("block_type"), **data}


def _call(block: ToolCallBlock) -> dict[str, Any]:
    arguments = block.tool_kwargs if isinstance(block.tool_kwargs, str) else json.dumps(loggable(block.tool_kwargs))
    return {
        "id": block.tool_call_id,
        "type": "function",
        "function": {"name": block.tool_name, "arguments": arguments},
    }


def _completion(end: Payload, model: object) -> dict[str, Any]:
    response = end.get(EventPayload.RESPONSE) or end.get(EventPayload.COMPLETION)
    if isinstance(response, ChatResponse):
        body = {"object": "chat.completion", "choices": [{"index": 0, "message": message_of(response.message)}]}
    elif isinstance(response, CompletionResponse):
        body = {"object": "text_completion", "choices": [{"index": 0, "text": response.text}]}
    else:  # an empty stream, or an LLM with its own response type
        return _payload_fields(end)
    return {**body, "model": model, "usage": _usage(response)}


def _usage(response: ChatResponse | CompletionResponse) -> Any:
    counts = {name: count for name, count in response.additional_kwargs.items() if name.endswith("_tokens")}
    raw = response.raw
    usage = raw.get("usage") if isinstance(raw, Mapping) else getattr(raw, "usage", None)
    return counts or loggable(usage)


def _error_response(error: BaseException) -> dict[str, Any]:
    if isinstance(error, (GeneratorExit, asyncio.CancelledError)):
        status = CANCELLED
    else:
        status = getattr(error, "status_code", None) or 500
    details = {"type": type(error).__name__, "message": str(error)}
    return {"status": status, "headers": {}, "body": {"error": details}}


def _payload_fields(payload: Payload) -> dict[str, Any]:
    return {
        getattr(name, "value", str(name)): _field_value(value) for name, value in payload.items() if value is not None
    }


def _field_value(value: Any) -> Any:
    """Convert a value of a payload; of nodes and responses only the fields that are useful in a log."""
    if isinstance(value, (list, tuple)):
        return [_field_value(item) for item in value]
    if isinstance(value, NodeWithScore):
        return {**_field_value(value.node), "score": value.score}
    if isinstance(value, BaseNode):
        return {"id": value.node_id, "text": value.get_content(), "metadata": loggable(value.metadata)}
    if isinstance(value, _RESPONSES):
        text = getattr(value, "response", None) or getattr(value, "response_txt", None)
        return {"response": loggable(text), "source_nodes": _field_value(value.source_nodes)}
    return loggable(value)
