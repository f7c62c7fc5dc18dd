"""`UsageTotals`: the sums over some calls."""

from __future__ import annotations

from array import array
from decimal import Decimal
from typing import TYPE_CHECKING

from portkey_ai._public_modules import exported

from .token_usage import COUNTS

if TYPE_CHECKING:
    from .call_usage import CallUsage

LATENCIES = 10_000
"""How many latencies are kept, the most recent ones; the percentiles are computed from them."""


@exported
class UsageTotals:
    """The sums over some calls. Latencies are in seconds, amounts of money in US dollars."""

    def __init__(self) -> None:
        self.requests = 0
        """Calls that were sent, including those that failed."""
        self.errors = 0
        self.cache_hits = 0
        """Calls whose response came from the gateway's cache."""
        self.retries = 0
        """Retries by the client and by the gateway."""
        self.tokens: dict[str, int] = dict.fromkeys(COUNTS, 0)
        """Tokens by kind. `input` and `output` are all tokens, the others are parts of them. A cache hit has none."""
        self.cost = Decimal(0)
        """The sum of the known costs."""
        self.saved = Decimal(0)
        """What the gateway's cache has saved."""
        self.without_cost = 0
        """Successful calls whose cost is not known."""
        self._latencies = array("d")
        self._next = 0

    @property
    def total_tokens(self) -> int:
        """Tokens of input and output."""
        return self.tokens["input"] + self.tokens["output"]

    def latency(self, percent: float) -> float | None:
        """Return the latency that `percent` of the calls do not exceed, in seconds; None without a call."""
        ordered = sorted(self._latencies)
        if not ordered:
            return None
        position = (len(ordered) - 1) * min(max(percent, 0), 100) / 100
        low = int(position)
        high = min(low + 1, len(ordered) - 1)
        return ordered[low] + (ordered[high] - ordered[low]) * (position - low)

    @property
    def latency_p50(self) -> float | None:
        """The median latency, in seconds."""
        return self.latency(50)

    @property
    def latency_p95(self) -> float | None:
        """The latency that 95 % of the calls do not exceed, in seconds."""
        return self.latency(95)

    def add(self, call: CallUsage) -> None:
        """Add a call."""
        self.requests += 1
        self.errors += call.error is not None
        self.retries += call.retries
        self._add_latency(call.latency)
        cost = call.cost
        if call.cache_hit:
            self.cache_hits += 1
            self.saved += (cost and cost.saved) or 0
            return
        usage = call.tokens
        for kind in COUNTS:
            count = getattr(usage, kind)
            if count:
                self.tokens[kind] += count
        if cost is not None:
            self.cost += cost.total
        elif call.error is None:
            self.without_cost += 1

    def _add_latency(self, seconds: float) -> None:
        if len(self._latencies) < LATENCIES:
            self._latencies.append(seconds)
        else:
            self._latencies[self._next] = seconds
            self._next = (self._next + 1) % LATENCIES

    def merge(self, other: UsageTotals) -> None:
        """Add the calls of `other`."""
        for name in ("requests", "errors", "cache_hits", "retries", "cost", "saved", "without_cost"):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        for kind, count in other.tokens.items():
            self.tokens[kind] += count
        for seconds in other._latencies:
            self._latencies.append(seconds)

    def to_dict(self) -> dict[str, object]:
        """Return all sums; money as Decimal."""
        return {
            "requests": self.requests,
            "errors": self.errors,
            "cache_hits": self.cache_hits,
            "retries": self.retries,
            "tokens": {**self.tokens, "total": self.total_tokens},
            "cost": self.cost,
            "saved": self.saved,
            "without_cost": self.without_cost,
            "latency_p50": self.latency_p50,
            "latency_p95": self.latency_p95,
        }

    def __repr__(self) -> str:
        return f"<{type(self).__name__}: {self.requests} requests, {self.total_tokens} tokens, ${self.cost:f}>"
