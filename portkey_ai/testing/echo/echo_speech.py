"""Speech: 0.1 s of silence for each word."""

from __future__ import annotations

import base64
import io
import wave
from typing import TYPE_CHECKING

from portkey_ai.testing.wire.local_responses import LocalResponse, as_events

from .echo_text import tokens

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from .echo_request import EchoRequest

_FORMATS = ("mp3", "opus", "aac", "flac", "wav", "pcm")
_RATE = 8000
_EVENT_BYTES = 1024


def speech(request: EchoRequest) -> LocalResponse:
    """Return a WAV file for every `response_format`; if `stream_format` is "sse", as events."""
    words = tokens(request.string("input"))
    request.required("voice")
    request.one_of("response_format", _FORMATS, "mp3")
    audio = silence(words / 10)
    if request.one_of("stream_format", ("audio", "sse"), "audio") == "audio":
        return LocalResponse(audio, headers={"content-type": "audio/wav"})

    def events() -> Iterator[Mapping[str, object]]:
        for start in range(0, len(audio), _EVENT_BYTES):
            part = base64.b64encode(audio[start : start + _EVENT_BYTES]).decode()
            yield {"type": "speech.audio.delta", "audio": part}
        usage = {"input_tokens": words, "output_tokens": words, "total_tokens": 2 * words}
        yield {"type": "speech.audio.done", "usage": usage}

    return as_events(events())


def silence(unix_time: float) -> bytes:
    """Return a WAV file with `seconds` of silence."""
    file = io.BytesIO()
    with wave.open(file, "wb") as wav:
        wav.setnchannels(1)
        wav.setsampwidth(1)
        wav.setframerate(_RATE)
        wav.writeframes(b"\x80" * int(_RATE * unix_time))
    return file.getvalue()


def duration(audio: bytes) -> float:
    """Return the length of a WAV file in seconds; 1.0 for anything else."""
    try:
        with wave.open(io.BytesIO(audio)) as wav:
            return float(wav.getnframes() / wav.getframerate())
    except (wave.Error, EOFError, ZeroDivisionError):
        return 1.0
