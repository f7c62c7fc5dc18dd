"""Set the usage, the finish reason and the reasoning of a model's response, as a test has scheduled them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from portkey_ai.testing.wire.local_responses import LocalResponse, is_list, is_object

from .reasoning_parts import ReasoningEvents, add_reasoning

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from portkey_ai.testing.scheduled_response import ScheduledResponse

    Body = dict[str, Any]


def amend_response(response: LocalResponse, scheduled: ScheduledResponse) -> LocalResponse:
    """Change a response of chat, completions or messages, streamed or not, and return it."""
    if response.status >= 400:
        return response
    if isinstance(response.body, bytes):
        body = json.loads(response.body)
        amend_body(body, scheduled)
        if scheduled.reasoning:
            add_reasoning(body, scheduled.reasoning)
        response.body = json.dumps(body).encode()
    else:
        response.body = _amend_events(response.body, scheduled)
    return response


def _amend_events(chunks: Iterator[bytes], scheduled: ScheduledResponse) -> Iterator[bytes]:
    reasoning = ReasoningEvents(scheduled.reasoning) if scheduled.reasoning else None
    for chunk in chunks:
        for block in filter(None, chunk.split(b"\n\n")):
            before, _, line = block.rpartition(b"\n")
            if not line.startswith(b"data: {"):
                yield block + b"\n\n"
                continue
            event = json.loads(line.removeprefix(b"data: "))
            amend_body(event, scheduled)
            for new_event in reasoning.with_reasoning(event) if reasoning else (event,):
                name = f"event: {new_event['type']}\n" if before.startswith(b"event: ") else ""
                yield f"{name}data: {json.dumps(new_event)}\n\n".encode()


def amend_body(body: Body, scheduled: ScheduledResponse) -> None:
    """Set usage and finish reason in a body or an event. The event `message_start` has them in its field `message`."""
    for part in (body, body.get("message")):
        if not is_object(part):
            continue
        if scheduled.usage is not None and is_object(part.get("usage")):
            _set_usage(part["usage"], scheduled.usage)
        if scheduled.finish_reason is not None:
            _set_finish_reason(part, scheduled.finish_reason)


def _set_usage(usage: Body, given: Mapping[str, Any]) -> None:
    usage.update(given)
    parts = [usage.get(name) for name in ("prompt_tokens", "completion_tokens", "input_tokens", "output_tokens")]
    if "total_tokens" in usage and "total_tokens" not in given:
        usage["total_tokens"] = sum(part for part in parts if isinstance(part, int))


def _set_finish_reason(part: Body, reason: str) -> None:
    choices = part.get("choices")
    for choice in choices if is_list(choices) else ():
        if choice.get("finish_reason") is not None:
            choice["finish_reason"] = reason
    for container in (part, part.get("delta")):
        if is_object(container) and container.get("stop_reason") is not None:
            container["stop_reason"] = reason
    if part.get("object") == "response" and part.get("status") == "completed":
        part.update(status="incomplete", incomplete_details={"reason": reason}, completed_at=None)
