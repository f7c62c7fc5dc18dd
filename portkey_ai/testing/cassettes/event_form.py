"""Server-sent events in a cassette: each with its time of arrival in ms, and JSON as a structure."""

from __future__ import annotations

import base64
import json
import re
from typing import TYPE_CHECKING, Any, cast

from .secret_masking import mask_bytes, mask_json, mask_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_LAST_TYPES = ("message_stop", "response.completed", "response.failed", "response.incomplete")
_END = re.compile(rb"\r\n\r\n|\n\n|\r\r")
_FIELD = re.compile(r"(event|id|retry|data): (.*)\n")


def events_form(pieces: list[tuple[int, bytes]], secrets: Iterable[str] = ()) -> list[dict[str, Any]]:
    """Return the masked events of a stream, whose `pieces` arrived at these ms."""
    events: list[dict[str, Any]] = []
    waiting, last = b"", 0
    for ms, piece in pieces:
        waiting, last = waiting + piece, ms
        start = 0
        for end in _END.finditer(waiting):
            events.append({"ms": ms, **_event(waiting[start : end.end()], secrets)})
            start = end.end()
        waiting = waiting[start:]
    if waiting:
        events.append({"ms": last, **_event(waiting, secrets)})
    return events


def event_bytes(event: Mapping[str, Any]) -> bytes:
    """Return an event as it was sent."""
    if "base64" in event:
        return base64.b64decode(event["base64"])
    if "text" in event:
        return str(event["text"]).encode()
    lines = (f"{name}: {_sent(value)}\n" for name, value in event.items() if name != "ms")
    return f"{''.join(lines)}\n".encode()


def is_last(event: Mapping[str, Any]) -> bool:
    """Return whether a client stops reading after this event: `[DONE]`, or an error."""
    data = event.get("data")
    is_error = isinstance(data, dict) and bool(cast("dict[str, Any]", data).get("error"))
    kind = cast("dict[str, Any]", data).get("type") if isinstance(data, dict) else None
    return data == "[DONE]" or event.get("event") == "error" or is_error or kind in _LAST_TYPES


def _sent(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _event(block: bytes, secrets: Iterable[str]) -> dict[str, Any]:
    try:
        text = block.decode()
    except UnicodeDecodeError:
        return {"base64": base64.b64encode(mask_bytes(block, secrets)).decode()}
    fields = _FIELD.findall(text)
    as_read = "".join(f"{name}: {value}\n" for name, value in fields) + "\n"
    if as_read != text or len(dict(fields)) != len(fields):  # comments, several lines of data, other line ends
        return {"text": mask_text(text, secrets)}
    return {name: _data(value, secrets) if name == "data" else mask_text(value, secrets) for name, value in fields}


def _data(text: str, secrets: Iterable[str]) -> Any:
    if text[:1] in ("{", "["):
        try:
            value = mask_json(json.loads(text), secrets)
            json.dumps(value, ensure_ascii=False, allow_nan=False).encode()
        except (ValueError, RecursionError):  # not JSON, or with numbers or characters that a file cannot hold
            pass
        else:
            return value
    return mask_text(text, secrets)
