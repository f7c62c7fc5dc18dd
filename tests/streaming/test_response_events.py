"""`responses.stream()` with the events of providers that leave out, repeat and reorder what OpenAI sends."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest
from pydantic import BaseModel

from portkey_ai import APIError, PortkeyError, ResponseFailedError
from portkey_ai._vendor.openai.types.responses import Response
from tests.support import Recorder, done

from .bodies import Body, client_of, frames

CREATED: dict[str, Any] = {
    "type": "response.created",
    "response": {"id": "r", "model": "m", "status": "in_progress", "output": []},
}
MESSAGE: dict[str, Any] = {"id": "m-1", "type": "message", "role": "assistant", "content": []}
ADDED: dict[str, Any] = {"type": "response.output_item.added", "output_index": 0, "item": MESSAGE}
PART: dict[str, Any] = {
    "type": "response.content_part.added",
    "item_id": "m-1",
    "output_index": 0,
    "content_index": 0,
    "part": {"type": "output_text", "text": "", "annotations": []},
}
CALL = {"id": "c-1", "call_id": "call-1", "type": "function_call", "name": "f", "arguments": ""}


def delta(text: Any, *, index: int | None = 0, part: int = 0, item: str | None = "m-1", **more: Any) -> dict[str, Any]:
    event = {"type": "response.output_text.delta", "content_index": part, "delta": text, **more}
    return {**event, **({} if index is None else {"output_index": index}), **({"item_id": item} if item else {})}


def end(name: str = "completed", **fields: Any) -> dict[str, Any]:
    return {"type": f"response.{name}", "response": {"id": "r", "status": name, **fields}}


async def stream(kind: str, *events: Any, done_event: bool = False, **options: Any) -> tuple[list[Any], Any]:
    """Return all events of the helper, and what gives its final response."""
    body = Body(frames(*[json.dumps(event) for event in events], *(["[DONE]"] if done_event else [])))
    manager = client_of(kind, body).responses.stream(model="m", input="Hi", **options)
    if kind == "sync":
        with manager as each:
            return list(each), each.get_final_response
    async with manager as each:
        return [event async for event in each], each.get_final_response


async def text(kind: str, *events: Any, **options: Any) -> str:
    _, final = await stream(kind, *events, **options)
    return str((await done(final())).output_text)


@pytest.mark.parametrize(
    "events",
    [
        pytest.param([CREATED, ADDED, PART, delta("Hel"), delta("lo"), end(output=None)], id="null output"),
        pytest.param([CREATED, ADDED, PART, delta("Hel"), delta("lo"), end(output=[])], id="empty output"),
        pytest.param([CREATED, ADDED, PART, delta("Hel"), delta("lo"), end()], id="no output"),
        pytest.param([CREATED, ADDED, PART, delta("Hel"), delta("lo"), end(output=[None])], id="null item"),
        pytest.param([CREATED, ADDED, PART, delta("Hel"), delta("lo"), end(output=[MESSAGE])], id="empty content"),
        pytest.param(
            [CREATED, ADDED, PART, delta("Hel"), delta("lo"), end(output=[{**MESSAGE, "content": None}])],
            id="null content",
        ),
        pytest.param(
            [CREATED, ADDED, delta("Hello"), end(output=[{**MESSAGE, "content": [{"type": "output_text"}]}])],
            id="part without text",
        ),
        pytest.param(
            [
                CREATED,
                ADDED,
                delta("Hello"),
                end(output=[{**MESSAGE, "content": [{"type": "output_text", "text": None}]}]),
            ],
            id="null text",
        ),
        pytest.param([end("queued"), end("in_progress"), CREATED, ADDED, delta("Hello"), end()], id="queued first"),
        pytest.param([delta("Hello"), end()], id="nothing announced"),
        pytest.param([CREATED, delta("Hel"), delta("lo"), ADDED, PART, end()], id="announced late"),
        pytest.param([CREATED, delta("Hel", item=None), delta("lo", item=None), end()], id="no item id"),
        pytest.param([CREATED, delta("Hel", index=None), delta("lo", index=None), end()], id="no index"),
        pytest.param([CREATED, ADDED, ADDED, PART, delta("Hel"), ADDED, PART, delta("lo"), end()], id="added twice"),
        pytest.param([CREATED, ADDED, delta("Hel"), delta(None), delta("lo"), end()], id="null delta"),
        pytest.param(
            [CREATED, {**ADDED, "item": None}, {**PART, "part": None}, delta("Hello"), end()], id="null added"
        ),
        pytest.param(
            [CREATED, ADDED, {"type": "response.new.thing", "x": 1}, delta("Hello"), end()], id="unknown event"
        ),
        pytest.param([CREATED, ADDED, delta("Hello", part=3), end()], id="gap of content_index"),
        pytest.param([CREATED, delta("lo", index=7, item="b"), delta("Hel", index=2, item="a"), end()], id="gaps"),
        pytest.param([{**CREATED, "response": None}, delta("Hello"), {**end(), "response": None}], id="null response"),
        pytest.param(
            [CREATED, {**ADDED, "item": {"type": "alien", "id": "x"}}, delta("Hello", index=1), end()],
            id="unknown type of item",
        ),
        pytest.param(
            [CREATED, delta("Hello", item="other"), end(output=[{**MESSAGE, "content": "Hello"}])], id="content is text"
        ),
        pytest.param(
            [CREATED, delta("Hel"), {"type": "response.output_text.done", "item_id": "m-1", "text": "Hello"}, end()],
            id="done has more",
        ),
    ],
)
async def test_final_text_is_what_was_streamed(kind: str, events: list[Any]) -> None:
    assert await text(kind, *events) == "Hello"


async def test_end_without_a_terminal_event(kind: str) -> None:
    assert await text(kind, CREATED, ADDED, delta("Hello"), done_event=True) == "Hello"


async def test_final_response_wins_over_what_was_streamed(kind: str) -> None:
    """A guardrail may have changed the text; the items are told apart by id, or by type and order."""
    changed = {**MESSAGE, "id": "other", "content": [{"type": "output_text", "text": "[redacted]"}]}
    assert await text(kind, CREATED, ADDED, delta("secret"), end(output=[changed])) == "[redacted]"


async def test_items_that_the_final_response_lacks(kind: str) -> None:
    call = {**CALL, "arguments": '{"a": 1}', "status": "completed"}
    _, final = await stream(
        kind,
        CREATED,
        {
            "type": "response.output_item.added",
            "output_index": 0,
            "item": {"id": "rs", "type": "reasoning", "summary": []},
        },
        {
            "type": "response.reasoning_summary_text.delta",
            "item_id": "rs",
            "output_index": 0,
            "summary_index": 0,
            "delta": "Hm",
        },
        {"type": "response.output_item.added", "output_index": 1, "item": CALL},
        {"type": "response.function_call_arguments.delta", "item_id": "c-1", "output_index": 1, "delta": '{"a": 1}'},
        {**ADDED, "output_index": 2},
        delta("Hi", index=2),
        end(output=[{**call, "arguments": ""}]),
    )
    response = await done(final())
    assert [item.type for item in response.output] == ["reasoning", "function_call", "message"]
    assert response.output[0].summary[0].text == "Hm"
    assert (response.output[1].arguments, response.output[1].status) == ('{"a": 1}', "completed")


async def test_two_calls_under_one_index(kind: str) -> None:
    other = {**CALL, "id": "c-2", "call_id": "call-2", "name": "g"}
    _, final = await stream(
        kind,
        CREATED,
        {"type": "response.output_item.added", "output_index": 0, "item": CALL},
        {"type": "response.output_item.added", "output_index": 0, "item": other},
        {"type": "response.function_call_arguments.delta", "item_id": "c-1", "output_index": 0, "delta": "{}"},
        {"type": "response.function_call_arguments.delta", "item_id": "c-2", "output_index": 0, "delta": "[]"},
        end(),
    )
    assert [(call.name, call.arguments) for call in (await done(final())).output] == [("f", "{}"), ("g", "[]")]


async def test_events_are_passed_on(kind: str) -> None:
    """In their order; those of texts have what has arrived so far, unknown fields stay."""
    unknown = {"type": "response.new.thing", "x": 1}
    arguments = {"type": "response.function_call_arguments.delta", "item_id": "c-1", "output_index": 1, "delta": "{"}
    events, _ = await stream(kind, CREATED, unknown, delta("Hel", obfuscation="x"), delta("lo"), arguments, end())
    assert [event.type for event in events] == [
        "response.created",
        "response.new.thing",
        *["response.output_text.delta"] * 2,
        "response.function_call_arguments.delta",
        "response.completed",
    ]
    assert [events[number].snapshot for number in (2, 3, 4)] == ["Hel", "Hello", "{"]
    assert events[1].x == 1
    assert events[2].obfuscation == "x"
    assert events[-1].response.output_text == "Hello"


class Answer(BaseModel):
    word: str


async def test_incomplete_response_is_returned(kind: str) -> None:
    """It is not parsed: its text may be cut."""
    cut = {"type": "response.output_text.done", "item_id": "m-1", "output_index": 0, "content_index": 0, "text": '{"wo'}
    events, final = await stream(
        kind,
        CREATED,
        ADDED,
        delta('{"wo'),
        cut,
        end("incomplete", incomplete_details={"reason": "max_output_tokens"}),
        text_format=Answer,
    )
    response = await done(final())
    assert response.status == "incomplete"
    assert response.incomplete_details.reason == "max_output_tokens"
    assert (response.output_text, response.output_parsed) == ('{"wo', None)
    assert events[-1].response.output_text == '{"wo'


async def test_failed_response_is_raised(kind: str) -> None:
    error = {"code": "server_error", "message": "it broke"}
    events, final = await stream(kind, CREATED, ADDED, delta("Hel"), end("failed", error=error))
    assert events[-1].type == "response.failed"
    with pytest.raises(ResponseFailedError, match="it broke") as caught:
        await done(final())
    assert isinstance(caught.value, APIError)
    assert (caught.value.code, caught.value.status_code, caught.value.body) == ("server_error", 500, error)
    assert (caught.value.final_response.status, caught.value.text) == ("failed", "Hel")
    assert caught.value.trace_id == "t-1"


async def test_parsed_results(kind: str) -> None:
    text_done = {"type": "response.output_text.done", "item_id": "m-1", "output_index": 0, "text": '{"word": "Hi"}'}
    events, final = await stream(kind, CREATED, delta('{"word": "Hi"}'), text_done, end(), text_format=Answer)
    assert next(event for event in events if event.type == text_done["type"]).parsed == Answer(word="Hi")
    assert (await done(final())).output_parsed == Answer(word="Hi")


@pytest.mark.parametrize("item_id", ["m-1", None])
async def test_text_that_is_not_the_final_answer_is_not_parsed(kind: str, item_id: str | None) -> None:
    answer = '{"word": "Hi"}'
    text_done = {"type": "response.output_text.done", "output_index": 0, "content_index": 0, "text": answer}
    events, final = await stream(
        kind,
        CREATED,
        {**ADDED, "item": {**MESSAGE, "phase": "commentary"}},
        delta(answer, item=item_id),
        text_done if item_id is None else {**text_done, "item_id": item_id},
        end(output=[{**MESSAGE, "content": [{"type": "output_text", "text": answer}]}]),
        text_format=Answer,
    )
    assert [event.parsed for event in events if event.type == text_done["type"]] == [None]
    response = await done(final())
    assert (response.output_parsed, response.output_text) == (None, answer)


@pytest.mark.parametrize("name", ["created", "queued", "in_progress"])
async def test_later_state_of_an_item_that_was_done(kind: str, name: str) -> None:
    """It replaces the earlier one; what is still streamed has less in such an event, and stays."""
    call = {**CALL, "id": None, "arguments": "{}"}
    answer = {**MESSAGE, "content": [{"type": "output_text", "text": "Original"}]}
    changed = {**MESSAGE, "content": [{"type": "output_text", "text": "Updated"}]}
    _, final = await stream(
        kind,
        CREATED,
        {"type": "response.output_item.added", "output_index": 2, "item": {**MESSAGE, "id": "m-2"}},
        delta("Still ", index=2, item="m-2"),
        {"type": "response.output_item.done", "output_index": 0, "item": answer},
        {"type": "response.output_item.done", "output_index": 1, "item": call},
        end(name, output=[{**call, "id": "c-1", "arguments": "[1]"}, changed, {**MESSAGE, "id": "m-2"}]),
        delta("streamed", index=2, item="m-2"),
        end(),
    )
    response = await done(final())
    assert [item.id for item in response.output] == ["m-1", "c-1", "m-2"]
    assert response.output_text == "UpdatedStill streamed"
    assert response.output[1].arguments == "[1]"


@pytest.mark.parametrize("output", [{}, {"output": None}])
async def test_responses_of_events_have_a_list_of_items(kind: str, output: dict[str, Any]) -> None:
    names = ("created", "queued", "in_progress", "incomplete", "failed", "completed")
    given = [end(name, **output) for name in names]
    events, _ = await stream(kind, *given[:2], ADDED, *given[2:])
    found = {event.type: event.response.output for event in events if hasattr(event, "response")}
    assert [[item.id for item in found[f"response.{name}"]] for name in names] == [[], [], [], *[["m-1"]] * 3]


@pytest.mark.parametrize("name", ["added", "done"])
@pytest.mark.parametrize("item", [{}, {"item": None}])
async def test_event_about_an_item_that_is_null_is_left_out(kind: str, name: str, item: dict[str, Any]) -> None:
    empty = {"type": f"response.output_item.{name}", "output_index": 0, **item}
    events, final = await stream(kind, CREATED, empty, ADDED, empty, delta("Hello"), empty, end())
    assert [event.type for event in events] == [
        "response.created",
        "response.output_item.added",
        "response.output_text.delta",
        "response.completed",
    ]
    assert (await done(final())).output_text == "Hello"


async def test_stream_that_was_closed_has_no_final_response(kind: str) -> None:
    body = Body(*[frames(json.dumps(event)) for event in (CREATED, delta("Hel"), end())])
    manager = client_of(kind, body).responses.stream(model="m", input="Hi")
    if kind == "sync":
        with manager as each:
            next(each)
            each.close()
            final = each.get_final_response
    else:
        async with manager as each:
            await each.__anext__()
            await each.close()
            final = each.get_final_response
    with pytest.raises(PortkeyError):
        await done(final())


async def test_events_after_a_sequence_number(kind: str) -> None:
    """Those without a number are returned."""
    body = Body(
        frames(json.dumps(delta("a", sequence_number=1)), json.dumps(delta("b", sequence_number=2)), json.dumps(end()))
    )
    manager = client_of(kind, body).responses.stream(response_id="r", starting_after=1)
    if kind == "sync":
        with manager as each:
            events = list(each)
    else:
        async with manager as each:
            events = [event async for event in each]
    assert [event.type for event in events] == ["response.output_text.delta", "response.completed"]


@pytest.mark.parametrize(
    ("output", "expected"),
    [
        (None, ""),
        ([None, {**MESSAGE, "content": None}], ""),
        ([{**MESSAGE, "content": [None, {"type": "output_text", "text": None}]}], ""),
        ([{**MESSAGE, "content": [{"type": "output_text"}, {"type": "output_text", "text": "Hi"}]}], "Hi"),
        ([{**MESSAGE, "content": "Hi"}, "?", {"type": "alien"}], "Hi"),
    ],
)
async def test_text_of_a_response(kind: str, output: Any, expected: str) -> None:
    """Of one that is decoded, parsed, or made by hand."""
    body = {"id": "r", "object": "response", "output": output}
    client = Recorder(lambda _: httpx.Response(200, json=body)).client(kind)
    assert (await done(client.responses.create(model="m", input="Hi"))).output_text == expected
    assert (await done(client.responses.parse(model="m", input="Hi"))).output_text == expected
    assert Response.construct(output=output).output_text == expected
