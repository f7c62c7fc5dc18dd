"""The events of a streamed response, in the order of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .echo_text import split_into_chunks

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
    ids = {"item_id": item["id"], "output_index": index}
    initial_fields, item_events = _ITEMS[item["type"]]
    yield {"type": "response.output_item.added", "output_index": index, "item": {**item, **initial_fields}}
    yield from item_events(ids, item)
    yield {"type": "response.output_item.done", "output_index": index, "item": item}


def _message_events(ids: Record, item: Record) -> Iterator[Record]:
    for number, part in enumerate(item["content"]):
        yield from _part_events({**ids, "content_index": number}, part)


def _reasoning_events(ids: Record, item: Record) -> Iterator[Record]:
    for number, part in enumerate(item["summary"]):
        part_ids = {**ids, "summary_index": number}
        yield {"type": "response.reasoning_summary_part.added", **part_ids, "part": {**part, "text": ""}}
        yield {"type": "response.reasoning_summary_text.delta", **part_ids, "delta": part["text"]}
        yield {"type": "response.reasoning_summary_text.done", **part_ids, "text": part["text"]}
        yield {"type": "response.reasoning_summary_part.done", **part_ids, "part": part}


def _function_events(ids: Record, item: Record) -> Iterator[Record]:
    arguments = item["arguments"]
    yield {"type": "response.function_call_arguments.delta", **ids, "delta": arguments}
    yield {"type": "response.function_call_arguments.done", **ids, "name": item["name"], "arguments": arguments}


def _custom_events(ids: Record, item: Record) -> Iterator[Record]:
    yield {"type": "response.custom_tool_call_input.delta", **ids, "delta": item["input"]}
    yield {"type": "response.custom_tool_call_input.done", **ids, "input": item["input"]}


def _part_events(ids: Record, part: Record) -> Iterator[Record]:
    log_probabilities = part["logprobs"]
    yield {"type": "response.content_part.added", **ids, "part": {**part, "text": "", "logprobs": []}}
    for number, chunk in enumerate(split_into_chunks(part["text"])):
        chunk_logprobs = log_probabilities[number : number + 1]
        yield {"type": "response.output_text.delta", **ids, "delta": chunk, "logprobs": chunk_logprobs}
    yield {"type": "response.output_text.done", **ids, "text": part["text"], "logprobs": log_probabilities}
    yield {"type": "response.content_part.done", **ids, "part": part}


# By type of item: its fields in the first event, and the events between the first and the last one.
_ITEMS: dict[str, tuple[Record, Callable[[Record, Record], Iterator[Record]]]] = {
    "message": ({"content": [], "status": "in_progress"}, _message_events),
    "reasoning": ({"summary": []}, _reasoning_events),
    "function_call": ({"arguments": "", "status": "in_progress"}, _function_events),
    "custom_tool_call": ({"input": "", "status": "in_progress"}, _custom_events),
}
