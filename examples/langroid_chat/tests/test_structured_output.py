"""Output formats: the schema that is sent, and what becomes of the response."""

from __future__ import annotations

from typing import Any

import langroid as lr
import langroid.language_models as lm
import pytest
from pydantic import BaseModel

from portkey_ai.testing import LocalGateway

from .agents import Kind, ask, make_agent

pytestmark = pytest.mark.parametrize("kind", ["sync", "async"])


class City(BaseModel):
    name: str
    people: int


class Report(lr.ToolMessage):
    request: str = "report"
    purpose: str = "To report the <people> who live in a city."
    people: int


LIMA = City(name="Lima", people=10)


def with_schema(output: Any) -> lr.ChatAgent:
    agent = make_agent()
    agent.set_output_format(output)
    assert isinstance(agent.llm, lm.OpenAIGPT)
    agent.llm.supports_json_schema = True
    return agent


async def test_the_schema_is_sent(gateway: LocalGateway, kind: Kind) -> None:
    gateway.say(LIMA)
    assert (await ask(with_schema(City), "A city?", kind)).content_any == LIMA
    sent = gateway.last_request.body["response_format"]
    assert (sent["type"], sent["json_schema"]["strict"]) == ("json_schema", True)
    assert sent["json_schema"]["schema"]["required"] == ["name", "people"]


async def test_a_list_and_a_tool_as_output(gateway: LocalGateway, kind: Kind) -> None:
    gateway.say({"value": [LIMA.model_dump()]})
    assert (await ask(with_schema(list[City]), "Cities?", kind)).content_any == [LIMA]
    gateway.say({"request": "report", "people": 10})
    report = (await ask(with_schema(Report), "Lima?", kind)).content_any
    assert isinstance(report, Report) and report.people == 10
    assert gateway.last_request.body["response_format"]["json_schema"]["name"] == "report"


async def test_without_support_the_schema_is_in_the_prompt_only(gateway: LocalGateway, kind: Kind) -> None:
    """Langroid ignores the option `supports_json_schema` of a config that has an address."""
    gateway.say(LIMA)
    agent = make_agent({"supports_json_schema": True})
    agent.set_output_format(City)
    assert (await ask(agent, "A city?", kind)).content_any == LIMA
    assert "response_format" not in gateway.last_request.body
    assert "'people'" in gateway.last_request.body["messages"][0]["content"]


async def test_the_option_of_the_config_leaves_it_out_of_the_prompt(gateway: LocalGateway, kind: Kind) -> None:
    gateway.say(LIMA)
    assert (await ask(make_agent(output_format=City), "A city?", kind)).content_any == LIMA
    assert "'people'" not in gateway.last_request.body["messages"][0]["content"]


async def test_invalid_output_stays_text(gateway: LocalGateway, kind: Kind) -> None:
    gateway.say("Lima, of course")
    response = await ask(with_schema(City), "A city?", kind)
    assert response.content == response.content_any == "Lima, of course"


async def test_a_refused_schema_is_left_out_of_the_next_request(gateway: LocalGateway, kind: Kind) -> None:
    gateway.say(status=400, message="response_format is not supported")
    gateway.say("Lima")
    assert (await ask(with_schema(City), "A city?", kind)).content == "Lima"
    assert ["response_format" in request.body for request in gateway.requests] == [True, False]
