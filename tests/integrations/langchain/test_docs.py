"""Every snippet of docs/integrations/langchain.md runs, with the gateway in reach of the environment."""

from __future__ import annotations

import gc
import re
import warnings
from pathlib import Path
from typing import Any

import pytest

from tests.integrations.scripted import ScriptedGateway, call

PAGE = Path(__file__).parents[3] / "docs/integrations/langchain.md"
SNIPPETS = re.findall(r"```python\n(.*?)```", PAGE.read_text(), re.DOTALL)
ANSWERS: dict[str, list[tuple[str | None, list[dict[str, Any]]]]] = {
    "create_agent": [
        (None, [call("weather", {"city": "Paris"})]),
        ("Take an umbrella.", []),
        (None, [call("Person", {"name": "Ada", "age": 36})]),
    ]
}
PRINTED = {
    "create_agent": "Take an umbrella.\nname='Ada' age=36\n",
    "PortkeyEmbeddings": "8\n",
    "llm.stream": "Hello again",
}


@pytest.mark.parametrize("number", range(len(SNIPPETS)))
def test_snippet(number: int, gateway: ScriptedGateway, capsys: pytest.CaptureFixture[str]) -> None:
    code = SNIPPETS[number]
    for word, answers in ANSWERS.items():
        for text, calls in answers if word in code else []:
            gateway.say(text, *calls)
    exec(compile(code, f"{PAGE.name}-{number}", "exec"), {"__name__": "__main__"})
    with warnings.catch_warnings():  # a snippet closes nothing
        warnings.simplefilter("ignore", ResourceWarning)
        gc.collect()
    assert gateway.requests
    printed = capsys.readouterr().out
    for word, text in PRINTED.items():
        assert text in printed or word not in code


def test_there_are_snippets() -> None:
    assert len(SNIPPETS) == 6


def test_the_tested_releases_are_named() -> None:
    named = dict(re.findall(r"(lang[\w-]+) (\d[\d.]*\d)", PAGE.read_text().partition("## Models")[0]))
    lines = (Path(__file__).parent / "requirements.txt").read_text().splitlines()
    assert named == dict(line.split("==") for line in lines if not line.startswith("#"))
