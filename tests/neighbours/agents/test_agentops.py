"""AgentOps: it replaces methods of `openai`, and sets the tracer provider that `instrumentation=True` uses."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import agentops
import pytest
from opentelemetry import trace
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from tests.neighbours.objects import CALLS, call, make
from tests.neighbours.tracing.conftest import kind as kind

row = pytest.mark.row
pytestmark = pytest.mark.usefixtures("gateway")
NOWHERE = "http://127.0.0.1:9"


@pytest.fixture(scope="module")
def exporter() -> InMemorySpanExporter:
    agentops.init(
        api_key="11111111-1111-1111-1111-111111111111",
        endpoint=NOWHERE,
        exporter_endpoint=NOWHERE,
        auto_start_session=False,
        log_level="CRITICAL",
    )
    exporter, provider = InMemorySpanExporter(), trace.get_tracer_provider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))  # type: ignore[attr-defined]
    return exporter


@pytest.fixture
def exported(exporter: InMemorySpanExporter) -> Iterator[Any]:
    exporter.clear()
    yield exporter


@row("agentops", kind="tracing", client="not traced")
async def test_a_client_is_not_traced(kind: str, exported: InMemorySpanExporter) -> None:
    for name in CALLS:
        await call(make("client", kind), name)
    assert exported.get_finished_spans() == ()


@row("agentops", as_openai="chat, streams")
async def test_as_openai_is_traced_except_for_responses(kind: str, exported: InMemorySpanExporter) -> None:
    traced: list[str] = []
    for name in CALLS:
        exported.clear()
        await call(make("as_openai", kind), name)
        traced += [name for _ in exported.get_finished_spans()]
    assert traced == ["chat", "stream"]


@row("agentops", instrumentation="chat, streams, responses; tokens")
async def test_our_own_spans_arrive(kind: str, exported: InMemorySpanExporter) -> None:
    for name in CALLS:
        exported.clear()
        await call(make("instrumentation", kind), name)
        (span,) = exported.get_finished_spans()
        assert span.attributes is not None
        assert span.attributes["gen_ai.usage.input_tokens"]
