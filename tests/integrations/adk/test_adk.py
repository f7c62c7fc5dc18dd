"""Agents of Google's Agent Development Kit on PortkeyAdk, against a local gateway."""

from __future__ import annotations

import asyncio
import copy
import json
import subprocess
import sys
import time
from collections.abc import Callable
from typing import Any

import pytest
from google.adk.agents import LlmAgent
from google.adk.agents.run_config import RunConfig, StreamingMode  # type: ignore[attr-defined]
from google.adk.events import Event
from google.adk.runners import InMemoryRunner
from google.genai import types
from pydantic import BaseModel

from portkey_ai import APIStatusError, APITimeoutError, MissingAPIKeyError, createHeaders
from portkey_ai.integrations.adk import PortkeyAdk
from portkey_ai.testing import RecordedRequest
from portkey_ai.testing.wire.local_responses import LocalResponse, as_json
from tests.integrations.scripted import USAGE, ScriptedGateway, call

LABELS = {"adk_agent_name": "one"}  # ADK's own label
PDF = "application/pdf"
GREET = types.Content(role="user", parts=[types.Part(text="Hi")])


def add(a: int, b: int = 2) -> dict[str, int]:
    """Add two numbers."""
    return {"sum": a + b}


class City(BaseModel):
    """A city."""

    name: str
    people: int


def agent(model: PortkeyAdk | str | None = None, **more: Any) -> LlmAgent:
    return LlmAgent(name="one", model=model or PortkeyAdk("@openai/gpt-4o"), **more)


async def run_async(one: LlmAgent, content: types.Content = GREET, **config: Any) -> list[Event]:
    async with InMemoryRunner(agent=one, app_name="app") as runner:
        await runner.session_service.create_session(app_name="app", user_id="u", session_id="s")
        events = runner.run_async(user_id="u", session_id="s", new_message=content, run_config=RunConfig(**config))
        return [event async for event in events]


def run_sync(one: LlmAgent, content: types.Content = GREET, **config: Any) -> list[Event]:
    runner = InMemoryRunner(agent=one, app_name="app")
    asyncio.run(runner.session_service.create_session(app_name="app", user_id="u", session_id="s"))
    return list(runner.run(user_id="u", session_id="s", new_message=content, run_config=RunConfig(**config)))


def run_in_a_loop(one: LlmAgent, content: types.Content = GREET, **config: Any) -> list[Event]:
    return asyncio.run(run_async(one, content, **config))


Run = Callable[..., list[Event]]
both = pytest.mark.parametrize("run", [run_sync, run_in_a_loop], ids=["sync", "async"])
both_streams = pytest.mark.parametrize("stream", [StreamingMode.NONE, StreamingMode.SSE], ids=["whole", "stream"])


def text(event: Event) -> str:
    return "".join(part.text or "" for part in (event.content and event.content.parts) or [])


def ask(gateway: ScriptedGateway, contents: list[types.Content], config: types.GenerateContentConfig) -> dict[str, Any]:
    """The body that a request of these becomes."""

    def replace(callback_context: Any, llm_request: Any) -> None:
        del callback_context
        llm_request.contents, llm_request.config = contents, config

    gateway.say("ok")
    run_in_a_loop(agent(before_model_callback=replace))
    body: dict[str, Any] = gateway.sent()[-1].body
    return body


@both
@both_streams
def test_text_usage_and_request(gateway: ScriptedGateway, run: Run, stream: StreamingMode) -> None:
    gateway.say("Hello there")
    model = PortkeyAdk(
        "gpt-4o",
        "pk-other",
        provider="@openai-prod",
        config={"retry": {"attempts": 2}},
        virtual_key="vk-1",
        trace_id="t-1",
        metadata={"_user": "u-1"},
        strict_open_ai_compliance=True,
        temperature=0.9,
        params={"user": "u"},
    )
    config = types.GenerateContentConfig(temperature=0.2, max_output_tokens=9)
    *_, last = run(agent(model, instruction="Be kind.", generate_content_config=config), streaming_mode=stream)
    assert text(last) == "Hello there"
    assert last.partial is False
    assert last.finish_reason == types.FinishReason.STOP
    assert last.model_version == "gpt-4o"
    assert last.usage_metadata is not None
    assert last.usage_metadata.prompt_token_count == USAGE["prompt_tokens"]
    assert last.usage_metadata.candidates_token_count == USAGE["completion_tokens"]
    assert last.usage_metadata.total_token_count == USAGE["total_tokens"]
    assert (last.custom_metadata or {})["portkey"]["trace-id"] == "trace-of-the-gateway"
    (request,) = gateway.sent()
    assert request.body["model"] == "gpt-4o"
    assert (request.body["temperature"], request.body["max_completion_tokens"]) == (0.2, 9)
    assert request.body["user"] == "u"
    system, user = request.body["messages"]
    assert system["role"] == "developer"
    assert "Be kind." in system["content"]
    assert user == {"role": "user", "content": "Hi"}
    assert "metadata" not in request.body
    assert "trace_id" not in request.body
    headers = request.headers
    assert headers["x-portkey-api-key"] == "pk-other"
    assert headers["x-portkey-provider"] == "@openai-prod"
    assert headers["x-portkey-virtual-key"] == "vk-1"
    assert headers["x-portkey-trace-id"] == "t-1"
    assert headers["x-portkey-strict-open-ai-compliance"] == "true"
    assert json.loads(headers["x-portkey-metadata"]) == {"_user": "u-1", **LABELS}
    assert json.loads(headers["x-portkey-config"]) == {"retry": {"attempts": 2}}
    assert "authorization" not in headers


@both
def test_pieces_of_a_stream(gateway: ScriptedGateway, run: Run) -> None:
    gateway.say("one two three")
    events = run(agent(), streaming_mode=StreamingMode.SSE)
    assert [(text(event), event.partial) for event in events] == [
        ("one ", True),
        ("two ", True),
        ("three", True),
        ("one two three", False),
    ]


@both
@both_streams
@pytest.mark.parametrize("split", [True, False])
def test_two_tools_at_once(gateway: ScriptedGateway, run: Run, stream: StreamingMode, split: bool) -> None:
    gateway.say("Let me see", call("add", {"a": 1}, "c1"), call("add", {"a": 3, "b": 4}, "c2"), split=split)
    gateway.say("3 and 7")
    events = run(agent(tools=[add]), streaming_mode=stream)
    assert text(events[-1]) == "3 and 7"
    first, second = gateway.sent()
    (offered,) = first.body["tools"]
    assert offered["function"]["name"] == "add"
    assert offered["function"]["description"] == "Add two numbers."
    assert offered["function"]["parameters"]["properties"]["a"]["type"] == "integer"
    assert offered["function"]["parameters"]["required"] == ["a"]
    assert "strict" not in offered["function"]
    said, *answers = second.body["messages"][-3:]
    assert said["content"] == "Let me see"
    assert [(one["id"], json.loads(one["function"]["arguments"])) for one in said["tool_calls"]] == [
        ("c1", {"a": 1}),
        ("c2", {"a": 3, "b": 4}),
    ]
    assert [(one["role"], one["tool_call_id"], json.loads(one["content"])) for one in answers] == [
        ("tool", "c1", {"sum": 3}),
        ("tool", "c2", {"sum": 7}),
    ]


@both
def test_a_call_without_an_id(gateway: ScriptedGateway, run: Run) -> None:
    gateway.say(None, call("add", {"a": 1}, ""), call("add", {"a": 2}, ""))
    gateway.say("done")
    run(agent(tools=[add]))
    said, *answers = gateway.sent()[1].body["messages"][-3:]
    ids = [one["id"] for one in said["tool_calls"]]
    assert len(set(ids)) == 2
    assert all(ids)
    assert [one["tool_call_id"] for one in answers] == ids


@both
@both_streams
def test_arguments_that_are_no_json(gateway: ScriptedGateway, run: Run, stream: StreamingMode) -> None:
    broken = call("add", {"a": 1})
    broken["function"]["arguments"] = '{"a": '
    gateway.say(None, broken)
    *_, last = run(agent(tools=[add]), streaming_mode=stream)
    assert last.error_code == "MALFORMED_FUNCTION_CALL"
    assert (last.error_message or "").startswith("add: ")
    assert last.get_function_calls() == []


@both
def test_output_schema(gateway: ScriptedGateway, run: Run) -> None:
    gateway.say('{"name": "Paris", "people": 2}')
    *_, last = run(agent(output_schema=City, output_key="city"))
    assert last.actions.state_delta["city"] == {"name": "Paris", "people": 2}
    described = gateway.sent()[0].body["response_format"]["json_schema"]
    assert (described["name"], described["strict"]) == ("City", True)
    assert described["schema"]["additionalProperties"] is False
    assert set(described["schema"]["properties"]) == {"name", "people"}


@both
def test_output_schema_beside_tools(gateway: ScriptedGateway, run: Run) -> None:
    gateway.say(None, call("add", {"a": 1}))
    gateway.say(None, call("set_model_response", {"name": "Paris", "people": 2}))
    *_, last = run(agent(output_schema=City, tools=[add]))
    assert json.loads(text(last)) == {"name": "Paris", "people": 2}


@both
@pytest.mark.parametrize(
    ("name", "sent"),
    [
        ("@openai/gpt-4o", "@openai/gpt-4o"),
        ("@bedrock/anthropic.claude-3:0", "@bedrock/anthropic.claude-3:0"),
        ("portkey/gpt-4o", "gpt-4o"),
        ("portkey/@openai/gpt-4o", "@openai/gpt-4o"),
    ],
)
def test_model_by_name(gateway: ScriptedGateway, run: Run, name: str, sent: str) -> None:
    gateway.say("Hello")
    *_, last = run(agent(name))
    assert text(last) == "Hello"
    assert gateway.sent()[0].body["model"] == sent
    assert gateway.sent()[0].headers["x-portkey-api-key"] == "pk-secret"


@both
@both_streams
@pytest.mark.parametrize("status", [400, 401, 429, 446, 500])
def test_errors(gateway: ScriptedGateway, run: Run, stream: StreamingMode, status: int) -> None:
    gateway.fail(status, "not today")
    with pytest.raises(APIStatusError, match="not today") as caught:
        run(agent(), streaming_mode=stream)
    assert caught.value.status_code == status
    assert caught.value.trace_id == "trace-of-the-gateway"
    assert "pk-secret" not in repr(caught.value)
    assert len(gateway.sent()) == 1  # the gateway retries, not the client


@both
def test_options_of_one_run(gateway: ScriptedGateway, run: Run) -> None:
    gateway.say("one")
    gateway.say("two")
    one = agent(PortkeyAdk("gpt-4o", trace_id="t-0", metadata={"a": "b"}))
    options = types.HttpOptions(headers=createHeaders(trace_id="t-1"), extra_body={"top_a": 1}, timeout=5000)
    run(one, http_options=options, labels={"team": "red"})
    run(one)
    first, second = gateway.sent()
    assert first.headers["x-portkey-trace-id"] == "t-1"
    assert json.loads(first.headers["x-portkey-metadata"]) == {"a": "b", "team": "red", **LABELS}
    assert first.body["top_a"] == 1
    assert second.headers["x-portkey-trace-id"] == "t-0"
    assert json.loads(second.headers["x-portkey-metadata"]) == {"a": "b", **LABELS}


@both
def test_a_timeout_of_one_run(gateway: ScriptedGateway, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gateway, "respond", answer_late)
    with pytest.raises(APITimeoutError):
        run(agent(PortkeyAdk("gpt-4o", max_retries=0)), http_options=types.HttpOptions(timeout=50))


def answer_late(request: RecordedRequest) -> LocalResponse:
    del request
    time.sleep(0.3)
    return as_json({})


@both
def test_with_options(gateway: ScriptedGateway, run: Run) -> None:
    gateway.say("one")
    gateway.say("two")
    base = PortkeyAdk("gpt-4o", trace_id="t-0", provider="openai")
    run(agent(base.with_options(trace_id="t-1", span_name="s").with_options(provider=None)))
    run(agent(base))
    first, second = gateway.sent()
    assert (first.headers["x-portkey-trace-id"], first.headers["x-portkey-span-name"]) == ("t-1", "s")
    assert "x-portkey-provider" not in first.headers
    assert (second.headers["x-portkey-trace-id"], second.headers["x-portkey-provider"]) == ("t-0", "openai")


def test_settings(gateway: ScriptedGateway, caplog: pytest.LogCaptureFixture) -> None:
    function = types.FunctionDeclaration(
        name="look",
        description="d",
        parameters=types.Schema(
            type=types.Type.OBJECT,
            properties={"at": types.Schema(type=types.Type.STRING, nullable=True)},
            required=["at"],
        ),
    )
    other = types.FunctionDeclaration(name="hear", parameters_json_schema={"type": "object", "properties": {}})
    body = ask(
        gateway,
        [GREET],
        types.GenerateContentConfig(
            top_p=0.5,
            top_k=4,
            stop_sequences=["END"],
            seed=3,
            presence_penalty=0.1,
            frequency_penalty=0.2,
            tools=[types.Tool(function_declarations=[function]), types.Tool(function_declarations=[other])],
            tool_config=types.ToolConfig(
                function_calling_config=types.FunctionCallingConfig(mode=types.FunctionCallingConfigMode.ANY)
            ),
            response_mime_type="application/json",
            thinking_config=types.ThinkingConfig(thinking_budget=100, thinking_level=types.ThinkingLevel.LOW),
            candidate_count=2,
        ),
    )
    assert {name: body[name] for name in ("top_p", "top_k", "stop", "seed", "presence_penalty")} == {
        "top_p": 0.5,
        "top_k": 4,
        "stop": ["END"],
        "seed": 3,
        "presence_penalty": 0.1,
    }
    assert body["frequency_penalty"] == 0.2
    assert [one["function"]["name"] for one in body["tools"]] == ["look", "hear"]
    assert set(body["tools"][0]["function"]["parameters"]["properties"]["at"]["type"]) == {"string", "null"}
    assert body["tool_choice"] == "required"
    assert body["response_format"] == {"type": "json_object"}
    assert body["thinking"] == {"type": "enabled", "budget_tokens": 100}
    assert body["reasoning_effort"] == "low"
    assert "candidate_count" in caplog.text


@pytest.mark.parametrize("mode", ["AUTO", "NONE", "VALIDATED"])
def test_tool_choice(gateway: ScriptedGateway, mode: str) -> None:
    names = ["look", "hear"]
    declared = [types.FunctionDeclaration(name=name) for name in names]
    calling = types.FunctionCallingConfig(
        mode=types.FunctionCallingConfigMode[mode], allowed_function_names=["hear"] if mode == "VALIDATED" else None
    )
    body = ask(
        gateway,
        [GREET],
        types.GenerateContentConfig(
            tools=[types.Tool(function_declarations=declared)],
            tool_config=types.ToolConfig(function_calling_config=calling),
        ),
    )
    sent = [one["function"]["name"] for one in body["tools"]]
    expected = {"AUTO": (names, "auto"), "NONE": (names, "none"), "VALIDATED": (["hear"], None)}
    assert (sent, body.get("tool_choice")) == expected[mode]


@pytest.mark.parametrize(
    ("said", "strict", "schema"),
    [
        ({"type": "OBJECT", "properties": {"a": {"type": "STRING"}}, "required": ["a"]}, True, None),
        ({"type": "object", "properties": {"a": {"type": "string"}}}, False, "same"),
        ({"type": "object", "additionalProperties": {"type": "string"}}, False, "same"),
        (types.Schema(type=types.Type.OBJECT, properties={"a": types.Schema(type=types.Type.INTEGER)}), False, None),
        (list[City], False, None),
    ],
)
def test_forms_of_a_schema(gateway: ScriptedGateway, said: Any, strict: bool, schema: str | None) -> None:
    body = ask(gateway, [GREET], types.GenerateContentConfig(response_schema=said))
    described = body["response_format"]["json_schema"]
    assert described["strict"] is strict
    assert described["schema"]["type"] in ("object", "array")
    if schema:
        assert described["schema"] == said


def test_contents(gateway: ScriptedGateway) -> None:
    def user(*parts: types.Part) -> types.Content:
        return types.Content(role="user", parts=list(parts))

    def file(uri: str, kind: str) -> types.Part:
        return types.Part(file_data=types.FileData(file_uri=uri, mime_type=kind))

    def blob(data: bytes, kind: str) -> types.Part:
        return types.Part(inline_data=types.Blob(data=data, mime_type=kind, display_name="n"))

    answer = types.FunctionResponse(name="look", response={"ok": True})
    contents = [
        user(types.Part(text="See"), blob(b"png", "image/png"), blob(b"snd", "audio/mpeg"), blob(b"pdf", PDF)),
        user(blob("né".encode(), "text/plain"), file("https://x/a.png", "image/png"), file("file-1", PDF)),
        types.Content(
            role="model",
            parts=[
                types.Part(text="hm", thought=True, thought_signature=b"sig"),
                types.Part(text="I look"),
                types.Part(function_call=types.FunctionCall(name="look", args={"at": "é"}), thought_signature=b"g"),
            ],
        ),
        user(types.Part(function_response=answer), types.Part(text="And?")),
        types.Content(role="model", parts=[types.Part(text="idle", thought=True), types.Part(text="Done")]),
        user(file("gs://b/a.pdf", PDF)),
    ]
    body = ask(gateway, contents, types.GenerateContentConfig())
    media, more, said, tool, text_after, done, last = body["messages"]
    assert media["content"] == [
        {"type": "text", "text": "See"},
        {"type": "image_url", "image_url": {"url": "data:image/png;base64,cG5n"}},
        {"type": "input_audio", "input_audio": {"data": "c25k", "format": "mp3"}},
        {"type": "file", "file": {"filename": "n", "file_data": "data:application/pdf;base64,cGRm"}},
    ]
    assert more["content"] == [
        {"type": "text", "text": "né"},
        {"type": "image_url", "image_url": {"url": "https://x/a.png", "mime_type": "image/png"}},
        {"type": "file", "file": {"file_id": "file-1"}},
    ]
    assert said == {
        "role": "assistant",
        "content": "I look",
        "content_blocks": [
            {"type": "thinking", "thinking": "hm", "signature": "sig"},
            {"type": "text", "text": "I look"},
        ],
        "tool_calls": [
            {
                "id": "call_1",
                "type": "function",
                "function": {"name": "look", "arguments": '{"at": "é"}', "thought_signature": "g"},
            }
        ],
    }
    assert tool == {"role": "tool", "tool_call_id": "call_1", "name": "look", "content": '{"ok": true}'}
    assert text_after == {"role": "user", "content": "And?"}
    assert done == {"role": "assistant", "content": "Done"}
    assert last["content"] == [{"type": "file", "file": {"file_url": "gs://b/a.pdf", "mime_type": "application/pdf"}}]


def test_what_cannot_be_sent(gateway: ScriptedGateway) -> None:
    search = types.GenerateContentConfig(tools=[types.Tool(google_search=types.GoogleSearch())])
    with pytest.raises(ValueError, match="google_search"):
        ask(gateway, [GREET], search)
    with pytest.raises(ValueError, match="video_metadata"):
        part = types.Part(video_metadata=types.VideoMetadata(fps=1))
        ask(gateway, [types.Content(role="user", parts=[part])], types.GenerateContentConfig())


def test_one_model_in_many_loops(gateway: ScriptedGateway) -> None:
    one = agent(PortkeyAdk("echo"))
    for run in (run_sync, run_in_a_loop, run_sync, run_in_a_loop):
        *_, last = run(one)
        assert text(last) == "echo: Hi"
    assert len(gateway.sent()) == 4


def test_secrets_stay_inside(gateway: ScriptedGateway) -> None:
    del gateway
    model = PortkeyAdk("gpt-4o", "pk-secret", virtual_key="vk-secret", Authorization="sk-secret")
    for shown in (repr(model), str(model), model.model_dump_json(), repr(agent(model)), str(agent(model).model_dump())):
        assert "secret" not in shown


def test_copies(gateway: ScriptedGateway) -> None:
    gateway.say("one")
    model = copy.deepcopy(PortkeyAdk("gpt-4o", trace_id="t-1"))
    *_, last = run_sync(agent(model))
    assert text(last) == "one"
    assert gateway.sent()[0].headers["x-portkey-trace-id"] == "t-1"


def test_invalid_settings_raise_at_once(gateway: ScriptedGateway, monkeypatch: pytest.MonkeyPatch) -> None:
    del gateway
    with pytest.raises(ValueError, match="metadata"):
        PortkeyAdk("gpt-4o", metadata=3)
    monkeypatch.delenv("PORTKEY_API_KEY")
    monkeypatch.delenv("PORTKEY_BASE_URL")
    with pytest.raises(MissingAPIKeyError):
        PortkeyAdk("gpt-4o")


def test_without_adk() -> None:
    code = """
import sys
sys.modules["google.adk.models.base_llm"] = None
from portkey_ai.integrations.adk import PortkeyAdk
from portkey_ai.testing.wire.local_responses import LocalResponse, as_json
from portkey_ai.testing import RecordedRequest
"""
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert "ImportError" in result.stderr
    assert "pip install 'portkey-ai[adk]'" in result.stderr
