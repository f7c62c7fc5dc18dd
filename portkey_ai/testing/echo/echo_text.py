"""Texts of the echo models. A word counts as one token."""

from __future__ import annotations

from typing import Any

from portkey_ai.testing.wire.local_responses import is_list, is_object


def text_of(content: Any) -> str:
    """Return the text of a message's content: a string or a list of parts."""
    if not is_list(content):
        return str(content or "")
    return "".join(_part(part) for part in content)


def _part(part: Any) -> str:
    if not is_object(part):
        return str(part)
    return text_of(part["content"]) if "content" in part else str(part.get("text") or "")


def pieces(text: str) -> list[str]:
    """Split `text` into single words, for streams."""
    words = text.split(" ")
    return [piece for piece in (*(f"{word} " for word in words[:-1]), words[-1]) if piece]


def tokens(text: str | None) -> int:
    return len((text or "").split())


def overlap(query: str, text: str) -> float:
    """Return how much of the words of `query` are in `text`: from 0 to 1."""
    wanted = _words(query)
    return round(len(wanted & _words(text)) / len(wanted), 4) if wanted else 0.0


def _words(text: str) -> set[str]:
    return set("".join(char.lower() if char.isalnum() else " " for char in text).split())
