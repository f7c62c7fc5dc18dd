"""What the chunks of a chat completion make up, in the forms in which providers send them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any, cast

import pytest
from pydantic import BaseModel

from portkey_ai import PortkeyError
from portkey_ai._vendor.openai.types.chat import ChatCompletionChunk
from portkey_ai.api_resources.streaming.chat_stream_state import ChatCompletionStreamState
from tests.support import MESSAGES, done

from .bodies import Body, client_of, frames

Json = dict[str, Any]


def call(identifier: str | None, name: str | None, arguments: str | None, **fields: Any) -> Json:
    return {**fields, "id": identifier, "type": "function", "function": {"name": name, "arguments": arguments}}


def chunks(deltas: Sequence[Any]) -> list[Json]:
    common: Json = {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m"}
    given = [{**common, "choices": [{"index": 0, "delta": delta, "finish_reason": None}]} for delta in deltas]
    return [*given, {**common, "choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]}]


async def streamed(kind: str, *given: Json, **arguments: Any) -> tuple[list[Any], Any]:
    """Return the events and the final completion of `stream()` for these chunks."""
    client = client_of(kind, Body(frames(*(json.dumps(one) for one in given), "[DONE]")))
    manager: Any = client.chat.completions.stream(model="m", messages=MESSAGES, **arguments)
    if kind == "sync":
        with manager as stream:
            return list(stream), stream.get_final_completion()
    async with manager as stream:
        return [event async for event in stream], await done(stream.get_final_completion())


async def message_of(kind: str, *deltas: Any) -> Any:
    _, completion = await streamed(kind, *chunks(deltas))
    return completion.choices[0].message


def calls(message: Any) -> list[tuple[Any, ...]]:
    found: list[Any] = message.tool_calls or []
    return [(one.id, one.function.name, one.function.arguments) for one in found]


A = ("t1", "f", '{"a":1}')
B = ("t2", "g", "{}")


@pytest.mark.parametrize(
    ("pieces", "expected"),
    [
        pytest.param(
            [[{"id": "t1", "function": {"name": "f", "arguments": '{"a"'}}], [{"function": {"arguments": ":1}"}}]],
            [A],
            id="no index",
        ),
        pytest.param([[call("t1", "f", '{"a":1}'), call("t2", "g", "{}")]], [A, B], id="no index, two at once"),
        pytest.param(
            [[{"function": {"name": "f", "arguments": '{"a":1}'}}], [{"function": {"name": "f", "arguments": "{}"}}]],
            [(None, "f", '{"a":1}'), (None, "f", "{}")],
            id="no index and no id, the same function twice",
        ),
        pytest.param(
            [[call("t1", "f", '{"a"', index=0), {"index": 0, "function": {"arguments": ":1}"}}]],
            [A],
            id="two pieces of one call in one chunk",
        ),
        pytest.param([[call("t1", "f", '{"a":1}', index=1)]], [A], id="the first index is 1"),
        pytest.param(
            [[call("t1", "f", '{"a"', index=0)], [call(None, None, ":1}", index=0)]], [A], id="null id and name later"
        ),
        pytest.param(
            [[call("t1", "f", '{"a"', index=0)], [call("t1", "f", ":1}", index=0)]], [A], id="id and name repeated"
        ),
        pytest.param(
            [[call("t1", "f", '{"a":1}', index=0)], [call("t2", "g", "{}", index=0)]],
            [A, B],
            id="a second call under the index of the first",
        ),
        pytest.param(
            [[call("t2", "g", "{}", index=5)], [call("t1", "f", '{"a":1}', index=2)]], [A, B], id="any order, with gaps"
        ),
        pytest.param([None, [call("t1", "f", '{"a":1}', index=0)], None], [A], id="null lists"),
        pytest.param([[call("t1", "f", None, index=0)], [call(None, None, '{"a":1}', index=0)]], [A], id="null first"),
        pytest.param([[{**call("", "", ""), "index": 0}], [call(*A, index=0)]], [A], id="empty names first"),
    ],
)
async def test_tool_calls(kind: str, pieces: list[Any], expected: list[Any]) -> None:
    message = await message_of(kind, *({"tool_calls": piece} for piece in pieces))
    assert calls(message) == expected


async def test_the_role_in_each_chunk(kind: str) -> None:
    message = await message_of(kind, *({"role": "assistant", "content": text} for text in "ab"), {"role": "assistant"})
    assert (message.role, message.content) == ("assistant", "ab")


async def test_null_deltas(kind: str) -> None:
    assert (await message_of(kind, None, {"content": "a"}, None, {"content": None}, {"content": "b"})).content == "ab"


async def test_no_choices_and_no_usage_of_its_own(kind: str) -> None:
    usage = {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3}
    first, *others = chunks([{"content": "a"}])
    given: list[Json] = [{**first, "choices": None}, {**first, "choices": []}, {**first, "usage": usage}, *others]
    _, completion = await streamed(kind, *given)
    assert completion.choices[0].message.content == "a"
    assert completion.usage.total_tokens == 3, "a later chunk without usage does not take it away"


async def test_choices_in_any_order(kind: str) -> None:
    common = chunks([])[0]
    given = [
        {**common, "choices": [{"index": index, "delta": {"content": text}, "finish_reason": end}]}
        for index, text, end in ((2, "c", None), (0, "a", "stop"), (2, "C", "stop"))
    ]
    events, completion = await streamed(kind, *given)
    assert [(one.index, one.message.content) for one in completion.choices] == [(0, "a"), (2, "cC")]
    assert [event.content for event in events if event.type == "content.done"] == ["a", "cC"]


async def test_custom_tools(kind: str) -> None:
    first: Json = {"index": 0, "id": "t1", "type": "custom", "custom": {"name": "sql", "input": "select"}}
    later: Json = {"index": 0, "custom": {"input": " 1"}}
    message = await message_of(kind, {"tool_calls": [first]}, {"tool_calls": [later, call("t2", "g", "{}", index=1)]})
    custom, function = message.tool_calls
    assert (custom.type, custom.id, custom.custom.name, custom.custom.input) == ("custom", "t1", "sql", "select 1")
    assert function.function.name == "g"


async def test_content_as_a_list_of_parts(kind: str) -> None:
    thought = {"type": "thinking", "thinking": [{"type": "text", "text": "Hm"}]}
    more = {"type": "thinking", "thinking": [{"type": "text", "text": "m."}]}
    message = await message_of(kind, {"content": [thought]}, {"content": [more]}, {"content": "Hel"}, {"content": "lo"})
    assert message.content == [
        {"type": "thinking", "thinking": [{"type": "text", "text": "Hmm."}]},
        {"type": "text", "text": "Hello"},
    ]


async def test_blocks_of_anthropic_as_the_gateway_sends_them(kind: str) -> None:
    pieces: list[Json] = [
        {"index": 0, "delta": {"thinking": ""}}, {"index": 0, "delta": {"thinking": "Hm"}},
        {"index": 0, "delta": {"thinking": "m."}}, {"index": 0, "delta": {"signature": "sig"}},
        {"index": 1, "delta": {"text": "Hel"}}, {"index": 1, "delta": {"text": "lo"}},
    ]  # fmt: skip
    message = await message_of(kind, *({"content_blocks": [piece]} for piece in pieces))
    assert message.content_blocks == [
        {"type": "thinking", "thinking": "Hmm.", "signature": "sig"},
        {"type": "text", "text": "Hello"},
    ]


def citation(url: str) -> Json:
    return {"type": "url_citation", "url_citation": {"url": url}}


async def test_fields_that_openai_does_not_know(kind: str) -> None:
    message = await message_of(
        kind,
        {"reasoning_content": "Hm", "reasoning_details": [{"index": 0, "type": "reasoning.text", "text": "Hm"}]},
        {"reasoning_content": "m.", "reasoning_details": [{"index": 0, "type": "reasoning.text", "text": "m."}]},
        {
            "annotations": [{"type": "url_citation", "url_citation": {"url": "u1"}}],
            "audio": {"id": "a", "data": "QUJD"},
        },
        {
            "annotations": [{"type": "url_citation", "url_citation": {"url": "u2"}}],
            "audio": {"id": "a", "data": "REVG"},
        },
        {"score": 1, "final": False, "audio": {"expires_at": 5, "transcript": "x"}},
        {"score": 2, "final": True, "content": "", "audio": {"expires_at": 6, "transcript": "y"}},
    )
    assert message.reasoning_content == "Hmm."
    assert message.reasoning_details == [{"index": 0, "type": "reasoning.text", "text": "Hmm."}]
    assert [one.url_citation.url for one in message.annotations] == ["u1", "u2"]
    assert (message.score, message.final) == (2, True)
    audio = message.audio
    assert (audio.id, audio.data, audio.expires_at, audio.transcript) == ("a", "QUJDREVG", 6, "xy")


async def test_sources_that_are_repeated_in_every_chunk(kind: str) -> None:
    first, second, last = chunks([{"content": "a"}, {"content": "b"}])
    given = [{**first, "citations": ["u1"]}, {**second, "citations": ["u1", "u2"]}, {**last, "citations": ["u1", "u2"]}]
    _, completion = await streamed(kind, *given)
    assert completion.citations == ["u1", "u2"]


async def test_padding_is_not_part_of_the_completion(kind: str) -> None:
    given = [{**one, "obfuscation": "x" * number} for number, one in enumerate(chunks([{"content": "a"}] * 3))]
    events, completion = await streamed(kind, *given)
    assert "obfuscation" not in completion.to_dict()
    assert "obfuscation" not in events[0].snapshot.to_dict()
    assert events[0].chunk.obfuscation == ""
    assert completion.choices[0].message.content == "aaa"


async def test_the_latest_moderation_replaces_the_one_before(kind: str) -> None:
    first, second, last = chunks([{"content": "a"}, {"content": "b"}])
    reports: list[Json] = [
        {"input": {"results": [{"flagged": True}]}, "output": {"type": "error"}},
        {"input": {"results": [{"flagged": False}]}},
    ]
    first["moderation"], second["moderation"], last["moderation"] = *reports, None
    for one, report in zip((first, second), reports, strict=True):
        one["choices"][0]["moderation"] = report
    events, completion = await streamed(kind, first, second, last)
    assert events[0].snapshot.moderation is not None
    assert completion.to_dict()["moderation"] == completion.choices[0].to_dict()["moderation"] == reports[1]


async def test_events_of_two_calls(kind: str) -> None:
    given = chunks([{"tool_calls": [call("t1", "f", '{"a":1}', index=0)]}, {"tool_calls": [call(*B, index=0)]}])
    events, _ = await streamed(kind, *given)
    kinds = ("tool_calls.function.arguments.delta", "tool_calls.function.arguments.done")
    assert [(event.type, event.index, event.name, event.arguments) for event in events if event.type in kinds] == [
        (kinds[0], 0, "f", '{"a":1}'),
        (kinds[0], 1, "g", "{}"),
        (kinds[1], 0, "f", '{"a":1}'),
        (kinds[1], 1, "g", "{}"),
    ]


class Answer(BaseModel):
    value: int


async def test_a_parsed_response_that_arrives_in_pieces(kind: str) -> None:
    given = chunks([{"content": "\n "}, {"content": '{"val'}, {"content": 'ue": 4'}, {"content": "2}"}])
    events, completion = await streamed(kind, *given, response_format=Answer)
    deltas = [event.parsed for event in events if event.type == "content.delta"]
    assert deltas == [None, {}, {"value": 4}, {"value": 42}]
    assert completion.choices[0].message.parsed == Answer(value=42)


async def test_content_that_is_not_json_as_it_arrives(kind: str) -> None:
    """What has arrived so far is no reason to stop: the user sees the whole."""
    events, completion = await streamed(
        kind, *chunks([{"content": "no json"}]), response_format={"type": "json_object"}
    )
    assert completion.choices[0].message.content == "no json"
    assert [event.type for event in events if event.type != "chunk"] == ["content.delta", "content.done"]


def test_no_completion_before_the_first_chunk() -> None:
    with pytest.raises(PortkeyError, match="no chunk yet"):
        _ = ChatCompletionStreamState[None]().current_completion_snapshot


def test_chunks_that_are_given_by_hand() -> None:
    state = ChatCompletionStreamState[None]()
    for one in chunks([{"role": "assistant", "content": "Hel"}, {"role": "assistant", "content": "lo"}]):
        state.handle_chunk(ChatCompletionChunk.construct(**cast("Any", one)))
    message = state.get_final_completion().choices[0].message
    assert (message.role, message.content) == ("assistant", "Hello")
