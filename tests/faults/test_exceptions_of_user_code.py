"""Exceptions that are not of the HTTP stack pass through a call unchanged, and nothing is sent again.

A task limit or a signal handler may raise any exception of its own at any line of a call.
"""

from __future__ import annotations

import asyncio
import signal
import socket
import sys
import threading
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import suppress
from typing import Any

import httpx
import pytest

from portkey_ai import APIConnectionError, APITimeoutError, Portkey
from tests.support import COMPLETION, EVENTS, MESSAGES, Recorder, done, read


class SoftTimeLimit(Exception):
    """A limit of a task queue."""


FOREIGN: tuple[type[BaseException], ...] = (TimeoutError, OSError, ConnectionError, SoftTimeLimit, RuntimeError)
ENDING: tuple[type[BaseException], ...] = (KeyboardInterrupt, SystemExit)
"""An event loop does not survive these: for sync calls only."""
CASES = [(kind, error) for error in FOREIGN for kind in ("sync", "async")] + [("sync", error) for error in ENDING]


class Broken(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body in the midst of which `error` is raised."""

    def __init__(self, content: bytes, error: BaseException) -> None:
        self.content, self.error, self.closed = content, error, False

    def __iter__(self) -> Iterator[bytes]:
        yield self.content[:40]
        raise self.error

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield self.content[:40]
        raise self.error

    def close(self) -> None:
        self.closed = True

    async def aclose(self) -> None:
        self.closed = True


async def raised(error: BaseException, recorder: Recorder, call: Any) -> None:
    with pytest.raises(type(error)) as caught:
        await call()
    assert caught.value is error
    assert len(recorder.requests) == 1


@pytest.mark.parametrize(("kind", "of_class"), CASES)
async def test_while_the_request_is_sent(kind: str, of_class: type[BaseException]) -> None:
    error = of_class("of the user")

    def respond(_: httpx.Request) -> httpx.Response:
        raise error

    for path in ("/chat", "/configs"):
        recorder = Recorder(respond)
        client = recorder.client(kind, max_retries=3)
        if path == "/configs":
            await raised(error, recorder, lambda client=client: done(client.configs.list()))
        else:
            await raised(error, recorder, lambda client=client: done(client.chat.completions.create(messages=MESSAGES)))


@pytest.mark.parametrize(("kind", "of_class"), CASES)
async def test_while_the_body_is_read(kind: str, of_class: type[BaseException]) -> None:
    error = of_class("of the user")
    body = Broken(b"{" + b" " * 100, error)
    recorder = Recorder(lambda _: httpx.Response(200, stream=body))
    client = recorder.client(kind, max_retries=3)
    await raised(error, recorder, lambda: done(client.chat.completions.create(messages=MESSAGES)))
    assert body.closed


@pytest.mark.parametrize("of_class", FOREIGN)
async def test_while_a_stream_is_read(kind: str, of_class: type[BaseException]) -> None:
    error = of_class("of the user")
    body = Broken(EVENTS, error)
    headers = {"content-type": "text/event-stream"}
    recorder = Recorder(lambda _: httpx.Response(200, headers=headers, stream=body))
    stream = await done(recorder.client(kind).chat.completions.create(messages=MESSAGES, stream=True))
    await raised(error, recorder, lambda: read(stream))
    assert body.closed


@pytest.mark.parametrize("of_class", [httpx.ReadTimeout, httpx.ReadError])
async def test_exceptions_of_the_http_stack_are_converted(kind: str, of_class: type[httpx.TransportError]) -> None:
    error = of_class("gone")

    def respond(_: httpx.Request) -> httpx.Response:
        raise error

    expected = APITimeoutError if isinstance(error, httpx.TimeoutException) else APIConnectionError
    with pytest.raises(expected) as caught:
        await done(Recorder(respond).client(kind, max_retries=0).models.list())
    assert caught.value.__cause__ is error


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGALRM")
def test_an_alarm_ends_a_sync_call() -> None:
    """`signal.alarm` with a handler that raises TimeoutError is how programs limit a call."""
    server = socket.create_server(("127.0.0.1", 0))
    accepted: list[socket.socket] = []

    def accept() -> None:
        with suppress(OSError):  # the server is closed
            while True:
                accepted.append(server.accept()[0])

    accepting = threading.Thread(target=accept, daemon=True)
    accepting.start()

    def handler(*_: object) -> None:
        raise TimeoutError("alarm")

    before = signal.signal(signal.SIGALRM, handler)
    try:
        with Portkey(base_url=f"http://127.0.0.1:{server.getsockname()[1]}/v1", max_retries=3) as client:
            signal.setitimer(signal.ITIMER_REAL, 0.2)
            started = time.monotonic()
            with pytest.raises(TimeoutError, match="^alarm$") as caught:
                client.chat.completions.create(messages=MESSAGES)
            assert type(caught.value) is TimeoutError
            assert time.monotonic() - started < 5
            assert len(accepted) == 1
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
        # A socket that was closed while the thread waits for it leaves the thread with the next file of that number.
        server.shutdown(socket.SHUT_RDWR)
        accepting.join(10)
        for connection in (*accepted, server):
            connection.close()


async def test_a_timeout_of_the_users_task() -> None:
    async def slow(_: httpx.Request) -> httpx.Response:
        await asyncio.sleep(30)
        return httpx.Response(200, json=COMPLETION)

    from portkey_ai import AsyncPortkey

    http = httpx.AsyncClient(transport=httpx.MockTransport(slow))
    client = AsyncPortkey(api_key="k", http_client=http)
    with pytest.raises(asyncio.TimeoutError) as caught:
        await asyncio.wait_for(client.chat.completions.create(messages=MESSAGES), 0.1)
    assert not isinstance(caught.value, APIConnectionError)
    await http.aclose()
