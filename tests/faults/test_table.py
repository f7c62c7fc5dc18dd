"""Every fault ends as the table of docs/reliability.md says: in time, told for what it is, with nothing left open."""

from __future__ import annotations

import contextlib
import gc
import pickle
import re
import sys
from collections.abc import Generator
from pathlib import Path
from typing import Any

import httpx
import pytest

from portkey_ai import APIError, APIResponseValidationError, APIStatusError, StreamInterruptedError
from tests.support import AnyClient, notes

from . import calls
from .faults import FAULTS, none
from .places import PLACES
from .server import FaultServer

PAGE = Path(__file__).parents[2] / "docs/reliability.md"
ROW = re.compile(r"^\| `(?P<name>[\w-]+)` +\|[^|]+\|(?P<chat>[^|]+)\|(?P<configs>[^|]+)\|(?P<stream>[^|]+)\|$", re.M)
TRIES = re.compile(r"(.+), (\d+) tries")

TABLE = {row["name"]: row for row in ROW.finditer(PAGE.read_text(encoding="utf-8"))}
CELLS = [(name, way, row[way].strip()) for name, row in TABLE.items() for way in calls.WAYS if row[way].strip() != "-"]


def test_the_table_has_every_fault() -> None:
    assert list(TABLE) == [*PLACES, *FAULTS]


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
    return "answer", None


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
def nothing_left_open() -> Generator[None]:
    gc.collect()
    before = calls.open_files()
    yield
    assert calls.settles(calls.open_files, before), f"{calls.open_files() - before} files are left open"


@pytest.mark.parametrize(("name", "way", "cell"), [cell for cell in CELLS if cell[0] in FAULTS])
def test_fault(kind: str, name: str, way: str, cell: str) -> None:
    said, tries = wanted(cell)

    async def work() -> None:
        http = calls.new_http(kind)
        client = calls.new_client(kind, server.origin, http_client=http)
        ended, error = await outcome(client, name, way)
        assert ended in said
        assert server.tries == tries
        if error is not None:
            check_error(error, server.origin)

        server.fault = none
        assert (await calls.chat(client)).choices[0].message.content == "Hi", "the pool is not usable after"
        await calls.close_http(http)
        assert server.open == 0

    with nothing_left_open():
        server = FaultServer(FAULTS[name])
        with contextlib.closing(server):
            calls.within_limit(work)


@pytest.mark.parametrize(("name", "way", "cell"), [cell for cell in CELLS if cell[0] in PLACES])
@pytest.mark.skipif(sys.platform != "linux", reason="other systems answer for a full queue in their own ways")
def test_no_gateway(kind: str, name: str, way: str, cell: str) -> None:
    said, _ = wanted(cell)

    async def work() -> None:
        http = calls.new_http(kind)
        with PLACES[name]() as origin:
            ended, error = await outcome(calls.new_client(kind, origin, http_client=http), name, way)
        assert ended in said
        assert error is not None
        check_error(error, origin)
        server = FaultServer(none)
        with contextlib.closing(server):
            await calls.chat(calls.new_client(kind, server.origin, http_client=http))
            await calls.close_http(http)
            assert server.open == 0

    with nothing_left_open():
        calls.within_limit(work)
