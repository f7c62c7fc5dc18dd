"""Responses that are something else than a stream, and events that look like errors."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from portkey_ai import APIError, APIResponseValidationError, StreamInterruptedError
from portkey_ai.api_resources.streaming import stream_reader
from tests.support import MESSAGES, AnyClient, Recorder, done, read

from .bodies import OF_EACH_KIND, Body, chat, chunk, client_of, frames

LINES = b'{"step": 1}\n{"step": 2}\n'
TYPES = ["application/x-ndjson", "application/jsonl", "text/event-stream", "text/plain", None, "application/json"]


def client_with(kind: str, body: Body, content_type: str | None) -> AnyClient:
    headers = {"content-type": content_type} if content_type else {}
    return Recorder(lambda _: httpx.Response(200, headers=headers, stream=body)).client(kind, max_retries=0)


async def ask(client: AnyClient, *, generic: bool) -> list[Any]:
    if generic:
        return await read(await done(client.post("/x", body={}, stream=True)))
    return await read(await done(client.chat.completions.create(model="m", messages=MESSAGES, stream=True)))


@pytest.mark.parametrize("generic", [False, True])
@pytest.mark.parametrize("content_type", TYPES)
@pytest.mark.parametrize("size", [1, 100])
async def test_newline_delimited_json(kind: str, content_type: str | None, size: int, generic: bool) -> None:
    body = Body(*(LINES[at : at + size] for at in range(0, len(LINES), size)))
    with pytest.raises(APIResponseValidationError, match="newline-delimited JSON") as caught:
        await ask(client_with(kind, body, content_type), generic=generic)
    assert "server-sent events" in str(caught.value)
    assert caught.value.body == LINES.decode()
    assert body.closed


async def test_body_of_the_error_is_limited(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stream_reader, "MAX_DOCUMENT", 20)
    body = Body(*[LINES] * 1000)
    with pytest.raises(APIResponseValidationError, match="newline-delimited JSON") as caught:
        await ask(client_with(kind, body, "application/x-ndjson"), generic=True)
    assert caught.value.body == (LINES * 2)[:20].decode()
    assert body.read == 1
    assert body.closed


@pytest.mark.parametrize("content_type", ["text/event-stream", None, "application/json"])
async def test_one_json_document(kind: str, content_type: str | None) -> None:
    with pytest.raises(APIResponseValidationError, match="one JSON document") as caught:
        await ask(client_with(kind, Body(b' {"id": "c"}\n'), content_type), generic=False)
    assert caught.value.body == {"id": "c"}
    with pytest.raises(APIError, match="denied"):
        await ask(client_with(kind, Body(b'{"error": {"message": "denied"}}'), content_type), generic=False)


async def test_json_whose_connection_breaks_is_interrupted(kind: str) -> None:
    body = Body(b'{"id": "c"', error=httpx.ReadError("gone"))
    with pytest.raises(StreamInterruptedError, match="gone"):
        await ask(client_with(kind, body, None), generic=False)


async def test_message_without_a_mark_of_failure_is_a_chunk(kind: str) -> None:
    first, second = await read(await chat(kind, Body(frames('{"message": "Hi"}', chunk("Hi", end=True)))))
    assert first.message == "Hi"
    assert second.choices[0].delta.content == "Hi"


@pytest.mark.parametrize(
    ("event", "name"),
    [
        ('{"status": "failure", "message": "broken"}', ""),
        ('{"success": false, "message": "broken"}', ""),
        ('{"ok": false, "message": "broken"}', ""),
        ('{"html-message": "broken"}', ""),
        ('{"message": "broken"}', "error"),
    ],
)
@pytest.mark.parametrize("name_of_kind", ["prompt", "response", "message"])
async def test_errors_of_the_gateway_without_a_field_error(kind: str, name_of_kind: str, event: str, name: str) -> None:
    call, first, last = OF_EACH_KIND[name_of_kind]
    with pytest.raises(APIError, match="broken"):
        await read(await done(call(client_of(kind, Body(first + frames(event, event=name) + last)))))
