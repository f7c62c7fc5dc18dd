"""Soaks: very many calls, abandoned streams or clients in one process, whose memory and open files stay as they were.

usage: python -m benchmarks.soak WHAT KIND ADDRESS COUNT [WARM_UP]   (calls, streams or clients; sync, async or aiohttp)

Prints megabytes and open files after WARM_UP of them, and after COUNT more.
"""

from __future__ import annotations

import asyncio
import contextlib
import gc
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import certifi

from portkey_ai import AsyncPortkey, DefaultAioHttpClient, Portkey

from .calls import abandon_stream, abandon_stream_async, ask, ask_async, ask_stream, ask_stream_async

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

ROOT = Path(__file__).resolve().parents[1]
WARM_UP = 1000
"""Calls, streams or clients before the first measurement."""
AT_ONCE = 20
"""How many of them an event loop has at once."""
LIMIT_SECONDS = 1800


class State(NamedTuple):
    """What a process holds."""

    megabytes: float
    files: int


def state() -> State:
    """Return the resident memory and the number of open files, sockets included, of this process."""
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return State(pages * os.sysconf("SC_PAGE_SIZE") / 1e6, len(os.listdir("/proc/self/fd")))


def soak(what: str, kind: str, address: str, count: int, warm_up: int) -> list[State]:
    """Return the states after the warm-up and after `count` more."""
    parts = [range(warm_up), range(warm_up, warm_up + count)]
    if kind == "sync":
        return soak_sync(what, address, parts)
    return asyncio.run(soak_async(what, kind, address, parts))


def soak_sync(what: str, address: str, parts: list[range]) -> list[State]:
    states: list[State] = []
    with Portkey(base_url=address, provider="openai") as shared:
        for numbers in parts:
            for number in numbers:
                if what == "clients":
                    with Portkey(base_url=address, provider="openai") as client:
                        ask(client, number)
                elif what == "streams":
                    abandon_stream(shared, number)
                elif number % 4:
                    ask(shared, number)
                else:
                    ask_stream(shared, number)
            states.append(state())
    return states


async def soak_async(what: str, kind: str, address: str, parts: list[range]) -> list[State]:
    states: list[State] = []
    async with opened(kind, address) as shared:

        async def one(number: int) -> None:
            if what == "clients":
                async with opened(kind, address) as client:
                    await ask_async(client, number)
            elif what == "streams":
                await abandon_stream_async(shared, number)
            elif number % 4:
                await ask_async(shared, number)
            else:
                await ask_stream_async(shared, number)

        for numbers in parts:
            for start in numbers[::AT_ONCE]:
                await asyncio.gather(*map(one, range(start, min(start + AT_ONCE, numbers.stop))))
            gc.collect()
            await asyncio.sleep(0.5)  # the event loop closes what was dropped
            states.append(state())
    return states


@contextlib.asynccontextmanager
async def opened(kind: str, address: str) -> AsyncGenerator[AsyncPortkey]:
    """Yield a client on connections of its own (`async`), or on aiohttp's."""
    if kind == "async":
        async with AsyncPortkey(base_url=address, provider="openai") as client:
            yield client
    else:
        async with (
            DefaultAioHttpClient() as http,
            AsyncPortkey(base_url=address, provider="openai", http_client=http) as client,
        ):
            yield client


def soak_apart(what: str, kind: str, address: str, count: int, warm_up: int = WARM_UP) -> tuple[State, State]:
    """Run `soak` in a separate process."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
    with tempfile.TemporaryDirectory() as folder:
        # Clients read the certificates of all authorities for some 20 ms when they open. One will do for this.
        authority = Path(folder) / "authority.pem"
        authority.write_text(
            certifi.contents().partition("-----END CERTIFICATE-----")[0] + "-----END CERTIFICATE-----\n"
        )
        done = subprocess.run(
            [sys.executable, "-m", "benchmarks.soak", what, kind, address, str(count), str(warm_up)],
            cwd=ROOT,
            env={**kept, "PYTHONPATH": str(ROOT), "SSL_CERT_FILE": str(authority)},
            check=True,
            stdout=subprocess.PIPE,
            text=True,
            timeout=LIMIT_SECONDS,
        )
    before, after = (State(*found) for found in json.loads(done.stdout))
    return before, after


def main(what: str, kind: str, address: str, count: str, warm_up: str = str(WARM_UP)) -> None:
    sys.stdout.write(json.dumps(soak(what, kind, address, int(count), int(warm_up))))


if __name__ == "__main__":
    main(*sys.argv[1:])
