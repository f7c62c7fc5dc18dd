"""`close()` during the first calls of a client, at any time: no connection stays open."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import threading
import time
from collections.abc import Awaitable, Callable, Iterator
from typing import Any

import httpx
import pytest
import trio

from tests.support import AnyClient, aiohttp_client, close

from . import calls
from .faults import answer_to, none
from .server import Connection, FaultServer

CALLS = 12
DELAYS = [0.0, 0.005, 0.02, 0.05]
"""Seconds after which the client is closed: before, while and after the connections are made."""


def slow(connection: Connection) -> None:
    request = connection.request()
    time.sleep(0.01)
    connection.send(answer_to(request))


@pytest.fixture
def server() -> Iterator[FaultServer]:
    with contextlib.closing(FaultServer(none)) as made:
        yield made


async def one_call(client: AnyClient, number: int) -> None:
    with contextlib.suppress(Exception):  # those that come too late fail
        await (calls.chat, calls.stream, calls.start_stream)[number % 3](client)


async def settle(server: FaultServer, sleep: Callable[[float], Awaitable[None]]) -> None:
    """Let the event loop close what it is about to close."""
    for _ in range(100):
        if server._open:  # pyright: ignore[reportPrivateUsage]
            await sleep(0.005)


def run_one_call(client: AnyClient, number: int) -> None:
    asyncio.run(one_call(client, number))


@pytest.mark.parametrize("own", [True, False], ids=["own", "given"])
def test_threads(server: FaultServer, own: bool) -> None:
    server.fault = slow
    gc.disable()  # it must not do the work
    try:
        for delay in DELAYS:
            http = None if own else httpx.Client()
            client = calls.new_client("sync", server.origin, timeout=2, http_client=http)
            threads = [threading.Thread(target=run_one_call, args=(client, number)) for number in range(CALLS)]
            for thread in threads:
                thread.start()
            time.sleep(delay)
            (http or client).close()
            for thread in threads:
                thread.join(10)
            assert server.open == 0, f"closed after {delay} s"
    finally:
        gc.enable()


async def in_tasks(client: AnyClient, delay: float, closing: Callable[[], Awaitable[Any]]) -> None:
    tasks = [asyncio.ensure_future(one_call(client, number)) for number in range(CALLS)]
    await asyncio.sleep(delay)
    await closing()
    await asyncio.gather(*tasks)


async def test_tasks(server: FaultServer) -> None:
    server.fault = slow
    for delay in DELAYS:
        client = calls.new_client("async", server.origin, timeout=10)
        await in_tasks(client, delay, lambda client=client: close(client))  # type: ignore[misc]
        await settle(server, asyncio.sleep)
        assert await server.still_open() == 0, f"closed after {delay} s"


@pytest.mark.parametrize("transport", [aiohttp_client, httpx.AsyncClient])
async def test_tasks_on_a_given_client(server: FaultServer, transport: type[httpx.AsyncClient]) -> None:
    for delay in DELAYS:
        http = transport()
        client = calls.new_client("async", server.origin, timeout=10, http_client=http)
        await in_tasks(client, delay, http.aclose)
        await settle(server, asyncio.sleep)
        assert await server.still_open() == 0, f"closed after {delay} s"


def test_trio(server: FaultServer) -> None:
    server.fault = slow

    async def main(delay: float) -> None:
        client = calls.new_client("async", server.origin, timeout=10)
        async with trio.open_nursery() as nursery:
            for number in range(CALLS):
                nursery.start_soon(one_call, client, number)
            await trio.sleep(delay)
            await close(client)
        await settle(server, trio.sleep)
        assert await server.still_open() == 0, f"closed after {delay} s"

    for delay in DELAYS:
        trio.run(main, delay)
