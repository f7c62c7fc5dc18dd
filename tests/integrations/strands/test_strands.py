"""Strands agents on PortkeyStrands, against a local gateway."""

from __future__ import annotations

import asyncio
import copy
import json
import subprocess
import sys
import threading
from typing import Any

import openai
import pytest
from pydantic import BaseModel
from strands import Agent, tool
from strands.types.exceptions import ContextWindowOverflowException, EventLoopException, ModelThrottledException

from portkey_ai import MissingAPIKeyError
from portkey_ai.integrations.strands import PortkeyModel, PortkeyStrands
from tests.integrations.scripted import USAGE, ScriptedGateway, call

PIXEL = bytes.fromhex("89504e470d0a1a0a")


@tool
def add(a: int, b: int) -> int:
    """Add two numbers."""
    return a + b


class City(BaseModel):
    """A city."""

    name: str
    people: int


def agent(model: PortkeyStrands | None = None, **more: Any) -> Agent:
    return Agent(model=model or PortkeyStrands(model_id="@openai/gpt-4o"), callback_handler=None, **more)


def ask(agent: Agent, prompt: Any, way: str, **more: Any) -> Any:
    """Run the agent in a loop of its own, or in one that the framework makes."""
    if way == "sync":
        return agent(prompt, **more)
    return asyncio.run(agent.invoke_async(prompt, **more))


both = pytest.mark.parametrize("way", ["sync", "async"])
both_streams = pytest.mark.parametrize("stream", [True, False])


@both
@both_streams
def test_text_usage_and_request(gateway: ScriptedGateway, way: str, stream: bool) -> None:
    model = PortkeyStrands(
        api_key="pk-other",
        provider="@openai-prod",
        model_id="gpt-4o",
        params={"max_tokens": 5},
        temperature=0.2,
        stream=stream,
        config={"retry": {"attempts": 2}},
        virtual_key="vk-1",
        trace_id="t-1",
        metadata={"_user": "u-1"},
    )
    gateway.say("Hello there")
    result = ask(agent(model, system_prompt="Be kind."), "Hi", way)
    assert result.message["content"] == [{"text": "Hello there"}]
    assert str(result).strip() == "Hello there"
    assert result.stop_reason == "end_turn"
    assert result.metrics.accumulated_usage["inputTokens"] == USAGE["prompt_tokens"]
    assert result.metrics.accumulated_usage["outputTokens"] == USAGE["completion_tokens"]
    (request,) = gateway.sent()
    assert request.body["model"] == "gpt-4o"
    assert (request.body["max_tokens"], request.body["temperature"]) == (5, 0.2)
    assert request.body["stream"] is stream
    assert request.body["messages"][0] == {"role": "system", "content": "Be kind."}
    assert request.headers["x-portkey-api-key"] == "pk-other"
    assert request.headers["x-portkey-provider"] == "@openai-prod"
    assert request.headers["x-portkey-virtual-key"] == "vk-1"
    assert request.headers["x-portkey-trace-id"] == "t-1"
    assert json.loads(request.headers["x-portkey-metadata"]) == {"_user": "u-1"}
    assert json.loads(request.headers["x-portkey-config"]) == {"retry": {"attempts": 2}}
    assert "authorization" not in request.headers
    assert "metadata" not in request.body


async def test_events_while_streaming(gateway: ScriptedGateway) -> None:
    gateway.say("one two three")
    pieces = [event["data"] async for event in agent().stream_async("Count") if "data" in event]
    assert pieces == ["one ", "two ", "three"]


@both
@both_streams
@pytest.mark.parametrize("split", [True, False])
def test_two_tools_at_once(gateway: ScriptedGateway, way: str, stream: bool, split: bool) -> None:
    gateway.say("Let me see", call("add", {"a": 1, "b": 2}, "c1"), call("add", {"a": 3, "b": 4}, "c2"), split=split)
    gateway.say("3 and 7")
    result = ask(agent(PortkeyStrands("gpt-4o", stream=stream), tools=[add]), "Add", way)
    assert str(result).strip() == "3 and 7"
    first, second = gateway.sent()
    (offered,) = first.body["tools"]
    assert offered["function"]["name"] == "add"
    assert set(offered["function"]["parameters"]["properties"]) == {"a", "b"}
    said, *answers = second.body["messages"][-3:]
    assert [(one["id"], json.loads(one["function"]["arguments"])) for one in said["tool_calls"]] == [
        ("c1", {"a": 1, "b": 2}),
        ("c2", {"a": 3, "b": 4}),
    ]
    assert [(one["tool_call_id"], one["content"]) for one in answers] == [("c1", "3"), ("c2", "7")]


@both
def test_structured_output(gateway: ScriptedGateway, way: str) -> None:
    gateway.say(None, call("City", {"name": "Paris", "people": 2}))
    gateway.say("done")
    result = ask(agent(), "Which city?", way, structured_output_model=City)
    assert result.structured_output == City(name="Paris", people=2)


@pytest.mark.filterwarnings("ignore:Agent.structured_output:DeprecationWarning")
@both
def test_structured_output_method(gateway: ScriptedGateway, way: str) -> None:
    gateway.say('{"name": "Paris", "people": 2}')
    one = agent()
    if way == "sync":
        city = one.structured_output(City, "Which city?")
    else:
        city = asyncio.run(one.structured_output_async(City, "Which city?"))
    assert city == City(name="Paris", people=2)
    assert gateway.sent()[0].body["response_format"]["json_schema"]["name"] == "City"


@both
def test_tool_choice(gateway: ScriptedGateway, way: str) -> None:
    # With structured_output_model, Strands insists on the tool when the model did not use it.
    gateway.say("I think it is Paris")
    gateway.say(None, call("City", {"name": "Paris", "people": 2}))
    gateway.say("done")
    result = ask(agent(), "Which city?", way, structured_output_model=City)
    assert result.structured_output.name == "Paris"
    assert gateway.sent()[1].body["tool_choice"] == {"type": "function", "function": {"name": "City"}}


@both
def test_images_and_documents(gateway: ScriptedGateway, way: str) -> None:
    gateway.say("A pixel")
    content = [
        {"text": "What is it?"},
        {"image": {"format": "png", "source": {"bytes": PIXEL}}},
        {"document": {"format": "pdf", "name": "paper", "source": {"bytes": b"%PDF"}}},
    ]
    ask(agent(), content, way)
    text, image, document = gateway.sent()[0].body["messages"][-1]["content"]
    assert text["text"] == "What is it?"
    assert image["image_url"]["url"] == "data:image/png;base64,iVBORw0KGgo="
    assert document["file"]["filename"] == "paper"


@both
def test_options_of_one_run(gateway: ScriptedGateway, way: str) -> None:
    for text in ("one", "two"):
        gateway.say(text)
    one = agent(PortkeyStrands("gpt-4o", trace_id="t-0", provider="openai"))
    ask(one, "Hi", way, invocation_state={"portkey": {"trace_id": "t-1", "metadata": {"step": "a"}}})
    ask(one, "Hi", way)
    first, second = gateway.sent()
    assert first.headers["x-portkey-trace-id"] == "t-1"
    assert json.loads(first.headers["x-portkey-metadata"]) == {"step": "a"}
    assert first.headers["x-portkey-provider"] == "openai"
    assert second.headers["x-portkey-trace-id"] == "t-0"
    assert "x-portkey-metadata" not in second.headers


@both
def test_with_options(gateway: ScriptedGateway, way: str) -> None:
    base = PortkeyStrands("gpt-4o", trace_id="t-0", provider="openai")
    derived = base.with_options(trace_id=None, span_name="s").with_options(metadata={"a": "b"})
    derived.update_config(model_id="gpt-5")
    gateway.say("one")
    gateway.say("two")
    ask(agent(derived), "Hi", way)
    ask(agent(base), "Hi", way)
    first, second = gateway.sent()
    assert (first.body["model"], second.body["model"]) == ("gpt-5", "gpt-4o")
    assert "x-portkey-trace-id" not in first.headers
    assert (first.headers["x-portkey-span-name"], first.headers["x-portkey-metadata"]) == ("s", '{"a":"b"}')
    assert second.headers["x-portkey-trace-id"] == "t-0"


@both
@pytest.mark.parametrize("status", [400, 401, 404, 446])
def test_errors(gateway: ScriptedGateway, way: str, status: int) -> None:
    gateway.fail(status, "not today")
    with pytest.raises((openai.APIStatusError, EventLoopException)) as caught:
        ask(agent(PortkeyStrands("gpt-4o", api_key="pk-secret")), "Hi", way)
    error = caught.value if isinstance(caught.value, openai.APIStatusError) else caught.value.__cause__
    assert isinstance(error, openai.APIStatusError)
    assert error.status_code == status
    assert error.response.headers["x-portkey-trace-id"] == "trace-of-the-gateway"
    assert "not today" in str(error)
    assert "pk-secret" not in repr(error)


@both
def test_throttling(gateway: ScriptedGateway, way: str) -> None:
    for _ in range(2):  # the second is for the client's own retry
        gateway.fail(429, "slow down", {"retry-after-ms": "1"})
    with pytest.raises(ModelThrottledException) as caught:
        ask(agent(retry_strategy=None), "Hi", way)
    assert isinstance(caught.value.__cause__, openai.RateLimitError)


@both
def test_context_window(gateway: ScriptedGateway, way: str) -> None:
    gateway.fail(400, "This model's maximum context length is 10 tokens")
    with pytest.raises(ContextWindowOverflowException):
        ask(agent(), "Hi", way)


@pytest.mark.usefixtures("gateway")
def test_one_model_in_many_loops_and_threads() -> None:
    model = PortkeyStrands("echo")

    def work(name: str) -> None:
        for turn in range(3):
            answers.append((f"echo: {name}{turn}", str(agent(model)(f"{name}{turn}")).strip()))

    answers: list[tuple[str, str]] = []
    threads = [threading.Thread(target=work, args=(name,)) for name in "abcd"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(answers) == 12
    assert all(expected == got for expected, got in answers)


@pytest.mark.parametrize(
    ("reason", "expected"),
    [("tool_use", "tool_use"), ("max_tokens", "max_tokens"), ("SAFETY", "content_filtered"), ("end_turn", "end_turn")],
)
@pytest.mark.usefixtures("gateway")
def test_finish_reasons_of_providers(reason: str, expected: str) -> None:
    event = PortkeyStrands("gpt-4o").format_chunk({"chunk_type": "message_stop", "data": reason})
    assert event == {"messageStop": {"stopReason": expected}}


@pytest.mark.usefixtures("gateway")
def test_secrets_stay_inside() -> None:
    model = PortkeyStrands("gpt-4o", api_key="pk-secret", virtual_key="vk-secret", Authorization="sk-secret")
    one = agent(model)
    for shown in (repr(model), str(model.get_config()), json.dumps(model.config), repr(vars(model)), repr(vars(one))):
        assert "secret" not in shown


def test_copies(gateway: ScriptedGateway) -> None:
    gateway.say("one")
    model = copy.deepcopy(PortkeyStrands("gpt-4o", trace_id="t-1"))
    assert str(agent(model)("Hi")).strip() == "one"
    assert gateway.sent()[0].headers["x-portkey-trace-id"] == "t-1"


@pytest.mark.usefixtures("gateway")
def test_invalid_settings_raise_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ValueError, match="metadata"):
        PortkeyStrands("gpt-4o", metadata=3)
    with pytest.raises(TypeError, match="model_id"):
        PortkeyStrands(model="gpt-4o")
    monkeypatch.delenv("PORTKEY_API_KEY")
    monkeypatch.delenv("PORTKEY_BASE_URL")
    with pytest.raises(MissingAPIKeyError):
        PortkeyStrands("gpt-4o")


def test_names() -> None:
    assert PortkeyModel is PortkeyStrands


def test_without_strands() -> None:
    code = """
import sys
sys.modules["strands.models.openai"] = None
from portkey_ai.integrations.strands import PortkeyStrands
"""
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert "ImportError" in result.stderr
    assert "pip install 'portkey-ai[strands]'" in result.stderr
