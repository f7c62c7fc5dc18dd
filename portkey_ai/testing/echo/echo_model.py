"""The echo model of the local gateway: chat, completions, embeddings, models."""

from __future__ import annotations

import array
import base64
import hashlib
import sys
import time
from typing import TYPE_CHECKING, Any, cast

from portkey_ai.testing.wire.local_responses import Answer, Fault, as_events, as_json, is_list, is_object

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from portkey_ai.testing.scripts import ScriptedResponse
    from portkey_ai.testing.wire.provider_call import ProviderCall

MODELS = ("echo", "echo-embedding")
DIMENSIONS = 8


def _text(content: Any) -> str:
    """Return the text of a message's content: a string or a list of parts."""
    if not is_list(content):
        return str(content or "")
    return "".join(str(part.get("text", "")) if is_object(part) else str(part) for part in content)


def _pieces(text: str) -> list[str]:
    """Split `text` into single words, for streams."""
    words = text.split(" ")
    return [*(f"{word} " for word in words[:-1]), words[-1]]


def _usage(prompt: str, answer: str) -> dict[str, int]:
    before, after = len(prompt.split()), len(answer.split())
    return {"prompt_tokens": before, "completion_tokens": after, "total_tokens": before + after}


def _stream(head: Mapping[str, object], choices: Iterator[Mapping[str, object]], usage: object) -> Answer:
    def events() -> Iterator[Mapping[str, object]]:
        for choice in choices:
            yield {**head, "choices": [choice]}
        if usage:
            yield {**head, "choices": [], "usage": usage}

    return as_events(events())


def _wants_usage(body: Mapping[str, Any]) -> bool:
    options = body.get("stream_options")
    return is_object(options) and bool(options.get("include_usage"))


def chat(call: ProviderCall, scripted: ScriptedResponse | None = None) -> Answer:
    """Return a chat completion with the text and tool calls of `scripted`, an echo without it."""
    body = call.body
    messages = body.get("messages")
    if not is_list(messages) or not all(map(is_object, messages)):
        raise Fault(400, "messages: expected a list of objects" if messages else "messages is required")
    prompt = _text(messages[-1].get("content")) if messages else ""
    text = scripted.text if scripted else f"echo: {prompt}"
    calls = scripted.tool_calls() if scripted else []
    usage = _usage(prompt, text or "")
    head = {"id": "chatcmpl-local", "created": int(time.time()), "model": body.get("model")}
    reason = "tool_calls" if calls else "stop"
    if not body.get("stream"):
        message: dict[str, object] = {"role": "assistant", "content": text, "refusal": None}
        if calls:
            message["tool_calls"] = calls
        choice = {"index": 0, "message": message, "logprobs": None, "finish_reason": reason}
        return as_json({**head, "object": "chat.completion", "choices": [choice], "usage": usage})

    def choices() -> Iterator[Mapping[str, object]]:
        deltas: list[Mapping[str, object]] = [{"content": piece} for piece in _pieces(text or "") if piece]
        deltas += [{"tool_calls": [{**call, "index": number}]} for number, call in enumerate(calls)]
        for number, delta in enumerate(deltas):
            yield {"index": 0, "delta": {"role": "assistant", **delta} if number == 0 else delta, "finish_reason": None}
        yield {"index": 0, "delta": {}, "finish_reason": reason}

    head["object"] = "chat.completion.chunk"
    return _stream(head, choices(), usage if _wants_usage(body) else None)


def complete(call: ProviderCall) -> Answer:
    body = call.body
    prompt = body.get("prompt")
    text = str(prompt[0] if is_list(prompt) and prompt else prompt)
    answer = f"echo: {text}"
    usage = _usage(text, answer)
    head = {
        "id": "cmpl-local", "object": "text_completion", "created": int(time.time()), "model": body.get("model"),
    }  # fmt: skip
    if not body.get("stream"):
        choice = {"index": 0, "text": answer, "logprobs": None, "finish_reason": "stop"}
        return as_json({**head, "choices": [choice], "usage": usage})

    def choices() -> Iterator[Mapping[str, object]]:
        for piece in _pieces(answer):
            yield {"index": 0, "text": piece, "logprobs": None, "finish_reason": None}
        yield {"index": 0, "text": "", "logprobs": None, "finish_reason": "stop"}

    return _stream(head, choices(), usage if _wants_usage(body) else None)


def _vector(text: str, dimensions: int) -> list[float]:
    """Return numbers in [-1, 1] that depend on the text only and fit a 32-bit float exactly."""
    digest = hashlib.sha256(text.encode()).digest()
    return [digest[number % len(digest)] / 128 - 1 for number in range(dimensions)]


def embed(call: ProviderCall) -> Answer:
    body = call.body
    given = body.get("input")
    inputs = given if is_list(given) else [given]
    vectors: list[object] = [_vector(str(text), int(body.get("dimensions") or DIMENSIONS)) for text in inputs]
    if body.get("encoding_format") == "base64":
        vectors = [_base64(cast("list[float]", vector)) for vector in vectors]
    tokens = sum(len(str(text).split()) for text in inputs)
    data = [{"object": "embedding", "index": number, "embedding": vector} for number, vector in enumerate(vectors)]
    return as_json({
        "object": "list",
        "data": data,
        "model": body.get("model"),
        "usage": {"prompt_tokens": tokens, "total_tokens": tokens},
    })  # fmt: skip


def _base64(vector: list[float]) -> str:
    floats = array.array("f", vector)
    if sys.byteorder == "big":
        floats.byteswap()
    return base64.b64encode(floats.tobytes()).decode()


def _model(name: str) -> dict[str, object]:
    return {"id": name, "object": "model", "created": 0, "owned_by": "local"}


def list_models(_: ProviderCall) -> Answer:
    return as_json({"object": "list", "data": [_model(name) for name in MODELS]})


def retrieve_model(call: ProviderCall) -> Answer:
    name = call.path.rpartition("/")[2]
    if name not in MODELS:
        raise Fault(404, f"No such model: {name}")
    return as_json(_model(name))
