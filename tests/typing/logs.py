"""What users write with logs and analytics, for mypy and pyright (both strict): never run."""

from __future__ import annotations

from datetime import datetime

import httpx
from typing_extensions import assert_type

from portkey_ai import AsyncPortkey, Portkey
from portkey_ai.api_resources.apis.logger import Logger
from portkey_ai.api_resources.types.analytics_type import (
    AnalyticsGraphResponse,
    AnalyticsGroup,
    AnalyticsGroupResponse,
    AnalyticsSummaryResponse,
)
from portkey_ai.api_resources.types.audit_logs_type import AuditLog, AuditLogListResponse
from portkey_ai.api_resources.types.log_filters_type import LogExportFiltersParam
from portkey_ai.api_resources.types.logs_type import (
    Log,
    LogCreateResponse,
    LogParam,
    LogsExportCancelResponse,
    LogsExportCreateResponse,
    LogsExportDownloadResponse,
    LogsExportFieldRestrictionsResponse,
    LogsExportListResponse,
    LogsExportRetrieveResponse,
    LogsExportStartResponse,
    LogsExportUpdateResponse,
)


def logs(client: Portkey) -> None:
    written = client.logs.create(
        request={"url": "https://up.test", "method": "POST", "headers": {}, "body": {"a": 1}, "provider": "own"},
        response={"status": 200, "headers": {"a": "b"}, "body": {}, "response_time": 5, "streamingMode": False},
        metadata={"traceId": "t", "_user": "u"},
        timeout=3,
    )
    assert_type(written, LogCreateResponse)
    assert_type(written.get_headers(), dict[str, str])
    several: list[LogParam] = [{"request": {"url": "u", "body": {}}, "response": {"body": {}}, "metadata": {}}]
    assert_type(client.logs.bulk_create(several, extra_headers={"a": "b"}), LogCreateResponse)
    log = client.logs.retrieve("l")
    assert_type(log, Log)
    assert_type(log.id, str | None)
    if log.metrics and log.response:
        assert_type(log.metrics.metadata, dict[str, str | None])
        assert_type(log.metrics.cost, float | None)
        assert_type(log.response.responseTime, int | None)


def exports(client: Portkey) -> str | None:
    filters: LogExportFiltersParam = {"time_of_generation_min": datetime.now(), "status_code": [200], "cost_max": 0.5}
    draft = client.logs.exports.create(filters=filters, requested_data=["id", "cost"], description="d")
    assert_type(draft, LogsExportCreateResponse)
    assert_type(draft.total, int | None)
    if not draft.id:
        return None
    changed = client.logs.exports.update(draft.id, filters={"ai_model": "m", "metadata": {"a": "b"}})
    assert_type(changed, LogsExportUpdateResponse)
    assert_type(client.logs.exports.start(export_id=draft.id), LogsExportStartResponse)
    assert_type(client.logs.exports.cancel(draft.id), LogsExportCancelResponse)
    assert_type(client.logs.exports.field_restrictions(workspace_id="w"), LogsExportFieldRestrictionsResponse)
    assert_type(client.logs.exports.list(), LogsExportListResponse)
    for export in client.logs.exports.list(workspace_id="w"):
        assert_type(export, LogsExportRetrieveResponse)
        assert_type(export.status, str | None)
    assert_type(client.logs.exports.download(draft.id), LogsExportDownloadResponse)
    return client.logs.exports.download(draft.id).signed_url


def audit_logs(client: Portkey) -> None:
    found = client.audit_logs.list(
        start_time=datetime.now(), end_time="2026-01-01T00:00:00Z", organisation_id="o", method="PUT", page_size=100
    )
    assert_type(found, AuditLogListResponse)
    assert_type(found.records, list[AuditLog])
    for change in found:
        assert_type(change, AuditLog)
        assert_type(change.response_status_code, int | None)
    client.audit_logs.list(start_time="s", end_time="e", organization_id="o")


def analytics(client: Portkey, start: datetime, end: datetime) -> None:
    costs = client.analytics.graphs.cost(
        time_of_generation_min=start,
        time_of_generation_max=end,
        workspace_slug="w",
        status_code=[200, "429"],
        virtual_keys="a,b",
        metadata={"team": "a"},
        extra_query={"a": "b"},
    )
    assert_type(costs, AnalyticsGraphResponse)
    for point in costs.data_points:
        assert_type(point.timestamp, str | None)
        assert_type(point.total, int | float | None)
    assert_type(
        client.analytics.graphs.latency(time_of_generation_min="a", time_of_generation_max="b"), AnalyticsGraphResponse
    )
    groups = client.analytics.groups.group_by(
        "model", time_of_generation_min=start, time_of_generation_max=end, columns=["cost"], order_by_type="desc"
    )
    assert_type(groups, AnalyticsGroupResponse)
    for group in client.analytics.groups.metadata("team", time_of_generation_min="a", time_of_generation_max="b"):
        assert_type(group, AnalyticsGroup)
    cache = client.analytics.summary.cache(time_of_generation_min=start, time_of_generation_max=end)
    assert_type(cache, AnalyticsSummaryResponse)
    if cache.summary:
        assert_type(cache.summary.hits, int | None)


async def asynchronous(client: AsyncPortkey, start: datetime, end: datetime) -> None:
    assert_type(await client.logs.create(metadata={}), LogCreateResponse)
    assert_type(await client.logs.bulk_create([]), LogCreateResponse)
    assert_type(await client.logs.retrieve(log_id="l"), Log)
    assert_type(await client.logs.exports.start("e"), LogsExportStartResponse)
    assert_type(await client.logs.exports.list(), LogsExportListResponse)
    users = client.analytics.groups.users(time_of_generation_min=start, time_of_generation_max=end, page_size=20)
    first = await users
    assert_type(first, AnalyticsGroupResponse)
    async for user in first:
        assert_type(user, AnalyticsGroup)
    graph = await client.analytics.graphs.requests(time_of_generation_min=start, time_of_generation_max=end)
    assert_type(graph, AnalyticsGraphResponse)
    found = await client.audit_logs.list(start_time=start, end_time=end, organisation_id="o")
    assert_type(found, AuditLogListResponse)


def logger() -> None:
    one = Logger(api_key="k", base_url="https://own.test/v1")
    assert_type(one.log({"request": {}, "response": {}}), httpx.Response)
    one.log([{"request": {}, "response": {}}])
