"""A provider of batches behind a transport: it keeps files and batches, and can fail at each request."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import httpx

from portkey_ai import AsyncPortkey, Portkey

from .runs import answer

Respond = Callable[[dict[str, Any]], "dict[str, Any] | None"]
PRICES = {"m": {"input": 1, "output": 2, "modes": {"batch": {"input": "0.5", "output": 1}}}}
"""Prices of the model "m"; those of batches are half of the others."""


class Killed(BaseException):
    """The process was killed: no code of the library handles it."""


def succeeded(line: dict[str, Any]) -> dict[str, Any]:
    response = {"status_code": 200, "request_id": "r", "body": answer(line["body"])}
    return {"id": "x", "custom_id": line["custom_id"], "response": response, "error": None}


class BatchProvider:
    """Batches end with `status` when they were retrieved `polls` times. `respond` returns the line of a request.

    `fail_at` is the number of the request at which `failure` is raised: before it is processed, or with `lose`, after.
    """

    def __init__(self, respond: Respond = succeeded, *, polls: int = 1, status: str = "completed") -> None:
        self.respond = respond
        self.polls = polls
        self.status = status
        self.errors: dict[str, Any] | None = None
        self.files: dict[str, bytes] = {}
        self.batches: dict[str, dict[str, Any]] = {}
        self.requests: list[httpx.Request] = []
        self.bodies: list[dict[str, Any]] = []
        self.fail_at: int | None = None
        self.failure: Callable[[], BaseException] = Killed
        self.lose = False
        self.refuse: dict[str, list[int]] = {}
        """Statuses of the next responses, by method and first part of the path."""
        self.interrupt = 0
        """How many downloads end after half of their bytes."""

    def client(self, kind: str, **options: Any) -> Any:
        options = {"api_key": "pk-test", "prices": PRICES, "provider": "openai", **options}
        if kind == "sync":
            return Portkey(http_client=httpx.Client(transport=httpx.MockTransport(self.handle)), **options)
        transport = httpx.MockTransport(self._handle_async)
        return AsyncPortkey(http_client=httpx.AsyncClient(transport=transport), **options)

    @property
    def steps(self) -> list[str]:
        return [f"{request.method} {_kind(request)}" for request in self.requests]

    def count(self, step: str) -> int:
        return self.steps.count(step)

    async def _handle_async(self, request: httpx.Request) -> httpx.Response:
        await request.aread()
        await asyncio.sleep(0)
        return self.handle(request)

    def handle(self, request: httpx.Request) -> httpx.Response:
        request.read()
        self.requests.append(request)
        fails = self.fail_at == len(self.requests)
        if fails and not self.lose:
            raise self.failure()
        statuses = self.refuse.get(f"{request.method} {_kind(request)}", [])
        if statuses:
            return httpx.Response(statuses.pop(0), json={"error": {"message": "refused"}})
        response = self._response(request)
        if fails:
            raise self.failure()
        return response

    def _response(self, request: httpx.Request) -> httpx.Response:
        parts = request.url.path.removeprefix("/v1/").split("/")
        if request.method == "POST" and parts == ["files"]:
            id_ = f"file-{len(self.files)}"
            self.files[id_] = request.content.split(b"\r\n\r\n")[2].rpartition(b"\r\n--")[0]
            return httpx.Response(200, json={"id": id_, "object": "file"})
        if request.method == "POST":
            body = json.loads(request.content)
            self.bodies.append(body)
            id_ = f"batch_{len(self.batches)}"
            self.batches[id_] = {"id": id_, "object": "batch", "status": "validating", "polls": 0, **body}
            return httpx.Response(200, json=self.batches[id_])
        if parts == ["batches"]:
            return httpx.Response(200, json={"object": "list", "data": [*self.batches.values()], "has_more": False})
        if parts[0] == "batches" and len(parts) == 2:
            return httpx.Response(200, json=self._retrieved(self.batches[parts[1]]))
        content = self._output(self.batches[parts[1]]) if parts[0] == "batches" else self.files[parts[1]]
        if self.interrupt:
            self.interrupt -= 1
            return httpx.Response(200, stream=Interrupted(content[: len(content) // 2]))
        return httpx.Response(200, content=content)

    def _retrieved(self, batch: dict[str, Any]) -> dict[str, Any]:
        batch["polls"] += 1
        if batch["polls"] < self.polls or batch["status"] == self.status:
            return batch
        batch["status"] = self.status
        batch["errors"] = self.errors
        if "input_file_id" in batch:
            lines = [json.loads(line) for line in self.files[batch["input_file_id"]].splitlines()]
            results = [result for line in lines if (result := self.respond(line)) is not None]
            for name, failed in (("output_file_id", False), ("error_file_id", True)):
                part = [result for result in results if _failed(result) is failed]
                if part:
                    batch[name] = f"file-{len(self.files)}"
                    # not in the order of the requests
                    self.files[batch[name]] = "".join(f"{json.dumps(line)}\n" for line in reversed(part)).encode()
        return batch

    def _output(self, batch: dict[str, Any]) -> bytes:
        lines = batch.get("requests") or [json.loads(line) for line in self.files[batch["input_file_id"]].splitlines()]
        results = [result for line in lines if (result := self.respond(line)) is not None]
        return "".join(f"{json.dumps(result)}\n" for result in reversed(results)).encode()


class Interrupted(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that ends with a broken connection."""

    def __init__(self, content: bytes) -> None:
        self._content = content

    def __iter__(self) -> Iterator[bytes]:
        yield self._content
        raise httpx.ReadError("broken")

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield self._content
        raise httpx.ReadError("broken")


def _failed(result: dict[str, Any]) -> bool:
    response = result.get("response")
    return response is None or response["status_code"] >= 400


def _kind(request: httpx.Request) -> str:
    return re.sub(r"(files|batches)/[^/]+", r"\1/id", request.url.path.removeprefix("/v1/"))
