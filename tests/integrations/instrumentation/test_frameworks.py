"""What another library's instrumentation records of a framework arrives at Portkey with the spans of our own calls."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypedDict

import pytest
from langgraph.graph import END, START, StateGraph
from openinference.instrumentation.langchain import LangChainInstrumentor
from opentelemetry.sdk.trace import TracerProvider

from tests.integrations.scripted import ScriptedGateway

from .support import ASK, CLIENTS, Make, done, logs


class State(TypedDict):
    said: str


@pytest.fixture
def langchain(provider: TracerProvider) -> Iterator[None]:
    instrumentor = LangChainInstrumentor()
    instrumentor.instrument(tracer_provider=provider)
    yield
    instrumentor.uninstrument()


@pytest.mark.parametrize("client_class", CLIENTS)
@pytest.mark.usefixtures("langchain")
async def test_a_run_of_a_graph(
    client_class: Any, gateway: ScriptedGateway, provider: TracerProvider, make: Make
) -> None:
    client = make(client_class)

    async def answer(state: State) -> State:
        del state
        answer = await done(client.chat.completions.create(**ASK))
        return {"said": answer.choices[0].message.content}

    graph: Any = StateGraph(State).add_node("answer", answer).add_edge(START, "answer").add_edge("answer", END)
    # The other library's spans are never the current one: it takes one of the program's for all to be one trace.
    with provider.get_tracer("shop").start_as_current_span("order"):
        assert await graph.compile().ainvoke({"said": ""}) == {"said": "echo: Say hello"}
    provider.force_flush()
    spans = {log["metadata"]["spanName"]: log["metadata"] for log in logs(gateway)}
    assert {"LangGraph", "answer", "chat gpt-4o"} <= set(spans)
    assert spans["answer"]["parentSpanId"] == spans["LangGraph"]["spanId"]
    (trace,) = {span["traceId"] for span in spans.values()}
    assert gateway.sent()[0].headers["x-portkey-trace-id"] == trace
