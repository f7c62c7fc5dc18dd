"""A call that is interrupted anywhere holds no connection afterwards: the only one of its pool is free, none is lost.

An async call is cancelled at each of its awaits; a sync one is interrupted at each of its lines, as a signal handler
does. `python -m tests.faults.test_interruptions` does it everywhere, many times.
"""

from __future__ import annotations

import asyncio
import contextlib
import gc
import sys
import time
from collections.abc import Callable, Coroutine
from functools import partial
from importlib.metadata import version
from itertools import count, cycle, product
from typing import Any

import anyio
import httpx
import pytest
import trio

import portkey_ai.api_resources._async.pooled_client as async_pooled_client
import portkey_ai.api_resources._sync.pooled_client as sync_pooled_client
from portkey_ai.api_resources.transport import tls_context
from tests.support import AnyClient, done

from . import calls
from .faults import answer_to, whole
from .http2 import Http2Connection
from .interruptions import (
    NEVER,
    LineTracer,
    Way,
    by_scope,
    by_task,
    by_task_when_done,
    by_timeout,
    by_wait_for,
)
from .server import Connection, FaultServer

pytestmark = pytest.mark.slow

FILE = b"x" * 200_000
ONE_CONNECTION = httpx.Limits(max_connections=1)


class SoftTimeLimit(Exception):
    """What a task queue raises in a signal handler."""


ERRORS: tuple[type[BaseException], ...] = (KeyboardInterrupt, SystemExit, SoftTimeLimit)


class Gateway(FaultServer):
    """Answers well; below `/redirect` it redirects, and below `/retry` it fails once after each `reset()`."""

    def __init__(self, connection: type[Connection] = Connection) -> None:
        super().__init__(self._answer, connection=connection)
        self._failed = False

    def reset(self) -> None:
        self._failed = False

    def _answer(self, connection: Connection) -> None:
        request = connection.request()
        if request.path.startswith("/redirect"):
            connection.send(whole(b"{}", f"location: {request.path[9:]}", status="307 Temporary Redirect"))
        elif request.path.startswith("/retry") and not self._failed:
            self._failed = True
            connection.send(whole(b"{}", "retry-after-ms: 1", status="503 Service Unavailable"))
        elif request.path.endswith("/files"):
            connection.send(whole(b'{"id":"f-1","object":"file"}'))
        else:
            connection.send(answer_to(request))

    def lost(self, allowed: int = 1) -> bool:
        """Return whether a client with a pool of `allowed` connections holds more for longer than a second."""
        end = time.monotonic() + 1
        while self._open > allowed and time.monotonic() < end:
            time.sleep(0.001)
        return self._open > allowed


async def abandoned(client: AnyClient) -> None:
    stream = await calls.start_stream(client)
    await first_of(stream)


async def unread(client: AnyClient) -> None:
    await calls.start_stream(client)


async def closed(client: AnyClient) -> None:
    stream = await calls.start_stream(client)
    await first_of(stream)
    await done(stream.close())


async def first_of(stream: Any) -> Any:
    return await (stream.__anext__() if hasattr(stream, "__anext__") else done(next(stream)))


async def upload(client: AnyClient) -> Any:
    return await done(client.files.create(file=("f.jsonl", FILE), purpose="batch"))


async def raw_stream(client: AnyClient) -> None:
    create = client.with_streaming_response.chat.completions.create(model="m", messages=[], stream=True)
    if hasattr(create, "__aenter__"):
        async with create as response:
            await (await response.parse()).__anext__()
    else:
        with create as response:
            next(response.parse())


Kind = tuple[str, Callable[[AnyClient], Coroutine[Any, Any, Any]]]
KINDS: dict[str, Kind] = {
    "plain": ("", calls.chat),
    "control plane": ("", calls.configs),
    "stream, not read": ("", unread),
    "stream, abandoned": ("", abandoned),
    "stream, read": ("", calls.stream),
    "stream, closed": ("", closed),
    "streaming response": ("", raw_stream),
    "redirect": ("/redirect", calls.chat),
    "redirected stream": ("/redirect", calls.stream),
    "retry": ("/retry", calls.chat),
    "stream after a retry": ("/retry", calls.stream),
    "upload": ("", upload),
}


HTTP2_KINDS = ("plain", "stream, abandoned", "stream, closed", "redirected stream", "retry", "upload")
"""Kinds of calls that are interrupted over HTTP/2 in each run of the tests; `main` interrupts all."""


def finished(coroutine: Any) -> None:
    """Run a coroutine that awaits nothing, as those of the sync client."""
    try:
        coroutine.send(None)
    except StopIteration:
        return
    finally:
        coroutine.close()
    raise AssertionError("the coroutine awaits something")


class Trials:
    """Calls of one kind on a client with one connection, each interrupted once."""

    def __init__(self, kind: str, name: str, http: str) -> None:
        self._prefix, self.work = KINDS[name]
        self._kind, self._transport = kind, http
        self.runs = 0
        self.losses: list[str] = []
        self.server = Gateway(Http2Connection if http == "http2" else Connection)
        self._new_client()

    def _new_client(self) -> None:
        self._http = None if self._transport == "own" else calls.new_http(self._kind, self._transport)
        timeout = httpx.Timeout(5, pool=0.1)
        origin = self.server.origin + self._prefix
        self.client = calls.new_client(self._kind, origin, timeout=timeout, max_retries=2, http_client=self._http)
        http = self._http or self.client._http
        self._good = calls.new_client(self._kind, self.server.origin, timeout=timeout, max_retries=0, http_client=http)

    async def _close_client(self) -> None:
        await (calls.close_http(self._http) if self._http is not None else done(self.client.close()))

    async def renew(self) -> None:
        """Go on with another client."""
        await self._close_client()
        self._new_client()

    async def close(self) -> None:
        await self._close_client()
        if self.server.lost(0):
            self.losses.append("after close: a connection is open")
        self.server.close()

    async def check(self, where: str) -> None:
        """The connection is free, and no other is open."""
        self.runs += 1
        try:
            await calls.chat(self._good)
        except Exception as error:
            self.losses.append(f"{where}: {type(error.__cause__).__name__}")
        if self.server.lost():
            self.losses.append(f"{where}: another connection is open")
        if self.losses and self.losses[-1].startswith(where):
            await self.renew()


def sync_trials(name: str, http: str, error: type[BaseException], *, runs: int = NEVER, offset: int = 0) -> Trials:
    """Interrupt calls at `runs` of the lines from the first one of the sending on, evenly; by default at all."""
    trials = Trials("sync", name, http)

    def attempt(tracer: LineTracer) -> None:
        trials.server.reset()
        with contextlib.suppress(BaseException):
            tracer.run(lambda: finished(trials.work(trials.client)))

    attempt(LineTracer())  # imports
    seen = LineTracer()
    attempt(seen)
    first = next(at for at, (file, _) in enumerate(seen.lines) if file.endswith("_sync/sending.py"))
    step = max(1, (len(seen.lines) - first) // runs)
    for at in range(first + offset % step, len(seen.lines), step):
        tracer = LineTracer(at, error)
        attempt(tracer)
        gc.collect(0)
        file, line = tracer.lines[-1]
        finished(trials.check(f"{file.rpartition('portkey_ai/')[2]}:{line} ({at})"))
    finished(trials.close())
    return trials


async def async_trials(name: str, http: str, way: Way, *, stride: int = 1) -> Trials:
    """Cancel calls at each of their awaits with an idle connection in the pool, and at each `stride`-th without one."""
    trials = Trials("async", name, http)
    assert await way(trials.work(trials.client), NEVER) is not None  # imports
    for idle in (True, False):
        for step in count(0, 1 if idle else stride):
            trials.server.reset()
            if not idle:  # the call has to open a connection
                await trials.renew()
            suspended = await way(trials.work(trials.client), step)
            if suspended is not None and suspended <= step:
                break
            await anyio.sleep(0.002)
            await trials.check(f"await {step}, idle={idle}")
    await trials.close()
    return trials


@pytest.fixture(autouse=True)
def one_connection(monkeypatch: pytest.MonkeyPatch) -> None:
    for twin in ("_sync", "_async"):
        monkeypatch.setattr(f"portkey_ai.api_resources.{twin}.pooled_client.CONNECTION_LIMITS", ONE_CONNECTION)
    monkeypatch.setattr(tls_context, "new_tls_context", lambda: calls.TLS)


# In a generator that is garbage-collected Python discards the exception, after the cleaning up.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize(("http", "name"), [*zip(cycle(["own", "given"]), KINDS), *product(["http2"], HTTP2_KINDS)])
def test_sync_call_interrupted_at_a_line(name: str, http: str) -> None:
    number = list(KINDS).index(name)
    trials = sync_trials(name, http, ERRORS[number % len(ERRORS)], runs=40, offset=number)
    assert trials.runs >= 40
    assert not trials.losses


# On asyncio; not over aiohttp.
LOSES_SOCKETS = pytest.mark.skipif(
    tuple(map(int, version("anyio").split(".")[:2])) < (4, 16),
    reason="anyio before 4.16 leaves a socket open when the task that connects it is cancelled",
)
WAYS = [by_task, by_task_when_done, by_wait_for, by_scope, by_timeout]


@pytest.mark.parametrize(
    ("http", "name"),
    [
        *[pytest.param(*case, marks=LOSES_SOCKETS) for case in product(["own", "given"], KINDS)],
        *[pytest.param(*case, marks=LOSES_SOCKETS) for case in product(["http2"], HTTP2_KINDS)],
        *product(["aiohttp"], KINDS),
    ],
)
async def test_async_call_cancelled_at_any_await(name: str, http: str) -> None:
    way = WAYS[list(KINDS).index(name) % 4]
    trials = await async_trials(name, http, way, stride=11 if http == "http2" else 1)
    assert trials.runs > 3
    assert not trials.losses


@LOSES_SOCKETS
@pytest.mark.parametrize("way", WAYS)
async def test_ways_of_cancelling(way: Way) -> None:
    if way is by_timeout and sys.version_info < (3, 11):
        pytest.skip("asyncio.timeout is new in Python 3.11")
    trials = await async_trials("stream, closed", "own", way)
    assert trials.runs > 3
    assert not trials.losses


# trio warns about the generators of httpx and httpcore that a cancellation stops.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.filterwarnings("ignore:Async generator:ResourceWarning")
@pytest.mark.parametrize("name", KINDS)
def test_trio(name: str) -> None:
    trials = trio.run(async_trials, name, "own" if list(KINDS).index(name) % 2 else "given", by_scope)
    assert trials.runs > 3
    assert not trials.losses


def main(least: int) -> int:
    """Interrupt calls everywhere, `least` times or more; print what was lost."""
    for twin in (sync_pooled_client, async_pooled_client):
        twin.CONNECTION_LIMITS = ONE_CONNECTION  # type: ignore[attr-defined]
    tls_context.new_tls_context = lambda: calls.TLS
    runs = lost = 0
    while runs < least:
        for name in KINDS:
            done_here = [sync_trials(name, http, error) for http in ("own", "given", "http2") for error in ERRORS]
            for http in ("own", "given", "aiohttp", "http2"):
                stride = 5 if http == "http2" else 1  # httpcore awaits a hundred times to set up an HTTP/2 connection
                for way in (by_task, by_task_when_done, by_wait_for, by_scope):
                    done_here.append(asyncio.run(async_trials(name, http, way, stride=stride)))
                if http != "aiohttp":
                    done_here.append(trio.run(partial(async_trials, name, http, by_scope, stride=stride)))
            losses = [loss for trials in done_here for loss in trials.losses]
            runs += sum(trials.runs for trials in done_here)
            lost += len(losses)
            print(f"{name}: {runs} runs so far, lost {len(losses)}", *losses, sep="\n  ", flush=True)  # noqa: T201
    return 1 if lost else 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000))
