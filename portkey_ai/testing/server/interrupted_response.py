"""Interrupt a response after a given text, as if the connection were lost."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from portkey_ai.testing.wire.local_responses import ScheduleError, is_list, is_object

if TYPE_CHECKING:
    from collections.abc import Iterator

    from portkey_ai.testing.wire.local_responses import LocalResponse


def interrupted(response: LocalResponse) -> LocalResponse:
    """Return `response` with a body that ends after the text `cut_after`, and then raises ConnectionAbortedError.

    In a stream of events, the text is searched for in the deltas; the last delta is shortened to end with it.
    Raises ScriptError if the response has no such text.
    """
    text = response.cut_after or ""
    raw = response.body if isinstance(response.body, bytes) else b"".join(response.body)
    chunks = _events_until(raw, text) if raw.startswith((b"data:", b"event:")) else None
    if chunks is None:
        chunks = [_bytes_until(raw, text)]
    return replace(response, body=_interrupted_chunks(chunks), cut_after=None)


def _interrupted_chunks(chunks: list[bytes]) -> Iterator[bytes]:
    yield from chunks
    raise ConnectionAbortedError("cut_after")


def _bytes_until(raw: bytes, text: str) -> bytes:
    for encoded in (json.dumps(text)[1:-1].encode(), text.encode()):
        index = raw.find(encoded)
        if index >= 0:
            return raw[: index + len(encoded)]
    raise ScheduleError(f"cut_after: the response does not contain {text!r}")


def _events_until(raw: bytes, text: str) -> list[bytes] | None:
    """Return the events up to the end of `text`, with the last delta shortened; None if no delta has the text."""
    events: list[bytes] = []
    received_text = ""
    for event in raw.split(b"\n\n"):
        before, newline, line = event.rpartition(b"\n")
        try:
            decoded = json.loads(line.removeprefix(b"data: "))
        except ValueError:  # [DONE]
            continue
        text_field = _delta(decoded)
        if text_field:
            holder, name = text_field
            received_text += holder[name]
            index = received_text.find(text)
            if index >= 0:
                excess = len(received_text) - index - len(text)
                holder[name] = holder[name][: len(holder[name]) - excess]
                events.append(before + newline + b"data: " + json.dumps(decoded).encode() + b"\n\n")
                return events
        events.append(event + b"\n\n")
    return None


def _delta(event: Any) -> tuple[dict[str, Any], str] | None:
    """Return the object and the field that hold the text of an event of chat, completions, responses or messages."""
    if not is_object(event):
        return None
    choices = event.get("choices")
    choice = choices[0] if is_list(choices) and choices else None
    delta = choice.get("delta") if is_object(choice) else event.get("delta")
    for holder, name in ((delta, "content"), (delta, "text"), (choice, "text")):
        if is_object(holder) and isinstance(holder.get(name), str):
            return holder, name
    return (event, "delta") if isinstance(delta, str) else None
