# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false, reportUnknownMemberType=false
# JSON of any shape has no type.
"""Responses of any shape: a 2xx raises only errors of this package; fast and lenient decoding give the same."""

from __future__ import annotations

import json
import math
from functools import cache
from typing import Any

import httpx
import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from portkey_ai import BaseModel, PortkeyError
from portkey_ai._vendor.openai._models import construct_type
from portkey_ai._vendor.openai.types import CreateEmbeddingResponse
from portkey_ai._vendor.openai.types.chat import ChatCompletion, ChatCompletionChunk
from portkey_ai._vendor.openai.types.responses import Response, ResponseStreamEvent
from portkey_ai.api_resources.decoding.relaxed_schema import relaxed_validator
from tests.support import MESSAGES, Recorder, done, read

from .samples import CHATS, CHUNKS, EMBEDDINGS, EVENTS, RESPONSES
from .strategies import JSON, changed

# `parse()` serialises what it got, as OpenAI's does.
pytestmark = pytest.mark.filterwarnings("ignore:Pydantic serializer warnings:UserWarning")

CALLS: dict[str, dict[str, Any]] = {
    "chat.completions.create": {"messages": MESSAGES},
    "chat.completions.parse": {"messages": MESSAGES},
    "completions.create": {"prompt": "p"},
    "embeddings.create": {"model": "e", "input": "i"},
    "responses.create": {"model": "m", "input": "i"},
    "moderations.create": {"input": "i"},
    "models.list": {},
    "models.retrieve": {"model": "m"},
    "files.list": {},
    "files.delete": {"file_id": "f"},
    "batches.list": {},
    "conversations.items.list": {"conversation_id": "c"},
    "prompts.completions.create": {"prompt_id": "p"},
    "prompts.render": {"prompt_id": "p"},
    "prompts.list": {},
    "configs.list": {},
    "configs.retrieve": {"slug": "s"},
    "feedback.create": {"trace_id": "t", "value": 1},
    "logs.exports.list": {},
    "messages.create": {"model": "m", "messages": MESSAGES, "max_tokens": 1},
}
CONTENT_TYPES = [
    "application/json", "application/json; charset=utf-8", "text/plain", "text/html; charset=hex", "nonsense", "",
    "text/event-stream; charset=utf-16", "application/octet-stream",
]  # fmt: skip
STREAMS: dict[str, dict[str, Any]] = {
    name: CALLS[name] for name in ("chat.completions.create", "responses.create", "prompts.completions.create")
}
SAMPLES = [*CHATS, *RESPONSES, *EMBEDDINGS, {"object": "list", "data": [{"id": "a"}], "has_more": False}]
BODIES = (
    changed(SAMPLES).map(lambda value: json.dumps(value).encode())
    | JSON.map(lambda value: json.dumps(value).encode())
    | st.binary(max_size=20)
    | st.sampled_from(
        [b"", b"null", b"[", b"[" * 5000 + b"]" * 5000, b"1" * 5000, b"NaN", b'"\\ud800"', b"<html>", b"{}"]
    )
)


def method(client: Any, path: str) -> Any:
    for name in path.split("."):
        client = getattr(client, name)
    return client


async def use(response: Any) -> None:
    """Do what programs do with a response; of a list, with the items of this page."""
    if isinstance(response, BaseModel):
        assert (str(response) + repr(response)).encode()
        response.to_dict(warnings=False)
        assert response.gateway.trace_id == "t-1"
        assert set(vars(response)) == set(type(response).model_fields)
    page: Any = response
    for items in ("items", "_get_page_items"):
        if hasattr(page, items) and hasattr(page, "has_next_page"):
            assert isinstance(getattr(page, items)(), list)
            page.has_next_page()


@pytest.mark.parametrize("path", CALLS)
@given(body=BODIES, content_type=st.sampled_from(CONTENT_TYPES), status=st.sampled_from([200, 200, 201, 204, 246]))
@example(body=b"text", content_type="text/plain", status=200)
@example(body=b"[]", content_type="application/json", status=200)
@example(body=b'{"data": 5, "items": 5}', content_type="application/json", status=200)
@example(body=b'{"data": [5], "choices": [[]], "output": [{"type": []}]}', content_type="application/json", status=200)
@example(body=b"\xff", content_type="text/html; charset=hex", status=200)
async def test_any_body(kind: str, path: str, body: bytes, content_type: str, status: int) -> None:
    headers = {"content-type": content_type, "x-portkey-trace-id": "t-1"}
    recorder = Recorder(lambda _: httpx.Response(status, headers=headers, content=body))
    try:
        answer = await done(method(recorder.client(kind), path)(**CALLS[path]))
    except PortkeyError as error:
        assert str(error)
        assert error.trace_id == "t-1"
    else:
        await use(answer)


@pytest.mark.parametrize("path", CALLS)
@given(body=BODIES, content_type=st.sampled_from(CONTENT_TYPES), status=st.integers(400, 599))
async def test_any_body_of_an_error(kind: str, path: str, body: bytes, content_type: str, status: int) -> None:
    headers = {"content-type": content_type, "x-portkey-trace-id": "t-1"}
    recorder = Recorder(lambda _: httpx.Response(status, headers=headers, content=body))
    with pytest.raises(PortkeyError) as caught:
        await done(method(recorder.client(kind, max_retries=0), path)(**CALLS[path]))
    assert (caught.value.trace_id, f"Error code: {status}" in str(caught.value)) == ("t-1", True)


@pytest.mark.parametrize("path", STREAMS)
@given(events=st.lists(changed([*CHUNKS, *EVENTS]) | JSON, max_size=4), name=st.sampled_from([None, "thread.run", "e"]))
async def test_any_events(kind: str, path: str, events: list[Any], name: str | None) -> None:
    body = "".join(f"{f'event: {name}' if name else ''}\ndata: {json.dumps(event)}\n\n" for event in events)
    answer = httpx.Response(200, headers={"content-type": "text/event-stream"}, content=f"{body}data: [DONE]\n\n")
    stream = await done(method(Recorder(lambda _: answer).client(kind), path)(**STREAMS[path], stream=True))
    try:
        for chunk in await read(stream):
            str(chunk)
    except PortkeyError as error:
        assert str(error)
    assert answer.is_closed


TYPES: list[tuple[Any, list[Any]]] = [
    (ChatCompletion, CHATS),
    (ChatCompletionChunk, CHUNKS),
    (Response, RESPONSES),
    (ResponseStreamEvent, EVENTS),
    (CreateEmbeddingResponse, EMBEDDINGS),
]


@cache
def fast_validator(type_: Any) -> Any:
    return relaxed_validator(type_)


def same(ours: Any, theirs: Any, path: str = "response") -> None:
    """Assert that both are the same to a program: types, values, which fields were sent, at every depth."""
    assert type(ours) is type(theirs), path
    if isinstance(ours, BaseModel):
        assert ours.model_fields_set == theirs.model_fields_set, path
        same(dict(vars(ours)), dict(vars(theirs)), path)
        same(ours.model_extra, theirs.model_extra, path)
    elif isinstance(ours, dict):
        assert set(ours) == set(theirs), path
        for key, value in ours.items():
            same(value, theirs[key], f"{path}.{key}")
    elif isinstance(ours, list):
        assert len(ours) == len(theirs), path
        for place, (one, other) in enumerate(zip(ours, theirs, strict=True)):
            same(one, other, f"{path}[{place}]")
    else:
        assert ours == theirs or (math.isnan(ours) and math.isnan(theirs)), path


@pytest.mark.parametrize(("type_", "samples"), TYPES)
@settings(max_examples=150)
@given(data=st.data())
def test_fast_and_lenient_decoding(type_: Any, samples: list[Any], data: st.DataObject) -> None:
    value = data.draw(changed(samples))
    validator = fast_validator(type_)
    assert validator is not None
    text = json.dumps(value).encode()
    try:
        fast = validator.validate_json(text, strict=True)
    except ValueError:
        assume(False)
        raise
    lenient: Any = construct_type(type_=type_, value=json.loads(text))
    same(fast, lenient)
    assert fast.to_dict(warnings=False) == lenient.to_dict(warnings=False) == value
