"""The Python of docs/integrations/strands.md runs, on a local gateway."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.integrations.scripted import ScriptedGateway, call

PAGE = Path(__file__).parents[3] / "docs/integrations/strands.md"
SNIPPETS = re.findall(r"```python\n(.*?)```", PAGE.read_text(), re.DOTALL)


@pytest.mark.parametrize("number", range(len(SNIPPETS)))
def test_snippet(number: int, gateway: ScriptedGateway, capsys: pytest.CaptureFixture[str]) -> None:
    code = SNIPPETS[number]
    if "def population" in code:
        gateway.say(None, call("population", {"city": "Paris"}))
        gateway.say("Two million.")
    if "class City" in code:
        gateway.say(None, call("City", {"name": "Paris", "people": 2_100_000}))
        gateway.say("It is Paris.")
    exec(compile(code, f"{PAGE.name}-{number}", "exec"), {"__name__": "__main__"})
    if "def population" in code:
        assert "Two million." in capsys.readouterr().out
        assert gateway.sent()[1].body["messages"][-1]["role"] == "tool"
