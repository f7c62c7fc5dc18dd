"""A model's reasoning, which LangChain's OpenAI models leave out of their messages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

REASONING = "reasoning_content"
"""Key in a message's `additional_kwargs`; LangChain's models of other providers use it too."""


def add_reasoning(generation: Any, message: Mapping[str, Any] | None) -> None:
    """Add the reasoning in `message` (a message or a delta) to `generation`, which LangChain created from it."""
    reasoning = _reasoning_of(message or {})
    if reasoning:
        generation.message.additional_kwargs[REASONING] = reasoning


def response_messages(response: Any) -> list[Any]:
    """Return the messages of a chat completion. For a model of the `openai` package, only its unknown fields."""
    if hasattr(response, "choices"):
        return [choice.message.model_extra for choice in response.choices]
    return [choice["message"] for choice in response["choices"]]


def _reasoning_of(message: Mapping[str, Any]) -> str:
    text: object = message.get(REASONING) or message.get("reasoning")
    if isinstance(text, str):
        return text
    # The gateway's format for models of Anthropic and Google (`strict_open_ai_compliance=False`).
    blocks: Iterable[dict[str, Any]] = message.get("content_blocks") or ()
    parts: list[dict[str, Any]] = [block.get("delta") or block for block in blocks]
    return "".join(part.get("thinking") or "" for part in parts)
