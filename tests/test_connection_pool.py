"""The connections that a client makes for itself: how many there are, and which request uses which."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from portkey_ai import APITimeoutError
from portkey_ai.api_resources.exceptions import ClientClosedError
from portkey_ai.api_resources.transport import tls_context
from tests.faults import calls
from tests.faults.faults import none, whole
from tests.faults.server import Connection, FaultServer
from tests.support import MESSAGES, AnyClient, close, done


@pytest.fixture
def server() -> Iterator[FaultServer]:
    with contextlib.closing(FaultServer(none)) as made:
        yield made


def new_client(kind: str, server: FaultServer, **options: Any) -> AnyClient:
    return calls.new_client(kind, server.origin, **{"timeout": 10, **options})


def pool_of(client: AnyClient) -> Any:
    return client._http._client_for_current_owner()._transport._pool


def limit(monkeypatch: pytest.MonkeyPatch, **limits: Any) -> None:
    for twin in ("_sync", "_async"):
        monkeypatch.setattr(f"portkey_ai.api_resources.{twin}.pooled_client.CONNECTION_LIMITS", httpx.Limits(**limits))


async def at_once(client: AnyClient, callers: int, each: int = 1) -> list[Exception | None]:
    """Make calls from `callers` threads or tasks; return the errors, None for a call that was answered."""
    ended: list[Exception | None] = []

    async def call() -> None:
        for _ in range(each):
            try:
                await calls.chat(client)
                ended.append(None)
            except Exception as error:
                ended.append(error)

    if hasattr(client, "__aenter__"):
        await asyncio.gather(*(call() for _ in range(callers)))
    else:
        threads = [threading.Thread(target=lambda: asyncio.run(call())) for _ in range(callers)]
        for thread in threads:
            thread.start()
        for thread in threads:
            await asyncio.to_thread(thread.join)
    return ended


async def test_no_more_connections_than_calls_at_once(kind: str, server: FaultServer) -> None:
    client = new_client(kind, server)
    for _ in range(3):
        assert await at_once(client, 40, 5) == [None] * 200
    assert server.opened <= 40
    await close(client)
    assert await server.still_open() == 0


async def test_one_call_after_the_other_uses_one_connection(kind: str, server: FaultServer) -> None:
    client = new_client(kind, server)
    for _ in range(5):
        await calls.chat(client)
    assert server.opened == len(pool_of(client).connections) == 1
    await close(client)


async def test_the_connection_that_was_used_last_is_used_next(kind: str, server: FaultServer) -> None:
    """The others become old, and are closed."""
    server.fault = slow
    client = new_client(kind, server)
    await at_once(client, 5)
    for connection in pool_of(client).connections[:4]:
        connection._connection._expire_at = time.monotonic() - 1
    for _ in range(6):
        await calls.chat(client)
    assert await eventually(lambda: server.open_now, 1)
    assert len(pool_of(client).connections) == 1
    assert server.opened == 5
    await close(client)


async def test_requests_wait_in_turn_for_a_connection(
    kind: str, server: FaultServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    limit(monkeypatch, max_connections=3)
    client = new_client(kind, server)
    assert await at_once(client, 30, 4) == [None] * 120
    assert server.opened <= 3
    assert calls.settles(lambda: len(pool_of(client)._waiting), 0)
    await close(client)


async def test_a_request_that_waited_too_long_leaves_the_queue(
    kind: str, server: FaultServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    limit(monkeypatch, max_connections=1)
    server.fault = slow
    client = new_client(kind, server, timeout=httpx.Timeout(10, pool=0.01), max_retries=0)
    ended = await at_once(client, 2)
    assert [type(error) for error in ended if error is not None] == [APITimeoutError]
    assert await at_once(client, 1) == [None]
    assert not pool_of(client)._requests
    await close(client)


async def test_close_ends_the_requests_that_wait(
    kind: str, server: FaultServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    limit(monkeypatch, max_connections=1)
    server.fault = slow
    client = new_client(kind, server, max_retries=0)
    calling = asyncio.ensure_future(at_once(client, 3))
    while not server.tries:
        await asyncio.sleep(0.002)
    await close(client)
    ended = await asyncio.wait_for(calling, 10)
    assert sum(type(error) is ClientClosedError for error in ended) >= 2
    assert server.opened == 1
    assert await server.still_open() == 0


async def test_idle_connections_beyond_the_limit_are_closed(
    kind: str, server: FaultServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    limit(monkeypatch, max_connections=None, max_keepalive_connections=2)
    server.fault = slow
    client = new_client(kind, server)
    assert await at_once(client, 10) == [None] * 10
    assert await eventually(lambda: server.open_now, 2)
    assert len(pool_of(client).connections) == 2
    await close(client)


async def test_a_connection_that_the_server_closed_is_not_used(kind: str, server: FaultServer) -> None:
    server.fault = answer_and_hang_up
    client = new_client(kind, server, max_retries=0)
    for _ in range(3):
        await calls.chat(client)
        assert await server.still_open() == 0
    assert server.opened == 3
    await close(client)


async def test_http_gateways_need_no_tls_context(
    kind: str, server: FaultServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail() -> None:
        raise AssertionError("a TLS context was made")

    monkeypatch.setattr(tls_context, "new_tls_context", fail)
    client = new_client(kind, server)
    await calls.chat(client)
    await close(client)


async def test_time_and_log_of_a_request(kind: str, server: FaultServer, caplog: pytest.LogCaptureFixture) -> None:
    client = new_client(kind, server)
    with caplog.at_level(logging.INFO, "httpx"):
        response = await done(client.chat.completions.with_raw_response.create(model="m", messages=MESSAGES))
    assert 0 < response.elapsed.total_seconds() < 5
    line = f'HTTP Request: POST {server.origin}/v1/chat/completions "HTTP/1.1 200 OK"'
    assert [record.getMessage() for record in caplog.records if record.name == "httpx"] == [line]
    await close(client)


async def test_a_redirect_to_an_invalid_address_frees_its_connection(kind: str, server: FaultServer) -> None:
    server.fault = redirect_to_an_invalid_address
    client = new_client(kind, server, max_retries=0)
    (error,) = await at_once(client, 1)
    assert "Invalid URL in location header" in str(error)
    assert not pool_of(client)._requests
    await close(client)


async def test_user_name_and_password_of_a_redirect(kind: str, server: FaultServer) -> None:
    host = server.origin.partition("//")[2]

    def fault(connection: Connection) -> None:
        request = connection.request()
        if "/moved" in request.path:
            connection.send(whole(calls_json()))
        else:
            connection.send(whole(b"", f"location: http://u:p@{host}/moved", status="307 Temporary Redirect"))

    server.fault = fault
    client = new_client(kind, server, Authorization=None)
    await calls.chat(client)
    assert server.requests[-1].headers["authorization"] == "Basic dTpw"
    await close(client)


FORKED = """
    import os, threading, time
    from portkey_ai import Portkey
    client = Portkey(api_key="k", base_url={url!r}, max_retries=0)
    answers = []
    def ask():
        answers.append(client.chat.completions.create(model="m", messages=[{{"role": "user", "content": "x"}}]))
    ask()
    asking = threading.Thread(target=ask)
    asking.start()
    while not client._http._client_for_current_owner()._transport._pool._requests:
        pass
    child = os.fork()
    if not child:
        client.close()
        time.sleep(0.2)  # a thread closes
        os._exit(0)
    os.waitpid(child, 0)
    asking.join()
    assert len(answers) == 2
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork on this system")
def test_close_in_a_forked_process_leaves_the_parents_calls_alone(server: FaultServer) -> None:
    server.fault = very_slow
    code = textwrap.dedent(FORKED).format(url=f"{server.origin}/v1")
    # Python 3.12 warns of a fork beside other threads.
    result = subprocess.run(
        [sys.executable, "-W", "ignore::DeprecationWarning", "-c", code], capture_output=True, text=True, timeout=60
    )
    assert (result.returncode, result.stderr) == (0, "")


async def test_one_request_does_not_get_the_error_of_another_that_waits(
    kind: str, server: FaultServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The one that waits wants TLS, and its certificates cannot be read."""

    def fail() -> None:
        raise tls_context.CertificateFileError("no certificates")

    monkeypatch.setattr(tls_context, "new_tls_context", fail)
    limit(monkeypatch, max_connections=1)
    server.fault = slow
    client = new_client(kind, server, max_retries=0)
    asking = asyncio.ensure_future(at_once(client, 1))
    while not server.tries:
        await asyncio.sleep(0.002)
    secure = client.with_options(base_url=f"https{server.origin[4:]}/v1")
    (error,) = await at_once(secure, 1)
    assert "no certificates" in str(error)
    assert await asking == [None]
    await close(client)


async def test_calls_through_a_proxy_share_connections(
    kind: str, server: FaultServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", server.origin)
    client = calls.new_client(kind, "http://gateway.invalid", timeout=10)
    for _ in range(2):
        assert await at_once(client, 10, 3) == [None] * 30
    assert server.requests[0].path == "http://gateway.invalid/v1/chat/completions"
    assert server.opened <= 10
    await close(client)
    assert await server.still_open() == 0


@pytest.mark.parametrize("excluded", ["127.0.0.1", "*"])
async def test_hosts_without_a_proxy(
    kind: str, server: FaultServer, monkeypatch: pytest.MonkeyPatch, excluded: str
) -> None:
    monkeypatch.setenv("ALL_PROXY", "http://proxy.invalid")
    monkeypatch.setenv("NO_PROXY", excluded)
    client = new_client(kind, server)
    await calls.chat(client)
    assert server.requests[0].path == "/v1/chat/completions"
    await close(client)


def calls_json() -> bytes:
    choice = b'{"index":0,"finish_reason":"stop","message":{"role":"assistant","content":"Hi"}}'
    return b'{"id":"c","object":"chat.completion","created":1,"model":"m","choices":[' + choice + b"]}"


def slow(connection: Connection) -> None:
    time.sleep(0.05)
    none(connection)


def very_slow(connection: Connection) -> None:
    time.sleep(0.5)
    none(connection)


def answer_and_hang_up(connection: Connection) -> None:
    none(connection)
    connection.hang_up()


def redirect_to_an_invalid_address(connection: Connection) -> None:
    connection.request()
    connection.send(whole(b"", "location: https://a:port", status="307 Temporary Redirect"))


async def eventually(value: Any, wanted: int) -> bool:
    """Whether `value()` becomes `wanted` within three seconds."""
    end = time.monotonic() + 3
    while value() != wanted and time.monotonic() < end:
        await asyncio.sleep(0.005)
    return bool(value() == wanted)
