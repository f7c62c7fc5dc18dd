"""`LlamaIndexCallbackHandler`: what it logs, and that nothing of it reaches the call."""

# LlamaIndex's types are loose.
# pyright: reportUnknownMemberType=false

from __future__ import annotations

import asyncio
import copy
import logging
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any, cast

import openai
import pytest
from llama_index.core import Document, Settings, VectorStoreIndex
from llama_index.core.agent.workflow import FunctionAgent
from llama_index.core.base.llms.types import ChatMessage, ImageBlock, TextBlock
from llama_index.core.callbacks import CallbackManager, CBEventType
from llama_index.core.llms import MockLLM
from llama_index.core.node_parser import SentenceSplitter
from llama_index_instrumentation.dispatcher import instrument_tags

from portkey_ai import MissingAPIKeyError
from portkey_ai.llamaindex import LlamaIndexCallbackHandler, Portkey, PortkeyEmbedding
from portkey_ai.testing import RecordedRequest
from portkey_ai.testing.wire.local_responses import LocalResponse
from tests.integrations.llamaindex.conftest import New
from tests.integrations.scripted import USAGE, ScriptedGateway, call

# LlamaIndex's workflows look at every attribute of an agent, deprecated ones of pydantic included.
pytestmark = pytest.mark.filterwarnings(
    "ignore::pydantic.PydanticDeprecatedSince20", "ignore::pydantic.PydanticDeprecatedSince211"
)

MODEL = "@openai-prod/gpt-4o-mini"
METADATA = {"app": "tests", "_user": "u-1"}


def add(a: int, b: int) -> int:
    """Add two numbers."""
    return a + b


@pytest.fixture
def handler(gateway: ScriptedGateway) -> Iterator[LlamaIndexCallbackHandler]:
    handler = LlamaIndexCallbackHandler("pk-of-the-logs", METADATA, gateway.url)
    yield handler
    handler.close()


@pytest.fixture
def llm(new: New, handler: LlamaIndexCallbackHandler) -> Portkey:
    return new(Portkey, MODEL, callback_manager=CallbackManager([handler]), max_retries=0)


def logs(handler: LlamaIndexCallbackHandler, gateway: ScriptedGateway) -> list[dict[str, Any]]:
    """Every log so far, in the order of their ends."""
    assert handler.flush()
    return [entry for request in gateway.sent("/logs") for entry in request.body]


def only(handler: LlamaIndexCallbackHandler, gateway: ScriptedGateway) -> dict[str, Any]:
    (entry,) = logs(handler, gateway)
    return entry


async def test_chat(llm: Portkey, handler: LlamaIndexCallbackHandler, gateway: ScriptedGateway, is_async: bool) -> None:
    gateway.say("Hello, Ann")
    messages = [ChatMessage("Be kind.", role="system"), ChatMessage("I am Ann.")]
    await llm.achat(messages, top_p=0.5) if is_async else llm.chat(messages, top_p=0.5)
    entry = only(handler, gateway)
    assert entry["request"] == {
        "method": "POST",
        "url": "/chat/completions",
        "provider": "Portkey",
        "headers": {},
        "body": {
            "model": MODEL,
            "messages": [{"role": "system", "content": "Be kind."}, {"role": "user", "content": "I am Ann."}],
            "top_p": 0.5,
        },
    }
    assert entry["response"].pop("response_time") >= 0
    assert entry["response"] == {
        "status": 200,
        "headers": {},
        "body": {
            "object": "chat.completion",
            "model": MODEL,
            "choices": [{"index": 0, "message": {"role": "assistant", "content": "Hello, Ann"}}],
            "usage": USAGE,
        },
    }
    trace = entry["metadata"].pop("traceId")
    span = entry["metadata"].pop("spanId")
    assert len(trace) == len(span) == 36
    assert entry["metadata"] == {**METADATA, "spanName": "llm"}
    assert gateway.sent("/logs")[0].headers["x-portkey-api-key"] == "pk-of-the-logs"


async def test_complete(
    llm: Portkey, handler: LlamaIndexCallbackHandler, gateway: ScriptedGateway, is_async: bool
) -> None:
    gateway.say("Paris")
    await llm.acomplete("Capital?") if is_async else llm.complete("Capital?")
    entry = only(handler, gateway)
    assert (entry["request"]["url"], entry["request"]["body"]["prompt"]) == ("/completions", "Capital?")
    assert entry["response"]["body"]["choices"] == [{"index": 0, "text": "Paris"}]
    assert entry["response"]["body"]["usage"] == USAGE
    assert entry["metadata"]["traceId"]


async def test_streams(
    llm: Portkey, handler: LlamaIndexCallbackHandler, gateway: ScriptedGateway, is_async: bool
) -> None:
    gateway.say("one two")
    gateway.say("three four")
    messages = [ChatMessage("Count.")]
    if is_async:
        _ = [part async for part in await llm.astream_chat(messages)]
        _ = [part async for part in await llm.astream_complete("Count.")]
    else:
        _ = list(llm.stream_chat(messages))
        _ = list(llm.stream_complete("Count."))
    chat, completion = (entry["response"]["body"] for entry in logs(handler, gateway))
    assert chat["choices"] == [{"index": 0, "message": {"role": "assistant", "content": "one two"}}]
    assert completion["choices"] == [{"index": 0, "text": "three four"}]
    assert chat["usage"] == completion["usage"] == USAGE


async def test_a_stream_that_is_given_up(
    llm: Portkey, handler: LlamaIndexCallbackHandler, gateway: ScriptedGateway
) -> None:
    stream = llm.stream_chat([ChatMessage("Count.")])
    next(stream)
    cast(Any, stream).close()
    assert only(handler, gateway)["response"]["status"] == 499


async def test_tool_calls_and_their_results(
    llm: Portkey, handler: LlamaIndexCallbackHandler, gateway: ScriptedGateway
) -> None:
    calls = (call("add", {"a": 1, "b": 2}, "call_a"), call("add", {"a": 3, "b": 4}, "call_b"))
    gateway.say(None, *calls)
    gateway.say("3 and 7")
    with instrument_tags({"trace_id": "t-1", "step": "reckon"}):
        await cast("Any", FunctionAgent(tools=[add], llm=llm)).run(user_msg="1+2, 3+4")
    first, second = logs(handler, gateway)
    assert [tool["function"]["name"] for tool in first["request"]["body"]["tools"]] == ["add"]
    said = first["response"]["body"]["choices"][0]["message"]["tool_calls"]
    assert [(each["id"], each["function"]["arguments"]) for each in said] == [
        ("call_a", '{"a": 1, "b": 2}'),
        ("call_b", '{"a": 3, "b": 4}'),
    ]
    results = [message for message in second["request"]["body"]["messages"] if message["role"] == "tool"]
    assert [(message["tool_call_id"], message["content"]) for message in results] == [("call_a", "3"), ("call_b", "7")]
    assert second["response"]["body"]["choices"][0]["message"]["content"] == "3 and 7"
    for entry in (first, second):
        assert entry["response"]["body"]["usage"] == USAGE
        assert (entry["metadata"]["traceId"], entry["metadata"]["step"]) == ("t-1", "reckon")
        assert set(entry["metadata"]) == {*METADATA, "traceId", "spanId", "spanName", "step"}


async def test_a_run_of_an_agent_is_a_trace(
    llm: Portkey, handler: LlamaIndexCallbackHandler, gateway: ScriptedGateway
) -> None:
    agent = cast("Any", FunctionAgent(tools=[add], llm=llm, streaming=False))
    for _ in range(2):
        gateway.say(None, call("add", {"a": 1, "b": 2}))
        gateway.say("3")
        await agent.run(user_msg="1+2")
    one, two, three, four = (entry["metadata"]["traceId"] for entry in logs(handler, gateway))
    assert one == two != three == four


def test_images(llm: Portkey, handler: LlamaIndexCallbackHandler, gateway: ScriptedGateway) -> None:
    image = ImageBlock(url="https://example.com/dot.png")
    llm.chat([ChatMessage(blocks=[TextBlock(text="What?"), image])])
    (message,) = only(handler, gateway)["request"]["body"]["messages"]
    assert message["content"][0] == {"type": "text", "text": "What?"}
    assert (message["content"][1]["type"], message["content"][1]["url"]) == ("image", "https://example.com/dot.png")


@pytest.fixture
def settings(handler: LlamaIndexCallbackHandler) -> Iterator[None]:
    Settings.callback_manager = CallbackManager([handler])
    yield
    Settings.callback_manager.set_handlers([])  # a new manager would take over the handlers of the old one


@pytest.mark.usefixtures("settings")
async def test_an_index_and_a_query(
    new: New, handler: LlamaIndexCallbackHandler, gateway: ScriptedGateway, is_async: bool
) -> None:
    manager = Settings.callback_manager
    embedding = new(PortkeyEmbedding, "emb", callback_manager=manager)
    index = VectorStoreIndex.from_documents(
        [Document(text="Rome is in Italy.")],
        transformations=[SentenceSplitter(callback_manager=manager)],
        embed_model=embedding,
    )
    built = logs(handler, gateway)
    assert {entry["metadata"]["spanName"] for entry in built} == {"node_parsing", "chunking", "embedding"}
    assert len({entry["metadata"]["traceId"] for entry in built}) == 1

    gateway.say("In Italy.")
    engine = index.as_query_engine(llm=new(Portkey, MODEL, callback_manager=manager))
    await engine.aquery("Where?") if is_async else engine.query("Where?")
    asked = logs(handler, gateway)[len(built) :]
    (trace,) = {entry["metadata"]["traceId"] for entry in asked}
    assert trace != built[0]["metadata"]["traceId"]
    of = {entry["metadata"]["spanName"]: entry for entry in asked}
    spans = {name: entry["metadata"]["spanId"] for name, entry in of.items()}
    parents = {name: entry["metadata"].get("parentSpanId") for name, entry in of.items()}
    assert parents["query"] is None
    assert parents["retrieve"] == parents["synthesize"] == spans["query"]
    assert (parents["embedding"], parents["llm"]) == (spans["retrieve"], spans["synthesize"])

    node = of["retrieve"]["response"]["body"]["nodes"][0]
    assert (node["text"], isinstance(node["score"], float)) == ("Rome is in Italy.", True)
    assert of["embedding"]["request"]["body"] == {"model": "emb", "input": ["Where?"]}
    assert of["embedding"]["response"]["body"] == {"object": "list", "count": 1, "dimensions": 8}
    assert of["query"]["request"]["body"] == {"query_str": "Where?"}
    assert of["query"]["response"]["body"]["response"]["response"] == "In Italy."
    assert of["llm"]["response"]["body"]["usage"] == USAGE


async def test_errors_of_the_model(
    llm: Portkey, handler: LlamaIndexCallbackHandler, gateway: ScriptedGateway, is_async: bool
) -> None:
    gateway.fail(429)
    with pytest.raises(openai.RateLimitError):
        await llm.achat([ChatMessage("Hello")]) if is_async else llm.chat([ChatMessage("Hello")])
    response = only(handler, gateway)["response"]
    assert (response["status"], response["body"]["error"]["type"]) == (429, "RateLimitError")
    assert "asked to fail" in response["body"]["error"]["message"]


def test_other_llms(handler: LlamaIndexCallbackHandler, gateway: ScriptedGateway) -> None:
    llm = MockLLM(callback_manager=CallbackManager([handler]))
    llm.complete("a b c")
    llm.chat([ChatMessage("a b c")])
    assert "pk-" not in repr(handler)
    entries = logs(handler, gateway)
    assert {entry["request"]["provider"] for entry in entries} == {"MockLLM"}
    assert all("a b" in str(entry["response"]["body"]["choices"]) for entry in entries)


async def test_many_calls_at_once(llm: Portkey, handler: LlamaIndexCallbackHandler, gateway: ScriptedGateway) -> None:
    texts = [f"text {number}" for number in range(20)]
    await asyncio.gather(*(llm.achat([ChatMessage(text)]) for text in texts[:10]))
    with ThreadPoolExecutor(10) as pool:
        assert len(list(pool.map(llm.chat, [[ChatMessage(text)] for text in texts[10:]]))) == 10
    entries = logs(handler, gateway)
    assert len({entry["metadata"]["traceId"] for entry in entries}) == 20
    for entry in entries:
        asked = entry["request"]["body"]["messages"][0]["content"]
        assert entry["response"]["body"]["choices"][0]["message"]["content"] == f"echo: {asked}"
    assert sorted(entry["request"]["body"]["messages"][0]["content"] for entry in entries) == sorted(texts)


def test_no_key_is_logged(llm: Portkey, handler: LlamaIndexCallbackHandler, gateway: ScriptedGateway) -> None:
    llm.chat([ChatMessage("Hello")], extra_headers={"x-portkey-api-key": "pk-secret-of-a-call"})
    llm.chat([ChatMessage("Say pk-of-the-logs")])
    assert gateway.sent()[0].headers["x-portkey-api-key"] == "pk-secret-of-a-call"
    assert not any(secret in str(logs(handler, gateway)) for secret in ("pk-secret", "pk-of-the-logs"))


def test_what_is_ignored(new: New, gateway: ScriptedGateway) -> None:
    handler = LlamaIndexCallbackHandler(ignore=[CBEventType.LLM])
    new(Portkey, callback_manager=CallbackManager([handler])).complete("Hello")
    assert logs(handler, gateway) == []
    handler.close()


def test_the_callers_metadata_stays_as_it_is(new: New, gateway: ScriptedGateway) -> None:
    metadata: dict[str, object] = {"a": "b"}
    handler = LlamaIndexCallbackHandler(metadata=metadata)
    new(Portkey, callback_manager=CallbackManager([handler])).complete("Hello")
    assert only(handler, gateway)["metadata"]["a"] == "b"
    assert metadata == {"a": "b"}
    handler.close()


def test_a_copy_of_an_llm_logs_too(new: New, llm: Portkey, handler: LlamaIndexCallbackHandler, gateway: Any) -> None:
    new(copy.deepcopy, llm).complete("Hello")
    assert len(logs(handler, gateway)) == 1


class SlowLogs(ScriptedGateway):
    """Takes half a second for logs."""

    def respond(self, request: RecordedRequest) -> LocalResponse:
        if request.path.endswith("/logs"):
            time.sleep(0.5)
        return super().respond(request)


def test_the_call_does_not_wait_for_the_log(new: New, gateway: ScriptedGateway) -> None:
    with SlowLogs() as slow:
        handler = LlamaIndexCallbackHandler(base_url=slow.url)
        llm = new(Portkey, callback_manager=CallbackManager([handler]))
        llm.complete("warm up")
        began = time.monotonic()
        for _ in range(5):
            llm.complete("Hello")
        took = time.monotonic() - began
        handler.close()
        assert sum(len(request.body) for request in slow.sent("/logs")) == 6
    assert took < 0.5
    assert len(gateway.sent()) == 6


def test_a_log_server_that_is_down(new: New, gateway: ScriptedGateway, caplog: pytest.LogCaptureFixture) -> None:
    assert gateway.url
    handler = LlamaIndexCallbackHandler("pk-secret", base_url="http://127.0.0.1:9/v1")
    llm = new(Portkey, callback_manager=CallbackManager([handler]))
    with caplog.at_level(logging.WARNING, "portkey_ai"):
        assert llm.complete("Hello").text == "echo: Hello"
        handler.flush()
    assert "could not be sent" in caplog.text
    assert "pk-secret" not in caplog.text
    handler.close()


def test_what_cannot_be_logged(
    handler: LlamaIndexCallbackHandler, gateway: ScriptedGateway, caplog: pytest.LogCaptureFixture
) -> None:
    """Payloads that no version of LlamaIndex makes."""
    wrong: Any = {"messages": ["text"]}
    handler.on_event_start(CBEventType.LLM, wrong, event_id="1")
    handler.on_event_end(CBEventType.LLM, None, event_id="1")
    assert "a log entry was lost: AttributeError" in caplog.text
    assert logs(handler, gateway) == []


def test_no_key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PORTKEY_API_KEY", raising=False)
    monkeypatch.delenv("PORTKEY_BASE_URL", raising=False)
    with pytest.raises(MissingAPIKeyError):
        LlamaIndexCallbackHandler()
