"""Run in the environment of one SDK and do the tasks from standard input.

A task is a line of JSON, its result another: CPU and wall time in seconds for each unit of work (a call, a chunk).
Every response of the server is checked; a wrong one ends the run.
"""

from __future__ import annotations

import asyncio
import contextlib
import gc
import json
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPConnection
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from benchmarks import adapters, payloads

if TYPE_CHECKING:
    from collections.abc import Callable

Result = dict[str, float]


class WrongAnswer(Exception):
    """An SDK returned something else than the server sent."""


def expect(got: object, wanted: object) -> None:
    if got != wanted:
        raise WrongAnswer(f"got {str(got)[:200]!r}, wanted {str(wanted)[:200]!r}")


class Clock:
    """CPU and wall time since it was made."""

    def __init__(self) -> None:
        gc.collect()
        self.wall, self.cpu = time.perf_counter(), time.process_time()

    def per(self, units: int) -> Result:
        cpu, wall = time.process_time() - self.cpu, time.perf_counter() - self.wall
        return {"cpu": cpu / units, "wall": wall / units, "per_second": units / wall}


def accepted(url: str) -> int:
    """Return how many connections the server has accepted, with the one that asks."""
    where = urlsplit(url)
    with contextlib.closing(HTTPConnection(where.netloc, timeout=60)) as connection:
        connection.request("GET", f"{where.path}/connections")
        return int(json.loads(connection.getresponse().read())["accepted"])


class Worker:
    def __init__(self, sdk: str, url: str, transport: str) -> None:
        self.sdk, self.url, self.transport = sdk, url, transport
        self.client = adapters.make(sdk, url)

    def chat(self, repeat: int, model: str = "plain", entries: int = 1, characters: int = 40) -> Result:
        """Make calls in sequence; a unit is a call."""
        messages = payloads.messages(entries, characters)
        wanted = payloads.chat_text(model, messages)
        expect(self.client.chat(model, messages), wanted)
        clock = Clock()
        for _ in range(repeat):
            expect(self.client.chat(model, messages), wanted)
        return clock.per(repeat)

    def derived(self, repeat: int) -> Result:
        """Calls as they are and calls with `with_options`, in turns; `ratio` compares the two."""
        messages = payloads.messages(1)
        wanted = payloads.chat_text("plain", messages)
        spent = {self.client.chat: 0.0, self.client.derived: 0.0}
        for _ in range(10):
            for call in spent:
                begin = time.process_time()
                for _ in range(max(1, repeat // 10)):
                    expect(call("plain", messages), wanted)
                spent[call] += time.process_time() - begin
        plain, derived = spent.values()
        return {"cpu": derived / repeat, "plain": plain / repeat, "ratio": derived / plain}

    def stream(self, repeat: int, chunks: int, model: str = "chunks") -> Result:
        """Streams of `chunks` chunks; a unit is a chunk."""
        name, messages, wanted = f"{model}-{chunks}", payloads.messages(1), payloads.stream_text(chunks)
        expect("".join(self.client.stream(f"{model}-10", messages)), payloads.stream_text(10))
        clock = Clock()
        for _ in range(repeat):
            expect("".join(self.client.stream(name, messages)), wanted)
        return clock.per(repeat * chunks)

    def embeddings(self, repeat: int, count: int = 256, dimensions: int = 1536, as_array: bool = False) -> Result:
        """Embeddings of `count` texts as floats, or as one numpy array if the SDK can; a unit is a call."""
        embed = self.client.embeddings_as_array if as_array else self.client.embeddings
        model, texts, vector = f"embed-{dimensions}", [f"text {n}" for n in range(count)], payloads.vector(dimensions)
        for got in embed(model, texts):
            expect(tuple(got), vector)
        clock = Clock()
        for _ in range(repeat):
            answer = embed(model, texts)
            if len(answer) != count or answer[-1][-1] != vector[-1]:
                raise WrongAnswer(f"{len(answer)} embeddings, the last ends with {answer[-1][-1]}, not {vector[-1]}")
        return clock.per(repeat)

    def many(self, calls: int, at_once: int, warm: int = 0, model: str = "plain") -> Result:
        """`calls` async calls, `at_once` of them under way at any time, after `warm` unmeasured; a unit is a call."""
        return asyncio.run(self._many(calls, at_once, warm, model))

    async def _many(self, calls: int, at_once: int, warm: int, model: str) -> Result:
        messages = payloads.messages(1)
        wanted = payloads.chat_text(model, messages)
        client = adapters.make_async(self.sdk, self.url, self.transport)

        async def ask(times: int) -> None:
            for _ in range(times):
                expect(await client.chat(model, messages), wanted)

        async def together(each: int) -> None:
            await asyncio.gather(*(ask(each) for _ in range(at_once)))

        try:
            await together(max(1, warm // at_once))  # opens the connections
            each = max(1, calls // at_once)
            clock = Clock()
            await together(each)
            return clock.per(each * at_once)
        finally:
            await client.close()

    def threads(self, calls: int, at_once: int, warm: int = 0) -> Result:
        """`calls` calls of one sync client in `at_once` threads, after `warm` unmeasured; a unit is a call."""
        messages = payloads.messages(1)
        wanted = payloads.chat_text("plain", messages)

        start = threading.Barrier(at_once)  # so that no thread takes the share of another

        def ask(times: int) -> None:
            start.wait()
            for _ in range(times):
                expect(client.chat("plain", messages), wanted)

        def together(each: int) -> None:
            list(pool.map(ask, [each] * at_once))  # also raises what a thread raised

        with contextlib.closing(adapters.make(self.sdk, self.url)) as client, ThreadPoolExecutor(at_once) as pool:
            together(max(1, warm // at_once))  # opens the connections
            each = max(1, calls // at_once)
            clock = Clock()
            together(each)
            return clock.per(each * at_once)

    def connections(self, calls: int, at_once: int, using: str) -> Result:
        """Count the connections opened for `calls` calls, by async tasks or by threads with a sync client."""
        before = accepted(self.url)
        do = {"tasks": self.many, "threads": self.threads}[using]
        do(calls - at_once, at_once, at_once)
        return {"connections": accepted(self.url) - before - 1}

    def async_stream(self, repeat: int, chunks: int) -> Result:
        """Async streams of `chunks` chunks, one after the other; a unit is a chunk."""
        return asyncio.run(self._async_stream(repeat, chunks))

    async def _async_stream(self, repeat: int, chunks: int) -> Result:
        name, messages, wanted = f"chunks-{chunks}", payloads.messages(1), payloads.stream_text(chunks)
        client = adapters.make_async(self.sdk, self.url, self.transport)

        async def read() -> str:
            return "".join([text async for text in client.stream(name, messages)])

        try:
            await read()
            clock = Clock()
            for _ in range(repeat):
                expect(await read(), wanted)
            return clock.per(repeat * chunks)
        finally:
            await client.close()


def main(sdk: str, url: str, transport: str) -> None:
    worker = Worker(sdk, url, transport)
    for line in sys.stdin:
        task: dict[str, Any] = json.loads(line)
        do: Callable[..., Result] = getattr(worker, task.pop("do"))
        sys.stdout.write(json.dumps(do(**task)) + "\n")
        sys.stdout.flush()
