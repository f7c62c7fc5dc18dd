"""Files of a request: those without a size are sent in chunks, the others with exactly their size."""

from __future__ import annotations

import io
import os
from collections.abc import Iterator, Mapping
from typing import Any, cast

_CHUNK_BYTES = 64 * 1024


class UploadedFile:
    """Wraps a file for httpx, which by itself declares a wrong size for a pipe (0) or for a decompressing file object.

    A file of unknown size is sent with `Transfer-Encoding: chunked`. Of a file that grows while it is sent, only the
    original size is sent; a file that shrinks raises ValueError.
    """

    def __init__(self, file: Any) -> None:
        self._file = file
        self._size = _size(file)
        self._unread_bytes = self._size
        self.name = getattr(file, "name", "upload")

    def tell(self) -> int:
        if self._size is None:
            raise io.UnsupportedOperation("a file without a size")
        return 0

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Go to the start, as httpx does before it reads; or return the size for `os.SEEK_END`."""
        if whence == os.SEEK_END:
            return self._size or 0
        if _is_seekable(self._file):
            self._file.seek(0)
        self._unread_bytes = self._size
        return offset

    def read(self, size: int = -1) -> Any:
        if self._unread_bytes is None:
            return self._file.read(size)
        piece = self._file.read(self._unread_bytes if size < 0 else min(size, self._unread_bytes))
        if not piece and self._unread_bytes:
            raise ValueError(
                f"file {self.name!r}: became shorter while it was sent, {self._unread_bytes} bytes are missing"
            )
        self._unread_bytes -= len(piece)
        return piece


class UploadedContent:
    """Wraps a file that is the whole body: it is read from its start each time that it is sent."""

    def __init__(self, file: Any) -> None:
        self._file = UploadedFile(file)
        self.tell = self._file.tell
        self.seek = self._file.seek

    def __iter__(self) -> Iterator[bytes]:
        self.seek(0)
        while piece := self._file.read(_CHUNK_BYTES):
            yield piece


def with_sizes(files: Any) -> Any:
    """Return the `files` of a request with an `UploadedFile` in place of each open file."""
    if isinstance(files, Mapping):
        return {name: _with_size(file) for name, file in cast("Mapping[str, Any]", files).items()}
    return [(name, _with_size(file)) for name, file in files]


def content_with_size(content: Any) -> Any:
    """Return an `UploadedContent` for an open binary file; anything else unchanged."""
    return UploadedContent(content) if _is_binary_file(content) else content


def _with_size(file: Any) -> Any:
    if isinstance(file, tuple):
        return (file[0], _with_size(file[1]), *file[2:])
    return UploadedFile(file) if _is_binary_file(file) else file


def _is_binary_file(file: Any) -> bool:
    return hasattr(file, "read") and not isinstance(file, io.TextIOBase)  # httpx raises a clear error for a text file


def _size(file: Any) -> int | None:
    """Return the size of a file; None where it is not known, as for a pipe, a device or a file below `/proc`."""
    if not _is_seekable(file):
        return None
    try:
        position = file.tell()
        size = file.seek(0, os.SEEK_END)
        file.seek(position)
    except (AttributeError, OSError, ValueError):  # ValueError: a decompressing file cannot seek from its end
        return None
    return size or None


def _is_seekable(file: Any) -> bool:
    return bool(file.seekable()) if hasattr(file, "seekable") else hasattr(file, "seek")
