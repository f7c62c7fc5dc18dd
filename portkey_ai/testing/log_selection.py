"""Select the logs for an analytics query or an export."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from .call_logs import decode_metadata, metadata_value
from .wire.local_responses import HTTPError, is_list, is_object

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .record_store import Record

_RANGES = {"total_units": "total_units", "prompt_token": "req_units", "completion_token": "res_units"}
_NAMES = {
    "ai_model": "ai_model", "configs": "config", "prompt_slug": "prompt_slug", "span_id": "span_id",
    "status_code": "response_status_code", "trace_id": "trace_id", "virtual_keys": "virtual_key",
    "cache_status": "cache_status",
}  # fmt: skip


def select_logs(logs: list[Record], query: Mapping[str, Any]) -> list[Record]:
    """Return the logs that match the filters of `query`.

    Costs, workspaces, API keys and weighted feedback are not recorded, and filters on them are ignored.
    """
    is_within = period_filter(query, "time_of_generation_min", "time_of_generation_max")
    ranges = [(field, *_number_range(query, name)) for name, field in _RANGES.items()]
    names = [(field, _as_list(query[name])) for name, field in _NAMES.items() if query.get(name)]
    models = _as_list(query.get("ai_org_model") or "")
    metadata: Any = query.get("metadata") or {}
    wanted: Record = metadata if is_object(metadata) else decode_metadata(str(metadata))

    def matches(log: Record) -> bool:
        metrics = log["metrics"]
        return (
            is_within(log["created_at"])
            and all(low <= metrics[field] <= high for field, low, high in ranges)
            and all(str(metrics.get(field)) in values for field, values in names)
            and (not models or f"{metrics.get('ai_org')}__{metrics['ai_model']}" in models)
            and all(metadata_value(log, key) == str(value) for key, value in wanted.items())
        )

    return [log for log in logs if matches(log)]


def select_feedback(feedback: list[Record], query: Mapping[str, Any]) -> list[Record]:
    """Return the feedback in the period and of the traces of `query`."""
    is_within = period_filter(query, "time_of_generation_min", "time_of_generation_max")
    traces = _as_list(query.get("trace_id") or "")
    return [item for item in feedback if is_within(item["created_at"]) and (not traces or item["trace_id"] in traces)]


def _as_list(value: Any) -> list[str]:
    return [str(item) for item in value] if is_list(value) else [item for item in str(value).split(",") if item]


def period_filter(query: Mapping[str, Any], first: str, last: str) -> Callable[[str], bool]:
    """Return a function that checks whether a time is in the period from `query[first]` to `query[last]`, if given."""
    since, until = _parse_time(query, first), _parse_time(query, last)

    def is_within(text: str) -> bool:
        moment = datetime.fromisoformat(text.replace("Z", "+00:00"))
        return (since is None or moment >= since) and (until is None or moment <= until)

    return is_within


def _parse_time(query: Mapping[str, Any], name: str) -> datetime | None:
    text = query.get(name)
    if not text:
        return None
    try:
        moment = datetime.fromisoformat(str(text).replace("Z", "+00:00"))
    except ValueError:
        raise HTTPError(400, f"{name}: expected a date and time of ISO 8601, got {text!r:.100}") from None
    return moment if moment.tzinfo else moment.astimezone()


def _number_range(query: Mapping[str, Any], name: str) -> tuple[float, float]:
    try:
        low, high = query.get(f"{name}_min"), query.get(f"{name}_max")
        return float("-inf") if low is None else float(low), float("inf") if high is None else float(high)
    except (TypeError, ValueError):
        raise HTTPError(400, f"{name}_min, {name}_max: expected numbers") from None
