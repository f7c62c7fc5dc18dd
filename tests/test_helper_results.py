"""Results of `parse()` and `stream()`: dumping them, sending them back; and what else bodies may consist of."""

from __future__ import annotations

import json
import warnings
from dataclasses import dataclass, field
from datetime import date, datetime, time, timezone
from decimal import Decimal
from enum import Enum
from typing import Any
from uuid import UUID

import httpx
import pydantic
import pytest

from portkey_ai import pydantic_function_tool

from .support import COMPLETION, MESSAGES, Recorder, done


class Answer(pydantic.BaseModel):
    word: str


CALL = {"id": "t-1", "type": "function", "index": 0, "function": {"name": "Answer", "arguments": '{"word": "Hi"}'}}
CUSTOM = {"id": "t-2", "type": "custom", "custom": {"name": "shell", "input": "ls"}}
MESSAGE = {
    "role": "assistant",
    "content": '{"word": "Hi"}',
    "refusal": None,
    "annotations": [],
    "audio": {"id": "a", "data": "AA", "expires_at": 1, "transcript": "Hi"},
    "function_call": None,
    "reasoning_content": "Hm",
    "tool_calls": [CALL, CUSTOM],
}
ITEMS = [
    {"id": "m", "type": "message", "role": "assistant", "content": [{"type": "output_text", "text": '{"word": "Hi"}'}]},
    {"id": "c", "call_id": "c", "type": "function_call", "name": "Answer", "arguments": '{"word": "Hi"}'},
]
TOOLS: list[Any] = [pydantic_function_tool(Answer), {"type": "custom", "custom": {"name": "shell"}}]


def _chat(message: object = MESSAGE) -> Recorder:
    choice = {"index": 0, "finish_reason": "stop", "message": message}
    return Recorder(lambda _: httpx.Response(200, json={**COMPLETION, "choices": [choice]}))


def _responses(items: object = ITEMS) -> Recorder:
    body = {"id": "r", "object": "response", "status": "completed", "output": items}
    return Recorder(lambda _: httpx.Response(200, json=body))


async def _parsed_chat(client: Any) -> Any:
    return await done(client.chat.completions.parse(model="m", messages=MESSAGES, response_format=Answer, tools=TOOLS))


def _dump(model: Any) -> list[Any]:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        dumps = [model.model_dump(), json.loads(model.model_dump_json()), model.to_dict(), json.loads(model.to_json())]
        assert str(model)
        return dumps


async def test_parsed_completion_is_dumped_without_warnings(kind: str) -> None:
    completion = await _parsed_chat(_chat().client(kind))
    for dump in _dump(completion):
        message = dump["choices"][0]["message"]
        assert message["parsed"] == {"word": "Hi"}
        assert message["tool_calls"][1] == CUSTOM
        assert message["tool_calls"][0]["function"]["parsed_arguments"] == {"word": "Hi"}
    assert _dump(completion.choices[0].message)


async def test_parsed_response_is_dumped_without_warnings(kind: str) -> None:
    response = await done(_responses().client(kind).responses.parse(model="m", input="Hi", text_format=Answer))
    assert response.output_parsed == Answer(word="Hi")
    for dump in _dump(response):
        assert dump["output"][0]["content"][0]["parsed"] == {"word": "Hi"}


async def test_response_of_other_types_is_dumped_without_warnings(kind: str) -> None:
    odd = {
        **COMPLETION,
        "created": "now",
        "usage": [1],
        "choices": [{"index": "0", "message": {"content": [{"a": 1}]}}],
    }
    client = Recorder(lambda _: httpx.Response(200, json=odd)).client(kind)
    completion = await done(client.chat.completions.create(model="m", messages=MESSAGES))
    assert _dump(completion)[2]["created"] == "now"


async def test_calls_of_custom_tools_are_kept(kind: str) -> None:
    message = (await _parsed_chat(_chat().client(kind))).choices[0].message
    assert [call.type for call in message.tool_calls] == ["function", "custom"]
    assert message.tool_calls[1].custom.input == "ls"
    assert message.tool_calls[0].function.parsed_arguments == Answer(word="Hi")


async def test_message_is_sent_back_without_output_fields(kind: str) -> None:
    recorder = _chat()
    client = recorder.client(kind)
    message = (await _parsed_chat(client)).choices[0].message
    await done(client.chat.completions.create(model="m", messages=[*MESSAGES, message]))
    sent = recorder.body["messages"][1]
    assert sent == {
        "role": "assistant",
        "content": '{"word": "Hi"}',
        "audio": {"id": "a"},
        "reasoning_content": "Hm",
        "tool_calls": [{name: value for name, value in CALL.items() if name != "index"}, CUSTOM],
    }
    calls = {"role": "assistant", "tool_calls": message.tool_calls}
    await done(client.chat.completions.create(model="m", messages=[*MESSAGES, calls]))
    assert recorder.body["messages"][1]["tool_calls"] == sent["tool_calls"]
    await done(client.post("/chat/completions", body={"messages": [message]}))
    assert recorder.body["messages"] == [sent]


async def test_message_without_content_and_calls_is_sent_back(kind: str) -> None:
    recorder = _chat({"role": "assistant", "content": None, "tool_calls": []})
    client = recorder.client(kind)
    message = (await done(client.chat.completions.parse(model="m", messages=MESSAGES))).choices[0].message
    await done(client.chat.completions.create(model="m", messages=[message]))
    assert recorder.body["messages"] == [{"role": "assistant", "content": None}]


async def test_items_are_sent_back_without_output_fields(kind: str) -> None:
    recorder = _responses()
    client = recorder.client(kind)
    tools: Any = [{"type": "function", "name": "Answer", "strict": True, "parameters": {}}]
    response = await done(client.responses.parse(model="m", input="Hi", text_format=Answer, tools=tools))
    assert response.output[1].parsed_arguments == {"word": "Hi"}
    await done(client.responses.create(model="m", input=[*response.output, {"role": "user", "content": "?"}]))
    assert recorder.body["input"] == [*ITEMS, {"role": "user", "content": "?"}]


class Part(pydantic.BaseModel):
    type: str = "text"
    text: str


class Message(pydantic.BaseModel):
    role: str = "user"
    name: str | None = None
    content: list[Part]
    refusal: str | None = "x"


async def test_models_of_the_user_are_sent_with_defaults(kind: str) -> None:
    """Not with defaults of None, which are not the same as no field for every provider."""
    recorder = Recorder()
    client = recorder.client(kind)
    message: Any = Message(content=[Part(text="Hi")], refusal=None)
    expected = {"role": "user", "content": [{"type": "text", "text": "Hi"}], "refusal": None}
    await done(client.chat.completions.create(model="m", messages=[message]))
    assert recorder.body["messages"] == [expected]
    await done(client.chat.completions.create(model="m", messages=MESSAGES, extra_body={"more": {"it": message}}))
    assert recorder.body["more"] == {"it": expected}


class Level(Enum):
    HIGH = "high"


@dataclass
class Place:
    city: str
    since: date = date(2024, 1, 2)
    tags: list[Level] = field(default_factory=lambda: [Level.HIGH])


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (date(2024, 1, 2), "2024-01-02"),
        (datetime(2024, 1, 2, tzinfo=timezone.utc), "2024-01-02T00:00:00+00:00"),
        (time(1, 2), "01:02:00"),
        (Decimal("0.25"), 0.25),
        (Decimal("3"), 3),
        (Level.HIGH, "high"),
        (UUID(int=1), str(UUID(int=1))),
        (Place("Rome"), {"city": "Rome", "since": "2024-01-02", "tags": ["high"]}),
        (Answer(word="Hi"), {"word": "Hi"}),
    ],
)
async def test_values_in_bodies(kind: str, value: object, expected: object) -> None:
    recorder = Recorder()
    client = recorder.client(kind)
    await done(
        client.chat.completions.create(model="m", messages=MESSAGES, temperature=value, extra_body={"x": [value]})
    )
    assert (recorder.body["temperature"], recorder.body["x"]) == (expected, [expected])
    await done(client.post("/feedback", body={"x": value}))
    assert recorder.body == {"x": expected}


@pytest.mark.parametrize("value", [Decimal("NaN"), Decimal("Infinity"), object(), {1, 2}, Place])
async def test_values_that_are_not_json_are_refused_by_name(kind: str, value: object) -> None:
    with pytest.raises((TypeError, ValueError), match="x"):
        await done(Recorder().client(kind).post("/feedback", body={"x": value}))
