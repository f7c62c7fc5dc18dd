"""The body of a request or a response in a cassette: a structure, a text, or base64."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

from portkey_ai.api_resources.settings.masking import MASK

from .event_serialization import event_bytes, events_form, json_text
from .secret_masking import is_secret_name, is_secret_value, mask_bytes, mask_json, mask_text, secrets_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

BODY_FIELDS = ("json", "form", "multipart", "text", "sha256", "size", "base64", "events")
"""The fields of a request or a response in a cassette that are its body."""
_TEXT_TYPE = re.compile(r"^text/|json|xml|urlencoded", re.IGNORECASE)
_BOUNDARY = re.compile(r'boundary="?([^";]+)"?', re.IGNORECASE)
_DISPOSITION = re.compile(r'(?<![\w*])(name|filename)="((?:[^"\\]|\\.)*)"')


def request_form(content: bytes, content_type: str, secrets: Iterable[str] = ()) -> dict[str, Any]:
    """Return the body of a request, masked. Binary bodies are stored as a checksum, since they are only compared."""
    if not content:
        return {}
    kind = content_type.lower()
    boundary = _BOUNDARY.search(content_type)
    if kind.startswith("multipart/") and boundary:
        return {"multipart": [_part(part, secrets) for part in _parts(content, boundary[1].encode())]}
    if kind.startswith("application/x-www-form-urlencoded"):
        return {"form": masked_pairs(parse_qsl(content.decode("utf-8", "replace"), keep_blank_values=True), secrets)}
    return _document(content, secrets) or {"sha256": hashlib.sha256(content).hexdigest(), "size": len(content)}


def response_form(pieces: list[tuple[int, bytes]], content_type: str, secrets: Iterable[str] = ()) -> dict[str, Any]:
    """Return the body of a response, masked. `pieces` are its parts, each with its time of arrival in ms."""
    if content_type.lower().startswith("text/event-stream"):
        return {"events": events_form(pieces, secrets)}
    content = b"".join(piece for _, piece in pieces)
    if not content:
        return {}
    document = _document(content, secrets)
    if document is not None:
        return document
    masked = mask_bytes(content, secrets, is_text=_TEXT_TYPE.search(content_type) is not None)
    return {"base64": base64.b64encode(masked).decode()}


def response_pieces(form: Mapping[str, Any]) -> list[tuple[float, bytes]]:
    """Return the body of a recorded response: its parts, each with its time of arrival in ms."""
    if "events" in form:
        return [(event.get("ms", 0), event_bytes(event)) for event in form["events"]]
    if "json" in form:
        return [(0, json_text(form["json"]).encode())]
    if "text" in form:
        return [(0, str(form["text"]).encode())]
    if "base64" in form:
        return [(0, base64.b64decode(form["base64"]))]
    return []


def masked_pairs(pairs: Iterable[tuple[str, str]], secrets: Iterable[str] = ()) -> dict[str, Any]:
    """Return the masked parameters of a query or a form by name; a list if a name occurs more than once."""
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
        for part in _parts(content, boundary[1].encode()):
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


def _document(content: bytes, secrets: Iterable[str]) -> dict[str, Any] | None:
    """Return a JSON structure or a text; None if `content` is neither."""
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


def _parts(content: bytes, boundary: bytes) -> list[bytes]:
    sections = (b"\r\n" + content).split(b"\r\n--" + boundary)
    return [section.removeprefix(b"\r\n") for section in sections[1:] if not section.startswith(b"--")]


def _part(part: bytes, secrets: Iterable[str]) -> dict[str, Any]:
    head, _, content = part.partition(b"\r\n\r\n")
    text = head.decode("utf-8", "replace")
    form: dict[str, Any] = {name: mask_text(value, secrets) for name, value in _DISPOSITION.findall(text)}
    if is_secret_name(form.get("name", "")):
        return {**form, "text": MASK}
    return {**form, **request_form(content, "", secrets)}
