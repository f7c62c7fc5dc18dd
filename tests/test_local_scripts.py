"""Responses, errors and faults scheduled with `LocalGateway.say`; and the assertions about requests."""

from __future__ import annotations

import json
import socket
import threading
import time
from collections.abc import Callable
from typing import Any

import httpx
import pydantic
import pytest

from portkey_ai import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    AsyncPortkey,
    GuardrailDeniedError,
    InternalServerError,
    Portkey,
    RateLimitError,
)
from portkey_ai.testing import LocalGateway
from portkey_ai.testing.wire.provider_call import ProviderCall

from .support import MESSAGES, close, done, read


@pytest.fixture
def client(kind: str, gateway: LocalGateway) -> Any:
    made: Any = Portkey if kind == "sync" else AsyncPortkey
    return made(base_url=gateway.url, provider="openai", max_retries=0)


async def chat(client: Any, **options: Any) -> Any:
    return await done(client.chat.completions.create(**{"model": "m", "messages": MESSAGES, **options}))


async def text(client: Any, **options: Any) -> str | None:
    content: str | None = (await chat(client, **options)).choices[0].message.content
    return content


class City(pydantic.BaseModel):
    name: str


@pytest.mark.parametrize(
    ("said", "content"),
    [({"a": [1, "é"]}, '{"a": [1, "\\u00e9"]}'), (City(name="Lima"), '{"name":"Lima"}'), ("", ""), ("x", "x")],
)
async def test_texts_and_objects(client: Any, gateway: LocalGateway, said: Any, content: str) -> None:
    gateway.say(said)
    assert await text(client) == content
    await close(client)


async def test_an_error_of_the_provider(client: Any, gateway: LocalGateway) -> None:
    gateway.say(status=429, retry_after=1)
    with pytest.raises(RateLimitError) as caught:
        await chat(client)
    assert caught.value.response.headers["retry-after"] == "1"
    assert caught.value.response.json() == {
        "error": {
            "message": "openai error: asked to fail with 429", "type": "rate_limit_error", "param": None, "code": None
        },
        "provider": "openai",
    }  # fmt: skip
    gateway.say(status=503, message="Overloaded", code="busy", type="overloaded", headers={"X-Zone": "é"})
    with pytest.raises(InternalServerError, match="openai error: Overloaded") as failed:
        await chat(client, stream=True)
    assert failed.value.response.json()["error"]["code"] == "busy"
    assert failed.value.response.json()["error"]["type"] == "overloaded"
    assert failed.value.response.headers["x-zone"] == "é"
    gateway.say(status=500, retry_after=0.5, body={"detail": 1})
    with pytest.raises(InternalServerError) as whole:
        await chat(client)
    assert (whole.value.response.json(), whole.value.response.headers["retry-after"]) == ({"detail": 1}, "0.5")
    assert await text(client) == "echo: Hello there"
    await close(client)


async def test_the_client_s_own_retry_sees_retry_after(client: Any, gateway: LocalGateway) -> None:
    gateway.say(status=429, retry_after=0.2)
    gateway.say("At last.")
    started = time.perf_counter()
    assert await text(client.with_options(max_retries=1)) == "At last."
    assert time.perf_counter() - started >= 0.2
    gateway.assert_called(times=2)
    await close(client)


async def test_a_scheduled_body_is_sent_unchanged(client: Any, gateway: LocalGateway, kind: str) -> None:
    gateway.say(body={"id": "c", "choices": []}, headers={"content-type": "application/json; charset=utf-8"})
    assert (await chat(client)).choices == []
    gateway.say(body=b"\x00\x01", route="audio.speech", status=201)
    gateway.say(body="no JSON", route="models")
    speech = await done(client.audio.speech.create(model="m", voice="v", input="a"))
    assert (speech.read() if kind == "sync" else await speech.aread()) == b"\x00\x01"
    response = httpx.get(f"{gateway.url}/models")
    assert (response.text, response.headers["content-type"]) == ("no JSON", "text/plain; charset=utf-8")
    await close(client)


async def test_delay(client: Any, gateway: LocalGateway) -> None:
    gateway.say("Late.", delay=0.3)
    started = time.perf_counter()
    assert await text(client) == "Late."
    assert time.perf_counter() - started >= 0.3
    gateway.say(delay=5)
    with pytest.raises(APITimeoutError):
        await text(client.with_options(timeout=0.1))
    assert await text(client) == "echo: Hello there"
    await close(client)


@pytest.mark.parametrize("waits", [{"delay": 60}, {"status": 429, "retry_after": 50}])
def test_close_ends_a_wait(waits: dict[str, Any]) -> None:
    before = set(threading.enumerate())
    retry = {"attempts": 1, "on_status_codes": [429], "use_retry_after_header": True}
    headers = {"x-portkey-provider": "openai", "x-portkey-config": json.dumps({"retry": retry, "provider": "openai"})}
    gateway = LocalGateway()
    gateway.say(**waits)

    def send() -> None:
        with pytest.raises(httpx.TransportError):
            httpx.post(f"{gateway.url}/chat/completions", json={"model": "m", "messages": MESSAGES}, headers=headers)

    thread = threading.Thread(target=send)
    thread.start()
    while gateway.unused_responses:
        time.sleep(0.001)
    time.sleep(0.05)
    started = time.perf_counter()
    gateway.close()
    thread.join(10)
    assert time.perf_counter() - started < 0.9
    assert set(threading.enumerate()) <= before


async def test_an_interrupted_stream(client: Any, gateway: LocalGateway) -> None:
    """The program receives the text up to `cut_after`, and then an error: the stream is incomplete."""
    gateway.say("data: Hello, world", cut_after="data: Hello, wo")
    gateway.say(cut_after="Hel")  # interrupts the echo
    gateway.say(cut_after='"finish_reason": "stop"')
    for expected in ("data: Hello, wo", "echo: Hel", "echo: Hello there"):
        stream = await chat(client, stream=True)
        seen: list[str] = []
        with pytest.raises(APIConnectionError):
            await collect(stream, seen)
        assert "".join(seen) == expected
    await close(client)


async def collect(stream: Any, seen: list[str]) -> None:
    if hasattr(stream, "__aiter__"):
        async for chunk in stream:
            seen.append(chunk.choices[0].delta.content or "")
    else:
        for chunk in stream:
            seen.append(chunk.choices[0].delta.content or "")


async def test_an_interrupted_body(client: Any, gateway: LocalGateway) -> None:
    gateway.say('He said "Hello" to them', cut_after='"Hel')
    with pytest.raises(APIConnectionError):
        await chat(client)
    gateway.say(body="abcdef", cut_after="abc", route="models")
    with httpx.stream("GET", f"{gateway.url}/models") as response:
        seen: list[str] = []
        with pytest.raises(httpx.RemoteProtocolError):
            seen.extend(response.iter_text())
    assert "".join(seen) == "abc"
    gateway.say(cut_after="Goodbye")
    with pytest.raises(InternalServerError, match="cut_after: the response does not contain 'Goodbye'"):
        await chat(client)
    await close(client)


async def test_a_stream_can_be_interrupted_in_tool_calls(client: Any, gateway: LocalGateway) -> None:
    gateway.say(None, {"name": "weather", "arguments": {"city": "Paris"}}, cut_after='{\\"city')
    with pytest.raises(APIConnectionError):
        await read(await chat(client, stream=True))
    await close(client)


@pytest.mark.parametrize("deny", [{"default.contains": {"explanation": "no"}}, {}])
async def test_a_guardrail_that_denies(client: Any, gateway: LocalGateway, deny: Any) -> None:
    gateway.say(deny=deny)
    with pytest.raises(GuardrailDeniedError) as caught:
        await chat(client)
    (hook,) = caught.value.response.json()["hook_results"]["before_request_hooks"]
    assert caught.value.status_code == 446
    assert (hook["verdict"], hook["deny"]) == (False, True)
    assert {check["id"]: check["data"] for check in hook["checks"]} == deny
    await close(client)


async def test_hook_results_of_a_denial_are_sent_as_they_are(client: Any, gateway: LocalGateway) -> None:
    gateway.say(deny={"after_request_hooks": [{"id": "mine", "verdict": False}]}, headers={"x-mine": "1"})
    with pytest.raises(GuardrailDeniedError) as caught:
        await chat(client)
    results = caught.value.response.json()["hook_results"]
    assert results == {"before_request_hooks": [], "after_request_hooks": [{"id": "mine", "verdict": False}]}
    assert caught.value.response.headers["x-mine"] == "1"
    await close(client)


async def test_a_connection_that_is_reset(client: Any, gateway: LocalGateway) -> None:
    gateway.say(network="reset")
    with pytest.raises(APIConnectionError) as caught:
        await chat(client)
    assert not isinstance(caught.value, APITimeoutError)
    gateway.say(network="reset")
    assert await text(client.with_options(max_retries=1)) == "echo: Hello there"
    gateway.assert_called(times=3)
    gateway.say(network="reset")
    with socket.create_connection(("127.0.0.1", httpx.URL(gateway.url).port or 0)) as connection:
        connection.sendall(b"GET /v1/models HTTP/1.1\r\n\r\n")
        with pytest.raises(ConnectionResetError):
            connection.recv(1)
    await close(client)


async def test_a_response_that_never_begins(client: Any, gateway: LocalGateway) -> None:
    gateway.say(network="stall")
    started = time.perf_counter()
    with pytest.raises(APITimeoutError):
        await chat(client.with_options(timeout=0.2))
    assert 0.2 <= time.perf_counter() - started < 5
    assert await text(client) == "echo: Hello there"
    await close(client)


def test_close_ends_a_stalled_response() -> None:
    gateway = LocalGateway()
    gateway.say(network="stall")
    with socket.create_connection(("127.0.0.1", httpx.URL(gateway.url).port or 0)) as connection:
        connection.sendall(b"GET /v1/models HTTP/1.1\r\n\r\n")
        while not gateway.requests:
            time.sleep(0.001)
        started = time.perf_counter()
        gateway.close()
        assert time.perf_counter() - started < 0.9


async def test_a_slow_response(client: Any, gateway: LocalGateway) -> None:
    """The response is complete: each pause is shorter than the read timeout."""
    for options in ({}, {"stream": True}):
        gateway.say("one two three", network="slow")
        started = time.perf_counter()
        answer = await chat(client.with_options(timeout=5), **options)
        if options:
            chunks = await read(answer)
            assert "".join(chunk.choices[0].delta.content or "" for chunk in chunks) == "one two three"
        else:
            assert answer.choices[0].message.content == "one two three"
        assert answer.gateway.provider == "openai"
        assert 0.3 < time.perf_counter() - started < 10
    await close(client)


async def test_usage_and_finish_reason(client: Any, gateway: LocalGateway) -> None:
    gateway.say("Hi", usage={"prompt_tokens": 100, "completion_tokens": 11}, finish_reason="length")
    gateway.say(usage={"prompt_tokens": 5, "total_tokens": 9, "prompt_tokens_details": {"cached_tokens": 4}})
    answer = await chat(client)
    assert (answer.choices[0].finish_reason, answer.choices[0].message.content) == ("length", "Hi")
    assert (answer.usage.prompt_tokens, answer.usage.completion_tokens, answer.usage.total_tokens) == (100, 11, 111)
    *_, last = await read(await chat(client, stream=True, stream_options={"include_usage": True}))
    assert (last.usage.prompt_tokens, last.usage.total_tokens, last.usage.prompt_tokens_details.cached_tokens) == (
        5, 9, 4
    )  # fmt: skip
    gateway.say(finish_reason="content_filter")
    *chunks, end = await read(await chat(client, stream=True))
    assert {chunk.choices[0].finish_reason for chunk in chunks} == {None}
    assert end.choices[0].finish_reason == "content_filter"
    await close(client)


async def test_reasoning(client: Any, gateway: LocalGateway) -> None:
    gateway.say("42", reasoning="I count.", times=2)
    message = (await chat(client)).choices[0].message
    assert (message.reasoning_content, message.content) == ("I count.", "42")
    first, second, *_ = await read(await chat(client, stream=True))
    assert (first.choices[0].delta.reasoning_content, second.choices[0].delta.content) == ("I count.", "42")
    gateway.say("no chat", reasoning="r")
    completion = await done(client.completions.create(model="m", prompt="p"))
    assert completion.choices[0].text == "echo: p"
    assert len(gateway.unused_responses) == 1
    await close(client)


async def test_vectors(client: Any, gateway: LocalGateway) -> None:
    gateway.say([1, 0.5])
    gateway.say([[1.0, 0.25], [0.5, 0.125]], times=2)
    assert await text(client) == "echo: Hello there"
    answer = await done(client.embeddings.create(model="e", input="a"))
    assert [item.embedding for item in answer.data] == [[1.0, 0.5]]
    for encoding in ({}, {"encoding_format": "float"}):
        answer = await done(client.embeddings.create(model="e", input=["a", "b"], **encoding))
        assert [item.embedding for item in answer.data] == [[1.0, 0.25], [0.5, 0.125]]
    assert answer.usage.prompt_tokens == 2
    await close(client)


async def test_a_function_makes_the_response_of_each_call(client: Any, gateway: LocalGateway) -> None:
    def respond(call: ProviderCall) -> Any:
        asked = call.body["messages"][-1]["content"]
        return {"2 + 2?": {"sum": 4}, "weather?": (None, {"name": "weather", "arguments": {"in": "Rome"}})}.get(asked)

    gateway.say(respond, usage={"prompt_tokens": 7}, times=4)
    assert await text(client, messages=[{"role": "user", "content": "2 + 2?"}]) == '{"sum": 4}'
    response = await chat(client, messages=[{"role": "user", "content": "weather?"}])
    (call,) = response.choices[0].message.tool_calls
    assert (call.function.arguments, response.usage.prompt_tokens) == ('{"in": "Rome"}', 7)
    response = await chat(client)
    assert (response.choices[0].message.content, response.usage.prompt_tokens) == ("echo: Hello there", 7)
    chunks = await read(await chat(client, stream=True, messages=[{"role": "user", "content": "2 + 2?"}]))
    assert "".join(chunk.choices[0].delta.content or "" for chunk in chunks if chunk.choices) == '{"sum": 4}'
    gateway.assert_all_used()

    def lengths(call: ProviderCall) -> list[list[float]]:
        return [[float(len(item))] for item in call.body["input"]]

    gateway.say(lengths, route="embeddings")
    response = await done(client.embeddings.create(model="e", input=["a", "bb"]))
    assert [item.embedding for item in response.data] == [[1.0], [2.0]]
    await close(client)


async def test_an_echo_of_a_function_is_cut(client: Any, gateway: LocalGateway) -> None:
    def echo(_: ProviderCall) -> None:
        return None

    gateway.say(echo, cut_after="Hel")
    with pytest.raises(APIConnectionError):
        await chat(client)
    await close(client)


async def test_mistakes_of_a_test_are_not_retried(kind: str, gateway: LocalGateway) -> None:
    """Otherwise a retry or the next target would get an echo, and the test would pass."""
    target = {"provider": "openai", "api_key": "sk"}
    config = {"strategy": {"mode": "fallback"}, "targets": [target, target], "retry": {"attempts": 3}}
    client: Any = (Portkey if kind == "sync" else AsyncPortkey)(base_url=gateway.url, config=config, max_retries=2)

    def fails(_: ProviderCall) -> bool:
        raise KeyError("nothing")

    def responds(value: object) -> Callable[[ProviderCall], object]:
        return lambda _: value

    mistakes: list[tuple[Any, str]] = [
        ({"text": fails}, r"text: the function of say\(.*\) failed: KeyError"),
        ({"text": responds(5)}, r"text: the function of say\(.*\) failed: TypeError: text: expected a text"),
        ({"text": responds(())}, "got an empty tuple; expected a text and tool calls"),
        ({"text": responds([0.5])}, "a list of floats is a response of embeddings"),
        ({"when": fails, "status": 201}, "when: the predicate of"),
        ({"cut_after": "Goodbye"}, "cut_after: the response does not contain 'Goodbye'"),
    ]
    for wrong, message in mistakes:
        gateway.reset()
        gateway.say(**wrong, route="chat.completions")
        with pytest.raises(InternalServerError, match=message):
            await chat(client)
        gateway.assert_called(times=1)
    gateway.say([[0.5], [0.25]])
    with pytest.raises(InternalServerError, match="2 vectors are scheduled for 3 inputs"):
        await done(client.embeddings.create(model="e", input=["a", "b", "c"]))
    await close(client)


async def test_calls_of_providers_are_recorded(client: Any, gateway: LocalGateway) -> None:
    targets = [
        {"provider": "openai", "api_key": "sk-1", "retry": {"attempts": 1}},
        {"provider": "anthropic", "api_key": "sk-2", "override_params": {"model": "large"}},
    ]
    gateway.say(status=503, target="config.targets[0]", times=2)
    await chat(client.with_options(config={"strategy": {"mode": "fallback"}, "targets": targets}))
    calls = [(call.provider, call.model, call.provider_headers["authorization"]) for call in gateway.provider_calls]
    assert calls == [("openai", "m", "Bearer sk-1")] * 2 + [("anthropic", "large", "Bearer sk-2")]
    gateway.assert_called(times=1)
    gateway.reset()
    assert gateway.provider_calls == []
    await close(client)


async def test_the_first_matching_response_is_used(client: Any, gateway: LocalGateway) -> None:
    gateway.say("for b", model="b")
    gateway.say("first")
    gateway.say("always", times=None)
    gateway.say("never")
    assert [await text(client, model=model) for model in ("a", "a", "b", "b", "a")] == [
        "first", "always", "for b", "always", "always"
    ]  # fmt: skip
    assert list(map(str, gateway.unused_responses)) == ["say('never')"]
    with pytest.raises(AssertionError, match=r"unused scheduled responses:\n  say\('never'\)"):
        gateway.assert_all_used()
    gateway.reset()
    gateway.assert_all_used()
    gateway.assert_not_called()
    assert await text(client) == "echo: Hello there"
    await close(client)


async def test_choice_by_route_target_and_predicate(client: Any, gateway: LocalGateway) -> None:
    targets = [{"provider": "openai", "override_params": {"model": "x"}}, {"provider": "@anthropic"}]
    fallback = client.with_options(config={"strategy": {"mode": "fallback"}, "targets": targets})
    gateway.say(status=500, target="config.targets[0]")
    gateway.say("second", target="config.targets[1]")
    assert await text(fallback) == "second"
    gateway.say("by provider", target="@anthropic")
    gateway.say(status=500, target="openai")
    assert await text(fallback) == "by provider"

    def asks_for_joy(call: ProviderCall) -> bool:
        return "joy" in json.dumps(call.body)

    gateway.say("Ode", when=asks_for_joy)
    gateway.say(body={"data": []}, route="embeddings")
    assert await text(client) == "echo: Hello there"
    assert await text(client, messages=[{"role": "user", "content": "joy"}]) == "Ode"
    gateway.say(when=lambda call: call.body["nothing"], delay=0, status=201)
    with pytest.raises(InternalServerError, match=r"when: the predicate of say\(.*\) failed: KeyError: 'nothing'"):
        await text(client)
    assert len(gateway.unused_responses) == 2
    await close(client)


async def test_a_text_is_not_for_routes_without_text(client: Any, gateway: LocalGateway) -> None:
    gateway.say("Hi")
    await read(client.models.list())
    await done(client.embeddings.create(model="e", input="a"))
    gateway.say(status=418)
    with pytest.raises(APIStatusError, match="418"):
        await read(client.models.list())
    assert await text(client) == "Hi"
    await close(client)


async def test_a_failing_model_ignores_scheduled_texts(client: Any, gateway: LocalGateway) -> None:
    gateway.say("Hi")
    with pytest.raises(InternalServerError):
        await chat(client, model="fail-500")
    gateway.say("It works", model="fail-500")
    assert [await text(client, model="fail-500"), await text(client)] == ["It works", "Hi"]
    await close(client)


async def test_scheduled_responses_of_saved_prompts(client: Any, gateway: LocalGateway) -> None:
    prompt = await done(
        client.prompts.create(
            name="p", collection_id="c", string="Hello {{name}}", parameters={}, model="m", virtual_key="v"
        )
    )
    gateway.say("scheduled")
    answer = await done(client.prompts.completions.create(prompt_id=prompt.slug, variables={"name": "Ann"}))
    assert answer.choices[0].message.content == "scheduled"
    await close(client)


WRONG: list[tuple[tuple[Any, ...], dict[str, Any], str]] = [
    ((), {}, "say: expected a response"),
    ((None,), {"model": "m"}, "say: expected a response"),
    ((3,), {}, "text: expected a text"),
    ((b"x",), {}, "text: expected a text"),
    (([],), {}, "text: expected a text"),
    (([1, "a"],), {}, "text: expected a text"),
    (([True],), {}, "text: expected a text"),
    (({"a": {1}},), {}, "text: cannot be encoded as JSON"),
    ((str,), {}, "text: expected a text, a mapping"),
    ((text,), {}, "text: expected a function of a ProviderCall that is not async"),
    ((repr, {"name": "a"}), {}, "calls: not allowed together with a function"),
    ((repr,), {"status": 500}, "text: not allowed together with status="),
    ((repr,), {"route": "rerank"}, "text: rerank does not respond with a text"),
    (("a", "b"), {}, "calls: expected mappings"),
    ((None, [{"name": "a"}, {"name": "b"}]), {}, "calls: expected mappings.*each call is an argument of its own"),
    (("a", {"arguments": {}}), {}, "calls: expected {'name': ..., 'arguments': {...}}, got {'arguments'"),
    (("a", {"name": ""}), {}, "calls: expected {'name'"),
    ((None, {"type": "function", "function": {"name": "n"}}), {}, "calls: expected {'name'"),
    (({"name": "n", "arguments": {}},), {}, r"text: got a tool call: write say\(None, call\)"),
    (("a", {"name": "n", "args": {}}), {}, "calls: unknown field 'args' of 'n'"),
    (("a", {"name": "n", "arguments": {1}}), {}, "calls: the arguments of 'n': cannot be encoded as JSON"),
    (("a",), {"route": "chat"}, "route: expected one of audio.speech, "),
    (("a",), {"route": "embeddings"}, "text: embeddings does not respond with a text"),
    (([1.0],), {"route": "chat.completions"}, "text: a list of floats is a response of embeddings"),
    ((None, {"name": "n"}), {"route": "completions"}, "calls: completions has no tool calls"),
    (("a",), {"route": "completions", "reasoning": "r"}, "reasoning: completions has no reasoning"),
    ((), {"route": "realtime", "status": 500}, "status: not supported for realtime"),
    ((), {"route": "realtime", "delay": 1}, "text: expected a text for realtime"),
    (
        (),
        {"network": "refuse"},
        r"network: expected one of reset, stall, slow; got 'refuse' \(see also Local",
    ),
    ((), {"network": "gone"}, "network: expected one of reset, stall, slow"),
    ((), {"status": 99}, "status: expected a final HTTP status"),
    ((), {"status": 100}, "status: expected a final HTTP status"),
    ((), {"status": 600}, "status: expected a final HTTP status"),
    ((), {"status": "429"}, "status: expected a final HTTP status"),
    ((), {"status": True}, "status: expected a final HTTP status"),
    ((), {"delay": -1}, "delay: expected seconds, 0 or more"),
    ((), {"delay": float("nan")}, "delay: expected seconds, 0 or more"),
    ((), {"delay": "1"}, "delay: expected a number of seconds"),
    ((), {"status": 429, "retry_after": -1}, "retry_after: expected seconds"),
    ((), {"retry_after": 1}, "retry_after: expected together with status"),
    (("a",), {"message": "m"}, "message: expected together with status"),
    ((), {"status": 201, "code": "c"}, "code: expected together with status"),
    ((), {"status": 500, "type": 1}, "type: expected a text"),
    (("a",), {"status": 500}, "text: not allowed together with status"),
    ((), {"status": 500, "cut_after": "a"}, "cut_after: not allowed together with the status of an error"),
    (("abc",), {"cut_after": "d"}, "cut_after: expected a part of the text"),
    (("abc",), {"cut_after": ""}, "cut_after: expected a text"),
    (("abc",), {"cut_after": "a", "network": "reset"}, "cut_after: not allowed together with network"),
    (("abc",), {"body": {}}, "text: not allowed together with body"),
    ((), {"body": {1}}, "body: cannot be encoded as JSON"),
    ((), {"body": {}, "usage": {}}, "usage: not allowed together with body"),
    ((), {"status": 500, "body": {}, "message": "m"}, "message: not allowed together with body"),
    ((), {"deny": []}, "deny: expected a mapping"),
    ((), {"deny": {"a": {1}}}, "deny: cannot be encoded as JSON"),
    ((), {"deny": {}, "status": 200}, "status: not allowed together with deny"),
    (("a",), {"deny": {}}, "text: not allowed together with deny"),
    (("a",), {"usage": 1}, "usage: expected a mapping"),
    (("a",), {"finish_reason": 1}, "finish_reason: expected a text"),
    ((), {"headers": {"a b": "c"}}, "headers: 'a b' is not the name of a header"),
    ((), {"headers": {"a": "b\r\nc: d"}}, "headers: a: expected printable latin-1 text"),
    ((), {"headers": {"a": "\u20ac"}}, "headers: a: expected printable latin-1 text"),
    ((), {"headers": {"a": 1}}, "headers: a: expected printable latin-1 text"),
    ((), {"headers": {"Content-Length": "1"}}, "headers: 'Content-Length' is set by the server"),
    ((), {"headers": []}, "headers: expected a mapping"),
    (("a",), {"times": 0}, "times: expected a positive integer"),
    (("a",), {"times": True}, "times: expected a positive integer"),
    (("a",), {"times": 1.5}, "times: expected a positive integer"),
    (("a",), {"when": True}, "when: expected a function"),
    (("a",), {"when": text}, "when: expected a function of a ProviderCall that is not async"),
    (("a",), {"usage": {"prompt_tokens": "7"}}, "usage: prompt_tokens: expected a number"),
    (("a",), {"target": "config.target[1]"}, "target: expected config.targets"),
    (("a",), {"target": "targets[1]"}, "target: expected config.targets"),
    (("a",), {"model": 1}, "model: expected a text"),
    (("a",), {"target": 0}, "target: expected a text"),
    (([1.0, float("nan")],), {}, "text: expected a text"),
    (({"a": float("nan")},), {}, "text: cannot be encoded as JSON"),
    ((), {"body": {"a": float("inf")}}, "body: cannot be encoded as JSON"),
    ((), {"body": "abc", "cut_after": "d"}, "cut_after: expected a part of the body"),
    (("a", {"name": "n", "arguments": {"a": float("nan")}}), {}, "calls: the arguments of 'n': cannot be encoded"),
    (("a", {"name": "n", "arguments": 5}), {}, "calls: the arguments of 'n': expected a mapping or a text"),
    (("a", {"name": "n", "arguments": None}), {}, "calls: the arguments of 'n': expected a mapping or a text"),
    (("a", {"name": "n", "id": 5}), {}, "calls: the id of 'n': expected a text"),
    (("a", {"name": "n", "id": ""}), {}, "calls: the id of 'n': expected a text"),
    (("a",), {"usage": {"prompt_tokens": "7"}}, "usage: prompt_tokens: expected a number of tokens"),
    (("a",), {"usage": {"output_tokens": -1}}, "usage: output_tokens: expected a number of tokens"),
    ((), {"usage": {}, "route": "embeddings"}, "usage: embeddings does not respond with a text"),
    ((), {"finish_reason": "stop", "route": "files"}, "finish_reason: files does not respond with a text"),
    ((), {"deny": {"before_request_hooks": 5}}, "deny: before_request_hooks: expected a list"),
    (("a",), {"network": "reset"}, "text: not allowed together with network"),
    ((), {"network": "stall", "status": 500}, "status: not allowed together with network"),
    ((), {"network": "reset", "headers": {"a": "b"}}, "headers: not allowed together with network"),
    ((), {"delay": 10**400}, "delay: expected seconds"),
]


@pytest.mark.parametrize(("arguments", "options", "message"), WRONG)
def test_invalid_parameters_of_say_are_refused(
    gateway: LocalGateway, arguments: tuple[Any, ...], options: dict[str, Any], message: str
) -> None:
    with pytest.raises((TypeError, ValueError), match=f"^{message}"):
        gateway.say(*arguments, **options)
    assert gateway.unused_responses == []


def test_scheduled_responses_in_several_threads(gateway: LocalGateway) -> None:
    """Each scheduled response is used once."""
    for number in range(100):
        gateway.say(str(number))
    found: list[str] = []

    def calls() -> None:
        with httpx.Client() as client:
            for _ in range(25):
                answer = client.post(f"{gateway.url}/chat/completions", json={"messages": MESSAGES}).json()
                found.append(answer["choices"][0]["message"]["content"])

    threads = [threading.Thread(target=calls) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(map(int, found)) == list(range(100))
    gateway.assert_all_used()


async def test_assert_called_with_metadata(client: Any, gateway: LocalGateway) -> None:
    await chat(client.with_options(metadata={"_user": "ada", "step": "one"}))
    gateway.assert_called(headers={"x-portkey-metadata": {"step": "one", "_user": "ada"}})
    gateway.assert_not_called(headers={"x-portkey-metadata": {"_user": "ada"}})
    gateway.assert_not_called(headers={"x-portkey-trace-id": {"_user": "ada"}})
    with pytest.raises(AssertionError) as raised:
        gateway.assert_called(headers={"x-portkey-metadata": {"_user": "bob"}})
    (line,) = [line for line in str(raised.value).splitlines() if "headers[" in line]
    assert "expected {'_user': 'bob'}, got" in line
    assert "ada" in line
    await close(client)


async def test_assert_called(client: Any, gateway: LocalGateway) -> None:
    with pytest.raises(AssertionError, match="no request was received"):
        _ = gateway.last_request
    await chat(client.with_options(trace_id="t-1"), temperature=0, tools=[{"type": "function", "function": {}}])
    await chat(client, model="n")
    await read(client.models.list())
    (first,) = gateway.assert_called(route="chat.completions", model="m", headers={"X-Portkey-Trace-Id": "t-1"})
    assert first is gateway.requests[0]
    assert gateway.last_request.path == "/v1/models"
    gateway.assert_called()
    gateway.assert_called(path="/models", method="get", times=1)
    gateway.assert_called(path="/v1/chat/completions", times=2)
    gateway.assert_called(body={"messages": [{"content": "Hello there"}]}, times=2)
    gateway.assert_called(body={"tools": [{"function": {}}], "temperature": 0}, times=1)
    gateway.assert_called(route="embeddings", times=0)
    gateway.assert_not_called(route="embeddings")
    wrong: list[Any] = [{"messages": []}, {"temperature": False}, [1], "text"]
    for body in wrong:
        with pytest.raises(AssertionError):
            gateway.assert_called(body=body)
    with pytest.raises(ValueError, match="route: expected one of"):
        gateway.assert_called(route="chat")
    with pytest.raises(ValueError, match="times: expected a number"):
        gateway.assert_called(times=-1)
    assert [request.route for request in gateway.requests] == ["chat.completions", "chat.completions", "models"]
    await close(client)


@pytest.mark.parametrize(
    ("expected", "message"),
    [
        ({"model": 1}, "model: expected a text, got 1"),
        ({"method": ["GET"]}, "method: expected a text"),
        ({"headers": "x-portkey-provider"}, "headers: expected a mapping"),
        ({"headers": [("a", "b")]}, "headers: expected a mapping"),
        ({"headers": {"x-count": 5}}, "headers: expected texts, or a mapping"),
        ({"headers": {5: "a"}}, "headers: expected texts, or a mapping"),
        ({"path": 1}, "path: expected a text"),
        ({"path": "chat/completions"}, "path: expected a path such as '/v1/models'"),
        ({"path": "http://127.0.0.1/v1/models"}, "path: expected a path such as '/v1/models'"),
        ({"path": "/models?limit=1"}, "path: expected a path such as '/v1/models', without host and query"),
    ],
)
def test_invalid_parameters_of_assertions_are_refused(
    gateway: LocalGateway, expected: dict[str, Any], message: str
) -> None:
    """Otherwise `assert_not_called` would pass because of a mistake in the test."""
    for check in (gateway.assert_called, gateway.assert_not_called):
        with pytest.raises((TypeError, ValueError), match=f"^{message}"):
            check(**expected)


@pytest.mark.parametrize(
    ("status", "kind_of_error"), [(400, "invalid_request"), (404, "invalid_request"), (503, "server")]
)
async def test_the_type_of_an_error_follows_its_status(
    client: Any, gateway: LocalGateway, status: int, kind_of_error: str
) -> None:
    gateway.say(status=status)
    with pytest.raises(APIStatusError) as caught:
        await chat(client)
    assert caught.value.response.json()["error"]["type"] == f"{kind_of_error}_error"
    await close(client)


async def test_a_failed_assertion_shows_the_differences(client: Any, gateway: LocalGateway) -> None:
    keyed = client.with_options(api_key="pk-very-secret", trace_id="t-1")
    await read(client.models.list())
    await chat(keyed, messages=[{"role": "user", "content": "Hi"}])
    with pytest.raises(AssertionError) as caught:
        gateway.assert_called(
            route="chat.completions",
            model="other",
            headers={"x-portkey-trace-id": "t-2", "x-portkey-api-key": "pk-expected-secret", "x-mine": "1"},
            body={"messages": [{"content": "Hello"}], "stream": True},
        )
    assert str(caught.value).splitlines() == [
        "expected at least one request with route='chat.completions', model='other', "
        "headers={'x-portkey-trace-id': 't-2', 'x-portkey-api-key': '***', 'x-mine': '***'}, "
        "body={'messages': [{'content': 'Hello'}], 'stream': True}; "
        "got 0 among 2",
        "the closest other request, requests[1] POST /v1/chat/completions model='m', differs in",
        "  model: expected 'other', got 'm'",
        "  headers['x-portkey-trace-id']: expected 't-2', got 't-1'",
        "  headers['x-portkey-api-key']: expected '***', got '***' (the values differ; they are masked)",
        "  headers['x-mine']: expected '***', got None",
        "  body.messages[0].content: expected 'Hello', got 'Hi'",
        "  body.stream: expected True, got no such field",
        "received:",
        "  requests[0]: GET /v1/models",
        "  requests[1]: POST /v1/chat/completions model='m'",
    ]
    with pytest.raises(AssertionError, match="expected 0 requests with model='m'; got 1 among 2"):
        gateway.assert_not_called(model="m")
    with pytest.raises(AssertionError, match="expected 2 requests; got 0 among 0\nno request was received"):
        gateway.reset()
        gateway.assert_called(times=2)
    await close(client)


def test_a_long_retry_after(gateway: LocalGateway) -> None:
    gateway.say(status=429, retry_after=1234567.5)
    body = {"model": "m", "messages": MESSAGES}
    answer = httpx.post(f"{gateway.url}/chat/completions", json=body, headers={"x-portkey-provider": "openai"})
    assert answer.headers["retry-after"] == "1234567.5"
