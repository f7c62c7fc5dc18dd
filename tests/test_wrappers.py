"""What every generated wrapper does: parameters, the four per-call options, results with headers."""

from __future__ import annotations

import inspect
import json
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from portkey_ai import AsyncStream, GatewayInfo, Stream, not_given, omit
from portkey_ai._vendor.openai.types import Completion, CreateEmbeddingResponse
from portkey_ai._vendor.openai.types.chat import ChatCompletion, ChatCompletionChunk

from .support import COMPLETION, MESSAGES, Recorder, done, read

# Each resource with the arguments that its methods need, and whether the request has a body.
METHODS: dict[str, tuple[dict[str, Any], bool]] = {
    "chat.completions.create": ({"messages": MESSAGES}, True),
    "chat.completions.parse": ({"messages": MESSAGES}, True),
    "chat.completions.retrieve": ({"completion_id": "c"}, False),
    "chat.completions.update": ({"completion_id": "c", "metadata": {}}, True),
    "chat.completions.list": ({}, False),
    "chat.completions.delete": ({"completion_id": "c"}, False),
    "chat.completions.messages.list": ({"completion_id": "c"}, False),
    "completions.create": ({"prompt": "p"}, True),
    "embeddings.create": ({"input": "i", "encoding_format": "float"}, True),
    "models.list": ({}, False),
    "models.retrieve": ({"model": "m"}, False),
    "models.delete": ({"model": "m"}, False),
}


def method(client: Any, path: str) -> Any:
    for name in path.split("."):
        client = getattr(client, name)
    return client


def public_methods(client: Any, prefix: str = "") -> Iterator[str]:
    for name in dir(client.__class__):
        if name.startswith(("_", "with_")) or name in ("openai_client", "copy", "close", "is_closed", "custom_headers"):
            continue
        value = getattr(client, name)
        if inspect.ismethod(value):
            yield prefix + name
        elif type(value).__module__.startswith("portkey_ai.api_resources.apis"):
            yield from public_methods(value, f"{prefix}{name}.")


def test_the_table_is_complete(kind: str, recorder: Recorder) -> None:
    assert set(public_methods(recorder.client(kind))) == {*METHODS, "chat.completions.stream"}


@pytest.mark.parametrize("path", METHODS)
async def test_per_call_options(kind: str, path: str) -> None:
    arguments, has_body = METHODS[path]
    answer = {**COMPLETION, "data": [{"id": "x", "index": 0, "embedding": [0.5]}]}
    recorder = Recorder(lambda _: httpx.Response(200, headers={"x-portkey-provider": "p"}, json=answer))
    extra: dict[str, Any] = {"extra_body": {"from_extra": 1}, "from_keyword": 2} if has_body else {}
    result = method(recorder.client(kind), path)(
        **arguments, extra_headers={"x-mine": "h"}, extra_query={"q": "1"}, timeout=3, **extra
    )
    result = await done(result)
    assert result.get_headers() == {"provider": "p"}
    assert result.gateway.provider == "p"
    assert recorder.last.headers["x-mine"] == "h"
    assert recorder.last.url.params["q"] == "1"
    assert recorder.last.extensions["timeout"]["read"] == 3
    if has_body:
        assert (recorder.body["from_extra"], recorder.body["from_keyword"]) == (1, 2)
    else:
        assert recorder.last.content == b""
        with pytest.raises(TypeError, match="from_keyword"):
            await done(method(recorder.client(kind), path)(**arguments, from_keyword=2))


@pytest.mark.parametrize("path", METHODS)
async def test_same_request_as_the_plain_client(kind: str, path: str) -> None:
    arguments, _ = METHODS[path]
    arguments = {"model": "m", **arguments} if path.endswith((".create", ".parse")) else arguments
    recorder = Recorder(lambda _: httpx.Response(200, json={**COMPLETION, "data": []}))
    client = recorder.client(kind)
    await done(method(client, path)(**arguments))
    await done(method(client.openai_client, path)(**arguments))
    ours, plain = recorder.requests
    assert (ours.method, ours.url, ours.content) == (plain.method, plain.url, plain.content)


async def test_extra_body_wins_over_keywords(kind: str, recorder: Recorder) -> None:
    await done(
        recorder.client(kind).chat.completions.create(
            messages=MESSAGES, thinking={"budget": 1}, other=omit, another=not_given, extra_body={"thinking": None}
        )
    )
    assert recorder.body == {"messages": MESSAGES, "model": "portkey-default", "thinking": None}


@pytest.mark.parametrize(
    ("path", "arguments"),
    [
        ("chat.completions.create", {"messages": MESSAGES}),
        ("completions.create", {"prompt": "p"}),
        ("embeddings.create", {"input": "i", "encoding_format": "float"}),
    ],
)
async def test_default_model(kind: str, path: str, arguments: dict[str, Any]) -> None:
    recorder = Recorder(lambda _: httpx.Response(200, json={**COMPLETION, "data": [{"embedding": [1.0]}]}))
    await done(method(recorder.client(kind), path)(**arguments))
    assert recorder.body["model"] == "portkey-default"


async def test_missing_and_empty_arguments(kind: str, recorder: Recorder) -> None:
    client = recorder.client(kind)
    with pytest.raises(TypeError, match="messages"):
        await done(client.chat.completions.create(model="m"))
    with pytest.raises(ValueError, match="`model`"):
        await done(client.models.retrieve(""))
    assert recorder.requests == []


async def test_answer(kind: str, recorder: Recorder) -> None:
    answer = await done(recorder.client(kind).chat.completions.create(messages=MESSAGES))
    assert isinstance(answer, ChatCompletion)
    assert answer.gateway == GatewayInfo(
        trace_id="t-1", provider="openai", cache_status=None, retry_count=0, option_index=None
    )
    assert answer["choices"][0]["message"]["content"] == "Hi"
    assert answer["usage"].get("prompt_tokens", 5) == 0
    assert answer.get("nothing") is None
    assert answer.get("nothing", 5) == 5
    assert answer.get("service_tier", "absent") == "absent"
    with pytest.raises(KeyError, match="nothing"):
        answer["nothing"]
    assert answer.choices[0].get_headers() == {}
    assert json.loads(str(answer)) == COMPLETION == answer.to_dict()
    assert str(answer) == str(answer)


async def test_answers_of_other_providers(kind: str) -> None:
    """Fields that are absent are None, unknown ones are kept, odd ones do not lose the answer."""
    body: dict[str, Any] = {
        "id": 7,
        "choices": [{"message": {"content": "\u4f60\u597d", "content_blocks": [{"type": "text"}]}, "finish_reason": 1}],
        "usage": {"prompt_tokens": 1.5},
        "hook_results": {"before_request_hooks": []},
    }
    recorder = Recorder(lambda _: httpx.Response(246, json=body))
    answer = await done(recorder.client(kind).chat.completions.create(messages=MESSAGES))
    assert answer.created is None
    assert answer.choices[0].message.tool_calls is None
    assert answer.choices[0].message.content_blocks == [{"type": "text"}]
    assert answer.hook_results == {"before_request_hooks": []}
    assert "\u4f60\u597d" in str(answer)
    assert answer.to_dict(warnings=False) == body


async def test_stream(kind: str, recorder: Recorder) -> None:
    stream = await done(recorder.client(kind).chat.completions.create(messages=MESSAGES, stream=True))
    kinds: Any = Stream if kind == "sync" else AsyncStream
    assert isinstance(stream, kinds)
    assert stream.get_headers()["trace-id"] == "t-1"
    assert stream.gateway.provider == "openai"
    chunks = await read(stream)
    assert all(isinstance(chunk, ChatCompletionChunk) for chunk in chunks)
    assert [chunk.choices[0].delta.content for chunk in chunks] == ["Hel", "lo"]
    assert chunks[0].get_headers() == stream.get_headers()
    assert stream.response.is_closed


async def test_stream_helper(kind: str, recorder: Recorder) -> None:
    manager = recorder.client(kind).chat.completions.stream(messages=MESSAGES, top_k=5)
    if kind == "sync":
        with manager as stream:
            final = stream.get_final_completion()
    else:
        async with manager as stream:
            final = await stream.get_final_completion()
    assert final.choices[0].message.content == "Hello"
    assert (recorder.body["top_k"], recorder.body["model"]) == (5, "portkey-default")


async def test_raw_and_streaming_response(kind: str, recorder: Recorder) -> None:
    completions = recorder.client(kind).chat.completions
    raw = await done(completions.with_raw_response.create(model="m", messages=MESSAGES))
    assert raw.headers["x-portkey-provider"] == "openai"
    assert raw.parse().get_headers()["provider"] == "openai"
    manager = completions.with_streaming_response.create(model="m", messages=MESSAGES)
    if kind == "sync":
        with manager as response:
            assert response.parse().choices[0].message.content == "Hi"
    else:
        async with manager as response:
            assert (await response.parse()).choices[0].message.content == "Hi"


async def test_raw_stream(kind: str, recorder: Recorder) -> None:
    raw = await done(
        recorder.client(kind).chat.completions.with_raw_response.create(model="m", messages=MESSAGES, stream=True)
    )
    assert raw.parse().get_headers()["provider"] == "openai"
    assert len(await read(raw.parse())) == 2


async def test_embeddings_as_floats(kind: str) -> None:
    def respond(request: httpx.Request) -> httpx.Response:
        vector = "AACAPwAAAEA=" if json.loads(request.content)["encoding_format"] == "base64" else [1.0, 2.0]
        return httpx.Response(200, json={"object": "list", "data": [{"index": 0, "embedding": vector}], "model": "e"})

    client = Recorder(respond).client(kind)
    for options in ({}, {"encoding_format": "float"}):
        answer = await done(client.embeddings.create(model="e", input="x", **options))
        assert isinstance(answer, CreateEmbeddingResponse)
        assert answer.data[0].embedding == [1.0, 2.0]
        assert type(answer.data[0].embedding) is list


async def test_pages(kind: str) -> None:
    recorder = Recorder(
        lambda _: httpx.Response(
            200, headers={"x-portkey-trace-id": "t"}, json={"object": "list", "data": [{"id": "a"}, {"id": "b"}]}
        )
    )
    client = recorder.client(kind)
    assert [model.id for model in await read(client.models.list())] == ["a", "b"]
    page = await done(client.models.list())
    assert page.get_headers() == {"trace-id": "t"}
    assert not page.has_next_page()


async def test_completions(kind: str) -> None:
    recorder = Recorder(lambda _: httpx.Response(200, json={"choices": [{"text": "t", "index": 0}]}))
    answer = await done(recorder.client(kind).completions.create(prompt="p"))
    assert isinstance(answer, Completion)
    assert answer.choices[0].text == "t"


def test_documentation_and_signatures(kind: str, recorder: Recorder) -> None:
    client = recorder.client(kind)
    create = client.chat.completions.create
    parameters = inspect.signature(create).parameters
    assert {"messages", "model", "stream", "extra_headers", "extra_query", "extra_body", "timeout"} <= set(parameters)
    assert parameters["model"].default == "portkey-default"
    assert "messages: A list of messages" in create.__doc__
    assert inspect.iscoroutinefunction(create) == (kind == "async")
