"""Instrumentations that replace methods of the classes of `openai`."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from typing import Any

import pytest

from tests.integrations.scripted import ScriptedGateway
from tests.neighbours.objects import CALLS, call, make
from tests.neighbours.tracing.conftest import Recorded

row = pytest.mark.row
pytestmark = pytest.mark.usefixtures("gateway")
OPENLLMETRY = "opentelemetry-instrumentation-openai"
OPENTELEMETRY = "opentelemetry-instrumentation-openai-v2"
OPENINFERENCE = "openinference-instrumentation-openai"
TOKENS = "gen_ai.usage.input_tokens"
TOOLS = {  # distribution: module, scope of its spans, an attribute with the tokens, the calls that it records
    OPENLLMETRY: ("opentelemetry.instrumentation.openai", "opentelemetry.instrumentation.openai", TOKENS, CALLS),
    OPENTELEMETRY: ("opentelemetry.instrumentation.openai_v2", "opentelemetry.util.genai", TOKENS, CALLS[:2]),
    OPENINFERENCE: (*("openinference.instrumentation.openai",) * 2, "llm.token_count.prompt", CALLS),
}


@pytest.fixture(params=list(TOOLS))
def tool(request: pytest.FixtureRequest, spans: Recorded) -> Iterator[str]:
    instrumentor: Any = import_module(TOOLS[request.param][0]).OpenAIInstrumentor()
    instrumentor.instrument(tracer_provider=spans.provider)
    yield request.param
    instrumentor.uninstrument()


def rows(**cells: str) -> Any:
    return lambda test: [row(name, **cells)(test) for name in TOOLS][-1]


@rows(kind="tracing", client="not traced")
@pytest.mark.usefixtures("tool")
async def test_a_client_is_not_traced(kind: str, spans: Recorded, gateway: ScriptedGateway) -> None:
    for name in CALLS:
        await call(make("client", kind), name)
    assert len(gateway.requests) == len(CALLS)
    assert spans.exporter.get_finished_spans() == ()


@row(OPENLLMETRY, as_openai="chat, streams, responses; tokens")
@row(OPENTELEMETRY, as_openai="chat, streams; tokens")
@row(OPENINFERENCE, as_openai="chat, streams, responses; tokens")
async def test_as_openai_is_traced(tool: str, kind: str, spans: Recorded) -> None:
    _, scope, tokens, recorded = TOOLS[tool]
    for name in CALLS:
        spans.exporter.clear()
        await call(make("as_openai", kind), name)
        found = [span for span in spans.of_scope(scope) if span.attributes and span.attributes.get(tokens)]
        assert len(found) == (name in recorded), name


@rows(instrumentation="chat, streams, responses; tokens")
@pytest.mark.usefixtures("tool")
async def test_our_own_spans_are_beside_it(kind: str, spans: Recorded) -> None:
    for name in CALLS:
        spans.exporter.clear()
        await call(make("instrumentation", kind), name)
        (span,) = spans.exporter.get_finished_spans()
        assert span.attributes is not None
        assert span.attributes["gen_ai.usage.input_tokens"]
