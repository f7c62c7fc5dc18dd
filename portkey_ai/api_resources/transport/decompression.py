"""The limit of decompression: a small compressed body must not fill the memory."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any

import httpx

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

ALWAYS_ALLOWED = 100_000_000
"""Decompressed bytes that any body may have, whatever its ratio."""
MAX_RATIO = 100
"""Decompressed bytes for each received byte. JSON usually compresses to a tenth, rarely to a thirtieth, of its size."""
MAX_ENCODINGS = 5
"""Encodings that may be applied to one body in turn. Each decoder takes memory even before it decodes a byte."""

_STEPS = {"GZipDecoder": 4096, "DeflateDecoder": 4096, "ZStandardDecoder": 128, "BrotliDecoder": 16}
"""Bytes that each decoder of httpx gets at a time. It decodes them to at most some 4 MB, or 32 MB with brotli.

One byte of deflate can decode to 1,032 bytes, four bytes of zstd to 128 kB, ten bytes of brotli to 16 MB.
"""
_SMALLEST_STEP = min(_STEPS.values())


class DecompressionLimitError(Exception):
    """A body has more than 100 MB and a hundred times the received bytes, or more than five encodings."""


def limit_decompression(response: httpx.Response) -> None:
    """Make reading `response` raise DecompressionLimitError if its decompressed body becomes too large."""
    if "content-encoding" not in response.headers:
        return
    is_httpx: bool = isinstance(response, httpx.Response)  # pyright: ignore[reportUnnecessaryIsInstance]
    kind = LimitedDecoder if is_httpx else LimitedDecoderOfHttpx2
    response._decoder = kind(response)  # type: ignore[assignment]  # pyright: ignore[reportAttributeAccessIssue, reportPrivateUsage]


class LimitedDecoder:
    """Replaces the decoder of an httpx response: same methods, but it decodes in small steps and checks the size."""

    def __init__(self, response: httpx.Response) -> None:
        encodings = response.headers.get_list("content-encoding", split_commas=True)
        self._exceeded: str | None = None
        self._decoders: list[Any] = []
        if len(encodings) > MAX_ENCODINGS:
            self._exceeded = f"the body has {len(encodings)} encodings, one over the other"
        else:
            decoder = response._get_content_decoder()  # pyright: ignore[reportPrivateUsage]
            self._decoders += getattr(decoder, "children", [decoder])
        self._received = 0
        self._size = 0

    def decode(self, data: bytes) -> Any:
        return _joined(self._decoded(data))

    def flush(self) -> Any:
        return _joined(self._decoded(b"", at_end=True))

    def _decoded(self, data: bytes, *, at_end: bool = False) -> Iterator[bytes]:
        self._received += len(data)
        pieces: Iterable[bytes] = (data,)
        for decoder in self._decoders:
            pieces = _decode_in_steps(decoder, pieces, at_end=at_end)
        for piece in pieces:
            self._size += len(piece)
            if self._size > ALWAYS_ALLOWED and self._size > MAX_RATIO * self._received:
                self._decoders.clear()  # free their memory: each holds up to 128 MB
                self._exceeded = f"{self._received} bytes of a compressed body became more than {self._size}"
            if self._exceeded is not None:
                raise DecompressionLimitError(self._exceeded)
            yield piece


class LimitedDecoderOfHttpx2(LimitedDecoder):
    """For responses of httpx2, whose decoders return iterators."""

    decode = LimitedDecoder._decoded

    def flush(self) -> Iterator[bytes]:
        return self._decoded(b"", at_end=True)


def _decode_in_steps(decoder: Any, pieces: Iterable[bytes], *, at_end: bool) -> Iterator[bytes]:
    name = type(decoder).__name__
    for piece in pieces:
        step = len(piece) if name == "IdentityDecoder" else _STEPS.get(name, _SMALLEST_STEP)
        for start in range(0, len(piece), step or 1):
            yield from _pieces(decoder.decode(piece[start : start + step]))
    if at_end:
        yield from _pieces(decoder.flush())


def _pieces(decoded: Any) -> Iterable[bytes]:
    return (decoded,) if isinstance(decoded, bytes) else decoded


def _joined(pieces: Iterable[bytes]) -> bytes:
    joined = BytesIO()  # `b"".join` would take twice the memory
    for piece in pieces:
        joined.write(piece)
    return joined.getvalue()
