"""Responses scheduled with `LocalGateway.say`, on routes other than chat, and with retries and fallbacks."""

from __future__ import annotations

import json
import time
from typing import Any

import httpx
import pytest

from portkey_ai import APIConnectionError, APIStatusError, AsyncPortkey, Portkey, RateLimitError
from portkey_ai.testing import LocalGateway
from portkey_ai.testing.echo.echo_routes import EchoModels
from portkey_ai.testing.say_parameters import ROUTES
from portkey_ai.testing.scheduled_response import TEXT_PATHS

from .support import MESSAGES, close, done, read

PROVIDERS = ("openai", "anthropic")
CALL: dict[str, Any] = {"name": "weather", "arguments": {"city": "Paris"}}


@pytest.fixture
def client(kind: str, gateway: LocalGateway) -> Any:
    made: Any = Portkey if kind == "sync" else AsyncPortkey
    return made(base_url=gateway.url, provider="openai", max_retries=0)


def test_the_routes_are_those_of_the_models() -> None:
    for path, route in TEXT_PATHS.items():
        assert EchoModels.route_of("POST", path) == route
    from portkey_ai.testing.echo import echo_routes

    served = {name for _, _, name, _ in echo_routes._TABLE}  # pyright: ignore[reportPrivateUsage]
    assert set(ROUTES) == {*served, "realtime"}


async def test_completions(client: Any, gateway: LocalGateway) -> None:
    gateway.say("Once", usage={"completion_tokens": 40}, finish_reason="length", times=2)
    answer = await done(client.completions.create(model="m", prompt="p"))
    assert (answer.choices[0].text, answer.choices[0].finish_reason) == ("Once", "length")
    assert answer.usage.completion_tokens == 40
    chunks = await read(await done(client.completions.create(model="m", prompt="p", stream=True)))
    assert "".join(chunk.choices[0].text for chunk in chunks if chunk.choices) == "Once"
    gateway.say("Once upon", cut_after="Once u")
    stream = await done(client.completions.create(model="m", prompt="p", stream=True))
    with pytest.raises(APIConnectionError):
        await read(stream)
    await close(client)


async def test_responses(client: Any, gateway: LocalGateway) -> None:
    gateway.say("Let me see.", CALL, usage={"input_tokens": 70, "output_tokens": 7})
    gateway.say("Too lo", finish_reason="max_output_tokens", times=2)
    answer = await done(client.responses.create(model="m", input="Hi"))
    assert answer.output_text == "Let me see."
    assert [item.arguments for item in answer.output if item.type == "function_call"] == ['{"city": "Paris"}']
    assert (answer.usage.input_tokens, answer.usage.total_tokens) == (70, 77)
    short = await done(client.responses.create(model="m", input="Hi"))
    assert (short.status, short.incomplete_details.reason) == ("incomplete", "max_output_tokens")
    events = await read(await done(client.responses.create(model="m", input="Hi", stream=True)))
    assert (events[-1].type, events[-1].response.status) == ("response.incomplete", "incomplete")
    assert "".join(event.delta for event in events if event.type == "response.output_text.delta") == "Too lo"
    await close(client)


async def test_messages(client: Any, gateway: LocalGateway) -> None:
    request: dict[str, Any] = {"model": "m", "messages": MESSAGES, "max_tokens": 9}
    gateway.say("Well", CALL, usage={"output_tokens": 7})
    gateway.say("Well", finish_reason="max_tokens", times=2)
    async with httpx.AsyncClient(base_url=gateway.url, headers={"x-portkey-provider": "anthropic"}) as http:
        answer = (await http.post("/messages", json=request)).json()
        assert [block["type"] for block in answer["content"]] == ["text", "tool_use"]
        assert answer["content"][1]["input"] == {"city": "Paris"}
        assert answer["usage"]["output_tokens"] == 7
        assert (await http.post("/messages", json=request)).json()["stop_reason"] == "max_tokens"
        streamed = (await http.post("/messages", json={**request, "stream": True})).text
        assert '"stop_reason": "max_tokens"' in streamed
    await close(client)


async def test_reasoning_of_responses(client: Any, gateway: LocalGateway) -> None:
    gateway.say("42", reasoning="I count.", times=2)
    answer = await done(client.responses.create(model="m", input="Hi"))
    assert [item.type for item in answer.output] == ["reasoning", "message"]
    assert (answer.output[0].summary[0].text, answer.output_text) == ("I count.", "42")
    events = await read(await done(client.responses.create(model="m", input="Hi", stream=True)))
    assert [event.sequence_number for event in events] == list(range(len(events)))
    added = [(event.output_index, event.item.type) for event in events if event.type == "response.output_item.added"]
    assert added == [(0, "reasoning"), (1, "message")]
    assert [item.type for item in events[-1].response.output] == ["reasoning", "message"]
    await close(client)


def test_reasoning_of_messages(gateway: LocalGateway) -> None:
    gateway.say("42", reasoning="I count.", times=2)
    body = {"model": "m", "messages": MESSAGES, "max_tokens": 9}
    with httpx.Client(base_url=gateway.url, headers={"x-portkey-provider": "anthropic"}) as http:
        answer = http.post("/messages", json=body).json()
        assert [block["type"] for block in answer["content"]] == ["thinking", "text"]
        lines = http.post("/messages", json={**body, "stream": True}).text.splitlines()
    events = [json.loads(line.removeprefix("data: ")) for line in lines if line.startswith("data: ")]
    assert [line.removeprefix("event: ") for line in lines if line.startswith("event: ")] == [
        event["type"] for event in events
    ]
    started = {event["index"]: event["content_block"]["type"] for event in events if "content_block" in event}
    assert started == {0: "thinking", 1: "text"}


@pytest.mark.parametrize("path", ["/responses", "/messages"])
def test_interrupted_streams(gateway: LocalGateway, path: str) -> None:
    gateway.say("Hello there", cut_after="Hello th")
    body = {"model": "m", "messages": MESSAGES, "input": "Hi", "max_tokens": 9, "stream": True}
    received = ""
    with (
        httpx.stream("POST", f"{gateway.url}{path}", json=body, headers={"x-portkey-provider": "openai"}) as response,
        pytest.raises(httpx.RemoteProtocolError),
    ):
        for part in response.iter_text():
            received += part
    assert '"Hello "' in received
    assert '"th"' in received
    assert "there" not in received


async def test_other_routes(client: Any, gateway: LocalGateway) -> None:
    gateway.say(status=429, retry_after=2, route="images.generate")
    gateway.say(body={"created": 1, "data": [{"url": "https://example.com/a.png"}]}, route="images.generate")
    gateway.say(status=404, route="files")
    await read(client.models.list())
    with pytest.raises(RateLimitError):
        await done(client.images.generate(model="m", prompt="a cat"))
    assert (await done(client.images.generate(model="m", prompt="a cat"))).data[0].url == "https://example.com/a.png"
    with pytest.raises(APIStatusError):
        await read(client.files.list())
    gateway.assert_all_used()
    await close(client)


async def test_retries_of_the_gateway(client: Any, gateway: LocalGateway) -> None:
    """The gateway retries an error of the provider, but not a fault of the client's connection."""
    gateway.say(status=503)
    gateway.say("Now.")
    patient = client.with_options(config={"provider": "openai", "retry": {"attempts": 2}})
    answer = await done(patient.chat.completions.create(model="m", messages=MESSAGES))
    assert (answer.choices[0].message.content, answer.gateway.retry_count) == ("Now.", 1)
    gateway.say(network="reset")
    with pytest.raises(APIConnectionError):
        await done(patient.chat.completions.create(model="m", messages=MESSAGES))
    gateway.assert_called(times=2)
    await close(client)


async def test_a_delay_longer_than_the_request_timeout(client: Any, gateway: LocalGateway) -> None:
    gateway.say(delay=30)
    hurried = client.with_options(config={"provider": "openai", "request_timeout": 200})
    started = time.perf_counter()
    with pytest.raises(APIStatusError, match="timeout") as caught:
        await done(hurried.chat.completions.create(model="m", messages=MESSAGES))
    assert caught.value.status_code == 408
    assert time.perf_counter() - started < 10
    await close(client)


async def test_a_denial_starts_a_fallback(client: Any, gateway: LocalGateway) -> None:
    gateway.say(deny={"default.contains": None}, target="config.targets[0]")
    targets: list[Any] = [
        {"provider": name, "api_key": "k", "override_params": {"max_tokens": 9}} for name in PROVIDERS
    ]
    config = {"strategy": {"mode": "fallback", "on_status_codes": [446]}, "targets": targets}
    answer = await done(client.with_options(config=config).chat.completions.create(model="m", messages=MESSAGES))
    assert (answer.gateway.provider, answer.gateway.option_index) == ("anthropic", "config.targets[1]")
    await close(client)


async def test_target_by_name(client: Any, gateway: LocalGateway) -> None:
    gateway.say("spare", target="second")
    targets = [{"name": name, "provider": "openai", "api_key": "k"} for name in ("first", "second")]
    gateway.say(status=500, target="first")
    config = {"strategy": {"mode": "fallback"}, "targets": targets}
    answer = await done(client.with_options(config=config).chat.completions.create(model="m", messages=MESSAGES))
    assert answer.choices[0].message.content == "spare"
    await close(client)
