"""A gateway with one export of logs, and the storage that its file is in."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any

import httpx

from tests.support import Recorder

STORAGE = "https://storage.test/logs"
SIGNATURE = "s1gn4ture"


class Breaking(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that ends with an error of the connection."""

    def __init__(self, pieces: list[bytes]) -> None:
        self._pieces = pieces

    def __iter__(self) -> Iterator[bytes]:
        yield from self._pieces
        raise httpx.ReadError("lost")

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self._pieces:
            yield piece
        raise httpx.ReadError("lost")


class ExportServer:
    """Answers every request about the export; a connection to the storage is lost after each number in `breaks`."""

    def __init__(self, file: bytes = b"", *, statuses: str = "in_progress success") -> None:
        self.file = file
        self.statuses = statuses.split()
        self.breaks: list[int] = []
        self.takes_ranges = True
        self.storage_statuses: list[int] = []
        self.headers = {"etag": '"1"'}
        self.recorder = Recorder(self.respond)

    def respond(self, request: httpx.Request) -> httpx.Response:
        path, method = request.url.path, request.method
        if request.url.host == "storage.test":
            return self.send_file(request)
        if method == "POST" and path.endswith("/exports"):
            return httpx.Response(200, json={"id": "e-1", "total": 2, "object": "export"})
        if path.endswith("/start"):
            return httpx.Response(200, json={"message": "started", "object": "export"})
        if path.endswith("/download"):
            number = len(self.requests_to_storage)
            return httpx.Response(200, json={"signed_url": f"{STORAGE}?signature={SIGNATURE}{number}"})
        status = self.statuses.pop(0) if len(self.statuses) > 1 else self.statuses[0]
        return httpx.Response(200, json={"id": "e-1", "status": status, "object": "export"})

    def send_file(self, request: httpx.Request) -> httpx.Response:
        if self.storage_statuses:
            return httpx.Response(self.storage_statuses.pop(0))
        start, status, headers = 0, 200, dict(self.headers)
        wanted = request.headers.get("range")
        if wanted and self.takes_ranges:
            start, status = int(wanted.removeprefix("bytes=").removesuffix("-")), 206
            if start >= len(self.file):
                return httpx.Response(416, headers={"content-range": f"bytes */{len(self.file)}"})
            headers["content-range"] = f"bytes {start}-{len(self.file) - 1}/{len(self.file)}"
        body = self.file[start:]
        headers["content-length"] = str(len(body))
        if self.breaks:
            return httpx.Response(status, headers=headers, stream=Breaking([body[: self.breaks.pop(0)]]))
        return httpx.Response(status, headers=headers, content=body)

    @property
    def requests_to_storage(self) -> list[httpx.Request]:
        return [request for request in self.recorder.requests if request.url.host == "storage.test"]

    @property
    def steps(self) -> list[str]:
        return [f"{request.method} {request.url.path.removeprefix('/v1')}" for request in self.recorder.requests]

    def keep(self, request: httpx.Request) -> httpx.Response:
        """Respond as a transport of one's own does."""
        self.recorder.requests.append(request)
        return self.respond(request)

    def client(self, kind: str, **options: Any) -> Any:
        return self.recorder.client(kind, **options)
