"""`beta.chat.completions.stream(...)` as an iterator of JSON texts, as the published package has it."""

from __future__ import annotations

import json
from typing import Any

import pytest

from portkey_ai import StreamError
from tests.support import MESSAGES, read

from .bodies import Body, chunk, client_of, frames


@pytest.mark.parametrize("path", ["chat.completions", "beta.chat.completions"])
async def test_manager_is_an_iterator_of_texts(kind: str, path: str) -> None:
    body = Body(frames(chunk("Hel"), chunk("lo", end=True), "[DONE]"))
    texts = [json.loads(text) for text in await read(_manager(kind, path, body))]
    assert [text["type"] for text in texts] == ["chunk", "chunk"]
    assert [text["chunk"]["choices"][0]["delta"]["content"] for text in texts] == ["Hel", "lo"]
    assert texts[-1]["snapshot"]["choices"][0]["message"]["content"] == "Hello"
    assert body.closed


async def test_manager_gives_one_text_after_another(kind: str) -> None:
    manager = _manager(kind, "beta.chat.completions", Body(frames(chunk("Hel"), chunk("lo", end=True), "[DONE]")))
    first = next(manager) if kind == "sync" else await anext(manager)
    assert json.loads(first)["chunk"]["choices"][0]["delta"]["content"] == "Hel"
    assert len(await read(manager)) == 1


async def test_manager_is_a_context_manager_too(kind: str) -> None:
    manager = _manager(kind, "beta.chat.completions", Body(frames(chunk("Hi", end=True), "[DONE]")))
    if kind == "sync":
        with manager as stream:
            events = list(stream)
    else:
        async with manager as stream:
            events = [event async for event in stream]
    assert [event.type for event in events] == ["chunk", "content.delta", "content.done"]


async def test_errors_end_the_texts(kind: str) -> None:
    body = Body(frames(chunk("Hi"), '{"error": {"message": "broken"}}'))
    with pytest.raises(StreamError, match="broken"):
        await read(_manager(kind, "beta.chat.completions", body))
    assert body.closed


def _manager(kind: str, path: str, body: Body) -> Any:
    resource: Any = client_of(kind, body)
    for name in path.split("."):
        resource = getattr(resource, name)
    return resource.stream(model="m", messages=MESSAGES)
