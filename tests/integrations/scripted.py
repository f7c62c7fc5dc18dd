"""A local gateway that says what a test wants a model to say: text, tool calls, errors, plain or streamed."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from portkey_ai.testing import RecordedRequest
from portkey_ai.testing.wire.local_responses import LocalResponse, as_events, as_json
from tests.lenient_gateway import LenientGateway

USAGE = {"prompt_tokens": 11, "completion_tokens": 7, "total_tokens": 18}
HEADERS = {"x-portkey-trace-id": "trace-of-the-gateway", "x-portkey-provider": "openai"}


def call(name: str, arguments: Mapping[str, object], id: str = "call_1") -> dict[str, Any]:
    """A tool call of the model."""
    return {"id": id, "type": "function", "function": {"name": name, "arguments": json.dumps(arguments)}}


class ScriptedGateway(LenientGateway):
    """Answers POST .../chat/completions with what was scheduled, in order; with nothing left, and elsewhere, as
    LocalGateway does.

    Whether an answer is streamed is for the request to say; a tool call then comes whole or, with `split`, in pieces.
    """

    def __init__(self) -> None:
        self._planned: list[tuple[str | None, list[dict[str, Any]], bool]] = []
        self._errors: list[LocalResponse] = []
        super().__init__()

    def say(  # type: ignore[override]
        self,
        text: str | None = None,
        *calls: dict[str, Any],
        split: bool = True,
    ) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]
        """Schedule an answer: text, tool calls, or both."""
        self._planned.append((text, list(calls), split))

    def fail(self, status: int, message: str = "asked to fail", headers: Mapping[str, str] | None = None) -> None:
        """Schedule an error of the provider; it comes before any answer that was scheduled."""
        answer = as_json({"error": {"message": message, "type": "t", "param": None, "code": None}}, status)
        answer.headers.update(HEADERS | dict(headers or {}))
        self._errors.append(answer)

    def sent(self, path: str = "/chat/completions") -> list[RecordedRequest]:
        """The requests to `path` so far."""
        return [request for request in self.requests if request.path.endswith(path)]

    def respond(self, request: RecordedRequest) -> LocalResponse:
        ours = request.method == "POST" and request.path.endswith("/chat/completions")
        if not ours or not (self._errors or self._planned):
            return super().respond(request)
        if self._errors:
            return self._errors.pop(0)
        text, calls, split = self._planned.pop(0)
        streamed = request.body.get("stream")
        answer = self._events(request.body, text, calls, split) if streamed else self._whole(request.body, text, calls)
        answer.headers.update(HEADERS)
        return answer

    def _whole(self, body: dict[str, Any], text: str | None, calls: list[dict[str, Any]]) -> LocalResponse:
        message: dict[str, Any] = {"role": "assistant", "content": text}
        if calls:
            message["tool_calls"] = calls
        choice = {"index": 0, "message": message, "finish_reason": "tool_calls" if calls else "stop"}
        head = {"id": "chatcmpl-1", "object": "chat.completion", "created": 1700000000, "model": body.get("model")}
        return as_json({**head, "choices": [choice], "usage": USAGE})

    def _events(
        self, body: dict[str, Any], text: str | None, calls: list[dict[str, Any]], split: bool
    ) -> LocalResponse:
        head = {
            "id": "chatcmpl-1",
            "object": "chat.completion.chunk",
            "created": 1700000000,
            "model": body.get("model"),
        }
        deltas: list[dict[str, Any]] = [{"role": "assistant", "content": None if calls and not text else ""}]
        deltas += [{"content": word} for word in re.findall(r"\S+\s*|\s+", text or "")]
        for index, tool_call in enumerate(calls):
            arguments: str = tool_call["function"]["arguments"]
            middle = len(arguments) // 2 if split else len(arguments)
            function = {**tool_call["function"], "arguments": arguments[:middle]}
            deltas.append({"tool_calls": [{**tool_call, "index": index, "function": function}]})
            if split:
                deltas.append({"tool_calls": [{"index": index, "function": {"arguments": arguments[middle:]}}]})
        events = [{**head, "choices": [{"index": 0, "delta": delta, "finish_reason": None}]} for delta in deltas]
        reason = "tool_calls" if calls else "stop"
        events.append({**head, "choices": [{"index": 0, "delta": {}, "finish_reason": reason}]})
        if (body.get("stream_options") or {}).get("include_usage"):
            events.append({**head, "choices": [], "usage": USAGE})
        return as_events(events)
