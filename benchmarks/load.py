"""Load test: many concurrent calls and many calls in sequence. All get their own response, and memory stays constant.

usage: python -m benchmarks.load            (all of it; writes the figures into docs/reliability.md)
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import platform
import sys
import textwrap
from pathlib import Path
from typing import TYPE_CHECKING

from portkey_ai import AsyncPortkey, DefaultAioHttpClient, Portkey
from portkey_ai.testing import RealGateway

from .calls import at_once, in_loops, in_threads
from .processes import serving
from .soak import AT_ONCE, WARM_UP, State, soak_apart

if TYPE_CHECKING:
    from collections.abc import Generator
    from contextlib import AbstractContextManager

ROOT = Path(__file__).resolve().parents[1]
GATEWAY = ROOT / "tests/gateway"
PAGE = ROOT / "docs/reliability.md"
BEGIN, END = "<!-- figures -->\n", "<!-- /figures -->"
FLAT_MEGABYTES = 5
"""How much more memory a process may have after a soak."""
CLIENTS = {"sync": "`Portkey`", "async": "`AsyncPortkey`", "aiohttp": "`AsyncPortkey` on aiohttp"}
SOAKS = {
    "calls": (50_000, "{count:,} calls, each fourth a stream"),
    "streams": (20_000, "{count:,} streams dropped after their first chunk"),
    "clients": (10_000, "{count:,} clients opened, used once and closed"),
}


def echo() -> AbstractContextManager[str]:
    """Return a context with the URL of a provider that echoes the request."""
    return serving(Path(sys.executable), "benchmarks.echo")


@contextlib.contextmanager
def real_gateway() -> Generator[str]:
    """Yield the URL of the open-source gateway from npm, started as in the tests."""
    with RealGateway(cache_directory=GATEWAY) as gateway:
        yield gateway.url


def gateway_client(gateway: str, provider: str, http: DefaultAioHttpClient | None = None) -> AsyncPortkey:
    return AsyncPortkey(
        base_url=gateway, provider="openai", custom_host=provider, Authorization="sk-test", http_client=http
    )


def through_gateway(kind: str, gateway: str, provider: str, calls: int) -> float:
    """Return the seconds for `calls` calls at once."""
    if kind == "sync":
        with Portkey(base_url=gateway, provider="openai", custom_host=provider, Authorization="sk-test") as client:
            return in_threads(client, calls, 1, "sleep-1")

    async def work() -> float:
        async with contextlib.AsyncExitStack() as stack:
            http = await stack.enter_async_context(DefaultAioHttpClient()) if kind == "aiohttp" else None
            return await at_once(
                await stack.enter_async_context(gateway_client(gateway, provider, http)), calls, "sleep-1"
            )

    return asyncio.run(work())


def at_once_rows(provider: str) -> Generator[tuple[str, str]]:
    with real_gateway() as gateway:
        for calls in (100, 1000):
            for kind, client in CLIENTS.items():
                seconds = through_gateway(kind, gateway, provider, calls)
                where = "in as many threads" if kind == "sync" else "in one event loop"
                what = f"{calls:,} calls at once on one {client}, {where}, through the real gateway"
                yield what, f"all succeeded, none mixed up, {seconds:.1f} s"
    with Portkey(base_url=provider, provider="openai") as shared:
        seconds = in_threads(shared, 64, 50)
    yield "64 threads on one `Portkey`, 50 calls each", f"all succeeded, none mixed up, {seconds:.1f} s"
    seconds = in_loops(provider, 64)
    yield "64 event loops in turn on one `AsyncPortkey`, 10 calls at once in each", f"all succeeded, {seconds:.1f} s"


def soak_rows(provider: str) -> Generator[tuple[str, str]]:
    for what, (count, text) in SOAKS.items():
        for kind, client in CLIENTS.items():
            before, after = soak_apart(what, kind, provider, count)
            yield f"{client}: {text.format(count=count)}", outcome(before, after)


def outcome(before: State, after: State) -> str:
    """Return the cell of a soak; raise SystemExit if memory or open files have grown.

    As many more connections may be idle as there were calls at once.
    """
    text = (
        f"{before.megabytes:.1f} MB, {after.megabytes:.1f} MB: {after.megabytes - before.megabytes:+.1f} MB; "
        f"open files {before.files}, {after.files}"
    )
    if after.megabytes - before.megabytes > FLAT_MEGABYTES or after.files > before.files + AT_ONCE:
        raise SystemExit(f"not flat: {text}")
    return text


def measure() -> list[tuple[str, str]]:
    rows: list[tuple[str, str]] = []
    with echo() as provider:
        for part in (at_once_rows, soak_rows):
            for row in part(provider):
                sys.stderr.write(": ".join(row) + "\n")
                rows.append(row)
    return rows


def write(rows: list[tuple[str, str]]) -> None:
    """Put the table into docs/reliability.md, and print it."""
    table = as_table(rows)
    intro = (
        f"Measured on {where_measured()}. The provider takes 1 s for each call through the gateway. Memory and open "
        f"files of a process: after the first {WARM_UP:,} calls, streams or clients, and after the others."
    )
    replace_figures(PAGE, intro, table)
    sys.stdout.write(table)


def as_table(rows: list[tuple[str, str]]) -> str:
    """Return rows of a load and its outcome as a table."""
    widths = [max(len(row[column]) for row in rows) for column in (0, 1)]
    lines = [("load".ljust(widths[0]), "outcome".ljust(widths[1])), ("-" * widths[0], "-" * widths[1]), *rows]
    return "".join(f"| {what.ljust(widths[0])} | {outcome.ljust(widths[1])} |\n" for what, outcome in lines)


def where_measured() -> str:
    return f"{os.cpu_count()} cores, {platform.system()} {platform.machine()}, Python {platform.python_version()}"


def replace_figures(page: Path, intro: str, table: str) -> None:
    """Put the figures between the marks of a page."""
    before, _, rest = page.read_text(encoding="utf-8").partition(BEGIN)
    _, end, after = rest.partition(END)
    if not end:
        raise SystemExit(f"{page.name} has no place for the figures")
    page.write_text(f"{before}{BEGIN}{textwrap.fill(intro, 120)}\n\n{table}{END}{after}", encoding="utf-8")


if __name__ == "__main__":
    write(measure())
