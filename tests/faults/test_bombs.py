"""What a bomb costs, a small body that becomes large when it is decompressed: a bounded part of memory.

Measured in a process of its own, since decoders allocate outside Python.
"""

from __future__ import annotations

import contextlib
import subprocess
import sys
from pathlib import Path

import pytest

from .bombs import BOMBS, SIZE
from .faults import BOMB, gzip_bomb, gzip_bomb_with_500, head
from .server import Connection, Fault, FaultServer

ROOT = Path(__file__).parents[2]
MEGABYTES = 300
"""What docs/reliability.md promises for a process that does nothing else."""
IMPORTS = """
import asyncio, re, sys
from pathlib import Path
import httpx
from tests.faults import calls
from tests.support import aiohttp_client, done

def peak():
    # Not ru_maxrss, which starts with what the process that started this one had.
    return int(re.search(r"VmHWM:\\s+(\\d+) kB", Path("/proc/self/status").read_text())[1]) // 1000

def described(error):
    return type(error).__name__, type(error.__cause__).__name__
"""
ONE_CALL = """
kind, origin, way = sys.argv[1:]

async def main():
    client = calls.new_client(kind, origin, timeout=20, max_retries=0)
    try:
        await calls.WAYS[way](client)
    except Exception as error:
        print(type(error.__cause__ or error).__name__)

asyncio.run(main())
print(peak())
"""
ALL_CALLS = """
kind, origin = sys.argv[1:]
DECOMPRESSION = ("APIConnectionError", "DecompressionLimitError")
INTERRUPTED = ("StreamInterruptedError", "DecompressionLimitError")
STATUS = ("InternalServerError", "NoneType")

async def stream_bytes(client):
    response = client.chat.completions.with_streaming_response.create(model="m", messages=calls.MESSAGES)
    if kind == "sync":
        with response as open:
            for _ in open.iter_bytes():
                pass
    else:
        async with response as open:
            async for _ in open.iter_bytes():
                pass

async def ends(call, client, *expected):
    try:
        await call(client)
    except Exception as error:
        assert described(error) in expected, error
    else:
        raise AssertionError("no error")

async def main():
    own = httpx.Client() if kind == "sync" else httpx.AsyncClient()
    for http in [None, own] if kind == "sync" else [None, own, aiohttp_client()]:
        client = calls.new_client(kind, origin, timeout=20, max_retries=0, http_client=http)
        await ends(calls.chat, client, DECOMPRESSION)
        if http is not own:
            await ends(calls.stream, client, INTERRUPTED)
        if http is not None:
            await calls.close_http(http)
    client = calls.new_client(kind, origin, timeout=20, max_retries=0)
    await ends(calls.chat, client.with_options(base_url=origin + "/500"), STATUS)
    await ends(stream_bytes, client, DECOMPRESSION)
    await done(client.close())

asyncio.run(main())
print(peak())
"""
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="measures memory as Linux tells it")


def run(script: str, fault: Fault, *arguments: str) -> list[str]:
    """Return the lines that a process prints which calls a server; `ORIGIN` among `arguments` is its address."""
    server = FaultServer(fault)
    with contextlib.closing(server):
        done = subprocess.run(
            [sys.executable, "-c", IMPORTS + script, *(each.replace("ORIGIN", server.origin) for each in arguments)],
            cwd=ROOT, capture_output=True, text=True, timeout=60, check=False,
        )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout.split()


@pytest.mark.parametrize("encoding", BOMBS)
def test_memory_is_bounded_for_every_encoding(kind: str, encoding: str) -> None:
    """Over the connection pool, an HTTP client of the user's own and aiohttp."""
    body = BOMBS[encoding]()
    assert len(body) < SIZE / 500

    def bomb(connection: Connection) -> None:
        request = connection.request()
        content_type = "text/event-stream" if request.asks_for_stream else "application/json"
        fields = [f"content-type: {content_type}", f"content-encoding: {encoding}", f"content-length: {len(body)}"]
        connection.send(head(*fields, status="500 Oops" if request.path.startswith("/500") else "200 OK") + body)

    (peak,) = run(ALL_CALLS, bomb, kind, "ORIGIN")
    assert int(peak) < MEGABYTES


@pytest.mark.parametrize(
    ("fault", "way", "error"),
    [
        (gzip_bomb, "chat", "DecompressionLimitError"),
        (gzip_bomb, "stream", "DecompressionLimitError"),
        (gzip_bomb_with_500, "configs", "InternalServerError"),
    ],
)
def test_memory_is_bounded_for_a_large_body(kind: str, fault: Fault, way: str, error: str) -> None:
    assert BOMB / 1e6 > 10 * MEGABYTES
    said, peak = run(ONE_CALL, fault, kind, "ORIGIN", way)
    assert said == error
    assert int(peak) < MEGABYTES
