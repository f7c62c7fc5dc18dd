"""`StreamError`: one shape for the failures that providers report inside a stream, and what had arrived before."""

from __future__ import annotations

import json
import pickle
from typing import Any

import httpx
import pytest

from portkey_ai import APIError, ErrorBodyError, StreamError, StreamInterruptedError
from tests.support import MESSAGES, Recorder, done, read

from .bodies import OF_EACH_KIND, Body, chat, chunk, frames, hooks

FRAMES = {
    "openai": ({"error": {"message": "broken", "type": "server_error", "code": None}}, 500, "server_error"),
    "google": ({"error": {"code": 429, "message": "broken", "status": "RESOURCE_EXHAUSTED"}}, 429, 429),
    "anthropic": (
        {"type": "error", "error": {"type": "overloaded_error", "message": "broken"}},
        529,
        "overloaded_error",
    ),
    "openrouter": (
        {"error": {"code": "server_error", "message": "broken"}, "choices": [{"index": 0, "finish_reason": "error"}]},
        500,
        "server_error",
    ),
    "status as text": ({"error": {"message": "broken", "status": "503"}}, 503, None),
    "gateway": ({"status": "failure", "message": "broken"}, None, None),
    "text": ({"error": "broken"}, None, None),
    "no status": ({"error": {"message": "broken", "code": "odd", "status": True}}, None, "odd"),
}


@pytest.mark.parametrize("name", FRAMES)
@pytest.mark.parametrize("together", [True, False])
async def test_error_in_the_middle(kind: str, name: str, together: bool) -> None:
    """Also when further chunks are in the same piece of the body, or `[DONE]` comes before the error."""
    frame, status, code = FRAMES[name]
    for pieces in (
        [chunk("Hel"), chunk("lo"), json.dumps(frame), chunk("?"), "[DONE]"],
        [chunk("Hel"), chunk("lo", end=True), "[DONE]", json.dumps(frame)],
    ):
        body = Body(frames(*pieces)) if together else Body(*map(frames, pieces))
        with pytest.raises(StreamError, match="broken") as caught:
            await read(await chat(kind, body))
        error = caught.value
        assert (error.status_code, str(error.code)) == (status, str(code))
        assert (error.text, len(error.chunks), error.chunks_dropped) == ("Hello", 2, 0)
        assert error.trace_id == "t-1"
        assert body.closed
        assert isinstance(error, APIError)
        assert not isinstance(error, StreamInterruptedError)
        assert pickle.loads(pickle.dumps(error)).text == "Hello"


@pytest.mark.parametrize("name", ["prompt", "completion", "message"])
async def test_text_before_the_error_of_other_streams(kind: str, name: str) -> None:
    call, first, _ = OF_EACH_KIND[name]
    headers = {"content-type": "text/event-stream", "x-portkey-provider": "anthropic"}
    body = first + frames(json.dumps(FRAMES["anthropic"][0]), event="error")
    client = Recorder(lambda _: httpx.Response(200, headers=headers, content=body)).client(kind)
    with pytest.raises(StreamError) as caught:
        await read(await done(call(client)))
    assert (caught.value.text, caught.value.provider, caught.value.status_code) == ("Hi", "anthropic", 529)


@pytest.mark.filterwarnings("ignore:The Assistants API")
async def test_error_event_of_assistants(kind: str) -> None:
    call, first, last = OF_EACH_KIND["run"]
    body = Body(first + frames('{"code": "rate_limit_exceeded", "message": "broken"}', event="error") + last)
    with pytest.raises(StreamError, match="broken") as caught:
        await read(await done(call(_client(kind, body))))
    assert [each.event for each in caught.value.chunks] == ["thread.run.created", "error"]
    assert caught.value.status_code == 429


async def test_user_may_stop_at_the_error_event_of_responses(kind: str) -> None:
    call, first, _ = OF_EACH_KIND["response"]
    body = Body(first + frames('{"type": "error", "message": "broken"}') + frames("[DONE]"))
    stream = await done(call(_client(kind, body)))
    seen: list[str] = []
    if kind == "sync":
        for event in stream:
            seen.append(event.type)
            if event.type == "error":
                stream.close()
    else:
        async for event in stream:
            seen.append(event.type)
            if event.type == "error":
                await stream.close()
    assert seen == ["response.output_text.delta", "error"]


REASONS = ["error", "overloaded_error", "ERROR_TOXIC", "MALFORMED_FUNCTION_CALL", "failed"]


def finished(reason: str, **more: Any) -> str:
    choice = {"index": 0, "delta": {"content": "lo"}, "finish_reason": reason}
    return json.dumps({"object": "chat.completion.chunk", "choices": [choice], **more})


@pytest.mark.parametrize("more", [{}, {"hook_results": {}}])
@pytest.mark.parametrize("reason", REASONS)
async def test_failed_finish(kind: str, reason: str, more: dict[str, Any]) -> None:
    """It raises only if the client, or the one of the call, is to raise."""
    body = frames(chunk("Hel"), finished(reason, **more), "[DONE]")
    client = _client(kind, Body(body))
    chunks = await read(await _ask(client))
    assert chunks[-1].choices[0].finish_reason == reason
    for failing in (
        client.with_options(raise_on_failed_finish=True),
        _client(kind, Body(body), raise_on_failed_finish=True),
        _client(kind, Body(body), raise_on_failed_finish=True).with_options(trace_id="t"),
    ):
        with pytest.raises(StreamError, match=reason) as caught:
            await read(await _ask(failing))
        assert (caught.value.code, caught.value.text) == (reason, "Hello")
    again = _client(kind, Body(body), raise_on_failed_finish=True).with_options(raise_on_failed_finish=False)
    assert await read(await _ask(again))


@pytest.mark.parametrize("reason", ["stop", "length", "tool_calls", "content_filter", "end_turn"])
async def test_other_finish_reasons_never_raise(kind: str, reason: str) -> None:
    client = _client(kind, Body(frames(chunk("Hel"), finished(reason), "[DONE]")), raise_on_failed_finish=True)
    assert len(await read(await _ask(client))) == 2


async def test_failed_stop_reason_of_messages(kind: str) -> None:
    call, first, _ = OF_EACH_KIND["message"]
    last = frames('{"type": "message_delta", "delta": {"stop_reason": "error"}}', '{"type": "message_stop"}')
    assert await read(await done(call(_client(kind, Body(first + last)))))
    with pytest.raises(StreamError, match="error"):
        await read(await done(call(_client(kind, Body(first + last), raise_on_failed_finish=True))))


def test_option_must_be_a_flag(kind: str) -> None:
    with pytest.raises(ValueError, match="raise_on_failed_finish"):
        Recorder().client(kind, raise_on_failed_finish="yes")


async def test_stream_whose_body_is_an_error(kind: str) -> None:
    """It has not begun: the error is that of a response, not of a stream."""
    error = {"message": "broken", "code": 429}
    client = Recorder(lambda _: httpx.Response(200, json={"error": error})).client(kind)
    with pytest.raises(ErrorBodyError, match="broken") as caught:
        await read(await _ask(client))
    assert (caught.value.body, caught.value.status_code) == (error, 429)


async def test_guardrail_results_are_chunks_without_choices(kind: str) -> None:
    """Those before the first and after the last chunk; the latter come after `[DONE]`."""
    pieces = [hooks("before", "a"), chunk("Hi", end=True), "[DONE]", hooks("after", "b")]
    for body in (Body(frames(*pieces)), Body(*map(frames, pieces)), Body(frames(*pieces).rstrip())):
        stream = await chat(kind, body)
        first, middle, last = await read(stream)
        assert (first.choices, last.choices) == ([], [])
        assert first.hook_results == {"before_request_hooks": [{"id": "a"}]}
        assert last.hook_results == {"after_request_hooks": [{"id": "b"}]}
        assert last.model_extra == {"hook_results": last.hook_results}
        assert last.get_headers()["trace-id"] == "t-1"
        assert middle.choices[0].delta.content == "Hi"
        assert stream.hook_results == {**first.hook_results, **last.hook_results}


@pytest.mark.parametrize("name", ["prompt", "completion"])
async def test_guardrail_results_of_other_streams_with_choices(kind: str, name: str) -> None:
    call, first, last = OF_EACH_KIND[name]
    stream = await done(call(_client(kind, Body(first + last + frames(hooks("after", "b"))))))
    assert [len(each.choices) for each in await read(stream)] == [1, 0]


async def test_only_guardrail_results_come_after_done(kind: str) -> None:
    chunks = await read(await chat(kind, Body(frames(chunk("Hi", end=True), "[DONE]", chunk("?"), '{"usage": {}}'))))
    assert len(chunks) == 1


def _client(kind: str, body: Body, **options: Any) -> Any:
    headers = {"content-type": "text/event-stream", "x-portkey-trace-id": "t-1"}
    return Recorder(lambda _: httpx.Response(200, headers=headers, stream=body)).client(kind, **options)


async def _ask(client: Any) -> Any:
    return await done(client.chat.completions.create(model="m", messages=MESSAGES, stream=True))
