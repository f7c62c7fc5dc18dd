"""Serialize server-sent events for a cassette: each with its time of arrival in ms, and JSON as a structure."""

from __future__ import annotations

import base64
import json
import re
from os.path import commonprefix
from typing import TYPE_CHECKING, Any, cast

from .secret_masking import SURROGATE, mask_bytes, mask_json, mask_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_FINAL_EVENT_TYPES = ("message_stop", "response.completed", "response.failed", "response.incomplete")
_EVENT_END = re.compile(rb"\r\n\r\n|\n\n|\r\r")
_DELTA_FIELDS = ("arguments", "content", "delta", "partial_json", "reasoning_content", "refusal", "text", "thinking")
"""The fields that hold a part of a text, which clients join over the events."""
_FIELD = re.compile(r"(event|id|retry|data): (.*)\n")


def serialize_events(chunks: list[tuple[int, bytes]], secrets: Iterable[str] = ()) -> list[dict[str, Any]]:
    """Return the masked events of a stream. `chunks` are (ms of arrival, bytes)."""
    events: list[dict[str, Any]] = []
    buffered, last_ms = b"", 0
    for ms, chunk in chunks:
        buffered, last_ms = buffered + chunk, ms
        start = 0
        for end in _EVENT_END.finditer(buffered):
            events.append({"ms": ms, **_serialize_event(buffered[start : end.end()], secrets)})
            start = end.end()
        buffered = buffered[start:]
    if buffered:
        events.append({"ms": last_ms, **_serialize_event(buffered, secrets)})
    return _with_masked_deltas(events, secrets)


def deserialize_event(event: Mapping[str, Any]) -> bytes:
    """Return the bytes of an event as the server sent them."""
    if "base64" in event:
        return base64.b64decode(event["base64"])
    if "text" in event:
        return str(event["text"]).encode()
    lines = (
        f"{name}: {line}\n" for name, value in event.items() if name != "ms" for line in _field_text(value).split("\n")
    )
    return f"{''.join(lines)}\n".encode()


def json_text(value: Any) -> str:
    """Return compact JSON, with escapes only where the text could not be encoded."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return json.dumps(value, separators=(",", ":")) if SURROGATE.search(text) else text


def is_final(event: Mapping[str, Any]) -> bool:
    """Return whether a client stops reading after this event: `[DONE]`, or an error."""
    data = event.get("data")
    is_error = isinstance(data, dict) and bool(cast("dict[str, Any]", data).get("error"))
    kind = cast("dict[str, Any]", data).get("type") if isinstance(data, dict) else None
    return data == "[DONE]" or event.get("event") == "error" or is_error or kind in _FINAL_EVENT_TYPES


def _with_masked_deltas(events: list[dict[str, Any]], secrets: Iterable[str]) -> list[dict[str, Any]]:
    """Mask the secrets that are divided over several events."""
    groups: dict[tuple[object, ...], list[dict[str, Any]]] = {}
    for event in events:
        _collect_deltas(event.get("data"), (), groups)
    for path, parts in groups.items():
        field = str(path[-1])
        texts = [str(part[field]) for part in parts]
        whole = "".join(texts)
        masked = mask_text(whole, secrets)
        if masked != whole:
            for part, text in zip(parts, _split_like(texts, whole, masked), strict=True):
                part[field] = text
    return events


def _collect_deltas(
    value: Any, path: tuple[object, ...], groups: dict[tuple[object, ...], list[dict[str, Any]]]
) -> None:
    """Add the objects with delta fields to `groups`: by path in the event, type, item id and index."""
    if isinstance(value, list):
        for item in cast("list[object]", value):
            _collect_deltas(item, path, groups)
    elif isinstance(value, dict):
        fields = cast("dict[str, Any]", value)
        prefix = (*path, *(fields.get(name) for name in ("type", "item_id", "output_index", "index")))
        for name, field in fields.items():
            if isinstance(field, (dict, list)):
                _collect_deltas(field, (*prefix, name), groups)
            elif name in _DELTA_FIELDS and isinstance(field, str):
                groups.setdefault((*prefix, name), []).append(fields)


def _split_like(texts: list[str], whole: str, masked: str) -> list[str]:
    """Split `masked` as `whole` was split into `texts`. The masked part stays together: no part of a secret is left."""
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


def _field_text(value: Any) -> str:
    return value if isinstance(value, str) else json_text(value)


def _serialize_event(block: bytes, secrets: Iterable[str]) -> dict[str, Any]:
    try:
        text = block.decode()
    except UnicodeDecodeError:
        return {"base64": base64.b64encode(mask_bytes(block, secrets, is_text=True)).decode()}
    fields = _FIELD.findall(text)
    rebuilt = "".join(f"{name}: {value}\n" for name, value in fields) + "\n"
    if rebuilt != text or len(dict(fields)) != len(fields):  # a comment, repeated fields, other line ends
        return {"text": mask_text(text, secrets)}
    return {
        name: _serialize_data(value, secrets) if name == "data" else mask_text(value, secrets) for name, value in fields
    }


def _serialize_data(text: str, secrets: Iterable[str]) -> Any:
    if text[:1] in ("{", "["):
        try:
            value = mask_json(json.loads(text), secrets)
            json.dumps(value, ensure_ascii=False, allow_nan=False).encode()
        except (ValueError, RecursionError):  # not JSON, or with numbers or characters that a file cannot hold
            pass
        else:
            return value
    return mask_text(text, secrets)
