"""Load test: many concurrent calls and many calls in sequence. All get their own response, and memory stays constant.

usage: python -m benchmarks.load            (all of it; writes the figures into docs/reliability.md)
       python -m benchmarks.load soak KIND ADDRESS CALLS    (one soak, in a process of its own; prints megabytes)
"""

from __future__ import annotations

import asyncio
import contextlib
import gc
import os
import platform
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any

from portkey_ai import AsyncPortkey, Portkey

if TYPE_CHECKING:
    from collections.abc import Generator

ROOT = Path(__file__).resolve().parents[1]
GATEWAY = ROOT / "tests/gateway"
PAGE = ROOT / "docs/reliability.md"
BEGIN, END = "<!-- figures -->\n", "<!-- /figures -->"
WARM_UP = 1000
"""Calls of a soak test before the first memory measurement."""


class MixedUpError(Exception):
    """A response belongs to another request."""


def check(answer: Any, number: int) -> None:
    said = answer.choices[0].message.content
    if said != f"call-{number}" or answer.gateway.trace_id != f"trace-{number}":
        raise MixedUpError(f"call {number} was answered {said!r}, trace id {answer.gateway.trace_id!r}")


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
        words = [chunk.choices[0].delta.content for chunk in stream]
    if words != ["call", str(number), None]:
        raise MixedUpError(f"stream {number} gave {words}")


async def ask_stream_async(client: AsyncPortkey, number: int) -> None:
    async with await client.chat.completions.create(model="echo", messages=question(number), stream=True) as stream:
        words = [chunk.choices[0].delta.content async for chunk in stream]
    if words != ["call", str(number), None]:
        raise MixedUpError(f"stream {number} gave {words}")


async def at_once(client: AsyncPortkey, calls: int, model: str) -> float:
    """Return the seconds for `calls` concurrent calls."""
    started = time.perf_counter()
    await asyncio.gather(*(ask_async(client, number, model) for number in range(calls)))
    return time.perf_counter() - started


def in_threads(client: Portkey, threads: int, calls: int) -> float:
    """Return the seconds for `calls` calls in each of `threads` threads on one client."""

    def work(thread: int) -> None:
        for number in range(calls):
            ask(client, thread * calls + number)

    started = time.perf_counter()
    with ThreadPoolExecutor(threads) as pool:
        list(pool.map(work, range(threads)))
    return time.perf_counter() - started


def soak(kind: str, address: str, calls: int) -> tuple[float, float]:
    """Return the megabytes of this process after the first calls, and after `calls` more. Every fourth is a stream."""
    return soak_sync(address, calls) if kind == "sync" else asyncio.run(soak_async(address, calls))


def soak_sync(address: str, calls: int) -> tuple[float, float]:
    with Portkey(base_url=address, provider="openai") as client:

        def work(numbers: range) -> float:
            for number in numbers:
                if number % 4:
                    ask(client, number)
                else:
                    ask_stream(client, number)
            return megabytes()

        return work(range(WARM_UP)), work(range(WARM_UP, WARM_UP + calls))


async def soak_async(address: str, calls: int) -> tuple[float, float]:
    async with AsyncPortkey(base_url=address, provider="openai") as client:

        async def work(numbers: range) -> float:
            for start in numbers[::20]:
                batch = range(start, min(start + 20, numbers.stop))
                await asyncio.gather(
                    *(ask_async(client, n) if n % 4 else ask_stream_async(client, n) for n in batch)
                )  # 20 at once
            return megabytes()

        return await work(range(WARM_UP)), await work(range(WARM_UP, WARM_UP + calls))


def megabytes() -> float:
    """Return the resident memory of this process."""
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def soak_apart(kind: str, address: str, calls: int) -> tuple[float, float]:
    """Run `soak` in a separate process."""
    command = [sys.executable, "-m", "benchmarks.load", "soak", kind, address, str(calls)]
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PORTKEY_")}
    done = subprocess.run(
        command, cwd=ROOT, env={**environment, "PYTHONPATH": str(ROOT)}, check=True, capture_output=True, text=True
    )
    before, after = map(float, done.stdout.split())
    return before, after


@contextlib.contextmanager
def echo() -> Generator[str]:
    """Yield the URL of a provider that echoes the request."""
    command = [sys.executable, "-m", "benchmarks.echo"]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            yield f"http://127.0.0.1:{int(process.stdout.readline())}/v1"
        finally:
            process.stdin.close()


@contextlib.contextmanager
def real_gateway() -> Generator[str]:
    """Yield the URL of the open-source gateway from npm, started as in the tests."""
    from scripts import node

    found = node.find_node()
    if found is None or node.outdated():
        raise SystemExit("the real gateway is not installed: run `make test` once")
    with tempfile.TemporaryDirectory() as home:
        port = Path(home) / "port"
        start = GATEWAY / "node_modules/@portkey-ai/gateway/build/start-server.js"
        command = [found[0], "--require", str(GATEWAY / "loopback.cjs"), str(start), "--headless", "--port=0"]
        environment = {
            "PATH": os.environ["PATH"], "HOME": home, "NODE_ENV": "production", "GATEWAY_PORT_FILE": str(port),
            "TRUSTED_CUSTOM_HOSTS": "127.0.0.1,localhost",
        }  # fmt: skip
        quiet = subprocess.DEVNULL
        with subprocess.Popen(
            command, cwd=home, env=environment, stdin=subprocess.PIPE, stdout=quiet, stderr=quiet
        ) as process:
            assert process.stdin is not None
            try:
                end = time.monotonic() + 30
                while not port.exists():
                    if time.monotonic() > end or process.poll() is not None:
                        raise SystemExit("the real gateway did not start")
                    time.sleep(0.05)
                yield f"http://127.0.0.1:{port.read_text()}/v1"
            finally:
                process.stdin.close()


def gateway_client(gateway: str, provider: str) -> AsyncPortkey:
    return AsyncPortkey(base_url=gateway, provider="openai", custom_host=provider, Authorization="sk-test")


async def through_gateway(gateway: str, provider: str, calls: int) -> float:
    async with gateway_client(gateway, provider) as client:
        return await at_once(client, calls, "sleep-1")


def in_loops(address: str, loops: int) -> float:
    """Seconds that `loops` event loops take, one after the other, for ten calls each on one client."""
    client = AsyncPortkey(base_url=address, provider="openai")

    async def work(number: int) -> None:
        await asyncio.gather(*(ask_async(client, number * 10 + call) for call in range(10)))

    started = time.perf_counter()
    for number in range(loops):
        asyncio.run(work(number))
    return time.perf_counter() - started


def measure() -> list[tuple[str, str]]:
    rows: list[tuple[str, str]] = []
    with echo() as provider:
        with real_gateway() as gateway:
            for calls in (100, 1000):
                seconds = asyncio.run(through_gateway(gateway, provider, calls))
                what = f"{calls:,} async calls at once through the real gateway; the provider sleeps 1 s"
                rows.append((what, f"all answered, none mixed up, {seconds:.1f} s"))
        for kind in ("sync", "async"):
            before, after = soak_apart(kind, provider, 10_000)
            what = f"memory of a process after {WARM_UP:,} {kind} calls, and 10,000 later (each fourth a stream)"
            rows.append((what, f"{before:.1f} MB, {after:.1f} MB: {after - before:+.1f} MB"))
        with Portkey(base_url=provider, provider="openai") as client:
            seconds = in_threads(client, 64, 50)
        rows.append(("64 threads on one client, 50 calls each", f"all answered, none mixed up, {seconds:.1f} s"))
        seconds = in_loops(provider, 64)
        rows.append(
            ("64 event loops in turn on one client, 10 calls at once in each", f"all answered, {seconds:.1f} s")
        )
    return rows


def main() -> None:
    if sys.argv[1:2] == ["soak"]:
        kind, address, calls = sys.argv[2:]
        sys.stdout.write("{} {}\n".format(*soak(kind, address, int(calls))))
        return
    rows = measure()
    widths = [max(len(row[column]) for row in rows) for column in (0, 1)]
    lines = [("load".ljust(widths[0]), "outcome".ljust(widths[1])), ("-" * widths[0], "-" * widths[1]), *rows]
    table = "".join(f"| {what.ljust(widths[0])} | {outcome.ljust(widths[1])} |\n" for what, outcome in lines)
    where = f"{os.cpu_count()} cores, {platform.system()} {platform.machine()}, Python {platform.python_version()}"
    text = PAGE.read_text(encoding="utf-8")
    before, _, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not end:
        raise SystemExit(f"{PAGE.name} has no place for the figures")
    PAGE.write_text(f"{before}{BEGIN}Measured on {where}.\n\n{table}{END}{after}", encoding="utf-8")
    sys.stdout.write(table)


if __name__ == "__main__":
    main()
