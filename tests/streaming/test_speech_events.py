"""`audio.speech.create(..., stream_format="sse")`: the audio in events, as it is generated."""

from __future__ import annotations

import base64
import json
from typing import Any

import httpx
import pytest

from portkey_ai import AsyncPortkey, Portkey, StreamInterruptedError
from portkey_ai.testing import LocalGateway
from tests.support import Recorder, done

from .bodies import Body, client_of, frames

PARTS = [
    {"type": "speech.audio.delta", "audio": base64.b64encode(b"first ").decode()},
    {"type": "speech.audio.delta", "audio": base64.b64encode(b"second").decode()},
]
LAST = {"type": "speech.audio.done", "usage": {"input_tokens": 2, "output_tokens": 5, "total_tokens": 7}}


async def _events(stream: Any) -> list[Any]:
    return list(stream) if hasattr(stream, "__iter__") else [event async for event in stream]


def _speech(client: Any, **arguments: Any) -> Any:
    return client.audio.speech.create(model="m", input="Hi", voice="alloy", **arguments)


async def test_events(kind: str) -> None:
    body = Body(frames(*[json.dumps(event) for event in [*PARTS, LAST]]))
    events = await _events(await done(_speech(client_of(kind, body), stream_format="sse")))
    assert b"".join(event.audio_bytes for event in events) == b"first second"
    assert events[-1].usage.total_tokens == 7


async def test_events_that_break_off(kind: str) -> None:
    body = Body(frames(*[json.dumps(event) for event in PARTS]))
    stream = await done(_speech(client_of(kind, body), stream_format="sse"))
    with pytest.raises(StreamInterruptedError) as caught:
        await _events(stream)
    assert [event.audio_bytes for event in caught.value.chunks] == [b"first ", b"second"]


async def test_request_and_headers(kind: str) -> None:
    headers = {"content-type": "text/event-stream", "x-portkey-trace-id": "t-1"}
    recorder = Recorder(lambda _: httpx.Response(200, headers=headers, content=frames(json.dumps(LAST))))
    stream = await done(
        _speech(recorder.client(kind), stream_format="sse", extra_headers={"x-own": "1"}, emotion="calm")
    )
    assert stream.get_headers()["trace-id"] == "t-1"
    request = recorder.requests[0]
    assert (request.headers["accept"], request.headers["x-own"]) == ("text/event-stream", "1")
    assert json.loads(request.content) == {
        "model": "m",
        "input": "Hi",
        "voice": "alloy",
        "stream_format": "sse",
        "emotion": "calm",
    }
    await _events(stream)


@pytest.mark.parametrize("arguments", [{}, {"stream_format": "audio"}])
async def test_audio_in_one_piece(kind: str, arguments: dict[str, Any]) -> None:
    recorder = Recorder(lambda _: httpx.Response(200, content=b"audio"))
    assert (await done(_speech(recorder.client(kind), **arguments))).content == b"audio"
    assert recorder.requests[0].headers["accept"] == "application/octet-stream"


async def test_local_gateway(kind: str) -> None:
    with LocalGateway() as gateway:
        client: Any = {"sync": Portkey, "async": AsyncPortkey}[kind](api_key="k", base_url=gateway.url)
        whole = (await done(_speech(client))).content
        events = await _events(await done(_speech(client, stream_format="sse")))
        await done(client.close())
    assert whole.startswith(b"RIFF")
    assert b"".join(event.audio_bytes for event in events) == whole
