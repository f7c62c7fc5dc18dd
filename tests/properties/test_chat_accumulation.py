"""Chunks of a chat completion, however cut and ordered, make up the same message as the whole."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from portkey_ai._vendor.openai.types.chat import ChatCompletionChunk
from portkey_ai.api_resources.streaming.chat_stream_state import ChatCompletionStreamState

Json = dict[str, Any]
TEXT = st.text(alphabet='aä"{}:, 1\n', max_size=8)


@st.composite
def messages(draw: st.DrawFn) -> Json:
    message: Json = {"role": "assistant"}
    for name in ("content", "refusal", "reasoning_content"):
        if draw(st.booleans()):
            message[name] = draw(TEXT)
    names = draw(st.lists(st.sampled_from("fgh"), max_size=3))
    if names:
        arguments = st.dictionaries(st.sampled_from("ab"), st.integers() | TEXT, max_size=2).map(json.dumps)
        message["tool_calls"] = [
            {"id": f"t{number}", "type": "function", "function": {"name": name, "arguments": draw(arguments)}}
            for number, name in enumerate(names)
        ]
    return message


def pieces(draw: st.DrawFn, text: str) -> list[str]:
    places = sorted(draw(st.lists(st.integers(0, len(text)), max_size=4)))
    return [text[start:end] for start, end in zip([0, *places], [*places, len(text)], strict=True)]


def call_pieces(draw: st.DrawFn, call: Json, index: int) -> list[Json]:
    """Cut a call: its id, type and name come with the first piece; later pieces leave them out, repeat them or null."""
    first, *others = pieces(draw, call["function"]["arguments"])
    found = [{**call, "index": index, "function": {**call["function"], "arguments": first}}]
    for arguments in others:
        form = draw(st.sampled_from(["absent", "null", "repeated"]))
        known = {"id": call["id"], "type": "function"} if form == "repeated" else {"id": None, "type": None}
        name = call["function"]["name"] if form == "repeated" else None
        if form == "absent":
            found.append({"index": index, "function": {"arguments": arguments}})
        else:
            found.append({"index": index, **known, "function": {"name": name, "arguments": arguments}})
    return found


@st.composite
def cut(draw: st.DrawFn, message: Json) -> list[Json | None]:
    """Return deltas of the message: the pieces of one field in their order, those of several fields in any."""
    queues: list[list[Json]] = [
        [{name: piece} for piece in pieces(draw, message[name])]
        for name in ("content", "refusal", "reasoning_content")
        if name in message
    ]
    start, step = draw(st.sampled_from([0, 1, 7])), draw(st.sampled_from([1, 3]))
    queues += [
        [{"tool_calls": [piece]} for piece in call_pieces(draw, call, start + step * number)]
        for number, call in enumerate(message.get("tool_calls", []))
    ]
    deltas: list[Json | None] = [{"role": "assistant"}]
    while queues := [queue for queue in queues if queue]:
        piece = draw(st.sampled_from(queues)).pop(0)
        latest = deltas[-1]
        if draw(st.booleans()) or latest is None:
            deltas.append({**piece, **({"role": "assistant"} if draw(st.booleans()) else {})})
        elif "tool_calls" in piece and "tool_calls" in latest:
            latest["tool_calls"] += piece["tool_calls"]
        elif latest.keys() & piece.keys():
            deltas.append(piece)
        else:
            latest.update(piece)
        if draw(st.integers(0, 9)) == 0:
            deltas.append(None)
    return deltas


def accumulated(deltas: list[Any]) -> Json:
    state = ChatCompletionStreamState[None]()
    for delta in deltas:
        choice: Json = {"index": 0, "delta": delta, "finish_reason": None}
        fields: Json = {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": [choice]}
        state.handle_chunk(ChatCompletionChunk.construct(**fields))
    message: Any = state.get_final_completion().choices[0].message.to_dict()
    calls: list[Json] = message.get("tool_calls") or []
    for call in calls:
        call.pop("index", None)
    return {name: value for name, value in message.items() if value is not None}


def calls(message: Json) -> list[tuple[str, ...]]:
    return [(call["id"], *call["function"].values()) for call in message.get("tool_calls", [])]


@settings(max_examples=80)
@given(st.data())
def test_any_cut_makes_up_the_message(data: st.DataObject) -> None:
    message = data.draw(messages())
    whole = accumulated([message])
    assert accumulated(data.draw(cut(message))) == whole
    assert whole.get("content") == message.get("content")
    assert [
        (call["id"], call["function"]["name"], call["function"]["arguments"]) for call in whole.get("tool_calls", [])
    ] == [
        (call["id"], call["function"]["name"], call["function"]["arguments"]) for call in message.get("tool_calls", [])
    ]
