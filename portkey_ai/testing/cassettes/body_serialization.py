"""Serialize bodies for a cassette, as a structure, a text or base64, and deserialize them."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

from portkey_ai.api_resources.settings.masking import MASK

from .event_serialization import deserialize_event, json_text, serialize_events
from .secret_masking import is_secret_name, is_secret_value, mask_bytes, mask_json, mask_text, secrets_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

BODY_FIELDS = ("json", "form", "multipart", "text", "sha256", "size", "base64", "events")
"""The fields of a recorded request or response that hold its body."""
_TEXT_TYPE = re.compile(r"^text/|json|xml|urlencoded", re.IGNORECASE)
_BOUNDARY = re.compile(r'boundary="?([^";]+)"?', re.IGNORECASE)
_DISPOSITION = re.compile(r'(?<![\w*])(name|filename)="((?:[^"\\]|\\.)*)"')


def serialize_request_body(content: bytes, content_type: str, secrets: Iterable[str] = ()) -> dict[str, Any]:
    """Return the body of a request, masked. A binary body is stored as its checksum: a replay only compares it."""
    if not content:
        return {}
    kind = content_type.lower()
    boundary = _BOUNDARY.search(content_type)
    if kind.startswith("multipart/") and boundary:
        return {
            "multipart": [_serialize_part(part, secrets) for part in _multipart_parts(content, boundary[1].encode())]
        }
    if kind.startswith("application/x-www-form-urlencoded"):
        return {"form": masked_pairs(parse_qsl(content.decode("utf-8", "replace"), keep_blank_values=True), secrets)}
    return _serialize_text(content, secrets) or {"sha256": hashlib.sha256(content).hexdigest(), "size": len(content)}


def serialize_response_body(
    chunks: list[tuple[int, bytes]], content_type: str, secrets: Iterable[str] = ()
) -> dict[str, Any]:
    """Return the body of a response, masked. `chunks` are (ms of arrival, bytes)."""
    if content_type.lower().startswith("text/event-stream"):
        return {"events": serialize_events(chunks, secrets)}
    content = b"".join(chunk for _, chunk in chunks)
    if not content:
        return {}
    document = _serialize_text(content, secrets)
    if document is not None:
        return document
    masked = mask_bytes(content, secrets, is_text=_TEXT_TYPE.search(content_type) is not None)
    return {"base64": base64.b64encode(masked).decode()}


def deserialize_response_body(fields: Mapping[str, Any]) -> list[tuple[float, bytes]]:
    """Return the body of a recorded response as chunks: (ms of arrival, bytes)."""
    if "events" in fields:
        return [(event.get("ms", 0), deserialize_event(event)) for event in fields["events"]]
    if "json" in fields:
        return [(0, json_text(fields["json"]).encode())]
    if "text" in fields:
        return [(0, str(fields["text"]).encode())]
    if "base64" in fields:
        return [(0, base64.b64decode(fields["base64"]))]
    return []


def masked_pairs(pairs: Iterable[tuple[str, str]], secrets: Iterable[str] = ()) -> dict[str, Any]:
    """Return the masked parameters of a query or a form. The value is a list if the name occurs more than once."""
    values: dict[str, list[str]] = {}
    for name, value in pairs:
        values.setdefault(mask_text(name, secrets), []).append(
            MASK if is_secret_value(name, value) else mask_text(value, secrets)
        )
    return {name: found[0] if len(found) == 1 else found for name, found in values.items()}


def body_secrets(content: bytes, content_type: str) -> set[str]:
    """Return the secret texts in the body of a request."""
    boundary = _BOUNDARY.search(content_type)
    if content_type.lower().startswith("multipart/") and boundary:
        found: set[str] = set()
        for part in _multipart_parts(content, boundary[1].encode()):
            head, _, body = part.partition(b"\r\n\r\n")
            name = dict(_DISPOSITION.findall(head.decode("utf-8", "replace"))).get("name", "")
            found |= {body.decode("utf-8", "replace")} if is_secret_name(name) else body_secrets(body, "")
        return found
    text = content.decode("utf-8", "replace")
    if content_type.lower().startswith("application/x-www-form-urlencoded"):
        return parameter_secrets(parse_qsl(text))
    return secrets_in(text) or set[str]().union(*map(secrets_in, text.splitlines()))  # JSON, or JSON lines


def parameter_secrets(pairs: Iterable[tuple[str, str]]) -> set[str]:
    """Return the secret texts among the parameters of a query or a form."""
    found: set[str] = set()
    for name, value in pairs:
        found |= {value} if is_secret_value(name, value) else secrets_in(value)
    return found


def _serialize_text(content: bytes, secrets: Iterable[str]) -> dict[str, Any] | None:
    """Return the field `json` or `text` with the content; None if the content is binary."""
    try:
        text = content.decode()
    except UnicodeDecodeError:
        return None
    if text.lstrip()[:1] in ("{", "["):
        try:
            value = mask_json(json.loads(text), secrets)
            json.dumps(value, ensure_ascii=False, allow_nan=False).encode()
            return {"json": value}
        except (ValueError, RecursionError):  # not JSON, or with numbers or characters that a file cannot hold
            pass
    return {"text": mask_text(text, secrets)} if "\0" not in text else None


def _multipart_parts(content: bytes, boundary: bytes) -> list[bytes]:
    sections = (b"\r\n" + content).split(b"\r\n--" + boundary)
    return [section.removeprefix(b"\r\n") for section in sections[1:] if not section.startswith(b"--")]


def _serialize_part(part: bytes, secrets: Iterable[str]) -> dict[str, Any]:
    head, _, content = part.partition(b"\r\n\r\n")
    text = head.decode("utf-8", "replace")
    fields: dict[str, Any] = {name: mask_text(value, secrets) for name, value in _DISPOSITION.findall(text)}
    if is_secret_name(fields.get("name", "")):
        return {**fields, "text": MASK}
    return {**fields, **serialize_request_body(content, "", secrets)}
