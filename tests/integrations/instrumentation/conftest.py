"""A tracer provider of the program's own, a new one for each test, and what it recorded."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

import pytest
from opentelemetry import trace
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from portkey_ai.instrumentation import tracing_switch
from tests.integrations.scripted import ScriptedGateway

from .support import Make, Recorded


@pytest.fixture
def provider(monkeypatch: pytest.MonkeyPatch) -> Iterator[TracerProvider]:
    provider = TracerProvider()
    monkeypatch.setattr(trace, "_TRACER_PROVIDER", provider)
    monkeypatch.setattr(tracing_switch, "_warned", set[str]())
    yield provider
    provider.shutdown()


@pytest.fixture
def spans(provider: TracerProvider) -> Recorded:
    exporter = InMemorySpanExporter()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    return Recorded(exporter)


@pytest.fixture
async def make(gateway: ScriptedGateway) -> AsyncIterator[Make]:
    make = Make(gateway.url)
    yield make
    await make.close()
