"""Spans in memory, in place of what a tool sends to its service."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from opentelemetry import trace
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter


class Recorded:
    """The spans of one test."""

    def __init__(self) -> None:
        self.exporter = InMemorySpanExporter()
        self.provider = TracerProvider()
        self.provider.add_span_processor(SimpleSpanProcessor(self.exporter))

    def of_scope(self, scope: str) -> list[ReadableSpan]:
        """The spans that the instrumentation `scope` made; a prefix is enough."""
        found = self.exporter.get_finished_spans()
        return [
            span for span in found if span.instrumentation_scope and span.instrumentation_scope.name.startswith(scope)
        ]


@pytest.fixture
def spans(monkeypatch: pytest.MonkeyPatch) -> Iterator[Recorded]:
    """The spans of the program's tracer provider."""
    recorded = Recorded()
    monkeypatch.setattr(trace, "_TRACER_PROVIDER", recorded.provider)
    yield recorded
    recorded.provider.shutdown()
