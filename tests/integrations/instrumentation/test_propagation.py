"""The gateway's trace and the program's are one."""

from __future__ import annotations

from typing import Any

import pytest
from opentelemetry import baggage, context, trace
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.trace import format_span_id, format_trace_id

from tests.integrations.scripted import ScriptedGateway

from .support import ASK, CLIENTS, Make, Recorded, done

both = pytest.mark.parametrize("client_class", CLIENTS)


@both
async def test_the_gateway_joins_the_trace(
    client_class: Any, gateway: ScriptedGateway, spans: Recorded, make: Make, provider: TracerProvider
) -> None:
    client = make(client_class)
    with provider.get_tracer("mine").start_as_current_span("step") as step:
        await done(client.chat.completions.create(**ASK))
        await done(client.models.list())
    ours = spans.all()[0]
    parent, inner = step.get_span_context(), ours.get_span_context()
    assert ours.parent is not None and inner is not None
    assert (ours.parent.span_id, inner.trace_id) == (parent.span_id, parent.trace_id)
    chat, models = (request.headers for request in gateway.requests)
    trace_id, flags = format_trace_id(parent.trace_id), f"{parent.trace_flags:02x}"
    assert chat["traceparent"] == f"00-{trace_id}-{format_span_id(inner.span_id)}-{flags}"
    assert models["traceparent"] == f"00-{trace_id}-{format_span_id(parent.span_id)}-{flags}"
    assert chat["x-portkey-trace-id"] == models["x-portkey-trace-id"] == trace_id


@both
async def test_headers_of_the_user_take_precedence(
    client_class: Any, gateway: ScriptedGateway, spans: Recorded, make: Make
) -> None:
    client = make(client_class, trace_id="mine")
    await done(client.chat.completions.create(**ASK))
    given = {"x-portkey-trace-id": "for-one-call", "traceparent": "00-" + "1" * 32 + "-" + "2" * 16 + "-01"}
    await done(client.chat.completions.create(**ASK, extra_headers=given))
    first, second = gateway.sent()
    assert first.headers["x-portkey-trace-id"] == "mine"
    assert format_trace_id(spans.all()[0].get_span_context().trace_id) in first.headers["traceparent"]  # type: ignore[union-attr]
    assert {name: second.headers[name] for name in given} == given


@both
async def test_without_a_trace_no_header_is_added(
    client_class: Any, gateway: ScriptedGateway, spans: Recorded, make: Make
) -> None:
    await done(make(client_class).models.list())
    assert {"traceparent", "x-portkey-trace-id"}.isdisjoint(gateway.requests[0].headers)
    assert spans.all() == []


async def test_pages_belong_to_the_span_that_asks_for_them(
    gateway: ScriptedGateway, make: Make, provider: TracerProvider
) -> None:
    client, tracer = make(CLIENTS[0]), provider.get_tracer("mine")
    for number in range(3):
        client.api_keys.list()
        with tracer.start_as_current_span(f"page {number}") as span:
            client.models.list()
        trace_id = format_trace_id(span.get_span_context().trace_id)
        assert gateway.requests[-1].headers["x-portkey-trace-id"] == trace_id


async def test_baggage_travels_too(gateway: ScriptedGateway, make: Make, provider: TracerProvider) -> None:
    client = make(CLIENTS[0])
    token = context.attach(baggage.set_baggage("tenant", "t-1"))
    try:
        client.chat.completions.create(**ASK)
    finally:
        context.detach(token)
    assert gateway.sent()[0].headers["baggage"] == "tenant=t-1"
    assert trace.get_current_span() is trace.INVALID_SPAN
    assert provider is trace.get_tracer_provider()


@both
async def test_clients_of_the_openai_package(
    client_class: Any, gateway: ScriptedGateway, spans: Recorded, make: Make, provider: TracerProvider
) -> None:
    client = make(client_class).as_openai()
    with provider.get_tracer("a-framework").start_as_current_span("step") as step:
        await done(client.chat.completions.create(**ASK))
    await done(client.close())
    context = step.get_span_context()
    [request] = gateway.sent()
    assert request.headers["x-portkey-trace-id"] == format_trace_id(context.trace_id)
    assert format_span_id(context.span_id) in request.headers["traceparent"]
    assert [span.name for span in spans.all()] == ["step"]
