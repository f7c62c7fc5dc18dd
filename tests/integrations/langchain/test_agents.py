"""`ChatPortkey` in LangChain's agents and in LangGraph."""

from __future__ import annotations

import json
from typing import Any

import openai
import pytest
from langchain.agents import create_agent
from langchain.agents.structured_output import ToolStrategy
from langchain_core.runnables import RunnableConfig
from langchain_core.tools import tool
from langgraph.graph import END, START, MessagesState, StateGraph
from pydantic import BaseModel

from portkey_ai.langchain import ChatPortkey
from tests.integrations.scripted import ScriptedGateway, call

from .asking import invoke, stream
from .conftest import MakeModel


@tool
def add(a: int, b: int) -> int:
    """Add two numbers."""
    return a + b


class Total(BaseModel):
    """The end of a sum."""

    total: int


ADD_TWICE = (call("add", {"a": 1, "b": 2}, "call_1"), call("add", {"a": 3, "b": 4}, "call_2"))


async def test_agent_with_two_tools_at_once(gateway: ScriptedGateway, llm: ChatPortkey, kind: str) -> None:
    gateway.say(None, *ADD_TWICE)
    gateway.say("3 and 7")
    agent: Any = create_agent(llm, [add], system_prompt="Add well.")
    state = await invoke(kind, agent, {"messages": [("user", "Add")]})
    assert state["messages"][-1].text == "3 and 7"
    assert state["messages"][-1].response_metadata["portkey"]["trace-id"] == "trace-of-the-gateway"
    second = gateway.sent()[1].body["messages"]
    assert [(one.get("tool_call_id"), one["content"]) for one in second[-2:]] == [("call_1", "3"), ("call_2", "7")]


async def test_agent_that_streams(gateway: ScriptedGateway, llm: ChatPortkey, kind: str) -> None:
    gateway.say(None, *ADD_TWICE)
    gateway.say("3 and 7")
    agent: Any = create_agent(llm, [add])
    chunks = await stream(kind, agent, {"messages": [("user", "Add")]}, stream_mode="messages")
    texts = [message.text for message, _ in chunks if type(message).__name__ == "AIMessageChunk" and message.text]
    assert texts == ["3 ", "and ", "7"]
    assert all(request.body["stream"] for request in gateway.sent())


@pytest.mark.parametrize("how", ["of the provider", "by a tool"])
async def test_agent_with_structured_output(gateway: ScriptedGateway, llm: ChatPortkey, kind: str, how: str) -> None:
    """LangChain asks the provider for it when it knows that the model can: gpt-4o, whatever stands before."""
    if how == "by a tool":
        gateway.say(None, call("Total", {"total": 10}))
    else:
        gateway.say(json.dumps({"total": 10}))
    agent: Any = create_agent(llm, [], response_format=ToolStrategy(Total) if how == "by a tool" else Total)
    state = await invoke(kind, agent, {"messages": [("user", "Add")]})
    assert state["structured_response"] == Total(total=10)
    assert ("response_format" in gateway.sent()[0].body) == (how == "of the provider")


async def test_an_error_reaches_the_caller_of_an_agent(
    gateway: ScriptedGateway, make_llm: MakeModel, kind: str
) -> None:
    gateway.fail(429)
    agent: Any = create_agent(make_llm(max_retries=0), [add])
    with pytest.raises(openai.RateLimitError) as caught:
        await invoke(kind, agent, {"messages": [("user", "Add")]})
    assert caught.value.status_code == 429


def thread_of(config: RunnableConfig) -> str:
    return str(config.get("configurable", {})["thread_id"])


async def test_graph_with_a_trace_for_each_question(gateway: ScriptedGateway, llm: ChatPortkey, kind: str) -> None:
    def ask(state: MessagesState, config: RunnableConfig) -> Any:
        step = llm.with_portkey(trace_id=thread_of(config), metadata={"node": "ask"})
        return {"messages": [step.invoke(state["messages"])]}

    async def aask(state: MessagesState, config: RunnableConfig) -> Any:
        step = llm.with_portkey(trace_id=thread_of(config), metadata={"node": "ask"})
        return {"messages": [await step.ainvoke(state["messages"])]}

    builder: Any = StateGraph(MessagesState)
    builder.add_node("ask", ask if kind == "sync" else aask)
    builder.add_edge(START, "ask")
    builder.add_edge("ask", END)
    graph = builder.compile()
    for thread in ("t-1", "t-2"):
        config = {"configurable": {"thread_id": thread}}
        state = await invoke(kind, graph, {"messages": [("user", thread)]}, config=config)
        assert state["messages"][-1].text == f"echo: {thread}"
    assert [request.headers["x-portkey-trace-id"] for request in gateway.sent()] == ["t-1", "t-2"]
    assert {request.headers["x-portkey-metadata"] for request in gateway.sent()} == {'{"node":"ask"}'}
