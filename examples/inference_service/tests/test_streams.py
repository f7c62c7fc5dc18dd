"""What a stream of the service ends with."""

from __future__ import annotations

import json
from typing import Any

import httpx

from .conftest import PROVIDER_KEY
from .gateway import Gateway

HELLO: dict[str, Any] = {"model": "gpt-4o", "messages": [{"role": "user", "content": "Hello, you"}], "stream": True}


def chunk(text: str | None = None, usage: dict[str, int] | None = None) -> str:
    choices = [] if text is None else [{"index": 0, "delta": {"content": text}, "finish_reason": None}]
    head = {"id": "c-1", "object": "chat.completion.chunk", "created": 7, "model": "gpt-4o"}
    return json.dumps({**head, "choices": choices, **({"usage": usage} if usage else {})})


def events(service: httpx.Client, **fields: object) -> list[dict[str, Any]]:
    """The events of a stream, its end not among them."""
    response = service.post("/v1/chat/completions", json={**HELLO, **fields})
    assert response.status_code == 200
    lines = [line for line in response.text.split("\n\n") if line]
    assert all(line.startswith("data: ") for line in lines)
    assert lines[-1] == "data: [DONE]"
    return [json.loads(line.removeprefix("data: ")) for line in lines[:-1]]


def test_the_providers_count_of_tokens_is_the_last_chunks(service: httpx.Client, gateway: Gateway) -> None:
    usage = {"prompt_tokens": 9, "completion_tokens": 8, "total_tokens": 17}
    gateway.stream(chunk("Hi"), chunk(usage=usage), "[DONE]")
    assert [event.get("usage") for event in events(service)] == [None, usage]
    assert gateway.requests[-1].body["stream_options"] == {"include_usage": True}


def test_tokens_that_nobody_counted_are_estimated(service: httpx.Client, gateway: Gateway) -> None:
    gateway.stream(chunk("12345"), chunk("678"), "[DONE]")
    last = events(service)[-1]
    assert (last["id"], last["model"], last["choices"]) == ("c-1", "gpt-4o", [])
    assert last["usage"] == {"prompt_tokens": 3, "completion_tokens": 2, "total_tokens": 5, "estimated": True}


def test_parts_of_text_and_images_are_estimated_too(service: httpx.Client, gateway: Gateway) -> None:
    gateway.stream(chunk("1234"), "[DONE]")
    parts = [{"type": "text", "text": "12345678"}, {"type": "image_url", "image_url": {"url": "data:..."}}]
    messages: list[dict[str, Any]] = [{"role": "user", "content": parts}, {"role": "assistant", "content": None}]
    assert events(service, messages=messages)[-1]["usage"]["prompt_tokens"] == 2


def test_callers_have_their_own_stream_options(service: httpx.Client, gateway: Gateway) -> None:
    events(service, stream_options={"include_usage": False})
    assert gateway.requests[-1].body["stream_options"] == {"include_usage": False}


def test_an_error_in_the_stream_is_an_event_before_the_end(service: httpx.Client, gateway: Gateway) -> None:
    gateway.stream(chunk("Hi"), json.dumps({"error": {"message": f"overloaded, {PROVIDER_KEY}", "code": "busy"}}))
    first, error = events(service)
    assert first["choices"][0]["delta"]["content"] == "Hi"
    assert error["error"]["code"] == 502
    assert "overloaded, ***" in error["error"]["message"]


def test_silence_in_the_stream_is_an_event_before_the_end(service: httpx.Client, gateway: Gateway) -> None:
    gateway.stream(chunk("Hi"), None)
    assert events(service)[-1]["error"]["code"] == 504


def test_a_gateway_that_breaks_off_is_an_event_before_the_end(service: httpx.Client, gateway: Gateway) -> None:
    gateway.break_off(chunk("Hi"))
    assert events(service)[-1]["error"]["code"] == 503


def test_a_stream_without_chunks_only_ends(service: httpx.Client, gateway: Gateway) -> None:
    gateway.stream("[DONE]")
    assert events(service) == []


def test_a_caller_that_hangs_up_ends_the_stream_of_the_gateway(service: httpx.Client, gateway: Gateway) -> None:
    gateway.stream_endlessly(chunk("Hi"))
    with service.stream("POST", "/v1/chat/completions", json=HELLO) as response:
        assert next(response.iter_lines()).startswith("data: ")
        assert not gateway.cut.is_set()
    assert gateway.cut.wait(5)
