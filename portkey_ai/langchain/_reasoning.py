"""What a model thought before it answered, which LangChain's OpenAI models leave out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

REASONING = "reasoning_content"
"""Where LangChain's models of other providers have it, in the `additional_kwargs` of a message."""


def add_reasoning(generation: Any, said: Mapping[str, Any] | None) -> None:
    """Give `generation`, LangChain's form of the message or piece `said`, the thoughts in that."""
    reasoning = _reasoning_of(said or {})
    if reasoning:
        generation.message.additional_kwargs[REASONING] = reasoning


def messages_of(answer: Any) -> list[Any]:
    """The messages of a chat completion: of a model of the `openai` package, what that does not know."""
    if hasattr(answer, "choices"):
        return [choice.message.model_extra for choice in answer.choices]
    return [choice["message"] for choice in answer["choices"]]


def _reasoning_of(said: Mapping[str, Any]) -> str:
    text: object = said.get(REASONING) or said.get("reasoning")
    if isinstance(text, str):
        return text
    # The gateway's own form, of Anthropic's and Google's models (`strict_open_ai_compliance=False`).
    blocks: Iterable[dict[str, Any]] = said.get("content_blocks") or ()
    parts: list[dict[str, Any]] = [block.get("delta") or block for block in blocks]
    return "".join(part.get("thinking") or "" for part in parts)
