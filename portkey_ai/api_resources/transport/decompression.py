"""The limit of decompression: a small compressed body must not fill the memory."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import httpx

_ALWAYS_ALLOWED = 100_000_000
"""Bytes that any body may have."""
_MAX_RATIO = 100
"""Decompressed bytes for each received byte. JSON compresses to a tenth, seldom to a thirtieth."""


class DecompressionLimitError(Exception):
    """A body grew to more than a hundred times the bytes that were received."""


class DecompressionLimit:
    """Checks the size of a response's decompressed body piece by piece, and can collect the pieces."""

    def __init__(self, response: httpx.Response) -> None:
        self._response = response
        self._pieces: list[bytes] = []
        self._size = 0

    def add(self, piece: bytes) -> None:
        """Check a piece and collect it."""
        self.check(piece)
        self._pieces.append(piece)

    def check(self, piece: bytes | str) -> None:
        """Raise DecompressionLimitError if the body is too large with this piece."""
        self._size += len(piece)
        received = self._response.num_bytes_downloaded
        if self._size > _ALWAYS_ALLOWED and self._size > _MAX_RATIO * received:
            self._pieces.clear()
            raise DecompressionLimitError(f"{received} bytes of a compressed body became more than {self._size}")

    def set_content(self) -> None:
        """Give the response the collected pieces as its content, as the response's own `read()` does."""
        self._response._content = b"".join(self._pieces)  # pyright: ignore[reportPrivateUsage]
