"""`LangchainCallbackHandler`: what stands in the gateway's logs after LangChain was at work."""

from __future__ import annotations

import asyncio
import copy
import json
import logging
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from uuid import uuid4

import httpx
import openai
import pytest
from langchain.agents import create_agent
from langchain_core.callbacks import CallbackManagerForRetrieverRun
from langchain_core.documents import Document
from langchain_core.language_models import FakeListLLM
from langchain_core.messages import HumanMessage, SystemMessage
from langchain_core.prompts import ChatPromptTemplate
from langchain_core.retrievers import BaseRetriever
from langchain_core.runnables import Runnable, RunnableConfig, RunnableLambda
from langchain_core.tools import tool
from langgraph.checkpoint.memory import InMemorySaver
from langgraph.graph import START, MessagesState, StateGraph
from langgraph.types import Command, interrupt

from portkey_ai import MissingAPIKeyError
from portkey_ai.langchain import ChatPortkey, LangchainCallbackHandler
from tests.integrations.scripted import USAGE, ScriptedGateway, call
from tests.lenient_gateway import LenientGateway

from .asking import batch, invoke, stream
from .conftest import MakeModel

KEY = "pk-of-the-logs"


class Desk:
    """A gateway that gets the logs, and the handler that writes them."""

    def __init__(self, gateway: LenientGateway) -> None:
        self.gateway = gateway
        self.handler = LangchainCallbackHandler(KEY, {"env": "test"}, gateway.url)
        self.config = {"callbacks": [self.handler]}

    def logs(self, kind: str | None = None) -> list[Any]:
        """The logs so far, of one kind of run or of all."""
        assert self.handler.flush()
        found = [log for request in self.gateway.requests if request.path == "/v1/logs" for log in request.body]
        return [log for log in found if kind in (None, log["request"]["url"].split("/")[1])]


@pytest.fixture
def desk() -> Iterator[Desk]:
    with LenientGateway() as gateway:
        desk = Desk(gateway)
        yield desk
        desk.handler.close()


@tool
def add(a: int, b: int) -> int:
    """Add two numbers."""
    return a + b


@tool
def fail(a: int) -> int:
    """Fail."""
    raise LookupError(f"no {a}")


class Shelf(BaseRetriever):
    def _get_relevant_documents(self, query: str, *, run_manager: CallbackManagerForRetrieverRun) -> list[Document]:  # noqa: ARG002
        if query == "fail":
            raise LookupError("no such shelf")
        return [Document(f"about {query}", metadata={"page": 1})]


def chain(llm: ChatPortkey) -> Runnable[Any, Any]:
    return ChatPromptTemplate.from_messages([("system", "Be kind."), ("human", "{question}")]) | llm


async def test_call_of_a_model(gateway: ScriptedGateway, llm: ChatPortkey, desk: Desk, kind: str) -> None:
    gateway.say("Hello to you")
    messages = [SystemMessage("Be kind."), HumanMessage("Hi\nHuman: no")]
    await invoke(kind, llm.bind(temperature=0.5), messages, config={**desk.config, "run_name": "greet"})
    (log,) = desk.logs()
    body = log["request"]["body"]
    assert body["messages"] == [
        {"role": "system", "content": "Be kind."},
        {"role": "user", "content": "Hi\nHuman: no"},
    ]
    assert (body["model"], body["temperature"]) == ("gpt-4o", 0.5)
    assert log["request"]["provider"] == "portkey"
    answer = log["response"]["body"]
    (choice,) = answer["choices"]
    assert (choice["message"], choice["finish_reason"]) == ({"role": "assistant", "content": "Hello to you"}, "stop")
    assert answer["usage"] == USAGE
    assert (answer["object"], answer["model"]) == ("chat.completion", "gpt-4o")
    assert (log["response"]["status"], log["response"]["streamingMode"]) == (200, False)
    assert 0 <= log["response"]["response_time"] < 60_000
    tags = log["metadata"]
    assert (tags["env"], tags["spanName"]) == ("test", "greet")
    assert tags["traceId"] == tags["spanId"]
    assert "parentSpanId" not in tags


async def test_stream_of_a_model(gateway: ScriptedGateway, llm: ChatPortkey, desk: Desk, kind: str) -> None:
    gateway.say("Hello to you")
    await stream(kind, llm, "Hi", config=desk.config)
    (log,) = desk.logs()
    assert log["response"]["body"]["choices"][0]["message"]["content"] == "Hello to you"
    assert log["response"]["body"]["usage"] == USAGE
    assert log["response"]["streamingMode"] is True


async def test_chain_is_one_trace(llm: ChatPortkey, desk: Desk, kind: str) -> None:
    await invoke(kind, chain(llm), {"question": "Hi"}, config=desk.config)
    logs = {log["metadata"]["spanName"]: log for log in desk.logs()}
    assert set(logs) == {"RunnableSequence", "ChatPromptTemplate", "ChatPortkey"}
    root = logs["RunnableSequence"]["metadata"]["spanId"]
    assert {log["metadata"]["traceId"] for log in logs.values()} == {root}
    assert logs["ChatPortkey"]["metadata"]["parentSpanId"] == root
    assert logs["ChatPromptTemplate"]["metadata"]["parentSpanId"] == root
    assert "parentSpanId" not in logs["RunnableSequence"]["metadata"]
    assert logs["RunnableSequence"]["request"]["body"] == {"inputs": {"question": "Hi"}}
    output = logs["RunnableSequence"]["response"]["body"]["outputs"]
    assert output == {"role": "assistant", "content": "echo: Hi"}


async def test_agent_with_two_tools_at_once(gateway: ScriptedGateway, llm: ChatPortkey, desk: Desk, kind: str) -> None:
    gateway.say(None, call("add", {"a": 1, "b": 2}, "call_1"), call("add", {"a": 3, "b": 4}, "call_2"))
    gateway.say("3 and 7")
    agent: Any = create_agent(llm, [add])
    await invoke(kind, agent, {"messages": [("user", "Add")]}, config={**desk.config, "metadata": {"_user": "u-1"}})
    logs = desk.logs()
    (root,) = [log["metadata"]["spanId"] for log in logs if "parentSpanId" not in log["metadata"]]
    assert {log["metadata"]["traceId"] for log in logs} == {root}
    assert {log["metadata"]["_user"] for log in logs} == {"u-1"}
    ids = {log["metadata"]["spanId"] for log in logs}
    assert len(ids) == len(logs)
    assert {log["metadata"]["parentSpanId"] for log in logs if "parentSpanId" in log["metadata"]} <= ids
    tools = sorted(desk.logs("tool"), key=lambda log: json.dumps(log["request"]["body"]))
    assert [log["request"]["body"] for log in tools] == [{"input": {"a": 1, "b": 2}}, {"input": {"a": 3, "b": 4}}]
    assert [log["response"]["body"]["output"]["content"] for log in tools] == ["3", "7"]
    first, second = desk.logs("chat_model")
    calls = first["response"]["body"]["choices"][0]["message"]["tool_calls"]
    assert [one["id"] for one in calls] == ["call_1", "call_2"]
    assert json.loads(calls[1]["function"]["arguments"]) == {"a": 3, "b": 4}
    assert first["request"]["body"]["tools"][0]["function"]["name"] == "add"
    assert [one["role"] for one in second["request"]["body"]["messages"]] == ["user", "assistant", "tool", "tool"]
    assert second["request"]["body"]["messages"][3]["tool_call_id"] == "call_2"


async def test_many_runs_at_once(llm: ChatPortkey, desk: Desk, kind: str) -> None:
    """Each question is a trace of its own, and no run stays behind."""
    steps = chain(llm) | RunnableLambda(lambda message: message.text)
    questions = [{"question": f"q{number}"} for number in range(40)]
    answers = await batch(kind, steps, questions, config={**desk.config, "max_concurrency": 8})
    assert answers == [f"echo: q{number}" for number in range(40)]
    traces: dict[str, list[Any]] = {}
    for log in desk.logs():
        traces.setdefault(log["metadata"]["traceId"], []).append(log)
    assert len(traces) == 40
    seen: set[str] = set()
    for logs in traces.values():
        assert len(logs) == 4
        (root,) = [log for log in logs if "parentSpanId" not in log["metadata"]]
        (model,) = [log for log in logs if log["metadata"]["spanName"] == "ChatPortkey"]
        question = root["request"]["body"]["inputs"]["question"]
        assert model["request"]["body"]["messages"][1]["content"] == question
        assert model["response"]["body"]["choices"][0]["message"]["content"] == f"echo: {question}"
        assert root["response"]["body"] == {"outputs": f"echo: {question}"}
        seen.add(question)
    assert len(seen) == 40
    assert not desk.handler._runs


def test_many_threads(llm: ChatPortkey, desk: Desk) -> None:
    with ThreadPoolExecutor(8) as pool:
        list(
            pool.map(lambda n: chain(llm).invoke({"question": str(n)}, config={"callbacks": [desk.handler]}), range(24))
        )
    assert len({log["metadata"]["traceId"] for log in desk.logs("chat_model")}) == 24
    assert not desk.handler._runs


@pytest.mark.parametrize("how", [invoke, stream])
async def test_error_of_a_model(gateway: ScriptedGateway, make_llm: MakeModel, desk: Desk, kind: str, how: Any) -> None:
    gateway.fail(429, "not today")
    with pytest.raises(openai.RateLimitError):
        await how(kind, chain(make_llm(max_retries=0)), {"question": "Hi"}, config=desk.config)
    logs = {log["metadata"]["spanName"]: log for log in desk.logs()}
    assert logs["ChatPortkey"]["response"]["status"] == 429
    assert "not today" in logs["ChatPortkey"]["response"]["body"]["error"]["message"]
    assert "RateLimitError" in logs["ChatPortkey"]["response"]["body"]["error"]["type"]
    assert logs["RunnableSequence"]["response"]["status"] == 429
    assert not desk.handler._runs


async def test_stream_that_is_given_up(gateway: ScriptedGateway, llm: ChatPortkey, desk: Desk, kind: str) -> None:
    gateway.say("Hello to you")
    config: Any = desk.config
    if kind == "sync":
        chunks: Any = llm.stream("Hi", config=config)
        next(chunks)
        chunks.close()
    else:
        chunks = llm.astream("Hi", config=config)
        await anext(chunks)
        await chunks.aclose()
    (log,) = desk.logs()
    assert log["response"]["status"] == 499
    assert not desk.handler._runs


async def test_graph_that_waits_for_somebody(desk: Desk, kind: str) -> None:
    def ask(_: MessagesState) -> Any:
        return {"messages": [("user", str(interrupt("Really?")))]}

    builder: Any = StateGraph(MessagesState)
    builder.add_node("ask", ask)
    builder.add_edge(START, "ask")
    graph = builder.compile(checkpointer=InMemorySaver())
    config = {**desk.config, "configurable": {"thread_id": "t-1"}}
    await invoke(kind, graph, {"messages": [("user", "Hi")]}, config=config)
    await invoke(kind, graph, Command(resume="yes"), config=config)
    logs = desk.logs()
    assert [(log["metadata"]["spanName"], log["response"]["status"]) for log in logs] == [
        ("ask", 200),
        ("LangGraph", 200),
    ] * 2
    assert "Really?" in logs[0]["response"]["body"]["interrupted"]
    assert logs[3]["response"]["body"]["outputs"]["messages"][1] == {"role": "user", "content": "yes"}


async def test_tools_and_their_errors(desk: Desk, kind: str) -> None:
    assert await invoke(kind, add, {"a": 1, "b": 2}, config=desk.config) == 3
    with pytest.raises(LookupError):
        await invoke(kind, fail, {"a": 1}, config=desk.config)
    good, bad = desk.logs("tool")
    assert (good["request"]["body"], good["response"]["body"]) == ({"input": {"a": 1, "b": 2}}, {"output": 3})
    assert bad["response"]["status"] == 500
    assert bad["response"]["body"] == {"error": {"message": "no 1", "type": "LookupError"}}


async def test_retrievers_and_their_errors(desk: Desk, kind: str) -> None:
    await invoke(kind, Shelf(), "cats", config=desk.config)
    with pytest.raises(LookupError):
        await invoke(kind, Shelf(), "fail", config=desk.config)
    good, bad = desk.logs("retriever")
    assert good["request"]["body"] == {"query": "cats"}
    assert good["response"]["body"] == {"documents": [{"page_content": "about cats", "metadata": {"page": 1}}]}
    assert bad["response"]["status"] == 500


async def test_model_of_texts(desk: Desk, kind: str) -> None:
    await invoke(kind, FakeListLLM(responses=["Hello"]), "Hi", config=desk.config)
    (log,) = desk.logs("llm")
    assert log["request"]["body"]["prompt"] == "Hi"
    assert log["response"]["body"]["choices"][0]["text"] == "Hello"


async def test_no_key_is_in_a_log(make_llm: MakeModel, desk: Desk, kind: str) -> None:
    llm = make_llm(
        api_key="pk-very-secret",
        Authorization="sk-very-secret",
        default_headers={"x-api-key": "hd-very-secret"},
        config={"targets": [{"api_key": "sk-very-secret"}]},
    )
    headers = {"x-portkey-api-key": "pk-very-secret", "x-portkey-trace-id": "t-1"}
    await invoke(kind, llm, f"Is {KEY} a secret?", config=desk.config, extra_headers=headers)
    text = json.dumps(desk.logs())
    assert "very-secret" not in text
    assert KEY not in text
    assert "Is *** a secret?" in text
    assert "t-1" in text


async def test_the_callers_dictionaries_stay(llm: ChatPortkey, kind: str) -> None:
    metadata = {"env": "test"}
    handler = LangchainCallbackHandler(metadata=metadata)
    tags, inputs = {"_user": "u-1"}, {"question": "Hi"}
    await invoke(kind, chain(llm), inputs, config={"callbacks": [handler], "metadata": tags})
    handler.close()
    assert (metadata, tags, inputs) == ({"env": "test"}, {"_user": "u-1"}, {"question": "Hi"})


async def test_no_call_waits_for_its_log(llm: ChatPortkey, kind: str, caplog: pytest.LogCaptureFixture) -> None:
    def answer(_: httpx.Request) -> httpx.Response:
        time.sleep(0.4)
        return httpx.Response(503)

    with httpx.Client(transport=httpx.MockTransport(answer)) as http:
        handler = LangchainCallbackHandler(KEY, None, "http://logs.test/v1", http_client=http)
        start = time.monotonic()
        for _ in range(5):
            await invoke(kind, llm, "Hi", config={"callbacks": [handler]})
        elapsed = time.monotonic() - start
        handler.close()
    assert elapsed < 5 * 0.4
    warnings = [record for record in caplog.records if record.name == "portkey_ai"]
    assert warnings
    assert {record.levelno for record in warnings} == {logging.WARNING}
    assert KEY not in caplog.text


async def test_handler_of_a_model_only(make_llm: MakeModel, desk: Desk) -> None:
    """What it is not told of cannot be logged; what it is told of belongs together."""
    llm = make_llm(callbacks=[desk.handler])

    async def ask_twice(text: str, config: RunnableConfig) -> str:
        await asyncio.gather(llm.ainvoke(text, config), llm.ainvoke(text, config))
        return text

    await RunnableLambda(ask_twice).ainvoke("Hi")
    first, second = desk.logs()
    assert first["metadata"]["traceId"] == second["metadata"]["traceId"]
    assert first["metadata"]["spanId"] != second["metadata"]["spanId"]
    assert first["metadata"]["parentSpanId"] == first["metadata"]["traceId"]
    desk.handler.on_chain_end({}, run_id=uuid4())  # of a run that began before it was there
    assert len(desk.logs()) == 2


async def test_a_copied_chain_logs_to_the_same_place(llm: ChatPortkey, desk: Desk, kind: str) -> None:
    copied = copy.deepcopy(chain(llm).with_config(callbacks=[desk.handler]))
    await invoke(kind, copied, {"question": "Hi"})
    assert len(desk.logs("chat_model")) == 1


def test_a_missing_key_raises_at_once() -> None:
    with pytest.raises(MissingAPIKeyError):
        LangchainCallbackHandler()
