"""Messages of the echo model, in Anthropic's format."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from portkey_ai.testing.wire.local_responses import as_json, is_list, is_object, object_in

from .echo_reply import Reply, ReplyOptions, Tool, make_reply, stop_sequences, token_limit
from .echo_state import Record, new_id
from .echo_text import split_into_chunks, text_of, tokens
from .named_events import as_named_events
from .provider_errors import invalid, missing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from portkey_ai.testing.wire.local_responses import LocalResponse

    from .echo_request import EchoRequest

_STOP_REASONS = {"stop": "end_turn", "length": "max_tokens", "tool_calls": "tool_use"}


def create(request: EchoRequest) -> LocalResponse:
    """Return a message: the scheduled text, a value for the required format, or an echo of the last message."""
    messages = request.objects("messages", minimum=1)
    if request.body.get("max_tokens") is None:
        raise missing("max_tokens")
    prompt = text_of(messages[-1].get("content"))
    blocks = [block for message in messages if is_list(message.get("content")) for block in message["content"]]
    previous_calls = sum(is_object(block) and block.get("type") == "tool_use" for block in blocks)
    reply = make_reply(prompt, _reply_options(request), request.scheduled, previous_calls)
    message: Record = {
        "id": new_id("msg_"),
        "type": "message",
        "role": "assistant",
        "model": request.model,
        "content": _content(reply),
        "stop_reason": "stop_sequence" if reply.stop_sequence else _STOP_REASONS[reply.finish_reason],
        "stop_sequence": reply.stop_sequence,
        "usage": {"input_tokens": _count(request), "output_tokens": _output_tokens(reply)},
    }
    return as_named_events(_events(message, reply)) if request.flag("stream") else as_json(message)


def count_tokens(request: EchoRequest) -> LocalResponse:
    request.objects("messages")
    return as_json({"input_tokens": _count(request)})


def _reply_options(request: EchoRequest) -> ReplyOptions:
    choice = request.option("tool_choice")
    kind = choice.get("type") if choice else "auto"
    if kind not in ("auto", "any", "none", "tool"):
        raise invalid("tool_choice.type", "'auto', 'any', 'none' or 'tool'", kind)
    tools = request.optional_objects("tools")
    if kind in ("any", "tool") and not tools:
        raise invalid("tool_choice", "no value without tools", choice)
    output_format = object_in(request.option("output_config").get("format") or request.body.get("output_format"))
    return ReplyOptions(
        schema=output_format.get("schema") if output_format.get("type") == "json_schema" else None,
        tools=[Tool(str(tool.get("name")), tool.get("input_schema")) for tool in tools],
        tool={"any": "", "tool": str(choice.get("name"))}.get(kind),
        limit=token_limit(request, "max_tokens"),
        stop=stop_sequences(request, "stop_sequences"),
    )


def _count(request: EchoRequest) -> int:
    texts = [request.body.get("system"), *(message.get("content") for message in request.body["messages"])]
    return sum(tokens(text_of(text)) for text in texts)


def _output_tokens(reply: Reply) -> int:
    return tokens(reply.text) + sum(tokens(call.arguments) for call in reply.calls)


def _content(reply: Reply) -> list[Record]:
    blocks: list[Record] = [{"type": "text", "text": reply.text}] if reply.text is not None else []
    for call in reply.calls:
        blocks.append({"type": "tool_use", "id": call.id, "name": call.name, "input": _input(call.arguments)})
    return blocks


def _input(arguments: str) -> Record:
    try:
        return object_in(json.loads(arguments))
    except ValueError:  # scheduled arguments need not be JSON; a stream has them unchanged
        return {}


def _events(message: Record, reply: Reply) -> Iterator[Record]:
    usage = {**message["usage"], "output_tokens": 0}
    started: Record = {**message, "content": [], "stop_reason": None, "stop_sequence": None, "usage": usage}
    yield {"type": "message_start", "message": started}
    yield {"type": "ping"}
    calls = iter(reply.calls)
    for index, block in enumerate(message["content"]):
        empty: Record = {"text": ""} if block["type"] == "text" else {"input": {}}
        yield {"type": "content_block_start", "index": index, "content_block": {**block, **empty}}
        arguments = "" if block["type"] == "text" else next(calls).arguments
        for delta in _deltas(block, arguments):
            yield {"type": "content_block_delta", "index": index, "delta": delta}
        yield {"type": "content_block_stop", "index": index}
    stop = {"stop_reason": message["stop_reason"], "stop_sequence": message["stop_sequence"]}
    yield {"type": "message_delta", "delta": stop, "usage": {"output_tokens": message["usage"]["output_tokens"]}}
    yield {"type": "message_stop"}


def _deltas(block: Record, arguments: str) -> Iterator[Record]:
    if block["type"] == "text":
        for chunk in split_into_chunks(block["text"]):
            yield {"type": "text_delta", "text": chunk}
    else:
        yield {"type": "input_json_delta", "partial_json": arguments}
