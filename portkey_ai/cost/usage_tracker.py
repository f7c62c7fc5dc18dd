"""`UsageTracker`: the usage of the calls in the `with` block of `client.track()`."""

from __future__ import annotations

import logging
from collections import deque
from contextlib import suppress
from decimal import Decimal
from threading import RLock
from typing import TYPE_CHECKING, Any

from portkey_ai._public_modules import exported
from portkey_ai.api_resources.call_origin import TRACKERS
from portkey_ai.api_resources.exceptions import UsageLimitExceeded

from .usage_tables import html_table, text_table, usage_frame
from .usage_totals import UsageTotals

if TYPE_CHECKING:
    from collections.abc import Callable

    from typing_extensions import Self

    from .call_usage import CallUsage
    from .tracked_call import TrackedCall

_log = logging.getLogger("portkey_ai")
_MAX_WAITING = 1000
"""How many calls are kept before they are added to the sums."""
_MAX_UNDECODED = 50
"""How many calls are kept undecoded, in case the program decodes them; older ones are decoded here."""
_MAX_GROUPS = 10_000
"""How many combinations of model, provider and metadata have sums of their own; later ones share those of `OTHER`."""
OTHER = "(other)"


@exported
class UsageTracker:
    """The usage of the calls in a `with` block, by the client of `track()` and by clients derived from it.

    Its attributes are the sums over all calls that have ended, during the block and after it.
    """

    def __init__(
        self,
        client: Any,
        *,
        max_cost: Decimal | float | str | None,
        max_tokens: int | None,
        max_requests: int | None,
        on_usage: Callable[[CallUsage], object] | None,
    ) -> None:
        self._http = client._http
        self._limits = {
            name: _limit(name, value)
            for name, value in (("max_cost", max_cost), ("max_tokens", max_tokens), ("max_requests", max_requests))
            if value is not None
        }
        if on_usage is not None and not callable(on_usage):
            raise TypeError(f"on_usage: expected a callable, got {type(on_usage).__name__}")
        self._on_usage = on_usage
        self._lock = RLock()
        self._started = 0
        self._undecoded: deque[TrackedCall] = deque()
        self._waiting: deque[CallUsage] = deque()
        self._sums = UsageTotals()
        self._groups: dict[tuple[str | None, str | None, str | None], UsageTotals] = {}
        self._metadata: dict[str | None, dict[str, str]] = {}

    def __enter__(self) -> Self:
        TRACKERS.set((*(TRACKERS.get() or ()), self))
        return self

    def __exit__(self, *error: object) -> None:
        TRACKERS.set(tuple(tracker for tracker in TRACKERS.get() or () if tracker is not self) or None)

    async def __aenter__(self) -> Self:
        return self.__enter__()

    async def __aexit__(self, *error: object) -> None:
        self.__exit__()

    def counts(self, client: Any) -> bool:
        """Return whether a vendored client belongs to the tracked client, or to one derived from it."""
        return client._client is self._http

    def check_limits(self) -> None:
        """Raise UsageLimitExceeded if no further call is allowed."""
        if not self._limits:
            return
        with self._lock:
            for name, limit in self._limits.items():
                used = self._started if name == "max_requests" else self._used(name)
                if used >= limit:
                    raise UsageLimitExceeded(name, limit, used)

    def _used(self, name: str) -> Decimal | int:
        total = self._total()
        return total.cost if name == "max_cost" else total.total_tokens

    def call_started(self) -> None:
        """Count a call that is about to be sent."""
        with self._lock:
            self._started += 1

    def wait_for(self, call: TrackedCall) -> None:
        """Keep a call until its response is decoded, which is the next step of most calls."""
        self._undecoded.append(call)
        with suppress(IndexError):  # another thread may remove the last one
            while self._undecoded[0].settled or len(self._undecoded) > _MAX_UNDECODED:
                self._undecoded.popleft().settle()

    def add(self, call: CallUsage) -> None:
        """Add a call whose response was read to its end, or that failed."""
        self._waiting.append(call)
        if self._on_usage is not None:
            try:
                self._on_usage(call)
            except Exception as error:  # an error here must not fail the call, which has succeeded
                _log.warning("on_usage raised %s", type(error).__name__, exc_info=error)
        if len(self._waiting) > _MAX_WAITING:
            self._collect()

    def _collect(self) -> None:
        """Add the calls that have ended to the sums. Costs are computed here, so that they do not delay a call."""
        with self._lock:
            with suppress(IndexError):  # `wait_for` in another thread may take the last one
                while self._undecoded:
                    self._undecoded.popleft().settle()
            while self._waiting:
                call = self._waiting.popleft()
                self._group(call).add(call)
                self._sums.add(call)

    def _group(self, call: CallUsage) -> UsageTotals:
        group, metadata = call.group, call.metadata
        if group not in self._groups and len(self._groups) >= _MAX_GROUPS:  # a user's id in each call's metadata
            group, metadata = (call.model, call.provider, OTHER), dict.fromkeys(metadata, OTHER)
            if group not in self._groups and len(self._groups) >= 2 * _MAX_GROUPS:
                group = (OTHER, OTHER, OTHER)
        if group not in self._groups:
            self._groups[group] = UsageTotals()
            self._metadata.setdefault(group[2], metadata)
        return self._groups[group]

    def _total(self) -> UsageTotals:
        self._collect()
        return self._sums

    def by(self, name: str) -> dict[str | None, UsageTotals]:
        """Return the sums by "model", "provider", or a key of the metadata that calls were sent with.

        Calls without a value are under the key None. The first 10,000 combinations of model, provider and
        metadata have sums of their own, so that memory is bounded; calls with further ones are under the key "(other)".
        """
        result: dict[str | None, UsageTotals] = {}
        with self._lock:
            self._collect()
            for (model, provider, metadata), totals in self._groups.items():
                key = {"model": model, "provider": provider}.get(name, self._metadata[metadata].get(name))
                result.setdefault(key, UsageTotals()).merge(totals)
        return result

    @property
    def requests(self) -> int:
        """Calls of a model that have ended, including those that failed."""
        return self._total().requests

    @property
    def errors(self) -> int:
        """Calls that failed."""
        return self._total().errors

    @property
    def cache_hits(self) -> int:
        """Calls whose response came from the gateway's cache."""
        return self._total().cache_hits

    @property
    def retries(self) -> int:
        """Retries by the client and by the gateway."""
        return self._total().retries

    @property
    def tokens(self) -> dict[str, int]:
        """Tokens by kind; `input` and `output` are all tokens, the others are parts of them."""
        return dict(self._total().tokens)

    @property
    def total_tokens(self) -> int:
        """Tokens of input and output."""
        return self._total().total_tokens

    @property
    def cost(self) -> Decimal:
        """The sum of the known costs, in US dollars; `without_cost` is the number of calls without one."""
        return self._total().cost

    @property
    def saved(self) -> Decimal:
        """What the gateway's cache has saved, in US dollars."""
        return self._total().saved

    @property
    def without_cost(self) -> int:
        """Successful calls whose cost is not known."""
        return self._total().without_cost

    @property
    def latency_p50(self) -> float | None:
        """The median latency, in seconds; of a stream, the time to its end."""
        return self._total().latency_p50

    @property
    def latency_p95(self) -> float | None:
        """The latency that 95 % of the calls do not exceed, in seconds."""
        return self._total().latency_p95

    def to_dict(self) -> dict[str, object]:
        """Return the sums over all calls, and those `by_model` and `by_provider`."""
        by = {f"by_{name}": {key: totals.to_dict() for key, totals in self.by(name).items()} for name in _GROUPINGS}
        return {**self._total().to_dict(), **by}

    def to_pandas(self, by: str = "model") -> Any:
        """Return a pandas DataFrame with one row for each model, or for each group of `by`; costs are floats.

        Raises ImportError, which names the extra, if pandas is not installed.
        """
        return usage_frame(self.by(by), by)

    def __str__(self) -> str:
        return text_table(self.by("model"), self._total())

    def __repr__(self) -> str:
        total = self._total()
        return f"<UsageTracker: {total.requests} requests, {total.total_tokens} tokens, ${total.cost:f}>"

    def _repr_html_(self) -> str:
        return html_table(self.by("model"), self._total())


_GROUPINGS = ("model", "provider")


def _limit(name: str, value: Any) -> Decimal | int:
    if name != "max_cost":
        if isinstance(value, bool) or not isinstance(value, int) or value < 0:
            raise ValueError(f"{name}: expected a whole number of 0 or more, got {value!r}")
        return value
    try:
        limit = Decimal(str(value))
    except ArithmeticError:
        limit = Decimal("NaN")
    if isinstance(value, bool) or not limit.is_finite() or limit < 0:
        raise ValueError(f"{name}: expected a number of US dollars, 0 or more, got {value!r}")
    return limit
