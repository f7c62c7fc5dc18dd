"""Transcriptions and translations: the text `echo: ` and the name of the audio file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from portkey_ai.testing.wire.local_responses import LocalResponse, as_events, as_json

from .echo_speech import duration
from .echo_text import split_into_chunks, tokens

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
    response_format = request.one_of("response_format", formats, "json")
    duration_seconds = round(duration(audio.content), 3)
    if request.flag("stream") and task == "transcribe":
        return as_events(_events(text, duration_seconds if response_format == _DIARIZED else None))
    if response_format in ("text", "srt", "vtt"):
        return LocalResponse(
            _as_text(response_format, text, duration_seconds).encode(),
            headers={"content-type": "text/plain; charset=utf-8"},
        )
    usage = {"type": "duration", "seconds": duration_seconds}
    if response_format == "json":
        return as_json({"text": text, "usage": usage} if task == "transcribe" else {"text": text})
    if response_format == _DIARIZED:
        return as_json({
            "task": task, "duration": duration_seconds, "text": text, "usage": usage,
            "segments": [_speaker_segment(text, duration_seconds)],
        })  # fmt: skip
    language = str(request.body.get("language") or "english") if task == "transcribe" else "english"
    segment: Record = {
        "id": 0, "seek": 0, "start": 0.0, "end": duration_seconds, "text": text, "tokens": [], "temperature": 0.0,
        "avg_logprob": 0.0, "compression_ratio": 1.0, "no_speech_prob": 0.0,
    }  # fmt: skip
    response: Record = {
        "task": task,
        "language": language,
        "duration": duration_seconds,
        "text": text,
        "segments": [segment],
    }
    if "word" in (request.body.get("timestamp_granularities") or ()):
        response["words"] = _words(text, duration_seconds)
    return as_json({**response, "usage": usage})


def _speaker_segment(text: str, duration_seconds: float) -> Record:
    """Return the segment of the only speaker."""
    return {
        "id": "seg_0", "type": "transcript.text.segment", "start": 0.0, "end": duration_seconds, "text": text,
        "speaker": "A",
    }  # fmt: skip


def _as_text(response_format: str, text: str, duration_seconds: float) -> str:
    if response_format == "text":
        return f"{text}\n"
    decimal_mark = "," if response_format == "srt" else "."
    span = f"{_timestamp(0, decimal_mark)} --> {_timestamp(duration_seconds, decimal_mark)}"
    return f"1\n{span}\n{text}\n\n" if response_format == "srt" else f"WEBVTT\n\n{span}\n{text}\n\n"


def _timestamp(unix_time: float, decimal_mark: str) -> str:
    minutes, milliseconds = divmod(round(unix_time * 1000), 60_000)
    return f"{minutes // 60:02}:{minutes % 60:02}:{milliseconds // 1000:02}{decimal_mark}{milliseconds % 1000:03}"


def _words(text: str, duration_seconds: float) -> list[dict[str, object]]:
    words = text.split()
    step = duration_seconds / len(words)
    return [
        {"word": word, "start": round(index * step, 3), "end": round((index + 1) * step, 3)}
        for index, word in enumerate(words)
    ]


def _events(text: str, duration_seconds: float | None) -> Iterator[Mapping[str, object]]:
    """Yield the events of a transcript, with the speaker's segment unless `duration_seconds` is None."""
    for chunk in split_into_chunks(text):
        yield {"type": "transcript.text.delta", "delta": chunk}
    if duration_seconds is not None:
        yield _speaker_segment(text, duration_seconds)
    count = tokens(text)
    usage = {"type": "tokens", "input_tokens": count, "output_tokens": count, "total_tokens": 2 * count}
    yield {"type": "transcript.text.done", "text": text, "usage": usage}
