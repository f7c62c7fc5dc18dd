"""OpenAI's responses API: responses of the echo model, and stored responses."""

from __future__ import annotations

import itertools
import json
from typing import TYPE_CHECKING, Any

from portkey_ai.testing.wire.local_responses import LocalResponse, as_json, is_list, is_object, object_in

from .amended_response import amend_body
from .echo_conversations import as_items
from .echo_reply import Reply, ReplyOptions, allowed_tools, make_reply, token_limit
from .echo_state import Record, cursor_page, new_id, unix_time
from .echo_text import logprobs, text_of, tokens
from .named_events import as_named_events
from .provider_errors import ProviderError, invalid
from .response_events import events_of

if TYPE_CHECKING:
    from .echo_request import EchoRequest

_COPIED_FIELDS = (
    "instructions", "max_output_tokens", "max_tool_calls", "previous_response_id", "prompt",
    "prompt_cache_key", "safety_identifier", "top_logprobs", "user",
)  # fmt: skip
_DEFAULTS: dict[str, object] = {
    "metadata": {}, "parallel_tool_calls": True, "reasoning": {"effort": None, "summary": None},
    "service_tier": "default", "temperature": 1.0, "text": {"format": {"type": "text"}}, "tool_choice": "auto",
    "tools": [], "top_p": 1.0, "truncation": "disabled",
}  # fmt: skip
# The prefix of the item's id, its type, and its field with the input of the tool.
_FUNCTION_CALL = ("fc_", "function_call", "arguments")
_CUSTOM_CALL = ("ctc_", "custom_tool_call", "input")


def create(request: EchoRequest) -> LocalResponse:
    """Return a response: the scheduled text, a value for the required format, or an echo of the last input."""
    if not any(request.body.get(name) for name in ("prompt", "conversation", "previous_response_id")):
        request.required("input")
    given = _input(request)
    previous_items = _previous_items(request)
    types = (_FUNCTION_CALL[1], _CUSTOM_CALL[1])
    previous_calls = sum(item.get("type") in types for item in (*previous_items, *given))
    reply = make_reply(_prompt(given), _reply_options(request), request.scheduled, previous_calls)
    response = _response(request, [*previous_items, *given], reply)
    if request.scheduled:
        amend_body(response, request.scheduled)
    background = request.flag("background")
    _save(request, response, given, queued=background and not request.flag("stream"))
    if request.flag("stream"):
        return as_named_events(events_of(response))
    return as_json(_queued(response) if background else response)


def _input(request: EchoRequest) -> list[Record]:
    """Return the items of the input; an empty list if it is missing."""
    given: Any = request.body.get("input") or ""
    if not isinstance(given, str) and not (is_list(given) and all(map(is_object, given))):
        raise invalid("input", "a text or a list of objects", given)
    return as_items(given)


def _prompt(items: list[Record]) -> str:
    """Return the text of the last item: the content of a message, or the output of a tool."""
    last = items[-1] if items else {}
    return text_of(last.get("output") if str(last.get("type")).endswith("_output") else last.get("content"))


def _previous_items(request: EchoRequest) -> list[Record]:
    """Return the earlier items: of the previous response and its predecessors, or of the conversation."""
    name = request.body.get("previous_response_id")
    conversation = _conversation(request)
    if name and conversation:
        raise ProviderError(400, "Mutually exclusive parameters: 'conversation' and 'previous_response_id'.")
    if conversation:
        request.state.find("conversation", conversation)
        return request.state.all(f"items of {conversation}")
    if not name:
        return []
    saved = request.state.get("response", str(name))
    if saved is None:
        message = f"Previous response with id '{name}' not found."
        raise ProviderError(400, message, "previous_response_id", "previous_response_not_found")
    return [*saved["before"], *saved["input"], *saved["response"]["output"]]


def _conversation(request: EchoRequest) -> str:
    conversation = request.body.get("conversation")
    return str((conversation.get("id") if is_object(conversation) else conversation) or "")


def _reply_options(request: EchoRequest) -> ReplyOptions:
    tools, tool = allowed_tools(request)
    text_format = object_in(request.option("text").get("format"))
    kind, schema = text_format.get("type"), text_format.get("schema")
    if text_format and kind not in ("text", "json_object", "json_schema"):
        raise invalid("text.format.type", "'text', 'json_object' or 'json_schema'", kind)
    if kind == "json_schema" and not is_object(schema):
        raise invalid("text.format.schema", "an object", schema)
    return ReplyOptions(
        schema={} if kind == "json_object" else schema if kind == "json_schema" else None,
        tools=tools,
        tool=tool,
        limit=token_limit(request, "max_output_tokens"),
    )


def _response(request: EchoRequest, items: list[Record], reply: Reply) -> Record:
    body = request.body
    is_truncated = reply.finish_reason == "length"
    conversation = _conversation(request)
    return {
        "id": new_id("resp_"),
        "object": "response",
        "model": request.model,
        "created_at": unix_time(),
        "completed_at": None if is_truncated else unix_time(),
        "status": "incomplete" if is_truncated else "completed",
        "background": request.flag("background"),
        "error": None,
        "incomplete_details": {"reason": "max_output_tokens"} if is_truncated else None,
        "output": [*_reasoning(request), *_output(reply, _logprobs(request, reply))],
        "store": body.get("store") is not False,
        "usage": _usage(str(body.get("instructions") or ""), items, reply),
        **{name: body.get(name) for name in _COPIED_FIELDS},
        **{name: default if body.get(name) is None else body[name] for name, default in _DEFAULTS.items()},
        **({"conversation": {"id": conversation}} if conversation else {}),
    }


def _reasoning(request: EchoRequest) -> list[Record]:
    text = request.scheduled.reasoning if request.scheduled else None
    if text is None:
        return []
    encrypted = {"encrypted_content": "local"} if _includes(request, "reasoning.encrypted_content") else {}
    summary = [{"type": "summary_text", "text": text}]
    return [{"id": new_id("rs_"), "type": "reasoning", "summary": summary, **encrypted}]


def _includes(request: EchoRequest, name: str) -> bool:
    include = request.body.get("include")
    return is_list(include) and name in include


def _logprobs(request: EchoRequest, reply: Reply) -> list[Record]:
    """Return the log probabilities of the text, if `include` or `top_logprobs` asks for them."""
    top = request.integer("top_logprobs", 0, minimum=0, maximum=20)
    wanted = top or _includes(request, "message.output_text.logprobs")
    return logprobs(reply.text or "", top) if wanted else []


def _output(reply: Reply, log_probabilities: list[Record]) -> list[Record]:
    items: list[Record] = []
    status = "incomplete" if reply.finish_reason == "length" else "completed"
    if reply.text is not None:
        part: Record = {"type": "output_text", "text": reply.text, "annotations": [], "logprobs": log_probabilities}
        items.append({
            "id": new_id("msg_"), "type": "message", "status": status, "role": "assistant", "content": [part],
        })  # fmt: skip
    for call in reply.calls:
        prefix, kind, value = _CUSTOM_CALL if call.is_custom else _FUNCTION_CALL
        items.append({
            "id": new_id(prefix), "type": kind, "status": status, "call_id": call.id, "name": call.name,
            value: call.arguments,
        })  # fmt: skip
    return items


def _usage(instructions: str, items: list[Record], reply: Reply) -> Record:
    previous_items = tokens(instructions) + _count(items)
    after = tokens(reply.text) + sum(tokens(call.arguments) for call in reply.calls)
    return {
        "input_tokens": previous_items,
        "input_tokens_details": {"cached_tokens": 0, "cache_write_tokens": 0},
        "output_tokens": after,
        "output_tokens_details": {"reasoning_tokens": 0},
        "total_tokens": previous_items + after,
    }


def _count(items: list[Record]) -> int:
    fields = ("content", "output", "arguments", "input")
    return sum(tokens(text_of(next(filter(None, map(item.get, fields)), None))) for item in items)


def _save(request: EchoRequest, response: Record, given: list[Record], queued: bool) -> None:
    with request.state.lock:
        if response["store"] or queued:
            record = {"response": response, "input": given, "before": _previous_items(request), "queued": queued}
            request.state.put("response", record, response["id"])
        conversation = _conversation(request)
        for item in [*given, *response["output"]] if conversation else ():
            request.state.put(f"items of {conversation}", item)


def _queued(response: Record) -> Record:
    return {**response, "status": "queued", "output": [], "usage": None, "completed_at": None}


def retrieve(request: EchoRequest) -> LocalResponse:
    """Return a stored response, or its events after `starting_after`. A queued response is then complete."""
    record = request.state.find("response", request.ids[0])
    record["queued"] = False
    query = request.call.query
    if query.get("stream") != "true":
        return as_json(record["response"])
    after = query.get("starting_after", "")
    if after and not after.isdecimal():
        raise invalid("starting_after", "the sequence number of an event", after)
    first = int(after) + 1 if after else 0
    return as_named_events(itertools.islice(events_of(record["response"]), first, None))


def delete(request: EchoRequest) -> LocalResponse:
    request.state.remove("response", request.ids[0])
    return as_json({"id": request.ids[0], "object": "response", "deleted": True})


def cancel(request: EchoRequest) -> LocalResponse:
    """Cancel a background response that was not retrieved yet."""
    record = request.state.find("response", request.ids[0])
    if not record["response"]["background"]:
        raise ProviderError(400, "Cannot cancel a synchronous response.")
    if record["queued"]:
        record["queued"] = False
        record["response"] = {**_queued(record["response"]), "status": "cancelled"}
    return as_json(record["response"])


def input_items(request: EchoRequest) -> LocalResponse:
    record = request.state.find("response", request.ids[0])
    return as_json(cursor_page(request.call.query, [*record["before"], *record["input"]]))


def count_tokens(request: EchoRequest) -> LocalResponse:
    items = [*_previous_items(request), *_input(request)]
    number = tokens(str(request.body.get("instructions") or "")) + _count(items)
    return as_json({"object": "response.input_tokens", "input_tokens": number})


def compact(request: EchoRequest) -> LocalResponse:
    """Return the user's messages, and one compaction item for all other items."""
    items = [*_previous_items(request), *_input(request)]
    user_messages = [item for item in items if item.get("role") == "user"]
    other_items = [item for item in items if item.get("role") != "user"]
    content = json.dumps([text_of(item.get("content")) for item in other_items])
    output: list[Record] = [*user_messages, {"id": new_id("cmp_"), "type": "compaction", "encrypted_content": content}]
    return as_json({
        "id": new_id("resp_"),
        "object": "response.compaction",
        "created_at": unix_time(),
        "output": output,
        "usage": _usage(str(request.body.get("instructions") or ""), items, Reply(content)),
    })  # fmt: skip
