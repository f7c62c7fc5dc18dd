"""The duration of an uploaded audio file, which the hosted gateway asks for (`x-portkey-audio-file-duration`).

Best effort: without the extra `audio` (tinytag), or for a file that cannot be measured, there is no header, and the
request goes out all the same.
"""

from __future__ import annotations

import io
import os
from typing import TYPE_CHECKING, Any, cast

from portkey_ai.api_resources.global_constants import AUDIO_FILE_DURATION_HEADER

if TYPE_CHECKING:
    from collections.abc import Mapping


def with_duration(client: Any, file: object, extra_headers: Mapping[str, Any] | None) -> Mapping[str, Any] | None:
    """`extra_headers` and the duration of `file` in milliseconds, unless the client's option turns that off."""
    if not client.calculate_audio_duration:
        return extra_headers
    seconds = _seconds(file)
    if seconds is None:
        return extra_headers
    return {AUDIO_FILE_DURATION_HEADER: str(round(seconds * 1000)), **(extra_headers or {})}


def _seconds(file: object) -> float | None:
    """The duration of any kind of file that an upload takes; None when it cannot be told."""
    content: Any = cast("tuple[Any, ...]", file)[1] if isinstance(file, tuple) else file  # type: ignore[redundant-cast]
    try:
        from tinytag import TinyTag

        if isinstance(content, os.PathLike):
            return TinyTag.get(os.fspath(cast("os.PathLike[str]", content))).duration
        if isinstance(content, (bytes, bytearray)):
            return TinyTag.get(file_obj=io.BytesIO(content)).duration
        place = content.tell()
        try:
            return TinyTag.get(file_obj=content).duration
        finally:
            content.seek(place)
    except Exception:  # whatever a broken file, an odd object or a missing package comes up with
        return None
