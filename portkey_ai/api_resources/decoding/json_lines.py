"""JSON lines that arrive in pieces, compressed with gzip or not. The memory that this takes does not grow."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING, Any

from portkey_ai._vendor.openai._exceptions import OpenAIError

from .lenient_json import parse_json

if TYPE_CHECKING:
    from collections.abc import Iterator

GZIP = b"\x1f\x8b"
_STEP = 1024 * 1024


class Unzipped:
    """Decompresses a file in pieces of at most 1 MB if it begins as gzip does; passes another file unchanged."""

    def __init__(self) -> None:
        self._start = b""
        self._decoder: Any = None
        self._is_plain = False

    def feed(self, piece: bytes) -> Iterator[bytes]:
        """Yield what the next piece of the file gives."""
        if not self._is_plain and self._decoder is None:
            self._start += piece
            if len(self._start) < len(GZIP):
                return
            piece, self._start = self._start, b""
            self._is_plain = not piece.startswith(GZIP)
        if self._is_plain:
            yield piece
            return
        while piece:
            if self._decoder is None or self._decoder.eof:  # a file may be several gzip files, one after the other
                self._decoder = zlib.decompressobj(wbits=31)
            try:
                yield self._decoder.decompress(piece, _STEP)
            except zlib.error as error:
                raise OpenAIError(f"the file is damaged: {error}") from error
            piece = self._decoder.unconsumed_tail or self._decoder.unused_data

    def end(self) -> Iterator[bytes]:
        """Yield the rest. Raises PortkeyError if the file ends within its compressed data."""
        if self._start:  # a file of one byte
            yield self._start
        if self._decoder is not None:
            yield self._decoder.flush()
            if not self._decoder.eof:
                raise OpenAIError("the file is damaged: it ends within its compressed data")


class JSONLines:
    """Splits pieces of a file into lines, and parses them."""

    def __init__(self) -> None:
        self._rest: list[bytes] = []
        self._number = 0

    def feed(self, piece: bytes) -> Iterator[Any]:
        """Yield the values of the lines that end in `piece`. Raises PortkeyError for a line that is not JSON."""
        first, *others = piece.split(b"\n")
        self._rest.append(first)
        for other in others:
            yield from self._value()
            self._rest = [other]

    def end(self) -> Iterator[Any]:
        """Yield the value of the last line, if it has no end of line."""
        yield from self._value()

    def _value(self) -> Iterator[Any]:
        line = b"".join(self._rest).strip()
        self._rest = []
        self._number += 1
        if line:
            value = parse_json(line)
            if value is None:
                raise OpenAIError(f"line {self._number} of the file is not JSON: {line[:80]!r}")
            yield value


class RecordsOfFile:
    """The values of a file of JSON lines that arrives in pieces."""

    def __init__(self) -> None:
        self._unzipped = Unzipped()
        self._lines = JSONLines()

    def feed(self, piece: bytes) -> Iterator[Any]:
        """Yield the values that are complete with the next piece of the file."""
        for plain in self._unzipped.feed(piece):
            yield from self._lines.feed(plain)

    def end(self) -> Iterator[Any]:
        """Yield the last value."""
        for plain in self._unzipped.end():
            yield from self._lines.feed(plain)
        yield from self._lines.end()
