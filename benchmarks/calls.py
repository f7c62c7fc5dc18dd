"""Calls of the load test. Each response repeats its request: one that belongs to another request is detected."""

from __future__ import annotations

import asyncio
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from portkey_ai import AsyncPortkey, Portkey

UNFINISHED = "unfinished"
"""The model whose streams do not end."""


class MixedUpError(Exception):
    """A response belongs to another request."""


def check(answer: Any, number: int) -> None:
    said = answer.choices[0].message.content
    if said != f"call-{number}" or answer.gateway.trace_id != f"trace-{number}":
        raise MixedUpError(f"call {number} was answered {said!r}, trace id {answer.gateway.trace_id!r}")


def check_stream(words: list[Any], number: int) -> None:
    if words != ["call", str(number), None]:
        raise MixedUpError(f"stream {number} gave {words}")


def question(number: int) -> list[Any]:
    return [{"role": "user", "content": f"call-{number}"}]


def ask(client: Portkey, number: int, model: str = "echo") -> None:
    one = client.with_options(trace_id=f"trace-{number}")
    check(one.chat.completions.create(model=model, messages=question(number)), number)


async def ask_async(client: AsyncPortkey, number: int, model: str = "echo") -> None:
    one = client.with_options(trace_id=f"trace-{number}")
    check(await one.chat.completions.create(model=model, messages=question(number)), number)


def ask_stream(client: Portkey, number: int) -> None:
    with client.chat.completions.create(model="echo", messages=question(number), stream=True) as stream:
        check_stream([chunk.choices[0].delta.content for chunk in stream], number)


async def ask_stream_async(client: AsyncPortkey, number: int) -> None:
    async with await client.chat.completions.create(model="echo", messages=question(number), stream=True) as stream:
        check_stream([chunk.choices[0].delta.content async for chunk in stream], number)


def abandon_stream(client: Portkey, number: int) -> None:
    """Read the first chunk of a stream that does not end, and drop the stream without closing it."""
    for chunk in client.chat.completions.create(model=UNFINISHED, messages=question(number), stream=True):
        check_stream([chunk.choices[0].delta.content, str(number), None], number)
        break


async def abandon_stream_async(client: AsyncPortkey, number: int) -> None:
    """Read the first chunk of a stream that does not end, and drop the stream without closing it."""
    async for chunk in await client.chat.completions.create(model=UNFINISHED, messages=question(number), stream=True):
        check_stream([chunk.choices[0].delta.content, str(number), None], number)
        break


async def at_once(client: AsyncPortkey, calls: int, model: str) -> float:
    """Return the seconds for `calls` concurrent calls."""
    started = time.perf_counter()
    await asyncio.gather(*(ask_async(client, number, model) for number in range(calls)))
    return time.perf_counter() - started


def in_threads(client: Portkey, threads: int, calls: int, model: str = "echo") -> float:
    """Return the seconds for `calls` calls in each of `threads` threads on one client."""

    def work(thread: int) -> None:
        for number in range(calls):
            ask(client, thread * calls + number, model)

    started = time.perf_counter()
    with ThreadPoolExecutor(threads) as pool:
        list(pool.map(work, range(threads)))
    return time.perf_counter() - started


def in_loops(address: str, loops: int) -> float:
    """Return the seconds that `loops` event loops take, one after the other, for ten calls each on one client."""
    client = AsyncPortkey(base_url=address, provider="openai")

    async def work(number: int) -> None:
        await asyncio.gather(*(ask_async(client, number * 10 + call) for call in range(10)))

    started = time.perf_counter()
    for number in range(loops):
        asyncio.run(work(number))
    return time.perf_counter() - started
