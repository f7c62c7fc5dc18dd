"""Responses of models on the terminal: text as it arrives, and a line about the call."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Any

from .output import note

if TYPE_CHECKING:
    from collections.abc import Iterator


def write_text(text: str) -> None:
    """Write a part of a response at once. Only a terminal obeys control characters; they are left out there."""
    if sys.stdout.isatty():
        text = "".join(c for c in text if c.isprintable() or c in "\n\t" or c == "\u200d")
    sys.stdout.write(text)
    sys.stdout.flush()


def texts_of(response: Any) -> Iterator[str]:
    """Yield the text of a chat or text completion; then write the summary of the call."""
    yield f"{_text(response)}\n"
    _write_summary(response.gateway, response.usage, response.cost, _reason(response))


def texts_of_stream(stream: Any) -> Iterator[str]:
    """Yield the texts of a stream as they arrive, and a line end; then write the summary. The stream is closed."""
    usage, reason, last = None, None, ""
    with stream:
        for chunk in stream:
            usage, reason = chunk.usage or usage, _reason(chunk) or reason
            text = _text(chunk)
            if text:
                last = text
                yield text
        if not last.endswith("\n"):
            yield "\n"
        _write_summary(stream.gateway, usage, stream.cost, reason)


def response_document(response: Any) -> dict[str, object]:
    """Return a response for JSON: its body, and what the gateway did as the field `gateway`."""
    gateway, cost = response.gateway, response.cost
    return {
        **response.to_dict(),
        "gateway": {
            "provider": gateway.provider,
            "trace_id": gateway.trace_id,
            "cache_status": gateway.cache_status,
            "retry_count": gateway.retry_count,
            "cost": None if cost is None else float(cost.total),
        },
    }


def _text(response: Any) -> str:
    """Return the text of the first choice of a completion or a chunk, of chat or of text."""
    if not response.choices:
        return ""
    choice = response.choices[0]
    message = getattr(choice, "delta", None) or getattr(choice, "message", None)
    if message is None:
        return getattr(choice, "text", None) or ""
    return message.content or getattr(message, "refusal", None) or ""


def _reason(response: Any) -> str | None:
    return response.choices[0].finish_reason if response.choices else None


def _write_summary(gateway: Any, usage: Any, cost: Any, reason: str | None) -> None:
    """Write provider, tokens, cost, cache and trace of the call to stderr, as far as they are known."""
    parts = [gateway.provider]
    if usage is not None and usage.prompt_tokens is not None:
        parts.append(f"{usage.prompt_tokens} + {usage.completion_tokens or 0} tokens")
    if cost is not None:
        parts.append(_dollars(cost.total))
    if gateway.cache_status not in (None, "DISABLED"):
        parts.append(f"cache {gateway.cache_status}")
    if reason not in (None, "stop"):
        parts.append(f"ended by: {reason}")
    if gateway.trace_id:
        parts.append(f"trace {gateway.trace_id}")
    line = " · ".join(part for part in parts if part)
    if sys.stderr.isatty() and not os.environ.get("NO_COLOR"):
        line = f"\x1b[2m{line}\x1b[0m"
    note(line)


def _dollars(amount: Any) -> str:
    if 0 < amount < 0.000001:
        return "less than $0.000001"
    return "$" + f"{amount:.6f}".rstrip("0").rstrip(".")
