"""Annotations with the names of `portkey_ai.types`, for the type checkers."""

from __future__ import annotations

from typing_extensions import assert_type

from portkey_ai import AsyncPortkey, AsyncStream, PollTimeoutError, Portkey, Stream
from portkey_ai.types import (
    APIResponse,
    AsyncCursorPage,
    ConfigGetResponse,
    ConfigListResponse,
    ConfigSummary,
    FileObject,
    GuardrailListResponse,
    HttpxBinaryResponseContent,
    LegacyAPIResponse,
    LogParam,
    McpServerListResponse,
    PromptCompletion,
    SyncCursorPage,
    VectorStore,
    VirtualKey,
)
from portkey_ai.types.chat import (
    ChatCompletion,
    ChatCompletionChunk,
    ChatCompletionMessageParam,
    ChatCompletionToolParam,
    chat_completion,
)
from portkey_ai.types.chat.chat_completion_chunk import ChoiceDelta
from portkey_ai.types.configs import ConfigDetail
from portkey_ai.types.responses import Response, ResponseInputParam, ResponseStreamEvent
from portkey_ai.types.streaming.chat import ChatCompletionStreamEvent
from portkey_ai.types.vector_stores import VectorStoreFile


def conversation(question: str) -> list[ChatCompletionMessageParam]:
    return [{"role": "system", "content": "Be brief."}, {"role": "user", "content": question}]


def first(completion: ChatCompletion) -> chat_completion.Choice:
    return completion.choices[0]


def text(delta: ChoiceDelta) -> str:
    return delta.content or ""


WEATHER: ChatCompletionToolParam = {
    "type": "function",
    "function": {"name": "weather", "parameters": {"type": "object", "properties": {"city": {"type": "string"}}}},
}


def chats(client: Portkey) -> ChatCompletion:
    completion = client.chat.completions.create(messages=conversation("Hello"), tools=[WEATHER])
    assert_type(completion, ChatCompletion)
    raw: LegacyAPIResponse[ChatCompletion] = client.chat.completions.with_raw_response.create(
        model="m", messages=conversation("Hello")
    )
    stream: Stream[ChatCompletionChunk] = client.chat.completions.create(messages=conversation("Hello"), stream=True)
    for chunk in stream:
        assert_type(chunk.choices[0].delta, ChoiceDelta)
    with client.chat.completions.with_streaming_response.create(model="m", messages=conversation("Hello")) as response:
        streamed: APIResponse[ChatCompletion] = response
        assert_type(streamed.parse(), ChatCompletion)
    with client.chat.completions.stream(model="m", messages=conversation("Hello")) as events:
        for event in events:
            shown(event)
    return raw.parse()


def shown(event: ChatCompletionStreamEvent[None]) -> str:
    return event.type


async def responses(client: AsyncPortkey) -> Response:
    question: ResponseInputParam = [{"role": "user", "content": "Hello"}]
    stream: AsyncStream[ResponseStreamEvent] = await client.responses.create(model="m", input=question, stream=True)
    async for event in stream:
        if event.type == "response.completed":
            return event.response
    return await client.responses.create(model="m", input=question)


def files(client: Portkey) -> list[FileObject]:
    page: SyncCursorPage[FileObject] = client.files.list()
    content: HttpxBinaryResponseContent = client.files.content("file-1")
    content.read()
    return [*page]


async def async_files(client: AsyncPortkey) -> AsyncCursorPage[FileObject]:
    return await client.files.list()


def portkey_api(client: Portkey) -> list[ConfigSummary]:
    config: ConfigGetResponse = client.configs.retrieve("pc-1")
    detail: ConfigDetail | None = config.data
    configs: ConfigListResponse = client.configs.list()
    key: VirtualKey = client.virtual_keys.retrieve("vk-1")
    guardrails: GuardrailListResponse = client.guardrails.list()
    servers: McpServerListResponse = client.mcp_servers.list()
    log: LogParam = {"request": {"url": "https://provider.test/v1", "body": {}}, "response": {"body": {}}}
    client.logs.create(**log)
    completion: PromptCompletion = client.prompts.completions.create(prompt_id="pp-1", variables={})
    assert detail and key and guardrails and servers and completion
    return configs.items()


def wait(client: Portkey, store: VectorStore) -> VectorStoreFile | None:
    try:
        file = client.vector_stores.files.create_and_poll(
            "file-1", vector_store_id=store.id, max_wait_seconds=60, max_retries=2, timeout=5
        )
    except PollTimeoutError as error:
        last: object = error.last_object
        return last if isinstance(last, VectorStoreFile) else None
    return file
