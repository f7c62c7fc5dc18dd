"""Convert LangChain's messages, results and errors to the format of log entries, which is OpenAI's."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, cast

from langchain_core.documents import Document
from langchain_core.messages import BaseMessage, convert_to_openai_messages
from langchain_core.outputs import ChatGeneration
from langchain_core.prompt_values import PromptValue

if TYPE_CHECKING:
    from langchain_core.outputs import Generation, LLMResult

_MAX_DEPTH = 8


def convert_message(message: BaseMessage) -> dict[str, Any]:
    """Return `{"role": ..., "content": ..., "tool_calls": ...}`."""
    try:
        return dict(convert_to_openai_messages(message))
    except (ValueError, KeyError, TypeError):  # content that OpenAI's format does not have
        return {"role": getattr(message, "role", message.type), "content": message.content}


def convert_value(value: object, depth: int = 0) -> object:
    """Return `value` with its messages and documents converted to dictionaries."""
    if isinstance(value, BaseMessage):
        return convert_message(value)
    if isinstance(value, PromptValue):
        return [convert_message(message) for message in value.to_messages()]
    if isinstance(value, Document):
        return {"page_content": value.page_content, "metadata": value.metadata}
    if depth < _MAX_DEPTH and isinstance(value, Mapping):
        fields = cast("Mapping[object, object]", value)
        return {key: convert_value(item, depth + 1) for key, item in fields.items()}
    if depth < _MAX_DEPTH and isinstance(value, (list, tuple)):
        return [convert_value(item, depth + 1) for item in cast("Iterable[object]", value)]
    return value


def convert_result(result: LLMResult) -> dict[str, Any]:
    """Return the body of a chat completion, or of a completion if the model is not a chat model."""
    generations = [generation for batch in result.generations for generation in batch]
    output: Mapping[str, Any] = result.llm_output or {}
    body: dict[str, Any] = {
        "object": "chat.completion"
        if any(isinstance(generation, ChatGeneration) for generation in generations)
        else "text_completion",
        "choices": [_choice(index, generation) for index, generation in enumerate(generations)],
    }
    first = next((item.message for item in generations if isinstance(item, ChatGeneration)), None)
    response_metadata: Mapping[str, Any] = {} if first is None else first.response_metadata
    more = {
        "id": output.get("id") or response_metadata.get("id") or getattr(first, "id", None),
        "model": output.get("model_name") or response_metadata.get("model_name"),
        "usage": _usage(first) or output.get("token_usage") or output.get("usage"),
    }
    return {**body, **{name: value for name, value in more.items() if value}}


def _choice(index: int, generation: Generation) -> dict[str, Any]:
    reason = (generation.generation_info or {}).get("finish_reason")
    if not isinstance(generation, ChatGeneration):
        return {"index": index, "text": generation.text, "finish_reason": reason}
    reason = reason or generation.message.response_metadata.get("finish_reason")
    return {"index": index, "message": convert_message(generation.message), "finish_reason": reason}


def _usage(message: BaseMessage | None) -> dict[str, Any] | None:
    usage = cast("dict[str, Any] | None", getattr(message, "usage_metadata", None))
    if not usage:
        return None
    counts = {
        "prompt_tokens": usage["input_tokens"],
        "completion_tokens": usage["output_tokens"],
        "total_tokens": usage["total_tokens"],
    }
    input_details: dict[str, Any] = usage.get("input_token_details") or {}
    output_details: dict[str, Any] = usage.get("output_token_details") or {}
    cached, reasoning = input_details.get("cache_read"), output_details.get("reasoning")
    more = {
        "prompt_tokens_details": cached and {"cached_tokens": cached},
        "completion_tokens_details": reasoning and {"reasoning_tokens": reasoning},
    }
    return {**counts, **{name: value for name, value in more.items() if value}}


def convert_error(error: BaseException) -> tuple[int, dict[str, Any]]:
    """Return the status and body for `error`; the status is 499 if the caller cancelled the call.

    LangGraph also raises to interrupt a graph or to hand over to another one: that is not an error.
    """
    if any(kind.__name__ == "GraphBubbleUp" for kind in type(error).__mro__):
        return 200, {"interrupted": str(error)}
    status: object = getattr(error, "status_code", None)
    if not isinstance(status, int):
        status = 499 if isinstance(error, (GeneratorExit, asyncio.CancelledError, KeyboardInterrupt)) else 500
    return status, {"error": {"message": str(error), "type": type(error).__name__}}
