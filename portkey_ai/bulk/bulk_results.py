"""The result of one request of a bulk run, and the totals of the run."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

_STEP = math.log(1.02)


@dataclass(frozen=True)
class BulkResult:
    """The outcome of one request: `response` or `error` is set, the other is None."""

    index: int
    """The position of the request in the input; the first is 0."""
    key: str | None
    """The request's own `key`; without one, its hash if there is a checkpoint, else None."""
    request: Any
    """The request as it was given."""
    response: Any = None
    """The response, of the type that the method `create` of the endpoint returns; None if the request failed."""
    error: Exception | None = None
    attempts: int = 0
    """How many times the request was sent; 0 if it was invalid."""
    resumed: bool = False
    """Whether the result comes from the checkpoint and was not requested in this run."""
    cost: Decimal | None = None
    """The total of `response.cost`, in US dollars; None if it is not known."""
    latency: float | None = None
    """Seconds from sending the last attempt to its response."""


class LatencyQuantiles:
    """Quantiles of latencies in seconds, with an error of at most 2%, in constant memory: a histogram."""

    def __init__(self) -> None:
        self._counts: dict[int, int] = {}
        self._total = 0

    def add(self, seconds: float) -> None:
        """Count one latency."""
        interval = math.floor(math.log(max(seconds, 1e-6)) / _STEP)
        self._counts[interval] = self._counts.get(interval, 0) + 1
        self._total += 1

    def quantile(self, share: float) -> float | None:
        """Return the latency in seconds that this share of the latencies does not exceed; None if there are none."""
        rank = share * self._total
        for interval in sorted(self._counts):
            rank -= self._counts[interval]
            if rank <= 0:
                return math.exp((interval + 0.5) * _STEP)
        return None


@dataclass
class BulkTotals:
    """The totals of a bulk run so far."""

    done: int = 0
    """Requests that have a result: a response or an error."""
    failed: dict[str, int] = field(default_factory=dict[str, int])
    """How many requests failed, by the class of the error."""
    throttled: int = 0
    """Responses with status 429, or 503 with `Retry-After`."""
    resumed: int = 0
    """Results that come from the checkpoint."""
    tokens: int = 0
    """Tokens that the responses report, including those from the checkpoint."""
    cost: Decimal = Decimal(0)
    """Sum of the known costs in US dollars, including those from the checkpoint."""
    latencies: LatencyQuantiles = field(default_factory=LatencyQuantiles, repr=False)

    @property
    def answered(self) -> int:
        """Requests that have a response."""
        return self.done - sum(self.failed.values())

    @property
    def p50(self) -> float | None:
        """The median latency in seconds."""
        return self.latencies.quantile(0.5)

    @property
    def p95(self) -> float | None:
        """The latency in seconds below which 95% of the responses are."""
        return self.latencies.quantile(0.95)

    def add(self, result: BulkResult) -> None:
        """Count one result."""
        self.done += 1
        self.resumed += result.resumed
        self.tokens += tokens_of(result.response) or 0
        self.cost += result.cost or 0
        if result.error is not None:
            kind = type(result.error).__name__
            self.failed[kind] = self.failed.get(kind, 0) + 1
        elif result.latency is not None and not result.resumed:
            self.latencies.add(result.latency)


def cost_of(response: object) -> Decimal | None:
    """Return the total of `response.cost`; None if it is not known."""
    cost: Any = getattr(response, "cost", None)
    total: Any = getattr(cost, "total", cost)
    if isinstance(total, (int, float, Decimal)) and not isinstance(total, bool) and math.isfinite(total):
        return Decimal(str(total))
    return None


def tokens_of(response: object) -> int | None:
    """Return the tokens that a response reports in `usage`; None if it reports none."""
    usage: Any = getattr(response, "usage", None)
    total: Any = getattr(usage, "total_tokens", None)
    if isinstance(total, int):
        return total
    parts = [getattr(usage, name, None) for name in ("input_tokens", "output_tokens")]
    counts = [count for count in parts if isinstance(count, int)]
    return sum(counts) if counts else None
