"""When requests are sent: limits, pauses and retries, on a clock that the test moves."""

from __future__ import annotations

import random

import httpx
import pytest

from portkey_ai import APIConnectionError
from portkey_ai.api_resources.errors.status_errors import status_error
from portkey_ai.bulk.bulk_failures import classify
from portkey_ai.bulk.bulk_requests import Job
from portkey_ai.bulk.bulk_results import LatencyQuantiles
from portkey_ai.bulk.bulk_schedule import BulkSchedule
from portkey_ai.bulk.concurrency_limit import ConcurrencyLimit
from portkey_ai.bulk.rate_bucket import RateBucket


def jobs(count: int) -> list[Job]:
    return [Job(index, {}, {"messages": []}, {}) for index in range(count)]


def schedule(concurrency: int = 4, rpm: float | None = None, tpm: float | None = None) -> BulkSchedule:
    return BulkSchedule(concurrency, rpm, tpm, 0.0)


def test_the_limit_is_halved_once_per_pause() -> None:
    limit = ConcurrencyLimit(64)
    for _ in range(30):  # all were in flight together
        limit.throttled(sent=0.0, now=1.0, pause=2.0)
    assert limit.current == 32
    assert limit.paused_until == 3.0
    limit.throttled(sent=0.9, now=3.5, pause=1.0)  # sent before the pause, answered after it
    assert (limit.current, limit.paused_until) == (32, 4.5)
    limit.throttled(sent=5.0, now=5.1, pause=0.1)
    assert limit.current == 16
    assert limit.paused_until == pytest.approx(5.2)


def test_the_limit_grows_by_one_for_each_round() -> None:
    limit = ConcurrencyLimit(64)
    limit.congested(sent=0.0, now=1.0)
    for _ in range(33):
        limit.succeeded()
    assert limit.current == 33
    for _ in range(5000):
        limit.succeeded()
    assert limit.current == 64


def test_the_limit_never_falls_below_one() -> None:
    limit = ConcurrencyLimit(4)
    for moment in range(10):
        limit.congested(sent=moment, now=moment)
    assert limit.current == 1


def test_a_pause_is_that_of_the_latest_deadline_and_at_most_ten_minutes() -> None:
    limit = ConcurrencyLimit(4)
    limit.throttled(sent=0, now=0, pause=5)
    limit.throttled(sent=0, now=1, pause=1)
    assert limit.paused_until == 5
    limit.throttled(sent=0, now=1, pause=100_000)
    assert limit.paused_until == 601


@pytest.mark.parametrize("per_minute", [1, 7, 60, 599, 6000])
def test_no_minute_has_more_than_the_limit(per_minute: int) -> None:
    bucket = RateBucket(per_minute, 0.0)
    now = 0.0
    sent: list[float] = []
    while now < 150:
        delay = bucket.delay(1, now)
        if delay > 0:
            now += delay + 1e-9
            continue
        bucket.take(1)
        sent.append(now)
    begin = 0
    for end, moment in enumerate(sent):
        while sent[begin] <= moment - 60:
            begin += 1
        assert end - begin + 1 <= per_minute
    assert len(sent) >= per_minute * 2.4  # nearly all of the limit is used


def test_more_units_than_the_capacity_are_paid_later() -> None:
    bucket = RateBucket(600, 0.0)  # 10 a second
    assert bucket.delay(1000, 0.0) == 0
    bucket.take(100)
    assert bucket.delay(1, 0.0) == pytest.approx(10, rel=0.02)
    bucket.take(-95)  # the response was shorter
    assert bucket.delay(1, 0.0) == pytest.approx(0.5, rel=0.02)


def test_next_job_keeps_the_concurrency() -> None:
    plan = schedule(concurrency=2)
    for job in jobs(3):
        plan.add(job)
    taken = [plan.next_job(0.0), plan.next_job(0.0)]
    assert [job.index for job in taken if isinstance(job, Job)] == [0, 1]
    assert plan.next_job(0.0) is None
    plan.in_flight -= 1
    third = plan.next_job(0.0)
    assert isinstance(third, Job)
    assert (third.index, third.attempts) == (2, 1)
    plan.in_flight -= 1
    assert plan.next_job(0.0) is None


def test_a_retry_waits_while_new_requests_are_sent_and_precedes_them_when_due() -> None:
    plan = schedule()
    first, second, third = jobs(3)
    plan.add(first)
    assert plan.next_job(0.0) is first
    plan.in_flight -= 1
    plan.retry(first, 5.0)
    assert plan.next_job(0.0) == 5.0
    plan.add(second)
    plan.add(third)
    assert plan.next_job(1.0) is second
    assert plan.next_job(5.0) is first
    assert first.attempts == 2
    assert plan.waiting == 1


def test_a_pause_holds_all() -> None:
    plan = schedule()
    for job in jobs(2):
        plan.add(job)
    plan.limit.throttled(sent=0.0, now=0.0, pause=3.0)
    assert plan.next_job(1.0) == 2.0
    assert isinstance(plan.next_job(3.0), Job)


def test_stop_forgets_what_waits() -> None:
    plan = schedule()
    for job in jobs(3):
        plan.add(job)
    plan.retry(jobs(1)[0], 1.0)
    plan.stop()
    plan.retry(jobs(1)[0], 1.0)
    assert (plan.waiting, plan.next_job(5.0)) == (0, None)


def test_tokens_are_estimated_and_corrected() -> None:
    plan = schedule(tpm=6000)  # 100 a second, 10 at once
    long = Job(0, {}, {"messages": [{"content": "x" * 4000}]}, {})
    short = jobs(1)[0]
    plan.add(long)
    plan.add(short)
    assert long.tokens == pytest.approx(1000, rel=0.05)
    assert plan.next_job(0.0) is long
    wait = plan.next_job(0.0)
    assert isinstance(wait, float)
    assert wait == pytest.approx(10, rel=0.1)
    plan.used_tokens(long, 15)
    assert plan.next_job(0.2) is short


def error_of(status: int, **headers: str) -> Exception:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return status_error(
        httpx.Response(status, headers=named, json={}, request=httpx.Request("POST", "http://gateway.test"))
    )


@pytest.mark.parametrize(
    ("error", "retryable", "throttled"),
    [
        (error_of(429, retry_after="2"), True, True),
        (error_of(429), True, True),
        (error_of(503, retry_after="2"), True, True),
        (error_of(503), True, False),
        (error_of(500), True, False),
        (error_of(408), True, False),
        (error_of(400), False, False),
        (error_of(401), False, False),
        (error_of(446), False, False),
        (error_of(500, x_should_retry="false"), False, False),
        (APIConnectionError(request=httpx.Request("POST", "http://gateway.test")), True, False),
        (TypeError("tools"), False, False),
    ],
)
def test_failures(error: Exception, retryable: bool, throttled: bool) -> None:
    failure = classify(error, 1)
    assert (failure.retryable, failure.throttled and failure.retryable) == (retryable, throttled)
    if getattr(error, "response", None) is not None and "retry-after" in error.response.headers:  # type: ignore[attr-defined]
        assert failure.delay == 2.0


def test_delays_grow() -> None:
    delays = [classify(error_of(500), attempts).delay for attempts in (1, 2, 3, 4)]
    assert all(0.75 * 0.5 * 2**number <= delay <= 0.5 * 2**number for number, delay in enumerate(delays))


def test_quantiles() -> None:
    source = random.Random(5)
    latencies = [source.lognormvariate(0, 1) for _ in range(5000)]
    quantiles = LatencyQuantiles()
    assert quantiles.quantile(0.5) is None
    for seconds in latencies:
        quantiles.add(seconds)
    latencies.sort()
    assert quantiles.quantile(0.5) == pytest.approx(latencies[2500], rel=0.03)
    assert quantiles.quantile(0.95) == pytest.approx(latencies[4750], rel=0.03)
    quantiles.add(0.0)
