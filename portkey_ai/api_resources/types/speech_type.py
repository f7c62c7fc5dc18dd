"""Events of `client.audio.speech.create(..., stream_format="sse")`."""

from __future__ import annotations

from base64 import b64decode
from typing import Optional

from portkey_ai._vendor.openai import BaseModel


class SpeechUsage(BaseModel):
    input_tokens: Optional[int] = None
    output_tokens: Optional[int] = None
    total_tokens: Optional[int] = None


class SpeechEvent(BaseModel):
    type: str
    """`speech.audio.delta` for a part of the audio, `speech.audio.done` at the end."""
    audio: Optional[str] = None
    """A part of the audio in base64."""
    usage: Optional[SpeechUsage] = None
    """The tokens of the whole request; only at the end."""

    @property
    def audio_bytes(self) -> bytes:
        """The part of the audio, decoded; empty if the event has none."""
        return b64decode(self.audio or "")
