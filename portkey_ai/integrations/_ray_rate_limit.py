"""A rate limit that the actors of a dataset share: a named Ray actor holds the token buckets."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from typing import TYPE_CHECKING, Any, Protocol

import ray
from ray.exceptions import RayActorError

from portkey_ai.bulk.rate_bucket import RateBucket

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence

HORIZON = 0.1
"""For how many seconds ahead permits are given at once: an actor that is killed loses no more than these."""


class Limited(Protocol):
    """A request that needs a permit."""

    tokens: int


class RateLimiter:
    """The token buckets, for requests and for tokens. It runs in a Ray actor."""

    def __init__(self, requests_per_minute: float | None, tokens_per_minute: float | None) -> None:
        now = time.monotonic()
        self._requests = RateBucket(requests_per_minute, now) if requests_per_minute else None
        self._tokens = RateBucket(tokens_per_minute, now) if tokens_per_minute else None

    def permits(self, needed: Sequence[int], used_requests: int, used_tokens: int) -> list[float]:
        """Give permits to the first of some requests, at least one; return the seconds until each is valid.

        Args:
          needed: The tokens of each request.
          used_requests: Requests that were sent without a permit, as retries are.
          used_tokens: Tokens that were used in excess of earlier permits; may be negative.
        """
        self._take(used_requests, used_tokens)
        delays: list[float] = []
        for tokens in needed:
            now = time.monotonic()
            delay = max(
                self._requests.delay(1, now) if self._requests else 0.0,
                self._tokens.delay(tokens, now) if self._tokens else 0.0,
            )
            if delays and delay > HORIZON:
                break
            self._take(1, tokens)
            delays.append(delay)
        return delays

    def _take(self, requests: int, tokens: int) -> None:
        if self._requests is not None:
            self._requests.take(requests)
        if self._tokens is not None:
            self._tokens.take(tokens)


class SharedRateLimit:
    """The rate limit as one of the actors uses it, in its event loop."""

    def __init__(self, model: str | None, requests_per_minute: float | None, tokens_per_minute: float | None) -> None:
        self.counts_tokens = tokens_per_minute is not None
        self._limits = requests_per_minute, tokens_per_minute
        self._name = f"portkey-rate-limit-{model}-{requests_per_minute}-{tokens_per_minute}"
        self._limiter: Any = None
        self._used_requests = self._used_tokens = 0

    async def paced(self, requests: Sequence[Any]) -> AsyncIterator[Any]:
        """Yield each request when it may be sent."""
        waiting: deque[Limited] = deque(requests)
        clock = asyncio.get_running_loop().time
        while waiting:
            delays = await self._permits([request.tokens for request in waiting])
            given = clock()
            for delay in delays:
                await asyncio.sleep(max(0.0, given + delay - clock()))
                yield waiting.popleft()

    def used(self, requests: int, tokens: int) -> None:
        """Count what a request used in excess of its permit. The next request for permits reports it."""
        self._used_requests += requests
        self._used_tokens += tokens

    async def _permits(self, needed: list[int]) -> list[float]:
        used = self._used_requests, self._used_tokens
        self._used_requests = self._used_tokens = 0
        while True:
            try:
                if self._limiter is None:
                    self._limiter = await asyncio.to_thread(self._connected)
                delays: list[float] = await self._limiter.permits.remote(needed, *used)
                return delays
            except RayActorError:  # it ended with the actor that created it
                self._limiter = None
                await asyncio.sleep(HORIZON)

    def _connected(self) -> Any:
        """Return the limiter of this name; create it if there is none."""
        actor: Any = ray.remote(RateLimiter)
        return actor.options(name=self._name, get_if_exists=True, num_cpus=0).remote(*self._limits)
