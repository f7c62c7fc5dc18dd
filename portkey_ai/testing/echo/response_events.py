"""The events of a streamed response, in the order of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .echo_text import pieces

if TYPE_CHECKING:
    from collections.abc import Iterator

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
    is_message = item["type"] == "message"
    empty: Record = {"content": []} if is_message else {"arguments": ""}
    yield {
        "type": "response.output_item.added", "output_index": index, "item": {**item, "status": "in_progress", **empty},
    }  # fmt: skip
    place = {"item_id": item["id"], "output_index": index}
    if is_message:
        for number, part in enumerate(item["content"]):
            yield from _part_events({**place, "content_index": number}, part)
    else:
        yield {"type": "response.function_call_arguments.delta", **place, "delta": item["arguments"]}
        yield {
            "type": "response.function_call_arguments.done", **place, "name": item["name"],
            "arguments": item["arguments"],
        }  # fmt: skip
    yield {"type": "response.output_item.done", "output_index": index, "item": item}


def _part_events(place: Record, part: Record) -> Iterator[Record]:
    yield {"type": "response.content_part.added", **place, "part": {**part, "text": ""}}
    for piece in pieces(part["text"]):
        yield {"type": "response.output_text.delta", **place, "delta": piece, "logprobs": []}
    yield {"type": "response.output_text.done", **place, "text": part["text"], "logprobs": []}
    yield {"type": "response.content_part.done", **place, "part": part}
