"""Calls against a faulty gateway: made under a hard limit, and described as docs/reliability.md does."""

from __future__ import annotations

import asyncio
import os
import ssl
import threading
import time
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

import httpx

from portkey_ai import APIStatusError, AsyncPortkey, Portkey, StreamInterruptedError
from tests.support import MESSAGES, AnyClient, aiohttp_client, done, read

_T = TypeVar("_T")

TIMEOUT = 0.3
"""Seconds that the clients wait."""
LIMIT = 10.0
"""Seconds after which a call counts as hanging."""
SECRETS = ("pk-secret", "sk-secret")

TLS = ssl.create_default_context()  # one for all: each takes some 20 ms


def within_limit(work: Callable[[], Awaitable[_T]], seconds: float = LIMIT) -> _T:
    """What `work` gives; fails when it takes longer, also where it blocks the event loop."""
    outcome: list[Any] = []

    def run() -> None:
        async def main() -> _T:
            return await work()

        try:
            outcome.append((asyncio.run(main()), None))
        except BaseException as error:
            outcome.append((None, error))

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    thread.join(seconds)
    assert outcome, f"hangs: no end after {seconds} s"
    value: _T
    error: BaseException | None
    value, error = outcome[0]
    if error is not None:
        raise error
    return value


def new_http(kind: str, transport: str = "given") -> Any:
    """An HTTP client with a single connection: one that is not given back shows at the next call."""
    options: dict[str, Any] = {"verify": TLS, "limits": httpx.Limits(max_connections=1), "follow_redirects": True}
    if transport == "aiohttp":
        return aiohttp_client(**options)
    if transport == "http2":
        options |= {"http1": False, "http2": True}
    return httpx.Client(**options) if kind == "sync" else httpx.AsyncClient(**options)


async def close_http(http: Any) -> None:
    if isinstance(http, httpx.Client):
        http.close()
    else:
        await http.aclose()


def new_client(kind: str, origin: str, **options: Any) -> AnyClient:
    options = {
        "base_url": f"{origin}/v1",
        "api_key": SECRETS[0],
        "Authorization": SECRETS[1],
        "timeout": TIMEOUT,
        **options,
    }
    return Portkey(**options) if kind == "sync" else AsyncPortkey(**options)


async def chat(client: AnyClient) -> Any:
    return await done(client.chat.completions.create(model="m", messages=MESSAGES))


async def configs(client: AnyClient) -> Any:
    return await done(client.configs.list())


async def start_stream(client: AnyClient) -> Any:
    return await done(client.chat.completions.create(model="m", messages=MESSAGES, stream=True))


async def stream(client: AnyClient) -> Any:
    return await read(await start_stream(client))


async def upload(client: AnyClient) -> Any:
    return await done(client.files.create(file=("big.jsonl", bytes(8_000_000)), purpose="batch"))


WAYS: dict[str, Callable[[AnyClient], Awaitable[Any]]] = {"chat": chat, "configs": configs, "stream": stream}


def described(error: Exception) -> str:
    """An error as the table has it: its class, and its cause, status or what of a stream had arrived."""
    facts: list[str] = []
    if error.__cause__ is not None:
        facts.append(f"`{type(error.__cause__).__name__}`")
    if isinstance(error, StreamInterruptedError):
        facts.append(f'"{error.text}" arrived')
    elif isinstance(error, APIStatusError):
        facts.append(str(error.status_code))
    return f"`{type(error).__name__}`" + (f" ({', '.join(facts)})" if facts else "")


def slots_in_use(http: Any) -> int:
    """Return how many slots of the pool of `http` a request has or waits for: not those of idle connections."""
    pool = http._transport._pool
    busy = [one for one in pool.connections if not (one.is_idle() or one.is_closed())]
    return len(busy) + len(pool._requests)


def open_files() -> int:
    return len(os.listdir("/dev/fd"))


def settles(value: Callable[[], int], wanted: int) -> bool:
    """Whether `value()` becomes `wanted` within a second."""
    end = time.monotonic() + 1
    while value() != wanted and time.monotonic() < end:
        time.sleep(0.005)
    return value() == wanted
