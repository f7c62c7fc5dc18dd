"""Responses whose headers are too large, or are none, over the connection pool and aiohttp."""

from __future__ import annotations

import asyncio
import contextlib
from typing import Any

import pytest

from portkey_ai import APIConnectionError, StreamInterruptedError
from tests.support import aiohttp_client, close

from . import calls
from .faults import FAULTS, body_for, chunk, chunked_head
from .server import Connection, Fault, FaultServer


def long_header(connection: Connection) -> None:
    connection.request()
    connection.send(b"HTTP/1.1 200 OK\r\nx: ", *[b"A" * 10_000] * 50)
    connection.hang_up()


def long_trailer(connection: Connection) -> None:
    request = connection.request()
    connection.send(chunked_head(request), b"2\r\n{}\r\n0\r\nx: ", *[b"A" * 10_000] * 50)
    connection.hang_up()


def long_trailer_later(connection: Connection) -> None:
    request = connection.request()
    connection.send(chunked_head(request), b"2\r\n{}\r\n", pause=0.05)
    connection.send(b"0\r\nx: ", *[b"A" * 10_000] * 50)
    connection.hang_up()


def broken_chunk_later(connection: Connection) -> None:
    request = connection.request()
    connection.send(chunked_head(request), chunk(body_for(request)[:50]), pause=0.05)
    connection.send(b"zz\r\nfoo\r\n")
    connection.stall()


LATER = (long_trailer_later, broken_chunk_later)
"""aiohttp 3.14 by itself waits for ever then, also beyond its timeout."""


@pytest.mark.parametrize("way", calls.WAYS)
@pytest.mark.parametrize("transport", ["sync", "async", "aiohttp"])
@pytest.mark.parametrize(
    "fault",
    [
        long_header,
        long_trailer,
        *LATER,
        *map(FAULTS.__getitem__, ("endless-head", "garbage", "two-lengths", "broken-chunk")),
    ],
    ids=lambda fault: fault.__name__,
)
async def test_the_error_is_of_this_package(transport: str, way: str, fault: Fault) -> None:
    server = FaultServer(fault)
    http: Any = aiohttp_client() if transport == "aiohttp" else None
    kind = "sync" if transport == "sync" else "async"
    with contextlib.closing(server):
        client = calls.new_client(kind, server.origin, timeout=5, max_retries=0, http_client=http)
        with pytest.raises((APIConnectionError, StreamInterruptedError)) as caught:
            await asyncio.wait_for(calls.WAYS[way](client), calls.LIMIT)  # pyright: ignore[reportArgumentType]
        assert caught.value.__cause__ is not None
        assert len(str(caught.value)) < 2000
        await close(client)
        if http is not None:
            await calls.close_http(http)
