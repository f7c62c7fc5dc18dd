"""What every generated wrapper does: parameters, the four per-call options, results with headers."""

from __future__ import annotations

import inspect
import json
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from portkey_ai import AsyncStream, GatewayInfo, InternalServerError, Portkey, Stream, not_given, omit
from portkey_ai._vendor.openai.types import Completion, CreateEmbeddingResponse
from portkey_ai._vendor.openai.types.chat import ChatCompletion, ChatCompletionChunk

from .support import COMPLETION, MESSAGES, Recorder, done, read

# Methods of the clients that are no resource's.
OF_THE_CLIENT = {
    *("api_client", "close", "control_client", "copy", "custom_headers", "is_closed", "openai_client", "public_client"),
    "request",
}


def method(client: Any, path: str) -> Any:
    for name in path.split("."):
        client = getattr(client, name)
    return client


def public_methods(owner: Any, prefix: str = "") -> Iterator[str]:
    """The path of every method below `owner`."""
    for name in dir(owner.__class__):
        if name.startswith(("_", "with_")) or (not prefix and name in OF_THE_CLIENT):
            continue
        value = getattr(owner, name)
        if inspect.ismethod(value):
            yield prefix + name
        elif type(value).__module__.startswith("portkey_ai.api_resources."):
            yield from public_methods(value, f"{prefix}{name}.")


def sends_one_request(path: str) -> bool:
    """Whether the method at `path` is one request: not a helper that polls, streams, uploads or connects."""
    signature = inspect.signature(method(SAMPLE, path))
    names = set(signature.parameters)
    if "max_wait_seconds" in names or not {"extra_headers", "extra_query", "extra_body", "timeout"} <= names:
        return False
    return not path.endswith(("_stream", ".stream", "_chunked", "upload", ".prepare", ".prepare_directory"))


def arguments_of(function: Any) -> dict[str, Any]:
    """Something for each argument that `function` must have."""
    found: dict[str, Any] = {}
    for parameter in inspect.signature(function).parameters.values():
        if parameter.default is not parameter.empty or parameter.kind is parameter.VAR_KEYWORD:
            continue
        kind = str(parameter.annotation)
        if "FileTypes" in kind or kind.startswith("video_"):
            found[parameter.name] = ("name.txt", b"content")
        elif kind.startswith(("str", "Union[str", "Literal")) or "Model" in kind:
            found[parameter.name] = "x"
        elif kind.startswith("int"):
            found[parameter.name] = 1
        elif any(word in kind for word in ("Iterable", "List", "Sequence")):
            found[parameter.name] = []
        else:
            found[parameter.name] = {}
    return found


SAMPLE = Portkey(api_key="k")
METHODS = [path for path in public_methods(SAMPLE) if "." in path]
REQUESTS = [path for path in METHODS if sends_one_request(path)]


def test_both_clients_have_the_same_methods(recorder: Recorder) -> None:
    ours = {path for path in public_methods(recorder.client("async")) if "." in path}
    assert ours == set(METHODS)
    assert len(METHODS) > 300


# Sent as text, the SDP alone leaves no place for fields; with a session it is a form.
WITH_A_BODY: dict[str, dict[str, Any]] = {"realtime.calls.create": {"session": {"type": "realtime"}}}


def answer(_: httpx.Request) -> httpx.Response:
    """Something that every type can be made of."""
    item = {"id": "x", "index": 0, "embedding": [0.5]}
    return httpx.Response(200, headers={"x-portkey-provider": "p"}, json={**COMPLETION, "data": [item]})


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("path", REQUESTS)
async def test_per_call_options(kind: str, path: str) -> None:
    recorder = Recorder(answer)
    function = method(recorder.client(kind), path)
    arguments = {**arguments_of(function), **WITH_A_BODY.get(path, {})}
    result = await done(function(**arguments, extra_headers={"X-Mine": "h"}, extra_query={"q": "1"}, timeout=3))
    sent = recorder.last
    assert (sent.headers["x-mine"], sent.url.params["q"], sent.extensions["timeout"]["read"]) == ("h", "1", 3)
    assert sent.headers["x-portkey-api-key"] == "pk-test"
    if hasattr(result, "get_headers"):
        assert result.get_headers() == {"provider": "p"}
    else:  # no model: bytes of a file, nothing at all, a list
        assert result is None or hasattr(result, "response") or isinstance(result, (str, list)), type(result)
    # Other keywords go into the body of those that have one; the others do not take them.
    if sent.method in ("POST", "PUT", "PATCH"):
        await done(function(**arguments, from_keyword=2, extra_body={"from_extra": 1}))
        body = recorder.last.content.decode()
        assert "from_keyword" in body
        assert "from_extra" in body
    else:
        with pytest.raises(TypeError, match="from_keyword"):
            await done(function(**arguments, from_keyword=2))


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("path", REQUESTS)
async def test_max_retries_of_a_call(kind: str, path: str) -> None:
    recorder = Recorder(lambda _: httpx.Response(503, headers={"retry-after-ms": "1"}))
    function = method(recorder.client(kind), path)
    arguments = arguments_of(function)
    for retries in (0, 2):
        recorder.requests.clear()
        with pytest.raises(InternalServerError):
            await done(function(**arguments, max_retries=retries))
        assert len(recorder.requests) == 1 + retries
        assert "retries" not in f"{recorder.last.headers} {recorder.last.content!r}"
    with pytest.raises(ValueError, match="max_retries: expected a whole number from 0, got -1"):
        await done(function(**arguments, max_retries=-1))


def test_what_takes_a_timeout_takes_max_retries() -> None:
    for path in METHODS:
        parameters = inspect.signature(method(SAMPLE, path)).parameters
        assert "timeout" not in parameters or "max_retries" in parameters, path


async def test_max_retries_of_a_stream_and_a_list(kind: str) -> None:
    recorder = Recorder(lambda _: httpx.Response(503, headers={"retry-after-ms": "1"}))
    client = recorder.client(kind, max_retries=0)
    with pytest.raises(InternalServerError):
        await done(client.chat.completions.create(messages=MESSAGES, stream=True, max_retries=2))
    assert len(recorder.requests) == 3
    with pytest.raises(InternalServerError):
        await read(client.files.list(max_retries=1))
    assert len(recorder.requests) == 5
    with pytest.raises(InternalServerError):
        await done(client.post("/anything", max_retries=1))
    assert len(recorder.requests) == 7


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


async def test_responses_of_other_providers(kind: str) -> None:
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


def raw_twin(client: Any, path: str) -> Any:
    """The object with the raw twin of the method at `path`, or None."""
    parent, _, name = path.rpartition(".")
    raw = getattr(method(client, parent), "with_raw_response", None)
    return raw if hasattr(raw, name) else None


WITH_RAW_TWIN = [path for path in REQUESTS if raw_twin(SAMPLE, path)]


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("path", WITH_RAW_TWIN)
async def test_a_tool_that_patches_the_method_and_its_raw_twin_records_one_call(kind: str, path: str) -> None:
    """Tracing tools replace both, on the resources of a client."""
    client = Recorder(answer).client(kind)
    parent, _, name = path.rpartition(".")
    resource, raw = method(client, parent), raw_twin(client, path)
    arguments = {**arguments_of(getattr(raw, name)), **WITH_A_BODY.get(path, {})}  # of the twin, which needs a model
    # OpenAI's own methods count the names that are given.
    unset = {
        name: omit for name, each in inspect.signature(getattr(raw, name)).parameters.items() if each.default is omit
    }
    recorded: list[object] = []

    def patch(owner: Any) -> None:
        original = getattr(owner, name)

        def call(*positional: Any, **options: Any) -> Any:
            recorded.append(owner)
            return original(*positional, **options)

        setattr(owner, name, call)

    patch(resource)
    patch(raw)
    await done(method(client, path)(**arguments))
    assert recorded == [resource]
    recorded.clear()
    await done(getattr(raw_twin(client, path), name)(**{**unset, **arguments}))
    assert recorded == [raw]


def test_most_methods_have_a_raw_twin() -> None:
    assert len(WITH_RAW_TWIN) > 300
