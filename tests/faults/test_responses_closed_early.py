"""Streams and calls that are abandoned: their connection is freed at once and without a warning."""

from __future__ import annotations

import asyncio
import contextlib
import gc
from collections.abc import Awaitable, Callable, Iterator
from typing import Any

import pytest

from portkey_ai import StreamInterruptedError
from tests.support import MESSAGES, AnyClient, close, done

from . import calls
from .faults import EVENTS, HELLO, chunk, chunked_head, events, none, stall, stream_stalls, whole
from .server import Connection, Fault, FaultServer


def without_end(connection: Connection) -> None:
    """A stream that goes on for as long as somebody reads it."""
    connection.send(chunked_head(connection.request()))
    for _ in range(1000):
        connection.send(chunk(HELLO), pause=0.005)


@pytest.fixture
def server() -> Iterator[FaultServer]:
    made = FaultServer(without_end)
    with contextlib.closing(made):
        yield made


def run(kind: str, server: FaultServer, work: Callable[[AnyClient], Awaitable[None]], **options: Any) -> None:
    """`work` on a client with one connection; then a good call, and nothing open after the end."""

    async def main() -> None:
        http = calls.new_http(kind)
        client = calls.new_client(kind, server.origin, http_client=http, **options)
        await work(client)
        server.fault = none
        assert (await calls.chat(client)).choices[0].message.content == "Hi"
        await calls.close_http(http)
        assert await server.still_open() == 0

    gc.collect()
    before = calls.open_files()
    calls.within_limit(main)
    assert calls.settles(calls.open_files, before)


async def first_of(stream: Any) -> Any:
    """The first chunk."""
    return await (stream.__anext__() if hasattr(stream, "__anext__") else done(next(stream)))


def test_break_and_close(kind: str, server: FaultServer) -> None:
    async def work(client: AnyClient) -> None:
        stream = await calls.start_stream(client)
        assert (await first_of(stream)).choices[0].delta.content == "Hel"
        await done(stream.close())
        assert await server.still_open() == 0

    run(kind, server, work)


@pytest.mark.parametrize("failing", [False, True])
def test_with_block(kind: str, server: FaultServer, failing: bool) -> None:
    async def work(client: AnyClient) -> None:
        with contextlib.suppress(KeyError):
            if kind == "sync":
                with await calls.start_stream(client) as stream:
                    for _ in stream:
                        if failing:
                            raise KeyError
                        break
            else:
                async with await calls.start_stream(client) as stream:
                    async for _ in stream:
                        if failing:
                            raise KeyError
                        break
        assert await server.still_open() == 0

    run(kind, server, work)


@pytest.mark.parametrize("begun", [False, True])
def test_dropped(kind: str, server: FaultServer, begun: bool) -> None:
    """The garbage collector finds a stream that nobody closed."""

    async def work(client: AnyClient) -> None:
        stream = await calls.start_stream(client)
        if begun:
            await first_of(stream)
        del stream
        gc.collect()
        await asyncio.sleep(0.05)  # the event loop closes what was dropped
        assert await server.still_open() == 0

    run(kind, server, work)


def test_closed_before_it_is_read(kind: str, server: FaultServer) -> None:
    async def work(client: AnyClient) -> None:
        await done((await calls.start_stream(client)).close())
        assert await server.still_open() == 0

    run(kind, server, work)


def test_read_to_its_end(kind: str, server: FaultServer) -> None:
    """The connection is used again."""

    def whole_stream(connection: Connection) -> None:
        events(connection, EVENTS)

    server.fault = whole_stream

    async def work(client: AnyClient) -> None:
        for _ in range(3):
            await calls.stream(client)
        assert server.opened == 1

    run(kind, server, work)


@pytest.mark.parametrize("fault", [stall, without_end, stream_stalls])
@pytest.mark.parametrize("way", ["chat", "configs", "stream"])
def test_cancelled(server: FaultServer, fault: Fault, way: str) -> None:
    server.fault = fault

    async def work(client: AnyClient) -> None:
        call = asyncio.ensure_future(calls.WAYS[way](client.with_options(timeout=5)))
        while not server.tries:
            await asyncio.sleep(0.005)
        await asyncio.sleep(0.05)
        call.cancel()
        with pytest.raises(asyncio.CancelledError):
            await call
        assert await server.still_open() == 0
        assert server.tries == 1

    run("async", server, work)


def test_cancelled_while_waiting_for_the_next_try(server: FaultServer) -> None:
    def unavailable(connection: Connection) -> None:
        connection.request()
        connection.send(whole(b"", "retry-after: 60", status="503 Service Unavailable"))

    server.fault = unavailable

    async def work(client: AnyClient) -> None:
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(calls.stream(client), 0.2)
        assert server.tries == 1

    run("async", server, work)


def test_the_first_response_is_closed_before_the_next_attempt(
    kind: str, server: FaultServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("portkey_ai.api_resources.transport.retry_policy.INITIAL_DELAY", 0.01)

    def unavailable(connection: Connection) -> None:
        """An error whose body does not end: the connection is busy until somebody hangs up."""
        server.fault = none
        connection.request()
        connection.send(chunked_head(connection.server.requests[-1]).replace(b"200 OK", b"503 No"), chunk(b"{"))
        connection.stall()

    for way in calls.WAYS:
        server.fault = unavailable
        run(kind, server, lambda client, way=way: calls.WAYS[way](client))  # type: ignore[misc]


def test_timeout_of_one_call(kind: str, server: FaultServer) -> None:
    server.fault = stream_stalls

    async def work(client: AnyClient) -> None:
        stream = await done(client.chat.completions.create(model="m", messages=MESSAGES, stream=True, timeout=0.1))
        with pytest.raises(StreamInterruptedError, match="ReadTimeout"):
            await first_of(stream)
            await first_of(stream)
        assert await server.still_open() == 0

    run(kind, server, work, timeout=60)


def test_the_clients_own_connections(kind: str, server: FaultServer) -> None:
    """Those that a client makes for itself, which are another kind for each event loop, end with it."""

    async def main() -> None:
        client = calls.new_client(kind, server.origin)
        streams = [await calls.start_stream(client) for _ in range(3)]
        for stream in streams:
            await first_of(stream)
        assert await server.still_open() == 3
        await close(client)
        for stream in streams:
            await done(stream.close())
        assert await server.still_open() == 0

    calls.within_limit(main)


def test_client_without_close(kind: str, server: FaultServer) -> None:
    server.fault = none

    async def main() -> None:
        client = calls.new_client(kind, server.origin)
        await calls.chat(client)
        del client
        gc.collect()
        while server.open:  # for an async one in a while, so that a loop which is about to end does it
            await asyncio.sleep(0.05)

    calls.within_limit(main)


@pytest.mark.filterwarnings("ignore:Exception ignored in:pytest.PytestUnraisableExceptionWarning")
@pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning")  # asyncio's, of a loop that ended before its connections
def test_many_event_loops_in_turn(server: FaultServer) -> None:
    server.fault = none
    client = calls.new_client("async", server.origin)
    before = calls.open_files()
    for _ in range(64):
        asyncio.run(calls.chat(client))
    gc.collect()
    assert server.opened == 64
    assert server.open <= 1
    assert calls.open_files() <= before + 2  # the last loop's connection, both ends

    async def end() -> None:
        await calls.chat(client)
        await close(client)

    asyncio.run(end())
    gc.collect()
    assert server.open == 0
