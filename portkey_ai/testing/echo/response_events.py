"""The events of a streamed response, in the order of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .echo_text import pieces

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from .echo_state import Record


def events_of(response: Record) -> Iterator[Record]:
    """Yield the events of a finished response, numbered from 0."""
    for number, event in enumerate(_events(response)):
        yield {"type": event.pop("type"), "sequence_number": number, **event}


def _events(response: Record) -> Iterator[Record]:
    started: Record = {**response, "status": "in_progress", "output": [], "usage": None, "completed_at": None}
    started["incomplete_details"] = None
    yield {"type": "response.created", "response": started}
    yield {"type": "response.in_progress", "response": started}
    for index, item in enumerate(response["output"]):
        yield from _item_events(index, item)
    yield {"type": f"response.{response['status']}", "response": response}


def _item_events(index: int, item: Record) -> Iterator[Record]:
    place = {"item_id": item["id"], "output_index": index}
    empty, inner = _ITEMS[item["type"]]
    yield {"type": "response.output_item.added", "output_index": index, "item": {**item, **empty}}
    yield from inner(place, item)
    yield {"type": "response.output_item.done", "output_index": index, "item": item}


def _message_events(place: Record, item: Record) -> Iterator[Record]:
    for number, part in enumerate(item["content"]):
        yield from _part_events({**place, "content_index": number}, part)


def _reasoning_events(place: Record, item: Record) -> Iterator[Record]:
    for number, part in enumerate(item["summary"]):
        at = {**place, "summary_index": number}
        yield {"type": "response.reasoning_summary_part.added", **at, "part": {**part, "text": ""}}
        yield {"type": "response.reasoning_summary_text.delta", **at, "delta": part["text"]}
        yield {"type": "response.reasoning_summary_text.done", **at, "text": part["text"]}
        yield {"type": "response.reasoning_summary_part.done", **at, "part": part}


def _function_events(place: Record, item: Record) -> Iterator[Record]:
    arguments = item["arguments"]
    yield {"type": "response.function_call_arguments.delta", **place, "delta": arguments}
    yield {"type": "response.function_call_arguments.done", **place, "name": item["name"], "arguments": arguments}


def _custom_events(place: Record, item: Record) -> Iterator[Record]:
    yield {"type": "response.custom_tool_call_input.delta", **place, "delta": item["input"]}
    yield {"type": "response.custom_tool_call_input.done", **place, "input": item["input"]}


def _part_events(place: Record, part: Record) -> Iterator[Record]:
    probable = part["logprobs"]
    yield {"type": "response.content_part.added", **place, "part": {**part, "text": "", "logprobs": []}}
    for number, piece in enumerate(pieces(part["text"])):
        one = probable[number : number + 1]
        yield {"type": "response.output_text.delta", **place, "delta": piece, "logprobs": one}
    yield {"type": "response.output_text.done", **place, "text": part["text"], "logprobs": probable}
    yield {"type": "response.content_part.done", **place, "part": part}


# By type of item: its fields when it begins, and the events between its begin and its end.
_ITEMS: dict[str, tuple[Record, Callable[[Record, Record], Iterator[Record]]]] = {
    "message": ({"content": [], "status": "in_progress"}, _message_events),
    "reasoning": ({"summary": []}, _reasoning_events),
    "function_call": ({"arguments": "", "status": "in_progress"}, _function_events),
    "custom_tool_call": ({"input": "", "status": "in_progress"}, _custom_events),
}
