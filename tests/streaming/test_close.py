"""`close()` ends the iteration at once, wherever it is called."""

from __future__ import annotations

import asyncio
import contextlib
from typing import Any

import httpx
import pytest

from tests.faults import calls
from tests.faults.faults import HELLO, chunked_head, stream_stalls
from tests.faults.faults import chunk as http_chunk
from tests.faults.server import Connection, FaultServer
from tests.support import Recorder, done, read

from .bodies import Body, chat, chunk, frames


async def read_and_close(stream: Any, count: int) -> int:
    """Close the stream inside the loop, after `count` chunks; return how many were given."""
    given = 0
    if hasattr(stream, "__aiter__"):
        async for _ in stream:
            given += 1
            if given == count:
                await stream.close()
    else:
        for _ in stream:
            given += 1
            if given == count:
                stream.close()
    return given


@pytest.mark.parametrize("count", [1, 2, 4])
async def test_close_inside_the_loop(kind: str, count: int) -> None:
    """Of five chunks in two network reads."""
    body = Body(frames(*(chunk("a") for _ in range(4))), frames(chunk("b", end=True), "[DONE]"))
    assert await read_and_close(await chat(kind, body), count) == count
    assert body.closed


async def test_close_before_the_first_chunk(kind: str) -> None:
    body = Body(frames(chunk("a"), "[DONE]"))
    stream = await chat(kind, body)
    await done(stream.close())
    await done(stream.close())
    assert await read(stream) == []
    assert body.closed


async def test_no_error_of_a_body_that_is_no_stream_after_close(kind: str) -> None:
    client = Recorder(lambda _: httpx.Response(200, json={"a": 1})).client(kind)
    stream = await done(client.post("/x", body={}, stream=True))
    await done(stream.close())
    assert await read(stream) == []


async def test_context_managers(kind: str) -> None:
    for closing in (False, True):
        body = Body(frames(*(chunk("a") for _ in range(3))))
        stream = await chat(kind, body)
        if kind == "sync":
            with contextlib.closing(stream) if closing else stream:
                next(stream)
        else:
            async with contextlib.aclosing(stream) if closing else stream:
                await stream.__anext__()
        assert body.closed
        assert await read(stream) == []


@pytest.mark.parametrize("method", ["close", "aclose"])
async def test_close_by_another_task(method: str) -> None:
    """While the first one waits for the network."""
    server = FaultServer(stream_stalls)
    with contextlib.closing(server):
        http = calls.new_http("async")
        client = calls.new_client("async", server.origin, http_client=http, timeout=5)
        stream = await calls.start_stream(client)
        reading = asyncio.ensure_future(read(stream))
        await asyncio.sleep(0.1)
        await getattr(stream, method)()
        assert len(await asyncio.wait_for(reading, 1)) == 1
        assert await server.still_open() == 0
        await http.aclose()


async def test_close_inside_the_loop_releases_the_connection(kind: str) -> None:
    def endless(connection: Connection) -> None:
        connection.send(chunked_head(connection.request()))
        for _ in range(1000):
            connection.send(http_chunk(HELLO), pause=0.005)

    server = FaultServer(endless)
    with contextlib.closing(server):
        http = calls.new_http(kind)
        stream = await calls.start_stream(calls.new_client(kind, server.origin, http_client=http))
        assert await read_and_close(stream, 2) == 2
        assert await server.still_open() == 0
        await calls.close_http(http)
