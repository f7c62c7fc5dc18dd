"""CrewAI with `createHeaders`: calls, crews, streams, tools, structured output, usage, images, errors."""

from __future__ import annotations

from typing import Any

import openai
import pytest
from crewai import LLM, Agent, Crew, Task
from crewai.tools import tool
from pydantic import BaseModel

from portkey_ai import createHeaders
from tests.integrations.beside import instrumentation_beside
from tests.integrations.pages import Page
from tests.integrations.scripted import USAGE, ScriptedGateway, call

PAGE = Page("crewai")
pytestmark = [
    # The framework reads fields of its own that it deprecated, and never closes its clients.
    pytest.mark.filterwarnings("ignore:(function_calling_llm is )?deprecated:DeprecationWarning"),
    pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning"),
]


class City(BaseModel):
    name: str
    country: str


@tool
def add(a: int, b: int) -> int:
    """Add two numbers."""
    return a + b


@tool
def multiply(a: int, b: int) -> int:
    """Multiply two numbers."""
    return a * b


def llm_of(gateway: ScriptedGateway, **settings: Any) -> LLM:
    return LLM(model="openai/@openai-prod/gpt-4o", base_url=gateway.url, api_key="pk-secret", **settings)


def agent_of(llm: LLM, **settings: Any) -> Agent:
    return Agent(role="Guide", goal="Help", backstory="You know Peru.", llm=llm, max_retry_limit=0, **settings)


def crew_of(agent: Agent, **settings: Any) -> Crew:
    task = Task(description="Greet.", expected_output="One sentence.", agent=agent)
    return Crew(agents=[agent], tasks=[task], **settings)


def test_text_usage_and_headers(gateway: ScriptedGateway) -> None:
    gateway.say("Hello there.")
    llm = llm_of(gateway, default_headers=createHeaders(trace_id="t-1", metadata={"_user": "u-1"}))
    assert llm.call("Hi") == "Hello there."
    assert llm.get_token_usage_summary().total_tokens == USAGE["total_tokens"]
    (sent,) = gateway.sent()
    assert sent.body["model"] == "@openai-prod/gpt-4o"
    assert sent.headers["authorization"] == "Bearer pk-secret"
    assert (sent.headers["x-portkey-trace-id"], sent.headers["x-portkey-metadata"]) == ("t-1", '{"_user":"u-1"}')


async def test_async(gateway: ScriptedGateway) -> None:
    assert await llm_of(gateway).acall("Hi") == "echo: Hi"
    assert len(gateway.sent()) == 1


def test_a_crew(gateway: ScriptedGateway) -> None:
    gateway.say("Welcome to Lima.")
    result: Any = crew_of(agent_of(llm_of(gateway))).kickoff()
    assert result.raw == "Welcome to Lima."
    assert result.token_usage.total_tokens == USAGE["total_tokens"]


async def test_a_crew_async(gateway: ScriptedGateway) -> None:
    gateway.say("Welcome to Lima.")
    result: Any = await crew_of(agent_of(llm_of(gateway))).kickoff_async()
    assert result.raw == "Welcome to Lima."


def test_a_stream_comes_in_pieces(gateway: ScriptedGateway) -> None:
    gateway.say("one two three")
    streamed: Any = crew_of(agent_of(llm_of(gateway)), stream=True).kickoff()
    assert [chunk.content for chunk in streamed] == ["one ", "two ", "three"]
    assert streamed.result.raw == "one two three"
    assert gateway.sent()[0].body["stream"] is True


def test_two_tools_at_once(gateway: ScriptedGateway) -> None:
    gateway.say(None, call("add", {"a": 2, "b": 3}, "call_a"), call("multiply", {"a": 2, "b": 3}, "call_b"))
    gateway.say("5 and 6")
    result: Any = agent_of(llm_of(gateway), tools=[add, multiply]).kickoff("Both")
    assert result.raw == "5 and 6"
    first, second = gateway.sent()
    assert [offered["function"]["name"] for offered in first.body["tools"]] == ["add", "multiply"]
    results = {m["tool_call_id"]: m["content"] for m in second.body["messages"] if m["role"] == "tool"}
    assert results == {"call_a": "5", "call_b": "6"}


def test_structured_output(gateway: ScriptedGateway) -> None:
    gateway.say('{"name": "Lima", "country": "Peru"}')
    assert llm_of(gateway).call("Lima", response_model=City) == City(name="Lima", country="Peru")
    assert gateway.sent()[0].body["response_format"]["type"] == "json_schema"


def test_image(gateway: ScriptedGateway) -> None:
    picture = {"type": "image_url", "image_url": {"url": "data:image/png;base64,iVBORw0KGgo="}}
    content: Any = [{"type": "text", "text": "What is it?"}, picture]
    llm_of(gateway).call([{"role": "user", "content": content}])
    assert gateway.sent()[0].body["messages"][0]["content"][1] == picture


@pytest.mark.parametrize("stream", [False, True])
def test_an_error_of_the_gateway_is_an_exception(stream: bool, gateway: ScriptedGateway) -> None:
    gateway.fail(400, "no such model")
    with pytest.raises(openai.BadRequestError, match="no such model") as caught:
        crew_of(agent_of(llm_of(gateway, stream=stream))).kickoff()
    assert caught.value.status_code == 400
    assert "pk-secret" not in repr(caught.value)


def test_instrumentation_leaves_it_alone() -> None:
    assert instrumentation_beside("crewai") == "True ['chat m']\n"


def test_docs_crew(gateway: ScriptedGateway, capsys: pytest.CaptureFixture[str]) -> None:
    gateway.say("Welcome.")
    PAGE.run(0)
    assert "Welcome. 18\n" in capsys.readouterr().out
    headers = gateway.sent()[0].headers
    assert (headers["x-portkey-trace-id"], headers["x-portkey-metadata"]) == ("crew-7", '{"team":"support"}')


def test_docs_structured_output(gateway: ScriptedGateway, capsys: pytest.CaptureFixture[str]) -> None:
    gateway.say('{"name": "Cusco", "country": "Peru"}')
    PAGE.run(1)
    assert "name='Cusco' country='Peru'\n" in capsys.readouterr().out
    assert len(PAGE) == 2
