"""AgentOps: it replaces methods of `openai`, and sets the tracer provider that `instrumentation=True` uses."""

from __future__ import annotations

import agentops
import pytest
from opentelemetry import trace
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from tests.neighbours.objects import spans_of_calls

row = pytest.mark.row
pytestmark = pytest.mark.usefixtures("gateway")
NOWHERE = "http://127.0.0.1:9"


@pytest.fixture(scope="module")
def exporter() -> InMemorySpanExporter:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("AGENTOPS_LOGGING_TO_FILE", "false")  # else it writes agentops.log into the current folder
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


@row("agentops", kind="tracing", client="not traced")
async def test_a_client_is_not_traced(kind: str, exporter: InMemorySpanExporter) -> None:
    assert not any((await spans_of_calls("client", kind, exporter)).values())


@row("agentops", as_openai="chat, streams")
async def test_as_openai_is_traced_except_for_responses(kind: str, exporter: InMemorySpanExporter) -> None:
    found = await spans_of_calls("as_openai", kind, exporter)
    assert {name: len(spans) for name, spans in found.items()} == {"chat": 1, "stream": 1, "responses": 0}


@row("agentops", instrumentation="chat, streams, responses; tokens")
async def test_our_own_spans_arrive(kind: str, exporter: InMemorySpanExporter) -> None:
    for (span,) in (await spans_of_calls("instrumentation", kind, exporter)).values():
        assert span.attributes["gen_ai.usage.input_tokens"]
