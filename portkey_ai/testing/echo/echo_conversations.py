"""Conversations, and the items in inputs and conversations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from portkey_ai.testing.wire.local_responses import as_json, is_list

from .echo_state import Record, cursor_page, new_id, unix_time

if TYPE_CHECKING:
    from portkey_ai.testing.wire.local_responses import LocalResponse

    from .echo_request import EchoRequest


def as_items(given: str | list[Record]) -> list[Record]:
    """Return the items of an input as they are stored: with ids, and with lists of parts as contents of messages."""
    if isinstance(given, str):
        given = [{"role": "user", "content": given}] if given else []
    return [_item(item) for item in given]


def _item(item: Record) -> Record:
    kind = item.get("type") or "message"
    if kind != "message":
        return {"id": new_id(f"{kind}_"), **item}
    content = item.get("content")
    if not is_list(content):
        part = "output_text" if item.get("role") == "assistant" else "input_text"
        content = [{"type": part, "text": str(content or "")}]
    return {"id": new_id("msg_"), "status": "completed", **item, "type": "message", "content": content}


def create(request: EchoRequest) -> LocalResponse:
    record: Record = {
        "id": new_id("conv_"), "object": "conversation", "created_at": unix_time(),
        "metadata": request.option("metadata"),
    }  # fmt: skip
    with request.state.lock:
        request.state.put("conversation", record)
        _add(request, record["id"])
    return as_json(record)


def retrieve(request: EchoRequest) -> LocalResponse:
    return as_json(request.state.find("conversation", request.ids[0]))


def update(request: EchoRequest) -> LocalResponse:
    record = request.state.find("conversation", request.ids[0])
    record["metadata"] = request.required("metadata")
    return as_json(record)


def delete(request: EchoRequest) -> LocalResponse:
    with request.state.lock:
        request.state.remove("conversation", request.ids[0])
        request.state.remove_all(_items_of(request.ids[0]))
    return as_json({"id": request.ids[0], "object": "conversation.deleted", "deleted": True})


def create_items(request: EchoRequest) -> LocalResponse:
    request.objects("items")
    with request.state.lock:
        request.state.find("conversation", request.ids[0])
        added = _add(request, request.ids[0])
    return as_json(cursor_page({}, added, "asc", 100))


def list_items(request: EchoRequest) -> LocalResponse:
    request.state.find("conversation", request.ids[0])
    return as_json(cursor_page(request.call.query, request.state.all(_items_of(request.ids[0]))))


def retrieve_item(request: EchoRequest) -> LocalResponse:
    return as_json(request.state.find(_items_of(request.ids[0]), request.ids[1]))


def delete_item(request: EchoRequest) -> LocalResponse:
    request.state.remove(_items_of(request.ids[0]), request.ids[1])
    return retrieve(request)


def _items_of(conversation: str) -> str:
    return f"items of {conversation}"


def _add(request: EchoRequest, conversation: str) -> list[Record]:
    items = as_items(request.objects("items")) if request.body.get("items") else []
    return [request.state.put(_items_of(conversation), item) for item in items]
