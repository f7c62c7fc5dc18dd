"""The clients that agents' frameworks use in many event loops."""

from __future__ import annotations

import asyncio
import copy
import pickle
import threading

import httpx
import pytest

from portkey_ai import AsyncPortkey
from portkey_ai.integrations._per_loop import ClientPerLoop
from portkey_ai.testing import LocalGateway


async def ask(clients: ClientPerLoop) -> AsyncPortkey:
    client = await clients.get()
    await client.chat.completions.create(model="echo", messages=[{"role": "user", "content": "Hi"}])
    assert await clients.get() is client
    assert not client.is_closed()
    return client


def test_each_loop_has_a_client_that_ends_with_it() -> None:
    with LocalGateway() as gateway:
        clients = ClientPerLoop({"api_key": "k", "base_url": gateway.url, "trace_id": "t"})
        used = [asyncio.run(ask(clients)) for _ in range(3)]
        assert len({id(client) for client in used}) == 3
        assert all(client.is_closed() for client in used)
        assert {request.headers["x-portkey-trace-id"] for request in gateway.requests} == {"t"}


def test_threads() -> None:
    used: list[AsyncPortkey] = []
    with LocalGateway() as gateway:
        clients = ClientPerLoop({"api_key": "k", "base_url": gateway.url})
        threads = [threading.Thread(target=lambda: used.append(asyncio.run(ask(clients)))) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert len({id(client) for client in used}) == 8
    assert all(client.is_closed() for client in used)


def test_loops_that_were_closed_otherwise_are_forgotten() -> None:
    clients = ClientPerLoop({"api_key": "k"})
    for _ in range(3):
        loop = asyncio.new_event_loop()
        loop.run_until_complete(clients.get())
        loop.close()
    assert len(clients._open) == 1  # pyright: ignore[reportPrivateUsage]


async def test_a_users_http_client_stays_open() -> None:
    async with httpx.AsyncClient() as http:
        clients = ClientPerLoop({"api_key": "k", "http_client": http})
        await asyncio.to_thread(lambda: asyncio.run(_get(clients)))
        assert not http.is_closed


async def _get(clients: ClientPerLoop) -> None:
    assert (await clients.get()).http_client is not None


@pytest.mark.parametrize("way", ["pickle", "deepcopy"])
def test_copies(way: str) -> None:
    clients = ClientPerLoop({"api_key": "k", "trace_id": "t"})
    copied = copy.deepcopy(clients) if way == "deepcopy" else pickle.loads(pickle.dumps(clients))

    async def trace() -> object:
        return (await copied.get()).trace_id

    assert asyncio.run(trace()) == "t"


def test_faults_are_told_at_once() -> None:
    with pytest.raises(ValueError, match="timeout"):
        ClientPerLoop({"api_key": "k", "timeout": "soon"})
