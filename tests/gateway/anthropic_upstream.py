"""What Anthropic would answer: the part of the upstream below /anthropic."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from portkey_ai.testing.wire.local_responses import LocalResponse, as_json

USAGE = {"input_tokens": 3, "output_tokens": 2}


def respond(path: str, body: Any) -> LocalResponse:
    if path.endswith("/count_tokens"):
        return as_json({"input_tokens": 42})
    if body["model"] == "fail-529":
        error = {"type": "overloaded_error", "message": "too many"}
        return as_json({"type": "error", "error": error}, 529)
    message = {
        "id": "msg_1", "type": "message", "role": "assistant", "model": body["model"], "stop_reason": "end_turn",
        "stop_sequence": None, "content": [{"type": "text", "text": "Hello"}], "usage": USAGE,
    }  # fmt: skip
    if not body.get("stream"):
        return as_json(message)
    return LocalResponse(_events(message), headers={"content-type": "text/event-stream"})


def _events(message: dict[str, Any]) -> Iterator[bytes]:
    events: list[dict[str, Any]] = [
        {"type": "message_start", "message": {**message, "content": [], "stop_reason": None}},
        {"type": "content_block_start", "index": 0, "content_block": {"type": "text", "text": ""}},
        {"type": "ping"},
        {"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": "Hel"}},
        {"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": "lo"}},
        {"type": "content_block_stop", "index": 0},
        {"type": "message_delta", "delta": {"stop_reason": "end_turn"}, "usage": {"output_tokens": 2}},
        {"type": "message_stop"},
    ]
    for event in events:
        yield f"event: {event['type']}\ndata: {json.dumps(event)}\n\n".encode()
