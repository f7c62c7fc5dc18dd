"""What a gzip bomb costs: a bounded part of memory, measured in a process of its own."""

from __future__ import annotations

import contextlib
import subprocess
import sys
from pathlib import Path

import pytest

from .faults import BOMB, gzip_bomb, gzip_bomb_with_500
from .server import Fault, FaultServer

ROOT = Path(__file__).parents[2]
MEGABYTES = 300
SCRIPT = """
import asyncio, re, sys
from pathlib import Path
from tests.faults import calls

kind, origin, way = sys.argv[1:]

async def main():
    client = calls.new_client(kind, origin, timeout=20, max_retries=0)
    try:
        await calls.WAYS[way](client)
    except Exception as error:
        print(type(error.__cause__ or error).__name__)

asyncio.run(main())
# Not ru_maxrss, which starts with what the process that started this one had.
print(int(re.search(r"VmHWM:\\s+(\\d+) kB", Path("/proc/self/status").read_text())[1]) // 1000)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="measures memory as Linux tells it")
@pytest.mark.parametrize(
    ("fault", "way", "error"),
    [
        (gzip_bomb, "chat", "DecompressionLimitError"),
        (gzip_bomb, "stream", "DecompressionLimitError"),
        (gzip_bomb_with_500, "configs", "InternalServerError"),
    ],
)
def test_memory_is_bounded(kind: str, fault: Fault, way: str, error: str) -> None:
    assert BOMB / 1e6 > 10 * MEGABYTES
    server = FaultServer(fault)
    with contextlib.closing(server):
        done = subprocess.run(
            [sys.executable, "-c", SCRIPT, kind, server.origin, way],
            cwd=ROOT, capture_output=True, text=True, timeout=60, check=True,
        )  # fmt: skip
    said, peak = done.stdout.split()
    assert said == error
    assert int(peak) < MEGABYTES
