"""The Python of docs/integrations/llamaindex.md runs: on a local gateway in place of the real one."""

from __future__ import annotations

import gc
import re
from pathlib import Path

import pytest
from llama_index.core import Settings

from tests.integrations.scripted import ScriptedGateway, call

PAGE = Path(__file__).parents[3] / "docs/integrations/llamaindex.md"
SNIPPETS = re.findall(r"```python\n(.*?)```", PAGE.read_text(), re.DOTALL)


# Snippets do not close their connections; LlamaIndex's workflows look at deprecated attributes of pydantic.
@pytest.mark.filterwarnings(
    "ignore:unclosed:ResourceWarning",
    "ignore::pydantic.PydanticDeprecatedSince20",
    "ignore::pydantic.PydanticDeprecatedSince211",
)
@pytest.mark.parametrize("number", range(len(SNIPPETS)))
def test_snippet(number: int, gateway: ScriptedGateway, capsys: pytest.CaptureFixture[str]) -> None:
    code: str = SNIPPETS[number]
    if "structured_predict" in code:
        gateway.say(None, call("Person", {"name": "Ann", "age": 30}))
    elif "FunctionAgent" in code:
        gateway.say(None, call("add", {"a": 1, "b": 2}))
        gateway.say("It is 3.")
    names: dict[str, object] = {"__name__": "__main__"}
    exec(compile(code, f"{PAGE.name}-{number}", "exec"), names)
    printed = capsys.readouterr().out
    assert ("30" in printed) == ("structured_predict" in code)
    assert ("It is 3." in printed) == ("FunctionAgent" in code)
    assert gateway.requests
    Settings.callback_manager.set_handlers([])  # a new manager would take over the handlers of the old one
    names.clear()
    gc.collect()


def test_there_are_snippets() -> None:
    assert len(SNIPPETS) == 7


def test_the_versions_are_those_tested() -> None:
    for line in (Path(__file__).parent / "requirements.txt").read_text().splitlines():
        assert line.replace("==", " ") in PAGE.read_text()
