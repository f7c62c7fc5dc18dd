"""Analytics of the recorded calls: graphs with one data point per minute, groups, and the cache summary."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from .call_logs import metadata_value

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from .record_store import Record

    Measure = Callable[[list[Record], list[Record]], Record]


def _metrics(logs: Iterable[Record], name: str) -> list[Any]:
    return [log["metrics"].get(name) for log in logs]


def _mean(values: list[float]) -> float:
    return round(sum(values) / len(values), 2) if values else 0


def _percentile(values: list[float], percent: int) -> float:
    return sorted(values)[min(len(values) * percent // 100, len(values) - 1)] if values else 0


def _count(logs: list[Record], _: list[Record]) -> Record:
    return {"total": len(logs)}


def _cost(_: list[Record], __: list[Record]) -> Record:
    return {"total": 0, "avg": 0}


def _latency(logs: list[Record], _: list[Record]) -> Record:
    times = _metrics(logs, "response_time")
    return {"avg": _mean(times), **{f"p{percent}": _percentile(times, percent) for percent in (50, 90, 99)}}


def _tokens(logs: list[Record], _: list[Record]) -> Record:
    units = _metrics(logs, "total_units")
    return {"total": sum(units), "avg": _mean(units)}


def _users(logs: list[Record], _: list[Record]) -> Record:
    return {"total": len({metadata_value(log, "_user") for log in logs} - {None})}


def _requests_of_users(logs: list[Record], _: list[Record]) -> Record:
    users = [user for user in (metadata_value(log, "_user") for log in logs) if user is not None]
    unique = len(set(users))
    return {"total": len(users), "unique": unique, "avg": round(len(users) / unique, 2) if unique else 0}


def _failed(logs: list[Record]) -> list[int]:
    return [status for status in _metrics(logs, "response_status_code") if status >= 400]


def _errors(logs: list[Record], _: list[Record]) -> Record:
    return {"total": len(_failed(logs))}


def _error_rate(logs: list[Record], _: list[Record]) -> Record:
    return {"rate": round(100 * len(_failed(logs)) / len(logs), 2) if logs else 0}


def _error_stacks(logs: list[Record], _: list[Record]) -> Record:
    stats = [{"response_status_code": status, "count": count} for status, count in Counter(_failed(logs)).items()]
    return {"total": len(_failed(logs)), "stats": stats}


def _rescued(logs: list[Record], _: list[Record]) -> Record:
    retries = Counter(log["metrics"].get("retry_success_count") or 0 for log in logs if log["metrics"]["is_success"])
    del retries[0]
    retry_counts = [{"retry_success_count": number, "count": count} for number, count in retries.items()]
    options = [str(log["metrics"].get("last_used_option_index")) for log in logs if log["metrics"]["is_success"]]
    return {"retry": retry_counts, "fallback": sum(option.endswith("]") and "[0]" not in option for option in options)}


def _hits(logs: list[Record]) -> list[Record]:
    return [log for log in logs if "HIT" in str(log["metrics"].get("cache_status"))]


def _hit_rate(logs: list[Record], _: list[Record]) -> Record:
    semantic = sum(log["metrics"].get("cache_type") == "semantic" for log in _hits(logs))
    hits = len(_hits(logs))
    rate = round(100 * hits / len(logs), 2) if logs else 0
    savings = {"cumulative_simple_cache_savings": 0, "cumulative_semantic_cache_savings": 0}
    return {"total": hits, "simple_hits": hits - semantic, "semantic_hits": semantic, "rate": rate, **savings}


def _cache_latency(logs: list[Record], _: list[Record]) -> Record:
    return {"avg": _mean(_metrics(_hits(logs), "response_time"))}


def _feedbacks(_: list[Record], feedback: list[Record]) -> Record:
    return {"total": len(feedback)}


def _weighted(_: list[Record], feedback: list[Record]) -> Record:
    return {"avg": _mean([_weight(item) for item in feedback])}


def _weight(feedback: Record) -> float:
    weight = feedback.get("weight")
    return float(feedback["value"]) * float(1 if weight is None else weight)


_GRAPHS_OVER_TIME: dict[str, tuple[Measure, str]] = {
    "requests": (_count, "total"),
    "cost": (_cost, "total avg"),
    "latency": (_latency, "avg p50 p90 p99"),
    "tokens": (_tokens, "total avg"),
    "users": (_users, "total"),
    "users/requests": (_requests_of_users, "avg"),
    "errors": (_errors, "total"),
    "errors/rate": (_error_rate, "rate"),
    "errors/stacks": (_error_stacks, "stats"),
    "requests/rescued": (_rescued, "retry fallback"),
    "cache/hit-rate": (_hit_rate, "simple_hits semantic_hits rate cumulative_simple_cache_savings"
                       " cumulative_semantic_cache_savings"),
    "cache/latency": (_cache_latency, "avg"),
    "feedbacks": (_feedbacks, "total"),
    "feedbacks/weighted": (_weighted, "avg"),
}  # fmt: skip

_FEEDBACK_GRAPHS = ("feedbacks", "feedbacks/weighted")


def graph(name: str, logs: list[Record], feedback: list[Record]) -> Record | None:
    """Return a graph's summary and data points; None for an unknown name."""
    if name in _GRAPHS_OVER_TIME:
        measure, fields = _GRAPHS_OVER_TIME[name]
        points = [
            {"timestamp": minute, **{field: measured[field] for field in fields.split()}}
            for minute, measured in _per_minute(measure, *([], feedback) if name in _FEEDBACK_GRAPHS else (logs, []))
        ]
        return _graph(_summary(name, measure(logs, feedback)), points)
    if name == "errors/status-codes":
        codes = Counter(_failed(logs))
        points = [{"status_code": status, "count": count} for status, count in codes.items()]
        return _graph({"total_errors": codes.total(), "unique_error_codes": len(codes)}, points)
    if name == "feedbacks/scores":
        scores = Counter(item["value"] for item in feedback)
        return _graph({"total": len(feedback)}, [{"score": score, "total": n} for score, n in scores.items()])
    if name == "feedbacks/ai-models":
        return _graph({}, _feedback_of_models(logs, feedback))
    return None


def _graph(summary: Record, points: list[Record]) -> Record:
    return {"summary": summary, "data_points": points, "object": "analytics-graph"}


def _summary(name: str, measured: Record) -> Record:
    if name == "requests/rescued":
        return {**measured, "retry": sum(item["count"] for item in measured["retry"])}
    kept = {"errors/stacks": ("total",), "cache/hit-rate": ("total", "rate")}.get(name, tuple(measured))
    return {field: measured[field] for field in kept}


def _per_minute(measure: Measure, logs: list[Record], feedback: list[Record]) -> list[tuple[str, Record]]:
    minutes: dict[str, tuple[list[Record], list[Record]]] = {}
    for index, records in enumerate((logs, feedback)):
        for record in records:
            minute = f"{record['created_at'][:16]}:00.000Z"
            minutes.setdefault(minute, ([], []))[index].append(record)
    return [(minute, measure(*minutes[minute])) for minute in sorted(minutes)]


def _feedback_of_models(logs: list[Record], feedback: list[Record]) -> list[Record]:
    models = {log["metrics"].get("trace_id"): log["metrics"]["ai_model"] for log in logs}
    weights: dict[str, list[float]] = {}
    for item in feedback:
        model = models.get(item["trace_id"])
        if model:
            weights.setdefault(model, []).append(_weight(item))
    return [
        {"ai_model": model, "total": len(values), "avg_weighted_feedback": _mean(values)}
        for model, values in weights.items()
    ]


_GROUP_FIELDS = {
    "ai-models": ("ai_model", "ai_model"), "model": ("model", "ai_model"), "ai_service": ("ai_service", "ai_org"),
    "provider": ("provider", "ai_org"), "status_code": ("status_code", "response_status_code"),
    "config": ("config", "config"), "prompt": ("prompt", "prompt_slug"),
}  # fmt: skip


def groups(name: str, logs: list[Record], feedback: list[Record]) -> list[Record]:
    """Return the groups of `users`, `ai-models`, `metadata/<key>` or another field, the largest first."""
    kind, _, key = name.partition("/")
    field, metric = _GROUP_FIELDS.get(name, ("metadata_value" if key else name, name))
    if name == "users":
        field, key = "user", "_user"
    found: dict[str, list[Record]] = {}
    for log in logs:
        value = metadata_value(log, key) if key else log["metrics"].get(metric)
        if value is not None:
            found.setdefault(str(value), []).append(log)
    rows = [{field: value, **_row(members, feedback, bool(key) and kind == "metadata")}
            for value, members in found.items()]  # fmt: skip
    return sorted(rows, key=lambda row: -row["requests"])


def _row(logs: list[Record], feedback: list[Record], detailed: bool) -> Record:
    row: Record = {"requests": len(logs), "cost": 0, "object": "analytics-group"}
    if detailed:
        traces = {log["metrics"].get("trace_id") for log in logs}
        weights = [_weight(item) for item in feedback if item["trace_id"] in traces]
        row.update({
            "avg_tokens": _mean(_metrics(logs, "total_units")),
            "avg_weighted_feedback": _mean(weights),
            "requests_with_feedback": len({item["trace_id"] for item in feedback} & traces),
            "last_seen": max(log["created_at"] for log in logs),
        })  # fmt: skip
    return row


def cache_summary(logs: list[Record]) -> Record:
    hits = _hits(logs)
    misses = [log for log in logs if "HIT" not in str(log["metrics"].get("cache_status"))]
    with_hit, without = (_mean(_metrics(group, "response_time")) for group in (hits, misses))
    speedup = round(100 * (without - with_hit) / without, 2) if hits and without else 0
    summary = {"hits": len(hits), "avg_latency": with_hit, "total_requests": len(logs), "cache_speedup": speedup}
    return {"summary": summary, "object": "analytics-summary"}
