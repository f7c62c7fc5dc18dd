"""The provider behind both gateways of the differential test: its response depends on the request only.

By the name of the model: an echo, or `fail-503`, `fail-400-html`, `flaky-1-<tag>`, `slow-0.5`, `drop`, `cut`,
`raw-200-[]`, ...
"""

from __future__ import annotations

import json
import re
import threading
import time
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import urlencode

from portkey_ai.testing import LocalGateway, RecordedRequest
from portkey_ai.testing.wire.local_responses import LocalResponse, as_json, is_list, is_object
from portkey_ai.testing.wire.provider_call import ProviderCall

JSON = {"content-type": "application/json"}
TEXTS = {
    "json": 'Here it is: ```json\n{"name": "Ada", "age": 36}\n```',
    "bare": 'Here it is: {"name": "Ada", "age": "x"} and more.',
    "code": "```python\nprint(1)\n```\nand\n```sql\nselect 1\n```",
    "upper": "ALL OF IT IS LOUD!",
    "lower": "all of it is quiet.",
    "mixed": "Some of it is Loud. Some is not! Is it?",
    "long": "word " * 60,
    "unicode": "Grüße an 🎈 alle: naïve café.",
    "empty": "",
}


class Provider:
    """Responds like OpenAI. Each gateway has its own provider, since a flaky model counts the calls that it fails."""

    def __init__(self) -> None:
        self._calls: Counter[str] = Counter()
        self._lock = threading.Lock()

    def respond(self, method: str, path: str, body: Any, headers: Mapping[str, str]) -> LocalResponse:
        """Return the response; `path` begins after /v1. Raises ConnectionAbortedError for the model `drop`."""
        given = body if is_object(body) else {}
        form = re.search(rb'name="model"\r\n\r\n([^\r]*)', body) if isinstance(body, bytes) else None
        model = form[1].decode() if form else str(given.get("model") or "")
        if model == "drop":
            raise ConnectionAbortedError
        if found := re.fullmatch(r"slow-([\d.]+)", model):
            answer = self._completed(method, path, given, headers, model)
            answer.delay = float(found[1])
            return answer
        if found := re.fullmatch(r"flaky-(\d+)-(\d{3})-.*", model):
            with self._lock:
                self._calls[model] += 1
                failed = self._calls[model] <= int(found[1])
            return _error(int(found[2]), "") if failed else self._completed(method, path, given, headers, model)
        if found := re.fullmatch(r"fail-(\d{3})(?:-([a-z]+))?", model):
            return _error(int(found[1]), found[2] or "")
        if found := re.fullmatch(r"raw-(\d{3})-(.*)", model):
            return LocalResponse(found[2].encode(), int(found[1]), dict(JSON))
        if found := re.fullmatch(r"ok-(\d{3})", model):
            answer = self._completed(method, path, given, headers, model)
            answer.status = int(found[1])
            return LocalResponse(b"", 204) if answer.status == 204 else answer
        return self._completed(method, path, given, headers, model)

    def _completed(
        self, method: str, path: str, body: dict[str, Any], headers: Mapping[str, str], model: str
    ) -> LocalResponse:
        special = {
            "html": LocalResponse(b"<p>Hello</p>", headers={"content-type": "text/html"}),
            "text": LocalResponse(b"Hello", headers={"content-type": "text/plain; charset=utf-8"}),
            "not-json": LocalResponse(b"{oops", headers=dict(JSON)),
            "json-list": as_json([1, 2]),
            "json-null": as_json(None),
            "no-type": LocalResponse(b'{"a": 1}'),
            "octets": LocalResponse(b"\0\1", headers={"content-type": "application/octet-stream"}),
            "picture": LocalResponse(b"\x89PNG", headers={"content-type": "image/png"}),
            "sound": LocalResponse(b"ID3", headers={"content-type": "audio/mpeg"}),
            "headers": as_json({name: headers.get(name) for name in ("x-custom-a", "x-custom-b", "authorization")}),
        }.get(model)
        if special:
            return special
        if path == "/embeddings":
            vector = {"object": "embedding", "index": 0, "embedding": [0.5, -0.25]}
            return as_json(
                {"object": "list", "data": [vector], "model": model, "usage": {"prompt_tokens": 1, "total_tokens": 1}}
            )
        if path == "/chat/completions":
            return self._chat(body, model)
        if path == "/completions":
            return self._complete(body, model)
        if path == "/messages":
            return _message(body, model)
        if path == "/images/generations":
            return as_json({"created": 1, "data": [{"url": "http://127.0.0.1/picture.png"}]})
        if path == "/audio/speech" and "stream_format" in body:
            return _events([b'data: {"type": "speech.audio.done"}\n\n'])
        if path == "/audio/speech":
            return LocalResponse(b"ID3 speech", headers={"content-type": "audio/mpeg"})
        if path == "/responses" and body.get("stream"):
            event = {"type": "response.completed", "response": {"id": "resp_1"}}
            return _events([f"event: response.completed\ndata: {json.dumps(event)}\n\n".encode()])
        if path.startswith("/responses/") and path.endswith("?stream=true"):
            return _events([b"event: response.completed\ndata: {}\n\n"])
        if path.startswith("/responses"):
            return as_json({"id": "resp_1", "object": "response", "model": model, "output": []})
        return as_json({"method": method, "path": path, "model": model})

    def _chat(self, body: dict[str, Any], model: str) -> LocalResponse:
        messages = body.get("messages")
        last: Any = messages[-1] if is_list(messages) and messages else {}
        content = last.get("content") if is_object(last) else last
        text: str | None = f"echo: {content}" if isinstance(content, str) else "echo of parts"
        text = TEXTS.get(model.removeprefix("say-"), text)
        message: dict[str, Any] = {"role": "assistant", "content": text}
        if model == "tools":
            function = {"name": "weather", "arguments": '{"city": "Paris"}'}
            message = {
                "role": "assistant",
                "content": None,
                "tool_calls": [{"id": "c", "type": "function", "function": function}],
            }
        if not body.get("stream") or model == "stream-as-json":
            choice = {"index": 0, "message": message, "finish_reason": "stop"}
            usage = {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3}
            head = {"id": "chatcmpl-1", "object": "chat.completion", "created": 1, "model": model}
            if model == "as-stream":
                return _events([b"data: {}\n\n"])
            return as_json({**head, "choices": [choice], "usage": usage})
        head = {"id": "chatcmpl-1", "object": "chat.completion.chunk", "created": 1, "model": model}
        chunks: list[dict[str, Any]] = [
            {**head, "choices": [{"index": 0, "delta": {"role": "assistant", "content": piece}, "finish_reason": None}]}
            for piece in re.findall(r"\S+\s*", text or "")
        ]
        chunks.append({**head, "choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]})
        return _stream(chunks, cut=model == "cut")

    def _complete(self, body: dict[str, Any], model: str) -> LocalResponse:
        prompt = body.get("prompt")
        text = f"echo: {prompt[0] if is_list(prompt) and prompt else prompt}"
        head = {"id": "cmpl-1", "object": "text_completion", "created": 1, "model": model}
        if body.get("stream"):
            return _stream([{**head, "choices": [{"index": 0, "text": text, "finish_reason": "stop"}]}])
        return as_json({**head, "choices": [{"index": 0, "text": text, "finish_reason": "stop"}]})


def _message(body: dict[str, Any], model: str) -> LocalResponse:
    text = TEXTS.get(model.removeprefix("say-"), "echo")
    if body.get("stream"):
        delta = {"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": text}}
        events: list[dict[str, Any]] = [{"type": "message_start"}, delta, {"type": "message_stop"}]
        return _events([f"event: {event['type']}\ndata: {json.dumps(event)}\n\n".encode() for event in events])
    content: list[dict[str, Any]] = [{"type": "text", "text": text}, {"type": "tool_use", "input": {}}]
    return as_json({"id": "msg_1", "type": "message", "model": model, "content": content, "stop_reason": "end_turn"})


def _events(chunks: list[bytes]) -> LocalResponse:
    return LocalResponse(iter(chunks), headers={"content-type": "text/event-stream"})


def _stream(chunks: list[dict[str, Any]], cut: bool = False) -> LocalResponse:
    def events() -> Iterator[bytes]:
        for number, chunk in enumerate(chunks):
            if cut and number == 1:
                raise ConnectionAbortedError
            yield f"data: {json.dumps(chunk)}\n\n".encode()
        yield b"data: [DONE]\n\n"

    return LocalResponse(events(), headers={"content-type": "text/event-stream"})


def _error(status: int, shape: str) -> LocalResponse:
    error = {"message": f"asked to fail with {status}", "type": "server_error", "param": "model", "code": f"c{status}"}
    if shape == "html":
        return LocalResponse(b"<h1>Bad gateway</h1>", status, {"content-type": "text/html; charset=utf-8"})
    if shape == "text":
        return LocalResponse(b"upstream is down", status, {"content-type": "text/plain"})
    if shape == "empty":
        return LocalResponse(b"", status, dict(JSON))
    if shape == "broken":
        return LocalResponse(b'{"error": ', status, dict(JSON))
    if shape == "after":
        answer = as_json({"error": error}, status)
        answer.headers["retry-after-ms"] = "20"
        return answer
    bodies: dict[str, Any] = {
        "": {"error": error},
        "bare": {"error": {}},
        "string": {"error": "out of order"},
        "detail": {"detail": "out of order"},
        "extra": {"error": {**error, "more": 1}, "request_id": "r"},
        "list": [{"error": error}],
        "number": 5,
    }
    return as_json(bodies[shape], status)


def _with_query(request: RecordedRequest | ProviderCall) -> str:
    """Return path and query, the path without /v1."""
    query = urlencode(request.query)
    return request.path.removeprefix("/v1") + (f"?{query}" if query else "")


class ProviderServer(LocalGateway):
    """The provider as a server, for the real gateway."""

    def __init__(self) -> None:
        self._provider = Provider()
        super().__init__()

    def respond(self, request: RecordedRequest) -> LocalResponse:
        answer = self._provider.respond(request.method, _with_query(request), request.body, request.headers)
        time.sleep(answer.delay)
        answer.delay = 0
        return answer


class LocalGatewayUnderTest(LocalGateway):
    """A local gateway with the same provider instead of the echo models."""

    def __init__(self) -> None:
        self._provider = Provider()
        super().__init__()

    def _call_provider(self, call: ProviderCall) -> LocalResponse:
        return self._provider.respond(call.method, _with_query(call), call.body, call.provider_headers)
