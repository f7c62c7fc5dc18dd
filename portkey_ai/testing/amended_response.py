"""Set the usage, the reason of the end and the reasoning of a model's response, as a test has scheduled them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from .wire.local_responses import Answer, is_list, is_object

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from .scripts import ScriptedResponse

    Body = dict[str, Any]


def amended(answer: Answer, scripted: ScriptedResponse) -> Answer:
    """Change the body of `answer`, whole or in events, of chat, completions, responses or messages. Returns it."""
    if answer.status >= 400:
        return answer
    if isinstance(answer.body, bytes):
        body = json.loads(answer.body)
        _amend(body, scripted)
        _add_reasoning(body, scripted.reasoning, "message")
        answer.body = json.dumps(body).encode()
    else:
        answer.body = _amended_events(answer.body, scripted)
    return answer


def _amended_events(chunks: Iterator[bytes], scripted: ScriptedResponse) -> Iterator[bytes]:
    reasoning = scripted.reasoning
    for chunk in chunks:
        lines = chunk.split(b"\n")
        for number, line in enumerate(lines):
            if not line.startswith(b"data: {"):
                continue
            event = json.loads(line.removeprefix(b"data: "))
            if reasoning and event.get("choices"):
                yield b"data: " + json.dumps(_reasoning_event(event, reasoning)).encode() + b"\n\n"
                reasoning = None
            _amend(event, scripted)
            lines[number] = b"data: " + json.dumps(event).encode()
            if number and lines[number - 1].startswith(b"event: ") and event.get("type"):
                lines[number - 1] = b"event: " + str(event["type"]).encode()
        yield b"\n".join(lines)


def _reasoning_event(event: Body, reasoning: str) -> Body:
    choice = {"index": 0, "delta": {"role": "assistant", "reasoning_content": reasoning}, "finish_reason": None}
    return {**event, "choices": [choice]}


def _amend(body: Body, scripted: ScriptedResponse) -> None:
    """Change a body or an event; `response` and `message` are where events hold the whole response."""
    for part in (body, body.get("response"), body.get("message")):
        if not is_object(part):
            continue
        if scripted.usage is not None and is_object(part.get("usage")):
            _set_usage(part["usage"], scripted.usage)
        if scripted.finish_reason is not None:
            _set_finish_reason(part, scripted.finish_reason)
    if body.get("type") == "response.completed" and body["response"].get("status") == "incomplete":
        body["type"] = "response.incomplete"


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
    delta = part.get("delta")
    for holder in (part, delta):
        if is_object(holder) and holder.get("stop_reason") is not None:
            holder["stop_reason"] = reason
    if part.get("object") == "response" and part.get("status") == "completed":
        part.update(status="incomplete", incomplete_details={"reason": reason})


def _add_reasoning(body: Body, reasoning: str | None, name: str) -> None:
    for choice in body.get("choices", ()) if reasoning else ():
        choice[name]["reasoning_content"] = reasoning
