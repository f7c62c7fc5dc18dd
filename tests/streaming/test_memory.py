"""What a stream holds of what has passed: a limited number of bytes."""

from __future__ import annotations

import json
import pickle
import tracemalloc
from collections.abc import AsyncIterator, Iterator
from typing import Any

import httpx
import pytest

from portkey_ai import StreamInterruptedError
from portkey_ai.api_resources.streaming import recent_events
from tests.support import done

from .bodies import OF_EACH_KIND, Body, chat, chunk, client_of, frames


class LargeEvents(Body):
    """Image events of 1 MB each, made while they are read, in pieces as a network gives them."""

    def __init__(self, count: int, last: bytes) -> None:
        super().__init__(error=httpx.ReadError("gone"))
        self.count = count
        self.last = last

    def __iter__(self) -> Iterator[bytes]:
        for number in range(self.count):
            yield b'data: {"type": "image_generation.partial_image", "partial_image_index": %d, "b64_json": "' % number
            for _ in range(16):
                yield b"A" * 62_500
            yield b'"}\n\n'
        yield self.last
        assert self.error is not None
        raise self.error

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece


async def count_of(stream: Any) -> int:
    count = 0
    if hasattr(stream, "__aiter__"):
        async for _ in stream:
            count += 1
    else:
        for _ in stream:
            count += 1
    return count


async def test_large_events_are_not_held(kind: str) -> None:
    call, _, last = OF_EACH_KIND["image"]
    tracemalloc.start()
    try:
        assert await count_of(await done(call(client_of(kind, LargeEvents(50, last))))) == 51
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 20_000_000


async def test_interrupted_stream_has_the_most_recent_chunks(kind: str) -> None:
    call, *_ = OF_EACH_KIND["image"]
    with pytest.raises(StreamInterruptedError, match="after 20 chunks") as caught:
        await count_of(await done(call(client_of(kind, LargeEvents(20, b"")))))
    error = pickle.loads(pickle.dumps(caught.value))
    assert [event.partial_image_index for event in error.chunks] == list(range(13, 20))
    assert error.chunks_dropped == 13


async def test_text_begins_with_the_first_chunk_that_is_kept(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    first, second = chunk("one"), chunk("two")
    monkeypatch.setattr(recent_events, "MAX_BYTES", len(first) + len(second))
    with pytest.raises(StreamInterruptedError) as caught:
        await count_of(await chat(kind, Body(frames(first, second, first))))
    assert (caught.value.text, len(caught.value.chunks), caught.value.chunks_dropped) == ("twoone", 2, 1)


async def test_number_of_events_is_limited_too(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recent_events, "MAX_EVENTS", 3)
    body = Body(frames(*(json.dumps({"choices": [], "n": n}) for n in range(5))))
    with pytest.raises(StreamInterruptedError) as caught:
        await count_of(await chat(kind, body))
    assert [each.n for each in caught.value.chunks] == [2, 3, 4]
    assert caught.value.chunks_dropped == 2
