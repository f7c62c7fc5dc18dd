"""Streams: the chunks, guardrail results and errors they give, and when the connection is released."""

from __future__ import annotations

import gc
from typing import Any

import httpx
import pytest

from portkey_ai import APIError, AsyncStream, Stream, StreamError, StreamInterruptedError
from portkey_ai._vendor.openai._streaming import AsyncStream as OpenAIAsyncStream
from portkey_ai._vendor.openai._streaming import Stream as OpenAIStream
from portkey_ai.api_resources.hook_results import merge_hook_results
from portkey_ai.api_resources.types.messages_type import HookResultsEvent, MessageDeltaEvent
from tests.support import MESSAGES, Recorder, close, done, read

from .streaming.bodies import ANSWER, BOTH, OF_EACH_KIND, Body, chat, chunk, client_of, frames, hooks, text_of


async def test_is_also_a_stream_of_openai(kind: str) -> None:
    stream = await chat(kind, Body(frames("[DONE]")))
    ours, openais = {"sync": (Stream, OpenAIStream), "async": (AsyncStream, OpenAIAsyncStream)}[kind]
    assert issubclass(type(stream), ours)
    assert issubclass(type(stream), openais)
    assert await read(stream) == []
    assert stream.hook_results is None


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("size", [1, 2, 3, 7, 64, 10_000])
async def test_any_pieces(kind: str, size: int, end: str) -> None:
    whole = frames(*ANSWER, end=end)
    body = Body(*(whole[at : at + size] for at in range(0, len(whole), size)))
    stream = await chat(kind, body)
    first, *rest = await read(stream)
    assert first["hook_results"] == {"before_request_hooks": [{"id": "a"}]}
    assert text_of(rest) == "Hell\u2028\u0085ö"
    assert stream.hook_results == BOTH
    assert body.closed


async def test_hook_results_so_far(kind: str) -> None:
    stream = await chat(kind, Body(frames(*ANSWER)))
    assert stream.hook_results is None
    await (stream.__anext__() if kind == "async" else done(next(stream)))
    assert stream.hook_results == {"before_request_hooks": [{"id": "a"}]}
    await read(stream)
    assert stream.hook_results == BOTH


async def test_the_text_hook_results_in_a_response_is_no_result(kind: str) -> None:
    stream = await chat(kind, Body(frames(chunk('{"hook_results": {}}'), '{"hook_results": null}', "[DONE]")))
    assert len(await read(stream)) == 2
    assert stream.hook_results is None


@pytest.mark.parametrize(
    ("known", "more", "all_of_it"),
    [
        (None, {"a": [1]}, {"a": [1]}),
        ({"a": [1], "b": []}, {"a": [], "b": [2]}, {"a": [1], "b": [2]}),
        ({"a": [{"id": 1}]}, {"a": [{"id": 1}, {"id": 2}]}, {"a": [{"id": 1}, {"id": 2}]}),
        ({"a": [1], "v": 1}, {"a": None, "v": 2, "n": None}, {"a": [1], "v": 2, "n": None}),
    ],
)
def test_merged(known: Any, more: dict[str, object], all_of_it: dict[str, object]) -> None:
    assert merge_hook_results(known, more) == all_of_it


@pytest.mark.parametrize("after", ["", hooks("after", "b")[:-3], "not JSON", '{"choices": []}', "[DONE]"])
@pytest.mark.parametrize("last", ["\n\n", "\n", ""])
async def test_what_else_follows_is_passed_over(kind: str, after: str, last: str) -> None:
    body = Body(frames(chunk("Hi"), "[DONE]"), f"data: {after}{last}".encode())
    stream = await chat(kind, body)
    assert text_of(await read(stream)) == "Hi"
    assert stream.hook_results is None
    assert body.closed


async def test_error_after_the_end(kind: str) -> None:
    body = Body(frames(chunk("Hi"), "[DONE]", '{"error": {"message": "denied", "type": "hooks_failed"}}'))
    stream = await chat(kind, body)
    with pytest.raises(APIError, match="denied") as caught:
        await read(stream)
    assert caught.value.type == "hooks_failed"
    assert body.closed


@pytest.mark.parametrize("event", ["", "error"])
async def test_error_among_the_chunks(kind: str, event: str) -> None:
    body = Body(frames(chunk("Hi")), frames('{"error": {"message": "overloaded"}}', event=event), frames(chunk("!")))
    stream = await chat(kind, body)
    with pytest.raises(APIError, match="overloaded"):
        await read(stream)
    assert body.closed


async def test_broken_connection(kind: str) -> None:
    error = httpx.RemoteProtocolError("peer closed connection")
    body = Body(frames(chunk("Hi")), error=error)
    stream = await chat(kind, body)
    with pytest.raises(StreamInterruptedError, match=r"after 1 chunks: POST .*peer closed") as caught:
        await read(stream)
    assert caught.value.text == "Hi"
    assert body.closed

    body = Body(frames(chunk("Hi"), "[DONE]"), error=error)
    stream = await chat(kind, body)
    assert text_of(await read(stream)) == "Hi"
    assert body.closed


async def test_last_event_without_its_blank_line(kind: str) -> None:
    for last in ("\n", ""):
        stream = await chat(kind, Body(frames(chunk("Hi")), f"data: {chunk('!', end=True)}{last}".encode()))
        assert text_of(await read(stream)) == "Hi!"
        stream = await chat(kind, Body(frames(chunk("Hi"), "[DONE]"), f"data: {hooks('after', 'b')}{last}".encode()))
        assert text_of(await read(stream)) == "Hi"
        assert stream.hook_results == {"after_request_hooks": [{"id": "b"}]}
    stream = await chat(kind, Body(frames(chunk("Hi")), b'data: {"choices": [{"ind'))
    with pytest.raises(StreamInterruptedError) as caught:
        await read(stream)
    assert caught.value.text == "Hi"


async def test_events_without_data(kind: str) -> None:
    noise = b": comment\n\nevent: ping\n\nid: 7\n\n\n\nretry: 5\n\n"
    stream = await chat(kind, Body(noise, frames(chunk("Hi")), noise, frames("[DONE]"), noise))
    assert text_of(await read(stream)) == "Hi"


async def test_nothing_is_read_ahead(kind: str) -> None:
    body = Body(*(frames(content) for content in ANSWER))
    stream = await chat(kind, body)
    for count in (1, 2, 3):
        await (stream.__anext__() if kind == "async" else done(next(stream)))
        assert body.read == count
    assert not body.closed
    await done(stream.close())
    assert body.closed


@pytest.mark.parametrize("failing", [False, True])
async def test_responses_closed_early(kind: str, failing: bool) -> None:
    body = Body(*(frames(content) for content in ANSWER))
    stream = await chat(kind, body)
    try:
        if kind == "sync":
            with stream:
                for _ in stream:
                    if failing:
                        raise KeyError
                    break
        else:
            async with stream:
                async for _ in stream:
                    if failing:
                        raise KeyError
                    break
    except KeyError:
        assert failing
    assert body.closed
    assert body.read == 1
    del stream
    gc.collect()


async def test_named_events_of_responses(kind: str) -> None:
    delta = '{"type": "response.output_text.delta", "delta": "Hi"}'
    end = frames('{"type": "response.completed"}', event="response.completed")
    body = Body(frames(delta, event="response.output_text.delta"), end, frames(hooks("after", "b")))
    stream = await done(client_of(kind, body).responses.create(model="m", input="Hi", stream=True))
    first, last, _ = await read(stream)
    assert (first.type, first.delta, last.type) == ("response.output_text.delta", "Hi", "response.completed")
    assert stream.hook_results == {"after_request_hooks": [{"id": "b"}]}
    assert body.closed


@pytest.mark.filterwarnings("ignore:The Assistants API")
async def test_events_of_assistants(kind: str) -> None:
    body = Body(frames('{"id": "r-1"}', event="thread.run.created"), frames("[DONE]", event="done"))
    client = client_of(kind, body)
    stream = await done(client.beta.threads.runs.create("th", assistant_id="a", stream=True))
    (event,) = await read(stream)
    assert (event.event, event.data.id) == ("thread.run.created", "r-1")
    assert body.closed
    await close(client)


async def test_messages_have_no_end_mark(kind: str) -> None:
    body = Body(
        frames(hooks("before", "a"), event="hook_results"),
        frames('{"type": "ping"}', event="ping"),
        frames('{"type": "message_stop"}', event="message_stop"),
        frames('{"type": "hook_results", ' + hooks("after", "b")[1:], event="hook_results"),
    )
    stream = await done(client_of(kind, body).messages.create(max_tokens=1, messages=MESSAGES, stream=True))
    first, *others, last = await read(stream)
    assert isinstance(first, HookResultsEvent)
    assert isinstance(last, HookResultsEvent)
    assert first.hook_results == {"before_request_hooks": [{"id": "a"}]}
    assert [event.type for event in others] == ["ping", "message_stop"]
    assert stream.hook_results == BOTH
    assert body.closed


async def test_raw_response(kind: str) -> None:
    client = client_of(kind, Body(frames(*ANSWER)))
    raw = await done(client.chat.completions.with_raw_response.create(model="m", messages=MESSAGES, stream=True))
    stream = await done(raw.parse())
    await read(stream)
    assert stream.hook_results == BOTH
    assert stream.gateway.trace_id == "t-1"


@pytest.mark.parametrize(
    "frame",
    [
        '{"error": {"message": "broken"}, "provider": "openai"}',
        '{"error": "broken"}',
        '{"html-message": "broken"}',
        '{"status": "failure", "message": "broken"}',
        '{"message": "broken", "ok": false}',
    ],
)
@pytest.mark.parametrize("name", ["prompt", "completion", "response", "message", "transcription", "image"])
async def test_every_shape_of_error_is_raised(kind: str, name: str, frame: str) -> None:
    """Also when the answer seems to go on; and in place of a stream, with the status of a good answer."""
    call, first, last = OF_EACH_KIND[name]
    body = Body(first * 3 + frames(frame) + last)
    with pytest.raises(APIError, match="broken"):
        await read(await done(call(client_of(kind, body))))
    assert body.closed
    headers = {"content-type": "application/json"}
    client = Recorder(lambda _: httpx.Response(200, headers=headers, content=frame)).client(kind, max_retries=0)
    with pytest.raises(APIError, match="broken"):
        await read(await done(call(client)))


async def test_error_event_without_a_message(kind: str) -> None:
    with pytest.raises(APIError, match="error occurred"):
        await read(
            await chat(kind, Body(frames(chunk("Hi")), frames('{"code": 529}', event="error"), frames("[DONE]")))
        )


async def test_error_event_of_responses(kind: str) -> None:
    """It is returned, as OpenAI's client does, and raised after it."""
    call, first, _ = OF_EACH_KIND["response"]
    stream = await done(call(client_of(kind, Body(first + frames('{"type": "error", "message": "broken"}')))))
    with pytest.raises(StreamError, match="broken") as caught:
        await read(stream)
    assert [event.type for event in caught.value.chunks] == ["response.output_text.delta", "error"]


async def test_sparse_event_of_a_union(kind: str) -> None:
    """Its type says what it is, whatever else it lacks."""
    call, *_ = OF_EACH_KIND["message"]
    sparse = frames('{"type": "message_delta", "delta": {"stop_reason": "end_turn"}}')
    (event,) = await read(await done(call(client_of(kind, Body(sparse)))))
    assert isinstance(event, MessageDeltaEvent)
