"""The request parameters that change the responses of the echo models."""

from __future__ import annotations

import hashlib
from typing import Any

import httpx
import pytest

from portkey_ai import AsyncPortkey, BadRequestError, NotFoundError, Portkey
from portkey_ai.testing import LocalGateway

from .support import MESSAGES, close, done, read

PROVIDER = {"x-portkey-provider": "openai"}
SCHEMA: dict[str, Any] = {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}
FUNCTIONS: list[dict[str, Any]] = [
    {"type": "function", "name": name, "parameters": SCHEMA} for name in ("weather", "traffic")
]


@pytest.fixture
async def client(kind: str, gateway: LocalGateway) -> Any:
    made: Any = Portkey if kind == "sync" else AsyncPortkey
    return made(base_url=gateway.url, provider="openai", max_retries=0)


def as_chat(part: dict[str, Any]) -> dict[str, Any]:
    kind = part["type"]
    return {"type": kind, kind: {name: value for name, value in part.items() if name != "type"}}


async def test_tool_calls_of_one_conversation_have_different_ids(client: Any, gateway: LocalGateway) -> None:
    call: dict[str, Any] = {"name": "weather", "arguments": {}}
    for _ in range(3):
        gateway.say(None, call, call)
    messages: list[Any] = list(MESSAGES)
    tools: Any = [as_chat(FUNCTIONS[0])]
    for expected in (["call_1", "call_2"], ["call_3", "call_4"], ["call_5", "call_6"]):
        response = await done(client.chat.completions.create(model="m", messages=messages, tools=tools))
        message = response.choices[0].message
        assert [made.id for made in message.tool_calls] == expected
        messages += [message, *({"role": "tool", "tool_call_id": id, "content": "sunny"} for id in expected)]
    required: dict[str, Any] = {"model": "m", "tools": FUNCTIONS[:1], "tool_choice": "required"}
    first = await done(client.responses.create(input="Hi", **required))
    given = [{"type": "function_call_output", "call_id": "call_1", "output": "sunny"}]
    second = await done(client.responses.create(input=given, previous_response_id=first.id, **required))
    third = await done(client.responses.create(input=[*first.output, *given], **required))
    assert [made.output[0].call_id for made in (first, second, third)] == ["call_1", "call_2", "call_2"]
    tool: Any = {"name": "weather", "input_schema": SCHEMA}
    options: dict[str, Any] = {"model": "m", "max_tokens": 9, "tools": [tool], "tool_choice": {"type": "any"}}
    one = await done(client.messages.create(messages=[{"role": "user", "content": "Hi"}], **options))
    assistant = {"role": "assistant", "content": [part.to_dict() for part in one.content]}
    two = await done(client.messages.create(messages=[{"role": "user", "content": "Hi"}, assistant], **options))
    assert (one.content[0].id, two.content[0].id) == ("call_1", "call_2")
    await close(client)


async def test_allowed_tools(client: Any) -> None:
    for mode, called in (("required", "traffic"), ("auto", None)):
        allowed = {"mode": mode, "tools": [{"type": "function", "name": "traffic"}]}
        choice: dict[str, Any] = {"type": "allowed_tools", **allowed}
        answer = await done(client.responses.create(model="m", input="Hi", tools=FUNCTIONS, tool_choice=choice))
        assert [getattr(item, "name", None) for item in answer.output] == [called]
        chat = {"type": "allowed_tools", "allowed_tools": {**allowed, "tools": [as_chat(FUNCTIONS[1])]}}
        tools = [as_chat(tool) for tool in FUNCTIONS]
        answer = await done(client.chat.completions.create(model="m", messages=MESSAGES, tools=tools, tool_choice=chat))
        calls = answer.choices[0].message.tool_calls
        assert [call.function.name for call in calls or ()] == ([called] if called else [])
    await close(client)


async def test_custom_tools_of_chat(client: Any, gateway: LocalGateway) -> None:
    tools = [{"type": "custom", "custom": {"name": "grep"}}]
    for choice in ("required", {"type": "custom", "custom": {"name": "grep"}}):
        answer = await done(
            client.chat.completions.create(model="m", messages=MESSAGES, tools=tools, tool_choice=choice)
        )
        (call,) = answer.choices[0].message.tool_calls
        assert (call.type, call.custom.name, call.custom.input) == ("custom", "grep", "echo: Hello there")
    gateway.say(None, {"name": "grep", "arguments": "a.*"})
    stream = await done(client.chat.completions.create(model="m", messages=MESSAGES, tools=tools, stream=True))
    (part,) = (await read(stream))[0].choices[0].delta.tool_calls
    assert (part.type, part.custom["input"]) == ("custom", "a.*")
    await close(client)


async def test_custom_tools_of_responses(client: Any, gateway: LocalGateway) -> None:
    tools = [{"type": "custom", "name": "grep"}]
    gateway.say(None, {"name": "grep", "arguments": "a.*"}, times=2)
    answer = await done(client.responses.create(model="m", input="Hi", tools=tools))
    (call,) = answer.output
    assert (call.type, call.name, call.input, call.call_id) == ("custom_tool_call", "grep", "a.*", "call_1")
    events = await read(await done(client.responses.create(model="m", input="Hi", tools=tools, stream=True)))
    assert [event.type for event in events] == [
        "response.created",
        "response.in_progress",
        "response.output_item.added",
        "response.custom_tool_call_input.delta",
        "response.custom_tool_call_input.done",
        "response.output_item.done",
        "response.completed",
    ]
    assert [event.sequence_number for event in events] == list(range(7))
    output = [{"type": "custom_tool_call_output", "call_id": "call_1", "output": "found"}]
    answer = await done(client.responses.create(model="m", input=output, previous_response_id=answer.id))
    assert answer.output_text == "echo: found"
    await close(client)


async def test_log_probabilities(client: Any) -> None:
    chat: dict[str, Any] = {"model": "m", "messages": MESSAGES, "logprobs": True, "top_logprobs": 1}
    tokens = ["echo: ", "Hello ", "there"]
    choice = (await done(client.chat.completions.create(**chat))).choices[0]
    assert [(one.token, one.logprob, one.top_logprobs[0].token) for one in choice.logprobs.content] == [
        (token, 0, token) for token in tokens
    ]
    chunks = await read(await done(client.chat.completions.create(**chat, stream=True)))
    streamed = [chunk.choices[0].logprobs for chunk in chunks if chunk.choices[0].delta.content]
    assert [one.content[0].token for one in streamed] == tokens
    include = ["message.output_text.logprobs"]
    answer = await done(client.responses.create(model="m", input="Hello there", include=include))
    assert [one.token for one in answer.output[0].content[0].logprobs] == tokens
    await close(client)


async def test_streams_of_chat(client: Any, gateway: LocalGateway) -> None:
    gateway.say("")
    chunks = await read(
        await done(
            client.chat.completions.create(
                model="m", messages=MESSAGES, stream=True, stream_options={"include_usage": True}
            )
        )
    )
    assert chunks[0].choices[0].delta.role == "assistant"
    assert len({chunk.id for chunk in chunks}) == 1
    other = await done(client.chat.completions.create(model="m", messages=MESSAGES))
    assert other.id != chunks[0].id
    await close(client)


async def test_saved_responses_have_the_scheduled_fields(client: Any, gateway: LocalGateway) -> None:
    gateway.say("42", reasoning="I count.", usage={"output_tokens": 7}, finish_reason="max_output_tokens", times=2)
    include = ["reasoning.encrypted_content"]
    first = await done(client.responses.create(model="m", input="Hi", include=include))
    assert first.output[0].encrypted_content
    assert (await done(client.responses.retrieve(first.id))) == first
    assert (first.status, first.usage.output_tokens) == ("incomplete", 7)
    events = await read(await done(client.responses.create(model="m", input="Hi", stream=True)))
    again = await read(await done(client.responses.retrieve(events[0].response.id, stream=True)))
    assert again == events
    assert [event.type for event in events if "reasoning" in event.type] == [
        "response.reasoning_summary_part.added",
        "response.reasoning_summary_text.delta",
        "response.reasoning_summary_text.done",
        "response.reasoning_summary_part.done",
    ]
    gateway.say("42", reasoning="I count.")
    queued = await done(client.responses.create(model="m", input="Hi", background=True))
    assert queued.output == []
    finished = await done(client.responses.retrieve(queued.id))
    assert [item.type for item in finished.output] == ["reasoning", "message"]
    await close(client)


async def test_input_is_optional_after_a_previous_response(client: Any) -> None:
    first = await done(client.responses.create(model="m", input="Hi"))
    answer = await done(client.responses.create(model="m", previous_response_id=first.id))
    assert answer.previous_response_id == first.id
    await close(client)


REFUSED: list[tuple[str, dict[str, Any], str]] = [
    ("/chat/completions", {"messages": []}, "messages"),
    ("/chat/completions", {"messages": MESSAGES, "stream": "yes"}, "stream"),
    ("/chat/completions", {"messages": MESSAGES, "response_format": {"type": "xml"}}, "response_format.type"),
    ("/chat/completions", {"messages": MESSAGES, "tool_choice": "required"}, "tool_choice"),
    (
        "/chat/completions",
        {"messages": MESSAGES, "tools": [as_chat(FUNCTIONS[0])], "tool_choice": "maybe"},
        "tool_choice",
    ),
    ("/completions", {"prompt": "a", "stream": "true"}, "stream"),
    ("/responses", {"input": "a", "stream": "true"}, "stream"),
    ("/responses", {"input": "a", "text": {"format": {"type": "xml"}}}, "text.format.type"),
    ("/responses", {"input": "a", "tool_choice": "required"}, "tool_choice"),
    ("/responses", {"input": "a", "tools": FUNCTIONS, "tool_choice": "maybe"}, "tool_choice"),
    (
        "/responses",
        {"input": "a", "tools": FUNCTIONS, "tool_choice": {"type": "allowed_tools", "mode": "auto", "tools": [1]}},
        "tool_choice",
    ),
    ("/messages", {"messages": [], "max_tokens": 1}, "messages"),
    ("/messages", {"messages": MESSAGES, "max_tokens": 1, "tool_choice": {"type": "any"}}, "tool_choice"),
    ("/messages", {"messages": MESSAGES, "max_tokens": 1, "tool_choice": {"type": "maybe"}}, "tool_choice.type"),
    ("/messages", {"messages": MESSAGES, "max_tokens": 1, "stream": 1}, "stream"),
    ("/embeddings", {"input": ["a", 1]}, "input"),
    ("/embeddings", {"input": {"a": 1}}, "input"),
    ("/embeddings", {"input": [[]]}, "input"),
    ("/audio/speech", {"input": "a"}, "voice"),
    ("/audio/speech", {"input": "a", "voice": "alloy", "response_format": "xyz"}, "response_format"),
    ("/uploads", {"bytes": 1, "filename": "a", "mime_type": "b", "purpose": "bathc"}, "purpose"),
]


@pytest.mark.parametrize(("path", "body", "name"), REFUSED)
def test_invalid_values_are_refused(gateway: LocalGateway, path: str, body: dict[str, Any], name: str) -> None:
    answer = httpx.post(gateway.url + path, json={"model": "m", **body}, headers=PROVIDER)
    assert (answer.status_code, answer.json()["error"]["param"]) == (400, name), answer.text


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/chat/completions", {"messages": MESSAGES}),
        ("/completions", {"prompt": "a"}),
        ("/embeddings", {"input": "a"}),
        ("/messages", {"messages": MESSAGES, "max_tokens": 1}),
        ("/responses", {"input": "a"}),
    ],
)
def test_a_response_always_names_a_model(gateway: LocalGateway, path: str, body: dict[str, Any]) -> None:
    assert httpx.post(gateway.url + path, json=body, headers=PROVIDER).json()["model"] == "echo"


def test_starting_after_must_be_a_number(gateway: LocalGateway) -> None:
    saved = httpx.post(f"{gateway.url}/responses", json={"input": "a"}, headers=PROVIDER).json()
    query = {"stream": "true", "starting_after": "x"}
    answer = httpx.get(f"{gateway.url}/responses/{saved['id']}", params=query, headers=PROVIDER)
    assert (answer.status_code, answer.json()["error"]["param"]) == (400, "starting_after")


def test_a_thinking_block_is_signed(gateway: LocalGateway) -> None:
    gateway.say("42", reasoning="I count.", times=2)
    body = {"model": "m", "messages": MESSAGES, "max_tokens": 9}
    block = httpx.post(f"{gateway.url}/messages", json=body, headers=PROVIDER).json()["content"][0]
    streamed = httpx.post(f"{gateway.url}/messages", json={**body, "stream": True}, headers=PROVIDER).text
    assert f'{{"type": "signature_delta", "signature": "{block["signature"]}"}}' in streamed


async def test_settings_of_images(client: Any) -> None:
    made = await done(client.images.generate(model="gpt-image-1", prompt="a cat", size="1024x1536", quality="auto"))
    assert (made.size, made.quality, made.background, made.output_format) == ("1024x1536", "high", "opaque", "png")
    older = await done(client.images.generate(model="dall-e-3", prompt="a cat"))
    assert (older.usage, older.output_format) == (None, None)
    await close(client)


async def test_speakers_of_a_transcript(client: Any) -> None:
    audio: dict[str, Any] = {"model": "m", "file": ("a.wav", b"x"), "response_format": "diarized_json"}
    answer = await done(client.audio.transcriptions.create(**audio))
    assert [(one.speaker, one.text, one.start, one.end) for one in answer.segments] == [("A", "echo: a.wav", 0, 1)]
    events = await read(await done(client.audio.transcriptions.create(**audio, stream=True)))
    assert [event.type for event in events[-2:]] == ["transcript.text.segment", "transcript.text.done"]
    await close(client)


async def test_expiry_of_files(client: Any) -> None:
    after = {"anchor": "created_at", "seconds": 3600}
    file = await done(client.files.create(file=("a.jsonl", b"x"), purpose="batch", expires_after=after))
    assert file.expires_at == file.created_at + 3600
    upload = await done(
        client.uploads.create(bytes=1, filename="a", mime_type="b", purpose="batch", expires_after=after)
    )
    part = await done(client.uploads.parts.create(upload.id, data=b"x"))
    with pytest.raises(BadRequestError, match="md5"):
        await done(client.uploads.complete(upload.id, part_ids=[part.id], md5="0"))
    checksum = hashlib.md5(b"x").hexdigest()
    completed = await done(client.uploads.complete(upload.id, part_ids=[part.id], md5=checksum))
    assert completed.file.expires_at == completed.file.created_at + 3600
    with pytest.raises(BadRequestError, match="expires_after"):
        await done(client.files.create(file=("a", b"x"), purpose="batch", expires_after={"anchor": "created_at"}))
    with pytest.raises(BadRequestError, match="purpose"):
        await done(client.files.create(file=("a", b"x"), purpose="bathc"))
    await close(client)


async def test_files_of_vector_stores(client: Any) -> None:
    file = await done(client.files.create(file=("a.txt", b"an apple"), purpose="assistants"))
    static = {"max_chunk_size_tokens": 100, "chunk_overlap_tokens": 10}
    chunks = {"type": "static", "static": static}
    with pytest.raises(NotFoundError):
        await done(client.vector_stores.create(file_ids=["file-none"]))
    assert (await done(client.vector_stores.list())).data == []
    store = await done(client.vector_stores.create(file_ids=[file.id], chunking_strategy=chunks))
    saved = await done(client.vector_stores.files.retrieve(file.id, vector_store_id=store.id))
    assert saved.chunking_strategy.static.max_chunk_size_tokens == 100
    batch = await done(client.vector_stores.file_batches.create(store.id, file_ids=[file.id]))
    with pytest.raises(NotFoundError, match=batch.id):
        await done(client.vector_stores.file_batches.retrieve(batch.id, vector_store_id="vs_other"))
    await done(client.files.delete(file.id))
    assert (await done(client.vector_stores.search(store.id, query="apple"))).data == []
    assert (await done(client.vector_stores.retrieve(store.id))).file_counts.total == 0
    await close(client)


async def test_the_expiry_of_a_vector_store_can_be_unset(client: Any) -> None:
    store = await done(client.vector_stores.create(expires_after={"anchor": "last_active_at", "days": 1}))
    assert store.expires_at
    store = await done(client.vector_stores.update(store.id, expires_after=None))
    assert (store.expires_after, store.expires_at) == (None, None)
    await close(client)


@pytest.mark.parametrize(
    ("options", "name"),
    [
        ({"ranking_options": {"score_threshold": "x"}}, "ranking_options.score_threshold"),
        ({"filters": {"type": "and", "filters": 5}}, "filters.filters"),
        ({"filters": {"type": "or", "filters": ["x"]}}, "filters.filters"),
    ],
)
async def test_invalid_searches_are_refused(client: Any, options: dict[str, Any], name: str) -> None:
    file = await done(client.files.create(file=("a.txt", b"an apple"), purpose="assistants"))
    store = await done(client.vector_stores.create(file_ids=[file.id]))
    with pytest.raises(BadRequestError, match=name):
        await done(client.vector_stores.search(store.id, query="apple", **options))
    await close(client)


async def test_a_batch_whose_file_was_deleted_fails(client: Any) -> None:
    file = await done(client.files.create(file=("a.jsonl", b"{}"), purpose="batch"))
    endpoint = "/v1/chat/completions"
    batch = await done(client.batches.create(input_file_id=file.id, endpoint=endpoint, completion_window="24h"))
    await done(client.files.delete(file.id))
    batch = await done(client.batches.retrieve(batch.id))
    assert (batch.status, batch.errors.data[0].code) == ("failed", "file_not_found")
    await close(client)


BROKEN_SCHEMAS: list[dict[str, Any]] = [
    {"type": "object", "required": 5},
    {"type": "object", "required": [{}]},
    {"type": "object", "required": ["a"], "properties": [1]},
    {"type": "array", "minItems": "x"},
    {"type": "array", "minItems": 10**12, "items": {"type": "string"}},
    {"type": "string", "minLength": 10**12},
    {"enum": []},
]


@pytest.mark.parametrize("schema", BROKEN_SCHEMAS)
def test_a_broken_schema_is_refused(gateway: LocalGateway, schema: dict[str, Any]) -> None:
    tools = [{"type": "function", "function": {"name": "f", "parameters": schema}}]
    wanted = {"type": "json_schema", "json_schema": {"name": "f", "schema": schema}}
    for options, name in (
        ({"tools": tools, "tool_choice": "required"}, "tools"),
        ({"response_format": wanted}, "schema"),
    ):
        body = {"model": "m", "messages": MESSAGES, **options}
        answer = httpx.post(f"{gateway.url}/chat/completions", json=body, headers=PROVIDER)
        assert (answer.status_code, answer.json()["error"]["param"]) == (400, name), answer.text
