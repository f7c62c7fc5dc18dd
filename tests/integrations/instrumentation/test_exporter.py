"""The exporters that a program adds to its own tracer provider."""

from __future__ import annotations

import json
import logging
import os
import time
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread
from typing import Any

import httpx
import pytest
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest
from opentelemetry.sdk.resources import Resource
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor, SimpleSpanProcessor, SpanExportResult
from opentelemetry.trace import Status, StatusCode, format_span_id, format_trace_id

from portkey_ai import MissingAPIKeyError
from portkey_ai.api_resources.instrumentation import PortkeySpanExporter as published_place
from portkey_ai.instrumentation import PortkeySpanExporter, otlp_span_exporter
from tests.integrations.scripted import ScriptedGateway

from .support import logs


@pytest.fixture
def tracer_provider() -> TracerProvider:
    told = {"service.name": "shop", "process.command_args": ["--key", "sk-1"]}
    return TracerProvider(resource=Resource.create(told))


def test_spans_become_logs(gateway: ScriptedGateway, tracer_provider: TracerProvider) -> None:
    assert published_place is PortkeySpanExporter
    tracer_provider.add_span_processor(BatchSpanProcessor(PortkeySpanExporter()))
    tracer = tracer_provider.get_tracer("shop")
    with tracer.start_as_current_span("order") as order:
        with tracer.start_as_current_span("pay", attributes={"gen_ai.provider.name": "openai"}) as pay:
            pay.set_attribute("http.response.status_code", 502)
            pay.set_status(Status(StatusCode.ERROR, "no money"))
            pay.add_event("retry", {"number": 2})
    tracer_provider.shutdown()
    [request] = gateway.sent("/logs")  # one for all
    assert request.headers["x-portkey-api-key"] == "pk-secret"
    inner, outer = logs(gateway)
    context = order.get_span_context()
    assert outer["metadata"]["traceId"] == inner["metadata"]["traceId"] == format_trace_id(context.trace_id)
    assert outer["metadata"]["spanId"] == inner["metadata"]["parentSpanId"] == format_span_id(context.span_id)
    assert "parentSpanId" not in outer["metadata"]
    assert inner["metadata"]["spanName"] == "pay" and inner["metadata"]["_logType"] == "opentelemetry"
    assert inner["metadata"]["endTime"] >= inner["metadata"]["startTime"] > 1e18  # nanoseconds
    assert inner["request"]["url"] == gateway.url
    assert inner["request"]["provider"] == "openai"
    assert inner["request"]["body"]["events"][0]["name"] == "retry"
    assert inner["response"]["status"] == 502
    assert inner["response"]["body"] == {"error": {"message": "no money"}}
    assert outer["response"]["status"] == 200
    assert outer["request"]["body"]["resource"]["service.name"] == "shop"
    assert "process.command_args" not in outer["request"]["body"]["resource"]


def test_no_key_is_in_a_body(gateway: ScriptedGateway, tracer_provider: TracerProvider) -> None:
    exporter = PortkeySpanExporter()
    tracer_provider.add_span_processor(SimpleSpanProcessor(exporter))
    with tracer_provider.get_tracer("other").start_as_current_span("call pk-secret") as span:
        span.set_attribute("http.request.header.authorization", ["Bearer sk-provider"])
        span.set_attribute("llm.headers", json.dumps({"x-portkey-api-key": "sk-json", "n": "kept"}))
        span.set_attribute("note", "the key is pk-secret")
        span.add_event("sent", {"api_key": "sk-event"})
    text = json.dumps(logs(gateway))
    assert "kept" in text
    assert not [secret for secret in ("pk-secret", "sk-provider", "sk-json", "sk-event") if secret in text]
    assert "pk-secret" not in repr(exporter)


@pytest.mark.parametrize("key", ["e", "12", "status", "short-1"])
def test_a_short_key_does_not_change_the_entry(key: str, tracer_provider: TracerProvider) -> None:
    """A placeholder such as "e" occurs in names of fields, in ids, numbers and ordinary words."""
    bodies: list[Any] = []

    def handle(request: httpx.Request) -> httpx.Response:
        bodies.append(json.loads(request.content))
        return httpx.Response(200, json={})

    with httpx.Client(transport=httpx.MockTransport(handle)) as http:
        exporter = PortkeySpanExporter(key, "http://gateway.test/v1", http_client=http)
        tracer_provider.add_span_processor(SimpleSpanProcessor(exporter))
        with tracer_provider.get_tracer("shop").start_as_current_span("pay me") as span:
            span.set_attribute("gen_ai.usage.input_tokens", 12)
            span.set_attribute("status", "short-1 seen")
    [[entry]] = [body["logs"] if isinstance(body, dict) else body for body in bodies]
    assert entry["metadata"]["spanId"] == format_span_id(span.get_span_context().span_id)
    assert entry["metadata"]["spanName"] == "pay me"
    assert entry["request"]["body"]["attributes"] == {"gen_ai.usage.input_tokens": 12, "status": "short-1 seen"}
    assert entry["response"]["status"] == 200


def test_a_key_is_masked_in_values_only(gateway: ScriptedGateway, tracer_provider: TracerProvider) -> None:
    """A key that equals a field's name or a piece of JSON leaves the structure as it is."""
    exporter = PortkeySpanExporter("attributes", gateway.url)
    tracer_provider.add_span_processor(SimpleSpanProcessor(exporter))
    with tracer_provider.get_tracer("shop").start_as_current_span("the attributes") as span:
        span.set_attribute("list", ["attributes", "b"])
        span.add_event("e", {"text": 'a "quoted" attributes'})
        span.set_status(Status(StatusCode.ERROR, "attributes is wrong"))
    [entry] = logs(gateway)
    body = entry["request"]["body"]
    assert (body["name"], body["attributes"]) == ("the ***", {"list": ["***", "b"]})
    assert body["events"][0]["attributes"] == {"text": 'a "quoted" ***'}
    assert entry["response"]["body"] == {"error": {"message": "*** is wrong"}}


def test_values_that_json_does_not_have(gateway: ScriptedGateway, tracer_provider: TracerProvider) -> None:
    """One such attribute does not lose the whole batch."""
    tracer_provider.add_span_processor(SimpleSpanProcessor(PortkeySpanExporter()))
    with tracer_provider.get_tracer("shop").start_as_current_span("pay") as span:
        span.set_attribute("score", float("nan"))
        span.set_attribute("text", "half \ud83d")
    [entry] = logs(gateway)
    assert entry["request"]["body"]["attributes"] == {"score": "nan", "text": "half ?"}


def test_a_failure_does_not_log_the_key(caplog: pytest.LogCaptureFixture) -> None:
    def handle(_: httpx.Request) -> httpx.Response:
        return httpx.Response(401, json={"error": {"message": "no account for pk-secret-1"}})

    with httpx.Client(transport=httpx.MockTransport(handle)) as http:
        exporter = PortkeySpanExporter("pk-secret-1", "http://gateway.test/v1", http_client=http)
        assert exporter.export(()) is SpanExportResult.FAILURE
    assert "no account for ***" in caplog.text
    assert "pk-secret-1" not in caplog.text


def test_it_needs_a_key_or_an_address() -> None:
    for make in (PortkeySpanExporter, otlp_span_exporter):
        with pytest.raises(MissingAPIKeyError):
            make()


def test_failures_are_logged_once_and_never_raised(caplog: pytest.LogCaptureFixture) -> None:
    statuses = [500, 500, 500, 200, 400]

    def handle(_: httpx.Request) -> httpx.Response:
        return httpx.Response(statuses.pop(0), headers={"x-portkey-request-id": "r"}, json={})

    caplog.set_level(logging.DEBUG, "portkey_ai")
    with httpx.Client(transport=httpx.MockTransport(handle)) as http:
        exporter = PortkeySpanExporter("pk-secret", "http://gateway.test/v1", http_client=http)
        results = [exporter.export(()) for _ in range(5)]
    assert [result is SpanExportResult.SUCCESS for result in results] == [False, False, False, True, False]
    levels = [record.levelno for record in caplog.records if record.module == "span_exporter"]
    assert levels == [logging.WARNING, logging.DEBUG, logging.DEBUG, logging.WARNING]
    assert "pk-secret" not in caplog.text


def test_a_gateway_that_does_not_respond_is_given_up(caplog: pytest.LogCaptureFixture) -> None:
    tries: list[float] = []

    def hang(request: httpx.Request) -> httpx.Response:
        tries.append(request.extensions["timeout"]["read"])
        raise httpx.ReadTimeout("too long", request=request)

    with httpx.Client(transport=httpx.MockTransport(hang)) as http:
        exporter = PortkeySpanExporter("pk-secret", "http://gateway.test/v1", timeout=0.5, http_client=http)
        started = time.monotonic()
        assert exporter.export(()) is SpanExportResult.FAILURE
        assert time.monotonic() - started < 10
    assert tries == [0.5, 0.5]
    assert "not sent" in caplog.text


def test_after_shutdown_nothing_is_sent(gateway: ScriptedGateway) -> None:
    exporter = PortkeySpanExporter()
    assert exporter.force_flush()
    exporter.shutdown()
    assert exporter.export(()) is SpanExportResult.FAILURE
    assert gateway.requests == []


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
@pytest.mark.filterwarnings("ignore:.*multi-threaded.*fork:DeprecationWarning")
def test_a_forked_child_has_connections_of_its_own(gateway: ScriptedGateway, tracer_provider: TracerProvider) -> None:
    exporter = PortkeySpanExporter()
    tracer_provider.add_span_processor(SimpleSpanProcessor(exporter))
    span = tracer_provider.get_tracer("shop").start_span("pay")
    span.end()
    assert isinstance(span, ReadableSpan)
    parents = vars(exporter)["_client"]
    child = os.fork()
    if not child:
        sent = exporter.export([span]) is SpanExportResult.SUCCESS
        os._exit(0 if sent and vars(exporter)["_client"] is not parents else 1)
    assert os.waitpid(child, 0)[1] == 0
    assert exporter.export([span]) is SpanExportResult.SUCCESS
    assert len(gateway.sent("/logs")) == 3


class Collector(HTTPServer):
    """Keeps what an OTLP exporter sends."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Collecting)
        self.received: list[tuple[str, str | None, ExportTraceServiceRequest]] = []


class Collecting(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        body: Any = self.rfile.read(int(self.headers["content-length"]))
        server: Any = self.server
        key = self.headers["x-portkey-api-key"]
        server.received.append((self.path, key, ExportTraceServiceRequest.FromString(body)))
        self.send_response(200)
        self.send_header("content-length", "0")
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:
        """Nothing."""


def test_otlp(tracer_provider: TracerProvider) -> None:
    collector = Collector()
    Thread(target=collector.serve_forever, args=(0.05,), daemon=True).start()
    url = f"http://127.0.0.1:{collector.server_port}/v1"
    try:
        tracer_provider.add_span_processor(SimpleSpanProcessor(otlp_span_exporter("pk-secret", url, timeout=5)))
        with tracer_provider.get_tracer("shop").start_as_current_span("pay", attributes={"gen_ai.system": "x"}) as span:
            pass
        tracer_provider.shutdown()
    finally:
        collector.shutdown()
        collector.server_close()
    [(path, key, message)] = collector.received
    assert (path, key) == ("/v1/otel/v1/traces", "pk-secret")
    [sent] = message.resource_spans[0].scope_spans[0].spans
    assert (sent.name, sent.attributes[0].key) == ("pay", "gen_ai.system")
    assert sent.trace_id.hex() == format_trace_id(span.get_span_context().trace_id)
    assert b"pk-secret" not in message.SerializeToString()
