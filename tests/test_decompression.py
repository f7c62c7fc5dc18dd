"""Compressed bodies: read in every encoding, and refused beyond the limit of decompression."""

from __future__ import annotations

import gzip
import json
import tracemalloc
import zlib
from collections.abc import Callable
from random import Random
from typing import Any

import httpx
import pytest

from portkey_ai import APIConnectionError, InternalServerError, StreamInterruptedError
from portkey_ai.api_resources.errors import status_errors
from portkey_ai.api_resources.transport import decompression
from portkey_ai.api_resources.transport.decompression import DecompressionLimitError, limit_decompression

from .streaming.bodies import Body
from .support import COMPLETION, EVENTS, MESSAGES, Recorder, done, notes, read

ENCODED: dict[str, Callable[[bytes], bytes]] = {"gzip": gzip.compress, "deflate": zlib.compress}
for _name, _module in (("br", "brotli"), ("zstd", "zstandard")):
    try:
        ENCODED[_name] = __import__(_module).compress
    except ImportError:  # with the oldest dependencies, and other Pythons
        pass


def client_of(
    kind: str, *pieces: bytes, encoding: str, status: int = 200, content_type: str = "application/json"
) -> Any:
    headers = {"content-encoding": encoding, "content-type": content_type}
    return Recorder(lambda _: httpx.Response(status, headers=headers, stream=Body(*pieces))).client(kind, max_retries=0)


async def chat(client: Any, **options: Any) -> Any:
    return await done(client.chat.completions.create(model="m", messages=MESSAGES, **options))


@pytest.fixture
def small_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(decompression, "ALWAYS_ALLOWED", 50_000)


def in_pieces(body: bytes, size: int) -> list[bytes]:
    return [body[start : start + size] for start in range(0, len(body), size)]


@pytest.mark.parametrize("size", [1, 50, 1_000_000])
@pytest.mark.parametrize("encoding", ENCODED)
async def test_compressed_bodies_are_read(kind: str, encoding: str, size: int) -> None:
    text = "".join(chr(32 + number * 7919 % 90) for number in range(30_000))
    completion = {**COMPLETION, "id": text}
    pieces = in_pieces(ENCODED[encoding](json.dumps(completion).encode()), size)
    assert (await chat(client_of(kind, *pieces, encoding=encoding))).id == text
    pieces = in_pieces(ENCODED[encoding](EVENTS), size)
    stream = await chat(
        client_of(kind, *pieces, encoding=encoding.upper(), content_type="text/event-stream"), stream=True
    )
    assert "".join(chunk.choices[0].delta.content for chunk in await read(stream)) == "Hello"


@pytest.mark.parametrize("encoding", ["gzip, deflate", "unknown", "identity", "unknown, gzip", "x, y, z"])
async def test_several_and_unknown_encodings(kind: str, encoding: str) -> None:
    body = json.dumps(COMPLETION).encode()
    for name in encoding.split(", "):
        body = ENCODED.get(name, bytes)(body)
    assert (await chat(client_of(kind, body, encoding=encoding))).choices[0].message.content == "Hi"


@pytest.mark.usefixtures("small_limit")
@pytest.mark.parametrize("encoding", ENCODED)
async def test_bodies_over_the_limit(kind: str, encoding: str) -> None:
    body = ENCODED[encoding](bytes(60_000))
    with pytest.raises(APIConnectionError, match="bytes of a compressed body became more than") as caught:
        await chat(client_of(kind, body, encoding=encoding))
    assert isinstance(caught.value.__cause__, DecompressionLimitError)
    with pytest.raises(StreamInterruptedError) as interrupted:
        await read(await chat(client_of(kind, body, encoding=encoding, content_type="text/event-stream"), stream=True))
    assert isinstance(interrupted.value.__cause__, DecompressionLimitError)
    with pytest.raises(InternalServerError) as failed:
        await chat(client_of(kind, body, encoding=encoding, status=500))
    assert failed.value.response.content == b""


@pytest.mark.usefixtures("small_limit")
async def test_a_body_that_compresses_to_a_hundredth_is_read(kind: str) -> None:
    text = "".join(Random(1).choices("abcdefgh", k=100_000))
    body = gzip.compress(json.dumps({**COMPLETION, "id": text}).encode())
    assert (await chat(client_of(kind, body, encoding="gzip"))).id == text


async def test_no_more_than_five_encodings(kind: str) -> None:
    body = json.dumps(COMPLETION).encode()
    for _ in range(5):
        body = gzip.compress(body)
    assert (await chat(client_of(kind, body, encoding=", ".join(["gzip"] * 5)))).id == COMPLETION["id"]
    tracemalloc.start()
    try:
        with pytest.raises(APIConnectionError, match="the body has 10000 encodings"):
            await chat(client_of(kind, body, encoding=",".join(["gzip"] * 10_000)))
        assert tracemalloc.get_traced_memory()[1] < 10_000_000
    finally:
        tracemalloc.stop()


async def test_the_body_of_an_error_is_read_up_to_its_limit(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(f"portkey_ai.api_resources._{kind}.sending.MAX_ERROR_BODY", 1000)
    monkeypatch.setattr(status_errors, "MAX_ERROR_BODY", 1000)
    body = Body(*[b"A" * 300] * 1000)
    client = Recorder(lambda _: httpx.Response(500, stream=body)).client(kind, max_retries=0)
    with pytest.raises(InternalServerError) as caught:
        await chat(client)
    assert caught.value.body == "A" * 1000
    assert "only its first 1,000 bytes were read" in notes(caught.value)
    assert body.read == 4
    assert body.closed


def test_a_response_without_encoding_is_left_alone() -> None:
    response = httpx.Response(200, stream=Body(b"plain"))
    limit_decompression(response)
    assert not hasattr(response, "_decoder")
    assert response.read() == b"plain"
