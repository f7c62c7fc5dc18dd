"""`to_pandas()` of pages and of statistics."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import httpx
import pytest

from tests.portkey_api.test_analytics import GRAPHS, POINT, TIMES
from tests.support import Recorder, done

from .missing_packages import without

pandas: Any = pytest.importorskip("pandas")


async def graph(kind: str, name: str, points: list[dict[str, Any]]) -> Any:
    recorder = Recorder(lambda _: httpx.Response(200, json={"data_points": points, "object": "analytics-graph"}))
    return await done(getattr(recorder.client(kind).analytics.graphs, name)(**TIMES))


async def page(kind: str, body: Any, call: str = "configs", **arguments: Any) -> Any:
    resource = Recorder(lambda _: httpx.Response(200, json=body)).client(kind)
    for name in call.split("."):
        resource = getattr(resource, name)
    return await done(resource.list(**arguments))


@pytest.mark.parametrize("name", GRAPHS)
async def test_every_graph_has_its_points(kind: str, name: str) -> None:
    point = GRAPHS[name][2]
    frame = (await graph(kind, name, [point])).to_pandas()
    assert len(frame) == 1
    row = {**frame.reset_index().iloc[0]}
    for field, value in point.items():
        if field == "timestamp":
            assert frame.index[0] == pandas.Timestamp(value)
            assert str(frame.index.tz) == "UTC"
        elif field == "stats":
            assert row["429"] == 1
        elif field == "retry":
            assert row["retry_1"] == 2
        else:
            assert row[field] == value


async def test_times_are_sorted_and_in_utc(kind: str) -> None:
    points = [
        {"timestamp": "2026-01-02T01:00:00+02:00", "total": 2},
        {"timestamp": "2026-01-01T00:00:00.5Z", "total": 1},
    ]
    frame = (await graph(kind, "requests", points)).to_pandas()
    assert list(frame["total"]) == [1, 2]
    assert [time.isoformat() for time in frame.index] == [
        "2026-01-01T00:00:00.500000+00:00",
        "2026-01-01T23:00:00+00:00",
    ]


async def test_a_status_that_a_point_lacks_counts_zero(kind: str) -> None:
    stats = [[{"response_status_code": 429, "count": 3}], [{"response_status_code": 500, "count": 1}], []]
    points = [{"timestamp": f"2026-01-0{day}", "stats": each} for day, each in enumerate(stats, 1)]
    frame = (await graph(kind, "errors_stacks", points)).to_pandas()
    assert frame.to_dict("list") == {"429": [3, 0, 0], "500": [0, 1, 0]}


async def test_odd_points(kind: str) -> None:
    frame = (await graph(kind, "requests", [{"timestamp": "yesterday", "total": 1}, {"total": None}])).to_pandas()
    assert frame.index[0] == "yesterday"
    assert len((await graph(kind, "requests", [])).to_pandas()) == 0


async def test_groups_and_summary(kind: str) -> None:
    groups = {"object": "list", "total": 1, "data": [{"ai_model": "m", "requests": "12", "cost": "0.5"}]}
    client = Recorder(lambda _: httpx.Response(200, json=groups)).client(kind)
    frame = (await done(client.analytics.groups.ai_models(**TIMES))).to_pandas()
    assert frame.to_dict("records") == [{"ai_model": "m", "requests": 12, "cost": 0.5}]
    summary = {"summary": {"hits": 3, "avg_latency": 2.5, "total_requests": 10, "cache_speedup": 90}}
    client = Recorder(lambda _: httpx.Response(200, json=summary)).client(kind)
    frame = (await done(client.analytics.summary.cache(**TIMES))).to_pandas()
    assert frame.to_dict("records") == [summary["summary"]]
    client = Recorder(lambda _: httpx.Response(200, json={})).client(kind)
    assert len((await done(client.analytics.summary.cache(**TIMES))).to_pandas()) == 0


async def test_pages_of_both_families(kind: str) -> None:
    config = {"id": "1", "slug": "pc-1", "created_at": "2026-01-01T00:00:00Z", "more": {"a": [1]}}
    frame = (await page(kind, {"total": 9, "data": [config]})).to_pandas()
    assert list(frame.columns) == ["id", "slug", "created_at", "more"]
    assert frame["created_at"][0] == pandas.Timestamp("2026-01-01", tz="UTC")
    assert frame["more"][0] == {"a": [1]}
    model = {"id": "m", "created": 1700000000, "object": "model"}
    for call in ("models", "files"):  # without and with a cursor
        frame = (await page(kind, {"object": "list", "data": [model], "has_more": False}, call)).to_pandas()
        assert frame["id"][0] == "m"
        assert frame["created"][0] == pandas.Timestamp(1700000000, unit="s", tz="UTC")
    assert len((await page(kind, {"data": []}, "prompts")).to_pandas()) == 0


async def test_nested_models_are_plain(kind: str) -> None:
    batch = {"id": "b", "request_counts": {"total": 3}, "object": "batch"}
    frame = (await page(kind, {"data": [batch]}, "batches")).to_pandas()
    assert frame["request_counts"][0] == {"total": 3}


async def test_a_copy_and_a_pickle_know_the_graph(kind: str) -> None:
    pytest.importorskip("matplotlib").use("Agg")
    cost = await graph(kind, "cost", [{**POINT, "total": 1}])
    for twin in (copy.copy(cost), copy.deepcopy(cost), cost.model_copy(), pickle.loads(pickle.dumps(cost))):
        assert twin == cost
        assert twin.plot().get_ylabel() == "Cost (cents)"


async def test_without_pandas_the_error_names_the_extra(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    results = (await graph(kind, "cost", [POINT]), await page(kind, {"data": []}), await page(kind, {}, "models"))
    message = r"pandas is not installed: pip install 'portkey-ai\[analytics\]'"
    for result in results:
        with without("pandas", monkeypatch), pytest.raises(ImportError, match=message):
            result.to_pandas()
