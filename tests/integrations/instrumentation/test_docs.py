"""The Python of the page about OpenTelemetry runs: on a local gateway in place of the real one."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from opentelemetry import trace
from opentelemetry.util._once import Once

from tests.integrations.scripted import ScriptedGateway

PAGE = Path(__file__).parents[3] / "docs/integrations/opentelemetry.md"
SNIPPETS = re.findall(r"```python\n(.*?)```", PAGE.read_text(), re.DOTALL)
SENT = [["chat gpt-4o"], ["order"], [], [], []]


@pytest.mark.parametrize("number", range(len(SNIPPETS)))
def test_snippet(number: int, gateway: ScriptedGateway, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trace, "_TRACER_PROVIDER", None)
    monkeypatch.setattr(trace, "_TRACER_PROVIDER_SET_ONCE", Once())
    names: dict[str, object] = {"__name__": "__main__"}
    exec(compile(SNIPPETS[number], f"{PAGE.name}-{number}", "exec"), names)
    provider = trace.get_tracer_provider()
    getattr(provider, "shutdown", lambda: None)()
    sent = [log["metadata"]["spanName"] for request in gateway.sent("/logs") for log in request.body]
    assert sent == SENT[number]


def test_there_are_snippets() -> None:
    assert len(SNIPPETS) == len(SENT)
