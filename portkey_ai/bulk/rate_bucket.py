"""A token bucket: how long to wait to stay within a limit per minute."""

from __future__ import annotations

MINUTE = 60.0
BURST = 0.1
"""How many seconds' worth of the limit may be used at once."""


class RateBucket:
    """Allows `per_minute` units in each minute, evenly spread. Not thread-safe.

    A small part of the limit may be used at once. The bucket refills more slowly by the same amount, so that the limit
    holds in each minute.
    """

    def __init__(self, per_minute: float, now: float) -> None:
        self._capacity = max(1.0, per_minute * BURST / MINUTE)
        self._rate = (per_minute - self._capacity + 1) / MINUTE
        self._level = self._capacity
        self._time = now

    def delay(self, units: float, now: float) -> float:
        """Return the seconds until `units` may be taken; for more than the capacity, until the bucket is full."""
        self._refill(now)
        return max(0.0, (min(units, self._capacity) - self._level) / self._rate)

    def take(self, units: float) -> None:
        """Take units; the level may become negative. A negative number returns units."""
        self._level = min(self._level - units, self._capacity)

    def _refill(self, now: float) -> None:
        self._level = min(self._capacity, self._level + (now - self._time) * self._rate)
        self._time = now
