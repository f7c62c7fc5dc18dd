"""An answer that a method can decode, made from the type that it decodes to."""

from __future__ import annotations

import datetime
import inspect
import json
import types
from collections.abc import Iterable, Mapping, Sequence
from typing import Annotated, Any, Literal, Union, cast, get_args, get_origin

import pydantic

HEADERS = {"x-request-id": "req-1", "x-portkey-trace-id": "trace-1", "x-portkey-provider": "openai"}
ANNOUNCEMENTS = ("response.created", "response.output_item.added", "response.content_part.added")
"""The events that come before those that are about the same thing."""
ENDS = ("response.output_item.done", "response.incomplete", "response.failed", "response.completed", "error")
CALL = {"id": "call", "call_id": "call", "type": "function_call", "name": "text", "arguments": ""}
BINARY = b"\x00binary\xff"

_PLAIN: dict[Any, Any] = {
    str: "text",
    int: 1,
    float: 1.5,
    bool: True,
    object: {"any": "thing"},
    Any: {"any": "thing"},
    bytes: "bytes",
    None: None,
    type(None): None,
    datetime.datetime: "2024-05-01T12:00:00Z",
    datetime.date: "2024-05-01",
}


class _Endless(Exception):
    """A type that contains itself: the nearest optional place, list or other variant ends it."""


def answer(cast_to: Any, stream_cls: Any, *, again: bool) -> tuple[dict[str, str], bytes]:
    """Headers and body for a method that decodes to `cast_to`, or to a stream when there is `stream_cls`.

    When a case asks `again`, pages have no items and states are final, so that reading on and polling come to an end.
    """
    if stream_cls is not None:
        return {**HEADERS, "content-type": "text/event-stream"}, _events(_chunk_type(stream_cls))
    if cast_to is type(None):
        return HEADERS, b""
    if inspect.isclass(cast_to) and cast_to.__name__ == "HttpxBinaryResponseContent":
        return {**HEADERS, "content-type": "application/octet-stream"}, BINARY
    if cast_to is str:
        return {**HEADERS, "content-type": "text/plain"}, b"some text"
    data: Any = example(cast_to)
    if again and isinstance(data, dict):
        data = _final(cast_to, cast("dict[str, Any]", data))
    return {**HEADERS, "content-type": "application/json"}, json.dumps(data).encode()


def _chunk_type(stream_cls: Any) -> Any:
    """What `Stream[X]`, or a subclass of it, is a stream of."""
    return (get_args(stream_cls) or get_args(stream_cls.__orig_bases__[0]))[0]


def _final(model: Any, data: dict[str, Any]) -> dict[str, Any]:
    """`data` of a `model` of which there is no more to come."""
    if is_page(model):
        return data | {"data": [], "has_more": False}
    if "file_counts" in data:
        data = data | {"file_counts": data["file_counts"] | {"in_progress": 0}}
    if "status" in data:
        states = get_args(_bare(model.model_fields["status"].annotation))
        data = data | {"status": next((state for state in ("completed", "processed") if state in states), "completed")}
    return data


def is_page(type_: Any) -> bool:
    return inspect.isclass(type_) and hasattr(type_, "next_page_info")


def _events(type_: Any) -> bytes:
    """At least one server-sent event of each kind that a stream of `type_` can have, in an order that helpers take."""
    lines: list[str] = []
    for data in _in_order([example(variant) for variant in _variants(type_)]):
        if set(data) >= {"event", "data"}:
            # The Assistants API puts the kind into the event's name, and only `data` into its data.
            lines += [f"event: {data['event']}", f"data: {json.dumps(data['data'])}", ""]
        else:
            lines += [*([f"event: {data['type']}"] if "type" in data else []), f"data: {json.dumps(data)}", ""]
    return "\n".join([*lines, "data: [DONE]", "", ""]).encode()


def _in_order(events: list[Any]) -> list[Any]:
    """`events` after what they refer to; those of a function call are about an item of their own."""
    ordered = sorted(events, key=_place)
    calls = [place for place, event in enumerate(ordered) if "function_call_arguments" in event.get("type", "")]
    if calls:
        about: dict[str, Any] = {"output_index": 2, "sequence_number": 1, "item": CALL}
        for place in calls:
            ordered[place] = {**ordered[place], "output_index": 2}
        ordered.insert(calls[0], {"type": "response.output_item.added", **about})
        ordered.insert(calls[-1] + 2, {"type": "response.output_item.done", **about})
    for event in ordered:
        if event.get("type") in ENDS and "response" in event:
            event["response"]["status"] = event["type"].rpartition(".")[2]
    return [_first_entries(event) for event in ordered]


def _place(event: dict[str, Any]) -> int:
    name = event.get("event", event.get("type"))
    if name in ANNOUNCEMENTS:
        return ANNOUNCEMENTS.index(name)
    return len(ANNOUNCEMENTS) + (1 + ENDS.index(name) if name in ENDS else 0)


def _first_entries(data: Any) -> Any:
    """`data` with 0 as the index of each piece of a list that arrives in pieces."""
    if isinstance(data, list):
        return [_first_entries(entry) for entry in cast("list[object]", data)]
    if isinstance(data, dict):
        fields = cast("dict[str, object]", data)
        return {name: 0 if name == "index" and value == 1 else _first_entries(value) for name, value in fields.items()}
    return data


def _variants(type_: Any) -> list[Any]:
    type_ = _bare(type_)
    if get_origin(type_) in (Union, types.UnionType):
        return [variant for part in get_args(type_) for variant in _variants(part)]
    return [type_]


def _bare(type_: Any) -> Any:
    """`type_` without the wrapping of annotations and aliases."""
    while True:
        if hasattr(type_, "__value__"):
            type_ = type_.__value__
        elif get_origin(type_) is Annotated:
            type_ = get_args(type_)[0]
        else:
            return type_


def example(type_: Any, inside: tuple[Any, ...] = ()) -> Any:
    """JSON data of `type_` with every field there is; `inside` are the models around it."""
    type_ = _bare(type_)
    if type_ in _PLAIN:
        return _PLAIN[type_]
    origin, arguments = get_origin(type_) or type_, get_args(type_)
    if origin is Literal:
        return arguments[0]
    if origin in (Union, types.UnionType):
        return _first(arguments, inside)
    if inspect.isclass(origin) and issubclass(origin, pydantic.BaseModel):
        return _model(type_, inside)
    if origin in (dict, Mapping):
        return {"key": example(arguments[1], inside)} if arguments else {"key": "value"}
    if origin in (list, Sequence, Iterable):
        try:
            return [example(arguments[0], inside)] if arguments else ["item"]
        except _Endless:
            return []
    raise TypeError(f"no example for {type_!r}")


def _first(variants: Sequence[Any], inside: tuple[Any, ...]) -> Any:
    """An example of the first variant that is something and ends."""
    for variant in variants:
        if variant is not type(None):
            try:
                return example(variant, inside)
            except _Endless:
                continue
    if type(None) in variants:
        return None
    raise _Endless


def _model(model: Any, inside: tuple[Any, ...]) -> dict[str, Any]:
    if model in inside:
        raise _Endless
    data: dict[str, Any] = {}
    for name, field in model.model_fields.items():
        try:
            data[field.alias or name] = example(field.annotation, (*inside, model))
        except _Endless:
            if field.is_required():
                raise
    return data
