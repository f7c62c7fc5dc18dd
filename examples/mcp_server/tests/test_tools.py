"""The tools themselves: what they take, what they response, how they fail."""

from __future__ import annotations

import json
import re
import time
from pathlib import Path

import anyio
import openai
import pytest
from mcp import types

import portkey_ai
from examples.mcp_server.retry import DELAYS, with_retries

from .conftest import PORTKEY_KEY
from .gateway import Gateway
from .server import ARGUMENTS, EXAMPLES, ToolFailed, running


@pytest.fixture
def settings(settings: dict[str, str]) -> dict[str, str]:
    return {**settings, "PORTKEY_VIRTUAL_KEY": "vk-secret"}


async def test_the_tools_describe_themselves(settings: dict[str, str], log: Path) -> None:
    async with running(settings, log) as server:
        listed = await server.session.list_tools()
        assert isinstance(listed, types.ListToolsResult)
        tools = {tool.name: tool for tool in listed.tools}
    assert list(tools) == ["chat", "list_models"]
    assert tools["chat"].input_schema["required"] == ["prompt"]
    assert set(tools["chat"].input_schema["properties"]) == {"prompt", "model", "system", "temperature", "max_tokens"}
    assert all(tool.description and tool.output_schema for tool in tools.values())


def test_the_readme_starts_the_server_as_these_tests_do() -> None:
    (settings,) = re.findall(r"```json\n(.*?)```", (EXAMPLES / "mcp_server/README.md").read_text(), re.DOTALL)
    assert json.loads(settings)["mcpServers"]["portkey-models"]["args"] == ARGUMENTS[-2:]


async def test_a_chat_has_text_model_provider_and_tokens(gateway: Gateway, settings: dict[str, str], log: Path) -> None:
    async with running({**settings, "DEFAULT_MODEL": "sonnet"}, log) as server:
        response = await server.chat(prompt="Hello you", system="Be brief", temperature=0.5, max_tokens=9)
    assert response == {
        "text": "echo: Hello you",
        "model": "claude-3-5-sonnet",
        "provider": "portkey",
        "prompt_tokens": 4,
        "completion_tokens": 3,
    }
    assert gateway.requests[-1].body == {
        "model": "claude-3-5-sonnet",
        "messages": [{"role": "system", "content": "Be brief"}, {"role": "user", "content": "Hello you"}],
        "temperature": 0.5,
        "max_tokens": 9,
    }  # and nothing streams


async def test_two_chats_at_once(gateway: Gateway, settings: dict[str, str], log: Path) -> None:
    async with running({**settings, "PORTKEY_CONFIG_CLAUDE": "pc-claude"}, log) as server:
        responses: dict[str, str] = {}

        async def ask(model: str) -> None:
            responses[model] = (await server.chat(prompt=f"I am {model}", model=model))["text"]

        async with anyio.create_task_group() as group:
            for model in ("claude", "gpt4", "haiku", "llama"):
                group.start_soon(ask, model)
    assert responses == {model: f"echo: I am {model}" for model in ("claude", "gpt4", "haiku", "llama")}
    sent = {request.body["model"]: request.headers.get("x-portkey-config") for request in gateway.requests}
    assert sent == {
        "claude-3-5-sonnet": "pc-claude",
        "gpt-4": None,
        "claude-3-haiku": "pc-claude",
        "llama-3.1-405b": None,
    }


async def test_a_temperature_for_a_model_without_one_is_an_error(
    gateway: Gateway, settings: dict[str, str], log: Path
) -> None:
    async with running(settings, log) as server:
        with pytest.raises(ToolFailed, match="o1-preview takes no temperature"):
            await server.chat(prompt="Hello", model="o1", temperature=0.5)
    assert not gateway.requests


async def test_an_error_of_the_gateway_reaches_the_client_with_its_status_and_without_keys(
    gateway: Gateway, settings: dict[str, str], log: Path
) -> None:
    async with running(settings, log) as server:
        gateway.fail(401, f"Invalid key {PORTKEY_KEY} for vk-secret")
        with pytest.raises(ToolFailed) as raised:
            await server.chat(prompt="Hello", model="gpt4")
    message = str(raised.value)
    assert "401" in message
    assert "Invalid key ***" in message
    assert not [secret for secret in (PORTKEY_KEY, "vk-secret") if secret in message + log.read_text()]


async def test_a_provider_that_is_busy_is_asked_four_times_more(
    gateway: Gateway, settings: dict[str, str], log: Path
) -> None:
    async with running({**settings, "RETRY_DELAYS": "0.01,0.01,0.01,0.01"}, log) as server:
        for status in (429, 503, 500, 408):
            gateway.fail(status)
        assert (await server.chat(prompt="Hello", model="gpt4"))["text"] == "echo: Hello"
        assert len(gateway.requests) == 5
        for _ in range(5):
            gateway.fail(503, "still busy")
        with pytest.raises(ToolFailed, match="still busy"):
            await server.chat(prompt="Hello", model="gpt4")
        assert len(gateway.requests) == 10


async def test_a_request_that_is_wrong_is_not_repeated(gateway: Gateway, settings: dict[str, str], log: Path) -> None:
    async with running({**settings, "RETRY_DELAYS": "0.01"}, log) as server:
        for status in (400, 401, 403, 404, 422):
            gateway.fail(status)
            with pytest.raises(ToolFailed, match=str(status)):
                await server.chat(prompt="Hello", model="gpt4")
    assert len(gateway.requests) == 5


async def test_an_answer_of_another_kind_is_an_error(gateway: Gateway, settings: dict[str, str], log: Path) -> None:
    native = {"ANTHROPIC_API_KEY": "k", "ANTHROPIC_BASE_URL": gateway.url}
    async with running({**settings, **native}, log) as server:
        for model in ("gpt4", "claude"):
            gateway.welcome()
            with pytest.raises(ToolFailed, match="no chat completion|not valid as ChatCompletion"):
                await server.chat(prompt="Hello", model=model)


@pytest.mark.parametrize("kind", ["portkey", "openai"])
async def test_the_pauses_between_attempts_are_the_given_ones(gateway: Gateway, kind: str) -> None:
    starts: list[float] = []
    ours = portkey_ai.AsyncPortkey(base_url=gateway.url, provider="openai", max_retries=0)
    theirs = openai.AsyncOpenAI(base_url=gateway.url, api_key="k", max_retries=0)

    async def call() -> None:
        starts.append(time.monotonic())
        gateway.fail(503)
        if kind == "portkey":
            await ours.models.list()
        else:
            await theirs.models.list()

    with pytest.raises((portkey_ai.APIStatusError, openai.APIStatusError)):
        await with_retries(call, [0.05, 0.1])
    await ours.close()
    await theirs.close()
    assert len(starts) == 3
    assert starts[1] - starts[0] >= 0.05
    assert starts[2] - starts[1] >= 0.1
    assert DELAYS == (1, 3, 5, 8)
