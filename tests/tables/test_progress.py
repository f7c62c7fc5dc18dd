"""`progress=` of uploads and downloads."""

from __future__ import annotations

import io
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.support import Recorder, done

from .missing_packages import without
from .recorded_progress import RecordedProgress

SIZE = 150_000


def respond(request: httpx.Request) -> httpx.Response:
    if request.url.path.endswith("/content"):
        return httpx.Response(200, content=b"x" * SIZE)
    return httpx.Response(200, json={"id": "i", "object": "file"})


@pytest.mark.parametrize("shape", ["bytes", "tuple", "path", "file", "memory"])
async def test_an_upload_reports_and_sends_the_same(kind: str, shape: str, tmp_path: Path) -> None:
    path = tmp_path / "data.jsonl"
    path.write_bytes(b"a" * SIZE)

    def file() -> Any:
        made: dict[str, Callable[[], Any]] = {
            "bytes": lambda: b"a" * SIZE,
            "tuple": lambda: ("n.txt", b"a" * SIZE, "text/plain"),
            "path": lambda: path,
            "file": lambda: path.open("rb"),
            "memory": lambda: io.BytesIO(b"a" * SIZE),
        }
        return made[shape]()

    recorder = Recorder(respond)
    client, progress = recorder.client(kind), RecordedProgress()
    for arguments in ({}, {"progress": progress}, {"progress": None}, {"progress": False}):
        given = file()
        await done(client.files.create(file=given, purpose="batch", **arguments))
        if hasattr(given, "close"):
            given.close()
    bodies: list[tuple[str, bytes]] = []
    for request in recorder.requests:
        boundary = request.headers["content-type"].partition("boundary=")[2].encode()
        bodies.append((request.headers["content-length"], request.content.replace(boundary, b"")))
    assert bodies.count(bodies[0]) == 4
    assert progress.calls == [(65536, SIZE), (131072, SIZE), (SIZE, SIZE)]


async def test_a_retry_starts_again(kind: str) -> None:
    statuses = [500, 200]
    recorder = Recorder(lambda _: httpx.Response(statuses.pop(0), json={"id": "f"}, headers={"retry-after-ms": "1"}))
    progress = RecordedProgress()
    await done(
        recorder.client(kind, max_retries=1).files.create(file=b"a" * 70_000, purpose="batch", progress=progress)
    )
    assert progress.calls == [(65536, 70_000), (70_000, 70_000)] * 2


@pytest.mark.skipif(not hasattr(os, "pipe"), reason="no pipes")
async def test_a_pipe_has_no_size(kind: str) -> None:
    reading, writing = os.pipe()
    os.write(writing, b"a" * 1000)
    os.close(writing)
    progress = RecordedProgress()
    with open(reading, "rb") as pipe:
        await done(Recorder(respond).client(kind).files.create(file=pipe, purpose="batch", progress=progress))
    assert progress.calls == [(1000, None)]


@pytest.mark.parametrize("in_memory", [True, False])
async def test_an_upload_in_parts(kind: str, in_memory: bool, tmp_path: Path) -> None:
    path = tmp_path / "data.bin"
    path.write_bytes(b"a" * SIZE)
    file: Any = {"file": b"a" * SIZE, "filename": "data.bin", "bytes": SIZE} if in_memory else {"file": path}
    progress = RecordedProgress()
    recorder = Recorder(respond)
    uploads = recorder.client(kind).uploads
    arguments = {**file, "mime_type": "a/b", "purpose": "batch", "part_size": 60_000}
    await done(uploads.upload_file_chunked(**arguments, progress=progress))
    assert progress.calls == [(60_000, SIZE), (120_000, SIZE), (SIZE, SIZE)]
    sizes = [request.headers["content-length"] for request in recorder.requests]
    recorder.requests.clear()
    await done(uploads.upload_file_chunked(**arguments))
    assert [request.headers["content-length"] for request in recorder.requests] == sizes
    assert len(progress.calls) == 3


async def test_a_file_of_a_container(kind: str) -> None:
    progress = RecordedProgress()
    await done(Recorder(respond).client(kind).containers.files.create("c", file=b"a" * 10, progress=progress))
    assert progress.calls == [(10, 10)]


async def test_a_download_to_a_file(kind: str, tmp_path: Path) -> None:
    progress = RecordedProgress()
    content = Recorder(respond).client(kind).files.with_streaming_response.content("f")
    if kind == "sync":
        with content as response:
            response.stream_to_file(tmp_path / "f", chunk_size=100_000, progress=progress)
    else:
        async with content as response:
            await response.stream_to_file(tmp_path / "f", chunk_size=100_000, progress=progress)
    assert progress.calls == [(100_000, SIZE), (SIZE, SIZE)]
    assert (tmp_path / "f").read_bytes() == b"x" * SIZE


async def test_a_bar(kind: str, capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("tqdm")
    await done(Recorder(respond).client(kind).files.create(file=b"a" * SIZE, purpose="batch", progress=True))
    shown = capsys.readouterr().err
    assert "upload: 100%" in shown
    assert "146k/146k" in shown
    assert shown.count("\n") == 1


async def test_without_tqdm_the_error_names_the_extra(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    recorder = Recorder(respond)
    client = recorder.client(kind)
    message = r"tqdm is not installed: pip install 'portkey-ai\[progress\]'"
    calls: tuple[Callable[[], Any], ...] = (
        lambda: client.files.create(file=b"a", purpose="batch", progress=True),
        lambda: client.uploads.upload_file_chunked(
            file=b"a", filename="a", bytes=1, mime_type="a/b", purpose="batch", progress=True
        ),
        lambda: client.logs.export(filters={}, progress=True),
    )
    for call in calls:
        with without("tqdm", monkeypatch), pytest.raises(ImportError, match=message):
            await done(call())
    assert recorder.requests == []


async def test_what_is_no_progress(kind: str) -> None:
    recorder = Recorder(respond)
    with pytest.raises(TypeError, match="progress: expected a callable, True, False or None, got 3"):
        await done(recorder.client(kind).files.create(file=b"a", purpose="batch", progress=3))
    assert recorder.requests == []
