"""LiteLLM with `createHeaders`: text, streams, tools, structured output, usage, images, errors; sync and async."""

# Much of LiteLLM is typed for itself only.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportPrivateImportUsage=false

from __future__ import annotations

from typing import Any

import litellm
import pytest
from litellm.exceptions import BadRequestError
from pydantic import BaseModel

from portkey_ai import createHeaders
from tests.integrations.beside import instrumentation_beside
from tests.integrations.pages import Page
from tests.integrations.scripted import USAGE, ScriptedGateway, call

PAGE = Page("litellm")
pytestmark = [
    # It keeps the clients of its asynchronous calls for good.
    pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning"),
    # What it does with pydantic's models.
    pytest.mark.filterwarnings("ignore:Items? '.* on TypedDict class:UserWarning"),
    pytest.mark.filterwarnings("ignore:Accessing the 'model_:DeprecationWarning"),
    pytest.mark.filterwarnings("ignore:Pydantic serializer warnings:UserWarning"),
]


class City(BaseModel):
    name: str
    country: str


async def completion(gateway: ScriptedGateway, run_async: bool, **settings: Any) -> Any:
    settings = {
        "model": "openai/@openai-prod/gpt-4o",
        "api_base": gateway.url,
        "api_key": "pk-secret",
        "messages": [{"role": "user", "content": "Hi"}],
        "extra_headers": createHeaders(trace_id="t-1", metadata={"_user": "u-1"}),
        **settings,
    }
    return await litellm.acompletion(**settings) if run_async else litellm.completion(**settings)


either = pytest.mark.parametrize("run_async", [False, True], ids=["sync", "async"])


@either
async def test_text_usage_and_headers(run_async: bool, gateway: ScriptedGateway) -> None:
    gateway.say("Hello there.")
    answer = await completion(gateway, run_async)
    assert answer.choices[0].message.content == "Hello there."
    assert answer.usage.total_tokens == USAGE["total_tokens"]
    (sent,) = gateway.sent()
    assert sent.body["model"] == "@openai-prod/gpt-4o"
    assert sent.headers["authorization"] == "Bearer pk-secret"
    assert (sent.headers["x-portkey-trace-id"], sent.headers["x-portkey-metadata"]) == ("t-1", '{"_user":"u-1"}')


@either
async def test_stream(run_async: bool, gateway: ScriptedGateway) -> None:
    gateway.say("one two three")
    stream = await completion(gateway, run_async, stream=True, stream_options={"include_usage": True})
    chunks = [chunk async for chunk in stream] if run_async else list(stream)
    assert [c.choices[0].delta.content for c in chunks if c.choices and c.choices[0].delta.content] == [
        "one ",
        "two ",
        "three",
    ]
    assert chunks[-1].usage.total_tokens == USAGE["total_tokens"]


@either
async def test_two_tools_at_once(run_async: bool, gateway: ScriptedGateway) -> None:
    gateway.say(None, call("add", {"a": 2}, "call_a"), call("add", {"a": 3}, "call_b"))
    tool = {"type": "function", "function": {"name": "add", "parameters": {"type": "object", "properties": {}}}}
    answer = await completion(gateway, run_async, tools=[tool])
    calls = answer.choices[0].message.tool_calls
    assert [(c.id, c.function.arguments) for c in calls] == [("call_a", '{"a": 2}'), ("call_b", '{"a": 3}')]
    assert gateway.sent()[0].body["tools"] == [tool]


@either
async def test_structured_output(run_async: bool, gateway: ScriptedGateway) -> None:
    gateway.say('{"name": "Lima", "country": "Peru"}')
    answer = await completion(gateway, run_async, response_format=City)
    assert City.model_validate_json(answer.choices[0].message.content) == City(name="Lima", country="Peru")
    assert gateway.sent()[0].body["response_format"]["type"] == "json_schema"


@either
async def test_image(run_async: bool, gateway: ScriptedGateway) -> None:
    picture = {"type": "image_url", "image_url": {"url": "data:image/png;base64,iVBORw0KGgo="}}
    await completion(gateway, run_async, messages=[{"role": "user", "content": [picture]}])
    assert gateway.sent()[0].body["messages"][0]["content"] == [picture]


@either
async def test_an_error_of_the_gateway_is_an_exception(run_async: bool, gateway: ScriptedGateway) -> None:
    gateway.fail(400, "no such model")
    with pytest.raises(BadRequestError, match="no such model") as caught:
        await completion(gateway, run_async)
    assert caught.value.status_code == 400
    assert "pk-secret" not in repr(caught.value)


def test_instrumentation_leaves_it_alone() -> None:
    assert instrumentation_beside("litellm") == "True ['chat m']\n"


def test_docs(gateway: ScriptedGateway, capsys: pytest.CaptureFixture[str]) -> None:
    PAGE.run(0)
    assert capsys.readouterr().out == "echo: Say hello.\n"
    assert gateway.sent()[0].headers["x-portkey-trace-id"] == "t-1"
    assert len(PAGE) == 1
