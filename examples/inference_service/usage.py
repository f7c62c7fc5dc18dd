"""Tokens of a stream whose provider does not count them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, cast

CHARACTERS_PER_TOKEN = 4


def estimated_usage(messages: Iterable[Mapping[str, Any]], response: str) -> dict[str, Any]:
    """A guess from the length of the texts, marked as one."""
    prompt = _tokens("".join(_text(message.get("content")) for message in messages))
    completion = _tokens(response)
    return {
        "prompt_tokens": prompt,
        "completion_tokens": completion,
        "total_tokens": prompt + completion,
        "estimated": True,
    }


def _tokens(text: str) -> int:
    return -(-len(text) // CHARACTERS_PER_TOKEN)  # rounded up: a text that is not empty has a token


def _text(content: Any) -> str:
    """The text of a message's content, be it a string, a list of parts, or nothing."""
    if isinstance(content, str):
        return content
    parts: Iterable[Any] = content or ()
    return "".join(str(cast("Mapping[str, Any]", part).get("text", "")) for part in parts if isinstance(part, Mapping))
