"""Errors out of the helpers are errors of this package, but for those of the user's own code."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pydantic
import pytest

from portkey_ai import HelperError, PortkeyError
from portkey_ai._vendor.openai.lib.streaming._assistants import AssistantEventHandler, AsyncAssistantEventHandler

from .streaming.bodies import Body, client_of, frames
from .support import COMPLETION, MESSAGES, Recorder, done

STRICT: list[Any] = [{"type": "function", "function": {"name": "f", "strict": True, "parameters": {}}}]
CALL = {"id": "t", "type": "function", "index": 0, "function": {"name": "f", "arguments": "{broken"}}


async def _read(kind: str, manager: Any, *final: str) -> Any:
    if kind == "sync":
        with manager as stream:
            result = list(stream)
            return [getattr(stream, name)() for name in final] or result
    async with manager as stream:
        result = [event async for event in stream]
        return [await getattr(stream, name)() for name in final] or result


def _completion(message: object) -> Recorder:
    choice = {"index": 0, "finish_reason": "stop", "message": message}
    return Recorder(lambda _: httpx.Response(200, json={**COMPLETION, "choices": [choice]}))


@pytest.mark.parametrize(
    "message",
    [None, "text", [], {"tool_calls": [None]}, {"tool_calls": ["x"]}, {"tool_calls": {"a": 1}}, {"tool_calls": [CALL]}],
)
async def test_parse_of_odd_messages(kind: str, message: object) -> None:
    client = _completion(message).client(kind)
    with pytest.raises(PortkeyError):
        await done(client.chat.completions.parse(model="m", messages=MESSAGES, tools=STRICT))


async def test_chat_stream_with_broken_arguments(kind: str) -> None:
    choice = {"index": 0, "delta": {"tool_calls": [CALL]}, "finish_reason": "tool_calls"}
    chunk = {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": [choice]}
    client = client_of(kind, Body(frames(json.dumps(chunk), "[DONE]")))
    with pytest.raises(HelperError) as caught:
        await _read(
            kind, client.chat.completions.stream(model="m", messages=MESSAGES, tools=STRICT), "get_final_completion"
        )
    assert isinstance(caught.value.__cause__, json.JSONDecodeError)
    assert isinstance(caught.value, RuntimeError)


async def test_response_stream_with_broken_arguments(kind: str) -> None:
    tools: list[Any] = [{"type": "function", "name": "f", "strict": True, "parameters": {}}]
    item = {"type": "function_call", "id": "c", "call_id": "c", "name": "f", "arguments": "{broken"}
    event = {"type": "response.completed", "response": {"id": "r", "output": [item]}}
    client = client_of(kind, Body(frames(json.dumps(event))))
    with pytest.raises(HelperError) as caught:
        await _read(kind, client.responses.stream(model="m", input="Hi", tools=tools))
    assert isinstance(caught.value.__cause__, json.JSONDecodeError)


class Answer(pydantic.BaseModel):
    word: str


async def test_validation_of_the_user_stays(kind: str) -> None:
    choice = {"index": 0, "delta": {"content": "{}"}, "finish_reason": "stop"}
    chunk = {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": [choice]}
    client = client_of(kind, Body(frames(json.dumps(chunk), "[DONE]")))
    with pytest.raises(pydantic.ValidationError):
        await _read(kind, client.chat.completions.stream(model="m", messages=MESSAGES, response_format=Answer))
    with pytest.raises(pydantic.ValidationError):
        await done(
            _completion({"content": "{}"})
            .client(kind)
            .chat.completions.parse(model="m", messages=MESSAGES, response_format=Answer)
        )


RUN_EVENTS: dict[str, list[tuple[str, Any]]] = {
    "delta before its message": [("thread.message.delta", {"id": "m", "delta": {"content": []}})],
    "content that was never announced": [
        ("thread.message.created", {"id": "m", "content": []}),
        ("thread.message.delta", {"id": "m", "delta": {"content": [{"type": "text", "text": {"value": "Hi"}}]}}),
    ],
    "delta before its step": [("thread.run.step.delta", {"id": "s", "delta": {"step_details": None}})],
}


def _assistant(kind: str, events: Any, handler: Any = None) -> Any:
    body = b"".join(frames(json.dumps(data), event=name) for name, data in events)
    client = client_of(kind, Body(body, frames("[DONE]", event="done")))
    options = {"event_handler": handler} if handler else {}
    return client.beta.threads.runs.stream(thread_id="t", assistant_id="a", **options)


@pytest.mark.filterwarnings("ignore:The Assistants API")
@pytest.mark.parametrize("name", RUN_EVENTS)
async def test_odd_events_of_assistants(kind: str, name: str) -> None:
    with pytest.raises(HelperError):
        await _read(kind, _assistant(kind, RUN_EVENTS[name]))


@pytest.mark.filterwarnings("ignore:The Assistants API")
@pytest.mark.parametrize("final", ["get_final_run", "get_final_run_steps", "get_final_messages"])
async def test_assistants_stream_without_results(kind: str, final: str) -> None:
    with pytest.raises(HelperError):
        await _read(kind, _assistant(kind, [("thread.created", {"id": "t"})]), final)


@pytest.mark.filterwarnings("ignore:The Assistants API")
async def test_errors_of_handlers_stay(kind: str) -> None:
    class Handler(AssistantEventHandler):
        def on_event(self, event: Any) -> None:
            raise KeyError(event.event)

    class AsyncHandler(AsyncAssistantEventHandler):
        async def on_event(self, event: Any) -> None:
            raise KeyError(event.event)

    handler = Handler() if kind == "sync" else AsyncHandler()
    with pytest.raises(KeyError):
        await _read(kind, _assistant(kind, [("thread.created", {"id": "t"})], handler))
