"""`portkey_ai.llamaindex.Portkey`: what LlamaIndex asks of an LLM, through a gateway."""

# LlamaIndex's types are loose.
# pyright: reportUnknownMemberType=false

from __future__ import annotations

import asyncio
import base64
import copy
import gc
import json
import pickle
from collections.abc import Callable
from typing import Any, cast

import httpx
import openai
import pytest
from llama_index.core.agent.workflow import FunctionAgent
from llama_index.core.base.llms.types import ChatMessage, ChatResponse, ImageBlock, TextBlock
from llama_index.core.program import LLMTextCompletionProgram
from llama_index.core.prompts import PromptTemplate
from llama_index.core.tools import FunctionTool
from pydantic import BaseModel

from portkey_ai import MissingAPIKeyError, createHeaders
from portkey_ai.llamaindex import Portkey
from portkey_ai.llms.llama_index.completions import PortkeyLLM
from tests.integrations.llamaindex.conftest import New
from tests.integrations.scripted import USAGE, ScriptedGateway, call

# LlamaIndex's workflows look at every attribute of an agent, deprecated ones of pydantic included.
pytestmark = pytest.mark.filterwarnings(
    "ignore::pydantic.PydanticDeprecatedSince20", "ignore::pydantic.PydanticDeprecatedSince211"
)


def add(a: int, b: int) -> int:
    """Add two numbers."""
    return a + b


def multiply(a: int, b: int) -> int:
    """Multiply two numbers."""
    return a * b


TOOLS = [FunctionTool.from_defaults(add), FunctionTool.from_defaults(multiply)]
TWO_CALLS = (call("add", {"a": 1, "b": 2}, "call_a"), call("multiply", {"a": 3, "b": 4}, "call_m"))


class Person(BaseModel):
    """A person."""

    name: str
    age: int


@pytest.fixture
def llm(new: New) -> Portkey:
    return new(Portkey, model="@openai-prod/gpt-4o-mini", trace_id="t-1", metadata={"_user": "u-1"})


async def chat(llm: Portkey, is_async: bool, *messages: ChatMessage, **kwargs: Any) -> ChatResponse:
    answer: ChatResponse
    answer = await llm.achat(list(messages), **kwargs) if is_async else llm.chat(list(messages), **kwargs)
    return answer


async def streamed(llm: Portkey, is_async: bool, message: str) -> list[ChatResponse]:
    messages = [ChatMessage(message)]
    if is_async:
        return [part async for part in await llm.astream_chat(messages)]
    return list(llm.stream_chat(messages))


async def test_complete(llm: Portkey, gateway: ScriptedGateway, is_async: bool) -> None:
    gateway.say("Paris")
    answer = await llm.acomplete("Capital of France?") if is_async else llm.complete("Capital of France?")
    assert answer.text == "Paris"
    request = gateway.requests[-1]
    assert request.body == {
        "model": "@openai-prod/gpt-4o-mini",
        "messages": [{"role": "user", "content": "Capital of France?"}],
        "stream": False,
    }
    assert request.headers["x-portkey-api-key"] == "pk-secret"
    assert request.headers["x-portkey-trace-id"] == "t-1"
    assert json.loads(request.headers["x-portkey-metadata"]) == {"_user": "u-1"}
    assert "authorization" not in request.headers


async def test_chat_and_usage(llm: Portkey, gateway: ScriptedGateway, is_async: bool) -> None:
    gateway.say("Hello, Ann")
    answer = await chat(llm, is_async, ChatMessage("Be kind.", role="system"), ChatMessage("I am Ann."))
    assert answer.message.content == "Hello, Ann"
    assert answer.message.role == "assistant"
    assert answer.additional_kwargs == USAGE
    assert [message["role"] for message in gateway.requests[-1].body["messages"]] == ["system", "user"]


async def test_stream_and_usage(llm: Portkey, gateway: ScriptedGateway, is_async: bool) -> None:
    gateway.say("one two three")
    parts = await streamed(llm, is_async, "Count.")
    assert "".join(part.delta or "" for part in parts) == "one two three"
    assert [part.delta for part in parts if part.delta] == ["one ", "two ", "three"]
    assert parts[-1].message.content == "one two three"
    assert parts[-1].additional_kwargs == USAGE


async def test_stream_complete(llm: Portkey, gateway: ScriptedGateway, is_async: bool) -> None:
    gateway.say("one two")
    if is_async:
        parts = [part async for part in await llm.astream_complete("Count.")]
    else:
        parts = list(llm.stream_complete("Count."))
    assert [part.delta for part in parts if part.delta] == ["one ", "two"]
    assert parts[-1].text == "one two"


async def test_two_tools_at_once(llm: Portkey, gateway: ScriptedGateway, is_async: bool) -> None:
    gateway.say(None, *TWO_CALLS)
    if is_async:
        answer = await llm.achat_with_tools(TOOLS, "1+2, 3*4", allow_parallel_tool_calls=True)
    else:
        answer = llm.chat_with_tools(TOOLS, "1+2, 3*4", allow_parallel_tool_calls=True)
    calls = llm.get_tool_calls_from_response(answer)
    assert [(call.tool_id, call.tool_name, call.tool_kwargs) for call in calls] == [
        ("call_a", "add", {"a": 1, "b": 2}),
        ("call_m", "multiply", {"a": 3, "b": 4}),
    ]
    sent = gateway.requests[-1].body
    assert [tool["function"]["name"] for tool in sent["tools"]] == ["add", "multiply"]
    assert sent["tools"][0]["function"]["parameters"]["required"] == ["a", "b"]
    assert sent["parallel_tool_calls"] is True


async def test_two_tools_at_once_streamed(llm: Portkey, gateway: ScriptedGateway, is_async: bool) -> None:
    gateway.say(None, *TWO_CALLS, split=True)
    if is_async:
        parts = [part async for part in await llm.astream_chat_with_tools(TOOLS, "1+2, 3*4")]
    else:
        parts = list(llm.stream_chat_with_tools(TOOLS, "1+2, 3*4"))
    calls = llm.get_tool_calls_from_response(parts[-1])
    assert [(call.tool_name, call.tool_kwargs) for call in calls] == [
        ("add", {"a": 1, "b": 2}),
        ("multiply", {"a": 3, "b": 4}),
    ]


@pytest.mark.parametrize("streaming", [True, False])
async def test_function_agent(llm: Portkey, gateway: ScriptedGateway, streaming: bool) -> None:
    gateway.say(None, *TWO_CALLS)
    gateway.say("3 and 12")
    agent = FunctionAgent(tools=[add, multiply], llm=llm, system_prompt="Reckon.", streaming=streaming)
    answer = await cast("Any", agent).run(user_msg="What are 1+2 and 3*4?")
    assert str(answer) == "3 and 12"
    last = gateway.sent()[-1].body["messages"]
    assert {message["tool_call_id"]: message["content"] for message in last if message["role"] == "tool"} == {
        "call_a": "3",
        "call_m": "12",
    }
    assert [request.headers["x-portkey-trace-id"] for request in gateway.sent()] == ["t-1", "t-1"]


async def test_structured_output_by_a_tool(llm: Portkey, gateway: ScriptedGateway, is_async: bool) -> None:
    gateway.say(None, call("Person", {"name": "Ann", "age": 30}))
    prompt = PromptTemplate("Who is {who}?")
    if is_async:
        person = await llm.astructured_predict(Person, prompt, who="Ann")
    else:
        person = llm.structured_predict(Person, prompt, who="Ann")
    assert person == Person(name="Ann", age=30)
    assert gateway.requests[-1].body["tool_choice"] == "required"


async def test_structured_output_by_a_schema(new: New, gateway: ScriptedGateway, is_async: bool) -> None:
    gateway.say('{"name": "Ann", "age": 30}')
    llm = new(Portkey, "@openai-prod/gpt-4o", should_use_structured_outputs=True)
    prompt = PromptTemplate("Who is {who}?")
    if is_async:
        person = await llm.astructured_predict(Person, prompt, who="Ann")
    else:
        person = llm.structured_predict(Person, prompt, who="Ann")
    assert person == Person(name="Ann", age=30)
    assert gateway.requests[-1].body["response_format"]["json_schema"]["name"] == "Person"


def test_structured_output_of_text(new: New, gateway: ScriptedGateway) -> None:
    gateway.say('Here: {"name": "Ann", "age": 30}')
    llm = new(Portkey, is_function_calling_model=False)
    program = LLMTextCompletionProgram[Person].from_defaults(
        output_cls=Person, prompt_template_str="Who is {who}?", llm=llm
    )
    assert program(who="Ann") == Person(name="Ann", age=30)


async def test_images(llm: Portkey, gateway: ScriptedGateway, is_async: bool) -> None:
    gateway.say("A dot.")
    dot = base64.b64decode(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
    )
    answer = await chat(llm, is_async, ChatMessage(blocks=[TextBlock(text="What?"), ImageBlock(image=dot)]))
    assert answer.message.content == "A dot."
    text, image = gateway.requests[-1].body["messages"][0]["content"]
    assert text == {"type": "text", "text": "What?"}
    assert image["image_url"]["url"].startswith("data:image/png;base64,iVBOR")


async def test_options_of_one_call(llm: Portkey, gateway: ScriptedGateway, is_async: bool) -> None:
    headers = createHeaders(trace_id="t-2", metadata={"step": "two"})
    await chat(llm, is_async, ChatMessage("one"), extra_headers=headers)
    await chat(llm, is_async, ChatMessage("two"))
    one, two = (request.headers for request in gateway.sent())
    assert (one["x-portkey-trace-id"], json.loads(one["x-portkey-metadata"])) == ("t-2", {"step": "two"})
    assert (two["x-portkey-trace-id"], json.loads(two["x-portkey-metadata"])) == ("t-1", {"_user": "u-1"})
    assert one["x-portkey-api-key"] == "pk-secret"


async def test_a_copy_with_other_options(llm: Portkey, gateway: ScriptedGateway, is_async: bool) -> None:
    other = llm.with_options(trace_id="t-2", metadata=None, model="@openai-prod/gpt-4o", temperature=0.5)
    await chat(other, is_async, ChatMessage("one"))
    await chat(llm, is_async, ChatMessage("two"))
    one, two = gateway.sent()
    assert (one.headers["x-portkey-trace-id"], two.headers["x-portkey-trace-id"]) == ("t-2", "t-1")
    assert "x-portkey-metadata" not in one.headers
    assert (one.body["model"], one.body["temperature"]) == ("@openai-prod/gpt-4o", 0.5)
    assert (two.body["model"], "temperature" in two.body) == ("@openai-prod/gpt-4o-mini", False)


async def test_a_copy_shares_what_is_closed(llm: Portkey, gateway: ScriptedGateway) -> None:
    copy = llm.with_options(trace_id="t-2", max_retries=0)
    await copy.acomplete("one")
    await llm.aclose()
    with pytest.raises(openai.APIConnectionError):
        await copy.acomplete("two")
    assert len(gateway.sent()) == 1


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, openai.BadRequestError),
        (401, openai.AuthenticationError),
        (429, openai.RateLimitError),
        (503, openai.InternalServerError),
    ],
)
async def test_errors(
    new: New, gateway: ScriptedGateway, is_async: bool, status: int, kind: type[openai.APIStatusError]
) -> None:
    gateway.fail(status)
    llm = new(Portkey, max_retries=0)
    with pytest.raises(kind, match="asked to fail") as caught:
        await chat(llm, is_async, ChatMessage("Hello"))
    assert caught.value.status_code == status
    assert caught.value.response.headers["x-portkey-trace-id"] == "trace-of-the-gateway"
    assert len(gateway.sent()) == 1


async def test_errors_of_a_stream(new: New, gateway: ScriptedGateway, is_async: bool) -> None:
    gateway.fail(503)
    llm = new(Portkey, max_retries=0)
    with pytest.raises(openai.InternalServerError):
        await streamed(llm, is_async, "Hello")


def test_async_calls_of_several_event_loops(gateway: ScriptedGateway) -> None:
    llm = Portkey()
    for number in range(3):
        assert asyncio.run(llm.acomplete(f"{number}")).text == f"echo: {number}"
    assert len(gateway.sent()) == 3
    del llm
    gc.collect()  # connections that were left open would warn here


def test_thinking_models(new: New, gateway: ScriptedGateway) -> None:
    llm = new(Portkey, "@openai-prod/o3-mini", max_tokens=5, reasoning_effort="low")
    llm.chat_with_tools(TOOLS, "Hello")
    sent = gateway.requests[-1].body
    assert (sent["max_completion_tokens"], sent["reasoning_effort"]) == (5, "low")
    assert not {"max_tokens", "temperature", "parallel_tool_calls"} & set(sent)


def test_temperature(new: New, gateway: ScriptedGateway) -> None:
    for llm in (new(Portkey, temperature=0.1), new(Portkey).with_options(temperature=0.1)):
        llm.complete("Hello")
        assert gateway.requests[-1].body["temperature"] == 0.1
    new(Portkey).complete("Hello", temperature=0.7)
    assert gateway.requests[-1].body["temperature"] == 0.7


def test_context_window(new: New, gateway: ScriptedGateway) -> None:
    assert gateway.url
    assert new(Portkey, "@openai-prod/gpt-4").metadata.context_window == 8192
    assert new(Portkey, "@somebody/something").metadata.context_window == 128_000
    llm = new(Portkey, "@somebody/something", context_window=4000, max_tokens=100)
    assert (llm.metadata.context_window, llm.metadata.num_output) == (4000, 100)
    assert llm.metadata.is_chat_model
    assert llm.metadata.is_function_calling_model


def test_every_option(new: New, gateway: ScriptedGateway) -> None:
    llm = new(
        Portkey,
        api_key="pk-other",
        api_base=gateway.url,
        config={"retry": {"attempts": 2}},
        cache_force_refresh=True,
        default_headers={"x-mine": "1"},
        some_new_option="x",
        timeout=3,
        additional_kwargs={"extra_body": {"mine": 1}},
    )
    llm.complete("Hello")
    headers = gateway.requests[-1].headers
    assert headers["x-portkey-api-key"] == "pk-other"
    assert json.loads(headers["x-portkey-config"]) == {"retry": {"attempts": 2}}
    assert headers["x-portkey-cache-force-refresh"] == "true"
    assert headers["x-portkey-some-new-option"] == "x"
    assert headers["x-mine"] == "1"
    assert gateway.requests[-1].body["mine"] == 1


def test_wrong_options(new: New, gateway: ScriptedGateway) -> None:
    assert gateway.url
    with pytest.raises(ValueError, match="trace_id"):
        new(Portkey, trace_id="\n")
    with pytest.raises(ValueError, match="max_retries"):
        new(Portkey, max_retries=-1)
    with pytest.raises(ValueError, match="api_base"):
        new(Portkey, base_url=gateway.url, api_base=gateway.url)
    with pytest.raises(TypeError, match="model_name: not a parameter of an LLM"):
        new(Portkey, model_name="@openai-prod/gpt-4o")
    with pytest.raises(TypeError, match="model_name"):
        new(Portkey).with_options(model_name="@openai-prod/gpt-4o")


def test_no_key(new: New, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PORTKEY_API_KEY", raising=False)
    monkeypatch.delenv("PORTKEY_BASE_URL", raising=False)
    monkeypatch.setenv("OPENAI_API_KEY", "sk-secret")
    with pytest.raises(MissingAPIKeyError):
        new(Portkey)


SECRET: dict[str, Any] = {
    "api_key": "pk-secret",
    "virtual_key": "vk-secret",
    "Authorization": "sk-secret",
    "aws_secret_access_key": "aws-secret",
    "config": {"provider": "openai", "api_key": "config-secret"},
    "default_headers": {"x-key": "header-secret"},
    "unknown_key": "unknown-secret",
}


def test_no_key_is_shown(new: New, gateway: ScriptedGateway, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-secret")
    llm = new(Portkey, "m", **SECRET, provider="openai", trace_id="t-1")
    llm.complete("Hello")
    assert gateway.requests[-1].headers["authorization"] == "Bearer sk-secret"
    for shown in (repr(llm), str(llm), llm.to_json(), str(llm.to_dict()), llm.model_dump_json(), str(llm.to_payload())):
        assert "secret" not in shown
    assert "secret" not in repr(llm.with_options(api_key="pk-secret"))


def test_saved_and_restored(new: New, gateway: ScriptedGateway) -> None:
    llm = new(
        Portkey, "m", provider="openai", config="pc-1", metadata={"a": "b"}, max_retries=0, context_window=9, timeout=7
    )
    restored = new(Portkey.from_dict, llm.to_dict())
    restored.complete("Hello")
    headers = gateway.requests[-1].headers
    assert (headers["x-portkey-provider"], headers["x-portkey-config"]) == ("openai", "pc-1")
    assert json.loads(headers["x-portkey-metadata"]) == {"a": "b"}
    assert "temperature" not in gateway.requests[-1].body
    assert restored.to_dict() == llm.to_dict()
    assert restored.timeout == 7
    gateway.fail(503)
    with pytest.raises(openai.InternalServerError):
        restored.complete("Hello")
    assert len(gateway.sent()) == 2


def through_pickle(llm: Portkey) -> Portkey:
    restored: Portkey = pickle.loads(pickle.dumps(llm))
    return restored


@pytest.mark.parametrize("again", [copy.deepcopy, through_pickle])
def test_copied_and_pickled(new: New, gateway: ScriptedGateway, again: Callable[[Portkey], Portkey]) -> None:
    llm = new(again, new(Portkey, "m", api_key="pk-other", config={"provider": "openai"}).with_options(trace_id="t-1"))
    llm.complete("Hello")
    headers = gateway.requests[-1].headers
    assert headers["x-portkey-api-key"] == "pk-other"
    assert headers["x-portkey-trace-id"] == "t-1"
    assert json.loads(headers["x-portkey-config"]) == {"provider": "openai"}
    assert "temperature" not in gateway.requests[-1].body


def test_an_http_client_cannot_be_pickled(new: New, gateway: ScriptedGateway) -> None:
    seen: list[str] = []

    def look(request: httpx.Request) -> None:
        seen.append(request.url.path)

    with httpx.Client(event_hooks={"request": [look]}) as http:
        llm = new(Portkey, http_client=http)
        llm.complete("Hello")
        assert seen == [gateway.requests[-1].path]
        with pytest.raises(TypeError, match="http_client"):
            pickle.dumps(llm)


async def test_the_users_own_connections(new: New, gateway: ScriptedGateway) -> None:
    seen: list[str] = []

    async def look(request: httpx.Request) -> None:
        seen.append(request.url.path)

    async with httpx.AsyncClient(event_hooks={"request": [look]}) as http:
        llm = new(Portkey, async_http_client=http)
        await llm.acomplete("Hello")
        await llm.aclose()
        assert not http.is_closed
    assert seen == [gateway.requests[-1].path]


def test_no_reuse_of_the_client(new: New, gateway: ScriptedGateway) -> None:
    llm = new(Portkey, reuse_client=False)
    assert [llm.complete(text).text for text in ("a", "b")] == ["echo: a", "echo: b"]
    assert len(gateway.sent()) == 2


def test_the_older_name(new: New, gateway: ScriptedGateway) -> None:
    llm = new(
        PortkeyLLM,
        api_key="pk-other",
        base_url=gateway.url,
        virtual_key="vk-1",
        config="pc-1",
        provider="openai",
        trace_id="t-1",
        custom_metadata={"_user": "u-1"},
    )
    assert llm.complete("Hello").text == "echo: Hello"
    request = gateway.requests[-1]
    sent = {name: request.headers[f"x-portkey-{name}"] for name in ("api-key", "virtual-key", "config", "trace-id")}
    assert sent == {"api-key": "pk-other", "virtual-key": "vk-1", "config": "pc-1", "trace-id": "t-1"}
    assert json.loads(request.headers["x-portkey-metadata"]) == {"_user": "u-1"}
    assert request.body["model"] == "portkey-default"
    with pytest.raises(ValueError, match="custom_metadata"):
        new(PortkeyLLM, metadata={"a": "b"}, custom_metadata={"a": "b"})
