"""`client.bulk`: order, look-ahead, errors as results, limits, and the end of a run."""

from __future__ import annotations

import asyncio
import contextvars
import gc
import io
import json
import signal
import sys
import threading
import time
import tracemalloc
from collections.abc import AsyncIterator, Iterator
from decimal import Decimal
from typing import Any

import httpx
import pytest

from portkey_ai import (
    APIConnectionError,
    BadRequestError,
    ClientClosedError,
    InternalServerError,
    MaxCostExceededError,
    RateLimitError,
)
from portkey_ai.api_resources.transport import retry_policy
from portkey_ai.bulk import BulkTotals, bulk_endpoints, thread_run
from portkey_ai.bulk.bulk_state import BulkState
from tests.support import Recorder, done
from tests.support import close as close_client

from .runs import Gateway, answer, close, collect, row, rows, take, text

STATUS = {429: "throttled", 500: "broken", 503: "busy", 400: "bad request"}


def failed(status: int, **headers: str) -> httpx.Response:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return httpx.Response(status, json={"error": {"message": STATUS[status]}}, headers=named)


@pytest.fixture
def short_delays(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(retry_policy, "INITIAL_DELAY", 0.001)


def threads() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "portkey-bulk"]


async def test_each_request_has_its_own_response(kind: str) -> None:
    gateway = Gateway(delay=0.001)
    run = gateway.client(kind).bulk(rows(200), concurrency=16)
    results = await collect(run)
    assert sorted(result.index for result in results) == list(range(200))
    assert all(text(result) == f"echo: number {result.index}" and result.attempts == 1 for result in results)
    assert all(result.request == row(result.index) and result.error is None for result in results)
    assert results[0].response.gateway.provider == "openai"
    assert 2 <= gateway.most_in_flight <= 16
    totals = run.totals
    assert (totals.done, totals.answered, totals.failed, totals.tokens) == (200, 200, {}, 200)
    assert totals.p50 is not None
    assert totals.p95 is not None
    assert 0.0009 < totals.p50 <= totals.p95 < 5
    assert threads() == []


async def test_ordered(kind: str) -> None:
    gateway = Gateway(lambda body, _: 0.02 if body["messages"][0]["content"].endswith("0") else 0.0)
    results = await collect(gateway.client(kind).bulk(rows(60), concurrency=8, ordered=True))
    assert [result.index for result in results] == list(range(60))


async def test_requests_are_read_as_results_are_taken(kind: str) -> None:
    read = 0

    def source() -> Iterator[dict[str, Any]]:
        nonlocal read
        for number in range(10_000):
            read += 1
            yield row(number)

    run = Gateway().client(kind).bulk(source(), concurrency=4)
    assert read == 0
    await take(run, 10)
    await asyncio.sleep(0.02)
    assert read <= 10 + 2 * 4
    await take(run, 20)
    assert read <= 30 + 2 * 4
    await close(run)


async def test_async_iterable() -> None:
    closed = False

    async def source() -> AsyncIterator[dict[str, Any]]:
        nonlocal closed
        try:
            for number in range(50):
                await asyncio.sleep(0)
                yield row(number)
        finally:
            closed = True

    assert len(await collect(Gateway().client("async").bulk(source(), concurrency=4))) == 50
    assert closed
    closed = False
    run = Gateway().client("async").bulk(source(), concurrency=4)
    await take(run, 3)
    await run.aclose()
    assert closed


async def test_results_do_not_wait_for_the_next_item_of_an_async_source() -> None:
    more = asyncio.Event()

    async def source() -> AsyncIterator[dict[str, Any]]:
        yield row(0)
        await more.wait()
        yield row(1)

    run = Gateway().client("async").bulk(source())
    first = await asyncio.wait_for(run.__anext__(), 5)
    assert text(first) == "echo: number 0"
    more.set()
    assert [result.index async for result in run] == [1]


async def test_memory_is_flat(kind: str) -> None:
    def source(count: int) -> Iterator[dict[str, Any]]:
        for number in range(count):
            yield row(number)

    class Quiet(Gateway):
        def _begin(self, request: httpx.Request) -> tuple[httpx.Response, float]:
            outcome = super()._begin(request)
            for kept in (self.bodies, self.headers, self.times, self.attempts):
                kept.clear()
            return outcome

    client = Quiet().client(kind)
    await collect(client.bulk(source(50), concurrency=8))
    tracemalloc.start()
    try:
        run = client.bulk(source(1_000), concurrency=8)
        await take(run, 200)
        gc.collect()
        before = tracemalloc.get_traced_memory()[0]
        await take(run, 600)
        gc.collect()
        assert (
            tracemalloc.get_traced_memory()[0] - before < 1_000_000
        )  # 600 results would be 3 MB, those in flight are 0.1 MB
        await close(run)
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize(
    ("item", "message"),
    [
        (7, "requests: item 1: expected a mapping, got int"),
        ({"model": "m"}, "messages: required by the endpoint chat.completions, but missing in item 1"),
        (row(0, stream=True), "stream: not allowed in a bulk request"),
        (row(0, key=""), "key: expected a non-empty string or a whole number"),
        (row(0, portkey="config"), "portkey: expected a mapping of options"),
        (row(0, portkey={"max_retries": -1}), "portkey: max_retries: expected a whole number"),
        (row(0, tools=[object()]), r"tools\[0\]"),
    ],
    ids=["no-mapping", "no-messages", "stream", "key", "options", "option", "no-json"],
)
@pytest.mark.parametrize("limited", [False, True])
async def test_an_invalid_request_is_a_result(kind: str, item: Any, message: str, limited: bool) -> None:
    gateway = Gateway()
    run = gateway.client(kind).bulk([row(0), item, row(2)], tokens_per_minute=10**9 if limited else None)
    results = {result.index: result for result in await collect(run)}
    assert [text(results[index]) for index in (0, 2)] == ["echo: number 0", "echo: number 2"]
    error = results[1].error
    assert isinstance(error, (TypeError, ValueError))
    with pytest.raises(type(error), match=message):
        raise error
    assert results[1].request is item
    assert results[1].attempts == 0
    assert sum(run.totals.failed.values()) == 1
    assert len(gateway.bodies) == 2


async def test_permanent_errors_are_kept(kind: str) -> None:
    gateway = Gateway(lambda body, _: failed(400) if "3" in body["messages"][0]["content"] else 0.0)
    run = gateway.client(kind).bulk(rows(10))
    errors = [result for result in await collect(run) if result.error is not None]
    assert [result.index for result in errors] == [3]
    assert isinstance(errors[0].error, BadRequestError)
    assert errors[0].attempts == 1
    assert run.totals.failed == {"BadRequestError": 1}


async def test_raise_on_error(kind: str) -> None:
    run = Gateway(lambda _, __: failed(400)).client(kind).bulk(rows(100), concurrency=2, raise_on_error=True)
    with pytest.raises(BadRequestError):
        await collect(run)
    assert await collect(run) == []
    assert threads() == []


@pytest.mark.usefixtures("short_delays")
@pytest.mark.parametrize(
    "failure", [500, httpx.ReadTimeout("slow"), httpx.ConnectError("refused"), httpx.PoolTimeout("")]
)
async def test_other_failures_are_retried(kind: str, failure: Any) -> None:
    def respond(_: object, attempt: int) -> Any:
        return (failed(failure) if isinstance(failure, int) else failure) if attempt < 3 else 0.0

    results = await collect(Gateway(respond).client(kind, max_retries=5).bulk(rows(5)))
    assert [result.attempts for result in results] == [3] * 5
    assert all(text(result) for result in results)


@pytest.mark.usefixtures("short_delays")
async def test_max_attempts(kind: str) -> None:
    gateway = Gateway(lambda _, __: failed(500))
    (result,) = await collect(gateway.client(kind).bulk(rows(1), max_attempts=3))
    assert isinstance(result.error, InternalServerError)
    assert result.attempts == len(gateway.bodies) == 3
    (result,) = await collect(Gateway(lambda _, __: httpx.ReadError("")).client(kind).bulk(rows(1), max_attempts=2))
    assert isinstance(result.error, APIConnectionError)


async def test_a_response_that_forbids_retries_is_not_retried(kind: str) -> None:
    gateway = Gateway(lambda _, __: failed(429, x_should_retry="false", retry_after="1"))
    (result,) = await collect(gateway.client(kind).bulk(rows(1)))
    assert isinstance(result.error, RateLimitError)
    assert result.attempts == 1


@pytest.mark.parametrize("status", [429, 503])
async def test_retry_after_pauses_all(kind: str, status: int) -> None:
    """After a throttled response nothing is sent until its time has passed."""
    begin = 0.0

    def respond(*_: object) -> Any:
        nonlocal begin
        if not begin:
            begin = time.monotonic()
            return failed(status, retry_after_ms="150")
        return 0.002

    gateway = Gateway(respond)
    run = gateway.client(kind).bulk(rows(40), concurrency=4)
    results = await collect(run)
    assert all(text(result) for result in results)
    assert run.totals.throttled == 1
    later = [moment for moment in gateway.times if moment > begin + 0.05]  # others were in flight already
    assert len(later) >= 30
    assert min(later) >= begin + 0.149


async def test_a_throttled_gateway_answers_all(kind: str) -> None:
    """The gateway allows 20 requests in each 50 ms; a loop without pauses would end with errors."""
    windows: dict[int, int] = {}

    def respond(*_: object) -> Any:
        window, passed = divmod(time.monotonic(), 0.05)
        windows[int(window)] = windows.get(int(window), 0) + 1
        return failed(429, retry_after_ms=str(50 - passed * 1000 + 1)) if windows[int(window)] > 20 else 0.001

    run = Gateway(respond).client(kind).bulk(rows(150), concurrency=32)
    results = await collect(run)
    assert all(text(result) == f"echo: number {result.index}" for result in results)
    assert run.totals.throttled > 0


async def test_requests_per_minute(kind: str) -> None:
    gateway = Gateway()
    begin = time.monotonic()
    await collect(gateway.client(kind).bulk(rows(21), requests_per_minute=6000))
    assert 0.1 < time.monotonic() - begin < 5  # 100 a second, 10 of them at once


async def test_tokens_per_minute(kind: str) -> None:
    """A request of 4,000 characters is estimated at 1,000 tokens; its response says that it was 1."""
    long = [row(number, user="x" * 4000) for number in range(21)]
    begin = time.monotonic()
    await collect(Gateway().client(kind).bulk(long, tokens_per_minute=600_000, concurrency=1))
    assert time.monotonic() - begin < 2  # the estimates alone would take 2 s

    def respond(body: dict[str, Any], _: int) -> httpx.Response:
        usage = {"prompt_tokens": 1000, "completion_tokens": 1000, "total_tokens": 2000}
        return httpx.Response(200, json={**answer(body), "usage": usage})

    run = Gateway(respond).client(kind).bulk(rows(5), tokens_per_minute=1_200_000, concurrency=1)
    begin = time.monotonic()
    await collect(run)
    assert time.monotonic() - begin > 0.3  # 2,000 tokens take 0.1 s
    assert run.totals.tokens == 10_000


@pytest.mark.parametrize("ordered", [False, True])
async def test_max_cost(kind: str, ordered: bool) -> None:
    cost = Decimal("0.1")  # of a response
    gateway = Gateway(delay=0.002)
    client = gateway.client(kind, prices={"m": {"input": 0, "output": 100_000}})
    run = client.bulk(rows(200), concurrency=4, max_cost=1, ordered=ordered)
    results: list[Any] = []
    with pytest.raises(MaxCostExceededError, match=r"max_cost: the responses cost 1.1, more than 1"):
        while True:
            results += await take(run, 1)
    assert 11 <= len(results) <= 11 + 4
    assert len(results) == len(gateway.bodies)
    assert run.totals.cost == len(results) * cost
    assert results[0].cost == cost


async def test_max_cost_without_prices(kind: str, caplog: pytest.LogCaptureFixture) -> None:
    run = Gateway().client(kind).bulk(rows(3), max_cost=1)
    assert [result.cost for result in await collect(run)] == [None] * 3
    (warning,) = [record.message for record in caplog.records if record.levelname == "WARNING"]
    assert warning.startswith("max_cost: the cost of a response is not known")


async def test_an_exception_of_the_source_is_raised_last(kind: str) -> None:
    def source() -> Iterator[dict[str, Any]]:
        yield from rows(7)
        raise LookupError("no more rows")

    run = Gateway(delay=0.005).client(kind).bulk(source(), concurrency=4)
    results: list[Any] = []
    with pytest.raises(LookupError, match="no more rows"):
        while True:
            results += await take(run, 1)
    assert sorted(result.index for result in results) == list(range(7))
    assert await collect(run) == []


async def test_options_of_one_request(kind: str) -> None:
    gateway = Gateway()
    requests = [row(0, portkey={"trace_id": "mine", "provider": "@a"}, key="k"), row(1)]
    results = await collect(gateway.client(kind, provider="@b").bulk(requests, concurrency=1, ordered=True))
    assert [headers.get("x-portkey-trace-id") for headers in gateway.headers] == ["mine", None]
    assert [headers.get("x-portkey-provider") for headers in gateway.headers] == ["@a", "@b"]
    assert all(set(body) == {"model", "messages"} for body in gateway.bodies)
    assert [result.key for result in results] == ["k", None]


async def test_breaking_out_of_the_loop_stops_the_run(kind: str) -> None:
    gateway = Gateway(delay=0.005)
    client = gateway.client(kind)
    if kind == "sync":
        for _ in client.bulk(rows(1000), concurrency=8):
            break
        assert threads() == []
    else:
        async for _ in client.bulk(rows(1000), concurrency=8):
            break
        await asyncio.sleep(0.01)
        assert len(asyncio.all_tasks()) == 1
    sent = len(gateway.bodies)
    assert sent < 100
    await asyncio.sleep(0.02)
    assert len(gateway.bodies) == sent


async def test_an_exception_in_a_with_block_stops_the_run(kind: str) -> None:
    gateway = Gateway(delay=0.005)
    run = gateway.client(kind).bulk(rows(1000), concurrency=8)
    with pytest.raises(ZeroDivisionError):
        if kind == "sync":
            with run:
                next(run)
                raise ZeroDivisionError
        else:
            async with run:
                await run.__anext__()
                raise ZeroDivisionError
    assert threads() == []
    assert len(asyncio.all_tasks()) == 1
    assert await collect(run) == []


def test_ctrl_c_while_a_thread_has_a_result(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl-C arrives while the caller has waited long enough, and a thread holds the lock."""
    monkeypatch.setattr(thread_run, "_WAIT", 0.01)
    sent = BulkState.sent

    def slowly_sent(*arguments: Any) -> None:
        monkeypatch.setattr(BulkState, "sent", sent)
        time.sleep(0.1)
        signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGINT)
        time.sleep(0.1)
        sent(*arguments)

    monkeypatch.setattr(BulkState, "sent", slowly_sent)
    failed_threads: list[object] = []
    monkeypatch.setattr(threading, "excepthook", failed_threads.append)
    previous = signal.signal(signal.SIGINT, signal.default_int_handler)
    client = Gateway().client("sync")
    try:
        with client, pytest.raises(KeyboardInterrupt):
            next(client.bulk(rows(10), concurrency=1))
    finally:
        signal.signal(signal.SIGINT, previous)
    assert failed_threads == threads() == []


async def test_cancellation_stops_the_run() -> None:
    gateway = Gateway(delay=30)
    task = asyncio.create_task(collect(gateway.client("async").bulk(rows(1000), concurrency=8)))
    await asyncio.sleep(0.02)
    task.cancel()
    begin = time.monotonic()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert time.monotonic() - begin < 5
    assert len(asyncio.all_tasks()) == 1
    assert gateway.in_flight == 0


async def test_closed_client(kind: str) -> None:
    client = Gateway().client(kind)
    run = client.bulk(rows(100), concurrency=4)
    await take(run, 1)
    await done(client._http.aclose() if kind == "async" else client._http.close())
    with pytest.raises(ClientClosedError):
        await collect(run)
    assert threads() == []


def test_one_client_in_several_event_loops() -> None:
    client = Gateway().client("async")

    async def work() -> int:
        return len(await collect(client.bulk(rows(20))))

    assert [asyncio.run(work()) for _ in range(3)] == [20] * 3
    asyncio.run(close_client(client))


def test_a_run_belongs_to_one_event_loop() -> None:
    client = Gateway().client("async")

    async def begin() -> Any:
        return client.bulk(rows(20))

    run = asyncio.run(begin())
    with pytest.raises(RuntimeError, match="belongs to another event loop"):
        asyncio.run(collect(run))
    with pytest.raises(RuntimeError, match="needs a running event loop"):
        client.bulk(rows(2))


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"endpoint": "chat"}, "endpoint: expected one of chat.completions"),
        ({"concurrency": 0}, "concurrency: expected a whole number from 1, got 0"),
        ({"max_attempts": True}, "max_attempts: expected a whole number"),
        ({"requests_per_minute": 0}, "requests_per_minute: expected a number above 0"),
        ({"tokens_per_minute": "many"}, "tokens_per_minute: expected a number above 0"),
        ({"max_cost": float("nan")}, "max_cost: expected a number above 0"),
        ({"progress": "bar"}, "progress: expected True, a callable or None"),
        ({"checkpoint": "answers.json"}, "checkpoint: expected a path that ends with .jsonl"),
    ],
)
async def test_invalid_options(kind: str, options: dict[str, Any], message: str) -> None:
    with pytest.raises((TypeError, ValueError), match=message):
        Gateway().client(kind).bulk([], **options)


@pytest.mark.parametrize("requests", ["text", {"model": "m"}, 5])
async def test_requests_must_be_iterable(kind: str, requests: Any) -> None:
    with pytest.raises(TypeError, match="requests: expected an iterable"):
        Gateway().client(kind).bulk(requests)


async def test_no_requests(kind: str) -> None:
    assert await collect(Gateway().client(kind).bulk([])) == []


async def test_progress_callable(kind: str) -> None:
    seen: list[int] = []

    def show(totals: BulkTotals) -> None:
        seen.append(totals.done)

    await collect(Gateway().client(kind).bulk(rows(5), progress=show))
    assert seen == [1, 2, 3, 4, 5]


async def test_progress_in_a_log(kind: str, capsys: pytest.CaptureFixture[str]) -> None:
    await collect(Gateway().client(kind).bulk(rows(5), progress=True))
    shown = capsys.readouterr().err
    assert shown.startswith("bulk: 5 of 5 done, 0 failed, ")
    assert shown.endswith("0 s left\n")


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize("library", ["tqdm", "rich"])
async def test_progress_on_a_terminal(kind: str, monkeypatch: pytest.MonkeyPatch, library: str) -> None:
    pytest.importorskip(library)
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    if library == "rich":
        monkeypatch.setitem(sys.modules, "tqdm.auto", None)  # not installed
    before = threading.active_count()
    await collect(Gateway().client(kind).bulk(rows(5), progress=True))
    assert "5/5" in terminal.getvalue()
    assert threading.active_count() == before


async def test_context_variables_reach_the_transport(kind: str) -> None:
    variable = contextvars.ContextVar("variable", default="unset")
    variable.set("set")
    seen: set[str] = set()

    def respond(*_: object) -> float:
        seen.add(variable.get())
        return 0.0

    await collect(Gateway(respond).client(kind).bulk(rows(10)))
    assert seen == {"set"}


BODIES: dict[str, dict[str, Any]] = {
    "chat.completions": {"messages": []},
    "completions": {"prompt": "a"},
    "embeddings": {"input": "a", "model": "m"},
    "responses": {"input": "a", "model": "m"},
    "messages": {"messages": [], "max_tokens": 5},
    "moderations": {"input": "a"},
    "images.generate": {"prompt": "a"},
    "rerank": {"query": "a", "documents": ["b"]},
}


@pytest.mark.parametrize("endpoint", list(bulk_endpoints.ENDPOINTS))
async def test_each_endpoint_is_that_of_its_method(kind: str, endpoint: str) -> None:
    """Path, body and type of the response are those of the method of the client."""
    seen: list[tuple[str, bytes]] = []

    def handle(request: httpx.Request) -> httpx.Response:
        seen.append((request.url.path, request.content))
        return httpx.Response(200, json={"id": "1", "model": "m", "object": "o", "data": [], "results": []})

    client = Recorder(handle).client(kind)
    method: Any = client
    for name in endpoint.split("."):
        method = getattr(method, name)
    method = getattr(method, "create", method)
    body = {**BODIES[endpoint]}
    if endpoint == "embeddings":
        body["encoding_format"] = "float"
    expected = await done(method(**body))
    (result,) = await collect(client.bulk([body], endpoint=endpoint))
    assert type(result.response) is type(expected)
    assert result.response == expected
    assert seen[0][0] == seen[1][0]
    assert json.loads(seen[0][1]) == json.loads(seen[1][1])
