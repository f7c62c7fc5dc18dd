"""How many requests may be in flight at once, and until when all wait."""

from __future__ import annotations

DECREASE = 0.5
MAX_PAUSE = 600.0
"""Seconds. A longer `Retry-After` is waited for in parts of this length."""


class ConcurrencyLimit:
    """Additive increase, multiplicative decrease: halved once per pause, one more after a round of successes."""

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
        """Pause all for `pause` seconds, and halve the limit unless this was done after the request was sent."""
        self.paused_until = max(self.paused_until, now + min(pause, MAX_PAUSE))
        self.congested(sent=sent, now=now)

    def congested(self, *, sent: float, now: float) -> None:
        """Halve the limit, but once only for the requests that were in flight together."""
        if sent >= self._decreased:
            self._decreased = now
            self._limit = max(1.0, self._limit * DECREASE)
