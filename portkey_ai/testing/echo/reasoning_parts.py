"""Add the scheduled reasoning to a response of chat or messages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    Body = dict[str, Any]

_SIGNATURE = "local"


def add_reasoning(body: Body, text: str) -> None:
    """Add the reasoning to the body of a response that is not streamed."""
    for choice in body.get("choices", ()):
        choice["message"]["reasoning_content"] = text
    if body.get("type") == "message":
        body["content"].insert(0, {"type": "thinking", "thinking": text, "signature": _SIGNATURE})


class ReasoningEvents:
    """Adds the reasoning to the events of one stream."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._is_sent = False

    def with_reasoning(self, event: Body) -> Iterator[Body]:
        """Yield `event` and, where they belong, the events of the reasoning. The index of later blocks grows by one."""
        kind = str(event.get("type", ""))
        if kind:
            yield from self._of_messages(event, kind)
        else:
            if not self._is_sent and event.get("choices"):
                self._is_sent = True
                delta = {"role": "assistant", "reasoning_content": self._text}
                yield {**event, "choices": [{"index": 0, "delta": delta, "finish_reason": None}]}
            yield event

    def _of_messages(self, event: Body, kind: str) -> Iterator[Body]:
        if "index" in event:
            event["index"] += 1
        yield event
        if kind == "message_start":
            block = {"type": "thinking", "thinking": "", "signature": ""}
            yield {"type": "content_block_start", "index": 0, "content_block": block}
            delta = {"type": "thinking_delta", "thinking": self._text}
            yield {"type": "content_block_delta", "index": 0, "delta": delta}
            signed = {"type": "signature_delta", "signature": _SIGNATURE}
            yield {"type": "content_block_delta", "index": 0, "delta": signed}
            yield {"type": "content_block_stop", "index": 0}
