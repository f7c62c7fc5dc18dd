"""Encode the filters of lists and analytics: dates, comma-separated lists, keywords that become query parameters."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, cast

from .call_options import CallOptions

if TYPE_CHECKING:
    from collections.abc import Mapping


def iso_datetime(value: str | datetime | None) -> str | None:
    """Return a date and time in ISO 8601. A datetime without a time zone is local time, as in Python itself."""
    if not isinstance(value, datetime):
        return value
    return (value if value.tzinfo else value.astimezone()).isoformat()


def encode_filters(filters: Mapping[str, object]) -> dict[str, object]:
    """Return filters as fields of a body: datetimes in ISO 8601, lists joined by commas."""
    return {name: _encode_filter(value) for name, value in filters.items()}


def _encode_filter(value: object) -> object:
    if isinstance(value, datetime):
        return iso_datetime(value)
    if isinstance(value, (list, tuple)):
        return ",".join(str(item) for item in cast("list[object]", value))
    return value


def split_keywords(keywords: Mapping[str, object]) -> tuple[CallOptions, dict[str, object]]:
    """Split `keywords` into options of the call and query parameters."""
    known = CallOptions.__annotations__
    options = {name: value for name, value in keywords.items() if name in known}
    return cast("CallOptions", options), {name: value for name, value in keywords.items() if name not in known}
