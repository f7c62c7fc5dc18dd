"""Uploads of files whose size is not known, or is not that of the underlying file: the whole content arrives, once."""

from __future__ import annotations

import contextlib
import gzip
import io
import os
import socket
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from portkey_ai import APIConnectionError, InternalServerError

from .faults import calls
from .faults.faults import head, whole
from .faults.server import Connection, FaultServer
from .support import AnyClient, aiohttp_client, close, done

CONTENT = bytes(range(256)) * 1000


def answer(connection: Connection) -> None:
    connection.request()
    connection.send(whole(b'{"id":"f-1","object":"file","text":"Hi","data":[]}'))


@pytest.fixture
def server() -> Iterator[FaultServer]:
    with contextlib.closing(FaultServer(answer)) as made:
        yield made


@pytest.fixture(params=["own", "given", "aiohttp"])
def http(request: pytest.FixtureRequest, kind: str) -> Any:
    if request.param == "own":
        return None
    if request.param == "aiohttp":
        if kind == "sync":
            pytest.skip("aiohttp has no sync client")
        return aiohttp_client()
    return calls.new_http(kind)


def received(body: bytes) -> bytes:
    """The body of a request without the framing of its chunks."""
    pieces = b""
    while body:
        size, _, body = body.partition(b"\r\n")
        length = int(size, 16)
        pieces, body = pieces + body[:length], body[length + 2 :]
    return pieces


def write(target: Any) -> None:
    with target:
        target.write(CONTENT)


def pipe(_: Path, *, buffering: int = -1) -> Any:
    reading, writing = os.pipe()
    threading.Thread(target=write, args=(open(writing, "wb"),), daemon=True).start()
    return open(reading, "rb", buffering=buffering)


def raw_pipe(path: Path) -> Any:
    return pipe(path, buffering=0)


def socket_file(_: Path) -> Any:
    ours, theirs = socket.socketpair()
    threading.Thread(target=write, args=(theirs.makefile("wb"),), daemon=True).start()
    theirs.close()
    with ours:
        return ours.makefile("rb")


def compressed(path: Path) -> Any:
    """The size of the underlying file is not that of its content."""
    path.write_bytes(gzip.compress(CONTENT))
    return gzip.open(path)


class WithoutSize(io.RawIOBase):
    """A file that cannot seek and does not say so when it is asked for its position."""

    def __init__(self) -> None:
        self._content = io.BytesIO(CONTENT)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        return self._content.readinto(buffer)


def regular(path: Path) -> Any:
    path.write_bytes(CONTENT)
    return path.open("rb")


def read_before(path: Path) -> Any:
    file = regular(path)
    file.read(100)
    return file


def in_memory(_: Path) -> Any:
    file = io.BytesIO(CONTENT)
    file.seek(100)
    return file


UNSIZED: list[Callable[[Path], Any]] = [pipe, raw_pipe, socket_file, lambda _: WithoutSize()]
SIZED = [regular, read_before, in_memory, compressed]

METHODS: list[Callable[[AnyClient, Any], Any]] = [
    lambda client, file: client.files.create(file=file, purpose="batch"),
    lambda client, file: client.files.create(file=("name.jsonl", file), purpose="batch"),
    lambda client, file: client.audio.transcriptions.create(file=("a.mp3", file), model="m"),
    lambda client, file: client.images.edit(image=("a.png", file), prompt="p", model="m"),
    lambda client, file: client.post("/files", files={"file": ("name", file)}),
]


@pytest.mark.parametrize("method", METHODS, ids=["files", "files-name", "audio", "images", "post"])
@pytest.mark.parametrize("make", UNSIZED, ids=["pipe", "raw-pipe", "socket", "no-seek"])
async def test_without_a_size(
    kind: str, http: Any, server: FaultServer, method: Any, make: Any, tmp_path: Path
) -> None:
    client = calls.new_client(kind, server.origin, timeout=10, http_client=http)
    with make(tmp_path / "file") as file:
        await done(method(client, file))
    (request,) = server.requests
    assert request.headers["transfer-encoding"] == "chunked"
    assert "content-length" not in request.headers
    assert CONTENT in received(request.body)
    await (close(client) if http is None else calls.close_http(http))


@pytest.mark.parametrize("make", SIZED)
async def test_with_a_size(kind: str, http: Any, server: FaultServer, make: Any, tmp_path: Path) -> None:
    """It is sent from its start, wherever it stands, with its size."""
    client = calls.new_client(kind, server.origin, timeout=10, http_client=http)
    with make(tmp_path / "file") as file:
        await done(client.files.create(file=file, purpose="batch"))
    (request,) = server.requests
    assert int(request.headers["content-length"]) == len(request.body)
    assert CONTENT in request.body
    await (close(client) if http is None else calls.close_http(http))


class Changing(io.BytesIO):
    """A file that another program changes while it is read."""

    def __init__(self, change: int) -> None:
        super().__init__(CONTENT)
        self._change = change

    def read(self, size: int | None = -1, /) -> bytes:
        piece = super().read(size)
        if self._change and self.tell() > 1000:
            change, self._change = self._change, 0
            position = self.tell()
            self.truncate(max(len(CONTENT) + change, position)) if change < 0 else None
            if change > 0:
                self.seek(0, os.SEEK_END)
                self.write(b"x" * change)
            self.seek(position)
        return piece


async def test_a_file_that_grows_is_sent_as_it_was(kind: str, http: Any, server: FaultServer) -> None:
    client = calls.new_client(kind, server.origin, timeout=10, http_client=http)
    await done(client.files.create(file=Changing(100_000), purpose="batch"))
    (request,) = server.requests
    assert CONTENT in request.body
    assert b"xxx" not in request.body
    await (close(client) if http is None else calls.close_http(http))


async def test_a_file_that_becomes_shorter_is_an_error(kind: str, http: Any, server: FaultServer) -> None:
    client = calls.new_client(kind, server.origin, timeout=10, http_client=http)
    # aiohttp makes an error of the connection of it
    with pytest.raises((ValueError, APIConnectionError), match="became shorter while it was sent"):
        await done(client.with_options(max_retries=0).files.create(file=("log", Changing(-100_000)), purpose="batch"))
    assert not server.requests
    await (close(client) if http is None else calls.close_http(http))


async def test_no_second_attempt_without_the_content(kind: str, server: FaultServer, tmp_path: Path) -> None:
    def fail(connection: Connection) -> None:
        connection.request()
        connection.send(head("content-length: 0", status="503 Unavailable"))

    server.fault = fail
    client = calls.new_client(kind, server.origin, timeout=10, max_retries=3)
    with pipe(tmp_path) as file, pytest.raises(InternalServerError):
        await done(client.files.create(file=file, purpose="batch"))
    assert len(server.requests) == 1
    await close(client)


@pytest.mark.parametrize("make", [*UNSIZED, *SIZED])
def test_file_as_the_whole_body(server: FaultServer, make: Any, tmp_path: Path) -> None:
    """httpx takes no file as the body of an async request."""
    client = calls.new_client("sync", server.origin, timeout=10)
    with make(tmp_path / "file") as file:
        client.openai_client.post("/x", cast_to=httpx.Response, content=file)
    (request,) = server.requests
    body = received(request.body) if "transfer-encoding" in request.headers else request.body
    assert body == CONTENT
    client.close()


@pytest.mark.parametrize("status", ["307 Temporary Redirect", "503 Unavailable"])
@pytest.mark.parametrize("make", SIZED)
@pytest.mark.parametrize("as_body", [False, True])
def test_file_that_is_sent_again(
    server: FaultServer, make: Any, status: str, as_body: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("portkey_ai.api_resources.transport.retry_policy.INITIAL_DELAY", 0.01)

    def once(connection: Connection) -> None:
        connection.request()
        server.fault = answer
        connection.send(head("content-length: 0", "location: /again", status=status))

    server.fault = once
    client = calls.new_client("sync", server.origin, timeout=10)
    with make(tmp_path / "file") as file:
        if as_body:
            client.openai_client.post("/x", cast_to=httpx.Response, content=file)
        else:
            client.files.create(file=file, purpose="batch")
    assert len(server.requests) == 2
    for request in server.requests:
        assert CONTENT in (received(request.body) if "transfer-encoding" in request.headers else request.body)
    client.close()


async def test_text_file_is_refused(kind: str, server: FaultServer) -> None:
    client = calls.new_client(kind, server.origin)
    with pytest.raises(TypeError, match="binary mode|BytesIO"):
        await done(client.files.create(file=("n", io.StringIO("text")), purpose="batch"))
    await close(client)
