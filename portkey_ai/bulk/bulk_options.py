"""Validate the options of `client.bulk`: an error names the option."""

from __future__ import annotations

import math
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Union

from typing_extensions import TypedDict

from .bulk_endpoints import Endpoint, endpoint_named
from .checkpoint import checkpoint_path

if TYPE_CHECKING:
    import os
    from collections.abc import Callable

    from .bulk_results import BulkTotals

    Progress = Union[bool, Callable[[BulkTotals], object], None]  # noqa: UP007


class BulkOptions(TypedDict, total=False):
    """Options of `client.bulk`; its docstring describes them."""

    concurrency: int
    ordered: bool
    checkpoint: str | os.PathLike[str] | None
    retry_errors: bool
    max_attempts: int
    requests_per_minute: float | None
    tokens_per_minute: float | None
    max_cost: float | Decimal | None
    progress: Progress
    endpoint: str
    raise_on_error: bool
    fsync_interval: float


FEW = 8
GATHERING = 0.004
"""Seconds. To wake the caller for each result would cost 5 to 10 % of the requests per second."""


@dataclass(frozen=True)
class BulkSettings:
    """The options of one run, with defaults."""

    endpoint: Endpoint
    concurrency: int
    ordered: bool
    checkpoint: str | None
    retry_errors: bool
    max_attempts: int
    requests_per_minute: float | None
    tokens_per_minute: float | None
    max_cost: Decimal | None
    progress: Progress
    raise_on_error: bool
    fsync_interval: float

    @property
    def window(self) -> int:
        """How many requests may be read ahead; more with `ordered`, since one slow request then delays others."""
        return self.concurrency * (16 if self.ordered else 2)

    @property
    def gathering(self) -> float:
        """Seconds that the caller waits after a result for further ones; 0 for a few requests at once."""
        return GATHERING if self.concurrency > FEW else 0.0


def bulk_settings(**options: Any) -> BulkSettings:
    """Validate the options; raise TypeError or ValueError that names the option."""
    progress = options["progress"]
    if not (progress is None or isinstance(progress, bool) or callable(progress)):
        raise TypeError(f"progress: expected True, a callable or None, got {type(progress).__name__}")
    checkpoint = options["checkpoint"]
    cost = positive_number("max_cost", options["max_cost"])
    return BulkSettings(
        endpoint=endpoint_named(options["endpoint"]),
        concurrency=positive_count("concurrency", options["concurrency"]),
        ordered=bool(options["ordered"]),
        checkpoint=None if checkpoint is None else checkpoint_path(checkpoint),
        retry_errors=bool(options["retry_errors"]),
        max_attempts=positive_count("max_attempts", options["max_attempts"]),
        requests_per_minute=positive_number("requests_per_minute", options["requests_per_minute"]),
        tokens_per_minute=positive_number("tokens_per_minute", options["tokens_per_minute"]),
        max_cost=None if cost is None else Decimal(str(options["max_cost"])),
        progress=progress,
        raise_on_error=bool(options["raise_on_error"]),
        fsync_interval=positive_number("fsync_interval", options["fsync_interval"], least=0.0) or 0.0,
    )


def positive_count(name: str, value: object) -> int:
    """Return `value` if it is a whole number from 1; raise ValueError naming the option otherwise."""
    if not isinstance(value, int) or isinstance(value, bool) or value < 1:
        raise ValueError(f"{name}: expected a whole number from 1, got {value!r}")
    return value


def positive_number(name: str, value: object, *, least: float | None = None) -> float | None:
    """Return `value` if it is None or a number above 0 (from `least`); raise ValueError naming the option if not."""
    if value is None:
        return None
    valid = isinstance(value, (int, float, Decimal)) and not isinstance(value, bool) and math.isfinite(value)
    if not valid or not (float(value) > 0 if least is None else float(value) >= least):  # type: ignore[arg-type]
        expected = "above 0" if least is None else f"from {least:g}"
        raise ValueError(f"{name}: expected a number {expected}, got {value!r}")
    return float(value)  # type: ignore[arg-type]
