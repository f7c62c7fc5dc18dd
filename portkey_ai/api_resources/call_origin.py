"""Where a response comes from: `cost` needs the client's prices, and tracking the call that it ends."""

from __future__ import annotations

from contextvars import ContextVar
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from portkey_ai.cost.price_book import Prices
    from portkey_ai.cost.tracked_call import TrackedCall
    from portkey_ai.cost.usage_tracker import UsageTracker

TRACKERS: ContextVar[tuple[UsageTracker, ...] | None] = ContextVar("portkey_trackers", default=None)
"""The trackers whose `with` block the code is in, the outermost first."""


class PriceSource:
    """The prices of a client: its own, and those that it has fetched, which derived clients share."""

    __slots__ = ("_root", "fetched", "option", "own")

    def __init__(self, option: object = None, parent: PriceSource | None = None) -> None:
        self.option = option
        self.own: Prices | None = None
        self.fetched: Prices | None = None
        self._root = parent.root if parent is not None else None
        if option is not None:
            from portkey_ai.cost.price_book import Prices

            given: Any = option
            self.own = given if isinstance(given, Prices) else Prices(given)

    @property
    def root(self) -> PriceSource:
        """The source that holds the fetched prices."""
        return self._root or self

    @property
    def books(self) -> tuple[Prices | None, ...]:
        """The prices in the order in which they are looked up."""
        return self.own, self.root.fetched


class CallOrigin:
    """What a response needs to know of its request. A pickle of the response leaves it out, a copy shares it."""

    __slots__ = ("model", "prices", "provider", "tracked")

    def __init__(
        self, prices: PriceSource, model: object, provider: str | None, tracked: TrackedCall | None = None
    ) -> None:
        self.prices = prices
        self.model = model
        self.provider = provider
        self.tracked = tracked

    def __reduce__(self) -> tuple[object, ...]:
        return type(None), ()

    def __copy__(self) -> CallOrigin:
        return self

    def __deepcopy__(self, memo: dict[int, Any]) -> CallOrigin:
        return self


def origin_of(headers: Mapping[str, str] | None) -> CallOrigin | None:
    """Return the origin that a client has attached to the headers of its response; None after unpickling."""
    origin: CallOrigin | None = getattr(headers, "_portkey_origin", None)
    return origin
