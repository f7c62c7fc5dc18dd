"""Append-only files of lines, plain or gzip, that can be repaired after the process was killed at any time.

Each line is passed to the operating system when it is written. `repair` removes an incomplete last line; before this
call the file is not changed, since it may belong to another program.
"""

from __future__ import annotations

import contextlib
import os
import tempfile
import zlib
from typing import IO, TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterator

_BLOCK = 1 << 20
_GZIP = 31  # `wbits` of zlib for a gzip header and trailer


class LineFile(Protocol):
    """A file of lines, which can be read by position and appended."""

    def lines(self) -> Iterator[tuple[int, bytes]]:
        """Yield the position and the text of each line; the last one may be incomplete."""
        ...

    def read(self, position: int) -> bytes:
        """Return the line at a position that `lines` has yielded."""
        ...

    def repair(self, end: int | None) -> None:
        """Make the file ready for `append`. With `end`, remove the lines from this position on."""
        ...

    def append(self, line: bytes) -> None:
        """Write a line, which ends with a newline."""
        ...

    def sync(self) -> None:
        """Have the operating system write the lines to the disk."""
        ...

    def close(self) -> None:
        """Close the file."""
        ...


def open_lines(path: str) -> LineFile:
    """Open or create a file; it is gzip if its name ends with `.gz`."""
    return GzipLines(path) if path.endswith(".gz") else PlainLines(path)


class PlainLines:
    """A plain file."""

    def __init__(self, path: str) -> None:
        self._file = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0), 0o644)
        self._reader: IO[bytes] = open(path, "rb")

    def lines(self) -> Iterator[tuple[int, bytes]]:
        yield from _lines(self._reader)

    def read(self, position: int) -> bytes:
        self._reader.seek(position)
        return self._reader.readline()

    def repair(self, end: int | None) -> None:
        if end is not None:
            os.ftruncate(self._file, end)

    def append(self, line: bytes) -> None:
        _write(self._file, line)

    def sync(self) -> None:
        os.fsync(self._file)

    def close(self) -> None:
        self._reader.close()
        os.close(self._file)


class GzipLines:
    """A gzip file. Each process that writes to it appends one member. Lines are read from a temporary plain copy."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._file = -1
        self._member: Any = None  # the type of `zlib.compressobj()` has no public name
        self._size = self._complete = self._copied = 0  # bytes: of the file, of its complete members, of their content
        self._reader: IO[bytes] = tempfile.TemporaryFile()
        try:
            if os.path.exists(path):
                self._copy()
        except BaseException:
            self._reader.close()
            raise

    def _copy(self) -> None:
        with open(self._path, "rb") as file:
            member = zlib.decompressobj(_GZIP)
            position = 0
            try:
                while block := file.read(_BLOCK):
                    position += len(block)
                    while block:
                        self._reader.write(member.decompress(block))
                        block = member.unused_data
                        if member.eof:
                            self._complete, self._copied = position - len(block), self._reader.tell()
                            member = zlib.decompressobj(_GZIP)
            except zlib.error:  # damaged by a power failure, or not a gzip file
                if not self._reader.tell():
                    raise
            self._size = file.seek(0, os.SEEK_END)

    def lines(self) -> Iterator[tuple[int, bytes]]:
        yield from _lines(self._reader)

    def read(self, position: int) -> bytes:
        self._reader.seek(position)
        return self._reader.readline()

    def repair(self, end: int | None) -> None:
        if end is not None:
            self._reader.truncate(end)
            if end < self._copied:
                self._complete = self._copied = 0
        if self._complete != self._size:
            self._reader.seek(self._copied)
            _replace_end(self._path, self._complete, self._reader)
        self._file = os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0), 0o644)

    def append(self, line: bytes) -> None:
        self._member = self._member or zlib.compressobj(wbits=_GZIP)
        _write(self._file, self._member.compress(line) + self._member.flush(zlib.Z_SYNC_FLUSH))

    def sync(self) -> None:
        os.fsync(self._file)

    def close(self) -> None:
        self._reader.close()
        if self._file < 0:
            return
        try:
            if self._member is not None:
                _write(self._file, self._member.flush())
        finally:
            os.close(self._file)


def _lines(reader: IO[bytes]) -> Iterator[tuple[int, bytes]]:
    position = reader.seek(0)
    for line in reader:
        yield position, line
        position += len(line)


def _replace_end(path: str, complete: int, rest: IO[bytes]) -> None:
    """Replace all after the first `complete` bytes with one member that holds `rest`, in one step."""
    handle, name = tempfile.mkstemp(dir=os.path.dirname(path) or ".", prefix=os.path.basename(path))
    try:
        with os.fdopen(handle, "wb") as target, open(path, "rb") as source:
            while complete > 0 and (block := source.read(min(complete, _BLOCK))):
                complete -= target.write(block)
            member = zlib.compressobj(wbits=_GZIP)
            while block := rest.read(_BLOCK):
                target.write(member.compress(block))
            target.write(member.flush())
            target.flush()
            os.fsync(target.fileno())
        os.replace(name, path)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(name)
        raise


def _write(file: int, data: bytes) -> None:
    view = memoryview(data)
    while view:
        view = view[os.write(file, view) :]
