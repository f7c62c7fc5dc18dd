"""Agents, streams, tools, handoffs, structured output, usage and errors of the OpenAI Agents SDK."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import AsyncIterator, Awaitable, Callable

import agents
import openai
import pytest
from agents import (
    Agent,
    ModelSettings,
    MultiProvider,
    RunConfig,
    Runner,
    function_tool,
)
from agents.models.multi_provider import MultiProviderMap
from agents.tracing import get_trace_provider
from pydantic import BaseModel

from portkey_ai import AsyncPortkey, createHeaders
from portkey_ai.integrations.openai_agents import PortkeyModelProvider, use_portkey
from tests.integrations.scripted import USAGE, ScriptedGateway, call

MODEL = "@openai-prod/gpt-4o"
PICTURE = "data:image/png;base64,iVBORw0KGgo="


class City(BaseModel):
    name: str
    country: str


@function_tool
def add(a: int, b: int) -> int:
    """Add two numbers."""
    return a + b


@function_tool
def multiply(a: int, b: int) -> int:
    """Multiply two numbers."""
    return a * b


@pytest.fixture
async def config(gateway: ScriptedGateway) -> AsyncIterator[RunConfig]:
    assert not gateway.requests  # it stands before the provider is made
    provider = PortkeyModelProvider()
    yield RunConfig(model_provider=provider, tracing_disabled=True)
    await provider.aclose()


async def run(agent: Agent[None], said: str, config: RunConfig) -> agents.RunResult:
    return await Runner.run(agent, said, run_config=config)


async def run_streamed(agent: Agent[None], said: str, config: RunConfig) -> agents.RunResultStreaming:
    result = Runner.run_streamed(agent, said, run_config=config)
    async for _ in result.stream_events():
        pass
    return result


either = pytest.mark.parametrize("runner", [run, run_streamed])
Run = Callable[[Agent[None], str, RunConfig], Awaitable[agents.RunResult | agents.RunResultStreaming]]


@either
async def test_text_and_usage(runner: Run, gateway: ScriptedGateway, config: RunConfig) -> None:
    gateway.say("Hello there.")
    result = await runner(Agent(name="a", instructions="Be brief.", model=MODEL), "Hi", config)
    assert result.final_output == "Hello there."
    usage = result.context_wrapper.usage
    assert (usage.input_tokens, usage.output_tokens) == (USAGE["prompt_tokens"], USAGE["completion_tokens"])
    (sent,) = gateway.sent()
    assert sent.body["model"] == MODEL
    assert sent.body["messages"][0] == {"role": "system", "content": "Be brief."}
    assert sent.headers["x-portkey-api-key"] == "pk-secret"
    assert "authorization" not in sent.headers


# run_sync tells its loop, which the next run_sync takes again, that there will be no more of these.
@pytest.mark.filterwarnings("ignore:asynchronous generator .* was scheduled after:ResourceWarning")
def test_sync(gateway: ScriptedGateway) -> None:
    gateway.say("one")
    gateway.say("two")
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)  # the one that run_sync takes
    provider = PortkeyModelProvider()
    config = RunConfig(model_provider=provider, tracing_disabled=True)
    agent = Agent(name="a", model=MODEL)
    answers = [Runner.run_sync(agent, "Hi", run_config=config).final_output for _ in range(2)]
    assert answers == ["one", "two"]
    loop.run_until_complete(provider.aclose())
    loop.close()


def test_one_provider_in_several_event_loops(gateway: ScriptedGateway) -> None:
    config = RunConfig(model_provider=PortkeyModelProvider(), tracing_disabled=True)
    agent = Agent(name="a", model="echo")
    answers = [asyncio.run(run(agent, said, config)).final_output for said in ("one", "two", "three")]
    assert answers == ["echo: one", "echo: two", "echo: three"]
    assert len(gateway.sent()) == 3


async def test_stream_comes_in_pieces(gateway: ScriptedGateway, config: RunConfig) -> None:
    gateway.say("one two three")
    result = Runner.run_streamed(Agent(name="a", model=MODEL), "Count", run_config=config)
    pieces = [
        event.data.delta
        async for event in result.stream_events()
        if event.type == "raw_response_event" and event.data.type == "response.output_text.delta"
    ]
    assert pieces == ["one ", "two ", "three"]


@either
async def test_two_tools_at_once(runner: Run, gateway: ScriptedGateway, config: RunConfig) -> None:
    gateway.say(None, call("add", {"a": 2, "b": 3}, "call_a"), call("multiply", {"a": 2, "b": 3}, "call_b"))
    gateway.say("5 and 6")
    result = await runner(Agent(name="a", tools=[add, multiply], model=MODEL), "Both", config)
    assert result.final_output == "5 and 6"
    first, second = gateway.sent()
    assert [tool["function"]["name"] for tool in first.body["tools"]] == ["add", "multiply"]
    results = {m["tool_call_id"]: m["content"] for m in second.body["messages"] if m["role"] == "tool"}
    assert results == {"call_a": "5", "call_b": "6"}
    assert result.context_wrapper.usage.requests == 2


@either
async def test_handoff(runner: Run, gateway: ScriptedGateway, config: RunConfig) -> None:
    spanish = Agent(name="Spanish", instructions="Answer in Spanish.", model="@anthropic-prod/claude-sonnet-4-5")
    triage = Agent(name="Triage", handoffs=[spanish], model=MODEL)
    gateway.say(None, call("transfer_to_spanish", {}))
    gateway.say("Hola")
    result = await runner(triage, "Hola", config)
    assert result.final_output == "Hola"
    assert result.last_agent is spanish
    assert [sent.body["model"] for sent in gateway.sent()] == [MODEL, "@anthropic-prod/claude-sonnet-4-5"]


@either
async def test_structured_output(runner: Run, gateway: ScriptedGateway, config: RunConfig) -> None:
    gateway.say('{"name": "Lima", "country": "Peru"}')
    result = await runner(Agent(name="a", output_type=City, model=MODEL), "Lima", config)
    assert result.final_output == City(name="Lima", country="Peru")
    schema = gateway.sent()[0].body["response_format"]
    assert schema["type"] == "json_schema"
    assert set(schema["json_schema"]["schema"]["properties"]) == {"name", "country"}


async def test_image(gateway: ScriptedGateway, config: RunConfig) -> None:
    gateway.say("A dot.")
    content = [{"type": "input_text", "text": "What is it?"}, {"type": "input_image", "image_url": PICTURE}]
    agent = Agent(name="a", model=MODEL)
    result = await Runner.run(agent, [{"role": "user", "content": content}], run_config=config)  # type: ignore[list-item, misc]
    assert result.final_output == "A dot."
    parts = gateway.sent()[0].body["messages"][0]["content"]
    assert parts[1]["image_url"]["url"] == PICTURE


@either
async def test_an_error_of_the_gateway_is_an_exception(
    runner: Run, gateway: ScriptedGateway, config: RunConfig
) -> None:
    gateway.fail(400, "no such model")
    with pytest.raises(openai.BadRequestError, match="no such model") as caught:
        await runner(Agent(name="a", model=MODEL), "Hi", config)
    assert caught.value.status_code == 400
    assert caught.value.response.headers["x-portkey-trace-id"] == "trace-of-the-gateway"
    assert "pk-secret" not in repr(caught.value)


@either
async def test_headers_of_one_run(runner: Run, gateway: ScriptedGateway) -> None:
    client = AsyncPortkey(provider="@openai-prod", trace_id="of-the-client", metadata={"team": "a"})
    headers = createHeaders(trace_id="t-1", metadata={"_user": "u-1"})
    config = RunConfig(
        model_provider=PortkeyModelProvider(client),
        model_settings=ModelSettings(extra_headers=headers),
        tracing_disabled=True,
    )
    await runner(Agent(name="a", model="gpt-4o"), "Hi", config)
    config.model_settings = None
    await runner(Agent(name="a", model="gpt-4o"), "Hi", config)
    first, second = (sent.headers for sent in gateway.sent())
    assert (first["x-portkey-trace-id"], first["x-portkey-metadata"]) == ("t-1", '{"_user":"u-1"}')
    assert (second["x-portkey-trace-id"], second["x-portkey-metadata"]) == ("of-the-client", '{"team":"a"}')
    assert first["x-portkey-provider"] == second["x-portkey-provider"] == "@openai-prod"
    await client.close()


async def test_a_prefix_beside_other_providers(gateway: ScriptedGateway) -> None:
    providers = MultiProviderMap()  # type: ignore[no-untyped-call]  # the framework's
    providers.add_provider("portkey", PortkeyModelProvider())
    provider = MultiProvider(provider_map=providers, openai_api_key="sk-other")
    config = RunConfig(model_provider=provider, tracing_disabled=True)
    await run(Agent(name="a", model=f"portkey/{MODEL}"), "Hi", config)
    assert gateway.sent()[0].body["model"] == MODEL
    await provider.aclose()


async def test_usage_of_a_stream_can_be_declined(gateway: ScriptedGateway, config: RunConfig) -> None:
    gateway.say("Hello")
    agent = Agent(name="a", model=MODEL, model_settings=ModelSettings(include_usage=False))
    result = await run_streamed(agent, "Hi", config)
    assert result.context_wrapper.usage.input_tokens == 0
    assert gateway.sent()[0].body["stream_options"] == {"include_usage": False}


async def test_responses_api(gateway: ScriptedGateway) -> None:
    provider = PortkeyModelProvider(api="responses")
    result = await run(Agent(name="a", model=MODEL), "Hi", RunConfig(model_provider=provider, tracing_disabled=True))
    assert result.final_output == "echo: Hi"
    assert [request.path for request in gateway.requests] == ["/v1/responses"]
    await provider.aclose()


@pytest.mark.usefixtures("gateway")
async def test_who_closes() -> None:
    client = AsyncPortkey()
    await PortkeyModelProvider(client).aclose()
    assert not client.is_closed()
    own = PortkeyModelProvider()
    await own.aclose()
    with pytest.raises((openai.APIConnectionError, RuntimeError)):
        await run(Agent(name="a", model=MODEL), "Hi", RunConfig(model_provider=own, tracing_disabled=True))
    await client.close()


@pytest.mark.usefixtures("process_defaults")
async def test_use_portkey(gateway: ScriptedGateway, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-openai")
    client = AsyncPortkey(provider="@openai-prod")
    assert use_portkey(client) is client
    gateway.say("Hello")
    result = await Runner.run(Agent(name="a", model="gpt-4o"), "Hi")
    assert result.final_output == "Hello"
    (sent,) = gateway.sent()
    assert sent.headers["x-portkey-provider"] == "@openai-prod"
    assert "sk-openai" not in str(sent)
    with agents.trace("t") as trace:
        assert trace.export() is None  # a trace that is off exports nothing
    await client.close()


@pytest.mark.usefixtures("process_defaults")
async def test_use_portkey_of_the_environment(gateway: ScriptedGateway) -> None:
    client = use_portkey(disable_tracing=False)
    await Runner.run(Agent(name="a", model="gpt-4o"), "Hi", run_config=RunConfig(tracing_disabled=True))
    assert gateway.sent()[0].headers["x-portkey-api-key"] == "pk-secret"
    trace = get_trace_provider().create_trace("t")
    assert trace.export() is not None
    await client.close()


def test_a_missing_framework_names_the_extra() -> None:
    code = "import sys; sys.modules['agents'] = None; from portkey_ai.integrations.openai_agents import use_portkey"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert "ImportError: The OpenAI Agents SDK is missing: pip install 'portkey-ai[openai-agents]'" in done.stderr
