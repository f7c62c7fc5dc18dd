"""A client of httpx2 as `http_client`: it sends and receives as one of httpx does."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import httpx2
import pytest

from portkey_ai import APIConnectionError, APITimeoutError, AsyncPortkey, Portkey, RateLimitError

from .support import COMPLETION, EVENTS, MESSAGES, close, done, read

HEADERS = {"x-portkey-provider": "openai", "x-portkey-trace-id": "t-1"}
Respond = Callable[[httpx2.Request], httpx2.Response]


class Wire:
    """What arrived at a transport of httpx2, and how it answers."""

    def __init__(self, respond: Respond) -> None:
        self.requests: list[httpx2.Request] = []
        self.respond = respond

    def handle(self, request: httpx2.Request) -> httpx2.Response:
        self.requests.append(request)
        return self.respond(request)

    def client(self, kind: str, **options: Any) -> Any:
        transport = httpx2.MockTransport(self.handle)
        http: Any = (httpx2.Client if kind == "sync" else httpx2.AsyncClient)(transport=transport)
        return (Portkey if kind == "sync" else AsyncPortkey)(api_key="pk", http_client=http, **options)


def complete(request: httpx2.Request) -> httpx2.Response:
    if json.loads(request.content or b"{}").get("stream"):
        return httpx2.Response(200, headers={**HEADERS, "content-type": "text/event-stream"}, content=EVENTS)
    return httpx2.Response(200, headers=HEADERS, json=COMPLETION)


async def test_chat(kind: str) -> None:
    wire = Wire(complete)
    client = wire.client(kind, trace_id="mine")
    answer = await done(client.chat.completions.create(model="m", messages=MESSAGES, timeout=7))
    assert answer.choices[0].message.content == "Hi"
    assert answer.get_headers()["provider"] == "openai"
    assert wire.requests[-1].headers["x-portkey-trace-id"] == "mine"
    assert wire.requests[-1].extensions["timeout"]["read"] == 7
    stream = await done(client.chat.completions.create(model="m", messages=MESSAGES, stream=True))
    assert "".join(chunk.choices[0].delta.content or "" for chunk in await read(stream)) == "Hello"
    await close(client)


async def test_raw_and_streamed_responses(kind: str) -> None:
    client = Wire(complete).client(kind)
    raw = await done(client.chat.completions.with_raw_response.create(model="m", messages=MESSAGES))
    assert (raw.headers["x-portkey-trace-id"], raw.parse().choices[0].message.content) == ("t-1", "Hi")
    manager = client.chat.completions.with_streaming_response.create(model="m", messages=MESSAGES)
    if kind == "sync":
        with manager as response:
            assert json.loads(response.read())["id"] == COMPLETION["id"]
    else:
        async with manager as response:
            assert json.loads(await response.read())["id"] == COMPLETION["id"]


async def test_routes_and_uploads(kind: str) -> None:
    wire = Wire(lambda _: httpx2.Response(200, headers=HEADERS, json={"id": "f", "object": "file"}))
    client = wire.client(kind)
    file = await done(client.files.create(file=("a.txt", b"content"), purpose="batch"))
    assert file.id == "f"
    assert b"content" in wire.requests[-1].content
    assert (await done(client.get("/models", extra_query={"q": "1"}))).json()["id"] == "f"
    assert wire.requests[-1].url.params["q"] == "1"


async def test_errors(kind: str) -> None:
    wire = Wire(lambda _: httpx2.Response(429, json={"error": {"message": "slow down"}}))
    with pytest.raises(RateLimitError, match="slow down"):
        await done(wire.client(kind).chat.completions.create(model="m", messages=MESSAGES))
    assert len(wire.requests) == 1


@pytest.mark.parametrize(
    ("error", "ours"), [(httpx2.ConnectError, APIConnectionError), (httpx2.ReadTimeout, APITimeoutError)]
)
async def test_failed_connections(kind: str, error: Any, ours: type[Exception]) -> None:
    def fail(request: httpx2.Request) -> httpx2.Response:
        raise error("failed", request=request)

    wire = Wire(fail)
    with pytest.raises(ours):
        await done(wire.client(kind, max_retries=0).chat.completions.create(model="m", messages=MESSAGES))
    assert len(wire.requests) == 1
