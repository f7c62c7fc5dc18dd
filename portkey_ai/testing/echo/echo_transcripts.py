"""Transcriptions and translations: the text `echo: ` and the name of the audio file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from portkey_ai.testing.wire.local_responses import LocalResponse, as_events, as_json

from .echo_speech import duration
from .echo_text import pieces, tokens

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from .echo_request import EchoRequest
    from .echo_state import Record

_FORMATS = ("json", "text", "srt", "verbose_json", "vtt")
_DIARIZED = "diarized_json"


def transcribe(request: EchoRequest) -> LocalResponse:
    return _transcript(request, "transcribe")


def translate(request: EchoRequest) -> LocalResponse:
    return _transcript(request, "translate")


def _transcript(request: EchoRequest, task: str) -> LocalResponse:
    audio = request.file("file")
    text = f"echo: {audio.name}"
    formats = (*_FORMATS, _DIARIZED) if task == "transcribe" else _FORMATS
    shape = request.one_of("response_format", formats, "json")
    length = round(duration(audio.content), 3)
    if request.flag("stream") and task == "transcribe":
        return as_events(_events(text, length if shape == _DIARIZED else None))
    if shape in ("text", "srt", "vtt"):
        return LocalResponse(
            _as_text(shape, text, length).encode(), headers={"content-type": "text/plain; charset=utf-8"}
        )
    usage = {"type": "duration", "seconds": length}
    if shape == "json":
        return as_json({"text": text, "usage": usage} if task == "transcribe" else {"text": text})
    if shape == _DIARIZED:
        return as_json({
            "task": task, "duration": length, "text": text, "segments": [_said(text, length)], "usage": usage,
        })  # fmt: skip
    language = str(request.body.get("language") or "english") if task == "transcribe" else "english"
    segment: Record = {
        "id": 0, "seek": 0, "start": 0.0, "end": length, "text": text, "tokens": [], "temperature": 0.0,
        "avg_logprob": 0.0, "compression_ratio": 1.0, "no_speech_prob": 0.0,
    }  # fmt: skip
    response: Record = {"task": task, "language": language, "duration": length, "text": text, "segments": [segment]}
    if "word" in (request.body.get("timestamp_granularities") or ()):
        response["words"] = _words(text, length)
    return as_json({**response, "usage": usage})


def _said(text: str, length: float) -> Record:
    """Return the segment of the only speaker."""
    return {
        "id": "seg_0", "type": "transcript.text.segment", "start": 0.0, "end": length, "text": text, "speaker": "A",
    }  # fmt: skip


def _as_text(shape: str, text: str, length: float) -> str:
    if shape == "text":
        return f"{text}\n"
    comma = "," if shape == "srt" else "."
    span = f"{_clock(0, comma)} --> {_clock(length, comma)}"
    return f"1\n{span}\n{text}\n\n" if shape == "srt" else f"WEBVTT\n\n{span}\n{text}\n\n"


def _clock(seconds: float, comma: str) -> str:
    minutes, milliseconds = divmod(round(seconds * 1000), 60_000)
    return f"{minutes // 60:02}:{minutes % 60:02}:{milliseconds // 1000:02}{comma}{milliseconds % 1000:03}"


def _words(text: str, length: float) -> list[dict[str, object]]:
    words = text.split()
    step = length / len(words)
    return [
        {"word": word, "start": round(place * step, 3), "end": round((place + 1) * step, 3)}
        for place, word in enumerate(words)
    ]


def _events(text: str, length: float | None) -> Iterator[Mapping[str, object]]:
    """Yield the events of a transcript; `length` is that of the speakers' segment, if there is one."""
    for piece in pieces(text):
        yield {"type": "transcript.text.delta", "delta": piece}
    if length is not None:
        yield _said(text, length)
    count = tokens(text)
    usage = {"type": "tokens", "input_tokens": count, "output_tokens": count, "total_tokens": 2 * count}
    yield {"type": "transcript.text.done", "text": text, "usage": usage}
