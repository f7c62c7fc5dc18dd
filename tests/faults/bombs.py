"""Small bodies that become at least 500 MB when they are decompressed, by their `content-encoding`."""

from __future__ import annotations

import importlib
import zlib
from collections.abc import Callable
from functools import cache
from typing import Any

import zstandard

brotli: Any = importlib.import_module("brotli")  # it has no types
SIZE = 500_000_000
_MILLION = bytes(1_000_000)


def deflated(wbits: int) -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, wbits)
    first = packer.compress(_MILLION) + packer.flush(zlib.Z_FULL_FLUSH)
    again = packer.compress(_MILLION) + packer.flush(zlib.Z_FULL_FLUSH)
    return first + again * (SIZE // len(_MILLION))


@cache
def of_brotli() -> bytes:
    packer = brotli.Compressor(quality=5, lgwin=24)
    block = bytes(1 << 24)
    return b"".join([*(packer.process(block) for _ in range(SIZE // len(block) + 1)), packer.finish()])


def of_zstd() -> bytes:
    """A frame of blocks that repeat one byte: four bytes become 128 kB."""

    def block(*, last: bool) -> bytes:
        repeated, size = 1, 1 << 17
        return (size << 3 | repeated << 1 | last).to_bytes(3, "little") + b"\0"

    window_of_8_mb = b"\x68"
    head = b"\x28\xb5\x2f\xfd\x00" + window_of_8_mb
    return head + block(last=False) * (SIZE >> 17) + block(last=True)


BOMBS: dict[str, Callable[[], bytes]] = {
    "gzip": lambda: deflated(16 + zlib.MAX_WBITS),
    "deflate": lambda: deflated(zlib.MAX_WBITS),
    "br": of_brotli,
    "zstd": of_zstd,
    # The encodings in the order in which they were applied.
    "br, zstd": lambda: zstandard.ZstdCompressor().compress(of_brotli()),
}
