"""A call that is interrupted anywhere holds no connection afterwards: the only one of its pool is free, none is lost.

An async call is cancelled at each of its awaits; a sync one is interrupted at each of its lines, as a signal handler
does. `python -m tests.faults.test_interruptions` does it everywhere, many times.
"""

from __future__ import annotations

import asyncio
import contextlib
import gc
import time
from collections.abc import Awaitable, Callable, Iterator
from typing import Any

import httpx
import pytest

from tests.support import AnyClient, done

from . import calls
from .faults import answer_to, whole
from .interruptions import (
    NEVER,
    Cancel,
    LineTracer,
    cancel_when_done,
    cancel_while_waiting,
    cancelled_at,
    places,
)
from .server import Connection, FaultServer

FILE = b"x" * 200_000


class Gateway(FaultServer):
    """Answers well; below `/redirect` it redirects, and below `/retry` it fails once after each `reset()`."""

    def __init__(self) -> None:
        super().__init__(self._answer)
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


Kind = tuple[str, Callable[[AnyClient], Awaitable[Any]]]
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


def finished(coroutine: Any) -> None:
    """Run a coroutine that awaits nothing, as those of the sync client."""
    try:
        coroutine.send(None)
    except StopIteration:
        return
    finally:
        coroutine.close()
    raise AssertionError("the coroutine awaits something")


def timeouts() -> httpx.Timeout:
    return httpx.Timeout(5, pool=0.1)


class Trials:
    """Calls of one kind on a client with one connection, each interrupted once."""

    def __init__(self, kind: str, name: str, own: bool) -> None:
        prefix, self.work = KINDS[name]
        self.kind, self.own, self.prefix = kind, own, prefix
        self.runs = self.interrupted = 0
        self.losses: list[str] = []
        self.server = Gateway()
        self.new_client()

    def new_client(self) -> None:
        self.http = None if self.own else calls.new_http(self.kind)
        options = {} if self.own else {"http_client": self.http}
        origin = self.server.origin + self.prefix
        self.client = calls.new_client(self.kind, origin, timeout=timeouts(), max_retries=2, **options)
        self.good = calls.new_client(
            self.kind, self.server.origin, timeout=timeouts(), max_retries=0, http_client=self.http or self.client._http
        )

    async def close(self) -> None:
        await (calls.close_http(self.http) if self.http is not None else done(self.client.close()))
        if self.server.lost(0):
            self.losses.append("after close: a connection is open")
        self.server.close()

    async def check(self, where: str) -> None:
        """The connection is free, and no other is open."""
        self.runs += 1
        try:
            await calls.chat(self.good)
        except Exception as error:
            self.losses.append(f"{where}: {type(error.__cause__).__name__}")
        if self.server.lost():
            self.losses.append(f"{where}: another connection is open")
        if self.losses and self.losses[-1].startswith(where):
            await (calls.close_http(self.http) if self.http is not None else done(self.client.close()))
            self.new_client()


def sync_trials(name: str, own: bool, error: type[BaseException], *, everywhere: bool = False) -> Trials:
    trials = Trials("sync", name, own)

    def attempt(tracer: LineTracer) -> None:
        trials.server.reset()
        with contextlib.suppress(BaseException):
            tracer.run(lambda: finished(trials.work(trials.client)))

    attempt(LineTracer())  # imports
    seen = LineTracer()
    attempt(seen)
    for at in range(len(seen.lines)) if everywhere else places(seen.lines):
        tracer = LineTracer(at, error)
        attempt(tracer)
        gc.collect(0)
        file, line = tracer.lines[-1]
        finished(trials.check(f"{file.rpartition('portkey_ai/')[2]}:{line} ({at})"))
    finished(trials.close())
    return trials


async def async_trials(name: str, own: bool, cancel: Cancel) -> Trials:
    trials = Trials("async", name, own)

    async def attempt(step: int) -> int:
        trials.server.reset()
        return await cancelled_at(trials.work(trials.client), step, cancel)

    await attempt(NEVER)  # imports
    for idle in (True, False):
        step = 0
        while True:
            if not idle:  # the call has to open a connection
                await (calls.close_http(trials.http) if trials.http is not None else done(trials.client.close()))
                trials.new_client()
            task = asyncio.ensure_future(attempt(step))
            with contextlib.suppress(asyncio.CancelledError):
                suspended = await task
                if suspended <= step:
                    break
            await asyncio.sleep(0.002)
            await trials.check(f"await {step}, idle={idle}")
            step += 1
    await trials.close()
    return trials


@pytest.fixture(autouse=True)
def one_connection(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    for twin in ("_sync", "_async"):
        monkeypatch.setattr(f"portkey_ai.api_resources.{twin}.connections.LIMITS", httpx.Limits(max_connections=1))
    yield


@pytest.mark.parametrize("own", [True, False], ids=["own", "given"])
@pytest.mark.parametrize("name", KINDS)
def test_sync_call_interrupted_at_any_line(name: str, own: bool) -> None:
    trials = sync_trials(name, own, KeyboardInterrupt)
    assert trials.runs > 100
    assert not trials.losses


@pytest.mark.parametrize("cancel", [cancel_while_waiting, cancel_when_done])
@pytest.mark.parametrize("own", [True, False], ids=["own", "given"])
@pytest.mark.parametrize("name", KINDS)
async def test_async_call_cancelled_at_any_await(name: str, own: bool, cancel: Cancel) -> None:
    trials = await async_trials(name, own, cancel)
    assert trials.runs > 5
    assert not trials.losses
