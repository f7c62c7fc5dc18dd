"""`client.logs.export`: one call from the filters to the records."""

from __future__ import annotations

import gzip
import json
import pickle
import tracemalloc
from pathlib import Path
from typing import Any

import httpx
import pytest

from portkey_ai import (
    APIConnectionError,
    AsyncPortkey,
    LogExportFailedError,
    LogExportTimeoutError,
    PermissionDeniedError,
    Portkey,
    PortkeyError,
)
from portkey_ai.api_resources.decoding.json_lines import RecordsOfFile
from portkey_ai.testing import LocalGateway
from portkey_ai.types import AsyncLogExport, LogExport
from tests.support import aiohttp_client, close, done, notes, read

from .export_server import SIGNATURE, ExportServer
from .recorded_progress import RecordedProgress

FILTERS = {"time_of_generation_min": "2026-01-01T00:00:00Z"}
RECORDS = [{"id": str(number), "cost": number / 2, "text": "é" * 50} for number in range(40)]
FILE = "".join(f"{json.dumps(record, ensure_ascii=False)}\n" for record in RECORDS).encode()


@pytest.fixture(autouse=True)
def no_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    def none(*_: object) -> float:
        return 0.0

    monkeypatch.setattr("portkey_ai.api_resources.transport.resumable_download.retry_delay", none)


async def export(server: ExportServer, kind: str, **arguments: Any) -> Any:
    arguments = arguments if "id" in arguments else {"filters": FILTERS, **arguments}
    return await done(server.client(kind).logs.export(**{"poll_interval": 0, **arguments}))


async def test_one_call_creates_starts_waits_and_downloads(kind: str) -> None:
    server = ExportServer(FILE, statuses="draft in_progress success")
    seen: list[str] = []

    def on_poll(received: Any) -> None:
        seen.append(received.status)

    result = await export(server, kind, columns=["id", "cost"], description="weekly", on_poll=on_poll)
    assert type(result) is (LogExport if kind == "sync" else AsyncLogExport)
    assert await read(result) == RECORDS
    assert seen == ["draft", "in_progress", "success"]
    assert json.loads(server.recorder.requests[0].content) == {
        "filters": FILTERS,
        "requested_data": ["id", "cost"],
        "description": "weekly",
    }
    poll = "GET /logs/exports/e-1"
    start = ["POST /logs/exports", "POST /logs/exports/e-1/start"]
    assert server.steps == [*start, poll, poll, poll, "GET /logs/exports/e-1/download", "GET /logs"]
    assert (result.id, result.status, "success" in repr(result)) == ("e-1", "success", True)


async def test_all_columns_unless_some_are_named(kind: str) -> None:
    server = ExportServer(FILE)
    await export(server, kind)
    columns = json.loads(server.recorder.requests[0].content)["requested_data"]
    assert len(columns) == 20
    assert {"id", "metadata", "response_time"} < set(columns)


@pytest.mark.parametrize(
    ("arguments", "error", "message"),
    [
        ({"filters": {"time_of_generation": 1}}, ValueError, "filters: unknown name .* did you mean 'time_of_gen"),
        ({"filters": [1]}, TypeError, "filters: expected a mapping"),
        ({"filters": None}, TypeError, "filters: required"),
        ({"columns": ["idd"]}, ValueError, "columns: unknown name 'idd'; did you mean 'id'"),
        ({"columns": "id"}, TypeError, "columns: expected a sequence"),
        ({"columns": []}, ValueError, "columns: expected at least one"),
        ({"id": "e-1", "filters": FILTERS}, TypeError, "filters: not allowed together with id"),
        ({"progress": 3}, TypeError, "progress: expected a callable"),
        ({"max_wait": -1}, ValueError, "max_wait: expected a finite number"),
        ({"polling": 1}, TypeError, "unexpected keyword argument: 'polling'"),
    ],
)
async def test_a_mistake_is_found_before_anything_is_created(
    kind: str, arguments: dict[str, Any], error: type[Exception], message: str
) -> None:
    server = ExportServer(FILE)
    with pytest.raises(error, match=message):
        await export(server, kind, **arguments)
    assert server.steps == []


async def test_time_over_names_the_export_which_another_call_continues(kind: str) -> None:
    server = ExportServer(FILE, statuses="in_progress")
    with pytest.raises(LogExportTimeoutError, match=r"max_wait=0\.02") as caught:
        await export(server, kind, max_wait=0.02, poll_interval=0.005)
    assert isinstance(caught.value, TimeoutError)
    error = pickle.loads(pickle.dumps(caught.value))
    assert (error.export_id, error.last_object.status) == ("e-1", "in_progress")
    assert "client.logs.export(id='e-1')" in notes(caught.value)
    server.statuses = ["success"]
    server.recorder.requests.clear()
    assert await read(await export(server, kind, id=error.export_id)) == RECORDS
    assert "POST /logs/exports" not in server.steps
    assert "POST /logs/exports/e-1/start" not in server.steps


async def test_a_draft_is_started(kind: str) -> None:
    server = ExportServer(FILE, statuses="draft success")
    await export(server, kind, id="e-1")
    assert server.steps.count("POST /logs/exports/e-1/start") == 1


@pytest.mark.parametrize("status", ["failed", "stopped"])
async def test_an_export_that_did_not_succeed(kind: str, status: str) -> None:
    with pytest.raises(LogExportFailedError, match=f"e-1: its status is '{status}'") as caught:
        await export(ExportServer(FILE, statuses=status), kind)
    error = pickle.loads(pickle.dumps(caught.value))
    assert (error.export_id, error.status) == ("e-1", status)


async def test_without_waiting(kind: str) -> None:
    server = ExportServer(FILE)
    result = await export(server, kind, wait=False)
    assert server.steps == ["POST /logs/exports", "POST /logs/exports/e-1/start"]
    assert result.status is None
    assert await done(result.wait()) is result
    assert result.status == "success"
    # The records of an export that is not waited for wait for it themselves.
    assert await read(await export(ExportServer(FILE), kind, wait=False)) == RECORDS


async def test_no_credentials_are_sent_to_the_storage(kind: str) -> None:
    server = ExportServer(FILE)
    transport = httpx.MockTransport(server.keep)
    login: Any = {"auth": ("user", "password"), "headers": {"x-own": "secret"}, "transport": transport}
    if kind == "sync":
        client: Any = Portkey(api_key="pk-test", Authorization="sk-1", http_client=httpx.Client(**login))
    else:
        client = AsyncPortkey(api_key="pk-test", Authorization="sk-1", http_client=httpx.AsyncClient(**login))
    result = await done(client.logs.export(filters=FILTERS, poll_interval=0, extra_headers={"x-more": "secret"}))
    assert await read(result) == RECORDS
    (sent,) = server.requests_to_storage
    assert set(sent.headers) <= {"host", "accept", "accept-encoding", "connection", "user-agent", "content-length"}


async def test_the_signed_url_is_not_in_errors(kind: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG", "portkey_ai")
    server = ExportServer(FILE)
    server.storage_statuses = [403] * 5
    with pytest.raises(PermissionDeniedError) as caught:
        await read(await export(server, kind))
    assert SIGNATURE not in f"{caught.value}{caught.value!r}{notes(caught.value)}{caplog.text}"
    assert len(server.requests_to_storage) == 5
    server.breaks = [0] * 5
    with pytest.raises(APIConnectionError) as lost:
        await read(await export(server, kind))
    assert SIGNATURE not in f"{lost.value}{lost.value!r}{notes(lost.value)}{caplog.text}"


@pytest.mark.parametrize("own", ["portkey", "httpx2", "aiohttp"])
async def test_every_http_client_downloads(kind: str, own: str, tmp_path: Path) -> None:
    options: dict[str, Any] = {}
    if own == "httpx2":
        httpx2 = pytest.importorskip("httpx2")
        options["http_client"] = httpx2.Client() if kind == "sync" else httpx2.AsyncClient()
    elif own == "aiohttp":
        if kind == "sync":
            pytest.skip("aiohttp has no sync client")
        options["http_client"] = aiohttp_client()
    with LocalGateway() as gateway:
        client: Any = (Portkey if kind == "sync" else AsyncPortkey)(base_url=gateway.url, api_key="pk-test", **options)
        for number in range(3):
            request: Any = {"url": "http://model.test", "body": {"number": number}}
            await done(client.logs.create(request=request, response={"status": 200, "body": {}}))
        result = await done(client.logs.export(filters=FILTERS, poll_interval=0))
        assert [log["request"]["body"]["number"] for log in await read(result)] == [0, 1, 2]
        if kind == "sync":
            for _ in result:
                break
        else:
            async for _ in result:
                break
        assert len((await done(result.save(tmp_path / "logs.jsonl"))).read_text().splitlines()) == 3
        await close(client)
        http: Any = options.get("http_client")
        if http is not None:
            await done(http.close() if kind == "sync" else http.aclose())
        files = [request for request in gateway.requests if request.path.endswith("/file")]
        assert len(files) == 3
        assert not [name for request in files for name in request.headers if name.startswith(("x-portkey", "auth"))]


@pytest.mark.parametrize("takes_ranges", [True, False])
async def test_a_download_continues_where_it_was_interrupted(kind: str, takes_ranges: bool) -> None:
    server = ExportServer(FILE)
    server.takes_ranges, server.breaks = takes_ranges, [100, 0, 1000]
    server.storage_statuses = [503]
    progress = RecordedProgress()
    result = await export(server, kind, progress=progress)
    assert await read(result) == RECORDS
    requests = server.requests_to_storage
    ranges = [None, None, "bytes=100-", "bytes=100-", "bytes=1100-" if takes_ranges else "bytes=1000-"]
    assert [request.headers.get("range") for request in requests] == ranges
    assert requests[2].headers["if-range"] == '"1"'
    # Each request has a new URL: they expire.
    assert len({str(request.url) for request in requests}) == len(requests)
    assert progress.calls[-1] == (len(FILE), len(FILE))
    assert [call[0] for call in progress.calls] == sorted(call[0] for call in progress.calls)


async def test_a_file_that_has_changed_is_not_joined(kind: str) -> None:
    server = ExportServer(FILE)
    server.breaks = [100]
    records = await export(server, kind)
    respond = server.send_file

    def other(request: httpx.Request) -> httpx.Response:
        response = respond(request)
        server.headers = {"etag": '"2"'}
        return response

    server.send_file = other  # type: ignore[method-assign]
    with pytest.raises(PortkeyError, match="the file has changed"):
        await read(records)


async def test_it_is_saved_when_it_is_complete(kind: str, tmp_path: Path) -> None:
    server = ExportServer(FILE)
    path = tmp_path / "logs.jsonl"
    path.write_text("earlier")
    result = await export(server, kind)
    server.breaks = [100, 0, 0, 0, 0]  # too many without a new byte
    with pytest.raises(APIConnectionError):
        await done(result.save(path))
    assert path.read_text() == "earlier"
    part = tmp_path / "logs.jsonl.e-1.part"
    assert part.read_bytes() == FILE[:100]
    # Another process continues.
    again = await export(server, kind, id="e-1")
    progress = RecordedProgress()
    assert await done(again.save(str(path), progress=progress)) == path
    assert path.read_bytes() == FILE
    assert server.requests_to_storage[-1].headers["range"] == "bytes=100-"
    assert list(tmp_path.iterdir()) == [path]
    assert progress.calls == [(len(FILE), len(FILE))]


async def test_a_part_that_is_already_whole(kind: str, tmp_path: Path) -> None:
    (tmp_path / "a.jsonl.e-1.part").write_bytes(FILE)
    result = await export(ExportServer(FILE), kind)
    assert (await done(result.save(tmp_path / "a.jsonl"))).read_bytes() == FILE


async def test_compressed_logs(kind: str, tmp_path: Path) -> None:
    half = len(FILE) // 2
    server = ExportServer(gzip.compress(FILE[:half]) + gzip.compress(FILE[half:]))
    server.breaks = [50]
    result = await export(server, kind)
    assert await read(result) == RECORDS
    assert (await done(result.save(tmp_path / "a.jsonl"))).read_bytes() == FILE
    assert gzip.decompress((await done(result.save(tmp_path / "a.jsonl.gz"))).read_bytes()) == FILE
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.jsonl", "a.jsonl.gz"]


async def test_a_file_with_an_encoding(kind: str) -> None:
    server = ExportServer(gzip.compress(FILE))
    server.headers = {"content-encoding": "gzip"}
    assert await read(await export(server, kind)) == RECORDS


@pytest.mark.parametrize("file", [b'{"id": 1}\nnothing\n', gzip.compress(FILE, mtime=0)[:-10], b"\x1f\x8bnothing"])
async def test_a_damaged_file(kind: str, file: bytes) -> None:
    with pytest.raises(PortkeyError, match="line 2 of the file is not JSON|the file is damaged"):
        await read(await export(ExportServer(file), kind))


async def test_an_empty_file(kind: str) -> None:
    assert await read(await export(ExportServer(b""), kind)) == []


def test_records_take_no_memory() -> None:
    line = json.dumps({"text": "x" * 1000}).encode() + b"\n"
    pieces = [line * 64] * 400  # 26 MB
    tracemalloc.start()
    records = RecordsOfFile()
    number = sum(1 for piece in pieces for _ in records.feed(piece)) + sum(1 for _ in records.end())
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert number == 25600
    assert peak < 1_000_000


async def test_a_table_of_the_logs(kind: str) -> None:
    pytest.importorskip("pandas")
    frame = await done((await export(ExportServer(FILE), kind)).to_pandas())
    assert list(frame.columns) == ["id", "cost", "text"]
    assert frame["cost"].sum() == sum(record["cost"] for record in RECORDS)  # type: ignore[misc]
