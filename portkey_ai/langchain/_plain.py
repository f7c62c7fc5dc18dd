"""Messages, answers and errors of LangChain as the gateway's logs have them: in OpenAI's format."""

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

_DEEPEST = 8


def message(said: BaseMessage) -> dict[str, Any]:
    """`{"role": ..., "content": ..., "tool_calls": ...}`."""
    try:
        return dict(convert_to_openai_messages(said))
    except (ValueError, KeyError, TypeError):  # contents that OpenAI has no form for
        return {"role": getattr(said, "role", said.type), "content": said.content}


def plain(value: object, depth: int = 0) -> object:
    """`value` with the messages and documents in it as dictionaries."""
    if isinstance(value, BaseMessage):
        return message(value)
    if isinstance(value, PromptValue):
        return [message(said) for said in value.to_messages()]
    if isinstance(value, Document):
        return {"page_content": value.page_content, "metadata": value.metadata}
    if depth < _DEEPEST and isinstance(value, Mapping):
        fields = cast("Mapping[object, object]", value)
        return {key: plain(item, depth + 1) for key, item in fields.items()}
    if depth < _DEEPEST and isinstance(value, (list, tuple)):
        return [plain(item, depth + 1) for item in cast("Iterable[object]", value)]
    return value


def answer(result: LLMResult) -> dict[str, Any]:
    """The body of a chat completion, or of a completion for a model that is none of chat."""
    generations = [generation for several in result.generations for generation in several]
    facts: Mapping[str, Any] = result.llm_output or {}
    body: dict[str, Any] = {
        "object": "chat.completion"
        if any(isinstance(one, ChatGeneration) for one in generations)
        else "text_completion",
        "choices": [_choice(number, generation) for number, generation in enumerate(generations)],
    }
    first = next((one.message for one in generations if isinstance(one, ChatGeneration)), None)
    told: Mapping[str, Any] = {} if first is None else first.response_metadata
    more = {
        "id": facts.get("id") or told.get("id") or getattr(first, "id", None),
        "model": facts.get("model_name") or told.get("model_name"),
        "usage": _usage(first) or facts.get("token_usage") or facts.get("usage"),
    }
    return {**body, **{name: value for name, value in more.items() if value}}


def _choice(number: int, generation: Generation) -> dict[str, Any]:
    reason = (generation.generation_info or {}).get("finish_reason")
    if not isinstance(generation, ChatGeneration):
        return {"index": number, "text": generation.text, "finish_reason": reason}
    reason = reason or generation.message.response_metadata.get("finish_reason")
    return {"index": number, "message": message(generation.message), "finish_reason": reason}


def _usage(said: BaseMessage | None) -> dict[str, Any] | None:
    usage = cast("dict[str, Any] | None", getattr(said, "usage_metadata", None))
    if not usage:
        return None
    counts = {
        "prompt_tokens": usage["input_tokens"],
        "completion_tokens": usage["output_tokens"],
        "total_tokens": usage["total_tokens"],
    }
    read: dict[str, Any] = usage.get("input_token_details") or {}
    written: dict[str, Any] = usage.get("output_token_details") or {}
    cached, reasoning = read.get("cache_read"), written.get("reasoning")
    more = {
        "prompt_tokens_details": cached and {"cached_tokens": cached},
        "completion_tokens_details": reasoning and {"reasoning_tokens": reasoning},
    }
    return {**counts, **{name: value for name, value in more.items() if value}}


def failure(error: BaseException) -> tuple[int, dict[str, Any]]:
    """The status and body that tell of `error`; 499 when the caller went away.

    A graph of LangGraph that waits for somebody, or hands over to another, raises too: that is no failure.
    """
    if any(kind.__name__ == "GraphBubbleUp" for kind in type(error).__mro__):
        return 200, {"interrupted": str(error)}
    status: object = getattr(error, "status_code", None)
    if not isinstance(status, int):
        status = 499 if isinstance(error, (GeneratorExit, asyncio.CancelledError, KeyboardInterrupt)) else 500
    return status, {"error": {"message": str(error), "type": type(error).__name__}}
