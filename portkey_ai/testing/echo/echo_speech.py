"""The speech of the local gateway: 0.1 s of silence for each word."""

from __future__ import annotations

import base64
import io
import wave
from typing import TYPE_CHECKING

from portkey_ai.testing.wire.local_responses import Answer, Fault, as_events

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from portkey_ai.testing.wire.provider_call import ProviderCall

_RATE = 8000
_EVENT_BYTES = 1024


def speech(call: ProviderCall) -> Answer:
    """Return a WAV file, or the same file in events if `stream_format` is "sse"."""
    body = call.body
    text = body.get("input")
    if not isinstance(text, str) or not text:
        raise Fault(400, "input is required")
    words = len(text.split())
    audio = _silence(words / 10)
    if body.get("stream_format") != "sse":
        return Answer(audio, headers={"content-type": "audio/wav"})

    def events() -> Iterator[Mapping[str, object]]:
        for start in range(0, len(audio), _EVENT_BYTES):
            part = base64.b64encode(audio[start : start + _EVENT_BYTES]).decode()
            yield {"type": "speech.audio.delta", "audio": part}
        usage = {"input_tokens": words, "output_tokens": words, "total_tokens": 2 * words}
        yield {"type": "speech.audio.done", "usage": usage}

    return as_events(events())


def _silence(seconds: float) -> bytes:
    file = io.BytesIO()
    with wave.open(file, "wb") as wav:
        wav.setnchannels(1)
        wav.setsampwidth(1)
        wav.setframerate(_RATE)
        wav.writeframes(b"\x80" * int(_RATE * seconds))
    return file.getvalue()
