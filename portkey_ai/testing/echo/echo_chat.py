"""Chat completions of the echo model."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from portkey_ai.testing.wire.local_responses import as_events, as_json, is_object, object_in

from .echo_reply import Reply, Wishes, limit_of, reply, stops_of
from .echo_state import seconds
from .echo_text import pieces, text_of, tokens
from .provider_errors import invalid

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from portkey_ai.testing.wire.local_responses import Answer

    from .echo_request import EchoRequest


def chat(request: EchoRequest) -> Answer:
    """Return a chat completion: an echo of the last message, or what the request or the script requires."""
    body = request.body
    messages = request.objects("messages")
    prompt = text_of(messages[-1].get("content")) if messages else ""
    said = reply(prompt, _wishes(request), request.scripted)
    number = request.integer("n", 1, most=128)
    used = usage(sum(tokens(text_of(message.get("content"))) for message in messages), said, number)
    head = {"id": "chatcmpl-local", "created": seconds(), "model": body.get("model")}
    if request.flag("stream"):
        head["object"] = "chat.completion.chunk"
        return stream(head, _deltas(said, number), used if wants_usage(request) else None)
    message: dict[str, object] = {"role": "assistant", "content": said.text, "refusal": None}
    if said.calls:
        message["tool_calls"] = _tool_calls(said)
    choices = [
        {"index": index, "message": message, "logprobs": None, "finish_reason": said.end} for index in range(number)
    ]
    return as_json({**head, "object": "chat.completion", "choices": choices, "usage": used})


def _wishes(request: EchoRequest) -> Wishes:
    choice = request.body.get("tool_choice")
    tools = [object_in(tool.get("function")) for tool in request.optional_objects("tools") if "function" in tool]
    if choice is not None and not request.body.get("tools") and choice != "none":
        raise invalid("tool_choice", "no value without tools", choice)
    tool = "" if choice == "required" else None
    if is_object(choice):
        tool = str(object_in(choice.get("function")).get("name") or "")
    return Wishes(
        schema=_schema(request),
        tools=[(str(tool.get("name")), tool.get("parameters")) for tool in tools],
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
        return None
    schema: Any = object_in(response_format.get("json_schema")).get("schema")
    if not is_object(schema):
        raise invalid("response_format.json_schema.schema", "an object", schema)
    return schema


def _tool_calls(said: Reply) -> list[dict[str, object]]:
    return [
        {"id": call.id, "type": "function", "function": {"name": call.name, "arguments": call.arguments}}
        for call in said.calls
    ]


def _deltas(said: Reply, number: int) -> Iterator[Mapping[str, object]]:
    deltas: list[Mapping[str, object]] = [{"content": piece} for piece in pieces(said.text or "")]
    deltas += [{"tool_calls": [{**call, "index": place}]} for place, call in enumerate(_tool_calls(said))]
    for index in range(number):
        for place, delta in enumerate(deltas):
            first: Mapping[str, object] = {"role": "assistant"} if place == 0 else {}
            yield {"index": index, "delta": {**first, **delta}, "finish_reason": None}
        yield {"index": index, "delta": {}, "finish_reason": said.end}


def usage(before: int, said: Reply, number: int = 1) -> dict[str, int]:
    after = number * (tokens(said.text) + sum(tokens(json.dumps(call.arguments)) for call in said.calls))
    return {"prompt_tokens": before, "completion_tokens": after, "total_tokens": before + after}


def wants_usage(request: EchoRequest) -> bool:
    return bool(request.option("stream_options").get("include_usage"))


def stream(head: Mapping[str, object], choices: Iterable[Mapping[str, object]], used: object) -> Answer:
    """Return a stream of one choice per event, and at the end the usage if there is any."""

    def events() -> Iterator[Mapping[str, object]]:
        for choice in choices:
            yield {**head, "choices": [choice]}
        if used:
            yield {**head, "choices": [], "usage": used}

    return as_events(events())
