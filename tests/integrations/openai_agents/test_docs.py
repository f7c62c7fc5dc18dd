"""The snippets of docs/integrations/openai_agents.md run."""

from __future__ import annotations

import pytest
from agents import OpenAIChatCompletionsModel

from tests.integrations.pages import Page
from tests.integrations.scripted import ScriptedGateway

PAGE = Page("openai_agents")


def test_provider(gateway: ScriptedGateway, capsys: pytest.CaptureFixture[str]) -> None:
    PAGE.run(0)
    assert "Say hello." in capsys.readouterr().out
    (sent,) = gateway.sent()
    assert (sent.body["model"], sent.headers["x-portkey-metadata"]) == ("@openai-prod/gpt-4o", '{"team":"support"}')


def test_one_run(gateway: ScriptedGateway, capsys: pytest.CaptureFixture[str]) -> None:
    PAGE.run(1)
    assert "Say hello." in capsys.readouterr().out
    (sent,) = gateway.sent()
    assert (sent.headers["x-portkey-trace-id"], sent.headers["x-portkey-metadata"]) == ("t-1", '{"_user":"u-1"}')


@pytest.mark.usefixtures("gateway")
def test_prefix() -> None:
    model = PAGE.run(2)["model"]
    assert isinstance(model, OpenAIChatCompletionsModel)
    assert model.model == "@openai-prod/gpt-4o"


@pytest.mark.usefixtures("process_defaults")
def test_default_of_the_process(gateway: ScriptedGateway, capsys: pytest.CaptureFixture[str]) -> None:
    gateway.say("Hello")
    PAGE.run(3)
    assert capsys.readouterr().out == "Hello 18\n"
    assert gateway.sent()[0].headers["x-portkey-provider"] == "@openai-prod"


def test_every_snippet_has_its_test() -> None:
    assert len(PAGE) == 4
