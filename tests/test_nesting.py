"""A body that contains itself, or is nested too deeply for JSON, raises ValueError that names the field."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest

from portkey_ai.api_resources.requests.json_body import json_bytes
from portkey_ai.api_resources.requests.nesting import check_nesting

from .support import Recorder, close, done


def self_containing() -> list[Any]:
    message: dict[str, Any] = {"role": "user"}
    message["parent"] = message
    return [message]


def nested(levels: int) -> list[Any]:
    value: list[Any] = []
    for _ in range(levels):
        value = [value]
    return value


CALLS: dict[str, tuple[str, Callable[[Any, Any], Any]]] = {
    "wrapper": ("messages", lambda client, value: client.chat.completions.create(model="m", messages=value)),
    "wrapper, not plain JSON": (
        "messages[1]",
        lambda client, value: client.chat.completions.create(model="m", messages=((), value)),
    ),
    "raw response": (
        "input",
        lambda client, value: client.responses.with_raw_response.create(model="m", input=value),
    ),
    "unknown parameter": ("x", lambda client, value: client.embeddings.create(model="m", input="a", x=value)),
    "extra_body": (
        "x",
        lambda client, value: client.chat.completions.create(model="m", messages=[], extra_body={"x": value}),
    ),
    "post": ("x", lambda client, value: client.post("/route", body={"x": value})),
    "hand-written resource": (
        "metadata.x",
        lambda client, value: client.feedback.create(trace_id="t", value=1, metadata={"x": value}),
    ),
    "hand-written resource, a list": ("", lambda client, value: client.feedback.bulk_create(feedbacks=value)),
    "prompt": ("variables.x", lambda client, value: client.prompts.completions.create("p", variables={"x": value})),
}


async def error_of(kind: str, recorder: Recorder, call: Callable[[Any], Any]) -> ValueError:
    client = recorder.client(kind)
    with pytest.raises(ValueError) as caught:
        await done(call(client))
    assert recorder.requests == []
    await close(client)
    return caught.value


@pytest.mark.parametrize("name", CALLS)
async def test_body_that_contains_itself_is_refused_by_name(kind: str, recorder: Recorder, name: str) -> None:
    field, call = CALLS[name]
    error = await error_of(kind, recorder, lambda client: call(client, self_containing()))
    expected = f"{field}[0].parent: refers back to {field}[0]; JSON cannot hold a value that contains itself"
    assert str(error) == expected


@pytest.mark.slow
@pytest.mark.parametrize("name", CALLS)
async def test_body_that_is_nested_too_deeply_is_refused_by_name(kind: str, recorder: Recorder, name: str) -> None:
    field, call = CALLS[name]
    # Far more than the some thousand levels that Python 3.12 and later can encode.
    error = await error_of(kind, recorder, lambda client: call(client, nested(30_000)))
    assert str(error).startswith(f"{field}[0]")
    assert str(error).endswith(": nested too deeply to be encoded as JSON")


async def test_wrapper_refuses_5000_levels(kind: str, recorder: Recorder) -> None:
    call = CALLS["wrapper"][1]
    error = await error_of(kind, recorder, lambda client: call(client, nested(5000)))
    assert str(error) == "messages[0][0]: nested too deeply to be encoded as JSON"


def test_value_that_occurs_twice_is_allowed() -> None:
    shared = [{"role": "user"}]
    check_nesting({"a": shared, "b": [shared, shared]})


def test_shared_values_are_visited_once() -> None:
    value: list[Any] = []
    for _ in range(100):  # 2 ** 100 paths
        value = [value, value]
    check_nesting(value)


def test_invalid_value_is_named_at_any_depth() -> None:
    body: Any = object()
    for _ in range(30):
        body = [body]
    with pytest.raises(TypeError, match=rf"^a{re.escape('[0]' * 30)}: Object of type object is not JSON serializable"):
        json_bytes({"a": body})
