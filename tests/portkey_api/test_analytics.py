"""`client.analytics`."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timezone
from typing import Any

import httpx
import pytest

from portkey_ai.api_resources.types import analytics_type
from portkey_ai.api_resources.types.analytics_type import (
    AnalyticsGraphResponse,
    AnalyticsGroupResponse,
    AnalyticsSummaryResponse,
)
from tests.api.operations import load
from tests.support import Recorder, done

from .table import Row, all_items, check_empty, covered, methods_of, pages

TIMES = {"time_of_generation_min": "2026-01-01T00:00:00Z", "time_of_generation_max": "2026-02-01T00:00:00Z"}
POINT = {"timestamp": "2026-01-01T00:00:00Z"}

# By method: the path, then a summary and a data point, as the gateway has them.
GRAPHS: dict[str, tuple[str, dict[str, Any], dict[str, Any]]] = {
    "requests": ("requests", {"total": 12}, {**POINT, "total": 3}),
    "cost": ("cost", {"total": 1.5, "avg": 0.25}, {**POINT, "total": 0.5, "avg": 0.125}),
    "latency": ("latency", {"avg": 9, "p50": 8, "p90": 90, "p99": 99}, {**POINT, "avg": 9, "p50": 8.5, "p99": 99}),
    "tokens": ("tokens", {"total": 12, "avg": 6}, {**POINT, "total": 12, "avg": 6}),
    "users": ("users", {"total": 2}, {**POINT, "total": 2}),
    "users_requests": ("users/requests", {"total": 4, "unique": 2, "avg": 2}, {**POINT, "avg": 2}),
    "errors": ("errors", {"total": 1}, {**POINT, "total": 1}),
    "errors_rate": ("errors/rate", {"rate": 0.5}, {**POINT, "rate": 0.5}),
    "errors_stacks": ("errors/stacks", {"total": 1}, {**POINT, "stats": [{"response_status_code": 429, "count": 1}]}),
    "errors_status_codes": (
        "errors/status-codes", {"total_errors": 3, "unique_error_codes": 1}, {"status_code": 429, "count": 3},
    ),
    "requests_rescued": (
        "requests/rescued", {"retry": 2, "fallback": 1},
        {**POINT, "retry": [{"retry_success_count": 1, "count": 2}], "fallback": 1},
    ),
    "cache_hit_rate": (
        "cache/hit-rate", {"total": 4, "rate": 0.5},
        {**POINT, "simple_hits": 2, "semantic_hits": 0, "rate": 0.5, "cumulative_simple_cache_savings": 1.5},
    ),
    "cache_latency": ("cache/latency", {"later": 1}, {**POINT, "avg": 5}),
    "feedbacks": ("feedbacks", {"total": 2}, {**POINT, "total": 2}),
    "feedbacks_scores": ("feedbacks/scores", {"total": 2}, {"score": -1, "total": 2}),
    "feedbacks_weighted": ("feedbacks/weighted", {"avg": 0.5}, {**POINT, "avg": 0.5}),
    "feedbacks_ai_models": ("feedbacks/ai-models", {}, {"ai_model": "m", "total": 2, "avg_weighted_feedback": 0.5}),
}  # fmt: skip


def graph(name: str) -> Row:
    path, summary, point = GRAPHS[name]
    return Row(
        f"analytics.graphs.{name}",
        TIMES,
        "GET",
        f"/analytics/graphs/{path}",
        AnalyticsGraphResponse,
        answer={"summary": summary, "data_points": [point, point], "object": "analytics-graph"},
        finds={
            "summary": analytics_type.AnalyticsGraphSummary,
            "data_points.1": analytics_type.AnalyticsDataPoint,
            **{f"summary.{field}": value for field, value in summary.items()},
            **{f"data_points.0.{field}": value for field, value in point.items() if not isinstance(value, list)},
        },
        query=TIMES,
    )


def group(name: str, path: str, item: dict[str, Any], arguments: dict[str, Any], query: dict[str, str]) -> Row:
    found = {"object": "list", "total": 1, "data": [{**item, "object": "analytics-group"}]}
    numbers = {field: float(item[field]) for field in ("requests", "cost") if field in item}
    return Row(
        f"analytics.groups.{name}",
        {**TIMES, **arguments},
        "GET",
        f"/analytics/groups/{path}",
        AnalyticsGroupResponse,
        answer=found,
        printed={**found, "data": [{**item, **numbers, "object": "analytics-group"}]},
        finds={"data.0": analytics_type.AnalyticsGroup, "total": 1},
        query={**TIMES, **query},
    )


USER = {"user": "u", "requests": "12", "cost": "0.25"}
VALUE = {"metadata_value": "v", "requests": 3, "cost": 0.5, "avg_tokens": 2, "last_seen": "2026-01-01T00:00:00Z"}
CASES = [
    *map(graph, GRAPHS),
    Row("analytics.summary.cache", {**TIMES, "workspace_slug": "w"}, "GET", "/analytics/summary/cache",
         AnalyticsSummaryResponse, query={**TIMES, "workspace_slug": "w"},
         answer={"summary": {"hits": 2, "avg_latency": 5.5, "cache_speedup": 90}, "object": "analytics-summary"},
         finds={"summary": analytics_type.AnalyticsCacheSummary, "summary.hits": 2, "summary.avg_latency": 5.5}),
    group("users", "users", USER, {"current_page": 0, "page_size": 5}, {"current_page": "0", "page_size": "5"}),
    group("ai_models", "ai-models", {"ai_model": "m", "requests": "1"}, {"order_by_type": "desc"},
          {"order_by_type": "desc"}),
    group("workspaces", "workspaces", {"workspace": "w"}, {"columns": ["cost", "requests"]},
          {"columns": "cost,requests"}),
    group("metadata", "metadata/team%2Fname", VALUE, {"metadata_key": "team/name", "include_total": True},
          {"include_total": "true"}),
    group("group_by", "ai_service", {"ai_service": "openai"},
          {"group_by": "ai_service", "columns": "cost,requests", "include_total": False, "order_by": "cost"},
          {"columns": "cost,requests", "include_total": "false", "order_by": "cost"}),
]  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=str)
async def test_call(case: Row, kind: str) -> None:
    await case.check(kind)


@pytest.mark.parametrize("case", CASES, ids=str)
async def test_options_and_empty_response(case: Row, kind: str) -> None:
    await case.check_options(kind)


def test_complete() -> None:
    assert covered(CASES) == methods_of("analytics")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.client_method)
async def test_every_filter_of_the_description(case: Row, kind: str) -> None:
    wanted = {name for operation in load() if operation.client_method == case.client_method for name in operation.query}
    assert wanted
    recorder = Recorder(lambda _: httpx.Response(200, json={}))
    asked = replace(case, arguments={**dict.fromkeys(wanted, "x"), **case.arguments})
    await asked.call(recorder, kind)
    assert set(recorder.last.url.params) == wanted | set(case.query)


async def test_values_of_filters(kind: str) -> None:
    recorder = Recorder(lambda _: httpx.Response(200, json={}))
    await done(
        recorder.client(kind).analytics.graphs.cost(
            time_of_generation_min=datetime(2026, 1, 1, tzinfo=timezone.utc),
            time_of_generation_max="2026-02-01T00:00:00Z",
            status_code=[200, 429],
            ai_org_model=("openai__gpt-4o", "anthropic__claude"),
            configs="pc-a,pc-b",
            metadata={"team": "a b"},
            cost_min=0.5,
            trace_id=None,
            not_in_the_description=7,
        )
    )
    assert dict(recorder.last.url.params) == {
        "time_of_generation_min": "2026-01-01T00:00:00+00:00",
        "time_of_generation_max": "2026-02-01T00:00:00Z",
        "status_code": "200,429",
        "ai_org_model": "openai__gpt-4o,anthropic__claude",
        "configs": "pc-a,pc-b",
        "metadata": '{"team": "a b"}',
        "cost_min": "0.5",
        "not_in_the_description": "7",
    }


async def test_metadata_as_text_and_nested_points(kind: str) -> None:
    case = graph("errors_stacks")
    recorder = Recorder(lambda _: httpx.Response(200, json=case.answer))
    found = await done(recorder.client(kind).analytics.graphs.errors_stacks(**TIMES, metadata='{"a":"b"}'))
    assert recorder.last.url.params["metadata"] == '{"a":"b"}'
    assert type(found.data_points[0].stats[0]) is analytics_type.AnalyticsStatusCount
    assert found.data_points[0].stats[0].response_status_code == 429
    recorder = Recorder(lambda _: httpx.Response(200, json=graph("requests_rescued").answer))
    found = await done(recorder.client(kind).analytics.graphs.requests_rescued(**TIMES))
    assert found.data_points[0].retry[0].retry_success_count == 1
    assert found.summary.retry == 2


async def test_numbers_in_strings(kind: str) -> None:
    recorder = Recorder(lambda _: httpx.Response(200, json={"data": [USER]}))
    found = await done(recorder.client(kind).analytics.groups.users(**TIMES))
    assert (found.data[0].requests, found.data[0].cost) == (12, 0.25)


@pytest.mark.parametrize(
    ("name", "arguments"),
    [("users", []), ("ai_models", []), ("workspaces", []), ("metadata", ["team"]), ("group_by", ["model"])],
)
async def test_groups_of_all_pages(kind: str, name: str, arguments: list[str]) -> None:
    recorder = Recorder(lambda request: pages(request, counter="current_page", size="page_size"))
    groups = getattr(recorder.client(kind).analytics.groups, name)
    found = await all_items(kind, groups(*arguments, **TIMES, page_size=2, workspace_slug="w"))
    assert [item["id"] for item in found] == ["a", "b", "c"]
    assert dict(recorder.last.url.params) == {**TIMES, "workspace_slug": "w", "page_size": "2", "current_page": "1"}
    assert len(recorder.requests) == 2


@pytest.mark.parametrize(("name", "argument"), [("metadata", "metadata_key"), ("group_by", "group_by")])
async def test_empty_path(kind: str, name: str, argument: str) -> None:
    await check_empty(kind, f"analytics.groups.{name}", {**TIMES, argument: ""}, argument)


async def test_times_are_needed(kind: str) -> None:
    with pytest.raises(TypeError, match="time_of_generation_max"):
        await done(Recorder().client(kind).analytics.graphs.cost(time_of_generation_min="x"))
