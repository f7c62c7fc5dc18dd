"""`client.logs`, `client.audit_logs` and `Logger`."""

from __future__ import annotations

import json
from datetime import datetime, timezone
from typing import Any

import httpx
import pytest

from portkey_ai import APIConnectionError, MissingAPIKeyError
from portkey_ai.api_resources.apis.logger import Logger
from portkey_ai.api_resources.types import audit_logs_type, logs_type
from tests.support import Recorder, done

from .table import Row, all_items, check_empty, covered, methods_of, pages

NEW_LOG: dict[str, Any] = {
    "request": {"url": "https://up.test", "method": "post", "headers": {"a": "b"}, "body": {"x": 1}},
    "response": {"status": 200, "headers": {}, "body": {"y": [1]}, "response_time": 12},
    "metadata": {"traceId": "t-1", "_user": "u"},
}
LOG: dict[str, Any] = {
    "_id": "l-1",
    "organisation_id": "o",
    "created_at": "2026-01-01T00:00:00Z",
    "request": {
        "url": "https://up.test",
        "method": "POST",
        "headers": {"a": "b"},
        "body": {"messages": []},
        "portkeyHeaders": {"x-portkey-provider": "openai"},
    },
    "response": {"status": 200, "body": {"id": "c"}, "responseTime": 7, "lastUsedOptionJsonPath": "config.targets[1]"},
    "metrics": {
        "id": "m",
        "cost": 0.5,
        "cache_status": None,
        "stream_mode": 0,
        "metadata.key": ["_user", None],
        "metadata.value": ["u", None],
        "upstream_response_time": 5,
    },
    "originalResponse": {"body": {"id": "o"}, "headers": {}},
}
EXPORT = {
    "id": "e-1",
    "organisation_id": "o",
    "filters": {"cost_max": 0.25, "status_code": "200,429", "metadata": {"a": "b"}, "created_at.gte": "x"},
    "requested_data": ["id", "cost"],
    "status": "in_progress",
    "description": "d",
    "object": "export",
}
DRAFT = {"id": "e-1", "total": 3, "object": "export"}
FILTERS = {
    "time_of_generation_min": datetime(2026, 1, 1, tzinfo=timezone.utc),
    "time_of_generation_max": "2026-02-01T00:00:00Z",
    "status_code": [200, 429],
    "virtual_keys": ("a", "b"),
    "metadata": {"team": "a"},
    "page_size": 10,
}
WIRE_FILTERS = {
    "time_of_generation_min": "2026-01-01T00:00:00+00:00",
    "time_of_generation_max": "2026-02-01T00:00:00Z",
    "status_code": "200,429",
    "virtual_keys": "a,b",
    "metadata": {"team": "a"},
    "page_size": 10,
}
AUDIT = {"timestamp": "t", "method": "PUT", "user_type": "user", "response_status_code": 200, "extra": 1}
BOUNDS = {"start_time": "2026-01-01", "end_time": "2026-02-01"}

CASES = [
    Row("logs.create", NEW_LOG, "POST", "/logs", logs_type.LogCreateResponse, body=NEW_LOG, plane="data"),
    Row("logs.create", {**NEW_LOG, "more": 1}, "POST", "/logs", logs_type.LogCreateResponse,
         body={**NEW_LOG, "more": 1}, plane="data", answer={"status": "success"}, finds={"status": "success"}),
    Row("logs.bulk_create", {"logs": (NEW_LOG, NEW_LOG)}, "POST", "/logs", logs_type.LogCreateResponse,
         body=[NEW_LOG, NEW_LOG], plane="data"),
    Row("logs.retrieve", {"log_id": "l/1"}, "GET", "/logs/l%2F1", logs_type.Log, answer=LOG, plane="data", finds={
        "id": "l-1",
        "request": logs_type.LogRequest,
        "request.portkeyHeaders": {"x-portkey-provider": "openai"},
        "response": logs_type.LogResponse,
        "response.responseTime": 7,
        "metrics": logs_type.LogMetrics,
        "metrics.metadata": {"_user": "u"},
        "metrics.upstream_response_time": 5,
        "originalResponse.body": {"id": "o"},
    }),
    Row("logs.exports.create", {"filters": FILTERS, "requested_data": ["id"], "workspace_id": "w", "description": "d"},
         "POST", "/logs/exports", logs_type.LogsExportCreateResponse, answer=DRAFT, finds={"id": "e-1", "total": 3},
         body={"filters": WIRE_FILTERS, "requested_data": ["id"], "workspace_id": "w", "description": "d"}),
    Row("logs.exports.update", {"export_id": "e-1", "filters": FILTERS}, "PUT", "/logs/exports/e-1",
         logs_type.LogsExportUpdateResponse, answer=DRAFT, finds={"total": 3}, body={"filters": WIRE_FILTERS}),
    Row("logs.exports.list", {"workspace_id": "w"}, "GET", "/logs/exports", logs_type.LogsExportListResponse,
         answer={"object": "list", "total": 1, "data": [EXPORT]}, query={"workspace_id": "w"}, finds={
             "total": 1, "data.0": logs_type.LogsExportRetrieveResponse, "data.0.filters.cost_max": 0.25}),
    Row("logs.exports.retrieve", {"export_id": "e-1"}, "GET", "/logs/exports/e-1",
         logs_type.LogsExportRetrieveResponse, answer=EXPORT, finds={
             "status": "in_progress", "filters": logs_type.LogsExportFilters, "requested_data": ["id", "cost"]}),
    Row("logs.exports.start", {"export_id": "e-1"}, "POST", "/logs/exports/e-1/start",
         logs_type.LogsExportStartResponse, answer={"message": "m", "object": "export"}, finds={"message": "m"}),
    Row("logs.exports.cancel", {"export_id": "e-1"}, "POST", "/logs/exports/e-1/cancel",
         logs_type.LogsExportCancelResponse, answer={"message": "m", "object": "export"}, finds={"message": "m"}),
    Row("logs.exports.download", {"export_id": "e-1"}, "GET", "/logs/exports/e-1/download",
         logs_type.LogsExportDownloadResponse, answer={"signed_url": "https://files.test/x"},
         finds={"signed_url": "https://files.test/x"}),
    Row("logs.exports.field_restrictions", {"workspace_id": "w"}, "GET", "/logs/exports/field-restrictions",
         logs_type.LogsExportFieldRestrictionsResponse, query={"workspace_id": "w"}, answer={"denied": ["request"]},
         finds={"denied": ["request"]}),
    Row("audit_logs.list", {**BOUNDS, "organisation_id": "o", "method": "PUT", "response_status_code": 200,
                             "current_page": 0, "page_size": 5, "country": None},
         "GET", "/audit-logs", audit_logs_type.AuditLogListResponse,
         answer={"records": [AUDIT], "total": 1, "object": "analytics-graph"},
         query={**BOUNDS, "organisation_id": "o", "method": "PUT", "response_status_code": "200", "current_page": "0",
                "page_size": "5"},
         finds={"records.0": audit_logs_type.AuditLog, "records.0.extra": 1, "total": 1}),
    Row("audit_logs.list",
         {"start_time": datetime(2026, 1, 1, tzinfo=timezone.utc), "end_time": "e", "organization_id": "o"},
         "GET", "/audit-logs", audit_logs_type.AuditLogListResponse, answer={},
         query={"start_time": "2026-01-01T00:00:00+00:00", "end_time": "e", "organisation_id": "o"}),
]  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=str)
async def test_call(case: Row, kind: str) -> None:
    await case.check(kind)


@pytest.mark.parametrize("case", CASES, ids=str)
async def test_options_and_empty_response(case: Row, kind: str) -> None:
    await case.check_options(kind)


def test_complete() -> None:
    assert covered(CASES) | {"logs.exports.wait", "logs.export"} == methods_of(
        "logs", "audit_logs"
    )  # test_log_export*.py


EXPORT_METHODS = ["retrieve", "update", "start", "cancel", "download"]


@pytest.mark.parametrize(
    ("path", "name"), [("logs.retrieve", "log_id"), *((f"logs.exports.{m}", "export_id") for m in EXPORT_METHODS)]
)
async def test_empty_id(kind: str, path: str, name: str) -> None:
    await check_empty(kind, path, {name: ""}, name)


async def test_ids_are_positional(kind: str) -> None:
    recorder = Recorder(lambda _: httpx.Response(200, json={}))
    client = recorder.client(kind)
    await done(client.logs.retrieve("l"))
    await done(client.logs.exports.start("e"))
    assert [request.url.path for request in recorder.requests] == ["/v1/logs/l", "/v1/logs/exports/e/start"]


async def test_audit_logs_of_all_pages(kind: str) -> None:
    recorder = Recorder(lambda request: pages(request, counter="current_page", size="page_size", items="records"))
    first = await done(recorder.client(kind).audit_logs.list(**BOUNDS, organisation_id="o", page_size=2))
    assert len(first) == 2
    assert first.has_next_page()
    assert [item["id"] for item in await all_items(kind, first)] == ["a", "b", "c"]
    assert dict(recorder.last.url.params) == {**BOUNDS, "organisation_id": "o", "page_size": "2", "current_page": "1"}
    assert len(recorder.requests) == 2


async def test_exports_are_one_page(kind: str) -> None:
    recorder = Recorder(lambda _: httpx.Response(200, json={"data": [EXPORT, EXPORT], "total": 5}))
    found = await done(recorder.client(kind).logs.exports.list())
    assert [item.id for item in await all_items(kind, found)] == ["e-1", "e-1"]
    assert len(recorder.requests) == 1


async def test_a_list_of_logs_takes_no_fields(kind: str) -> None:
    refused: list[dict[str, Any]] = [{"metadata": {}}, {"extra_body": {"a": 1}}]
    for more in refused:
        with pytest.raises(TypeError, match="logs.bulk_create"):
            await done(Recorder().client(kind).logs.bulk_create([NEW_LOG], **more))


async def test_local_time(kind: str) -> None:
    recorder = Recorder(lambda _: httpx.Response(200, json={}))
    naive = datetime(2026, 1, 1)
    await done(recorder.client(kind).audit_logs.list(start_time=naive, end_time="e", organisation_id="o"))
    assert datetime.fromisoformat(recorder.last.url.params["start_time"]) == naive.astimezone()


def logger(recorder: Recorder, monkeypatch: pytest.MonkeyPatch, **options: Any) -> Logger:
    """A Logger on the recorder's transport."""
    made = Logger(**options)
    monkeypatch.setattr(made, "_client", recorder.client("sync", **options))
    return made


@pytest.mark.parametrize("logs", [NEW_LOG, [NEW_LOG, NEW_LOG]])
def test_logger(monkeypatch: pytest.MonkeyPatch, logs: Any) -> None:
    recorder = Recorder(lambda _: httpx.Response(200, text="anything"))
    one = logger(recorder, monkeypatch, api_key="pk-2", base_url="https://own.test/v1")
    answer = one.log(logs)
    assert (answer.status_code, answer.text) == (200, "anything")
    assert (recorder.last.method, str(recorder.last.url)) == ("POST", "https://own.test/v1/logs")
    assert recorder.last.headers["x-portkey-api-key"] == "pk-2"
    assert json.loads(recorder.last.content) == logs
    one.close()


def test_logger_gives_errors(monkeypatch: pytest.MonkeyPatch) -> None:
    recorder = Recorder(lambda _: httpx.Response(403, json={"message": "no"}))
    answer = logger(recorder, monkeypatch, api_key="pk").log(NEW_LOG)
    assert (answer.status_code, answer.json()) == (403, {"message": "no"})


def test_logger_without_a_response(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("refused", request=request)

    with pytest.raises(APIConnectionError):
        logger(Recorder(refuse), monkeypatch, api_key="pk").log(NEW_LOG)


def test_logger_and_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(MissingAPIKeyError):
        Logger()
    monkeypatch.setenv("PORTKEY_API_KEY", "pk-env")
    Logger().close()
