"""`instrumentation=True` joins the program's OpenTelemetry, and leaves it alone otherwise."""

from __future__ import annotations

import logging
import subprocess
import sys
import textwrap
import threading
from importlib import import_module
from typing import Any

import pytest
from opentelemetry import context, trace
from opentelemetry.context import (
    _SUPPRESS_INSTRUMENTATION_KEY,  # pyright: ignore[reportPrivateUsage]
)
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor, SimpleSpanProcessor
from opentelemetry.util._once import Once

from portkey_ai import AsyncPortkey, Portkey
from portkey_ai.instrumentation import PortkeySpanExporter, initialize_instrumentation
from portkey_ai.instrumentation.tracing_switch import tracing_for
from portkey_ai.testing import LocalGateway
from tests.integrations.scripted import ScriptedGateway

from .support import ASK, Recorded, logs

pytestmark = pytest.mark.usefixtures("provider")


def processors(provider: Any) -> int:
    return len(provider._active_span_processor._span_processors)


def names(gateway: LocalGateway) -> list[str]:
    return [log["metadata"]["spanName"] for log in logs(gateway)]


def test_the_provider_stays_and_gets_one_processor_per_account(
    gateway: ScriptedGateway, provider: TracerProvider
) -> None:
    for _ in range(3):
        Portkey(instrumentation=True).with_options(trace_id="t").close()
        AsyncPortkey(instrumentation=True)
        initialize_instrumentation()
    assert trace.get_tracer_provider() is provider
    assert processors(provider) == 1
    Portkey(instrumentation=True, api_key="pk-other").close()
    with LocalGateway() as other:
        Portkey(instrumentation=True, base_url=other.url).close()
        assert processors(provider) == 3
    assert gateway.requests == []


@pytest.mark.parametrize("kind", [BatchSpanProcessor, SimpleSpanProcessor])
def test_an_exporter_of_the_program_is_enough(kind: Any, gateway: ScriptedGateway, provider: TracerProvider) -> None:
    provider.add_span_processor(kind(PortkeySpanExporter()))
    with Portkey(instrumentation=True) as client, Portkey(instrumentation=True, api_key="pk-other") as other:
        client.chat.completions.create(**ASK)
        other.chat.completions.create(**ASK)
    provider.force_flush()
    keys = [request.headers["x-portkey-api-key"] for request in gateway.sent("/logs") for _ in request.body]
    assert sorted(keys) == ["pk-other", "pk-secret", "pk-secret"]  # the program's own exporter gets all spans


class Unhashable(TracerProvider):
    """As Logfire's provider, a dataclass that can be compared."""

    __hash__ = None  # type: ignore[assignment]


def test_a_provider_that_is_not_hashable(gateway: ScriptedGateway, monkeypatch: pytest.MonkeyPatch) -> None:
    provider = Unhashable()
    monkeypatch.setattr(trace, "_TRACER_PROVIDER", provider)
    for _ in range(2):
        with Portkey(instrumentation=True) as client:
            client.chat.completions.create(**ASK)
    provider.shutdown()
    assert names(gateway) == ["chat gpt-4o", "chat gpt-4o"]


def test_one_is_made_when_there_is_none(gateway: ScriptedGateway, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trace, "_TRACER_PROVIDER", None)
    monkeypatch.setattr(trace, "_TRACER_PROVIDER_SET_ONCE", Once())
    with Portkey(instrumentation=True) as client:
        client.chat.completions.create(**ASK)
    made = trace.get_tracer_provider()
    assert isinstance(made, TracerProvider)
    made.shutdown()
    assert names(gateway) == ["chat gpt-4o"]


def test_spans_go_to_the_account_that_made_the_call(gateway: ScriptedGateway, provider: TracerProvider) -> None:
    with LocalGateway() as other:
        first = Portkey(instrumentation=True, api_key="pk-first")
        second = Portkey(instrumentation=True, api_key="pk-second")
        elsewhere = Portkey(instrumentation=True, base_url=other.url)
        first.chat.completions.create(**ASK | {"model": "of-first"})
        second.chat.completions.create(**ASK | {"model": "of-second"})
        elsewhere.chat.completions.create(**ASK | {"model": "elsewhere"})
        provider.force_flush()
        sent = {
            request.headers["x-portkey-api-key"]: [log["metadata"]["spanName"] for log in request.body]
            for request in gateway.sent("/logs")
        }
        assert sent == {"pk-first": ["chat of-first"], "pk-second": ["chat of-second"]}
        assert names(other) == ["chat elsewhere"]


def test_only_what_is_known_is_sent(gateway: ScriptedGateway, provider: TracerProvider) -> None:
    Portkey(instrumentation=True).close()
    Portkey(instrumentation=True, api_key="pk-other").close()
    tracer = provider.get_tracer("some-library")
    with tracer.start_as_current_span("GET /secret", attributes={"http.url": "/secret"}):
        with tracer.start_as_current_span("agent", attributes={"gen_ai.operation.name": "invoke_agent"}):
            with tracer.start_as_current_span("chain", attributes={"openinference.span.kind": "CHAIN"}):
                pass
    provider.force_flush()
    assert sorted(names(gateway)) == ["agent", "chain"]  # once: for the account that was first
    assert {request.headers["x-portkey-api-key"] for request in gateway.sent("/logs")} == {"pk-secret"}


def test_the_sending_is_not_traced(gateway: ScriptedGateway, provider: TracerProvider, spans: Recorded) -> None:
    with Portkey(instrumentation=True) as client:
        client.chat.completions.create(**ASK)
        provider.force_flush()
        assert len(spans.all()) == 1
        [sent] = gateway.sent("/logs")
        assert {"traceparent", "x-portkey-trace-id"}.isdisjoint(sent.headers)


def test_suppressed_instrumentation_is_respected(gateway: ScriptedGateway, spans: Recorded) -> None:
    token = context.attach(context.set_value(_SUPPRESS_INSTRUMENTATION_KEY, True))
    try:
        with Portkey(instrumentation=True) as client:
            client.chat.completions.create(**ASK)
    finally:
        context.detach(token)
    assert (spans.all(), len(gateway.sent())) == ([], 1)


def test_a_gateway_that_takes_no_logs_does_no_harm(caplog: pytest.LogCaptureFixture, provider: TracerProvider) -> None:
    with ScriptedGateway() as gateway, Portkey(instrumentation=True, base_url=gateway.url, api_key="pk-s") as client:
        gateway.say("Hello")
        assert client.chat.completions.create(**ASK).choices[0].message.content == "Hello"
    provider.force_flush()
    [record] = [record for record in caplog.records if record.name == "portkey_ai"]
    assert record.levelno == logging.WARNING
    assert "1 spans were not sent" in record.getMessage() and "pk-s" not in record.getMessage()


@pytest.mark.usefixtures("gateway")
def test_a_provider_of_another_make(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    monkeypatch.setattr(trace, "_TRACER_PROVIDER", trace.NoOpTracerProvider())
    with Portkey(instrumentation=True) as client:
        client.chat.completions.create(**ASK)
    with Portkey(instrumentation=True) as client:
        client.chat.completions.create(**ASK, stream=True).close()
    [record] = caplog.records
    assert "NoOpTracerProvider takes no span processors" in record.getMessage()


@pytest.mark.usefixtures("gateway")
def test_the_constructor_never_raises(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    class Broken(TracerProvider):
        def add_span_processor(self, span_processor: object) -> None:  # noqa: ARG002
            raise RuntimeError("no more")

    monkeypatch.setattr(trace, "_TRACER_PROVIDER", Broken())
    with Portkey(instrumentation=True) as client:
        client.chat.completions.create(**ASK)
    [record] = caplog.records
    assert (record.name, record.levelno) == ("portkey_ai", logging.WARNING)


def test_clients_made_at_once(gateway: ScriptedGateway, provider: TracerProvider) -> None:
    threads = [threading.Thread(target=lambda: Portkey(instrumentation=True).close()) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (processors(provider), gateway.requests) == (1, [])


def test_without_a_key_tracing_is_off_with_one_warning(
    provider: TracerProvider, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """A client whose key is a function has no fixed key: the key of the environment is used, if there is one."""
    monkeypatch.delenv("PORTKEY_API_KEY", raising=False)
    monkeypatch.delenv("PORTKEY_BASE_URL", raising=False)
    hosted = "https://api.portkey.ai/v1"
    assert [tracing_for(None, hosted, None) for _ in range(3)] == [None, None, None]
    assert caplog.messages == ["instrumentation is off: no API key for the export of spans; set PORTKEY_API_KEY"]
    assert processors(provider) == 0
    monkeypatch.setenv("PORTKEY_API_KEY", "pk-of-the-environment")
    assert tracing_for(None, hosted, None) is not None
    assert tracing_for("pk-of-the-environment", hosted, None) is not None  # the same account
    assert processors(provider) == 1


@pytest.mark.parametrize("module", ["portkey_ai.instrumentation", "portkey_ai.api_resources.instrumentation"])
def test_the_packages_load_nothing_before_use(module: str) -> None:
    code = f"import sys, {module} as m; dir(m); print('opentelemetry' in sys.modules, 'httpx' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True).stdout == "False False\n"


def test_the_published_module_of_the_exporter() -> None:
    module = import_module("portkey_ai.api_resources.instrumentation.portkey_span_exporter")
    assert module.PortkeySpanExporter is PortkeySpanExporter


def run(code: str) -> str:
    """What a fresh interpreter without OpenTelemetry prints."""
    start = "import sys; sys.modules['opentelemetry'] = None\n"
    done = subprocess.run([sys.executable, "-c", start + textwrap.dedent(code)], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout + done.stderr


def test_without_opentelemetry() -> None:
    said = run("""
        from portkey_ai import Portkey
        from portkey_ai.testing import LocalGateway
        with LocalGateway() as gateway:
            for _ in range(2):
                with Portkey(instrumentation=True, base_url=gateway.url, provider="openai") as client:
                    client.chat.completions.create(model="echo", messages=[{"role": "user", "content": "Hi"}])
    """)
    assert said.splitlines() == ["instrumentation needs OpenTelemetry's SDK: pip install 'portkey-ai[instrumentation]'"]


@pytest.mark.parametrize(
    "line",
    [
        "from portkey_ai.instrumentation import PortkeySpanExporter",
        "from portkey_ai.api_resources.instrumentation import PortkeySpanExporter",
        "from portkey_ai.api_resources.instrumentation import PortkeySpanExporter, initialize_instrumentation",
    ],
)
def test_imports_without_opentelemetry(line: str) -> None:
    said = run(f"""
        try:
            {line}
        except ImportError as error:
            print(error)
    """)
    assert "pip install 'portkey-ai[instrumentation]'" in said


def test_importing_needs_no_opentelemetry() -> None:
    assert run("import os; os.environ['PORTKEY_EAGER_IMPORT'] = '1'; import portkey_ai") == ""
