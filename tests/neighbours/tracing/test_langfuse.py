"""Langfuse: its module `langfuse.openai` replaces methods of `openai`; spans of `instrumentation=True` are exported."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from typing import Any

import pytest
from langfuse import Langfuse, get_client
from opentelemetry import trace
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from tests.integrations.pages import Page
from tests.integrations.scripted import ScriptedGateway
from tests.neighbours.objects import CALLS, call, make

row = pytest.mark.row
pytestmark = pytest.mark.usefixtures("gateway")
PROVIDER = TracerProvider()


@pytest.fixture(scope="module")
def exporter() -> Iterator[InMemorySpanExporter]:
    """What Langfuse sends to its service; there is one client in a process."""
    importlib.import_module("langfuse.openai")
    exporter = InMemorySpanExporter()
    options: Any = {"public_key": "pk-lf-1", "secret_key": "sk-lf-1", "base_url": "http://127.0.0.1:9"}
    client = Langfuse(**options, tracer_provider=PROVIDER, span_exporter=exporter)
    yield exporter
    client.shutdown()


@pytest.fixture
def exported(exporter: InMemorySpanExporter, monkeypatch: pytest.MonkeyPatch) -> InMemorySpanExporter:
    exporter.clear()
    monkeypatch.setattr(trace, "_TRACER_PROVIDER", PROVIDER)
    return exporter


def observations(exporter: InMemorySpanExporter) -> list[Any]:
    get_client().flush()
    found = list(exporter.get_finished_spans())
    exporter.clear()
    return found


@row("langfuse", kind="tracing", client="not traced")
async def test_a_client_is_not_traced(kind: str, exported: InMemorySpanExporter) -> None:
    for name in CALLS:
        await call(make("client", kind), name)
    assert observations(exported) == []


@row("langfuse", as_openai="chat, streams, responses; tokens")
async def test_as_openai_is_traced(kind: str, exported: InMemorySpanExporter) -> None:
    for name in CALLS:
        await call(make("as_openai", kind), name)
        (generation,) = observations(exported)
        assert generation.attributes["langfuse.observation.type"] == "generation", name
        assert "langfuse.observation.usage_details" in generation.attributes, name


@row("langfuse", instrumentation="chat, streams, responses; tokens")
async def test_our_own_spans_are_exported(kind: str, exported: InMemorySpanExporter) -> None:
    for name in CALLS:
        await call(make("instrumentation", kind), name)
        (generation,) = observations(exported)
        assert generation.attributes["gen_ai.usage.input_tokens"], name
        assert generation.attributes["gen_ai.request.model"] == "gpt-4o"


def test_docs(gateway: ScriptedGateway, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in {"PUBLIC_KEY": "pk-lf-docs", "SECRET_KEY": "sk-lf-2", "BASE_URL": gateway.url}.items():
        monkeypatch.setenv(f"LANGFUSE_{name}", value)
    Page("which-object").run(1)
    assert len(gateway.sent()) == 1
    assert [request.path for request in gateway.requests if "otel" in request.path]
