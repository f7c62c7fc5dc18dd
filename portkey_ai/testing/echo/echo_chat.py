"""Chat completions of the echo model."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from portkey_ai.testing.wire.local_responses import as_events, as_json, is_list, is_object, object_in

from .echo_reply import Reply, ReplyOptions, allowed_tools, make_reply, stop_sequences, token_limit
from .echo_state import new_id, unix_time
from .echo_text import logprobs, split_into_chunks, text_of, tokens
from .provider_errors import invalid

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from portkey_ai.testing.wire.local_responses import LocalResponse

    from .echo_request import EchoRequest


def chat(request: EchoRequest) -> LocalResponse:
    """Return a chat completion: the scheduled text, a value for the required format, or an echo of the last message."""
    messages = request.objects("messages", minimum=1)
    prompt = text_of(messages[-1].get("content"))
    made = [message.get("tool_calls") for message in messages]
    previous_calls = sum(len(calls) for calls in made if is_list(calls))
    reply = make_reply(prompt, _reply_options(request), request.scheduled, previous_calls)
    number = request.integer("n", 1, maximum=128)
    token_usage = usage(sum(tokens(text_of(message.get("content"))) for message in messages), reply, number)
    top = request.integer("top_logprobs", 0, minimum=0, maximum=20) if request.flag("logprobs") else None
    common_fields = {"id": new_id("chatcmpl-"), "created": unix_time(), "model": request.model}
    if request.flag("stream"):
        common_fields["object"] = "chat.completion.chunk"
        return stream(common_fields, _deltas(reply, number, top), token_usage if wants_usage(request) else None)
    message: dict[str, object] = {"role": "assistant", "content": reply.text, "refusal": None}
    if reply.calls:
        message["tool_calls"] = _tool_calls(reply)
    choices = [
        {
            "index": index,
            "message": message,
            "logprobs": _logprobs(reply.text, top),
            "finish_reason": reply.finish_reason,
        }
        for index in range(number)
    ]
    return as_json({**common_fields, "object": "chat.completion", "choices": choices, "usage": token_usage})


def _reply_options(request: EchoRequest) -> ReplyOptions:
    tools, tool = allowed_tools(request)
    if request.body.get("tool_choice") == "auto" and not tools:
        raise invalid("tool_choice", "no value without tools", "auto")
    return ReplyOptions(
        schema=_schema(request),
        tools=tools,
        tool=tool,
        limit=token_limit(request, "max_completion_tokens", "max_tokens"),
        stop=stop_sequences(request, "stop"),
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
    deltas: list[Mapping[str, object]] = [{"content": chunk} for chunk in split_into_chunks(reply.text or "")]
    deltas += [{"tool_calls": [{**call, "index": index}]} for index, call in enumerate(_tool_calls(reply))]
    deltas = deltas or [{"content": ""}]
    for index in range(number):
        for position, delta in enumerate(deltas):
            first: Mapping[str, object] = {"role": "assistant"} if position == 0 else {}
            choice = {"index": index, "delta": {**first, **delta}, "finish_reason": None}
            has_logprobs = top is not None and "content" in delta
            yield {**choice, "logprobs": _logprobs(str(delta["content"]), top)} if has_logprobs else choice
        yield {"index": index, "delta": {}, "finish_reason": reply.finish_reason}


def usage(prompt_tokens: int, reply: Reply, number: int = 1) -> dict[str, int]:
    completion_tokens = number * (tokens(reply.text) + sum(tokens(json.dumps(call.arguments)) for call in reply.calls))
    return {
        "prompt_tokens": prompt_tokens,
        "completion_tokens": completion_tokens,
        "total_tokens": prompt_tokens + completion_tokens,
    }


def wants_usage(request: EchoRequest) -> bool:
    return bool(request.option("stream_options").get("include_usage"))


def stream(
    common_fields: Mapping[str, object], choices: Iterable[Mapping[str, object]], token_usage: object
) -> LocalResponse:
    """Return a stream with one choice per event, and the usage at the end unless it is None."""

    def events() -> Iterator[Mapping[str, object]]:
        usage_field = {"usage": None} if token_usage else {}
        for choice in choices:
            yield {**common_fields, "choices": [choice], **usage_field}
        if token_usage:
            yield {**common_fields, "choices": [], "usage": token_usage}

    return as_events(events())
