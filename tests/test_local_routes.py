"""The routes of the local gateway, used through the clients."""

from __future__ import annotations

import base64
import io
import json
import re
import wave
from typing import Any, Literal

import httpx
import pytest
from pydantic import BaseModel

from portkey_ai import AsyncPortkey, BadRequestError, ConflictError, InternalServerError, NotFoundError, Portkey
from portkey_ai.testing import LocalGateway
from portkey_ai.testing.echo.echo_routes import _TABLE, EchoModels  # pyright: ignore[reportPrivateUsage]
from portkey_ai.testing.echo.multipart_body import UploadedFile, read_form
from portkey_ai.testing.echo.schema_example import smallest_value
from portkey_ai.testing.wire.provider_call import ProviderCall

from .api.operations import load
from .support import MESSAGES, close, done, read

TOOL: dict[str, Any] = {
    "name": "weather",
    "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
}
CALL: dict[str, Any] = {"name": "weather", "arguments": {"city": "Paris"}}


@pytest.fixture
async def client(kind: str, gateway: LocalGateway) -> Any:
    made: Any = Portkey if kind == "sync" else AsyncPortkey
    return made(base_url=gateway.url, provider="openai", max_retries=0)


class City(BaseModel):
    name: str
    inhabitants: int
    kind: Literal["town", "village"]
    mayor: str | None
    districts: list[str]


async def test_chat_choices_limits_and_stops(client: Any) -> None:
    async def chat(text: str = "one two three", **options: Any) -> Any:
        return await done(
            client.chat.completions.create(model="m", messages=[{"role": "user", "content": text}], **options)
        )

    answer = await chat(n=2)
    assert [choice.message.content for choice in answer.choices] == ["echo: one two three"] * 2
    for limit in ({"max_tokens": 2}, {"max_completion_tokens": 2}):
        choice = (await chat("one two three", **limit)).choices[0]
        assert (choice.message.content, choice.finish_reason) == ("echo: one", "length")
    choice = (await chat(stop=[" three", " two"])).choices[0]
    assert (choice.message.content, choice.finish_reason) == ("echo: one", "stop")
    chunks = await read(await chat(n=2, stream=True, max_tokens=2))
    assert [(chunk.choices[0].index, chunk.choices[0].delta.content) for chunk in chunks] == [
        (0, "echo: "), (0, "one"), (0, None), (1, "echo: "), (1, "one"), (1, None)
    ]  # fmt: skip
    assert chunks[-1].choices[0].finish_reason == "length"
    answer = await chat(response_format={"type": "json_object"})
    assert json.loads(answer.choices[0].message.content) == {"echo": "one two three"}
    await close(client)


async def test_chat_structured_outputs_and_tools(client: Any, gateway: LocalGateway) -> None:
    parsed = await done(client.chat.completions.parse(model="m", messages=MESSAGES, response_format=City))
    assert parsed.choices[0].message.parsed == City(name="echo", inhabitants=0, kind="town", mayor="echo", districts=[])
    gateway.say('{"name": "A", "inhabitants": 1, "kind": "village", "mayor": null, "districts": []}')
    parsed = await done(client.chat.completions.parse(model="m", messages=MESSAGES, response_format=City))
    assert parsed.choices[0].message.parsed.mayor is None
    tools = [{"type": "function", "function": TOOL}]
    for choice in ("required", {"type": "function", "function": {"name": "weather"}}):
        answer = await done(
            client.chat.completions.create(model="m", messages=MESSAGES, tools=tools, tool_choice=choice)
        )
        called = answer.choices[0].message.tool_calls[0].function
        assert (called.name, called.arguments, answer.choices[0].finish_reason) == (
            "weather", '{"city": "echo"}', "tool_calls",
        )  # fmt: skip
    answer = await done(client.chat.completions.create(model="m", messages=MESSAGES, tools=tools, tool_choice="auto"))
    assert answer.choices[0].message.content == "echo: Hello there"
    with pytest.raises(BadRequestError, match="tool_choice"):
        await done(client.chat.completions.create(model="m", messages=MESSAGES, tools=tools,
                   tool_choice={"type": "function", "function": {"name": "other"}}))  # fmt: skip
    await close(client)


async def test_completions_of_several_prompts(client: Any) -> None:
    answer = await done(client.completions.create(model="m", prompt=["a b", "c"], n=2, max_tokens=2, echo=True))
    assert [choice.text for choice in answer.choices] == ["a becho: a", "a becho: a", "cecho: c", "cecho: c"]
    assert [choice.finish_reason for choice in answer.choices] == ["length", "length", "stop", "stop"]
    answer = await done(client.completions.create(model="m", prompt=[[1, 2], [3]]))
    assert [choice.text for choice in answer.choices] == ["echo: 1 2", "echo: 3"]
    await close(client)


async def test_embeddings_of_tokens(client: Any) -> None:
    answer = await done(client.embeddings.create(model="e", input=[1, 2, 3]))
    assert (len(answer.data), len(answer.data[0].embedding), answer.usage.prompt_tokens) == (1, 8, 3)
    answer = await done(client.embeddings.create(model="e", input=[[1, 2], [3]]))
    assert len(answer.data) == 2
    refused: list[dict[str, Any]] = [
        {"input": []}, {"input": "a", "dimensions": 0}, {"input": "a", "encoding_format": "hex"}
    ]  # fmt: skip
    for wrong in refused:
        with pytest.raises(BadRequestError):
            await done(client.embeddings.create(model="e", **wrong))
    await close(client)


async def test_responses(client: Any, gateway: LocalGateway) -> None:
    first = await done(client.responses.create(model="m", input="Hello there", instructions="Be nice"))
    assert (first.output_text, first.status, first.model, first.usage.input_tokens) == (
        "echo: Hello there", "completed", "m", 4,
    )  # fmt: skip
    assert first.gateway.provider == "openai"
    content = [{"role": "user", "content": [{"type": "input_text", "text": "a b"}]}]
    second = await done(client.responses.create(model="m", input=content, previous_response_id=first.id))
    assert (second.output_text, second.previous_response_id) == ("echo: a b", first.id)
    assert (await done(client.responses.retrieve(second.id))).output_text == "echo: a b"
    items = await read(client.responses.input_items.list(second.id, order="asc", limit=2))
    assert [item.content[0].text for item in items] == ["Hello there", "echo: Hello there", "a b"]
    await done(client.responses.delete(first.id))
    with pytest.raises(NotFoundError, match=first.id):
        await done(client.responses.retrieve(first.id))
    with pytest.raises(BadRequestError, match="Previous response"):
        await done(client.responses.create(model="m", input="a", previous_response_id=first.id))
    unsaved = await done(client.responses.create(model="m", input="a", store=False))
    with pytest.raises(NotFoundError):
        await done(client.responses.retrieve(unsaved.id))
    limited = await done(client.responses.create(model="m", input="a b c", max_output_tokens=2))
    assert (limited.status, limited.incomplete_details.reason) == ("incomplete", "max_output_tokens")
    gateway.say("Let me see.", CALL)
    scheduled = await done(client.responses.create(model="m", input="weather?"))
    assert (scheduled.output_text, scheduled.output[1].arguments) == ("Let me see.", '{"city": "Paris"}')
    output = {"type": "function_call_output", "call_id": scheduled.output[1].call_id, "output": "sunny"}
    answer = await done(client.responses.create(model="m", input=[output], previous_response_id=scheduled.id))
    assert answer.output_text == "echo: sunny"
    forced = await done(
        client.responses.create(model="m", input="a", tools=[{"type": "function", **TOOL}], tool_choice="required")
    )
    assert forced.output[0].arguments == '{"city": "echo"}'
    parsed = await done(client.responses.parse(model="m", input="a", text_format=City))
    assert parsed.output_parsed.kind == "town"
    count = await done(client.responses.input_tokens.count(model="m", input="one two", instructions="three"))
    assert count.input_tokens == 3
    compacted = await done(client.responses.compact(model="m", input="one two"))
    assert (compacted.object, [item.type for item in compacted.output]) == (
        "response.compaction", ["message", "compaction"],
    )  # fmt: skip
    await close(client)


RESPONSE_EVENTS = """response.created response.in_progress response.output_item.added response.content_part.added
    response.output_text.delta response.output_text.delta response.output_text.done response.content_part.done
    response.output_item.done response.output_item.added response.function_call_arguments.delta
    response.function_call_arguments.done response.output_item.done response.completed""".split()


async def test_streamed_responses(client: Any, kind: str, gateway: LocalGateway) -> None:
    gateway.say("Let me", CALL)
    events = await read(await done(client.responses.create(model="m", input="a", stream=True)))
    assert [event.type for event in events] == RESPONSE_EVENTS
    assert [event.sequence_number for event in events] == list(range(len(events)))
    assert events[-1].response.output_text == "Let me"
    saved = await read(await done(client.responses.retrieve(events[0].response.id, stream=True, starting_after=3)))
    assert [event.type for event in saved] == RESPONSE_EVENTS[4:]
    if kind == "sync":
        with client.responses.stream(model="m", input="a", text_format=City) as stream:
            final = stream.get_final_response()
    else:
        async with client.responses.stream(model="m", input="a", text_format=City) as stream:
            final = await stream.get_final_response()
    assert final.output_parsed.name == "echo"
    await close(client)


async def test_responses_in_the_background(client: Any) -> None:
    queued = await done(client.responses.create(model="m", input="a", background=True))
    assert (queued.status, queued.output) == ("queued", [])
    assert (await done(client.responses.retrieve(queued.id))).output_text == "echo: a"
    cancelled = await done(client.responses.create(model="m", input="a", background=True))
    assert (await done(client.responses.cancel(cancelled.id))).status == "cancelled"
    assert (await done(client.responses.retrieve(cancelled.id))).status == "cancelled"
    direct = await done(client.responses.create(model="m", input="a"))
    with pytest.raises(BadRequestError, match="synchronous"):
        await done(client.responses.cancel(direct.id))
    await close(client)


async def test_conversations(client: Any) -> None:
    conversation = await done(client.conversations.create(metadata={"a": "b"}))
    await done(client.responses.create(model="m", input="one", conversation=conversation.id))
    answer = await done(client.responses.create(model="m", input="two", conversation=conversation.id))
    assert (answer.conversation.id, answer.usage.input_tokens) == (conversation.id, 4)
    items = await read(client.conversations.items.list(conversation.id, order="asc"))
    assert [item.content[0].text for item in items] == ["one", "echo: one", "two", "echo: two"]
    await done(client.conversations.items.delete(items[0].id, conversation_id=conversation.id))
    added = await done(
        client.conversations.items.create(conversation.id, items=[{"role": "user", "content": "x", "type": "message"}])
    )
    item = await done(client.conversations.items.retrieve(added.data[0].id, conversation_id=conversation.id))
    assert item.content[0].text == "x"
    updated = await done(client.conversations.update(conversation.id, metadata={"c": "d"}))
    assert (await done(client.conversations.retrieve(conversation.id))).metadata == updated.metadata == {"c": "d"}
    assert (await done(client.conversations.delete(conversation.id))).deleted
    with pytest.raises(NotFoundError):
        await done(client.responses.create(model="m", input="three", conversation=conversation.id))
    await close(client)


async def test_messages(client: Any, gateway: LocalGateway) -> None:
    async def create(**options: Any) -> Any:
        given = {"model": "m", "max_tokens": 50, "messages": [{"role": "user", "content": "one two"}], **options}
        return await done(client.messages.create(**given))

    message = await create(system="Be nice")
    assert (message.content[0].text, message.stop_reason, message.usage.input_tokens) == (
        "echo: one two", "end_turn", 4,
    )  # fmt: skip
    assert (await create(max_tokens=1)).stop_reason == "max_tokens"
    stopped = await create(stop_sequences=["two"])
    assert (stopped.content[0].text, stopped.stop_reason, stopped.stop_sequence) == (
        "echo: one ", "stop_sequence", "two",
    )  # fmt: skip
    tool = {"name": "weather", "input_schema": TOOL["parameters"]}
    called = await create(tools=[tool], tool_choice={"type": "any"})
    assert (called.content[0].input, called.stop_reason) == ({"city": "echo"}, "tool_use")
    gateway.say("Let me", CALL)
    events = await read(await create(stream=True))
    assert [event.type for event in events] == """message_start ping content_block_start content_block_delta
        content_block_delta content_block_stop content_block_start content_block_delta content_block_stop
        message_delta message_stop""".split()  # fmt: skip
    assert events[7].delta.partial_json == '{"city": "Paris"}'
    assert events[-2].delta.stop_reason == "tool_use"
    result = {"role": "user", "content": [{"type": "tool_result", "tool_use_id": "call_1", "content": "sunny"}]}
    assert (await create(messages=[result])).content[0].text == "echo: sunny"
    counted = await done(client.messages.count_tokens(model="m", messages=[{"role": "user", "content": "a b c"}]))
    assert counted.input_tokens == 3
    await close(client)


@pytest.mark.filterwarnings("ignore:deprecated:DeprecationWarning")  # methods of the API
async def test_images(client: Any) -> None:
    answer = await done(client.images.generate(model="gpt-image-1", prompt="a cat", n=2))
    png = base64.b64decode(answer.data[1].b64_json)
    assert (len(answer.data), png[:8], png[-8:-4]) == (2, b"\x89PNG\r\n\x1a\n", b"IEND")
    answer = await done(client.images.generate(model="dall-e-3", prompt="a cat"))
    assert answer.data[0].url == "data:image/png;base64," + base64.b64encode(png).decode()
    for image in (("a.png", png), [("a.png", png), ("b.png", png)]):
        edited = await done(client.images.edit(model="m", image=image, prompt="more", response_format="url"))
        assert edited.data[0].url.startswith("data:")
    assert (await done(client.images.create_variation(image=png, n=1))).data[0].b64_json
    stream = await done(client.images.generate(model="m", prompt="a", stream=True, partial_images=1))
    assert [event.type for event in await read(stream)] == [
        "image_generation.partial_image", "image_generation.completed",
    ]  # fmt: skip
    with pytest.raises(BadRequestError, match="'n'"):
        await done(client.images.generate(model="m", prompt="a", n=11))
    await close(client)


@pytest.mark.filterwarnings("ignore:deprecated:DeprecationWarning")  # methods of the API
async def test_transcriptions(client: Any) -> None:
    speech = (await done(client.audio.speech.create(model="m", voice="alloy", input="one two"))).content
    with wave.open(io.BytesIO(speech)) as wav:
        assert wav.getnframes() / wav.getframerate() == 0.2
    file = ("talk.wav", speech)

    async def transcribe(**options: Any) -> Any:
        return await done(client.audio.transcriptions.create(model="m", file=file, **options))

    assert (await transcribe()).text == "echo: talk.wav"
    for form, text in (
        ("text", "echo: talk.wav\n"),
        ("srt", "1\n00:00:00,000 --> 00:00:00,200\necho: talk.wav\n\n"),
        ("vtt", "WEBVTT\n\n00:00:00.000 --> 00:00:00.200\necho: talk.wav\n\n"),
    ):
        wrapped = await transcribe(response_format=form)  # the real gateway passes on plain text in this form
        assert json.loads(wrapped) == {"html-message": text}
    verbose = await transcribe(response_format="verbose_json", timestamp_granularities=["word"])
    assert (verbose.duration, verbose.segments[0].end) == (0.2, 0.2)
    assert [(word.word, word.end) for word in verbose.words] == [("echo:", 0.1), ("talk.wav", 0.2)]
    events = await read(await transcribe(stream=True))
    assert [event.type for event in events] == [*["transcript.text.delta"] * 2, "transcript.text.done"]
    translated = await done(client.audio.translations.create(model="m", file=("a.mp3", b"x")))
    assert translated.text == "echo: a.mp3"
    with pytest.raises(BadRequestError, match="response_format"):
        await transcribe(response_format="mp3")
    await close(client)


async def test_files(client: Any) -> None:
    content = b"line\r\n\r\n--x\r\nbin\x00\xff\n"
    made = await done(client.files.create(file=("a.txt", content), purpose="assistants"))
    other = await done(client.files.create(file=("b.txt", b""), purpose="batch"))
    assert (made.filename, made.bytes, made.status) == ("a.txt", len(content), "processed")
    assert (await done(client.files.content(made.id))).content == content
    assert (await done(client.files.retrieve(made.id))).purpose == "assistants"
    assert [file.id for file in await read(client.files.list(limit=1, order="asc"))] == [made.id, other.id]
    assert [file.id for file in await read(client.files.list(purpose="batch"))] == [other.id]
    assert (await done(client.files.delete(made.id))).deleted
    for lost in (client.files.retrieve, client.files.content, client.files.delete):
        with pytest.raises(NotFoundError, match=made.id):
            await done(lost(made.id))
    with pytest.raises(BadRequestError, match="'after'"):
        await read(await done(client.files.list(after=made.id)))
    await close(client)


def lines(*bodies: Any) -> bytes:
    requests = [
        {"custom_id": f"r-{number}", "method": "POST", "url": "/v1/chat/completions", "body": body}
        for number, body in enumerate(bodies)
    ]
    return "\n".join(map(json.dumps, requests)).encode()


async def test_batches(client: Any) -> None:
    async def batch(content: bytes) -> Any:
        file = await done(client.files.create(file=("requests.jsonl", content), purpose="batch"))
        return await done(
            client.batches.create(
                input_file_id=file.id, endpoint="/v1/chat/completions", completion_window="24h", metadata={"a": "b"}
            )
        )

    created = await batch(lines({"model": "m", "messages": MESSAGES}, {"model": "fail-500", "messages": []}, {}))
    assert created.status == "validating"
    finished = await done(client.batches.retrieve(created.id))
    assert (finished.status, finished.metadata) == ("completed", {"a": "b"})
    assert (finished.request_counts.completed, finished.request_counts.failed) == (1, 2)
    output = json.loads((await done(client.files.content(finished.output_file_id))).content)
    assert output["custom_id"] == "r-0"
    assert output["response"]["body"]["choices"][0]["message"]["content"] == "echo: Hello there"
    errors = (await done(client.files.content(finished.error_file_id))).text.splitlines()
    assert [json.loads(line)["response"]["status_code"] for line in errors] == [500, 400]
    text = (await done(client.batches.output(created.id))).text
    assert json.loads(text) == output

    cancelled = await batch(lines({}))
    assert (await done(client.batches.cancel(cancelled.id))).status == "cancelling"
    assert (await done(client.batches.retrieve(cancelled.id))).status == "cancelled"
    with pytest.raises(ConflictError):
        await done(client.batches.cancel(cancelled.id))
    bad = await batch(lines({}) + b"\n{\n" + lines({}).replace(b"chat/", b"").replace(b"r-0", b"r-9"))
    failed = await done(client.batches.retrieve(bad.id))
    assert (failed.status, failed.output_file_id) == ("failed", None)
    assert [(error.line, error.code) for error in failed.errors.data] == [
        (2, "invalid_json_line"), (3, "mismatched_url"),
    ]  # fmt: skip
    assert len(await read(client.batches.list(limit=1))) == 3
    with pytest.raises(BadRequestError, match="input_file_id"):
        await done(client.batches.create(input_file_id="f", endpoint="/v1/chat/completions", completion_window="24h"))
    await close(client)


async def test_batches_of_other_routes(client: Any) -> None:
    for endpoint, body in (("/v1/embeddings", {"input": "a"}), ("/v1/responses", {"input": "a", "stream": True})):
        line = {"custom_id": "r", "method": "POST", "url": endpoint, "body": body}
        file = await done(client.files.create(file=("r.jsonl", json.dumps(line).encode()), purpose="batch"))
        made = await done(client.batches.create(input_file_id=file.id, endpoint=endpoint, completion_window="24h"))
        assert (await done(client.batches.retrieve(made.id))).request_counts.completed == 1
    await close(client)


async def test_uploads(client: Any, tmp_path: Any) -> None:
    path = tmp_path / "large.txt"
    path.write_bytes(b"0123456789")
    upload = await done(
        client.uploads.upload_file_chunked(file=path, mime_type="text/plain", purpose="assistants", part_size=4)
    )
    assert (upload.status, upload.file.bytes) == ("completed", 10)
    assert (await done(client.files.content(upload.file.id))).content == b"0123456789"
    begun = await done(client.uploads.create(bytes=3, filename="a", mime_type="text/plain", purpose="batch"))
    part = await done(client.uploads.parts.create(begun.id, data=b"ab"))
    with pytest.raises(BadRequestError, match="2 bytes"):
        await done(client.uploads.complete(begun.id, part_ids=[part.id]))
    assert (await done(client.uploads.cancel(begun.id))).status == "cancelled"
    with pytest.raises(BadRequestError, match="cancelled"):
        await done(client.uploads.parts.create(begun.id, data=b"c"))
    await close(client)


async def test_vector_stores(client: Any) -> None:
    async def file(name: str, text: str) -> str:
        return str((await done(client.files.create(file=(name, text.encode()), purpose="assistants"))).id)

    cats = await file("cats.txt", "Cats sleep all day.\n\nCats like fish.")
    dogs = await file("dogs.txt", "Dogs like to run.")
    store = await done(client.vector_stores.create(name="animals", file_ids=[cats]))
    assert (store.file_counts.completed, store.usage_bytes, store.status) == (1, 36, "completed")
    added = await done(
        client.vector_stores.files.create_and_poll(dogs, vector_store_id=store.id, attributes={"legs": 4})
    )
    assert added.status == "completed"
    found = await read(await done(client.vector_stores.search(store.id, query="What fish do cats like?")))
    assert [(hit.filename, hit.content[0].text) for hit in found] == [
        ("cats.txt", "Cats like fish."), ("cats.txt", "Cats sleep all day."), ("dogs.txt", "Dogs like to run."),
    ]  # fmt: skip
    assert found[0].score > found[1].score
    filters = {"type": "and", "filters": [{"type": "gte", "key": "legs", "value": 4}]}
    found = await read(await done(client.vector_stores.search(store.id, query="like", filters=filters)))
    assert [hit.filename for hit in found] == ["dogs.txt"]
    with pytest.raises(BadRequestError, match="filters"):
        await read(await done(client.vector_stores.search(store.id, query="like", filters={"type": "near"})))

    birds = await file("birds.txt", "Birds fly.")
    batch = await done(client.vector_stores.file_batches.create_and_poll(store.id, file_ids=[birds]))
    assert (batch.status, batch.file_counts.total) == ("completed", 1)
    listed = await read(client.vector_stores.file_batches.list_files(batch.id, vector_store_id=store.id))
    assert [item.id for item in listed] == [birds]
    assert len(await read(client.vector_stores.files.list(store.id, filter="completed", limit=2))) == 3
    content = await read(await done(client.vector_stores.files.content(birds, vector_store_id=store.id)))
    assert content[0].text == "Birds fly."
    changed = await done(client.vector_stores.files.update(birds, vector_store_id=store.id, attributes={"legs": 2}))
    assert changed.attributes == {"legs": 2}
    await done(client.vector_stores.files.delete(birds, vector_store_id=store.id))
    updated = await done(
        client.vector_stores.update(store.id, name="pets", expires_after={"anchor": "last_active_at", "days": 1})
    )
    assert (updated.name, updated.file_counts.total) == ("pets", 2)
    assert updated.expires_at - updated.last_active_at == 86400
    assert [item.id for item in await read(client.vector_stores.list())] == [store.id]
    assert (await done(client.vector_stores.delete(store.id))).deleted
    with pytest.raises(NotFoundError):
        await done(client.vector_stores.retrieve(store.id))
    with pytest.raises(NotFoundError, match="file-none"):
        await done(client.vector_stores.create(file_ids=["file-none"]))
    await close(client)


async def test_moderations_and_rerank(client: Any) -> None:
    answer = await done(client.moderations.create(input=["so much violence", "nice"]))
    assert [result.flagged for result in answer.results] == [True, False]
    assert answer.results[0].categories.violence
    assert not answer.results[0].categories.violence_graphic
    ranked = await done(
        client.rerank.create(
            model="m", query="blue sky", documents=["red", {"text": "the blue sky"}, "blue"], top_n=2,
            return_documents=True,
        )
    )  # fmt: skip
    assert [(result.index, result.relevance_score, result.document.text) for result in ranked.results] == [
        (1, 1.0, "the blue sky"), (2, 0.5, "blue"),
    ]  # fmt: skip
    await close(client)


MISSING: list[tuple[str, str]] = [
    ("/chat/completions", "messages"), ("/completions", "prompt"), ("/embeddings", "input"), ("/responses", "input"),
    ("/messages", "messages"), ("/messages/count_tokens", "messages"), ("/images/generations", "prompt"),
    ("/images/edits", "image"), ("/images/variations", "image"), ("/audio/speech", "input"),
    ("/audio/transcriptions", "file"), ("/audio/translations", "file"), ("/moderations", "input"), ("/rerank", "query"),
    ("/files", "file"), ("/uploads", "bytes"), ("/uploads/u/parts", "data"), ("/uploads/u/complete", "part_ids"),
    ("/batches", "endpoint"), ("/vector_stores/v/search", "query"), ("/vector_stores/v/files", "file_id"),
    ("/vector_stores/v/file_batches", "file_ids"), ("/conversations/c/items", "items"),
]  # fmt: skip


STREAMED = ("/chat/completions", "/completions", "/responses", "/messages", "/images/generations")


@pytest.mark.parametrize("value", ["x", "true", 1, [], {}])
@pytest.mark.parametrize("path", STREAMED)
def test_stream_must_be_a_boolean(gateway: LocalGateway, path: str, value: object) -> None:
    body: dict[str, Any] = {
        "model": "m",
        "messages": MESSAGES,
        "prompt": "a",
        "input": "a",
        "max_tokens": 5,
        "stream": value,
    }
    answer = httpx.post(gateway.url + path, json=body, headers={"x-portkey-provider": "openai"})
    assert (answer.status_code, answer.json()["error"]["param"]) == (400, "stream")
    assert answer.json()["error"]["message"].startswith("openai error: Invalid 'stream': expected a boolean")


@pytest.mark.parametrize(("path", "name"), MISSING)
def test_a_missing_parameter_is_named(gateway: LocalGateway, path: str, name: str) -> None:
    answer = httpx.post(gateway.url + path, json={"model": "m"}, headers={"x-portkey-provider": "openai"})
    error = answer.json()["error"]
    assert (answer.status_code, error["param"], error["type"]) == (400, name, "invalid_request_error")
    assert error["message"] == f"openai error: Missing required parameter: '{name}'."
    assert answer.json()["provider"] == answer.headers["x-portkey-provider"] == "openai"


async def test_failures_of_every_route(client: Any) -> None:
    for call in (
        client.responses.create(model="fail-503", input="a", max_output_tokens=1),
        client.messages.create(model="fail-503", max_tokens=1, messages=[]),
        client.audio.transcriptions.create(model="fail-503", file=b"a"),
    ) if isinstance(client, AsyncPortkey) else ():  # fmt: skip
        with pytest.raises(InternalServerError, match="503"):
            await call
    if isinstance(client, Portkey):
        with pytest.raises(InternalServerError, match="503"):
            client.responses.create(model="fail-503", input="a")
        with pytest.raises(InternalServerError, match="503"):
            client.audio.transcriptions.create(model="fail-503", file=b"a")
    await close(client)


def test_unsupported_routes_return_501_and_the_name_of_the_route(gateway: LocalGateway) -> None:
    served, unserved = 0, 0
    with httpx.Client(base_url=gateway.url, headers={"x-portkey-provider": "openai"}) as http:
        for operation in load():
            if operation.base or "*" in operation.path:
                continue
            path = re.sub(r"{(.+?)}", r"\1", operation.path)
            if EchoModels.route_of(operation.method, path):
                served += 1
                continue
            answer = http.request(operation.method, path)
            if operation.plane != "control" and answer.status_code == 501:
                unserved += 1
                assert answer.json()["message"] == f"LocalGateway does not serve {operation.method} /v1{path}"
            else:  # of the control plane
                assert answer.content != b'{"message": "Not Found", "ok": false}', operation
        assert http.get("/nowhere").json() == {"message": "Not Found", "ok": False}
        assert http.get("/modelsx").status_code == http.put("/responses").status_code == 404
    assert served >= 55
    assert unserved >= 60


def test_gateways_share_no_files(gateway: LocalGateway) -> None:
    with Portkey(base_url=gateway.url, provider="openai") as client:
        file = client.files.create(file=b"a", purpose="batch")
    with LocalGateway() as other, Portkey(base_url=other.url, provider="openai") as client:
        with pytest.raises(NotFoundError):
            client.files.retrieve(file.id)


@pytest.mark.parametrize("content", [b"", b"\r\n", b"--b", b"\r\n--bb\r\nx", b"a\r\n\r\nb\n", bytes(range(256))])
def test_forms_as_httpx_writes_them(content: bytes) -> None:
    files: list[tuple[str, Any]] = [
        ("f", ('näme "1".eml', content, "message/rfc822")),
        ("g[]", ("g", b"1")),
        ("g[]", ("h", b"2")),
    ]
    request = httpx.Request("POST", "http://g", data={"a": "ä", "o[k]": "v"}, files=files)
    form = read_form(request.headers["content-type"], request.read())
    assert form == {
        "a": "ä", "o": {"k": "v"}, "f": UploadedFile(form["f"].name, "message/rfc822", content),
        "g": [UploadedFile("g", "application/octet-stream", b"1"), UploadedFile("h", "application/octet-stream", b"2")],
    }  # fmt: skip


@pytest.mark.parametrize(
    ("content_type", "body"),
    [
        ("multipart/form-data", b""),
        ("multipart/form-data; boundary=b", b""),
        ("multipart/form-data; boundary=b", b"x\r\n--b--"),
        ("multipart/form-data; boundary=b", b"--b\r\ncontent-disposition: form-data\r\n\r\nx\r\n--b--\r\n"),
        ("multipart/form-data; boundary=b", b"--b\r\ncontent-disposition: form-data; name=a\r\n\r\nx\r\n"),
    ],
)
def test_invalid_forms_are_refused(gateway: LocalGateway, content_type: str, body: bytes) -> None:
    with pytest.raises(ValueError):
        read_form(content_type, body)
    headers = {"content-type": content_type, "x-portkey-provider": "openai"}
    answer = httpx.post(f"{gateway.url}/files", content=body, headers=headers)
    assert answer.status_code == 400


TREE: dict[str, Any] = {  # of a class of pydantic that contains itself
    "$defs": {
        "Tree": {
            "type": "object",
            "properties": {
                "value": {"type": "integer"},
                "children": {"type": "array", "items": {"$ref": "#/$defs/Tree"}},
                "parent": {"anyOf": [{"$ref": "#/$defs/Tree"}, {"type": "null"}]},
            },
            "required": ["value", "children", "parent"],
        }
    },
    "$ref": "#/$defs/Tree",
}
SCHEMAS: list[tuple[Any, Any]] = [
    (TREE, {"value": 0, "children": [], "parent": None}),
    ({"type": ["string", "null"], "minLength": 6}, "echooo"),
    ({"type": "string", "maxLength": 2}, "ec"),
    ({"type": "string", "format": "date"}, "2025-01-01"),
    ({"type": "integer", "minimum": 3, "multipleOf": 2}, 4),
    ({"type": "integer", "exclusiveMinimum": 3}, 4),
    ({"type": "integer", "maximum": -3}, -3),
    ({"type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 1}, 0.5),
    ({"const": 7}, 7),
    ({"enum": ["b", "a"]}, "b"),
    ({"type": "array", "items": {"type": "boolean"}, "minItems": 2}, [False, False]),
    ({"allOf": [{"properties": {"a": {"type": "null"}}, "required": ["a"]},
                {"properties": {"b": {"type": "boolean"}}, "required": ["b"]}]}, {"a": None, "b": False}),
    ({"$ref": "#/$defs/a", "$defs": {"a": {"$ref": "#/$defs/a"}}}, None),
    ({}, None),
]  # fmt: skip


@pytest.mark.parametrize(("schema", "value"), SCHEMAS)
def test_examples_of_schemas(schema: Any, value: Any) -> None:
    assert smallest_value(schema) == value


PARAMETERS = """attributes conversation dimensions documents encoding_format expires_after file file_id file_ids files
    filters image input input_file_id instructions items max_num_results max_output_tokens max_tokens messages metadata
    model n part_ids partial_images previous_response_id prompt purpose query ranking_options response_format stop
    stop_sequences stream_options system text tool_choice tools top_n""".split()
VALID: dict[str, Any] = {
    "messages": [{"role": "user", "content": "a"}], "prompt": "a", "input": "a", "query": "a", "documents": ["a"],
    "max_tokens": 9, "image": "a", "tools": [{"type": "function", "name": "f", "function": {"name": "f"}}],
}  # fmt: skip


@pytest.mark.parametrize("value", [1, -1, True, "x", [], {}, [1], ["x"], [{}], [[]], {"type": "x"}, {"type": []}, None])
def test_a_parameter_of_a_wrong_type_is_never_an_internal_error(value: Any) -> None:
    models = EchoModels()
    headers = {"content-type": "application/json"}
    for method, path, route, _ in _TABLE:
        if method != "POST":
            continue
        for name in PARAMETERS:
            body = {**VALID, name: value}
            answer = models.echo(ProviderCall("POST", path, route, {}, headers, body, "openai", "config"))
            content = answer.body if isinstance(answer.body, bytes) else b"".join(answer.body)
            assert answer.status in (200, 400, 404, 409), (path, name, content)
