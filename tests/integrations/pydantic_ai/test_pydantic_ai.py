"""Agents, streams, tools, structured output, usage and errors of pydantic-ai."""

from __future__ import annotations

import asyncio
import gc
import subprocess
import sys
from collections.abc import AsyncIterator
from typing import Any

import pytest
from pydantic import BaseModel
from pydantic_ai import Agent, BinaryContent, Embedder, ModelHTTPError, ModelSettings
from pydantic_ai.direct import model_request
from pydantic_ai.embeddings.openai import OpenAIEmbeddingModel
from pydantic_ai.messages import ModelRequest, TextPart
from pydantic_ai.models.openai import OpenAIChatModel
from pydantic_ai.profiles.anthropic import anthropic_model_profile
from pydantic_ai.profiles.google import GoogleJsonSchemaTransformer
from pydantic_ai.profiles.openai import OpenAIJsonSchemaTransformer, openai_model_profile

from portkey_ai import AsyncPortkey, createHeaders
from portkey_ai.integrations.pydantic_ai import PortkeyProvider
from tests.integrations.scripted import USAGE, ScriptedGateway, call

MODEL = "@openai-prod/gpt-4o"


class City(BaseModel):
    name: str
    country: str


def add(a: int, b: int) -> int:
    """Add two numbers."""
    return a + b


def multiply(a: int, b: int) -> int:
    """Multiply two numbers."""
    return a * b


@pytest.fixture
async def model(gateway: ScriptedGateway) -> AsyncIterator[OpenAIChatModel]:
    assert not gateway.requests  # it stands before the provider is made
    async with PortkeyProvider() as provider:
        yield OpenAIChatModel(MODEL, provider=provider)


async def outcome(agent: Agent[None, Any], said: str, *, stream: bool, settings: ModelSettings | None = None) -> Any:
    """The output, the usage and the provider's name of a run, plain or streamed to its end."""
    if not stream:
        result = await agent.run(said, model_settings=settings)
        return result.output, result.usage, result.response.provider_name
    async with agent.run_stream(said, model_settings=settings) as streamed:
        return await streamed.get_output(), streamed.usage, streamed.response.provider_name


either = pytest.mark.parametrize("stream", [False, True], ids=["plain", "stream"])


@either
async def test_text_and_usage(stream: bool, gateway: ScriptedGateway, model: OpenAIChatModel) -> None:
    gateway.say("Hello there.")
    output, usage, provider = await outcome(Agent(model, instructions="Be brief."), "Hi", stream=stream)
    assert (output, provider) == ("Hello there.", "portkey")
    assert (usage.input_tokens, usage.output_tokens) == (USAGE["prompt_tokens"], USAGE["completion_tokens"])
    (sent,) = gateway.sent()
    assert sent.body["model"] == MODEL
    assert sent.headers["x-portkey-api-key"] == "pk-secret"
    assert "authorization" not in sent.headers


async def test_stream_comes_in_pieces(gateway: ScriptedGateway, model: OpenAIChatModel) -> None:
    gateway.say("one two three")
    async with Agent(model).run_stream("Count") as result:
        pieces = [piece async for piece in result.stream_text(delta=True, debounce_by=None)]
    assert pieces == ["one ", "two ", "three"]


@either
async def test_two_tools_at_once(stream: bool, gateway: ScriptedGateway, model: OpenAIChatModel) -> None:
    gateway.say(None, call("add", {"a": 2, "b": 3}, "call_a"), call("multiply", {"a": 2, "b": 3}, "call_b"))
    gateway.say("5 and 6")
    output, usage, _ = await outcome(Agent(model, tools=[add, multiply]), "Both", stream=stream)
    assert output == "5 and 6"
    assert (usage.requests, usage.tool_calls) == (2, 2)
    first, second = gateway.sent()
    assert [tool["function"]["name"] for tool in first.body["tools"]] == ["add", "multiply"]
    results = {m["tool_call_id"]: m["content"] for m in second.body["messages"] if m["role"] == "tool"}
    assert results == {"call_a": "5", "call_b": "6"}


@either
async def test_structured_output(stream: bool, gateway: ScriptedGateway, model: OpenAIChatModel) -> None:
    gateway.say(None, call("final_result", {"name": "Lima", "country": "Peru"}))
    output, _, _ = await outcome(Agent(model, output_type=City), "Lima", stream=stream)
    assert output == City(name="Lima", country="Peru")
    (tool,) = gateway.sent()[0].body["tools"]
    assert set(tool["function"]["parameters"]["properties"]) == {"name", "country"}


async def test_image(gateway: ScriptedGateway, model: OpenAIChatModel) -> None:
    await Agent(model).run(["What is it?", BinaryContent(b"\x89PNG", media_type="image/png")])
    parts = gateway.sent()[0].body["messages"][-1]["content"]
    assert parts[1]["image_url"]["url"] == "data:image/png;base64,iVBORw=="


@either
async def test_an_error_of_the_gateway_is_an_exception(
    stream: bool, gateway: ScriptedGateway, model: OpenAIChatModel
) -> None:
    gateway.fail(400, "no such model")
    with pytest.raises(ModelHTTPError, match="no such model") as caught:
        await outcome(Agent(model), "Hi", stream=stream)
    assert caught.value.status_code == 400
    assert "pk-secret" not in repr(caught.value)


@either
async def test_headers_of_one_run(stream: bool, gateway: ScriptedGateway) -> None:
    async with AsyncPortkey(provider="@openai-prod", trace_id="of-the-client", metadata={"team": "a"}) as client:
        agent = Agent(OpenAIChatModel("gpt-4o", provider=PortkeyProvider(client)))
        headers = createHeaders(trace_id="t-1", metadata={"_user": "u-1"})
        await outcome(agent, "Hi", stream=stream, settings=ModelSettings(extra_headers=headers))
        await outcome(agent, "Hi", stream=stream)
    first, second = (sent.headers for sent in gateway.sent())
    assert (first["x-portkey-trace-id"], first["x-portkey-metadata"]) == ("t-1", '{"_user":"u-1"}')
    assert (second["x-portkey-trace-id"], second["x-portkey-metadata"]) == ("of-the-client", '{"team":"a"}')
    assert first["x-portkey-provider"] == second["x-portkey-provider"] == "@openai-prod"


async def test_embeddings(gateway: ScriptedGateway) -> None:
    async with PortkeyProvider() as provider:
        embedder = Embedder(OpenAIEmbeddingModel("@openai-prod/text-embedding-3-small", provider=provider))
        result = await embedder.embed_query("Hello")
    assert len(result.embeddings) == 1
    assert gateway.sent("/embeddings")[0].body["model"] == "@openai-prod/text-embedding-3-small"


async def test_an_agent_closes_the_provider_and_opens_it_again(gateway: ScriptedGateway) -> None:
    provider = PortkeyProvider()
    agent = Agent(OpenAIChatModel(MODEL, provider=provider))
    for _ in range(2):
        async with agent:
            await agent.run("Hi")
        with pytest.raises(RuntimeError, match="closed"):
            await provider.client.models.list()
    assert len(gateway.sent()) == 2


async def test_a_client_of_the_user_stays_open(gateway: ScriptedGateway) -> None:
    async with AsyncPortkey() as client:
        async with Agent(OpenAIChatModel(MODEL, provider=PortkeyProvider(client))) as agent:
            await agent.run("Hi")
        assert not client.is_closed()
    assert len(gateway.sent()) == 1


@pytest.mark.filterwarnings("ignore::ResourceWarning")  # connections of a loop that is gone
def test_one_agent_in_several_event_loops(gateway: ScriptedGateway) -> None:
    agent = Agent(OpenAIChatModel(MODEL, provider=PortkeyProvider()))
    answers = [asyncio.run(agent.run(said)).output for said in ("one", "two", "three")]
    assert answers == ["echo: one", "echo: two", "echo: three"]
    assert len(gateway.sent()) == 3
    del agent
    gc.collect()


def test_a_model_without_an_agent_in_several_event_loops(gateway: ScriptedGateway) -> None:
    """Here the framework does not look whether the event loop is another."""
    model = OpenAIChatModel(MODEL, provider=PortkeyProvider())
    for said in ("one", "two", "three"):
        (part,) = asyncio.run(model_request(model, [ModelRequest.user_text_prompt(said)])).parts
        assert part == TextPart(f"echo: {said}")
    assert len(gateway.sent()) == 3
    del model
    gc.collect()  # connections that were left open would warn here


def test_one_client_of_the_user_in_several_event_loops(gateway: ScriptedGateway) -> None:
    agent = Agent(OpenAIChatModel(MODEL, provider=PortkeyProvider(AsyncPortkey())))
    answers = [asyncio.run(agent.run(said)).output for said in ("one", "two", "three")]
    assert answers == ["echo: one", "echo: two", "echo: three"]
    assert len(gateway.sent()) == 3
    del agent
    gc.collect()  # connections that were left open would warn here


def test_sync(gateway: ScriptedGateway, loop: asyncio.AbstractEventLoop) -> None:
    provider = PortkeyProvider()
    agent = Agent(OpenAIChatModel(MODEL, provider=provider))
    assert [agent.run_sync(said).output for said in ("one", "two")] == ["echo: one", "echo: two"]
    assert len(gateway.sent()) == 2

    async def close() -> None:
        async with provider:
            pass

    loop.run_until_complete(close())


@pytest.mark.usefixtures("gateway")
def test_repr_has_no_key() -> None:
    provider = PortkeyProvider()
    assert repr(provider).startswith("PortkeyProvider(name=portkey, base_url=http://127.0.0.1:")
    assert "pk-secret" not in repr(provider) + repr(OpenAIChatModel(MODEL, provider=provider))


@pytest.mark.parametrize("name", ["claude-sonnet-4-5", "@anthropic-prod/claude-sonnet-4-5"])
def test_profile_of_claude(name: str) -> None:
    expected = anthropic_model_profile("claude-sonnet-4-5") or {}
    profile = PortkeyProvider.model_profile(name)
    assert {key: profile[key] for key in expected} == expected  # type: ignore[literal-required]


@pytest.mark.parametrize(
    "name", ["@bedrock/us.anthropic.claude-sonnet-4-5-20250929-v1:0", "@router/anthropic/claude-sonnet-4-5"]
)
def test_profile_behind_other_prefixes(name: str) -> None:
    assert "anthropic_max_output_tokens" in PortkeyProvider.model_profile(name)


@pytest.mark.parametrize("model", ["gpt-4o", "gpt-5-mini", "o3", "some-model"])
def test_profile_of_openai_and_of_what_is_not_known(model: str) -> None:
    expected = openai_model_profile(model)
    profile = PortkeyProvider.model_profile(f"@openai-prod/{model}")
    assert {key: profile[key] for key in expected} == expected  # type: ignore[literal-required]
    assert profile["json_schema_transformer"] is OpenAIJsonSchemaTransformer


def test_profile_chooses_the_schemas() -> None:
    assert PortkeyProvider.model_profile("@vertex/gemini-2.5-pro")["json_schema_transformer"] is (
        GoogleJsonSchemaTransformer
    )
    assert PortkeyProvider.model_profile("@x/openai/gpt-oss-120b")["ignore_streamed_leading_whitespace"]


def test_a_missing_framework_names_the_extra() -> None:
    code = "import sys; sys.modules['pydantic_ai'] = None; from portkey_ai.integrations.pydantic_ai import X"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert "ImportError: pydantic-ai is missing: pip install 'portkey-ai[pydantic-ai]'" in done.stderr
