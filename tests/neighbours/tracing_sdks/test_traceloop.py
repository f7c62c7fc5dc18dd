"""Traceloop's SDK: it instruments `openai`, and sets the tracer provider that `instrumentation=True` uses."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from traceloop.sdk import Traceloop

from tests.neighbours.objects import CALLS, call, make

row = pytest.mark.row
pytestmark = pytest.mark.usefixtures("gateway")


@pytest.fixture(scope="module")
def exporter() -> InMemorySpanExporter:
    exporter = InMemorySpanExporter()
    Traceloop.init(app_name="test", disable_batch=True, exporter=exporter, telemetry_enabled=False)
    return exporter


@pytest.fixture
def exported(exporter: InMemorySpanExporter) -> Iterator[InMemorySpanExporter]:
    exporter.clear()
    yield exporter


@row("traceloop-sdk", kind="tracing", client="not traced")
async def test_a_client_is_not_traced(kind: str, exported: InMemorySpanExporter) -> None:
    for name in CALLS:
        await call(make("client", kind), name)
    assert exported.get_finished_spans() == ()


@row("traceloop-sdk", as_openai="chat, streams, responses; tokens")
async def test_as_openai_is_traced(kind: str, exported: InMemorySpanExporter) -> None:
    for name in CALLS:
        exported.clear()
        await call(make("as_openai", kind), name)
        (span,) = exported.get_finished_spans()
        assert span.attributes is not None
        assert [key for key, value in span.attributes.items() if key.startswith("gen_ai.usage.") and value], name


@row("traceloop-sdk", instrumentation="chat, streams, responses; tokens")
async def test_our_own_spans_arrive(kind: str, exported: InMemorySpanExporter) -> None:
    for name in CALLS:
        exported.clear()
        await call(make("instrumentation", kind), name)
        (span,) = exported.get_finished_spans()
        assert span.attributes is not None
        assert span.attributes["gen_ai.usage.input_tokens"]
