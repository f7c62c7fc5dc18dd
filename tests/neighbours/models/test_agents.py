"""Agents and pipelines: smolagents, Agno, Haystack, LiteLLM."""

from __future__ import annotations

from typing import Any

import litellm
import pytest
from agno.agent import Agent
from agno.models.openai import OpenAIChat
from haystack.components.generators.chat import OpenAIChatGenerator
from haystack.dataclasses import ChatMessage
from haystack.utils import Secret
from smolagents import OpenAIModel, ToolCallingAgent, tool

from tests.integrations.scripted import USAGE, ScriptedGateway, call
from tests.neighbours.objects import MESSAGES, make

row = pytest.mark.row


@tool
def weather(city: str) -> str:
    """Return the weather.

    Args:
        city: The name of a city.
    """
    return f"sunny in {city}"


@row("smolagents", kind="framework", client="yes", as_openai="yes")
def test_smolagents(what: str, gateway: ScriptedGateway) -> None:
    model = OpenAIModel(model_id="m", client=make(what, "sync"))
    gateway.say(None, call("weather", {"city": "Lima"}))
    gateway.say(None, call("final_answer", {"answer": "It is sunny."}))
    assert ToolCallingAgent(tools=[weather], model=model, verbosity_level=0).run("Lima?") == "It is sunny."
    assert "sunny in Lima" in str(gateway.sent()[1].body["messages"])
    gateway.say("a b")
    deltas: Any = model.generate_stream([{"role": "user", "content": [{"type": "text", "text": "x"}]}])
    assert "".join(delta.content or "" for delta in deltas) == "a b"


@row("agno", kind="framework", client="yes", as_openai="yes")
async def test_agno(what: str, gateway: ScriptedGateway) -> None:
    def sunshine(city: str) -> str:
        """Return the weather."""
        return f"sunny in {city}"

    model = OpenAIChat(id="m", client=make(what, "sync"), async_client=make(what, "async"))
    agent: Any = Agent(model=model, tools=[sunshine], telemetry=False)
    gateway.say(None, call("sunshine", {"city": "Lima"}))
    gateway.say("It is sunny.")
    response = agent.run("Lima?")
    assert (response.content, response.metrics.total_tokens) == ("It is sunny.", 2 * USAGE["total_tokens"])
    gateway.say("Hello")
    assert (await agent.arun("Hi")).content == "Hello"
    gateway.say("a b")
    assert (
        "".join(event.content or "" for event in agent.run("Hi", stream=True) if event.event == "RunContent") == "a b"
    )


def generator(what: str) -> OpenAIChatGenerator:
    """Return a generator with other clients than its own, which needs a key to be made."""
    made = OpenAIChatGenerator(model="m", api_key=Secret.from_token("unused"))
    made.client, made.async_client = make(what, "sync"), make(what, "async")
    return made


@row("haystack-ai", kind="framework", client="refused: `AssertionError`")
async def test_haystack_refuses_a_client(gateway: ScriptedGateway) -> None:
    gateway.say("Hello")
    with pytest.raises(AssertionError, match="Unexpected response type"):
        generator("client").run([ChatMessage.from_user("Hi")])


@row("haystack-ai", as_openai="yes")
async def test_haystack_takes_as_openai(gateway: ScriptedGateway) -> None:
    gateway.say("Hello")
    (reply,) = generator("as_openai").run([ChatMessage.from_user("Hi")])["replies"]
    assert (reply.text, reply.meta["usage"]["total_tokens"]) == ("Hello", USAGE["total_tokens"])
    gateway.say("Hello")
    (reply,) = (await generator("as_openai").run_async([ChatMessage.from_user("Hi")]))["replies"]
    assert reply.text == "Hello"


@row("litellm", kind="framework", client="refused: `InternalServerError`")
@pytest.mark.usefixtures("gateway")
def test_litellm_refuses_a_client() -> None:
    with pytest.raises(litellm.InternalServerError, match="max_retries"):
        litellm.completion(model="openai/m", messages=MESSAGES, client=make("client", "sync"))


@row("litellm", as_openai="yes")
async def test_litellm_takes_as_openai(gateway: ScriptedGateway) -> None:
    gateway.say("Hello")
    response: Any = litellm.completion(model="openai/m", messages=MESSAGES, client=make("as_openai", "sync"))
    assert response.choices[0].message.content == "Hello"
    gateway.say("Hello")
    response = await litellm.acompletion(model="openai/m", messages=MESSAGES, client=make("as_openai", "async"))
    assert response.choices[0].message.content == "Hello"
