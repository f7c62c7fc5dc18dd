"""`Cost`: what a call costs, in US dollars."""

from __future__ import annotations

from dataclasses import dataclass, fields
from decimal import Decimal

_ZERO = Decimal(0)


@dataclass(frozen=True)
class Cost:
    """What a call costs, in US dollars, by kind.

    A response from the gateway's cache costs 0; `saved` is what it would have cost.
    """

    input: Decimal = _ZERO
    """Input that is not in `cached_input`, `cache_write`, `audio` or `image`."""
    cached_input: Decimal = _ZERO
    """Input that was read from the provider's cache."""
    cache_write: Decimal = _ZERO
    """Input that was written to the provider's cache."""
    reasoning: Decimal = _ZERO
    """Output for reasoning."""
    output: Decimal = _ZERO
    """Output, without reasoning, audio and images."""
    audio: Decimal = _ZERO
    """Audio of input and output."""
    image: Decimal = _ZERO
    """Images of input and output."""
    tools: Decimal = _ZERO
    """What is billed for each use instead of each token, such as web searches and the search units of a rerank."""
    source: str = ""
    """Where the prices come from: "own prices" (the option `prices`), "catalogue 2026-11-20" (of Portkey), ..."""
    saved: Decimal | None = None
    """What a hit in the gateway's cache saved; None if there was no hit, or if the amount is not known."""
    currency: str = "USD"

    @property
    def total(self) -> Decimal:
        """The sum of all kinds."""
        return sum((getattr(self, name) for name in KINDS), _ZERO)

    def to_dict(self) -> dict[str, Decimal | str | None]:
        """Return all kinds, `total`, `source`, `saved` and `currency`."""
        values: dict[str, Decimal | str | None] = {entry.name: getattr(self, entry.name) for entry in fields(self)}
        return {**values, "total": self.total}

    def __str__(self) -> str:
        return f"${self.total:f} ({self.source})" if self.source else f"${self.total:f}"


KINDS = ("input", "cached_input", "cache_write", "reasoning", "output", "audio", "image", "tools")
