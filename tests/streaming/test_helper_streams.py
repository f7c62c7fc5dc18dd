"""What `chat.completions.stream()` and `responses.stream()` give: the gateway's headers, guardrails, and their end."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest

from tests.support import MESSAGES, done

from .bodies import ANSWER, BOTH, Body, client_of, frames

RESPONSE: dict[str, Any] = {"id": "r", "object": "response", "output": []}
EVENTS: list[dict[str, Any]] = [
    {"type": "response.created", "response": {**RESPONSE, "status": "in_progress"}},
    {"type": "response.completed", "response": {**RESPONSE, "status": "completed"}},
]


async def _entered(kind: str, name: str) -> Any:
    if name == "chat":
        client = client_of(kind, Body(frames(*ANSWER)))
        manager: Any = client.chat.completions.stream(model="m", messages=MESSAGES)
    else:
        client = client_of(kind, Body(frames(*[json.dumps(event) for event in EVENTS])))
        manager = client.responses.stream(model="m", input="Hi")
    return manager.__enter__() if kind == "sync" else await manager.__aenter__()


async def _next(kind: str, stream: Any) -> Any:
    return next(stream, None) if kind == "sync" else await anext(stream, None)


@pytest.mark.parametrize("name", ["chat", "responses"])
async def test_headers_of_the_gateway(kind: str, name: str) -> None:
    stream = await _entered(kind, name)
    assert (stream.get_headers()["trace-id"], stream.gateway.trace_id) == ("t-1", "t-1")
    await done(stream.until_done())
    await done(stream.close())


async def test_guardrails(kind: str) -> None:
    stream = await _entered(kind, "chat")
    await done(stream.until_done())
    assert stream.hook_results == BOTH


@pytest.mark.parametrize("name", ["chat", "responses"])
async def test_close_ends_the_iteration(kind: str, name: str) -> None:
    stream = await _entered(kind, name)
    assert await _next(kind, stream) is not None
    await done(stream.close())
    assert await _next(kind, stream) is None


@pytest.mark.parametrize("name", ["chat", "responses"])
async def test_the_iteration_can_be_wrapped(kind: str, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    stream = await _entered(kind, name)
    stream_class = stream.__class__
    method = "__iter__" if kind == "sync" else "__aiter__"
    original: Any = getattr(stream_class, method)

    def wrapped(self: Any) -> Iterator[str]:
        for event in original(self):
            yield event.type

    async def async_wrapped(self: Any) -> AsyncIterator[str]:
        async for event in original(self):
            yield event.type

    monkeypatch.setattr(stream_class, method, wrapped if kind == "sync" else async_wrapped)
    types = list(stream) if kind == "sync" else [each async for each in stream]
    assert types[0] == ("chunk" if name == "chat" else "response.created")


@pytest.mark.parametrize("name", ["chat", "responses"])
async def test_events_are_read_once(kind: str, name: str) -> None:
    """A loop that was left goes on where it stopped."""
    stream = await _entered(kind, name)
    first = await _next(kind, stream)
    rest = list(stream) if kind == "sync" else [event async for event in stream]
    assert first is not None
    assert first.type not in [event.type for event in rest if event.type.startswith("response.created")]
    assert rest
