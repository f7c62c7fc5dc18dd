"""The spans of our own calls."""

from __future__ import annotations

import asyncio
import gc
import gzip
import json
from typing import Any

import httpx
import httpx2
import pytest
from opentelemetry import trace
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.sampling import ALWAYS_OFF
from opentelemetry.trace import SpanKind, StatusCode

from portkey_ai import APIConnectionError, AsyncPortkey, Portkey, RateLimitError, StreamInterruptedError, not_given
from tests.integrations.scripted import ScriptedGateway, call

from .support import ASK, CLIENTS, Make, Recorded, done, read, said

both = pytest.mark.parametrize("client_class", CLIENTS)


@both
async def test_chat(client_class: Any, gateway: ScriptedGateway, spans: Recorded, make: Make) -> None:
    gateway.say("Hello")
    client = make(client_class, provider="anthropic")
    answer = await done(
        client.chat.completions.create(
            **ASK,
            temperature=0,
            max_tokens=5,
            top_p=0.5,
            stop="x",
            n=2,
            seed=3,
            response_format={"type": "json_object"},
        )
    )
    assert answer.choices[0].message.content == "Hello"
    span = spans.one()
    assert (span.name, span.kind, span.status.status_code) == ("chat gpt-4o", SpanKind.CLIENT, StatusCode.UNSET)
    port = int(gateway.url.rsplit(":")[-1].removesuffix("/v1"))
    assert said(span) == {
        "gen_ai.operation.name": "chat",
        "gen_ai.provider.name": "openai",  # who answered, not who was asked for
        "gen_ai.request.model": "gpt-4o",
        "gen_ai.request.temperature": 0.0,
        "gen_ai.request.max_tokens": 5,
        "gen_ai.request.top_p": 0.5,
        "gen_ai.request.stop_sequences": ("x",),
        "gen_ai.request.choice.count": 2,
        "gen_ai.request.seed": 3,
        "gen_ai.output.type": "json",
        "gen_ai.response.id": "chatcmpl-1",
        "gen_ai.response.model": "gpt-4o",
        "gen_ai.response.finish_reasons": ("stop",),
        "gen_ai.usage.input_tokens": 11,
        "gen_ai.usage.output_tokens": 7,
        "portkey.trace_id": "trace-of-the-gateway",
        "server.address": "127.0.0.1",
        "server.port": port,
    }


@both
async def test_a_stream_ends_its_span_at_its_end(
    client_class: Any, gateway: ScriptedGateway, spans: Recorded, make: Make
) -> None:
    gateway.say("Hello to you all")
    client = make(client_class)
    stream = await done(client.chat.completions.create(**ASK, stream=True, stream_options={"include_usage": True}))
    assert spans.all() == []
    assert "".join(c.choices[0].delta.content or "" for c in await read(stream) if c.choices) == "Hello to you all"
    found = said(spans.one())
    assert found["gen_ai.request.stream"] is True
    assert (found["gen_ai.usage.input_tokens"], found["gen_ai.usage.output_tokens"]) == (11, 7)
    assert found["gen_ai.response.finish_reasons"] == ("stop",)
    assert 0 < found["gen_ai.response.time_to_first_chunk"] < 60


@both
async def test_a_stream_that_is_left_early(
    client_class: Any, gateway: ScriptedGateway, spans: Recorded, make: Make
) -> None:
    gateway.say("one two three")
    client = make(client_class)
    stream = await done(client.chat.completions.create(**ASK, stream=True))
    if client_class is AsyncPortkey:
        async for _ in stream:
            break
    else:
        for _ in stream:
            break
    assert spans.all() == []
    await done(stream.close())
    assert spans.one().status.status_code is StatusCode.UNSET
    assert said(spans.one())["gen_ai.response.id"] == "chatcmpl-1"


@both
async def test_a_stream_that_is_forgotten(client_class: Any, spans: Recorded, make: Make) -> None:
    client = make.answering(
        lambda _: httpx.Response(200, headers=EVENTS, stream=iter_of(b"data: {}\n\n")), client_class
    )
    stream = await done(client.chat.completions.create(**ASK, stream=True))
    del stream
    gc.collect()
    await asyncio.sleep(0.05)  # an asynchronous one is closed in its event loop
    assert spans.one().name == "chat gpt-4o"


EVENTS = {"content-type": "text/event-stream"}
LAST = {"index": 0, "delta": {}, "finish_reason": "stop"}


class iter_of(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body in pieces; a piece that is an exception is raised."""

    def __init__(self, *pieces: bytes | Exception) -> None:
        self.pieces = pieces

    def __iter__(self) -> Any:
        for piece in self.pieces:
            if isinstance(piece, Exception):
                raise piece
            yield piece

    async def __aiter__(self) -> Any:
        for piece in self:
            yield piece


def events(*data: dict[str, Any]) -> list[bytes]:
    return [f"data: {json.dumps(item)}\n\n".encode() for item in data]


@both
async def test_a_stream_that_breaks(client_class: Any, spans: Recorded, make: Make) -> None:
    body = iter_of(*events({"id": "c-1", "choices": []}), httpx.ReadError("cut"))
    client = make.answering(lambda _: httpx.Response(200, headers=EVENTS, stream=body), client_class)
    stream = await done(client.chat.completions.create(**ASK, stream=True))
    with pytest.raises(StreamInterruptedError):
        await read(stream)
    span = spans.one()
    assert (span.status.status_code, span.status.description) == (StatusCode.ERROR, "cut")
    assert said(span)["error.type"] == "ReadError"
    assert said(span)["gen_ai.response.id"] == "c-1"


@both
async def test_an_error_inside_a_stream(client_class: Any, spans: Recorded, make: Make) -> None:
    body = iter_of(*events({"error": {"message": "too much", "type": "overloaded", "code": None}}))
    client = make.answering(lambda _: httpx.Response(200, headers=EVENTS, stream=body), client_class)
    stream = await done(client.chat.completions.create(**ASK, stream=True))
    with pytest.raises(Exception, match="too much"):
        await read(stream)
    assert spans.one().status.status_code is StatusCode.ERROR
    assert said(spans.one())["error.type"] == "overloaded"


@both
async def test_a_compressed_stream_in_odd_pieces(client_class: Any, spans: Recorded, make: Make) -> None:
    packed = gzip.compress(
        b"".join(events({"id": "c-1", "choices": [LAST]}, {"usage": {"prompt_tokens": 1, "completion_tokens": 2}}))[:-2]
    )
    body = iter_of(*(packed[at : at + 7] for at in range(0, len(packed), 7)))
    headers = {**EVENTS, "content-encoding": "gzip"}
    client = make.answering(lambda _: httpx.Response(200, headers=headers, stream=body), client_class)
    await read(await done(client.chat.completions.create(**ASK, stream=True)))
    assert said(spans.one())["gen_ai.usage.output_tokens"] == 2


@both
async def test_errors(client_class: Any, gateway: ScriptedGateway, spans: Recorded, make: Make) -> None:
    gateway.fail(429, "slow down")
    client = make(client_class)
    with pytest.raises(RateLimitError):
        await done(client.chat.completions.create(**ASK))
    span = spans.one()
    assert span.status.status_code is StatusCode.ERROR and "slow down" in (span.status.description or "")
    assert said(span)["error.type"] == "RateLimitError"
    assert said(span)["http.response.status_code"] == 429
    assert said(span)["portkey.trace_id"] == "trace-of-the-gateway"


@both
async def test_no_connection(client_class: Any, spans: Recorded, make: Make) -> None:
    def refuse(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("refused", request=request)

    client = make.answering(refuse, client_class, max_retries=0)
    with pytest.raises(APIConnectionError, match="/chat/completions"):
        await done(client.chat.completions.create(**ASK))
    assert said(spans.one())["error.type"] == "APIConnectionError"


@both
@pytest.mark.parametrize("stream", [False, True])
async def test_tries_are_one_span(client_class: Any, stream: bool, spans: Recorded, make: Make) -> None:
    sent: list[httpx.Request] = []

    def handle(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        if len(sent) == 1:
            return httpx.Response(500, headers={"retry-after": "0"}, json={"error": {"type": "first"}})
        if stream:
            return httpx.Response(200, headers=EVENTS, stream=iter_of(*events({"id": "c-1", "choices": [LAST]})))
        return httpx.Response(200, json={"id": "c-1", "choices": []})

    client = make.answering(handle, client_class)
    answer = await done(client.chat.completions.create(**ASK, stream=stream))
    if stream:
        await read(answer)
    assert len(sent) == 2
    assert spans.one().status.status_code is StatusCode.UNSET
    assert said(spans.one())["gen_ai.response.id"] == "c-1"


async def test_a_cancelled_call(spans: Recorded, make: Make) -> None:
    async def never(_: httpx.Request) -> httpx.Response:
        await asyncio.sleep(60)
        raise AssertionError

    http = httpx.AsyncClient(transport=httpx.MockTransport(never))
    client = make(AsyncPortkey, http_client=http)
    with pytest.raises(asyncio.TimeoutError):
        await asyncio.wait_for(client.chat.completions.create(**ASK), 0.05)
    assert said(spans.one())["error.type"] == "CancelledError"


@both
async def test_raw_and_streaming_responses(
    client_class: Any, gateway: ScriptedGateway, spans: Recorded, make: Make
) -> None:
    gateway.say("Hello")
    gateway.say("Hello")
    gateway.say("Hello")
    client = make(client_class)
    raw = await done(client.chat.completions.with_raw_response.create(**ASK))
    assert (await done(raw.parse())).choices[0].message.content == "Hello"
    manager = client.chat.completions.with_streaming_response.create(**ASK)
    if client_class is AsyncPortkey:
        async with manager as response:
            assert json.loads(await response.read())["id"] == "chatcmpl-1"
    else:
        with manager as response:
            assert json.loads(response.read())["id"] == "chatcmpl-1"
    stream = (await done(client.chat.completions.with_raw_response.create(**ASK, stream=True))).parse()
    await read(await done(stream))
    assert [said(span)["gen_ai.response.id"] for span in spans.all()] == ["chatcmpl-1"] * 3


@both
async def test_the_last_piece_comes_after_the_last_byte(
    client_class: Any, gateway: ScriptedGateway, spans: Recorded, make: Make
) -> None:
    gateway.say("Hello")
    manager = make(client_class).chat.completions.with_streaming_response.create(**ASK)
    if client_class is AsyncPortkey:
        async with manager as response:
            pieces = [piece async for piece in response.iter_bytes(100)]
    else:
        with manager as response:
            pieces = list(response.iter_bytes(100))
    assert len(pieces) > 1
    assert said(spans.one())["gen_ai.usage.output_tokens"] == 7


@both
async def test_completions_embeddings_prompts(client_class: Any, spans: Recorded, make: Make) -> None:
    client = make(client_class)
    await done(client.completions.create(model="echo", prompt="a b"))
    await done(client.embeddings.create(model="echo", input="a b c", dimensions=4, encoding_format="float"))
    collection = await done(client.collections.create(name="c"))
    template = '[{"role":"user","content":"Hi"}]'
    named = {"name": "p", "collection_id": collection.id, "model": "echo", "virtual_key": "vk"}
    prompt = await done(client.prompts.create(**named, string=template, parameters={}))
    await done(client.prompts.completions.create(prompt.slug, variables={}))
    first, second, third = spans.all()  # and none for the collection and the prompt
    assert (first.name, said(first)["gen_ai.operation.name"]) == ("text_completion echo", "text_completion")
    assert (second.name, said(second)["gen_ai.usage.input_tokens"]) == ("embeddings echo", 3)
    assert said(second)["gen_ai.embeddings.dimension.count"] == 4
    assert said(second)["gen_ai.request.encoding_formats"] == ("float",)
    assert (third.name, said(third)["gen_ai.prompt.name"]) == ("chat", prompt.slug)
    assert said(third)["gen_ai.usage.output_tokens"] > 0


RESPONSE = {
    "id": "resp_1", "object": "response", "model": "gpt-4o-2024", "status": "completed", "error": None,
    "output": [
        {"type": "message", "id": "m", "role": "assistant", "content": [{"type": "output_text", "text": "Hello"}]},
        {"type": "function_call", "call_id": "call_1", "name": "add", "arguments": '{"a": 1}'},
    ],
    "usage": {"input_tokens": 9, "output_tokens": 4, "input_tokens_details": {"cached_tokens": 2},
              "output_tokens_details": {"reasoning_tokens": 3}},
}  # fmt: skip


@both
@pytest.mark.parametrize("stream", [False, True])
async def test_responses(
    client_class: Any, stream: bool, spans: Recorded, make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT", "true")

    def handle(_: httpx.Request) -> httpx.Response:
        if not stream:
            return httpx.Response(200, json=RESPONSE)
        started = {"type": "response.created", "response": {**RESPONSE, "status": "in_progress", "output": []}}
        ended = {"type": "response.completed", "response": RESPONSE}
        return httpx.Response(200, headers=EVENTS, stream=iter_of(*events(started, ended)))

    client = make.answering(handle, client_class)
    answer = await done(client.responses.create(model="gpt-4o", input="Hi", instructions="Be kind", stream=stream))
    if stream:
        await read(answer)
    found = said(spans.one())
    assert (spans.one().name, found["gen_ai.response.model"]) == ("chat gpt-4o", "gpt-4o-2024")
    assert found["gen_ai.response.finish_reasons"] == ("completed",)
    tokens = {name: value for name, value in found.items() if name.startswith("gen_ai.usage")}
    assert tokens == {
        "gen_ai.usage.input_tokens": 9,
        "gen_ai.usage.output_tokens": 4,
        "gen_ai.usage.cache_read.input_tokens": 2,
        "gen_ai.usage.reasoning.output_tokens": 3,
    }
    assert json.loads(found["gen_ai.system_instructions"]) == [{"type": "text", "content": "Be kind"}]
    assert json.loads(found["gen_ai.input.messages"])[0]["parts"] == [{"type": "text", "content": "Hi"}]
    [message] = json.loads(found["gen_ai.output.messages"])
    assert message["parts"] == [
        {"type": "text", "content": "Hello"},
        {"type": "tool_call", "id": "call_1", "name": "add", "arguments": {"a": 1}},
    ]


@both
@pytest.mark.parametrize("stream", [False, True])
async def test_messages(
    client_class: Any, stream: bool, spans: Recorded, make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT", "true")
    usage = {"input_tokens": 5, "output_tokens": 1, "cache_read_input_tokens": 100, "cache_creation_input_tokens": 10}
    head = {"id": "msg_1", "type": "message", "role": "assistant", "model": "claude", "usage": usage}
    text, tool = {"type": "text", "text": "Hello"}, {"type": "tool_use", "id": "t1", "name": "add", "input": {"a": 1}}

    def handle(_: httpx.Request) -> httpx.Response:
        if not stream:
            usage["output_tokens"] = 7
            return httpx.Response(200, json={**head, "content": [text, tool], "stop_reason": "tool_use"})
        body = events(
            {"type": "message_start", "message": {**head, "content": [], "stop_reason": None}},
            {"type": "content_block_start", "index": 0, "content_block": {"type": "text", "text": ""}},
            {"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": "Hello"}},
            {"type": "content_block_start", "index": 1, "content_block": {**tool, "input": {}}},
            {"type": "content_block_delta", "index": 1, "delta": {"type": "input_json_delta", "partial_json": '{"a"'}},
            {"type": "content_block_delta", "index": 1, "delta": {"type": "input_json_delta", "partial_json": ": 1}"}},
            {"type": "message_delta", "delta": {"stop_reason": "tool_use"}, "usage": {"output_tokens": 7}},
        )
        return httpx.Response(200, headers=EVENTS, stream=iter_of(*body))

    client = make.answering(handle, client_class)
    ask: dict[str, Any] = {"model": "claude", "max_tokens": 9, "messages": [{"role": "user", "content": "Hi"}]}
    answer = await done(client.messages.create(**ask, system="Be kind", stream=stream))
    if stream:
        await read(answer)
    found = said(spans.one())
    assert found["gen_ai.usage.input_tokens"] == 115
    assert found["gen_ai.usage.output_tokens"] == 7
    assert found["gen_ai.response.finish_reasons"] == ("tool_use",)
    assert json.loads(found["gen_ai.system_instructions"]) == [{"type": "text", "content": "Be kind"}]
    [message] = json.loads(found["gen_ai.output.messages"])
    assert message == {
        "role": "assistant",
        "parts": [
            {"type": "text", "content": "Hello"},
            {"type": "tool_call", "id": "t1", "name": "add", "arguments": {"a": 1}},
        ],
        "finish_reason": "tool_use",
    }


@both
@pytest.mark.parametrize("stream", [False, True])
async def test_contents_on_request(
    client_class: Any,
    stream: bool,
    gateway: ScriptedGateway,
    spans: Recorded,
    make: Make,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    calls = [call("add", {"a": 1}), call("sub", {"b": 2}, "call_2")]
    tools: Any = [{"type": "function", "function": {"name": "add", "parameters": {}}}]
    messages: Any = [
        {"role": "system", "content": "Count"},
        {"role": "user", "content": [{"type": "text", "text": "Look"},
                                     {"type": "image_url", "image_url": {"url": "https://x.test/a.png"}},
                                     {"type": "image_url", "image_url": {"url": "data:image/png;base64,AAAA"}}]},
        {"role": "assistant", "content": None, "tool_calls": [call("add", {"a": 0}, "call_0")]},
        {"role": "tool", "tool_call_id": "call_0", "content": "0"},
    ]  # fmt: skip
    for value in ("false", "true"):
        monkeypatch.setenv("OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT", value)
        gateway.say("Well", *calls)
        client = make(client_class)
        answer = await done(
            client.chat.completions.create(model="gpt-4o", messages=messages, tools=tools, stream=stream)
        )
        if stream:
            await read(answer)
    without, with_them = spans.all()
    assert "Look" not in without.to_json() and "Well" not in without.to_json()
    found = said(with_them)
    assert json.loads(found["gen_ai.input.messages"]) == [
        {"role": "system", "parts": [{"type": "text", "content": "Count"}]},
        {"role": "user", "parts": [{"type": "text", "content": "Look"},
                                   {"type": "uri", "modality": "image", "uri": "https://x.test/a.png"},
                                   {"type": "image_url"}]},
        {"role": "assistant", "parts": [{"type": "tool_call", "id": "call_0", "name": "add", "arguments": {"a": 0}}]},
        {"role": "tool", "parts": [{"type": "tool_call_response", "id": "call_0", "response": "0"}]},
    ]  # fmt: skip
    [message] = json.loads(found["gen_ai.output.messages"])
    assert message == {
        "role": "assistant",
        "parts": [
            {"type": "text", "content": "Well"},
            {"type": "tool_call", "id": "call_1", "name": "add", "arguments": {"a": 1}},
            {"type": "tool_call", "id": "call_2", "name": "sub", "arguments": {"b": 2}},
        ],
        "finish_reason": "tool_calls",
    }
    assert json.loads(found["gen_ai.tool.definitions"]) == [{"type": "function", "name": "add"}]


@pytest.mark.parametrize(
    ("option", "header", "expected"),
    [
        ({"provider": "bedrock"}, None, "aws.bedrock"),
        ({"provider": "@mine"}, None, "portkey"),
        ({}, None, "portkey"),
        ({"provider": "@mine"}, "vertex-ai", "gcp.vertex_ai"),
    ],
)
async def test_provider_names(
    option: dict[str, str], header: str | None, expected: str, spans: Recorded, make: Make
) -> None:
    headers = {"x-portkey-provider": header} if header else {}
    client = make.answering(lambda _: httpx.Response(200, json={"choices": []}, headers=headers), Portkey, **option)
    client.chat.completions.create(**ASK)
    assert said(spans.one())["gen_ai.provider.name"] == expected


def test_off_means_off(gateway: ScriptedGateway, spans: Recorded) -> None:
    with Portkey() as client, Portkey(instrumentation=True) as traced:
        client.chat.completions.create(**ASK)
        traced.with_options(instrumentation=False).chat.completions.create(**ASK)
        traced.configs.list()
        assert spans.all() == []
        client.with_options(instrumentation=True).chat.completions.create(**ASK)
        traced.with_options(metadata={"a": "b"}).chat.completions.create(**ASK)
        traced.openai_client.with_options(timeout=3).chat.completions.create(**ASK)
        traced.post("/chat/completions", body=ASK)
    assert len(spans.all()) == 4
    assert "traceparent" not in gateway.sent()[0].headers


@both
@pytest.mark.parametrize("stream", [False, True])
async def test_connections_of_httpx2(
    client_class: Any, stream: bool, gateway: ScriptedGateway, spans: Recorded, make: Make
) -> None:
    gateway.say("Hello")
    http: Any = httpx2.Client() if client_class is Portkey else httpx2.AsyncClient()
    client = make(client_class, http_client=http)
    options: Any = {"include_usage": True}
    answer = await done(
        client.chat.completions.create(**ASK, stream=stream, stream_options=options if stream else not_given)
    )
    if stream:
        await read(answer)
    await done(http.aclose() if client_class is AsyncPortkey else http.close())
    assert said(spans.one())["gen_ai.usage.output_tokens"] == 7
    assert "traceparent" in gateway.sent()[0].headers


def test_a_span_that_is_sampled_out(gateway: ScriptedGateway, monkeypatch: pytest.MonkeyPatch) -> None:
    provider = TracerProvider(sampler=ALWAYS_OFF)
    monkeypatch.setattr(trace, "_TRACER_PROVIDER", provider)
    with Portkey(instrumentation=True) as client:
        list(client.chat.completions.create(**ASK, stream=True))
        client.chat.completions.create(**ASK)
    provider.shutdown()
    assert [request.headers["traceparent"][-2:] for request in gateway.sent()] in (["00", "00"], ["02", "02"])
    assert gateway.sent("/logs") == []


@pytest.mark.parametrize("client_class", CLIENTS)
@pytest.mark.parametrize("stream", [False, True])
async def test_cost(client_class: Any, stream: bool, spans: Recorded, make: Make) -> None:
    usage = {"prompt_tokens": 1_000, "completion_tokens": 100, "total_tokens": 1_100}
    answer = {"id": "c-1", "object": "chat.completion", "model": "gpt-4o", "choices": [], "usage": usage}

    def respond(_: httpx.Request) -> httpx.Response:
        headers = {"x-portkey-provider": "openai"}
        if not stream:
            return httpx.Response(200, headers=headers, json=answer)
        return httpx.Response(200, headers=headers | EVENTS, stream=iter_of(*events(answer), b"data: [DONE]\n\n"))

    client = make.answering(respond, client_class)
    prices = {"openai/gpt-4o": {"input": 1, "output": 10}}
    for each in (client.with_options(prices=prices), client):
        result = await done(each.chat.completions.create(**ASK, stream=stream))
        if stream:
            await read(result)
    with_cost, without = (said(span) for span in spans.all())
    assert with_cost["gen_ai.usage.cost"] == pytest.approx(0.002)
    assert with_cost["portkey.cost.source"] == "own prices"
    assert "gen_ai.usage.cost" not in without and "portkey.cost.source" not in without
