"""What users write, for mypy and pyright (both strict): never run. `assert_type` states what a call gives."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from typing import Any, Protocol

import httpx
import pydantic
from typing_extensions import assert_type

from portkey_ai import (
    APIStatusError,
    AsyncPortkey,
    AsyncStream,
    BaseModel,
    GatewayInfo,
    Portkey,
    PortkeyError,
    RateLimitError,
    Stream,
    createHeaders,
)
from portkey_ai._vendor.openai.pagination import AsyncPage, SyncPage
from portkey_ai._vendor.openai.types import Completion, CreateEmbeddingResponse, FileObject, ImagesResponse, Model
from portkey_ai._vendor.openai.types.chat import ChatCompletion, ChatCompletionChunk, ChatCompletionMessageParam
from portkey_ai._vendor.openai.types.responses import Response, ResponseStreamEvent
from portkey_ai.api_resources import Portkey as OldPortkey
from portkey_ai.api_resources import apis, exceptions
from portkey_ai.api_resources.types.chat_complete_type import ChatCompletions
from portkey_ai.api_resources.types.configs_type import ConfigListResponse, ConfigSummary
from portkey_ai.api_resources.types.generation_type import PromptRender
from portkey_ai.api_resources.types.generic_response import GenericResponse
from portkey_ai.api_resources.types.messages_type import ContentBlockDeltaEvent, Message


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
    client.chat.completions.create(messages=[], extra_headers={"a": "b"}, timeout=3, max_retries=0, other=1)
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


class Weather(pydantic.BaseModel):
    city: str


class Thing(BaseModel):
    name: str | None = None


def the_openai_surface(client: Portkey) -> None:
    response = client.responses.create(model="m", input="Hi")
    assert_type(response, Response)
    assert_type(response.output_text, str)
    assert_type(client.responses.create(model="m", input="Hi", stream=True), Stream[ResponseStreamEvent])
    parsed = client.chat.completions.parse(model="m", messages=[], response_format=Weather)
    assert_type(parsed.choices[0].message.parsed, Weather | None)
    with client.chat.completions.stream(model="m", messages=[]) as events:
        for event in events:
            if event.type == "content.delta":
                assert_type(event.delta, str)
    for file in client.files.list():
        assert_type(file, FileObject)
    assert_type(client.files.content("f").text, str)
    assert_type(client.images.generate(prompt="p"), ImagesResponse)
    assert_type(client.batches.output("b").content, bytes)
    assert_type(client.audio.transcriptions.create(file=b"", model="m").text, str)
    raw = client.chat.completions.with_raw_response.create(model="m", messages=[])
    assert_type(raw.parse(), ChatCompletion)
    with client.realtime.connect(model="m") as connection:
        connection.send({"type": "response.create"})
    for item in client.configs.list():
        assert_type(item, ConfigSummary)


def any_route(client: Portkey) -> None:
    assert_type(client.get("/some/route"), httpx.Response)
    assert_type(client.delete(path="/some/route"), httpx.Response)
    assert_type(client.put("/some/route", body={"a": 1}, cast_to=Thing), Thing)
    assert_type(client.post("/some/route", model="m"), GenericResponse)
    assert_type(client.post("/some/route", stream=True), Stream[GenericResponse])
    assert_type(client.post("/some/route", body={"a": 1}, cast_to=Thing), Thing)
    assert_type(client.request("PATCH", "/some/route", cast_to=str), str)
    assert_type(client.post("/some/route", stream=True, cast_to=Thing), Stream[Thing])


def messages(client: Portkey) -> None:
    answer = client.messages.create(model="m", max_tokens=1, messages=[{"role": "user", "content": "Hi"}])
    assert_type(answer, Message)
    assert_type(answer.content[0].text, str | None)
    for event in client.messages.create(model="m", max_tokens=1, messages=[], stream=True):
        if event.type == "content_block_delta":
            assert_type(event, ContentBlockDeltaEvent)


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
    async for config in client.configs.list():
        assert_type(config, ConfigSummary)
    assert_type(await client.configs.list(), ConfigListResponse)
    async with client.with_options(span_id="s") as derived:
        assert_type(derived, AsyncPortkey)


def text_of(stream: Stream[ChatCompletionChunk]) -> Iterator[str]:
    for chunk in stream:
        for choice in chunk.choices:
            yield choice.delta.content or ""


def stream_or_not(client: Portkey, stream: bool) -> str | None:
    result = client.chat.completions.create(model="m", messages=[{"role": "user", "content": "Hi"}], stream=stream)
    return "".join(text_of(result)) if isinstance(result, Stream) else result.choices[0].message.content


class TeamClient(Portkey):
    def __init__(self, team: str, **options: Any) -> None:
        super().__init__(metadata={"team": team}, **options)
        self.team = team


class Completer(Protocol):
    def create(self, *, model: str, messages: Iterable[ChatCompletionMessageParam]) -> ChatCompletion: ...


def subclasses_protocols_and_partials(client: Portkey) -> None:
    assert_type(TeamClient("red").with_options(trace_id="t"), TeamClient)
    completer: Completer = client.chat.completions
    completer.create(model="m", messages=[])
    embed = partial(client.embeddings.create, model="e")
    assert_type(embed(input="x").data[0].embedding, list[float])


def published_names(client: OldPortkey) -> exceptions.RateLimitError:
    assert_type(client.chat.completions.create(messages=[]), ChatCompletions)
    assert_type(apis.Prompts(client).render(prompt_id="p", variables={}), PromptRender)
    request = httpx.Request("POST", "https://api.portkey.ai/v1/chat/completions")
    return exceptions.RateLimitError("slow", request=request, response=httpx.Response(429), body=None)
