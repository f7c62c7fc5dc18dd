"""Bytes in the middle of a response that are not HTTP/2: the error is one of ours, and the connections stay usable."""

from __future__ import annotations

import contextlib
import struct
from collections.abc import Callable

import httpx
import pytest

from portkey_ai import APIConnectionError, StreamInterruptedError

from . import calls
from .faults import body_for, chunk, chunked_head, none
from .http2 import Http2Connection, http2_server
from .server import Connection, Fault

_DATA, _HEADERS, _PUSH, _GOAWAY = 0, 1, 5, 7
_END_OF_HEADERS = 4


def frame(kind: int, flags: int, stream: int, payload: bytes) -> bytes:
    return struct.pack("!I", len(payload))[1:] + bytes([kind, flags]) + struct.pack("!I", stream) + payload


FRAMES: dict[str, Callable[[int], bytes]] = {
    "a frame that is too large": lambda stream: frame(_DATA, 0, stream, b"x" * 20_000),
    "data without a stream": lambda _: frame(_DATA, 0, 0, b"x"),
    "headers that cannot be decoded": lambda stream: frame(_HEADERS, _END_OF_HEADERS, stream, b"\xff" * 6),
    "a pushed stream": lambda stream: frame(_PUSH, _END_OF_HEADERS, stream, struct.pack("!I", 2)),
    "the end of the connection": lambda _: frame(_GOAWAY, 0, 0, struct.pack("!II", 0, 2)),
}


def sends(make: Callable[[int], bytes]) -> Fault:
    """Return a fault that sends this frame after a part of the body."""

    def send(connection: Connection) -> None:
        assert isinstance(connection, Http2Connection)
        request = connection.request()
        connection.send(chunked_head(request), chunk(body_for(request)[:20]), pause=0.05)
        connection.send_frame(make)

    return send


@pytest.mark.parametrize("way", calls.WAYS)
@pytest.mark.parametrize("name", FRAMES)
def test_frame_that_is_not_allowed(kind: str, name: str, way: str) -> None:
    async def work() -> None:
        with contextlib.closing(http2_server(sends(FRAMES[name]))) as server:
            http = calls.new_http(kind, "http2")
            client = calls.new_client(kind, server.origin, http_client=http, max_retries=0)
            with pytest.raises(StreamInterruptedError if way == "stream" else APIConnectionError) as caught:
                await calls.WAYS[way](client)
            assert isinstance(caught.value.__cause__, httpx.ProtocolError)
            server.fault = none
            assert (await calls.chat(client)).choices[0].message.content == "Hi"
            await calls.close_http(http)

    calls.within_limit(work)
