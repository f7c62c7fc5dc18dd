"""Add a model's reasoning, in the formats of chat, responses and messages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    Body = dict[str, Any]


def add_reasoning(body: Body, text: str) -> None:
    """Add the reasoning to the body of a response that is not streamed."""
    for choice in body.get("choices", ()):
        choice["message"]["reasoning_content"] = text
    if body.get("object") == "response":
        body["output"].insert(0, _item(text))
    elif body.get("type") == "message":
        body["content"].insert(0, {"type": "thinking", "thinking": text, "signature": ""})


class ReasoningEvents:
    """Adds the reasoning to the events of one stream."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._begun = False
        self._number = 0

    def around(self, event: Body) -> Iterator[Body]:
        """Yield `event`, with its index changed if it has one, and the events of the reasoning at their position."""
        kind = str(event.get("type", ""))
        if kind.startswith("response."):
            for each in self._of_responses(event, kind):
                yield {**each, "sequence_number": self._number}
                self._number += 1
        elif kind:
            yield from self._of_messages(event, kind)
        else:
            if not self._begun and event.get("choices"):
                self._begun = True
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
            yield {"type": "content_block_stop", "index": 0}

    def _of_responses(self, event: Body, kind: str) -> Iterator[Body]:
        if "output_index" in event:
            event["output_index"] += 1
        if kind in ("response.completed", "response.incomplete"):
            event["response"]["output"].insert(0, _item(self._text))
        yield event
        if kind != "response.in_progress":
            return
        item = _item(self._text)
        yield {"type": "response.output_item.added", "output_index": 0, "item": {**item, "summary": []}}
        place = {"item_id": item["id"], "output_index": 0, "summary_index": 0}
        (part,) = item["summary"]
        yield {"type": "response.reasoning_summary_part.added", **place, "part": {**part, "text": ""}}
        yield {"type": "response.reasoning_summary_text.delta", **place, "delta": self._text}
        yield {"type": "response.reasoning_summary_text.done", **place, "text": self._text}
        yield {"type": "response.reasoning_summary_part.done", **place, "part": part}
        yield {"type": "response.output_item.done", "output_index": 0, "item": item}


def _item(text: str) -> Body:
    return {"id": "rs_local", "type": "reasoning", "summary": [{"type": "summary_text", "text": text}]}
