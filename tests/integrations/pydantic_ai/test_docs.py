"""The snippets of docs/integrations/pydantic_ai.md run."""

from __future__ import annotations

import pytest

from tests.integrations.pages import Page
from tests.integrations.scripted import ScriptedGateway, call

PAGE = Page("pydantic_ai")
# What run_sync opens in a program stays open until its end.
pytestmark = [pytest.mark.filterwarnings("ignore::ResourceWarning"), pytest.mark.usefixtures("loop")]


def test_structured_output(gateway: ScriptedGateway, capsys: pytest.CaptureFixture[str]) -> None:
    gateway.say(None, call("final_result", {"name": "Cusco", "country": "Peru"}))
    PAGE.run(0)
    assert capsys.readouterr().out == "name='Cusco' country='Peru'\n"
    assert gateway.sent()[0].body["model"] == "@openai-prod/gpt-4o"


def test_one_run(gateway: ScriptedGateway, capsys: pytest.CaptureFixture[str]) -> None:
    PAGE.run(1)
    assert capsys.readouterr().out == "echo: Say hello."
    headers = gateway.sent()[0].headers
    assert (headers["x-portkey-trace-id"], headers["x-portkey-metadata"]) == ("t-1", '{"_user":"u-1"}')
    assert headers["x-portkey-provider"] == "@openai-prod"


@pytest.mark.usefixtures("gateway")
def test_embeddings() -> None:
    vectors = PAGE.run(2)["vectors"]
    assert isinstance(vectors, list)
    assert len(vectors) == 2


def test_every_snippet_has_its_test() -> None:
    assert len(PAGE) == 3
