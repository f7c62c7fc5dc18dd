"""One answer in each provider's own wire form, through the real gateway: whole, streamed, and with `stream()`."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from portkey_ai import APIError, AsyncPortkey, Portkey
from portkey_ai.api_resources.streaming.chat_stream_state import ChatCompletionStreamState
from tests.support import MESSAGES, AnyClient, close, done, read

from .provider_wire import CALLS, FAILURE, TEXT
from .upstream import Upstream

PAGE = Path(__file__).parents[2] / "docs/streams.md"
OPTIONS: dict[str, dict[str, Any]] = {
    "openai": {},
    "azure-openai": {"azure_resource_name": "r", "azure_deployment_id": "d", "azure_api_version": "v"},
    "anthropic": {},
    "google": {},
    "vertex-ai": {"vertex_project_id": "p", "vertex_region": "us-central1"},
    "bedrock": {"aws_access_key_id": "a", "aws_secret_access_key": "s", "aws_region": "us-east-1"},
    "cohere": {},
    "mistral-ai": {},
    "groq": {},
    "deepseek": {},
    "fireworks-ai": {},
    "openrouter": {},
    "together-ai": {},
    "x-ai": {},
}
LOST_BY_THE_GATEWAY: dict[str, tuple[set[str], set[str]]] = {
    "groq": (set(), {"reasoning"}),
    "deepseek": ({"reasoning_content", "tool_calls"}, set()),
    "fireworks-ai": ({"reasoning_content"}, set()),
    "openrouter": ({"reasoning"}, set()),
    "together-ai": ({"reasoning"}, {"reasoning", "tool_calls", "usage"}),
    "cohere": (set(), {"second call", "finish_reason"}),
}
"""What does not arrive: of a whole answer, of a stream."""


@pytest.fixture(params=list(OPTIONS))
def provider(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
async def client(kind: str, provider: str, gateway_root: str, upstream: Upstream) -> AsyncIterator[AnyClient]:
    options: dict[str, Any] = {
        "base_url": f"{gateway_root}/v1",
        "provider": provider,
        "custom_host": upstream.url.replace("/v1", f"/wire/{provider}"),
        "Authorization": "sk-test",
        "strict_open_ai_compliance": False,
        "timeout": 20,
        **OPTIONS[provider],
    }
    made = Portkey(api_key="pk-test", **options) if kind == "sync" else AsyncPortkey(api_key="pk-test", **options)
    yield made
    await close(made)


def request_of(provider: str, model: str = "m") -> dict[str, Any]:
    return {"model": f"gemini-{model}" if provider == "google" else model, "messages": MESSAGES, "max_tokens": 100}


def shown(completion: Any) -> dict[str, Any]:
    """Return what a completion says, without what is random."""
    choice = completion.choices[0]
    found: dict[str, Any] = choice.message.to_dict(warnings=False)
    calls: list[Any] = choice.message.tool_calls or []
    for call in calls:
        assert call.id
        assert call.type == "function"
    found["tool_calls"] = [(call.function.name, call.function.arguments) for call in calls]
    found["finish_reason"] = choice.finish_reason
    found["usage"] = completion.usage and completion.usage.total_tokens
    return {name: value for name, value in found.items() if value}


async def streamed(client: AnyClient, request: dict[str, Any]) -> Any:
    manager: Any = client.chat.completions.stream(**request)
    if isinstance(client, Portkey):
        with manager as stream:
            return stream.until_done().get_final_completion()
    async with manager as stream:
        await stream.until_done()
        return await stream.get_final_completion()


async def test_the_same_message_in_all_three_ways(client: AnyClient, provider: str) -> None:
    request = request_of(provider)
    whole = shown(await done(client.chat.completions.create(**request)))
    state = ChatCompletionStreamState[None]()
    chunks: Any = await done(client.chat.completions.create(**request, stream=True))
    for chunk in await read(chunks):
        state.handle_chunk(chunk)
    by_hand = shown(state.get_final_completion())
    assert shown(await streamed(client, request)) == by_hand

    assert whole["content"] == by_hand["content"] == TEXT
    assert whole["role"] == by_hand["role"] == "assistant"
    lost_whole, lost_streamed = LOST_BY_THE_GATEWAY.get(provider, (set[str](), set[str]()))
    if "second call" in lost_streamed:  # the gateway makes it a second choice
        assert by_hand["tool_calls"] == whole["tool_calls"][:1]
        lost_streamed = lost_streamed | {"tool_calls"}
    elif "tool_calls" not in lost_streamed:
        names = [name for name, _ in by_hand["tool_calls"]]
        assert names == [name for name, _ in CALLS]
    for name in lost_whole - {"reasoning", "reasoning_content"}:
        assert name not in whole
    fields = (whole.keys() | by_hand.keys()) - lost_whole - lost_streamed
    assert {name: by_hand.get(name) for name in fields} == {name: whole.get(name) for name in fields}


async def test_an_error_in_the_middle(client: AnyClient, provider: str) -> None:
    """The error reaches the user, or the gateway makes a `finish_reason` of it; of Bedrock's it leaves nothing."""
    request = request_of(provider, FAILURE)
    chunks: Any = await done(client.chat.completions.create(**request, stream=True))
    reasons = {"anthropic": "overloaded_error", "cohere": "ERROR", "bedrock": None}
    if provider in reasons:
        assert (await read(chunks))[-1].choices[0].finish_reason == reasons[provider]
    else:
        with pytest.raises(APIError):
            await read(chunks)


def test_the_page_lists_each_provider() -> None:
    rows = re.findall(r"^\| `([a-z-]+)` +\|", PAGE.read_text(encoding="utf-8"), re.MULTILINE)
    assert rows == list(OPTIONS)
