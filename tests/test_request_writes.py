"""How many writes a request takes on its connection."""

from __future__ import annotations

import contextlib
import io
import socket
import threading
from collections.abc import Iterator
from typing import Any

import pytest

from portkey_ai import AsyncPortkey, Portkey
from portkey_ai.api_resources._async.request_writes import AsyncJoiningStream
from portkey_ai.api_resources._sync.request_writes import JoiningStream
from tests.support import MESSAGES, close, done

BODY = b'{"id": "1", "object": "list", "data": [], "choices": []}'
RESPONSE = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n%s" % (len(BODY), BODY)
HEAD = b"POST /v1/x HTTP/1.1\r\nhost: h\r\ncontent-length: 3\r\n\r\n"


class Pieces:
    """A server that notes what each `recv` returned. On loopback, each write of the client is one."""

    def __init__(self) -> None:
        self.received: list[bytes] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}/v1"
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def _serve(self) -> None:
        with contextlib.suppress(OSError):
            plug, _ = self._listener.accept()
            with plug:
                waiting = b""
                while piece := plug.recv(1 << 20):
                    self.received.append(piece)
                    waiting += piece
                    head, end, body = waiting.partition(b"\r\n\r\n")
                    sized = [line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")]
                    if end and len(body) >= int(sized[0].partition(b":")[2] if sized else 0):
                        waiting = b""
                        plug.sendall(RESPONSE)

    def close(self) -> None:
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._thread.join(2)
        self._listener.close()


@pytest.fixture
def server() -> Iterator[Pieces]:
    with contextlib.closing(Pieces()) as made:
        yield made


async def test_head_and_body_are_one_write(kind: str, server: Pieces) -> None:
    client: Any = (Portkey if kind == "sync" else AsyncPortkey)(base_url=server.url, provider="openai", timeout=10)
    for _ in range(3):
        await done(client.chat.completions.create(model="m", messages=MESSAGES))
    await done(client.models.list())
    await done(client.files.create(file=("a.txt", io.BytesIO(b"text")), purpose="batch"))
    await close(client)
    heads = [piece.split(b" ", 1)[0] for piece in server.received]
    assert heads[:4] == [b"POST", b"POST", b"POST", b"GET"]
    assert all(b"Hello there" in piece for piece in server.received[:3])
    assert b"\r\n\r\n" in server.received[4]


class Recorded:
    """A network stream that keeps what is written to it."""

    def __init__(self) -> None:
        self.written: list[bytes] = []

    def read(self, max_bytes: int, _timeout: float | None = None) -> bytes:
        raise NotImplementedError

    def get_extra_info(self, info: str) -> Any:
        raise NotImplementedError


class RecordedSync(Recorded):
    def write(self, buffer: bytes, _timeout: float | None = None) -> None:
        self.written.append(buffer)


class RecordedAsync(Recorded):
    async def write(self, buffer: bytes, _timeout: float | None = None) -> None:
        self.written.append(buffer)


@pytest.mark.parametrize(
    ("writes", "sent"),
    [
        ([HEAD, b"abc", b""], [HEAD + b"abc", b""]),
        ([HEAD, b""], [HEAD]),
        ([HEAD, b"a" * 100_000, b""], [HEAD, b"a" * 100_000, b""]),
        ([HEAD, b"a", b"\r\n\r\n", b""], [HEAD + b"a", b"\r\n\r\n", b""]),
        # A generated body may wait long for its first piece: the server sees the head at once.
        ([HEAD.replace(b"content-length: 3", b"Transfer-Encoding: chunked")] * 1, None),
        ([b"0\r\n\r\n"], None),
    ],
)
async def test_what_is_held_until_the_next_write(kind: str, writes: list[bytes], sent: list[bytes] | None) -> None:
    recorded: Any = RecordedSync() if kind == "sync" else RecordedAsync()
    stream: Any = (JoiningStream if kind == "sync" else AsyncJoiningStream)(recorded)
    for buffer in writes:
        await done(stream.write(buffer))
    assert recorded.written == (writes if sent is None else sent)
