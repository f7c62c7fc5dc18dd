"""`as_openai()`: a client of the openai package, on the connections and with the options of a Portkey client."""

from __future__ import annotations

import openai
import pytest
from openai.types.chat import (
    ChatCompletionContentPartImageParam,
    ChatCompletionFunctionToolParam,
    ChatCompletionMessageParam,
)
from pydantic import BaseModel

from portkey_ai import AsyncPortkey, Portkey, createHeaders
from tests.integrations.pages import Page
from tests.integrations.scripted import USAGE, ScriptedGateway, call

PAGE = Page("openai")
MODEL = "@openai-prod/gpt-4o"
HI: list[ChatCompletionMessageParam] = [{"role": "user", "content": "Hi"}]
ADD: ChatCompletionFunctionToolParam = {"type": "function", "function": {"name": "add", "parameters": {}}}


class City(BaseModel):
    name: str
    country: str


@pytest.fixture(autouse=True)
def settings_of_openai(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the package reads for its own service, and the gateway shall never see."""
    for name in ("API_KEY", "ORG_ID", "PROJECT_ID", "BASE_URL", "ADMIN_KEY"):
        monkeypatch.setenv(f"OPENAI_{name}", "http://127.0.0.1:1/of-openai")


def test_text_and_headers(gateway: ScriptedGateway) -> None:
    gateway.say("Hello there.")
    with Portkey(provider="@openai-prod", trace_id="of-the-client") as portkey:
        client = portkey.as_openai()
        assert isinstance(client, openai.OpenAI)
        raw = client.chat.completions.with_raw_response.create(model="gpt-4o", messages=HI)
        answer = raw.parse()
        client.chat.completions.create(
            model="gpt-4o", messages=HI, extra_headers=createHeaders(trace_id="t-1", metadata={"_user": "u-1"})
        )
    assert answer.choices[0].message.content == "Hello there."
    assert answer.usage is not None
    assert answer.usage.total_tokens == USAGE["total_tokens"]
    assert raw.headers["x-portkey-trace-id"] == "trace-of-the-gateway"
    first, second = (sent.headers for sent in gateway.sent())
    assert (first["x-portkey-provider"], first["x-portkey-trace-id"]) == ("@openai-prod", "of-the-client")
    assert first["x-portkey-api-key"] == "pk-secret"
    assert "authorization" not in first
    assert "of-openai" not in str(first)
    assert (second["x-portkey-trace-id"], second["x-portkey-metadata"]) == ("t-1", '{"_user":"u-1"}')
    assert second["x-portkey-provider"] == "@openai-prod"


async def test_text_and_headers_async(gateway: ScriptedGateway) -> None:
    gateway.say("Hello there.")
    async with AsyncPortkey(provider="openai", Authorization="sk-of-the-provider") as portkey:
        client = portkey.as_openai()
        assert isinstance(client, openai.AsyncOpenAI)
        answer = await client.chat.completions.create(model="gpt-4o", messages=HI)
    assert answer.choices[0].message.content == "Hello there."
    (sent,) = gateway.sent()
    assert sent.headers["authorization"] == "Bearer sk-of-the-provider"
    assert "of-openai" not in str(sent)


def test_stream(gateway: ScriptedGateway) -> None:
    gateway.say("one two three")
    with (
        Portkey() as portkey,
        portkey.as_openai().chat.completions.create(
            model=MODEL, messages=HI, stream=True, stream_options={"include_usage": True}
        ) as stream,
    ):
        chunks = list(stream)
    assert [c.choices[0].delta.content for c in chunks if c.choices and c.choices[0].delta.content] == [
        "one ",
        "two ",
        "three",
    ]
    assert chunks[-1].usage is not None


async def test_stream_async(gateway: ScriptedGateway) -> None:
    gateway.say("one two three")
    async with AsyncPortkey() as portkey:
        stream = await portkey.as_openai().chat.completions.create(model=MODEL, messages=HI, stream=True)
        texts = [chunk.choices[0].delta.content async for chunk in stream]
    assert [text for text in texts if text] == ["one ", "two ", "three"]


def test_two_tools_at_once(gateway: ScriptedGateway) -> None:
    gateway.say(None, call("add", {"a": 2}, "call_a"), call("add", {"a": 3}, "call_b"))
    with Portkey() as portkey:
        answer = portkey.as_openai().chat.completions.create(model=MODEL, messages=HI, tools=[ADD])
    calls = answer.choices[0].message.tool_calls or []
    assert [(c.id, c.function.arguments) for c in calls if c.type == "function"] == [
        ("call_a", '{"a": 2}'),
        ("call_b", '{"a": 3}'),
    ]


def test_structured_output(gateway: ScriptedGateway) -> None:
    gateway.say('{"name": "Lima", "country": "Peru"}')
    with Portkey() as portkey:
        answer = portkey.as_openai().chat.completions.parse(model=MODEL, messages=HI, response_format=City)
    assert answer.choices[0].message.parsed == City(name="Lima", country="Peru")


def test_image(gateway: ScriptedGateway) -> None:
    picture: ChatCompletionContentPartImageParam = {
        "type": "image_url",
        "image_url": {"url": "data:image/png;base64,iVBORw0KGgo="},
    }
    with Portkey() as portkey:
        portkey.as_openai().chat.completions.create(model=MODEL, messages=[{"role": "user", "content": [picture]}])
    assert gateway.sent()[0].body["messages"][0]["content"] == [picture]


def test_an_error_of_the_gateway_is_an_exception(gateway: ScriptedGateway) -> None:
    gateway.fail(400, "no such model")
    with Portkey() as portkey, pytest.raises(openai.BadRequestError, match="no such model") as caught:
        portkey.as_openai().chat.completions.create(model=MODEL, messages=HI)
    assert caught.value.response.headers["x-portkey-trace-id"] == "trace-of-the-gateway"
    assert "pk-secret" not in repr(caught.value)


async def test_closing_it_leaves_the_portkey_client_open(gateway: ScriptedGateway) -> None:
    with Portkey() as portkey:
        portkey.as_openai().close()
        portkey.models.list()
    async with AsyncPortkey() as portkey_async:
        await portkey_async.as_openai().close()
        await portkey_async.models.list()
    assert len(gateway.sent("/models")) == 2


def test_derived_clients(gateway: ScriptedGateway) -> None:
    with Portkey() as portkey:
        client = portkey.with_options(config="pc-1").as_openai().with_options(max_retries=0)
        client.chat.completions.create(model=MODEL, messages=HI)
    assert gateway.sent()[0].headers["x-portkey-config"] == "pc-1"
    assert gateway.sent()[0].headers["x-portkey-api-key"] == "pk-secret"


def test_docs_as_openai(gateway: ScriptedGateway, capsys: pytest.CaptureFixture[str]) -> None:
    PAGE.run(0)
    assert capsys.readouterr().out == "echo: Say hello.\n"
    headers = gateway.sent()[0].headers
    assert (headers["x-portkey-provider"], headers["x-portkey-metadata"]) == ("@openai-prod", '{"team":"support"}')


def test_docs_headers(
    gateway: ScriptedGateway, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("ORG_ID", "PROJECT_ID"):
        monkeypatch.delenv(f"OPENAI_{name}")
    PAGE.run(1)
    assert capsys.readouterr().out == "echo: Say hello.\n"
    headers = gateway.sent()[0].headers
    assert headers["authorization"] == "Bearer pk-secret"
    assert (headers["x-portkey-trace-id"], headers["x-portkey-metadata"]) == ("t-1", '{"team":"support"}')
    assert len(PAGE) == 2
