"""The parts of an actor, in this process: its run, and the rate limit that actors share."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import ray

from portkey_ai import AsyncPortkey
from portkey_ai.bulk.checkpoint import Checkpoint
from portkey_ai.bulk.checkpoint_folder import CheckpointFolder
from portkey_ai.integrations._ray_rate_limit import RateLimiter, SharedRateLimit
from portkey_ai.integrations._ray_run import ActorRun
from tests.bulk.counting_server import CountingServer
from tests.bulk.runs import row, text


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr("portkey_ai.integrations._ray_rate_limit.time.monotonic", clock)
    return clock


def test_permits_are_given_for_a_short_time_ahead(clock: Clock) -> None:
    limiter = RateLimiter(600, None)  # ten a second
    assert limiter.permits([0] * 50, 0, 0) == pytest.approx([0.0, 0.1])
    assert limiter.permits([0] * 50, 0, 0) == pytest.approx([0.2])  # at least one
    clock.now = 10.0
    assert limiter.permits([0] * 50, 0, 0)[0] == 0.0


def test_permits_count_tokens_and_what_was_used_without_one(clock: Clock) -> None:
    limiter = RateLimiter(None, 60_000)  # a thousand tokens a second, a hundred at once
    assert limiter.permits([100], 0, 0) == [0.0]
    (delay,) = limiter.permits([100], 0, 0)
    assert delay == pytest.approx(0.1, rel=0.01)
    (delay,) = limiter.permits([1], 0, 500)
    assert delay == pytest.approx(0.601, rel=0.01)
    clock.now = 1.0
    assert RateLimiter(600, None).permits([0], 10, 0)[0] == pytest.approx(1.0)


async def test_the_limit_continues_when_its_actor_has_ended() -> None:
    limit = SharedRateLimit("m", 600_000.0, None)

    class Waiting:
        tokens = 0

    requests = [Waiting() for _ in range(3)]
    assert [each async for each in limit.paced(requests)] == requests
    ray.kill(limit._limiter)
    assert [each async for each in limit.paced(requests)] == requests


async def test_limits_of_one_model_are_shared() -> None:
    limits = [SharedRateLimit(model, 1.0, None) for model in ("a", "a", "b")]
    delays = [(await limit._permits([0]))[0] for limit in limits]
    assert delays[0] == delays[2] == 0.0
    assert delays[1] > 30  # seconds


class Run:
    def __init__(self, server: CountingServer, folder: Path | None = None, limit: Any = None) -> None:
        self.folder = CheckpointFolder(str(folder), retry_errors=True) if folder else None
        options = {"checkpoint": self.folder.own_path} if self.folder else {}
        client = AsyncPortkey(api_key="pk-1", base_url=server.url)
        self.run = ActorRun(client, options, self.folder, limit)


@pytest.fixture
def closing() -> Iterator[list[ActorRun]]:
    runs: list[ActorRun] = []
    yield runs
    for run in runs:
        run.close()
        run.close()  # a second time too
        assert not run._thread.is_alive()


def test_calls_at_once_and_equal_requests(server: CountingServer, closing: list[ActorRun], tmp_path: Path) -> None:
    closing.append(run := Run(server, tmp_path).run)
    futures = [run.send([row(number), row(0), ValueError("x")]) for number in range(5)]
    for number, future in enumerate(futures):
        first, second, third = future.result(30)
        assert (text(first), text(second)) == (f"echo: number {number}", "echo: number 0")
        assert isinstance(third.error, ValueError)
    assert sorted(server.asked) == [f"number {number}" for number in range(5)]
    assert [text(result) for result in run.send([row(3)]).result(30)] == ["echo: number 3"]
    assert len(server.asked) == 5


def test_another_request_under_a_key_of_the_same_run_is_an_error(
    server: CountingServer, closing: list[ActorRun], tmp_path: Path
) -> None:
    closing.append(run := Run(server, tmp_path).run)
    _, in_flight = run.send([row(0, key="k"), row(1, key="k")]).result(30)
    (done,) = run.send([row(1, key="k")]).result(30)
    for result in (in_flight, done):
        assert "'k' is the key of an earlier request" in str(result.error)
    assert server.asked == ["number 0"]


def test_an_error_of_this_run_is_not_sent_again(
    server: CountingServer, closing: list[ActorRun], tmp_path: Path
) -> None:
    server.respond = lambda _: (400, {"error": {"message": "refused"}})  # type: ignore[assignment, method-assign]
    closing.append(run := Run(server, tmp_path).run)
    for _ in range(2):
        (result,) = run.send([row(0)]).result(30)
        assert "refused" in str(result.error)
    assert len(server.asked) == 1
    closing.append(run := Run(server, tmp_path).run)  # a later run does
    run.send([row(0)]).result(30)
    assert len(server.asked) == 2


def test_a_run_that_cannot_write_fails_its_requests(
    server: CountingServer, closing: list[ActorRun], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: Any, **__: Any) -> None:
        raise OSError("the disk is full")

    closing.append(run := Run(server, tmp_path).run)
    monkeypatch.setattr(Checkpoint, "write", full)
    for _ in range(2):
        with pytest.raises(OSError, match="the disk is full"):
            run.send([row(number) for number in range(300)]).result(30)


def test_an_invalid_option_is_raised_when_it_starts(server: CountingServer) -> None:
    client = AsyncPortkey(api_key="pk-1", base_url=server.url)
    with pytest.raises(ValueError, match="concurrency"):
        ActorRun(client, {"concurrency": 0}, None, None)
    asyncio.run(client.close())


def test_requests_in_flight_end_when_the_run_is_closed(server: CountingServer, closing: list[ActorRun]) -> None:
    server.respond = lambda _: time.sleep(0.2) or (200, {})  # type: ignore[assignment, method-assign, func-returns-value]
    closing.append(run := Run(server).run)
    future = run.send([row(0)])
    server.wait_for(1)
    run.close()
    with pytest.raises(BaseException):  # noqa: B017
        future.result(30)


async def test_retries_and_tokens_are_reported_to_the_limit(server: CountingServer, closing: list[ActorRun]) -> None:
    used: list[tuple[int, int]] = []

    class Limit:
        counts_tokens = True

        async def paced(self, requests: Any) -> Any:
            for request in requests:
                assert request.tokens > 1
                yield request

        def used(self, requests: int, tokens: int) -> None:
            used.append((requests, tokens))

    failed: list[bool] = []

    def first_fails(body: dict[str, Any]) -> tuple[int, dict[str, Any]]:
        failed.append(True)
        return (500, {}) if len(failed) == 1 else CountingServer.respond(server, body)

    server.respond = first_fails  # type: ignore[method-assign]
    closing.append(run := Run(server, limit=Limit()).run)
    (result,) = await asyncio.wrap_future(run.send([row(0)]))
    assert result.attempts == 2
    ((requests, tokens),) = used
    assert requests == 1
    assert tokens < 0  # the response reports one token, the estimate was higher
