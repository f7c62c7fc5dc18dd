"""Logfire: `instrument_openai` wants a client of `openai`; spans of `instrumentation=True` arrive by themselves."""

from __future__ import annotations

from collections.abc import Iterator

import logfire
import pytest
from opentelemetry import trace
from opentelemetry.sdk.trace.export import SimpleSpanProcessor

from tests.integrations.pages import Page
from tests.integrations.scripted import ScriptedGateway
from tests.neighbours.objects import CALLS, call, make
from tests.neighbours.tracing.conftest import Recorded

row = pytest.mark.row
PAGE = Page("which-object")
pytestmark = pytest.mark.usefixtures("gateway")


@pytest.fixture
def recorded() -> Iterator[Recorded]:
    spans = Recorded()
    processors = [SimpleSpanProcessor(spans.exporter)]
    logfire.configure(send_to_logfire=False, console=False, additional_span_processors=processors)
    yield spans
    spans.provider.shutdown()


@row("logfire", kind="tracing", client="refused: `AssertionError`")
@pytest.mark.usefixtures("recorded")
async def test_a_client_is_refused(kind: str) -> None:
    with pytest.raises(AssertionError, match="Expected OpenAI or AsyncOpenAI type"):
        logfire.instrument_openai(make("client", kind))


@row("logfire", as_openai="chat, streams, responses; tokens")
async def test_as_openai_is_traced(kind: str, recorded: Recorded) -> None:
    client = make("as_openai", kind)
    logfire.instrument_openai(client)
    for name in CALLS:
        recorded.exporter.clear()
        await call(client, name)
        found = recorded.of_scope("logfire.openai")
        assert [span for span in found if span.attributes and span.attributes.get("gen_ai.usage.input_tokens")], name


@row("logfire", instrumentation="chat, streams, responses; tokens")
async def test_our_own_spans_arrive(
    kind: str, recorded: Recorded, gateway: ScriptedGateway, caplog: pytest.LogCaptureFixture
) -> None:
    for name in CALLS:
        recorded.exporter.clear()
        await call(make("instrumentation", kind), name)
        (span,) = recorded.of_scope("portkey_ai")
        assert span.attributes is not None
        assert span.attributes["gen_ai.usage.input_tokens"]
    assert caplog.text == ""
    provider = trace.get_tracer_provider()
    assert hasattr(provider, "force_flush")
    provider.force_flush()
    assert {request.path for request in gateway.requests} >= {"/v1/logs"}


def test_docs(gateway: ScriptedGateway) -> None:
    PAGE.run(0)
    assert len(gateway.sent()) == 1
