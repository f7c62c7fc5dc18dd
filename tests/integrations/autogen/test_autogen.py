"""AutoGen on `as_openai()`: agents, streams, tools, structured output, usage, images, errors."""

from __future__ import annotations

from collections.abc import AsyncIterator

import openai
import pytest
from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.base import TaskResult
from autogen_agentchat.messages import ModelClientStreamingChunkEvent, StructuredMessage
from autogen_core import Image
from autogen_core.models import CreateResult, ModelInfo, UserMessage
from autogen_ext.models.openai import BaseOpenAIChatCompletionClient
from pydantic import BaseModel

from portkey_ai import AsyncPortkey
from tests.integrations.pages import Page
from tests.integrations.scripted import USAGE, ScriptedGateway, call

PAGE = Page("autogen")
MODEL = "gpt-4o-2024-08-06"
CAN = ModelInfo(vision=True, function_calling=True, json_output=True, structured_output=True, family="gpt-4o")


# The framework dumps the parsed answer of the openai package as if it were not parsed.
pytestmark = pytest.mark.filterwarnings("ignore:Pydantic serializer warnings:UserWarning")


class City(BaseModel):
    name: str
    country: str


async def add(a: int, b: int) -> int:
    """Add two numbers."""
    return a + b


async def multiply(a: int, b: int) -> int:
    """Multiply two numbers."""
    return a * b


@pytest.fixture
async def model(gateway: ScriptedGateway) -> AsyncIterator[BaseOpenAIChatCompletionClient]:
    assert not gateway.requests  # it stands before the client is made
    async with AsyncPortkey(provider="@openai-prod") as portkey:
        yield BaseOpenAIChatCompletionClient(portkey.as_openai(), create_args={"model": MODEL}, model_info=CAN)


async def test_text_and_usage(gateway: ScriptedGateway, model: BaseOpenAIChatCompletionClient) -> None:
    gateway.say("Hello there.")
    answer = await model.create([UserMessage(content="Hi", source="user")])
    assert answer.content == "Hello there."
    assert (answer.usage.prompt_tokens, answer.usage.completion_tokens) == (
        USAGE["prompt_tokens"],
        USAGE["completion_tokens"],
    )
    (sent,) = gateway.sent()
    assert sent.body["model"] == MODEL
    assert sent.headers["x-portkey-api-key"] == "pk-secret"
    assert "authorization" not in sent.headers


async def test_stream_and_its_usage(gateway: ScriptedGateway, model: BaseOpenAIChatCompletionClient) -> None:
    gateway.say("one two three")
    said = [UserMessage(content="Count", source="user")]
    *pieces, whole = [piece async for piece in model.create_stream(said, include_usage=True)]
    assert pieces == ["one ", "two ", "three"]
    assert isinstance(whole, CreateResult)
    assert whole.usage.prompt_tokens == USAGE["prompt_tokens"]


@pytest.mark.parametrize("stream", [False, True], ids=["plain", "stream"])
async def test_an_agent_calls_two_tools_at_once(
    stream: bool, gateway: ScriptedGateway, model: BaseOpenAIChatCompletionClient
) -> None:
    gateway.say(None, call("add", {"a": 2, "b": 3}, "call_a"), call("multiply", {"a": 2, "b": 3}, "call_b"))
    gateway.say("5 and 6")
    agent = AssistantAgent(
        "a", model_client=model, tools=[add, multiply], reflect_on_tool_use=True, model_client_stream=stream
    )
    events = [event async for event in agent.run_stream(task="Both")]
    result = events[-1]
    assert isinstance(result, TaskResult)
    assert result.messages[-1].to_text() == "5 and 6"
    assert any(isinstance(event, ModelClientStreamingChunkEvent) for event in events) is stream
    _, second = gateway.sent()
    results = {m["tool_call_id"]: m["content"] for m in second.body["messages"] if m["role"] == "tool"}
    assert results == {"call_a": "5", "call_b": "6"}


async def test_structured_output(gateway: ScriptedGateway, model: BaseOpenAIChatCompletionClient) -> None:
    gateway.say('{"name": "Lima", "country": "Peru"}')
    result = await AssistantAgent("a", model_client=model, output_content_type=City).run(task="Lima")
    message = result.messages[-1]
    assert isinstance(message, StructuredMessage)
    assert message.content == City(name="Lima", country="Peru")
    assert gateway.sent()[0].body["response_format"]["type"] == "json_schema"


async def test_image(gateway: ScriptedGateway, model: BaseOpenAIChatCompletionClient) -> None:
    dot = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
    await model.create([UserMessage(content=["What is it?", Image.from_base64(dot)], source="user")])
    parts = gateway.sent()[0].body["messages"][0]["content"]
    assert parts[1]["image_url"]["url"].startswith("data:image/png;base64,")


async def test_an_error_of_the_gateway_is_an_exception(
    gateway: ScriptedGateway, model: BaseOpenAIChatCompletionClient
) -> None:
    gateway.fail(400, "no such model")
    with pytest.raises(openai.BadRequestError, match="no such model") as caught:
        await model.create([UserMessage(content="Hi", source="user")])
    assert caught.value.status_code == 400
    assert "pk-secret" not in repr(caught.value)


async def test_each_conversation_has_its_headers(gateway: ScriptedGateway) -> None:
    async with AsyncPortkey(config="pc-1") as portkey:
        for trace in ("t-1", "t-2"):
            client = portkey.with_options(trace_id=trace).as_openai()
            model = BaseOpenAIChatCompletionClient(client, create_args={"model": MODEL}, model_info=CAN)
            await model.create([UserMessage(content="Hi", source="user")])
            await model.close()  # leaves the connections to `portkey`
    assert [sent.headers["x-portkey-trace-id"] for sent in gateway.sent()] == ["t-1", "t-2"]
    assert {sent.headers["x-portkey-config"] for sent in gateway.sent()} == {"pc-1"}


@pytest.mark.filterwarnings("ignore:Internal module name used:UserWarning")
async def test_the_key_is_not_serialised(model: BaseOpenAIChatCompletionClient) -> None:
    agent = AssistantAgent("a", model_client=model)
    assert "pk-secret" not in repr(await agent.save_state())
    with pytest.raises(AttributeError, match="component_type"):  # a client made outside is no component
        agent.dump_component()


def test_docs_tools(gateway: ScriptedGateway, capsys: pytest.CaptureFixture[str]) -> None:
    gateway.say(None, call("weather", {"city": "Lima"}))
    gateway.say("It is sunny.")
    PAGE.run(0)
    assert capsys.readouterr().out == "It is sunny.\n"
    assert "sunny in Lima" in str(gateway.sent()[1].body["messages"])
    assert gateway.sent()[0].headers["x-portkey-metadata"] == '{"team":"support"}'


def test_docs_trace(gateway: ScriptedGateway, capsys: pytest.CaptureFixture[str]) -> None:
    PAGE.run(1)
    assert capsys.readouterr().out == "echo: Say hello.\n"
    headers = gateway.sent()[0].headers
    assert (headers["x-portkey-trace-id"], headers["x-portkey-metadata"]) == ("t-1", '{"_user":"u-1"}')
    assert len(PAGE) == 2
