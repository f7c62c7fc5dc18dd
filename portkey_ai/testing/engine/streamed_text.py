"""Join the text of a finished stream, for output guardrails."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from portkey_ai.testing.wire.local_responses import is_list, is_object

if TYPE_CHECKING:
    from collections.abc import Iterable


def joined_stream(stream: bytes, request_type: str) -> dict[str, Any]:
    """Return a body with the text of the events of `stream`, in the format of a response that is not streamed."""
    text = "".join(_pieces(_events(stream), request_type))
    if request_type == "messages":
        return {"content": [{"type": "text", "text": text}]}
    if request_type == "complete":
        return {"choices": [{"text": text}]}
    return {"choices": [{"message": {"role": "assistant", "content": text}}]}


def _events(stream: bytes) -> Iterable[Any]:
    for line in stream.decode(errors="replace").splitlines():
        if line.startswith("data:"):
            try:
                yield json.loads(line[5:])
            except ValueError:
                continue


def _pieces(events: Iterable[Any], request_type: str) -> Iterable[str]:
    for event in events:
        if not is_object(event):
            continue
        if request_type == "messages":
            piece = event.get("delta")
            if is_object(piece):
                yield str(piece.get("text") or "")
            continue
        choices = event.get("choices")
        first: Any = choices[0] if is_list(choices) and choices else {}
        delta: Any = first.get("delta") if request_type == "chatComplete" else first
        yield str(
            (delta.get("content" if request_type == "chatComplete" else "text") if is_object(delta) else "") or ""
        )
