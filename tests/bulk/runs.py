"""Helpers that let one test run `client.bulk` with both clients."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Callable, Iterator
from typing import Any

import httpx

from portkey_ai import AsyncPortkey, Portkey
from portkey_ai.bulk import BulkResult
from tests.support import COMPLETION

Respond = Callable[[dict[str, Any], int], httpx.Response | Exception | float]


def row(number: int, **more: Any) -> dict[str, Any]:
    return {"model": "m", "messages": [{"role": "user", "content": f"number {number}"}], **more}


def rows(count: int, **more: Any) -> list[dict[str, Any]]:
    return [row(number, **more) for number in range(count)]


def answer(body: dict[str, Any]) -> dict[str, Any]:
    """Return a completion that repeats the message."""
    message = {"role": "assistant", "content": f"echo: {body['messages'][0]['content']}"}
    return {**COMPLETION, "choices": [{"index": 0, "message": message, "finish_reason": "stop"}]}


def text(result: BulkResult) -> str | None:
    return result.response.choices[0].message.content if result.response is not None else None


class Gateway:
    """A transport that counts requests, those in flight too. `respond` gets the body and its number of attempts.

    It returns a response, an exception to raise, or the seconds to wait before the usual response.
    """

    def __init__(self, respond: Respond | None = None, delay: float = 0.0) -> None:
        self.respond = respond
        self.delay = delay
        self.bodies: list[dict[str, Any]] = []
        self.headers: list[httpx.Headers] = []
        self.times: list[float] = []
        self.in_flight = self.most_in_flight = 0
        self.attempts: dict[str, int] = {}

    def client(self, kind: str, **options: Any) -> Any:
        options = {"api_key": "pk-test", **options}
        if kind == "sync":
            return Portkey(http_client=httpx.Client(transport=httpx.MockTransport(self._handle)), **options)
        return AsyncPortkey(http_client=httpx.AsyncClient(transport=httpx.MockTransport(self._handle_async)), **options)

    def asked(self) -> list[str]:
        return [body["messages"][0]["content"] for body in self.bodies]

    def _begin(self, request: httpx.Request) -> tuple[httpx.Response, float]:
        body = json.loads(request.content)
        self.bodies.append(body)
        self.headers.append(request.headers)
        self.times.append(time.monotonic())
        name = json.dumps(body)
        self.attempts[name] = self.attempts.get(name, 0) + 1
        outcome = self.respond(body, self.attempts[name]) if self.respond else self.delay
        if isinstance(outcome, Exception):
            raise outcome
        if isinstance(outcome, httpx.Response):
            return outcome, self.delay
        headers = {"x-portkey-trace-id": "t-1", "x-portkey-provider": "openai"}
        return httpx.Response(200, json=answer(body), headers=headers), outcome

    def _handle(self, request: httpx.Request) -> httpx.Response:
        self.in_flight += 1
        self.most_in_flight = max(self.most_in_flight, self.in_flight)
        try:
            response, delay = self._begin(request)
            if delay:
                time.sleep(delay)
            return response
        finally:
            self.in_flight -= 1

    async def _handle_async(self, request: httpx.Request) -> httpx.Response:
        self.in_flight += 1
        self.most_in_flight = max(self.most_in_flight, self.in_flight)
        try:
            response, delay = self._begin(request)
            await asyncio.sleep(delay)
            return response
        finally:
            self.in_flight -= 1


async def collect(run: Any) -> list[BulkResult]:
    """Return all results of a run of either client."""
    if hasattr(run, "__aiter__"):
        return [result async for result in run]
    return list(run)


async def take(run: Any, count: int) -> list[BulkResult]:
    """Return the next results of a run, and leave it open."""
    if hasattr(run, "__aiter__"):
        return [await run.__anext__() for _ in range(count)]
    return [next(run) for _ in range(count)]


async def close(run: Any) -> None:
    if hasattr(run, "aclose"):
        await run.aclose()
    else:
        run.close()


def entries(path: Any) -> Iterator[dict[str, Any]]:
    """Yield the lines of a plain checkpoint."""
    with open(path, encoding="utf-8") as file:
        yield from map(json.loads, file)
