"""Tools that the model calls."""

from __future__ import annotations

import json

import langroid as lr
import pytest

from portkey_ai.testing import LocalGateway

from .agents import Kind, ask, make_agent


class Weather(lr.ToolMessage):
    request: str = "weather"
    purpose: str = "To get the weather of a <city>."
    city: str

    def handle(self) -> str:
        return f"sunny in {self.city}"


class Clock(lr.ToolMessage):
    request: str = "clock"
    purpose: str = "To get the time of a <city>."
    city: str

    def handle(self) -> str:
        return f"noon in {self.city}"


def call(name: str, city: str, id: str) -> dict[str, object]:
    return {"name": name, "arguments": {"city": city}, "id": id}


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("stream", [False, True])
async def test_two_tools_at_once(gateway: LocalGateway, kind: Kind, stream: bool) -> None:
    gateway.say(None, call("weather", "Lima", "call_1"), call("clock", "Oslo", "call_2"))
    gateway.say("Sunny, and noon.")
    agent = make_agent({"stream": stream}, use_tools=False, use_functions_api=True)
    agent.enable_message([Weather, Clock])
    calls = await ask(agent, "The weather in Lima, the time in Oslo?", kind)
    results = await agent.agent_response_async(calls) if kind == "async" else agent.agent_response(calls)
    assert results is not None
    assert (await ask(agent, results, kind)).content == "Sunny, and noon."

    # Langroid keeps the names in a set, whose order differs between processes.
    assert {tool["function"]["name"] for tool in gateway.last_request.body["tools"]} == {"weather", "clock"}
    assert [request.body["stream"] for request in gateway.requests] == [stream, stream]
    asked, *answered = gateway.last_request.body["messages"][-3:]
    functions = [(tool["id"], tool["function"]) for tool in asked["tool_calls"]]
    assert [(id, json.loads(function["arguments"])["city"]) for id, function in functions] == [
        ("call_1", "Lima"), ("call_2", "Oslo"),
    ]  # fmt: skip
    assert answered == [
        {"role": "tool", "tool_call_id": "call_1", "content": "sunny in Lima"},
        {"role": "tool", "tool_call_id": "call_2", "content": "noon in Oslo"},
    ]
    gateway.assert_all_used()


async def test_a_task_runs_the_tools(gateway: LocalGateway) -> None:
    gateway.say(None, call("weather", "Lima", "call_1"), call("clock", "Oslo", "call_2"))
    gateway.say("Sunny, and noon. DONE")
    agent = make_agent(use_tools=False, use_functions_api=True)
    agent.enable_message([Weather, Clock])
    task = lr.Task(agent, interactive=False, config=lr.TaskConfig(enable_loggers=False))
    result = await task.run_async("The weather in Lima, the time in Oslo?", turns=5)
    assert result is not None and result.content.strip() == "Sunny, and noon."
    assert len(gateway.requests) == 2
    gateway.assert_all_used()
