"""Server-sent events in a cassette: each with its time of arrival in ms, and JSON as a structure."""

from __future__ import annotations

import base64
import json
import re
from os.path import commonprefix
from typing import TYPE_CHECKING, Any, cast

from .secret_masking import SURROGATE, mask_bytes, mask_json, mask_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_LAST_TYPES = ("message_stop", "response.completed", "response.failed", "response.incomplete")
_END = re.compile(rb"\r\n\r\n|\n\n|\r\r")
_DELTAS = ("arguments", "content", "delta", "partial_json", "reasoning_content", "refusal", "text", "thinking")
"""The fields whose texts a client joins."""
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
    return _with_masked_deltas(events, secrets)


def event_bytes(event: Mapping[str, Any]) -> bytes:
    """Return an event as it was sent."""
    if "base64" in event:
        return base64.b64decode(event["base64"])
    if "text" in event:
        return str(event["text"]).encode()
    lines = (f"{name}: {line}\n" for name, value in event.items() if name != "ms" for line in _sent(value).split("\n"))
    return f"{''.join(lines)}\n".encode()


def json_text(value: Any) -> str:
    """Return compact JSON, with escapes only where the text could not be encoded."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return json.dumps(value, separators=(",", ":")) if SURROGATE.search(text) else text


def is_last(event: Mapping[str, Any]) -> bool:
    """Return whether a client stops reading after this event: `[DONE]`, or an error."""
    data = event.get("data")
    is_error = isinstance(data, dict) and bool(cast("dict[str, Any]", data).get("error"))
    kind = cast("dict[str, Any]", data).get("type") if isinstance(data, dict) else None
    return data == "[DONE]" or event.get("event") == "error" or is_error or kind in _LAST_TYPES


def _with_masked_deltas(events: list[dict[str, Any]], secrets: Iterable[str]) -> list[dict[str, Any]]:
    """Mask the secrets whose parts came in different events."""
    groups: dict[tuple[object, ...], list[dict[str, Any]]] = {}
    for event in events:
        _collect(event.get("data"), (), groups)
    for place, parts in groups.items():
        field = str(place[-1])
        texts = [str(part[field]) for part in parts]
        whole = "".join(texts)
        masked = mask_text(whole, secrets)
        if masked != whole:
            for part, text in zip(parts, _divided(texts, whole, masked), strict=True):
                part[field] = text
    return events


def _collect(value: Any, place: tuple[object, ...], groups: dict[tuple[object, ...], list[dict[str, Any]]]) -> None:
    """Sort the fields of one event into `groups`: by the place in the event and the index of what they are part of."""
    if isinstance(value, list):
        for item in cast("list[object]", value):
            _collect(item, place, groups)
    elif isinstance(value, dict):
        fields = cast("dict[str, Any]", value)
        of = (*place, *(fields.get(name) for name in ("type", "item_id", "output_index", "index")))
        for name, field in fields.items():
            if isinstance(field, (dict, list)):
                _collect(field, (*of, name), groups)
            elif name in _DELTAS and isinstance(field, str):
                groups.setdefault((*of, name), []).append(fields)


def _divided(texts: list[str], whole: str, masked: str) -> list[str]:
    """Divide `masked` as `whole` was; the part that differs becomes one text, so that no piece of a secret is left."""
    begin = len(commonprefix((whole, masked)))
    end = len(commonprefix((whole[begin:][::-1], masked[begin:][::-1])))
    changed: str = masked[begin : len(masked) - end]
    divided: list[str] = []
    position = 0
    for text in texts:
        before = text[: max(0, begin - position)]
        after = text[max(0, len(whole) - end - position) :]
        position += len(text)
        if position >= begin:
            before, changed = before + changed, ""
        divided.append(before + after)
    return divided


def _sent(value: Any) -> str:
    return value if isinstance(value, str) else json_text(value)


def _event(block: bytes, secrets: Iterable[str]) -> dict[str, Any]:
    try:
        text = block.decode()
    except UnicodeDecodeError:
        return {"base64": base64.b64encode(mask_bytes(block, secrets, is_text=True)).decode()}
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
