"""Measure an uploaded audio file for the header `x-portkey-audio-file-duration`, which the hosted gateway uses.

Best effort: without the extra `audio` (tinytag), or if the file cannot be measured, the header is not sent.
"""

from __future__ import annotations

import io
import os
from typing import TYPE_CHECKING, Any, cast

from portkey_ai.api_resources.global_constants import AUDIO_FILE_DURATION_HEADER

if TYPE_CHECKING:
    from collections.abc import Mapping


def with_duration(client: Any, file: object, extra_headers: Mapping[str, Any] | None) -> Mapping[str, Any] | None:
    """Return `extra_headers` with the duration of `file` in milliseconds, if `calculate_audio_duration` is set."""
    if not client.calculate_audio_duration:
        return extra_headers
    seconds = _duration_seconds(file)
    if seconds is None:
        return extra_headers
    return {AUDIO_FILE_DURATION_HEADER: str(round(seconds * 1000)), **(extra_headers or {})}


def _duration_seconds(file: object) -> float | None:
    """Return the duration of any kind of upload; None if it cannot be measured."""
    content: Any = cast("tuple[Any, ...]", file)[1] if isinstance(file, tuple) else file  # type: ignore[redundant-cast]
    try:
        from tinytag import TinyTag

        if isinstance(content, os.PathLike):
            return TinyTag.get(os.fspath(cast("os.PathLike[str]", content))).duration
        if isinstance(content, (bytes, bytearray)):
            return TinyTag.get(file_obj=io.BytesIO(content)).duration
        position = content.tell()
        try:
            return TinyTag.get(file_obj=content).duration
        finally:
            content.seek(position)
    except Exception:  # a broken file, an unusual object or a missing package can raise anything
        return None
