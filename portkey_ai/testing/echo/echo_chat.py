"""Chat completions of the echo model."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from portkey_ai.testing.wire.local_responses import as_events, as_json, is_object, object_in

from .echo_reply import Reply, ReplyOptions, limit_of, make_reply, stops_of, tools_of
from .echo_state import new_id, seconds
from .echo_text import logprobs, pieces, text_of, tokens
from .provider_errors import invalid

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from portkey_ai.testing.wire.local_responses import LocalResponse

    from .echo_request import EchoRequest


def chat(request: EchoRequest) -> LocalResponse:
    """Return a chat completion: an echo of the last message, or what the request or the script requires."""
    messages = request.objects("messages", least=1)
    prompt = text_of(messages[-1].get("content"))
    reply = make_reply(prompt, _reply_options(request), request.scheduled)
    number = request.integer("n", 1, most=128)
    used = usage(sum(tokens(text_of(message.get("content"))) for message in messages), reply, number)
    top = request.integer("top_logprobs", 0, least=0, most=20) if request.flag("logprobs") else None
    head = {"id": new_id("chatcmpl-"), "created": seconds(), "model": request.model}
    if request.flag("stream"):
        head["object"] = "chat.completion.chunk"
        return stream(head, _deltas(reply, number, top), used if wants_usage(request) else None)
    message: dict[str, object] = {"role": "assistant", "content": reply.text, "refusal": None}
    if reply.calls:
        message["tool_calls"] = _tool_calls(reply)
    choices = [
        {"index": index, "message": message, "logprobs": _logprobs(reply.text, top), "finish_reason": reply.end}
        for index in range(number)
    ]
    return as_json({**head, "object": "chat.completion", "choices": choices, "usage": used})


def _reply_options(request: EchoRequest) -> ReplyOptions:
    tools, tool = tools_of(request)
    if request.body.get("tool_choice") == "auto" and not tools:
        raise invalid("tool_choice", "no value without tools", "auto")
    return ReplyOptions(
        schema=_schema(request),
        tools=tools,
        tool=tool,
        limit=limit_of(request, "max_completion_tokens", "max_tokens"),
        stop=stops_of(request, "stop"),
    )


def _schema(request: EchoRequest) -> Any:
    response_format = request.option("response_format")
    kind = response_format.get("type")
    if kind == "json_object":
        return {}
    if kind != "json_schema":
        if response_format and kind != "text":
            raise invalid("response_format.type", "'text', 'json_object' or 'json_schema'", kind)
        return None
    schema: Any = object_in(response_format.get("json_schema")).get("schema")
    if not is_object(schema):
        raise invalid("response_format.json_schema.schema", "an object", schema)
    return schema


def _tool_calls(reply: Reply) -> list[dict[str, object]]:
    return [
        {"id": call.id, "type": "custom", "custom": {"name": call.name, "input": call.arguments}}
        if call.is_custom
        else {"id": call.id, "type": "function", "function": {"name": call.name, "arguments": call.arguments}}
        for call in reply.calls
    ]


def _logprobs(text: str | None, top: int | None) -> dict[str, object] | None:
    return None if top is None else {"content": logprobs(text or "", top), "refusal": None}


def _deltas(reply: Reply, number: int, top: int | None) -> Iterator[Mapping[str, object]]:
    deltas: list[Mapping[str, object]] = [{"content": piece} for piece in pieces(reply.text or "")]
    deltas += [{"tool_calls": [{**call, "index": place}]} for place, call in enumerate(_tool_calls(reply))]
    deltas = deltas or [{"content": ""}]
    for index in range(number):
        for place, delta in enumerate(deltas):
            first: Mapping[str, object] = {"role": "assistant"} if place == 0 else {}
            choice = {"index": index, "delta": {**first, **delta}, "finish_reason": None}
            is_probable = top is not None and "content" in delta
            yield {**choice, "logprobs": _logprobs(str(delta["content"]), top)} if is_probable else choice
        yield {"index": index, "delta": {}, "finish_reason": reply.end}


def usage(before: int, reply: Reply, number: int = 1) -> dict[str, int]:
    after = number * (tokens(reply.text) + sum(tokens(json.dumps(call.arguments)) for call in reply.calls))
    return {"prompt_tokens": before, "completion_tokens": after, "total_tokens": before + after}


def wants_usage(request: EchoRequest) -> bool:
    return bool(request.option("stream_options").get("include_usage"))


def stream(head: Mapping[str, object], choices: Iterable[Mapping[str, object]], used: object) -> LocalResponse:
    """Return a stream of one choice per event, and at the end the usage if there is any."""

    def events() -> Iterator[Mapping[str, object]]:
        later = {"usage": None} if used else {}
        for choice in choices:
            yield {**head, "choices": [choice], **later}
        if used:
            yield {**head, "choices": [], "usage": used}

    return as_events(events())
