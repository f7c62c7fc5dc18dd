"""What users write, for mypy and pyright (both strict): never run. `assert_type` states what a call gives."""

from __future__ import annotations

import httpx
from typing_extensions import assert_type

from portkey_ai import (
    APIStatusError,
    AsyncPortkey,
    AsyncStream,
    GatewayInfo,
    Portkey,
    PortkeyError,
    RateLimitError,
    Stream,
    createHeaders,
)
from portkey_ai._vendor.openai.pagination import AsyncPage, SyncPage
from portkey_ai._vendor.openai.types import Completion, CreateEmbeddingResponse, Model
from portkey_ai._vendor.openai.types.chat import ChatCompletion, ChatCompletionChunk


def clients() -> None:
    Portkey()
    Portkey(api_key="k", config="pc-1", trace_id="t", metadata={"_user": "u"}, timeout=3, max_retries=0)
    Portkey(base_url=httpx.URL("http://localhost:8787/v1"), timeout=httpx.Timeout(3), http_client=httpx.Client())
    Portkey(config={"strategy": {"mode": "fallback"}, "targets": [{"provider": "@a"}]}, anything_else="x")
    AsyncPortkey(forward_headers=["x-a"], http_client=httpx.AsyncClient(), Authorization="sk")
    assert_type(createHeaders(provider="openai", metadata={"a": "b"}), dict[str, str])


def chat(client: Portkey) -> str | None:
    answer = client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": "Hi"}])
    assert_type(answer, ChatCompletion)
    assert_type(answer.get_headers(), dict[str, str])
    assert_type(answer.gateway, GatewayInfo)
    assert_type(answer.gateway.retry_count, int | None)
    usage = answer.usage
    if usage:
        assert_type(usage.total_tokens, int)
    client.chat.completions.create(messages=[], extra_headers={"a": "b"}, timeout=3, unknown_parameter=1)
    return answer.choices[0].message.content


def stream(client: Portkey) -> None:
    chunks = client.chat.completions.create(model="m", messages=[], stream=True)
    assert_type(chunks, Stream[ChatCompletionChunk])
    assert_type(chunks.gateway.provider, str | None)
    with chunks as opened:
        for chunk in opened:
            assert_type(chunk.choices[0].delta.content, str | None)


def sometimes_a_stream(client: Portkey, wanted: bool) -> None:
    result = client.chat.completions.create(model="m", messages=[], stream=wanted)
    assert_type(result, ChatCompletion | Stream[ChatCompletionChunk])


def others(client: Portkey) -> None:
    assert_type(client.completions.create(prompt="p"), Completion)
    assert_type(client.completions.create(prompt="p", stream=True), Stream[Completion])
    vectors = client.embeddings.create(input=["a"])
    assert_type(vectors, CreateEmbeddingResponse)
    assert_type(vectors.data[0].embedding, list[float])
    assert_type(client.models.list(), SyncPage[Model])
    for model in client.models.list():
        assert_type(model, Model)


def options(client: Portkey) -> None:
    derived = client.with_options(trace_id="t", metadata={"step": "summary"}, config=None, timeout=3.5)
    assert_type(derived, Portkey)
    assert_type(derived.trace_id, str | None)
    with derived as inside:
        assert_type(inside, Portkey)


def errors(client: Portkey) -> None:
    try:
        client.models.retrieve("m")
    except RateLimitError as error:
        assert_type(error.response.headers, httpx.Headers)
    except APIStatusError as error:
        assert_type(error.status_code, int)
    except PortkeyError:
        pass


async def asynchronous(client: AsyncPortkey) -> None:
    answer = await client.chat.completions.create(model="m", messages=[{"role": "user", "content": "Hi"}])
    assert_type(answer, ChatCompletion)
    chunks = await client.chat.completions.create(model="m", messages=[], stream=True)
    assert_type(chunks, AsyncStream[ChatCompletionChunk])
    async for chunk in chunks:
        assert_type(chunk, ChatCompletionChunk)
    assert_type(await client.models.list(), AsyncPage[Model])
    async for model in client.models.list():
        assert_type(model, Model)
    async with client.with_options(span_id="s") as derived:
        assert_type(derived, AsyncPortkey)
