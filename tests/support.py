"""Helpers that let one test speak for both clients."""

from __future__ import annotations

import inspect
import json
from collections.abc import AsyncIterable, Callable, Iterable
from typing import Any

import httpx
import pytest

from portkey_ai import AsyncPortkey, DefaultAioHttpClient, Portkey

MESSAGES: list[Any] = [{"role": "user", "content": "Hello there"}]
COMPLETION = {
    "id": "chatcmpl-1",
    "object": "chat.completion",
    "created": 1700000000,
    "model": "m",
    "choices": [{"index": 0, "message": {"role": "assistant", "content": "Hi"}, "finish_reason": "stop"}],
    "usage": {"prompt_tokens": 0, "completion_tokens": 1, "total_tokens": 1},
}
EVENTS = (
    b'data: {"id":"c","object":"chat.completion.chunk","created":1,"model":"m",'
    b'"choices":[{"index":0,"delta":{"role":"assistant","content":"Hel"}}]}\n\n'
    b'data: {"id":"c","object":"chat.completion.chunk","created":1,"model":"m",'
    b'"choices":[{"index":0,"delta":{"content":"lo"},"finish_reason":"stop"}]}\n\n'
    b"data: [DONE]\n\n"
)

AnyClient = Any
"""Portkey or AsyncPortkey: a test that serves both settles every call with `done`."""


async def done(result: Any) -> Any:
    """The value of a call of either client."""
    return await result if inspect.isawaitable(result) else result


async def read(stream: Iterable[Any] | AsyncIterable[Any]) -> list[Any]:
    """Everything that either kind of stream or page has."""
    if isinstance(stream, AsyncIterable):
        return [item async for item in stream]
    return list(stream)


def aiohttp_client(**options: Any) -> httpx.AsyncClient:
    """Return a client over aiohttp. Skips the test where httpx-aiohttp is missing: it needs httpx 0.27 or later."""
    pytest.importorskip("httpx_aiohttp")
    return DefaultAioHttpClient(**options)


def notes(error: BaseException) -> str:
    """What is noted on an error beside its message: URL, provider, trace, and what was not done."""
    return "\n".join(getattr(error, "__notes__", ()))


async def close(client: AnyClient) -> None:
    await done(client.close())


class Recorder:
    """A transport that answers by `respond` and keeps every request."""

    def __init__(self, respond: Callable[[httpx.Request], httpx.Response] | None = None) -> None:
        self.requests: list[httpx.Request] = []
        self.respond = respond or self.complete

    @staticmethod
    def complete(request: httpx.Request) -> httpx.Response:
        """What a chat model says."""
        headers = {"x-portkey-provider": "openai", "x-portkey-trace-id": "t-1", "x-portkey-retry-attempt-count": "0"}
        if request.content and json.loads(request.content).get("stream"):
            return httpx.Response(200, headers={**headers, "content-type": "text/event-stream"}, content=EVENTS)
        return httpx.Response(200, headers=headers, json=COMPLETION)

    def _handle(self, request: httpx.Request) -> httpx.Response:
        # A copy: the client goes on using its request object.
        seen = httpx.Request(request.method, request.url, headers=request.headers.raw, content=request.content)
        seen.extensions = request.extensions
        self.requests.append(seen)
        return self.respond(seen)

    @property
    def last(self) -> httpx.Request:
        return self.requests[-1]

    @property
    def body(self) -> Any:
        """The JSON of the last request's body."""
        return json.loads(self.last.content)

    def client(self, kind: str, **options: Any) -> AnyClient:
        """A `Portkey` ("sync") or `AsyncPortkey` ("async") on this transport."""
        transport = httpx.MockTransport(self._handle)
        options = {"api_key": "pk-test", **options}
        if kind == "sync":
            return Portkey(http_client=httpx.Client(transport=transport), **options)
        return AsyncPortkey(http_client=httpx.AsyncClient(transport=transport), **options)
