"""Decide when each request of a bulk run is sent. It has no clock, thread or task: `now` is given, in seconds."""

from __future__ import annotations

import heapq
from collections import deque
from itertools import count
from typing import TYPE_CHECKING

from .bulk_requests import estimated_tokens
from .concurrency_limit import ConcurrencyLimit
from .rate_bucket import RateBucket

if TYPE_CHECKING:
    from .bulk_requests import Job


class BulkSchedule:
    """The waiting requests, and the limits that decide when the next one is sent. Not thread-safe."""

    def __init__(
        self, concurrency: int, requests_per_minute: float | None, tokens_per_minute: float | None, now: float
    ) -> None:
        self.limit = ConcurrencyLimit(concurrency)
        self.in_flight = 0
        self.stopped = False
        """Set when no more requests may be sent."""
        self._requests = RateBucket(requests_per_minute, now) if requests_per_minute else None
        self._tokens = RateBucket(tokens_per_minute, now) if tokens_per_minute else None
        self._new: deque[Job] = deque()
        self._retries: list[tuple[float, int, Job]] = []
        self._order = count()

    @property
    def waiting(self) -> int:
        """How many requests wait to be sent, for the first time or again."""
        return len(self._new) + len(self._retries)

    def add(self, job: Job) -> None:
        """Add a request. Raises TypeError or ValueError, naming the field, if its tokens cannot be estimated."""
        if self._tokens is not None:
            job.tokens = estimated_tokens(job)
        self._new.append(job)

    def stop(self) -> None:
        """Send no more requests, and discard those that wait."""
        self.stopped = True
        self._new.clear()
        self._retries.clear()

    def next_job(self, now: float) -> Job | float | None:
        """Return the request to send now, or the seconds until one may be sent; None if that depends on an event.

        Such an event is a response, or a new request."""
        if self.stopped or self.in_flight >= self.limit.current:
            return None
        is_retry = bool(self._retries) and (not self._new or self._retries[0][0] <= now)
        if is_retry:
            due, _, job = self._retries[0]
        elif self._new:
            due, job = 0.0, self._new[0]
        else:
            return None
        delay = max(due - now, self.limit.paused_until - now)
        if self._requests is not None:
            delay = max(delay, self._requests.delay(1, now))
        if self._tokens is not None:
            delay = max(delay, self._tokens.delay(job.tokens, now))
        if delay > 0:
            return delay
        if is_retry:
            heapq.heappop(self._retries)
        else:
            self._new.popleft()
        self._take(job)
        job.attempts += 1
        job.sent = now
        self.in_flight += 1
        return job

    def retry(self, job: Job, due: float) -> None:
        """Send a request again, not before `due`."""
        if not self.stopped:
            heapq.heappush(self._retries, (due, next(self._order), job))

    def used_tokens(self, job: Job, tokens: int | None) -> None:
        """Correct the estimate of a request; without a number, the estimate is kept."""
        if self._tokens is not None and tokens is not None:
            self._tokens.take(tokens - job.tokens)

    def _take(self, job: Job) -> None:
        if self._requests is not None:
            self._requests.take(1)
        if self._tokens is not None:
            self._tokens.take(job.tokens)
