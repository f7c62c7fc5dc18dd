"""Traceloop's SDK: it instruments `openai`, and sets the tracer provider that `instrumentation=True` uses."""

from __future__ import annotations

import pytest
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from traceloop.sdk import Traceloop

from tests.neighbours.objects import spans_of_calls

row = pytest.mark.row
pytestmark = pytest.mark.usefixtures("gateway")


@pytest.fixture(scope="module")
def exporter() -> InMemorySpanExporter:
    exporter = InMemorySpanExporter()
    Traceloop.init(app_name="test", disable_batch=True, exporter=exporter, telemetry_enabled=False)
    return exporter


@row("traceloop-sdk", kind="tracing", client="not traced")
async def test_a_client_is_not_traced(kind: str, exporter: InMemorySpanExporter) -> None:
    assert not any((await spans_of_calls("client", kind, exporter)).values())


@row("traceloop-sdk", as_openai="chat, streams, responses; tokens")
async def test_as_openai_is_traced(kind: str, exporter: InMemorySpanExporter) -> None:
    for name, (span,) in (await spans_of_calls("as_openai", kind, exporter)).items():
        assert [key for key, value in span.attributes.items() if key.startswith("gen_ai.usage.") and value], name


@row("traceloop-sdk", instrumentation="chat, streams, responses; tokens")
async def test_our_own_spans_arrive(kind: str, exporter: InMemorySpanExporter) -> None:
    for (span,) in (await spans_of_calls("instrumentation", kind, exporter)).values():
        assert span.attributes["gen_ai.usage.input_tokens"]
