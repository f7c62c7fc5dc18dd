"""The HTTP server of the local gateway: bytes as clients send them, many connections, and the end of the server."""

from __future__ import annotations

import asyncio
import gc
import json
import os
import selectors
import signal
import socket
import struct
import subprocess
import sys
import threading
import time
import warnings
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest

from portkey_ai import APIConnectionError, AsyncPortkey, Portkey
from portkey_ai.testing import LocalGateway, RecordedRequest
from portkey_ai.testing.wire.local_responses import LocalResponse, as_json

from .support import MESSAGES, close, done

BODY = json.dumps({"model": "m", "messages": MESSAGES}).encode()
CHAT = (
    b"POST /v1/chat/completions HTTP/1.1\r\nhost: g\r\nx-portkey-provider: openai\r\ncontent-type: application/json\r\n"
)
WHOLE = CHAT + b"content-length: %d\r\n\r\n" % len(BODY) + BODY


@pytest.fixture
def gateway(capfd: pytest.CaptureFixture[str]) -> Iterator[LocalGateway]:
    """A gateway. Check at the end that it has written no output and that its threads have ended."""
    before = set(threading.enumerate())
    with LocalGateway() as running:
        yield running
    assert {thread for thread in threading.enumerate() if thread.name == "LocalGateway"} <= before
    captured = capfd.readouterr()
    assert (captured.out, captured.err) == ("", "")


def connected(gateway: LocalGateway) -> socket.socket:
    return socket.create_connection(("127.0.0.1", httpx.URL(gateway.url).port or 0), timeout=10)


def received(connection: socket.socket) -> bytes:
    """Return the bytes received until the server closes the connection."""
    data = b""
    while part := connection.recv(65536):
        data += part
    return data


def is_closed(connection: socket.socket) -> bool:
    try:
        return connection.recv(1) == b""
    except ConnectionResetError:  # not every operating system reports a reset
        return True


def exchange(gateway: LocalGateway, *pieces: bytes, end: bool = True) -> bytes:
    with connected(gateway) as connection:
        for piece in pieces:
            connection.sendall(piece)
        if end:
            connection.shutdown(socket.SHUT_WR)
        return received(connection)


def content(response: bytes) -> bytes:
    return response.partition(b"\r\n\r\n")[2]


@pytest.mark.parametrize(
    ("sent", "status"),
    [
        (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 400),  # a TLS client, which waits for a response
        (b"\x00\xff", 400),
        (b"hello\r\n", 400),
        (b"GET /v1/models\r\n", 400),  # HTTP/0.9: the client sends nothing else
        (b"GET /v1/models HTTP/one\r\n\r\n", 400),
        (b"G@T /v1/models HTTP/1.1\r\n\r\n", 400),
        (b"GET /v1/ models HTTP/1.1\r\n\r\n", 400),
        (b"GET http://[ HTTP/1.1\r\n\r\n", 400),
        (b"GET /v1/models HTTP/1.1\r\nno colon\r\n\r\n", 400),
        (b"GET /v1/models HTTP/1.1\r\na b: c\r\n\r\n", 400),
        (b"GET /v1/models HTTP/1.1\r\nhost: g\r\n folded: c\r\n\r\n", 400),
        (b"GET /v1/models HTTP/1.1\r\na: \x00\r\n\r\n", 400),
        (b"PRI * HTTP/2.0\r\n", 505),
        (b"GET /v1/models HTTP/1.1\r\nx: " + b"a" * 20_000, 431),
        (b"GET /" + b"a" * 20_000, 431),
        (b"GET /v1/models HTTP/1.1\r\n" + b"x: y\r\n" * 5_000, 431),
        (CHAT + b"content-length: 99999999999999999999\r\n\r\n", 413),
        (CHAT + b"content-length: \xb2\r\n\r\n", 400),
        (CHAT + b"transfer-encoding: chunked\r\n\r\n" + b"1" * 100_000, 400),
        (CHAT + b"transfer-encoding: chunked\r\n\r\nffffffffffffffffffff\r\n", 413),
        (CHAT + b"transfer-encoding: chunked\r\n\r\n0\r\n" + b"a: b\r\n" * 20_000, 431),
    ],
)
def test_invalid_requests_are_refused(gateway: LocalGateway, sent: bytes, status: int) -> None:
    """The server refuses as soon as the request is invalid, without waiting for its end, and closes the connection."""
    response = exchange(gateway, sent, end=False)
    assert response.startswith(b"HTTP/1.1 %d " % status)
    assert b"\r\nconnection: close\r\n" in response
    assert gateway.requests == []


def test_an_unfinished_request_gets_no_response(gateway: LocalGateway) -> None:
    for sent in (
        b"",
        b"\r\n",
        b"GET",
        b"GET /v1/models HTTP/1.1\r\nhost:",
        CHAT + b"content-length: 9\r\n\r\n{",
    ):
        assert exchange(gateway, sent) == b""
    assert gateway.requests == []


def test_head_has_the_headers_of_get_and_no_body(gateway: LocalGateway) -> None:
    response = exchange(gateway, b"HEAD /v1/models HTTP/1.1\r\nhost: g\r\n\r\nGET /v1/models HTTP/1.1\r\n\r\n")
    first, _, second = response.partition(b"\r\n\r\n")
    assert first.startswith(b"HTTP/1.1 200 OK\r\n")
    assert b"content-type: application/json" in first
    assert second.startswith(b"HTTP/1.1 200 OK\r\n")
    assert [request.method for request in gateway.requests] == ["HEAD", "GET"]


@pytest.mark.parametrize("method", ["OPTIONS", "TRACE", "PATCH", "FOO", "M-SEARCH"])
def test_other_methods_are_not_found(gateway: LocalGateway, method: str) -> None:
    response = exchange(gateway, f"{method} /v1/chat/completions HTTP/1.1\r\nhost: g\r\n\r\n".encode())
    assert response.startswith(b"HTTP/1.1 404 Not Found\r\n")


def test_http_1_0(gateway: LocalGateway) -> None:
    get = b"GET /v1/models HTTP/1.0\r\n"
    response = exchange(gateway, get + b"\r\n", end=False)
    assert json.loads(content(response))["data"][0]["id"] == "echo"
    assert b"connection: close" in response
    kept = exchange(gateway, get + b"connection: keep-alive\r\n\r\n" + get + b"\r\n", end=False)
    assert kept.count(b"HTTP/1.1 200 OK") == 2


def test_a_stream_to_http_1_0_has_no_chunks(gateway: LocalGateway) -> None:
    body = json.dumps({"messages": MESSAGES, "stream": True}).encode()
    head = CHAT.replace(b"HTTP/1.1", b"HTTP/1.0") + b"expect: 100-continue\r\nconnection: keep-alive\r\n"
    response = exchange(gateway, head + b"content-length: %d\r\n\r\n" % len(body) + body, end=False)
    assert response.startswith(b"HTTP/1.1 200 OK\r\n")
    assert b"transfer-encoding" not in response
    assert content(response).startswith(b"data: {")
    assert response.endswith(b"data: [DONE]\n\n")


def test_connection_close_is_honoured(gateway: LocalGateway) -> None:
    head = b"GET /v1/models HTTP/1.1\r\nhost: g\r\nConnection: foo, Close\r\n\r\n"
    response = exchange(gateway, head + WHOLE, end=False)
    assert response.count(b"HTTP/1.1 200 OK") == 1
    assert b"connection: close" in response


def test_pipelined_requests_are_served_in_order(gateway: LocalGateway) -> None:
    bodies = [json.dumps({"messages": [{"role": "user", "content": f"<{number}>"}]}).encode() for number in range(50)]
    sent = b"".join(CHAT + b"content-length: %d\r\n\r\n" % len(body) + body for body in bodies)
    response = exchange(gateway, sent)
    places = [response.index(f"echo: <{number}>".encode()) for number in range(50)]
    assert places == sorted(places)
    assert response.count(b"HTTP/1.1 200 OK") == 50


def test_a_request_may_arrive_byte_by_byte(gateway: LocalGateway) -> None:
    response = exchange(gateway, b"\r\n", *(WHOLE[place : place + 1] for place in range(len(WHOLE))))
    assert response.startswith(b"HTTP/1.1 200 OK")


def test_headers_and_targets(gateway: LocalGateway) -> None:
    """As in the gateway, repeated headers are joined; the client of a proxy sends a full URL."""
    head = b"GET http://host/v1/mod%65ls?a=1&b=%20 HTTP/1.1\nX-A:  1\t\nx-a: 2\nCookie: a=1\nCookie: b=2\n\n"
    assert exchange(gateway, head).startswith(b"HTTP/1.1 200 OK")
    request = gateway.last_request
    assert (request.path, request.query) == ("/v1/models", {"a": "1", "b": " "})
    assert request.headers == {"x-a": "1, 2", "cookie": "a=1; b=2"}
    assert exchange(gateway, b"GET //v1/models HTTP/1.1\r\n\r\n").startswith(b"HTTP/1.1 404")
    assert gateway.last_request.path == "//v1/models"


NESTED = b"[" * 100_000 + b"]" * 100_000


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"\xef\xbb\xbf" + BODY, 200),
        (BODY.replace(b"Hello there", b"\xff"), 200),
        (BODY.replace(b"Hello there", b"\\ud800"), 200),
        (BODY.decode().encode("utf-16"), 500),
        (BODY.replace(b'"m"', b"NaN"), 500),
        (BODY.replace(b'"m"', b"-Infinity"), 500),
        (BODY.replace(b'"m"', NESTED), 500),
        (BODY + b"x", 500),
    ],
)
def test_bodies_are_decoded_as_by_the_gateway(gateway: LocalGateway, body: bytes, status: int) -> None:
    response = exchange(gateway, CHAT + b"content-length: %d\r\n\r\n" % len(body) + body)
    assert response.startswith(b"HTTP/1.1 %d " % status)
    assert (b"Something went wrong" in response) is (status == 500)


@pytest.mark.parametrize(
    ("header", "status", "said"),
    [
        (b'x-portkey-config: {"provider": "openai", "retry": {"attempts": NaN}}', 400, b"pass a valid json"),
        (b"x-portkey-config: " + NESTED[:7000], 400, b"pass a valid json"),
        (b"x-portkey-metadata: " + NESTED[:7000], 200, b"echo"),
        (b"x-portkey-default-input-guardrails: " + NESTED[:7000], 500, b"Something went wrong"),
    ],
)
def test_headers_are_decoded_as_by_the_gateway(gateway: LocalGateway, header: bytes, status: int, said: bytes) -> None:
    length = b"\r\ncontent-length: %d\r\n\r\n" % len(BODY)
    response = exchange(gateway, CHAT + header + length + BODY)
    assert response.startswith(b"HTTP/1.1 %d " % status)
    assert said in content(response)


def test_content_types(gateway: LocalGateway) -> None:
    """The type of JSON lines is refused, whatever the body contains."""
    for content_type, kind in ((b"Application/JSON; charset=utf-8", dict), (b"application/jsonl", bytes)):
        head = CHAT.replace(b"application/json", content_type)
        body = b"{}" if kind is dict else b"{}\n{}"
        response = exchange(gateway, head + b"content-length: %d\r\n\r\n" % len(body) + body)
        assert response.startswith(b"HTTP/1.1 400 ")
        assert b"Invalid content type passed" in response
        received: object = gateway.last_request.body
        assert type(received) is kind


def test_texts_with_a_lone_surrogate_have_a_vector(gateway: LocalGateway) -> None:
    body = b'{"model": "m", "input": "\\ud800"}'
    head = CHAT.replace(b"/chat/completions", b"/embeddings")
    response = exchange(gateway, head + b"content-length: %d\r\n\r\n" % len(body) + body)
    assert response.startswith(b"HTTP/1.1 200 OK")


@pytest.mark.parametrize("model", ["fail-100", "fail-099", "fail-600"])
def test_a_model_fails_only_with_a_status_that_is_final(gateway: LocalGateway, model: str) -> None:
    body = BODY.replace(b'"m"', json.dumps(model).encode())
    response = exchange(gateway, CHAT + b"content-length: %d\r\n\r\n" % len(body) + body)
    assert response.startswith(b"HTTP/1.1 200 OK")


def test_expect_100_continue_with_a_body_in_chunks(gateway: LocalGateway) -> None:
    with connected(gateway) as connection:
        connection.sendall(CHAT + b"transfer-encoding: chunked\r\nExpect: 100-Continue\r\n\r\n")
        assert connection.recv(65536) == b"HTTP/1.1 100 Continue\r\n\r\n"
        connection.sendall(b"%x\r\n%s\r\n0\r\n\r\n" % (len(BODY), BODY))
        assert connection.recv(65536).startswith(b"HTTP/1.1 200 OK")


def test_a_refusal_reaches_a_client_that_still_sends(gateway: LocalGateway) -> None:
    with connected(gateway) as connection:
        connection.sendall(CHAT + b"content-length: 300000\r\nexpect: nothing\r\n\r\n")
        connection.sendall(b"x" * 300_000)
        assert received(connection).startswith(b"HTTP/1.1 417 ")


async def test_large_bodies(kind: str, gateway: LocalGateway) -> None:
    made: Any = Portkey if kind == "sync" else AsyncPortkey
    client = made(base_url=gateway.url, provider="openai")
    text = "x" * 30_000_000
    started = time.perf_counter()
    answer = await done(client.chat.completions.create(model="m", messages=[{"role": "user", "content": text}]))
    assert answer.choices[0].message.content == f"echo: {text}"
    assert time.perf_counter() - started < 20
    await close(client)


async def test_200_connections_at_once(kind: str) -> None:
    together = threading.Barrier(200)

    class Together(LocalGateway):
        def respond(self, request: RecordedRequest) -> LocalResponse:
            together.wait(30)
            return super().respond(request)

    with Together() as busy:
        if kind == "sync":

            def call(number: int) -> str:
                body = json.dumps(chat(number)).encode()
                return exchange(busy, CHAT + b"content-length: %d\r\n\r\n" % len(body) + body).decode()

            with ThreadPoolExecutor(200) as pool:
                answers = list(pool.map(call, range(200)))
        else:
            client: Any
            async with AsyncPortkey(base_url=busy.url, provider="openai") as client:
                calls: list[Any] = [client.chat.completions.create(**chat(number)) for number in range(200)]
                answers = [answer.choices[0].message.content or "" for answer in await asyncio.gather(*calls)]
        assert [f"echo: <{number}>" in answer for number, answer in enumerate(answers)] == [True] * 200
        assert len(busy.requests) == 200


def chat(number: int) -> dict[str, Any]:
    return {"messages": [{"role": "user", "content": f"<{number}>"}]}


def test_clients_that_disappear_do_no_harm(gateway: LocalGateway) -> None:
    body = json.dumps({"messages": [{"role": "user", "content": "x " * 200_000}], "stream": True}).encode()
    for sent in (CHAT, WHOLE, WHOLE[:-3], CHAT + b"content-length: %d\r\n\r\n" % len(body) + body):
        for reset in (False, True):
            with connected(gateway) as connection:
                if reset:
                    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                connection.sendall(sent)
    assert exchange(gateway, WHOLE).startswith(b"HTTP/1.1 200 OK")


def test_a_stream_stops_when_its_client_disappears() -> None:
    ended = threading.Event()

    def endless() -> Iterator[bytes]:
        try:
            while True:
                yield b"data: {}\n\n" * 1000
        finally:
            ended.set()

    class Endless(LocalGateway):
        def respond(self, request: RecordedRequest) -> LocalResponse:  # noqa: ARG002
            return LocalResponse(endless())

    with Endless() as gateway:
        with connected(gateway) as connection:
            connection.sendall(WHOLE)
            connection.recv(1000)
        assert ended.wait(10)


class Failing(LocalGateway):
    """Fails in a different way for each path."""

    def respond(self, request: RecordedRequest) -> LocalResponse:
        if request.path == "/exit":
            raise SystemExit("no more")
        if request.path == "/header":
            return LocalResponse(b"", headers={"x": "\u20ac"})
        if request.path == "/length":
            return LocalResponse(
                b"abc", headers={"Content-Length": "7", "Transfer-Encoding": "gzip", "Connection": "close"}
            )
        if request.path == "/nothing":
            return None  # type: ignore[return-value]
        if request.path == "/empty-chunk":
            return LocalResponse(iter((b"a", b"", b"b")))
        if request.path == "/204":
            return LocalResponse(b"not sent", 204)
        return LocalResponse(self.half())

    @staticmethod
    def half() -> Iterator[bytes]:
        yield b"half"
        raise KeyError("other half")


def test_failures_in_an_overridden_respond(capfd: pytest.CaptureFixture[str]) -> None:
    with Failing() as gateway, httpx.Client(base_url=gateway.url.removesuffix("/v1")) as client:
        assert client.get("/exit").json()["message"] == "the local gateway failed: SystemExit: no more"
        assert "'x' of the response is not latin-1" in client.get("/header").json()["message"]
        assert client.get("/nothing").json()["message"].endswith("TypeError: expected a LocalResponse, got None")
        assert client.get("/length").text == "abc"
        assert client.get("/empty-chunk").text == "ab"
        assert (client.get("/204").status_code, client.get("/204").text) == (204, "")
        with pytest.raises(httpx.RemoteProtocolError):
            client.get("/half")
    assert capfd.readouterr().err == ""


@pytest.mark.parametrize("sent", [b"", b"GET /v1/mo", WHOLE, CHAT + b"content-length: 100\r\n\r\n{"])
def test_close_ends_open_connections_at_once(sent: bytes) -> None:
    before = set(threading.enumerate())
    gateway = LocalGateway()
    with connected(gateway) as connection:
        connection.sendall(sent)
        while sent == WHOLE and not gateway.requests:
            time.sleep(0.001)
        started = time.perf_counter()
        gateway.close()
        gateway.close()
        assert time.perf_counter() - started < 0.9
        while not is_closed(connection):
            pass
    assert set(threading.enumerate()) <= before


def test_close_does_not_wait_for_a_client_that_reads_nothing() -> None:
    class Long(LocalGateway):
        def respond(self, request: RecordedRequest) -> LocalResponse:  # noqa: ARG002
            return LocalResponse(b"x" * 50_000_000)

    gateway = Long()
    with connected(gateway) as connection:
        connection.sendall(WHOLE)
        while not gateway.requests:
            time.sleep(0.001)
        started = time.perf_counter()
        gateway.close()
        assert time.perf_counter() - started < 0.9


def test_close_within_a_response() -> None:
    class Closing(LocalGateway):
        def respond(self, request: RecordedRequest) -> LocalResponse:  # noqa: ARG002
            self.close()
            return as_json({})

    gateway = Closing()
    with pytest.raises(httpx.TransportError):
        httpx.get(gateway.url)
    gateway.close()


async def test_refused_connections(kind: str, gateway: LocalGateway) -> None:
    """Open connections are reset; after the block the gateway has the same address."""
    made: Any = Portkey if kind == "sync" else AsyncPortkey
    client = made(base_url=gateway.url, provider="openai", max_retries=0)
    await done(client.chat.completions.create(model="m", messages=MESSAGES))
    with connected(gateway) as idle:
        idle.sendall(WHOLE)
        assert idle.recv(65536).startswith(b"HTTP/1.1 200 OK")
        with gateway.refuse_connections():
            assert is_closed(idle)
            with pytest.raises(ConnectionRefusedError), connected(gateway):
                pass
            for _ in range(2):
                with pytest.raises(APIConnectionError):
                    await done(client.chat.completions.create(model="m", messages=MESSAGES))
    answer = await done(client.chat.completions.create(model="m", messages=MESSAGES))
    assert answer.choices[0].message.content == "echo: Hello there"
    await close(client)


def test_refusing_connections_twice_is_an_error(gateway: LocalGateway) -> None:
    with gateway.refuse_connections(), pytest.raises(RuntimeError), gateway.refuse_connections():
        pass
    assert exchange(gateway, WHOLE).startswith(b"HTTP/1.1 200 OK")


def test_a_gateway_may_be_closed_while_it_refuses_connections() -> None:
    gateway = LocalGateway()
    with gateway.refuse_connections():
        gateway.close()
    with pytest.raises(OSError), connected(gateway):
        pass


def test_refusing_connections_and_close_in_threads() -> None:
    with warnings.catch_warnings(record=True) as shown:
        warnings.simplefilter("always")
        for _ in range(100):
            gateway = LocalGateway()

            def refuse(gateway: LocalGateway = gateway) -> None:
                try:
                    with gateway.refuse_connections():
                        pass
                except RuntimeError:  # another thread refuses connections, or the gateway is closed
                    pass

            with ThreadPoolExecutor(3) as pool:
                for run in (refuse, gateway.close, refuse):
                    pool.submit(run)
            with pytest.raises(OSError), connected(gateway):
                pass
        gc.collect()
    assert [str(warning.message) for warning in shown if issubclass(warning.category, ResourceWarning)] == []


def test_connections_cannot_be_refused_after_close() -> None:
    gateway = LocalGateway()
    gateway.close()
    with pytest.raises(RuntimeError, match="the gateway is closed"), gateway.refuse_connections():
        pass


def fork(run: Callable[[], object]) -> int:
    """Run a function in a forked process, whose exit status is 0 if nothing was raised; return its id."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # there are other threads
        process = os.fork()
    if not process:
        status = 1
        try:
            run()
            status = 0
        finally:
            os._exit(status)
    return process


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_forked_process_does_not_end_the_gateway(gateway: LocalGateway) -> None:
    """Neither `close` nor the end of a `with` block ends it; a forked process can use it as a client."""

    def child() -> None:
        with gateway:
            assert exchange(gateway, WHOLE).startswith(b"HTTP/1.1 200 OK")
        with LocalGateway() as other:
            assert exchange(other, WHOLE).startswith(b"HTTP/1.1 200 OK")

    with connected(gateway) as connection:
        connection.sendall(WHOLE)
        assert connection.recv(65536).startswith(b"HTTP/1.1 200 OK")
        assert os.waitpid(fork(child), 0)[1] == 0
        connection.sendall(WHOLE)
        assert connection.recv(65536).startswith(b"HTTP/1.1 200 OK")
    assert len(gateway.requests) == 3


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_faults_and_close_do_not_depend_on_forked_processes() -> None:
    gateway = LocalGateway()
    with connected(gateway) as first, connected(gateway) as second:
        for connection in (first, second):
            connection.sendall(WHOLE)
            assert connection.recv(65536).startswith(b"HTTP/1.1 200 OK")
        process = fork(lambda: time.sleep(60))
        try:
            gateway.say(network="reset")
            first.sendall(WHOLE)
            assert is_closed(first)
            with gateway.refuse_connections():
                assert is_closed(second)
                with pytest.raises(ConnectionRefusedError), connected(gateway):
                    pass
            assert exchange(gateway, WHOLE).startswith(b"HTTP/1.1 200 OK")
            gateway.close()
            with pytest.raises(ConnectionRefusedError), connected(gateway):
                pass
        finally:
            os.kill(process, signal.SIGKILL)
            os.waitpid(process, 0)


@pytest.mark.parametrize(
    "failing", [(selectors, "DefaultSelector"), (socket, "socketpair"), (threading.Thread, "start")]
)
def test_a_gateway_that_cannot_start_leaves_no_socket(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str], failing: tuple[Any, str]
) -> None:
    def no_more(*_arguments: Any) -> None:
        raise OSError("no more")

    with warnings.catch_warnings(record=True) as shown:
        warnings.simplefilter("always")
        with monkeypatch.context() as patched, pytest.raises(OSError, match="no more"):
            patched.setattr(*failing, no_more)
            LocalGateway()
        gc.collect()
    assert [str(warning.message) for warning in shown if issubclass(warning.category, ResourceWarning)] == []
    assert capfd.readouterr().err == ""


def test_port() -> None:
    with LocalGateway() as first:
        port = httpx.URL(first.url).port or 0
        with pytest.raises(OSError):
            LocalGateway(port=port)
    with LocalGateway(port=port) as second:
        assert second.url == f"http://127.0.0.1:{port}/v1"
    wrong: Any
    for wrong in (-1, 65536, "80", True):
        with pytest.raises(ValueError, match="port: expected a number"):
            LocalGateway(port=wrong)


def test_requests_from_several_threads(gateway: LocalGateway) -> None:
    def calls(number: int) -> list[str]:
        with Portkey(base_url=gateway.url, provider="openai") as client:
            answers = [
                client.chat.completions.create(model="m", messages=[{"role": "user", "content": f"{number} {place}"}])
                for place in range(20)
            ]
            return [answer.choices[0].message.content or "" for answer in answers]

    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(calls, range(8)))
    assert found == [[f"echo: {number} {place}" for place in range(20)] for number in range(8)]
    assert len(gateway.requests) == 160


def test_imports_no_slow_modules() -> None:
    """A gateway must start fast."""
    code = (
        "import sys; from portkey_ai.testing import LocalGateway; gateway = LocalGateway();"
        "print([name for name in ('http.server', 'http.client', 'socketserver', 'email', 'asyncio', 'ssl', 'httpx',"
        " 'pydantic', 'portkey_ai.testing.gateway_parts', 'portkey_ai.testing.scheduled_response',"
        " 'portkey_ai.testing.assertions', 'portkey_ai.testing.server.websocket') if name in sys.modules]);"
        "gateway.close()"
    )
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=environment, check=True)
    assert ran.stdout.strip() == "[]"
