"""Extract, split, count and compare the texts of the echo models. A word counts as one token."""

from __future__ import annotations

from typing import Any

from portkey_ai.testing.wire.local_responses import is_list, is_object


def text_of(content: Any) -> str:
    """Return the text of a message's content: a string or a list of parts."""
    if not is_list(content):
        return str(content or "")
    return "".join(_text_of_part(part) for part in content)


def _text_of_part(part: Any) -> str:
    if not is_object(part):
        return str(part)
    return text_of(part["content"]) if "content" in part else str(part.get("text") or "")


def split_into_chunks(text: str) -> list[str]:
    """Split `text` into the chunks of a stream: a word and the space after it."""
    words = text.split(" ")
    return [chunk for chunk in (*(f"{word} " for word in words[:-1]), words[-1]) if chunk]


def tokens(text: str | None) -> int:
    """Return how many tokens `text` has: one for each word."""
    return len((text or "").split())


def logprobs(text: str, top: int) -> list[dict[str, Any]]:
    """Return the log probability of each chunk of `text`: 0, with at most one alternative."""
    log_probabilities = [
        {"token": chunk, "logprob": 0.0, "bytes": list(chunk.encode())} for chunk in split_into_chunks(text)
    ]
    return [{**log_probability, "top_logprobs": [log_probability][:top]} for log_probability in log_probabilities]


def shared_words(query: str, text: str) -> float:
    """Return the share of the words of `query` that are in `text` too, from 0 to 1; each word counts once."""
    words = _words(query)
    return round(len(words & _words(text)) / len(words), 4) if words else 0.0


def _words(text: str) -> set[str]:
    return set("".join(char.lower() if char.isalnum() else " " for char in text).split())
