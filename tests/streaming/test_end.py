"""The end of a stream: which events end it, and what an interrupted stream's error says."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from portkey_ai import StreamInterruptedError
from tests.support import done, read

from .bodies import OF_EACH_KIND, Body, chat, chunk, client_of, frames, hooks


@pytest.mark.filterwarnings("ignore:The Assistants API")
@pytest.mark.parametrize("error", [None, httpx.ReadError("gone")])
@pytest.mark.parametrize("name", OF_EACH_KIND)
async def test_interrupted_before_the_terminal_event(kind: str, name: str, error: Exception | None) -> None:
    """Wherever the body ends before the last event; the error has the chunks as they were given."""
    call, first, last = OF_EACH_KIND[name]
    for end in (*range(0, len(first) - 2, 20), len(first), len(first) + 10):
        body = Body((first + last)[:end], error=error)
        stream = await done(call(client_of(kind, body)))
        given: list[Any] = []
        with pytest.raises(StreamInterruptedError) as caught:
            if kind == "sync":
                given.extend(stream)
            else:
                async for each in stream:
                    given.append(each)
        assert body.closed
        assert [(type(each), str(each)) for each in caught.value.chunks] == [(type(each), str(each)) for each in given]
        assert len(given) == (end >= len(first))
        assert caught.value.text == ("Hi" if given and name not in ("image", "run") else "")


@pytest.mark.filterwarnings("ignore:The Assistants API")
@pytest.mark.parametrize("error", [None, httpx.ReadError("gone")])
@pytest.mark.parametrize("name", OF_EACH_KIND)
async def test_complete_after_the_terminal_event(kind: str, name: str, error: Exception | None) -> None:
    call, first, last = OF_EACH_KIND[name]
    body = Body(first + last, error=error)
    assert await read(await done(call(client_of(kind, body))))
    assert body.closed


async def test_every_choice_must_be_finished(kind: str) -> None:
    def of(index: int, reason: str | None) -> str:
        return json.dumps({"choices": [{"index": index, "delta": {"content": "Hi"}, "finish_reason": reason}]})

    with pytest.raises(StreamInterruptedError):
        await read(await chat(kind, Body(frames(of(0, None), of(1, None), of(0, "stop")))))
    assert len(await read(await chat(kind, Body(frames(of(0, None), of(1, "length"), of(0, "stop")))))) == 3


@pytest.mark.parametrize("error", [None, httpx.ReadError("gone")])
async def test_unknown_event_after_the_terminal_event(kind: str, error: Exception | None) -> None:
    call, first, last = OF_EACH_KIND["response"]
    body = Body(first + last + frames('{"type": "response.usage_report"}'), error=error)
    events = await read(await done(call(client_of(kind, body))))
    assert [event.type for event in events][1:] == ["response.completed", "response.usage_report"]


@pytest.mark.parametrize(
    ("path_kind", "terminal"),
    [
        ("response", "response.failed"),
        ("response", "response.incomplete"),
        ("transcription", "transcript.text.done"),
        ("image", "image_generation.completed"),
        ("image", "image_edit.completed"),
    ],
)
async def test_terminal_events(kind: str, path_kind: str, terminal: str) -> None:
    call, first, _ = OF_EACH_KIND[path_kind]
    body = Body(first + frames(json.dumps({"type": terminal})), error=httpx.ReadError("gone"))
    assert len(await read(await done(call(client_of(kind, body))))) == 2


@pytest.mark.parametrize("terminal", ["response.completed", "speech.audio.done", "message_stop"])
async def test_terminal_events_of_generic_routes(kind: str, terminal: str) -> None:
    body = Body(frames(json.dumps({"type": terminal})), error=httpx.ReadError("gone"))
    stream = await done(client_of(kind, body).post("/x", body={}, stream=True))
    assert len(await read(stream)) == 1


async def test_finished_choices_need_an_unbroken_connection(kind: str) -> None:
    """After `finish_reason` the usage may follow: a body may end there, a broken connection may not."""
    last = frames(chunk("Hi", end=True))
    assert len(await read(await chat(kind, Body(last)))) == 1
    with pytest.raises(StreamInterruptedError, match="gone"):
        await read(await chat(kind, Body(last, error=httpx.ReadError("gone"))))


@pytest.mark.parametrize("only", [hooks("before", "a"), '{"choices": []}'])
async def test_events_without_content_are_no_complete_response(kind: str, only: str) -> None:
    with pytest.raises(StreamInterruptedError):
        await read(await chat(kind, Body(frames(only))))


async def test_pings_are_no_complete_response(kind: str) -> None:
    call, *_ = OF_EACH_KIND["message"]
    with pytest.raises(StreamInterruptedError):
        await read(await done(call(client_of(kind, Body(frames('{"type": "ping"}', event="ping"))))))


async def test_generic_route_ends_with_its_body(kind: str) -> None:
    for body in (Body(), Body(frames('{"step": 1}'))):
        stream = await done(client_of(kind, body).post("/x", body={}, stream=True))
        assert len(await read(stream)) == len(body.pieces)


@pytest.mark.parametrize("raised", [TimeoutError("alarm"), ZeroDivisionError("alarm")])
async def test_exception_of_a_signal_handler_is_not_converted(kind: str, raised: Exception) -> None:
    body = Body(frames(chunk("Hi")), error=raised)
    with pytest.raises(type(raised)) as caught:
        await read(await chat(kind, body))
    assert caught.value is raised
    assert body.closed


@pytest.mark.parametrize("cast_to", [None, dict])
async def test_text_of_chunks_that_are_json_objects(kind: str, cast_to: Any) -> None:
    client = client_of(kind, Body(frames(chunk("He"), chunk("l"))))
    with pytest.raises(StreamInterruptedError) as caught:
        await read(await done(client.post("/x", body={}, cast_to=cast_to, stream=True)))
    assert caught.value.text == "Hel"
    assert caught.value.chunks_dropped == 0
