"""Times of the options `--since` and `--until`: a period before now, or a date."""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone

from .failures import UsageError

_PERIOD = re.compile(r"([0-9]{1,6})([smhdw])")
_UNITS = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days", "w": "weeks"}


def time_of(option: str, text: str, now: datetime | None = None) -> datetime:
    """Return the time that `text` means: `7d` before `now`, or an ISO date or time, which is UTC without an offset.

    Raises UsageError, which names `option`, for anything else.
    """
    period = _PERIOD.fullmatch(text)
    try:
        if period is not None:
            count, unit = int(period[1]), _UNITS[period[2]]
            return (now or datetime.now(timezone.utc)) - timedelta(**{unit: count})
        if re.match(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
            time = datetime.fromisoformat(re.sub("[zZ]$", "+00:00", text))  # Python 3.10 does not read the Z
            return time if time.tzinfo is not None else time.replace(tzinfo=timezone.utc)
    except (ValueError, OverflowError):
        pass
    raise UsageError(
        f"{option}: expected a period such as 30m, 12h, 7d or 2w, or a date such as 2026-01-31 or "
        f"2026-01-31T08:00:00Z, got {text!r}"
    )


def time_range(since: str, until: str | None) -> tuple[datetime, datetime]:
    """Return the times of `--since` and `--until` (default: now). Raises UsageError if they are not in order."""
    now = datetime.now(timezone.utc)
    start = time_of("--since", since, now)
    end = now if until is None else time_of("--until", until, now)
    if start >= end:
        limit = "now" if until is None else f"--until {until}"
        raise UsageError(f"--since: expected a time before {limit}, got {since!r}")
    return start, end
