"""Convert files for upload, and detect the content type from their first bytes."""

from __future__ import annotations

import mimetypes
import pathlib
from typing import Any, cast

_SIGNATURES = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF8", "image/gif"),
    (b"%PDF-", "application/pdf"),
    (b"ID3", "audio/mpeg"),
    (b"\xff\xfb", "audio/mpeg"),
    (b"OggS", "audio/ogg"),
    (b"fLaC", "audio/flac"),
    (b"\x1aE\xdf\xa3", "video/webm"),
    (b"PK\x03\x04", "application/zip"),
)
_RIFF = {b"WEBP": "image/webp", b"WAVE": "audio/wav"}
_DEFAULT_NAME = "upload"  # as httpx names bytes


def file_input(file: Any) -> Any:
    """Return `file` as OpenAI's client accepts it.

    A `str` is a path. Bytes, also in a tuple, get a content type if their first bytes identify it.
    """
    if isinstance(file, str):
        return pathlib.Path(file)
    if isinstance(file, (bytes, bytearray)):
        detected = content_type(bytes(file))
        return bytes(file) if detected is None else (_DEFAULT_NAME, bytes(file), detected)
    if isinstance(file, tuple):
        name, content, *rest = cast("tuple[object, ...]", file)
        if isinstance(content, (bytes, bytearray)):
            content = bytes(content)
            detected = content_type(content) if not rest and mimetypes.guess_type(str(name or ""))[0] is None else None
            return (name, content, *rest) if detected is None else (name, content, detected)
    return cast("object", file)


def content_type(content: bytes) -> str | None:
    """Return the content type that the first bytes of a file identify; None if they identify none."""
    if content[:4] == b"RIFF":
        return _RIFF.get(content[8:12])
    if content[4:8] == b"ftyp":
        return "audio/mp4" if content[8:11] == b"M4A" else "video/mp4"
    return next((detected for start, detected in _SIGNATURES if content.startswith(start)), None)
