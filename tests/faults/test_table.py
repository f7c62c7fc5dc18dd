"""Every fault ends as the table of docs/reliability.md says: in time, with this error, no slot and no socket in use."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import pickle
import re
import sys
import time
from collections.abc import Collection, Generator, Iterator
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest
from _pytest.mark.structures import ParameterSet

from portkey_ai import APIError, APIResponseValidationError, APIStatusError, StreamInterruptedError
from tests.support import AnyClient, done, notes

from . import calls
from .faults import FAULTS, none
from .http2 import http2_server
from .places import PLACES
from .server import FaultServer

PAGE = Path(__file__).parents[2] / "docs/reliability.md"
ROW = re.compile(
    r"^\| `(?P<name>[\w-]+)` +\|[^|]+\|(?P<chat>[^|]+)\|(?P<configs>[^|]+)\|(?P<stream>[^|]+)\| `(?P<test>[^`]+)` +\|$",
    re.M,
)
TRIES = re.compile(r"(.+), (\d+) tries")

TABLE = {row["name"]: row for row in ROW.finditer(PAGE.read_text(encoding="utf-8"))}
SLACK = 3.0
"""Seconds that a call may take beside its timeouts: for compressed bytes, 20 redirects, a busy machine."""


def cells(names: Collection[str]) -> list[ParameterSet]:
    """Return name, call and outcome of each cell in the rows of these faults."""
    return [
        pytest.param(name, way, row[way].strip(), id=f"{name}-{way}")
        for name, row in TABLE.items()
        for way in calls.WAYS
        if name in names and row[way].strip() != "-"
    ]


def test_the_table_has_every_fault() -> None:
    assert list(TABLE) == [*PLACES, *FAULTS]


def test_every_row_names_its_tests() -> None:
    named: set[str] = set()
    for name, row in TABLE.items():
        function, _, fault = row["test"].rstrip("]").partition("[")
        assert fault == name
        named |= {f"{function}[{name}-{way}]" for way in calls.WAYS if row[way].strip() != "-"}
    existing = {
        f"{function.__name__}[{parameters.id}]"
        for function in (test_fault, test_no_gateway)
        for mark in getattr(function, "pytestmark")  # noqa: B009 - set by the decorators
        if mark.name == "parametrize"
        for parameters in mark.args[1]
    }
    assert named == existing


@pytest.fixture(autouse=True)
def little_backoff(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("portkey_ai.api_resources.transport.retry_policy.INITIAL_DELAY", 0.01)


async def outcome(client: AnyClient, name: str, way: str) -> tuple[str, Exception | None]:
    call = calls.upload if name.endswith("-upload") else calls.WAYS[way]
    try:
        answer = await call(client)
    except Exception as error:
        return calls.described(error), error
    if way == "stream":
        assert [chunk.choices[0].delta.content for chunk in answer] == ["Hel", "lo"]
    return "result", None


def check_error(error: Exception, origin: str) -> None:
    """It is one of ours, says where and why, keeps what had arrived, tells no secret, and can be pickled."""
    assert isinstance(error, APIError)
    text = f"{error}\n{notes(error)}"
    assert f"{origin}/v1/" in text
    if error.__cause__ is not None and not isinstance(error, APIResponseValidationError):
        assert type(error.__cause__).__name__ in text
    assert not any(secret in text + repr(error) for secret in calls.SECRETS)
    if isinstance(error, (APIStatusError, APIResponseValidationError, StreamInterruptedError)):
        assert isinstance(error.response, httpx.Response)
        assert error.response.is_closed
    if isinstance(error, (APIStatusError, APIResponseValidationError)):
        assert error.status_code == error.response.status_code
    copy: Any = pickle.loads(pickle.dumps(error))
    assert type(copy) is type(error)
    assert str(copy) == str(error)


def wanted(cell: str) -> tuple[list[str], int]:
    found = TRIES.fullmatch(cell)
    said, tries = (found[1], int(found[2])) if found else (cell, 1)
    return said.split(" or "), tries


@contextlib.contextmanager
def within_its_timeouts(attempts: int) -> Generator[None]:
    """Fail if the block takes longer than the timeouts of its attempts."""
    started = time.monotonic()
    yield
    assert time.monotonic() - started < attempts * calls.TIMEOUT + SLACK


@contextlib.contextmanager
def nothing_left_open() -> Generator[None]:
    gc.collect()
    before = calls.open_files()
    yield
    assert calls.settles(calls.open_files, before), f"{calls.open_files() - before} files are left open"


@pytest.mark.parametrize(("name", "way", "cell"), cells(FAULTS))
def test_fault(kind: str, name: str, way: str, cell: str) -> None:
    said, tries = wanted(cell)

    async def work() -> None:
        http = calls.new_http(kind)
        client = calls.new_client(kind, server.origin, http_client=http)
        with within_its_timeouts(tries):
            ended, error = await outcome(client, name, way)
        assert ended in said
        with anyio.move_on_after(5):  # a busy server counts a request a little later
            while server.tries < tries:
                await anyio.sleep(0.01)
        assert server.tries == tries
        assert calls.slots_in_use(http) == 0
        if error is not None:
            check_error(error, server.origin)

        server.fault = none
        assert (await calls.chat(client)).choices[0].message.content == "Hi", "the pool is not usable after"
        await calls.close_http(http)
        assert await server.still_open() == 0

    with nothing_left_open():
        server = FaultServer(FAULTS[name])
        with contextlib.closing(server):
            calls.within_limit(work)


@pytest.mark.parametrize(("name", "way", "cell"), cells(PLACES))
@pytest.mark.skipif(sys.platform != "linux", reason="other systems answer for a full queue in their own ways")
def test_no_gateway(kind: str, name: str, way: str, cell: str) -> None:
    said, _ = wanted(cell)

    async def work() -> None:
        http = calls.new_http(kind)
        with PLACES[name]() as origin, within_its_timeouts(2):
            ended, error = await outcome(calls.new_client(kind, origin, http_client=http), name, way)
        assert ended in said
        assert calls.slots_in_use(http) == 0
        assert error is not None
        check_error(error, origin)
        server = FaultServer(none)
        with contextlib.closing(server):
            await calls.chat(calls.new_client(kind, server.origin, http_client=http))
            await calls.close_http(http)
            assert await server.still_open() == 0

    with nothing_left_open():
        calls.within_limit(work)


NOT_OVER_HTTP2 = ("garbage", "endless-head", "switching-protocols", "two-lengths", "refused-during-upload")
"""Faults of HTTP/1.1 alone; over HTTP/2 the upload of the last one takes seconds."""
DIFFERENCES: dict[tuple[str, str], str] = {
    ("aiohttp", "switching-protocols"): "APIStatusError",
    ("aiohttp", "length-too-short"): "APIConnectionError",
    ("aiohttp", "stall-during-upload"): "APIConnectionError",
    ("aiohttp", "broken-chunk"): "APIConnectionError",
}
"""The class of the error where it is not that of the table."""


def classes(outcomes: Collection[str]) -> set[str]:
    """Return the classes, without their causes: each HTTP library has its own."""
    return {outcome.partition(" (")[0].strip("`") for outcome in outcomes}


def over_other_transports() -> Iterator[tuple[str, str, str]]:
    """Yield kind of the client, transport and fault: each fault once over each transport."""
    for number, name in enumerate(FAULTS):
        if not name.startswith("gzip-bomb"):  # tests/faults/test_bombs.py
            kinds = ("sync", "async") if number % 2 else ("async", "sync")
            yield kinds[0], "own", name
            yield "async", "aiohttp", name
            if name not in NOT_OVER_HTTP2:
                yield kinds[1], "http2", name


@pytest.mark.parametrize(("kind", "transport", "name"), list(over_other_transports()))
async def test_fault_over_another_transport(
    monkeypatch: pytest.MonkeyPatch, kind: str, transport: str, name: str
) -> None:
    monkeypatch.setattr("portkey_ai.api_resources.transport.tls_context.new_tls_context", lambda: calls.TLS)

    async def work(way: str, cell: str) -> None:
        said, tries = wanted(cell)
        server = http2_server(FAULTS[name]) if transport == "http2" else FaultServer(FAULTS[name])
        http = None if transport == "own" else calls.new_http(kind, transport)
        client = calls.new_client(kind, server.origin, http_client=http)
        with contextlib.closing(server):
            with within_its_timeouts(tries):
                ended, error = await outcome(client, name, way)
            assert classes([ended]) <= {DIFFERENCES.get((transport, name))} | classes(said)
            if error is not None:
                check_error(error, server.origin)
            server.fault = none
            assert (await calls.chat(client)).choices[0].message.content == "Hi", "the pool is not usable after"
            await (done(client.close()) if http is None else calls.close_http(http))
            assert await server.still_open() == 0

    async def in_thread(way: str, cell: str) -> None:
        await asyncio.to_thread(calls.within_limit, lambda: work(way, cell))

    ways = {way: TABLE[name][way].strip() for way in calls.WAYS}
    await asyncio.gather(*(in_thread(way, cell) for way, cell in ways.items() if cell != "-"))
