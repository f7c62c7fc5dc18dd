"""The limit of requests in flight, and the pauses in which no request is sent."""

from __future__ import annotations

DECREASE = 0.5
MAX_PAUSE = 600.0
"""The longest pause, in seconds. A longer `Retry-After` is shortened to this."""


class ConcurrencyLimit:
    """Additive increase, multiplicative decrease: half after a pause, one more after a round of successes."""

    def __init__(self, maximum: int) -> None:
        self.maximum = maximum
        self.paused_until = 0.0
        self._limit = float(maximum)
        self._decreased = float("-inf")

    @property
    def current(self) -> int:
        """How many requests may be in flight."""
        return int(self._limit)

    def succeeded(self) -> None:
        """Raise the limit a little."""
        self._limit = min(float(self.maximum), self._limit + 1 / self._limit)

    def throttled(self, *, sent: float, now: float, pause: float) -> None:
        """Pause all requests for `pause` seconds; halve the limit unless it was halved after the request was sent."""
        self.paused_until = max(self.paused_until, now + min(pause, MAX_PAUSE))
        self.congested(sent=sent, now=now)

    def congested(self, *, sent: float, now: float) -> None:
        """Halve the limit, but only once for requests that were in flight at the same time."""
        if sent >= self._decreased:
            self._decreased = now
            self._limit = max(1.0, self._limit * DECREASE)
