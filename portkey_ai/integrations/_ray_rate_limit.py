"""One rate limit for all Ray actors that process a dataset. A named Ray actor keeps its token buckets."""

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

PERMITS_AHEAD = 0.1
"""Seconds. One call gives permits that become valid within this time; only these are lost if an actor is killed."""
_RETRY_DELAY = 0.1  # seconds


class LimitedRequest(Protocol):
    """A request that needs a permit."""

    tokens: int


class RateLimiter:
    """The token buckets, for requests and for tokens. It runs in a Ray actor."""

    def __init__(self, requests_per_minute: float | None, tokens_per_minute: float | None) -> None:
        now = time.monotonic()
        self._requests = RateBucket(requests_per_minute, now) if requests_per_minute else None
        self._tokens = RateBucket(tokens_per_minute, now) if tokens_per_minute else None

    def permits(self, needed: Sequence[int], used_requests: int, used_tokens: int) -> list[float]:
        """Give permits to the first requests of a list, at least to one; return the seconds until each is valid.

        Args:
          needed: The tokens of each request.
          used_requests: Requests that were sent without a permit, such as retries.
          used_tokens: Tokens that were used, minus those of earlier permits; negative if fewer were used.
        """
        self._take(used_requests, used_tokens)
        delays: list[float] = []
        for tokens in needed:
            now = time.monotonic()
            delay = max(
                self._requests.delay(1, now) if self._requests else 0.0,
                self._tokens.delay(tokens, now) if self._tokens else 0.0,
            )
            if delays and delay > PERMITS_AHEAD:
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
    """What an actor uses, in its event loop, to ask for permits."""

    def __init__(self, model: str | None, requests_per_minute: float | None, tokens_per_minute: float | None) -> None:
        self.counts_tokens = tokens_per_minute is not None
        self._limits = requests_per_minute, tokens_per_minute
        self._name = f"portkey-rate-limit-{model}-{requests_per_minute}-{tokens_per_minute}"
        self._limiter: Any = None
        self._used_requests = self._used_tokens = 0

    async def paced(self, requests: Sequence[Any]) -> AsyncIterator[Any]:
        """Yield each request when it may be sent."""
        waiting: deque[LimitedRequest] = deque(requests)
        clock = asyncio.get_running_loop().time
        while waiting:
            delays = await self._permits([request.tokens for request in waiting])
            given = clock()
            for delay in delays:
                await asyncio.sleep(max(0.0, given + delay - clock()))
                yield waiting.popleft()

    def used(self, requests: int, tokens: int) -> None:
        """Count what a request used beyond its permit. The next call of the rate limiter reports it."""
        self._used_requests += requests
        self._used_tokens += tokens

    async def _permits(self, needed: list[int]) -> list[float]:
        used = self._used_requests, self._used_tokens
        self._used_requests = self._used_tokens = 0
        while True:
            try:
                if self._limiter is None:
                    self._limiter = await asyncio.to_thread(self._get_or_create)
                delays: list[float] = await self._limiter.permits.remote(needed, *used)
                return delays
            except RayActorError:  # the limiter ended with the actor that created it
                self._limiter = None
                await asyncio.sleep(_RETRY_DELAY)

    def _get_or_create(self) -> Any:
        """Return the Ray actor with the name of this limit; create it if there is none."""
        actor: Any = ray.remote(RateLimiter)
        return actor.options(name=self._name, get_if_exists=True, num_cpus=0).remote(*self._limits)
