"""The local gateway: its main routes, its port and its connections; and the quick start, which uses it."""

from __future__ import annotations

import json
import socket
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from portkey_ai import AsyncPortkey, InternalServerError, NotFoundError, Portkey, RateLimitError
from portkey_ai.testing import LocalGateway, LocalResponse, RecordedRequest
from portkey_ai.testing.wire.local_responses import as_json

from .support import MESSAGES, close, done, read

ROOT = Path(__file__).parents[1]
PROVIDER = {"x-portkey-provider": "openai"}


@pytest.fixture
def gateway() -> Any:
    with LocalGateway() as running:
        yield running


@pytest.fixture
def client(kind: str, gateway: LocalGateway) -> Any:
    made: Any = Portkey if kind == "sync" else AsyncPortkey
    return made(base_url=gateway.url, provider="openai")


async def test_chat_and_stream(client: Any, gateway: LocalGateway) -> None:
    answer = await done(client.chat.completions.create(model="m", messages=MESSAGES))
    assert answer.choices[0].message.content == "echo: Hello there"
    assert answer.gateway.provider == "openai"
    assert answer.gateway.trace_id
    assert gateway.requests[-1].body == {"model": "m", "messages": MESSAGES}
    assert gateway.requests[-1].headers["x-portkey-provider"] == "openai"
    parts = [{"type": "text", "text": "a b"}, {"type": "text", "text": " c"}]
    stream = await done(
        client.chat.completions.create(
            messages=[{"role": "user", "content": parts}], stream=True, stream_options={"include_usage": True}
        )
    )
    *chunks, usage = await read(stream)
    assert [chunk.choices[0].delta.content for chunk in chunks] == ["echo: ", "a ", "b ", "c", None]
    assert usage.usage.completion_tokens == 4
    await done(client.close())


async def test_scheduled_responses(client: Any, gateway: LocalGateway) -> None:
    calls: list[dict[str, Any]] = [{"name": "weather", "arguments": {"city": "Paris"}}, {"name": "now", "id": "call_x"}]
    gateway.say("Let me see.", *calls)
    gateway.say(None, *calls)
    gateway.say('{"a": 1}')
    answer = await done(client.chat.completions.create(model="m", messages=MESSAGES))
    assert answer.choices[0].finish_reason == "tool_calls"
    assert answer.choices[0].message.content == "Let me see."
    called = [(call.id, call.function.name, call.function.arguments) for call in answer.choices[0].message.tool_calls]
    assert called == [("call_1", "weather", '{"city": "Paris"}'), ("call_x", "now", "{}")]
    stream = await done(client.chat.completions.create(model="m", messages=MESSAGES, stream=True))
    *chunks, last = await read(stream)
    parts = [call for chunk in chunks for call in chunk.choices[0].delta.tool_calls]
    assert [(part.index, part.id, part.function.name, part.function.arguments) for part in parts] == [
        (0, "call_1", "weather", '{"city": "Paris"}'), (1, "call_x", "now", "{}")
    ]  # fmt: skip
    assert (chunks[0].choices[0].delta.role, last.choices[0].finish_reason) == ("assistant", "tool_calls")
    for text in ('{"a": 1}', "echo: Hello there"):  # an echo when all scheduled responses are used
        answer = await done(client.chat.completions.create(model="m", messages=MESSAGES))
        assert (answer.choices[0].message.content, answer.choices[0].finish_reason) == (text, "stop")
        assert answer.choices[0].message.tool_calls is None
    await done(client.close())


async def test_requests_without_a_provider(kind: str, gateway: LocalGateway) -> None:
    made: Any = Portkey if kind == "sync" else AsyncPortkey
    for options, model in (({"api_key": "pk"}, "m"), ({}, "@openai-prod/m"), ({"config": "pc-1"}, "m")):
        client = made(base_url=gateway.url, **options)
        await done(client.chat.completions.create(model=model, messages=MESSAGES))
        await done(client.close())
    # Without headers of the gateway, as the client of a provider sends it.
    answer = httpx.post(f"{gateway.url}/chat/completions", json={"model": "m", "messages": MESSAGES})
    assert answer.status_code == 200


async def test_completions(client: Any) -> None:
    answer = await done(client.completions.create(model="m", prompt="one two"))
    assert answer.choices[0].text == "echo: one two"
    stream = await done(client.completions.create(model="m", prompt=["one two"], stream=True))
    assert "".join(chunk.choices[0].text for chunk in await read(stream)) == "echo: one two"
    await done(client.close())


async def test_embeddings(client: Any, gateway: LocalGateway) -> None:
    floats = await done(client.embeddings.create(model="e", input=["a", "b"], encoding_format="float", dimensions=40))
    base64 = await done(client.embeddings.create(model="e", input=["a", "b"], dimensions=40))
    assert gateway.requests[-1].body["encoding_format"] == "base64"
    assert [item.embedding for item in floats.data] == [item.embedding for item in base64.data]
    assert len(floats.data[0].embedding) == 40
    assert floats.data[0].embedding != floats.data[1].embedding
    await done(client.close())


async def test_models(client: Any) -> None:
    assert [model.id for model in await read(client.models.list())] == ["echo", "echo-embedding"]
    assert (await done(client.models.retrieve("echo"))).id == "echo"
    with pytest.raises(NotFoundError, match="No such model"):
        await done(client.models.retrieve("other"))
    await done(client.close())


async def test_fallback_and_failures(client: Any) -> None:
    with pytest.raises(RateLimitError):
        await done(client.chat.completions.create(model="fail-429", messages=MESSAGES))
    targets = [
        {"provider": "@one", "override_params": {"model": "fail-500"}},
        {"provider": "@two", "override_params": {"model": "good"}},
    ]
    fallback = client.with_options(config={"strategy": {"mode": "fallback"}, "targets": targets})
    answer = await done(fallback.chat.completions.create(messages=MESSAGES))
    assert (answer.model, answer.gateway.provider, answer.gateway.option_index) == ("good", "two", "config.targets[1]")
    single = client.with_options(config={"override_params": {"model": "mine"}})
    assert (await done(single.chat.completions.create(messages=MESSAGES))).model == "mine"
    await done(client.close())


@pytest.mark.parametrize(
    ("request_", "status", "message"),
    [
        ({"method": "POST", "url": "/completions", "content": b"{", "headers": {"content-type": "application/json"}},
         500, "Something went wrong"),
        ({"method": "POST", "url": "/chat/completions", "content": b"x"}, 400, "Invalid content type passed"),
        ({"method": "POST", "url": "/chat/completions", "json": {}, "headers": PROVIDER},
         400, "openai error: Missing required parameter: 'messages'."),
        ({"method": "POST", "url": "/chat/completions", "json": {"messages": ["Hello"]}, "headers": PROVIDER},
         400, "openai error: Invalid 'messages': expected a list of objects, got ['Hello']."),
        ({"method": "POST", "url": "/chat/completions", "json": {}, "headers": {"x-portkey-span-id": "1"}},
         400, "Either x-portkey-config or x-portkey-provider header is required"),
        ({"method": "POST", "url": "/embeddings", "json": {"input": "a", "dimensions": [1]}, "headers": PROVIDER},
         400, "openai error: Invalid 'dimensions'"),
        ({"method": "POST", "url": "/chat/completions", "json": {}, "headers": {"x-portkey-config": "{"}},
         400, "Invalid config passed. You need to pass a valid json"),
        ({"method": "GET", "url": "/nowhere"}, 404, "Not Found"),
        ({"method": "PUT", "url": "/models"}, 404, "Not Found"),
    ],
)  # fmt: skip
def test_invalid_requests_are_refused(
    gateway: LocalGateway, request_: dict[str, Any], status: int, message: str
) -> None:
    with httpx.Client(base_url=gateway.url) as client:
        answer = client.request(**request_)
    assert answer.status_code == status
    told = answer.json()
    assert told.get("error", told)["message"].startswith(message)


def test_an_exception_in_the_gateway_is_an_internal_error() -> None:
    class Faulty(LocalGateway):
        def respond(self, request: RecordedRequest) -> Any:
            raise TypeError(request.method)

    with Faulty() as gateway:
        answer = httpx.get(f"{gateway.url}/models")
    assert (answer.status_code, answer.json()["message"]) == (500, "the local gateway failed: TypeError: GET")


async def test_requests_that_a_subclass_responds_to_are_recorded(kind: str) -> None:
    class WithoutEmbeddings(LocalGateway):
        def respond(self, request: RecordedRequest) -> LocalResponse:
            if request.route == "embeddings":
                return as_json({"error": {"message": "down"}}, 503)
            return super().respond(request)

    made: Any = Portkey if kind == "sync" else AsyncPortkey
    with WithoutEmbeddings() as gateway:
        client = made(base_url=gateway.url, provider="openai", max_retries=0)
        with pytest.raises(InternalServerError):
            await done(client.embeddings.create(model="e", input="a"))
        await done(client.chat.completions.create(model="m", messages=MESSAGES))
        gateway.assert_called(route="embeddings", model="e", times=1)
        assert [request.route for request in gateway.requests] == ["embeddings", "chat.completions"]
        await close(client)


@pytest.mark.parametrize(
    ("response", "message"),
    [
        ({"body": '{"a": 1}'}, "TypeError: body: expected bytes, or an iterator of bytes"),
        ({"body": {"a": 1}}, "TypeError: body: expected bytes, or an iterator of bytes"),
        ({"body": b"", "network": "refuse"}, "ValueError: network: expected reset, stall or slow"),
    ],
)
def test_a_response_that_cannot_be_sent(response: dict[str, Any], message: str) -> None:
    class Mistaken(LocalGateway):
        def respond(self, request: RecordedRequest) -> LocalResponse:  # noqa: ARG002
            return LocalResponse(**response)

    with Mistaken() as gateway:
        answer = httpx.get(f"{gateway.url}/models")
    assert answer.status_code == 500
    assert answer.json()["message"].startswith(f"the local gateway failed: {message}")


def test_listens_on_loopback_until_closed() -> None:
    gateway = LocalGateway()
    address = ("127.0.0.1", int(gateway.url.rsplit(":", 1)[1].split("/")[0]))
    assert gateway.url.startswith("http://127.0.0.1:")
    with httpx.Client(base_url=gateway.url) as client:
        assert client.get("/models").status_code == 200
        gateway.close()
        with pytest.raises(httpx.TransportError):
            client.get("/models")
    with pytest.raises(OSError), socket.create_connection(address, timeout=1):
        pass


def test_a_closed_gateway_cannot_be_entered_again() -> None:
    gateway = LocalGateway()
    with gateway:
        assert repr(gateway) == f"<LocalGateway {gateway.url}>"
    with pytest.raises(RuntimeError, match="LocalGateway: already closed"), gateway:
        pass


def test_an_unusable_port_is_named(gateway: LocalGateway) -> None:
    port = int(gateway.url.split(":")[2].removesuffix("/v1"))
    with pytest.raises(OSError, match=f"port: cannot listen on 127.0.0.1:{port}: "):
        LocalGateway(port=port)
    for wrong in ("8787", -1, 70_000, True):
        with pytest.raises(ValueError, match="port: expected a number from 0 to 65535"):
            LocalGateway(port=wrong)  # type: ignore[arg-type]


def test_quick_start(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    from examples import quickstart

    quickstart.main()
    printed = capsys.readouterr().out
    for text in ("echo: Say hello.", "echo: Count to three: one, two, three.", "echo: Say hello, later.", "'provider'"):
        assert text in printed
    assert printed.splitlines()[0].startswith("No PORTKEY_API_KEY")

    # With a key, it uses the gateway that the environment variables select.
    with LocalGateway() as real:
        monkeypatch.setenv("PORTKEY_API_KEY", "pk-mine")
        monkeypatch.setenv("PORTKEY_BASE_URL", real.url)
        monkeypatch.setenv("PORTKEY_PROVIDER", "@openai-prod")
        quickstart.main()
        assert len(real.requests) == 5
        assert {request.headers["x-portkey-api-key"] for request in real.requests} == {"pk-mine"}
        assert {request.headers["x-portkey-provider"] for request in real.requests} == {"@openai-prod"}
        assert json.dumps(real.requests[-1].body)
    assert "No PORTKEY_API_KEY" not in capsys.readouterr().out


def exchange(gateway: LocalGateway, request: bytes, *more: bytes) -> bytes:
    """Send a request as raw bytes, in parts, and return the bytes received until the connection is closed or idle."""
    with socket.create_connection(("127.0.0.1", httpx.URL(gateway.url).port or 0), timeout=5) as connection:
        connection.sendall(request)
        received = b""
        for piece in more:
            received += connection.recv(65536)
            connection.sendall(piece)
        connection.shutdown(socket.SHUT_WR)
        while data := connection.recv(65536):
            received += data
    return received


def post(*headers: str, body: bytes = b"") -> bytes:
    lines = ("POST /v1/chat/completions HTTP/1.1", "host: g", "content-type: application/json", *headers)
    return "\r\n".join((*lines, "", "")).encode() + body


BODY = json.dumps({"model": "m", "messages": MESSAGES}).encode()


async def test_a_body_in_chunks(kind: str, gateway: LocalGateway) -> None:
    """httpx sends the body of an iterator in chunks."""
    pieces = [BODY[:10], BODY[10:11], BODY[11:]]
    headers = {**PROVIDER, "content-type": "application/json"}
    url = f"{gateway.url}/chat/completions"
    if kind == "sync":
        with httpx.Client() as http:
            answers = [http.post(url, content=iter(pieces), headers=headers) for _ in range(2)]
    else:

        async def content() -> AsyncIterator[bytes]:
            for piece in pieces:
                yield piece

        async with httpx.AsyncClient() as async_http:
            answers = [await async_http.post(url, content=content(), headers=headers) for _ in range(2)]
    assert [answer.json()["choices"][0]["message"]["content"] for answer in answers] == ["echo: Hello there"] * 2
    assert [request.body for request in gateway.requests] == [json.loads(BODY)] * 2
    assert "content-length" not in gateway.requests[0].headers


def test_chunks_with_extensions_and_trailers(gateway: LocalGateway) -> None:
    chunked = b"A;x=1\r\n" + BODY[:10] + b"\r\n" + b"%x\r\n%s\r\n" % (len(BODY) - 10, BODY[10:])
    request = post("transfer-encoding: Chunked", "x-portkey-provider: openai", body=chunked + b"0\r\nx-sum: 1\r\n\r\n")
    received = exchange(gateway, request + request)
    assert received.count(b"HTTP/1.1 200 OK") == 2
    assert [each.body for each in gateway.requests] == [json.loads(BODY)] * 2


def test_expect_100_continue(gateway: LocalGateway) -> None:
    headers = (f"content-length: {len(BODY)}", "expect: 100-continue", "x-portkey-provider: openai")
    received = exchange(gateway, post(*headers), BODY)
    assert received.startswith(b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK")
    assert gateway.requests[-1].body == json.loads(BODY)


def test_without_a_length_there_is_no_body(gateway: LocalGateway) -> None:
    received = exchange(gateway, post("x-portkey-provider: openai"))
    assert received.startswith(b"HTTP/1.1 ")
    assert gateway.requests[-1].body is None


@pytest.mark.parametrize(
    ("headers", "body", "status"),
    [
        (["content-length: abc"], b"", 400),
        (["content-length: -1"], b"", 400),
        (["content-length: 1", "content-length: 2"], b"{}", 400),
        (["content-length: 3", "transfer-encoding: chunked"], b"0\r\n\r\n", 400),
        (["transfer-encoding: chunked"], b"zz\r\n", 400),
        (["transfer-encoding: chunked"], b"-1\r\n", 400),
        (["transfer-encoding: chunked"], b"1\r\nab\r\n", 400),
        (["transfer-encoding: gzip, chunked"], b"0\r\n\r\n", 501),
        (["expect: 200-ok"], b"", 417),
    ],
)
def test_a_body_whose_end_is_unknown(gateway: LocalGateway, headers: list[str], body: bytes, status: int) -> None:
    received = exchange(gateway, post(*headers, body=body))
    assert received.startswith(b"HTTP/1.1 %d" % status)
    assert b"connection: close" in received.lower()
    assert received.count(b"HTTP/1.1") == 1
    assert gateway.requests == []


def test_an_incomplete_body_gets_no_response(gateway: LocalGateway) -> None:
    for request in (post("content-length: 100", body=b"{"), post("transfer-encoding: chunked", body=b"5\r\nab")):
        assert exchange(gateway, request) == b""
    assert gateway.requests == []
