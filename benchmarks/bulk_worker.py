"""The processes of benchmarks/bulk_load.py that use a client. Each prints its result as JSON.

usage: python -m benchmarks.bulk_worker run KIND URL ROWS CHECKPOINT      (seconds, results and memory of a bulk run)
       python -m benchmarks.bulk_worker compare KIND URL CALLS            (seconds of a bulk run and of a bare loop)
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

from portkey_ai import AsyncPortkey, Portkey

from .soak import state

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterable, Iterator

    from portkey_ai.bulk import BulkResult

AT_ONCE = 64
MALFORMED = 10
ROUNDS = 5


def body(message: str) -> dict[str, Any]:
    return {"model": "m", "messages": [{"role": "user", "content": message}]}


def requests(rows: int) -> Iterator[Any]:
    """Yield the rows; ten of them are malformed: five that the gateway refuses, five that are no requests at all."""
    step = max(1, rows // MALFORMED)
    for number in range(rows):
        place, rest = divmod(number, step)
        if rest == step // 2 and place < MALFORMED:
            yield body("malformed") if place % 2 else "no request"
        else:
            yield body(f"row {number}")


class Results:
    """Counts results, and measures memory when a tenth of them, and all of them, have arrived."""

    def __init__(self, rows: int) -> None:
        self.rows = rows
        self.seen = bytearray(rows)
        self.answered = self.resumed = 0
        self.errors: dict[str, int] = {}
        self.memory: list[float] = []
        self.begin = time.perf_counter()

    def add(self, result: BulkResult) -> None:
        self.seen[result.index] += 1
        self.resumed += result.resumed
        if result.error is None:
            self.answered += 1
        else:
            kind = type(result.error).__name__
            self.errors[kind] = self.errors.get(kind, 0) + 1
        if sum_of(self) in (self.rows // 10, self.rows):
            self.memory.append(state().megabytes)

    def report(self) -> dict[str, Any]:
        seconds = time.perf_counter() - self.begin
        if self.seen != bytearray([1]) * self.rows:
            raise SystemExit("a row has no result, or more than one")
        return {
            "seconds": seconds, "answered": self.answered, "resumed": self.resumed, "errors": self.errors,
            "memory": self.memory[-1] - self.memory[0],
        }  # fmt: skip


def sum_of(results: Results) -> int:
    return results.answered + sum(results.errors.values())


def run(kind: str, url: str, rows: int, checkpoint: str) -> dict[str, Any]:
    if kind == "async":
        return asyncio.run(run_async(url, rows, checkpoint))
    with Portkey(base_url=url, api_key="pk-test") as client:
        results = Results(rows)
        for result in client.bulk(requests(rows), concurrency=AT_ONCE, checkpoint=checkpoint):
            results.add(result)
        return results.report()


async def run_async(url: str, rows: int, checkpoint: str) -> dict[str, Any]:
    async with AsyncPortkey(base_url=url, api_key="pk-test") as client:
        results = Results(rows)
        async for result in client.bulk(requests(rows), concurrency=AT_ONCE, checkpoint=checkpoint):
            results.add(result)
        return results.report()


def compare(kind: str, url: str, calls: int) -> dict[str, Any]:
    """Return the least seconds of several rounds of a bulk run, and of a bare loop over the same client."""
    if kind == "async":
        return asyncio.run(compare_async(url, calls))
    seconds: dict[str, list[float]] = {"bare": [], "bulk": []}
    with Portkey(base_url=url, api_key="pk-test") as client:

        def ask(number: int) -> None:
            create: Any = client.chat.completions.create
            assert create(**body(str(number))).choices

        for _ in range(ROUNDS):
            begin = time.perf_counter()
            with ThreadPoolExecutor(AT_ONCE) as pool:
                for _done in pool.map(ask, range(calls)):
                    pass
            seconds["bare"].append(time.perf_counter() - begin)
            begin = time.perf_counter()
            assert all(result.error is None for result in client.bulk(bodies(calls), concurrency=AT_ONCE))
            seconds["bulk"].append(time.perf_counter() - begin)
    return {name: min(values) for name, values in seconds.items()}


async def compare_async(url: str, calls: int) -> dict[str, Any]:
    seconds: dict[str, list[float]] = {"bare": [], "bulk": []}
    async with AsyncPortkey(base_url=url, api_key="pk-test") as client:

        async def ask(numbers: Iterator[int]) -> None:
            for number in numbers:
                create: Any = client.chat.completions.create
                assert (await create(**body(str(number)))).choices

        for _ in range(ROUNDS):
            begin = time.perf_counter()
            numbers = iter(range(calls))
            await asyncio.gather(*(ask(numbers) for _ in range(AT_ONCE)))
            seconds["bare"].append(time.perf_counter() - begin)
            begin = time.perf_counter()
            results: AsyncIterator[BulkResult] = client.bulk(bodies(calls), concurrency=AT_ONCE)
            assert all([result.error is None async for result in results])
            seconds["bulk"].append(time.perf_counter() - begin)
    return {name: min(values) for name, values in seconds.items()}


def bodies(calls: int) -> Iterable[dict[str, Any]]:
    return (body(str(number)) for number in range(calls))


def main(what: str, kind: str, url: str, count: str, *rest: str) -> None:
    result = run(kind, url, int(count), *rest) if what == "run" else compare(kind, url, int(count))
    sys.stdout.write(json.dumps(result) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
