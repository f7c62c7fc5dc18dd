"""What the tests share: both clients with one set of words, and the spans that were recorded."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from typing import Any

import httpx
from opentelemetry.sdk.trace import ReadableSpan
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from portkey_ai import AsyncPortkey, Portkey
from portkey_ai.testing import LocalGateway

CLIENTS = (Portkey, AsyncPortkey)
ASK: dict[str, Any] = {"model": "gpt-4o", "messages": [{"role": "user", "content": "Say hello"}]}


class Recorded:
    """The spans that ended so far."""

    def __init__(self, exporter: InMemorySpanExporter) -> None:
        self._exporter = exporter

    def all(self) -> list[ReadableSpan]:
        return list(self._exporter.get_finished_spans())

    def one(self) -> ReadableSpan:
        [span] = self.all()
        return span


def said(span: ReadableSpan) -> Mapping[str, Any]:
    """The attributes of `span`."""
    return span.attributes or {}


async def done(value: Any) -> Any:
    """What a method of either client gives."""
    return await value if inspect.isawaitable(value) else value


async def read(stream: Any) -> list[Any]:
    """All chunks of a stream of either client."""
    return [item async for item in stream] if hasattr(stream, "__aiter__") else list(stream)


class Make:
    """Makes clients with instrumentation, and closes them after the test."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._made: list[Any] = []

    def __call__(self, client: type, **options: Any) -> Any:
        self._made.append(client(instrumentation=True, **options))
        return self._made[-1]

    def answering(self, handler: Callable[[httpx.Request], httpx.Response], client: type, **options: Any) -> Any:
        """A client that `handler` answers; its spans go to the gateway."""
        kind = httpx.Client if client is Portkey else httpx.AsyncClient
        self._made.append(kind(transport=httpx.MockTransport(handler)))
        return self(client, http_client=self._made[-1], base_url=self._url, **options)

    async def close(self) -> None:
        for made in self._made:
            await done(made.aclose() if hasattr(made, "aclose") else made.close())


def logs(gateway: LocalGateway) -> list[dict[str, Any]]:
    """The entries that were written to the gateway's logs."""
    return [log for request in gateway.requests if request.path.endswith("/logs") for log in request.body]
