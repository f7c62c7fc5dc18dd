"""How an event of LlamaIndex looks as a log entry: calls of models in OpenAI's words, other events as they are."""

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

_ANSWERS = (Response, PydanticResponse, StreamingResponse, AsyncStreamingResponse)

CANCELLED = 499
"""The status of a call that its caller gave up."""


def request_of(event: CBEventType, start: Payload) -> dict[str, Any]:
    """What `start`, the first payload of an event, asks for."""
    made_by = start.get(EventPayload.SERIALIZED) or {}
    request: dict[str, Any] = {"method": "POST", "provider": made_by.get("class_name") or "llama_index", "headers": {}}
    model = made_by.get("model_name") or made_by.get("model")
    if event is CBEventType.LLM:
        more = {
            name: loggable(value)
            for name, value in (start.get(EventPayload.ADDITIONAL_KWARGS) or {}).items()
            if name != "extra_headers"
        }
        messages = start.get(EventPayload.MESSAGES)
        if messages is None:
            asked: dict[str, Any] = {"prompt": start.get(EventPayload.PROMPT)}
        else:
            asked = {"messages": [message_of(message) for message in messages]}
        request["url"] = "/completions" if messages is None else "/chat/completions"
        request["body"] = {**more, "model": model, **asked}
    elif event is CBEventType.EMBEDDING:
        request["url"] = "/embeddings"
        request["body"] = {"model": model}
    else:
        request["url"] = f"/{event.value}"
        request["body"] = _plain(start)
    return request


def response_of(event: CBEventType, end: Payload, model: object) -> dict[str, Any]:
    """What `end`, the last payload of an event, brings."""
    failure = end.get(EventPayload.EXCEPTION)
    if failure is not None:
        return _failure(failure)
    if event is CBEventType.LLM:
        body = _completion(end, model)
    elif event is CBEventType.EMBEDDING:
        vectors: Sequence[Sequence[float]] = end.get(EventPayload.EMBEDDINGS) or []
        body = {"object": "list", "count": len(vectors), "dimensions": len(vectors[0]) if vectors else 0}
    else:
        body = _plain(end)
    return {"status": 200, "headers": {}, "body": body}


def message_of(message: ChatMessage) -> dict[str, Any]:
    """`message` as OpenAI has it; a part that is no text as LlamaIndex has it."""
    parts = [block for block in message.blocks if not isinstance(block, ToolCallBlock)]
    text = all(isinstance(block, TextBlock) for block in parts)
    said: dict[str, Any] = {
        "role": message.role.value,
        "content": message.content if text else [_part(block) for block in parts],
    }
    if "tool_call_id" in message.additional_kwargs:
        said["tool_call_id"] = message.additional_kwargs["tool_call_id"]
    calls = [_call(block) for block in message.blocks if isinstance(block, ToolCallBlock)]
    # Before LlamaIndex had blocks for them, and with some models still, they are here.
    calls = calls or loggable(message.additional_kwargs.get("tool_calls") or [])
    if calls:
        said["tool_calls"] = calls
    return said


def _part(block: Any) -> dict[str, Any]:
    if isinstance(block, TextBlock):
        return {"type": "text", "text": block.text}
    plain: dict[str, Any] = block.model_dump(mode="json", exclude_none=True)
    return {"type": plain.pop("block_type"), **plain}


def _call(block: ToolCallBlock) -> dict[str, Any]:
    arguments = block.tool_kwargs if isinstance(block.tool_kwargs, str) else json.dumps(loggable(block.tool_kwargs))
    return {
        "id": block.tool_call_id,
        "type": "function",
        "function": {"name": block.tool_name, "arguments": arguments},
    }


def _completion(end: Payload, model: object) -> dict[str, Any]:
    answer = end.get(EventPayload.RESPONSE) or end.get(EventPayload.COMPLETION)
    if isinstance(answer, ChatResponse):
        body = {"object": "chat.completion", "choices": [{"index": 0, "message": message_of(answer.message)}]}
    elif isinstance(answer, CompletionResponse):
        body = {"object": "text_completion", "choices": [{"index": 0, "text": answer.text}]}
    else:  # a stream that brought nothing, or an LLM that says something of its own
        return _plain(end)
    return {**body, "model": model, "usage": _usage(answer)}


def _usage(answer: ChatResponse | CompletionResponse) -> Any:
    counts = {name: count for name, count in answer.additional_kwargs.items() if name.endswith("_tokens")}
    raw = answer.raw
    said = raw.get("usage") if isinstance(raw, Mapping) else getattr(raw, "usage", None)
    return counts or loggable(said)


def _failure(failure: BaseException) -> dict[str, Any]:
    if isinstance(failure, (GeneratorExit, asyncio.CancelledError)):
        status = CANCELLED
    else:
        status = getattr(failure, "status_code", None) or 500
    told = {"type": type(failure).__name__, "message": str(failure)}
    return {"status": status, "headers": {}, "body": {"error": told}}


def _plain(payload: Payload) -> dict[str, Any]:
    return {getattr(name, "value", str(name)): _shown(value) for name, value in payload.items() if value is not None}


def _shown(value: Any) -> Any:
    """`value`; of nodes, what a reader of logs looks for."""
    if isinstance(value, (list, tuple)):
        return [_shown(item) for item in value]
    if isinstance(value, NodeWithScore):
        return {**_shown(value.node), "score": value.score}
    if isinstance(value, BaseNode):
        return {"id": value.node_id, "text": value.get_content(), "metadata": loggable(value.metadata)}
    if isinstance(value, _ANSWERS):
        text = getattr(value, "response", None) or getattr(value, "response_txt", None)
        return {"response": loggable(text), "source_nodes": _shown(value.source_nodes)}
    return loggable(value)
