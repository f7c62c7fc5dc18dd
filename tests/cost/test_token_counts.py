"""`client.count_tokens`: which endpoint is asked, what is sent, and the estimate."""

from __future__ import annotations

import sys
import types
from typing import Any

import httpx
import pytest

from portkey_ai import TokenCount
from tests.support import MESSAGES, Recorder, done

TOOL = {"type": "function", "function": {"name": "weather", "description": "d", "parameters": {"type": "object"}}}


def counting() -> Recorder:
    return Recorder(lambda _: httpx.Response(200, json={"object": "response.input_tokens", "input_tokens": 12}))


@pytest.mark.parametrize(
    ("provider", "model"),
    [
        ("anthropic", "claude-sonnet-4-5"),
        (None, "@prod/claude-sonnet-4-5"),
        ("bedrock", "us.anthropic.claude-3"),
        (None, "anthropic/claude-x"),
    ],
)
async def test_anthropic(kind: str, provider: str | None, model: str) -> None:
    transport = counting()
    client = transport.client(kind, provider=provider)
    messages = [{"role": "system", "content": "Be brief."}, *MESSAGES]
    counted = await done(client.count_tokens(model=model, messages=messages, tools=[TOOL], system="First."))
    assert counted == TokenCount(12, estimated=False, source="messages.count_tokens") and int(counted) == 12
    assert transport.last.url.path == "/v1/messages/count_tokens"
    assert transport.body == {
        "model": model,
        "messages": MESSAGES,
        "system": "First.\n\nBe brief.",
        "tools": [{"name": "weather", "description": "d", "input_schema": {"type": "object"}}],
    }


@pytest.mark.parametrize(("provider", "model"), [("openai", "gpt-5"), ("@prod", "o4-mini"), (None, "openai/gpt-4o")])
async def test_openai(kind: str, provider: str | None, model: str) -> None:
    transport = counting()
    client = transport.client(kind, provider=provider)
    counted = await done(client.count_tokens(model=model, messages=MESSAGES, tools=[TOOL], timeout=3))
    assert counted == TokenCount(12, estimated=False, source="responses.input_tokens")
    assert transport.last.url.path == "/v1/responses/input_tokens"
    tool = {"type": "function", "strict": False, **TOOL["function"]}  # type: ignore[dict-item]
    assert transport.body == {"model": model, "input": MESSAGES, "tools": [tool]}


class Encoding:
    name = "words"

    def encode(self, text: str, **_options: object) -> list[str]:
        return text.split()


@pytest.fixture
def tiktoken(monkeypatch: pytest.MonkeyPatch) -> None:
    """A stand-in that counts words: the package loads its vocabularies over the network."""
    package: Any = types.ModuleType("tiktoken")

    def encoding_for_model(model: str) -> Encoding:
        raise KeyError(model)

    def get_encoding(_name: str) -> Encoding:
        return Encoding()

    package.encoding_for_model, package.get_encoding = encoding_for_model, get_encoding
    monkeypatch.setitem(sys.modules, "tiktoken", package)


@pytest.mark.usefixtures("tiktoken")
async def test_an_estimate(kind: str) -> None:
    transport = counting()
    client = transport.client(kind, provider="groq")
    counted = await done(client.count_tokens(model="llama-3.3-70b", messages=MESSAGES))
    assert counted == TokenCount(9, estimated=True, source="tiktoken words")  # 3 + 3 + user, Hello, there
    with_image = {
        "role": "user",
        "content": [{"type": "text", "text": "a b"}, {"type": "image_url", "image_url": {"url": "u"}}],
    }
    openai = client.with_options(provider="openai")
    assert (
        await done(openai.count_tokens(model="gpt-5", messages=[with_image], system="x"))
    ).tokens == 3 + 3 + 3 + 3 + 2
    more = await done(client.count_tokens(model="llama-3.3-70b", messages=MESSAGES, tools=[TOOL]))
    assert more.tokens > counted.tokens and transport.requests == []


async def test_without_tiktoken(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "tiktoken", None)
    client = counting().client(kind)
    with pytest.raises(ImportError, match="mistral-large has no endpoint that counts tokens; .* pip install tiktoken"):
        await done(client.count_tokens(model="mistral-large", messages=MESSAGES))
