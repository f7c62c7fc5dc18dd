"""One answer - thinking, text, two tool calls, usage - in the wire form of each provider, whole and streamed.

`/wire/NAME/...` of the upstream answers so. A model named `error-in-the-middle` fails after its first text.
"""

from __future__ import annotations

import json
import struct
import zlib
from collections.abc import Callable, Iterator
from typing import Any

from portkey_ai.testing.wire.local_responses import LocalResponse, as_json

Json = dict[str, Any]
THOUGHT = "I call both."
TEXT = "Let me look."
CALLS = (("get_weather", {"city": "Paris"}), ("get_time", {"zone": "CET"}))
FAILURE = "error-in-the-middle"
PROMPT_TOKENS, COMPLETION_TOKENS = 11, 7


def respond(path: str, body: Json) -> LocalResponse:
    """Return what the provider that `path` names answers to a chat request."""
    name = path.removeprefix("/wire/").partition("/")[0]
    streamed = bool(body.get("stream")) or "stream" in path.lower()
    fails = FAILURE in path or body.get("model") == FAILURE
    if name == "bedrock":
        if not streamed:
            return as_json(_bedrock())
        return LocalResponse(_bedrock_stream(fails), headers={"content-type": "application/vnd.amazon.eventstream"})
    whole, stream = FORMS.get(name, (_openai, _openai_stream))
    if not streamed:
        return as_json(whole(name))
    pieces = stream(name, fails)
    if name in ("google", "vertex-ai"):
        pieces = (piece.replace(b"\n", b"\r\n") for piece in pieces)
    return LocalResponse(pieces, headers={"content-type": "text/event-stream"})


def _data(event: Json | str, name: str = "") -> bytes:
    text = event if isinstance(event, str) else json.dumps(event)
    return (f"event: {name}\n" if name else "").encode() + f"data: {text}\n\n".encode()


def _compact(value: Json) -> str:
    return json.dumps(value, separators=(",", ":"))


def _halves(text: str) -> tuple[str, str]:
    return text[: len(text) // 2], text[len(text) // 2 :]


# OpenAI and those that speak its form with habits of their own.

_THOUGHT_FIELD = {"deepseek": "reasoning_content", "x-ai": "reasoning_content", "fireworks-ai": "reasoning_content",
                  "groq": "reasoning", "openrouter": "reasoning", "together-ai": "reasoning"}  # fmt: skip
_ROLE_IN_EACH_CHUNK = ("groq", "deepseek", "openrouter", "fireworks-ai", "x-ai", "mistral-ai")
_CALLS_WHOLE = ("groq", "x-ai", "mistral-ai")
"""Each call comes in one piece."""
_NULLS = ("deepseek", "fireworks-ai", "together-ai")
"""Later pieces of a call have null fields instead of none."""
_FIRST_INDEX = {"openrouter": 1}


def _usage() -> Json:
    return {
        "prompt_tokens": PROMPT_TOKENS,
        "completion_tokens": COMPLETION_TOKENS,
        "total_tokens": PROMPT_TOKENS + COMPLETION_TOKENS,
    }


def _openai(name: str) -> Json:
    calls = [
        {"id": f"call_{number}", "type": "function", "function": {"name": tool, "arguments": _compact(arguments)}}
        for number, (tool, arguments) in enumerate(CALLS)
    ]
    message: Json = {"role": "assistant", "content": TEXT, "tool_calls": calls}
    if name in _THOUGHT_FIELD:
        message[_THOUGHT_FIELD[name]] = THOUGHT
    choice = {"index": 0, "message": message, "finish_reason": "tool_calls", "logprobs": None}
    return {
        "id": "chat-1",
        "object": "chat.completion",
        "created": 1,
        "model": "m",
        "choices": [choice],
        "usage": _usage(),
    }


def _openai_stream(name: str, fails: bool) -> Iterator[bytes]:
    common: Json = {"id": "chat-1", "object": "chat.completion.chunk", "created": 1, "model": "m"}
    role = {"role": "assistant"} if name in _ROLE_IN_EACH_CHUNK else {}

    def chunk(delta: Json, finish_reason: str | None = None, **fields: Any) -> bytes:
        choice = {"index": 0, "delta": delta, "finish_reason": finish_reason}
        return _data({**common, "choices": [choice], **fields})

    if name == "openrouter":
        yield b": OPENROUTER PROCESSING\n\n"
    yield chunk({"role": "assistant", "content": "" if name != "deepseek" else None})
    if name in _THOUGHT_FIELD:
        for piece in _halves(THOUGHT):
            yield chunk({**role, _THOUGHT_FIELD[name]: piece, "content": None if name in _NULLS else ""})
    for piece in _halves(TEXT):
        yield chunk({**role, "content": piece})
        if fails:
            yield _data({"error": {"message": "overloaded", "type": "server_error", "code": 503}})
            return
    for number, (tool, arguments) in enumerate(CALLS):
        index = number + _FIRST_INDEX.get(name, 0)
        first, second = _halves(_compact(arguments))
        known: Json = {"index": index, "id": f"call_{number}", "type": "function"}
        if name in _CALLS_WHOLE:
            yield chunk({**role, "tool_calls": [{**known, "function": {"name": tool, "arguments": first + second}}]})
            continue
        yield chunk({**role, "tool_calls": [{**known, "function": {"name": tool, "arguments": ""}}]})
        for piece in (first, second):
            later: Json = {"index": index, "function": {"arguments": piece}}
            if name in _NULLS:
                later = {"index": index, "id": None, "type": None, "function": {"name": None, "arguments": piece}}
            yield chunk({**role, "tool_calls": [later]})
    if name in ("openai", "azure-openai", "together-ai"):
        yield chunk({}, "tool_calls")
        yield _data({**common, "choices": [], "usage": _usage()})
    else:
        yield chunk({**role, "content": ""}, "tool_calls", usage=_usage())
    yield _data("[DONE]")


# Anthropic


def _anthropic(_: str) -> Json:
    calls = [
        {"type": "tool_use", "id": f"toolu_{number}", "name": tool, "input": arguments}
        for number, (tool, arguments) in enumerate(CALLS)
    ]
    content = [{"type": "thinking", "thinking": THOUGHT, "signature": "sig"}, {"type": "text", "text": TEXT}, *calls]
    usage = {"input_tokens": PROMPT_TOKENS, "output_tokens": COMPLETION_TOKENS}
    return {"id": "msg_1", "type": "message", "role": "assistant", "model": "m", "stop_reason": "tool_use",
            "stop_sequence": None, "content": content, "usage": usage}  # fmt: skip


def _anthropic_stream(_: str, fails: bool) -> Iterator[bytes]:
    def event(kind: str, **fields: Any) -> bytes:
        return _data({"type": kind, **fields}, kind)

    start: Json = {**_anthropic(""), "content": [], "stop_reason": None}
    yield event("message_start", message={**start, "usage": {"input_tokens": PROMPT_TOKENS, "output_tokens": 1}})
    yield event("content_block_start", index=0, content_block={"type": "thinking", "thinking": ""})
    for piece in _halves(THOUGHT):
        yield event("content_block_delta", index=0, delta={"type": "thinking_delta", "thinking": piece})
    yield event("content_block_delta", index=0, delta={"type": "signature_delta", "signature": "sig"})
    yield event("content_block_stop", index=0)
    yield event("content_block_start", index=1, content_block={"type": "text", "text": ""})
    for piece in _halves(TEXT):
        yield event("content_block_delta", index=1, delta={"type": "text_delta", "text": piece})
        if fails:
            yield event("error", error={"type": "overloaded_error", "message": "Overloaded"})
            return
    yield event("content_block_stop", index=1)
    for number, (tool, arguments) in enumerate(CALLS):
        block: Json = {"type": "tool_use", "id": f"toolu_{number}", "name": tool, "input": {}}
        yield event("content_block_start", index=2 + number, content_block=block)
        for piece in _halves(_compact(arguments)):
            yield event(
                "content_block_delta", index=2 + number, delta={"type": "input_json_delta", "partial_json": piece}
            )
        yield event("content_block_stop", index=2 + number)
    yield event("message_delta", delta={"stop_reason": "tool_use"}, usage={"output_tokens": COMPLETION_TOKENS})
    yield event("message_stop")


# Google


def _google_answer(parts: list[Json], *, last: bool = False) -> Json:
    usage = {
        "promptTokenCount": PROMPT_TOKENS,
        "candidatesTokenCount": COMPLETION_TOKENS,
        "totalTokenCount": PROMPT_TOKENS + COMPLETION_TOKENS,
    }
    candidate: Json = {"content": {"role": "model", "parts": parts}, "index": 0}
    if last:
        candidate["finishReason"] = "STOP"
    return {"candidates": [candidate], "usageMetadata": usage, "modelVersion": "m"}


def _google_calls() -> list[Json]:
    return [{"functionCall": {"name": tool, "args": arguments}} for tool, arguments in CALLS]


def _google(_: str) -> Json:
    return _google_answer([{"text": THOUGHT, "thought": True}, {"text": TEXT}, *_google_calls()], last=True)


def _google_stream(_: str, fails: bool) -> Iterator[bytes]:
    for piece in _halves(THOUGHT):
        yield _data(_google_answer([{"text": piece, "thought": True}]))
    for piece in _halves(TEXT):
        yield _data(_google_answer([{"text": piece}]))
        if fails:
            yield _data({"error": {"code": 503, "message": "The model is overloaded.", "status": "UNAVAILABLE"}})
            return
    first, second = _google_calls()
    yield _data(_google_answer([first]))
    yield _data(_google_answer([second], last=True))


# Cohere


def _cohere(_: str) -> Json:
    calls = [
        {"id": f"call_{number}", "type": "function", "function": {"name": tool, "arguments": _compact(arguments)}}
        for number, (tool, arguments) in enumerate(CALLS)
    ]
    tokens = {"input_tokens": PROMPT_TOKENS, "output_tokens": COMPLETION_TOKENS}
    message = {
        "role": "assistant",
        "tool_plan": THOUGHT,
        "content": [{"type": "text", "text": TEXT}],
        "tool_calls": calls,
    }
    usage = {"billed_units": tokens, "tokens": tokens}
    return {"id": "c-1", "finish_reason": "TOOL_CALL", "message": message, "usage": usage}


def _cohere_stream(_: str, fails: bool) -> Iterator[bytes]:
    def event(kind: str, **fields: Any) -> bytes:
        return _data({"type": kind, **fields}, kind)

    yield event(
        "message-start",
        id="c-1",
        delta={"message": {"role": "assistant", "content": [], "tool_plan": "", "tool_calls": []}},
    )
    yield event("content-start", index=0, delta={"message": {"content": {"type": "text", "text": ""}}})
    for piece in _halves(TEXT):
        yield event("content-delta", index=0, delta={"message": {"content": {"text": piece}}})
        if fails:
            yield event("message-end", delta={"finish_reason": "ERROR", "error": "overloaded"})
            return
    yield event("content-end", index=0)
    for number, (tool, arguments) in enumerate(CALLS):
        call = {"id": f"call_{number}", "type": "function", "function": {"name": tool, "arguments": ""}}
        yield event("tool-call-start", index=number, delta={"message": {"tool_calls": call}})
        for piece in _halves(_compact(arguments)):
            yield event(
                "tool-call-delta", index=number, delta={"message": {"tool_calls": {"function": {"arguments": piece}}}}
            )
        yield event("tool-call-end", index=number)
    yield event("message-end", delta={"finish_reason": "TOOL_CALL", "usage": _cohere("")["usage"]})


# Bedrock


def _bedrock() -> Json:
    calls = [
        {"toolUse": {"toolUseId": f"tool_{number}", "name": tool, "input": arguments}}
        for number, (tool, arguments) in enumerate(CALLS)
    ]
    thought = {"reasoningContent": {"reasoningText": {"text": THOUGHT, "signature": "sig"}}}
    return {"output": {"message": {"role": "assistant", "content": [thought, {"text": TEXT}, *calls]}},
            "stopReason": "tool_use", "usage": _bedrock_usage()}  # fmt: skip


def _bedrock_usage() -> Json:
    return {
        "inputTokens": PROMPT_TOKENS,
        "outputTokens": COMPLETION_TOKENS,
        "totalTokens": PROMPT_TOKENS + COMPLETION_TOKENS,
    }


def _bedrock_stream(fails: bool) -> Iterator[bytes]:
    yield _frame("messageStart", {"role": "assistant"})
    for piece in _halves(THOUGHT):
        yield _frame("contentBlockDelta", {"contentBlockIndex": 0, "delta": {"reasoningContent": {"text": piece}}})
    yield _frame("contentBlockDelta", {"contentBlockIndex": 0, "delta": {"reasoningContent": {"signature": "sig"}}})
    for piece in _halves(TEXT):
        yield _frame("contentBlockDelta", {"contentBlockIndex": 1, "delta": {"text": piece}})
        if fails:
            yield _frame("throttlingException", {"message": "overloaded"}, kind="exception")
            return
    for number, (tool, arguments) in enumerate(CALLS):
        start = {"toolUse": {"toolUseId": f"tool_{number}", "name": tool}}
        yield _frame("contentBlockStart", {"contentBlockIndex": 2 + number, "start": start})
        for piece in _halves(_compact(arguments)):
            delta = {"toolUse": {"input": piece}}
            yield _frame("contentBlockDelta", {"contentBlockIndex": 2 + number, "delta": delta})
        yield _frame("contentBlockStop", {"contentBlockIndex": 2 + number})
    yield _frame("messageStop", {"stopReason": "tool_use"})
    yield _frame("metadata", {"usage": _bedrock_usage(), "metrics": {"latencyMs": 1}})


def _frame(event: str, payload: Json, kind: str = "event") -> bytes:
    """Return a message of AWS's binary event stream: lengths, headers, payload, checksums."""
    headers = b"".join(
        struct.pack("!B", len(name)) + name.encode() + b"\x07" + struct.pack("!H", len(value)) + value.encode()
        for name, value in (
            (f":{kind}-type", event), (":content-type", "application/json"), (":message-type", kind),
        )
    )  # fmt: skip
    body = json.dumps(payload).encode()
    prelude = struct.pack("!II", 16 + len(headers) + len(body), len(headers))
    message = prelude + struct.pack("!I", zlib.crc32(prelude)) + headers + body
    return message + struct.pack("!I", zlib.crc32(message))


FORMS: dict[str, tuple[Callable[[str], Json], Callable[[str, bool], Iterator[bytes]]]] = {
    "anthropic": (_anthropic, _anthropic_stream),
    "google": (_google, _google_stream),
    "vertex-ai": (_google, _google_stream),
    "cohere": (_cohere, _cohere_stream),
}
