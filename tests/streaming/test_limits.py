"""The limits of one event and of a document in place of a stream, and the memory that they take."""

from __future__ import annotations

import tracemalloc
from collections.abc import AsyncIterator, Generator, Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from portkey_ai import APIResponseValidationError, StreamInterruptedError
from portkey_ai.api_resources.streaming import stream_reader
from tests.support import done, read

from .bodies import Body, chat, chunk, client_of, frames


class Endless(Body):
    """A body that goes on with the last of its pieces."""

    def __iter__(self) -> Iterator[bytes]:
        yield from super().__iter__()
        while True:
            self.read += 1
            yield bytes(bytearray(self.pieces[-1]))  # another object each time

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece


@contextmanager
def memory_below(megabytes: float) -> Generator[None]:
    tracemalloc.start()
    try:
        yield
        assert tracemalloc.get_traced_memory()[1] < megabytes * 1_000_000
    finally:
        tracemalloc.stop()


async def generic(kind: str, body: Body) -> Any:
    return await done(client_of(kind, body).post("/x", body={}, stream=True))


async def test_an_event_without_end(kind: str) -> None:
    body = Endless(frames(chunk("Hel")), b'data: {"a": "', b"A" * 62_500)
    with memory_below(150), pytest.raises(StreamInterruptedError, match="event has more than 100,000,000 bytes") as it:
        await read(await chat(kind, body))
    assert it.value.text == "Hel"
    assert body.closed


async def test_an_event_in_tiny_pieces(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stream_reader, "MAX_EVENT", 40_000)
    body = Endless(b"data: ", b"AB")
    with memory_below(0.5), pytest.raises(StreamInterruptedError, match="an event has more than 40,000 bytes"):
        await read(await generic(kind, body))
    assert body.closed


async def test_an_event_as_large_as_the_limit_is_read(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    event = frames(chunk("Hello " * 1000, end=True))
    monkeypatch.setattr(stream_reader, "MAX_EVENT", len(event))
    for size in (1, 100, 1_000_000):
        pieces = [event[start : start + size] for start in range(0, len(event), size)]
        assert len(await read(await chat(kind, Body(*pieces)))) == 1
    monkeypatch.setattr(stream_reader, "MAX_EVENT", len(event) - 10)
    with pytest.raises(StreamInterruptedError):
        await read(await chat(kind, Body(*[event[start : start + 1] for start in range(len(event))])))


async def test_what_follows_a_complete_response_is_not_read_without_end(
    kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stream_reader, "MAX_EVENT", 1000)
    body = Endless(frames(chunk("Hello", end=True), "[DONE]"), b"A" * 100)
    assert len(await read(await chat(kind, body))) == 1
    assert body.closed


@pytest.mark.parametrize(
    ("unit", "events"),
    [(b"data: {}\n\n", 10), (b"\n\n", 0), (b"ab:\n", 0), (b"data\n", 1)],
    ids=["tiny events", "empty events", "lines of one event", "lines of data"],
)
async def test_small_parts_take_little_more_than_their_bytes(kind: str, unit: bytes, events: int) -> None:
    """As a decompressor gives them, in one piece."""
    body = Body(unit * 100_000, b"\n\ndata: [DONE]\n\n")
    stream = await generic(kind, body)
    with memory_below(3):
        assert await first_few(stream) == events


async def first_few(stream: Any) -> int:
    """How many of the first ten chunks there are."""
    count = 0
    try:
        if hasattr(stream, "__aiter__"):
            async for _ in stream:
                count += 1
                if count == 10:
                    break
        else:
            for count, _ in enumerate(stream, start=1):
                if count == 10:
                    break
    except APIResponseValidationError:  # the data is blank
        count += 1
    await done(stream.close())
    return count


@pytest.mark.parametrize("content_type", ["application/json", "text/html", "text/event-stream", "application/x-ndjson"])
async def test_a_document_without_end(kind: str, content_type: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("streaming.stream_reader", f"_{kind}.stream"):
        monkeypatch.setattr(f"portkey_ai.api_resources.{name}.MAX_DOCUMENT", 1000)
    body = Endless(b"[1, ", b"2, " * 100)
    with pytest.raises(APIResponseValidationError) as caught:
        await read(await done(client_with(kind, body, content_type)))
    assert body.read == 5
    assert len(str(caught.value.body)) == 1000
    assert body.closed


def client_with(kind: str, body: Body, content_type: str) -> Any:
    import httpx

    from tests.support import Recorder

    client = Recorder(lambda _: httpx.Response(200, headers={"content-type": content_type}, stream=body)).client(kind)
    return client.post("/x", body={}, stream=True)
