"""A compressed body that is a bomb: small on the wire, without end in memory."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import httpx

_HARMLESS = 100_000_000
"""Bytes that any body may have."""
_RATIO = 100
"""JSON compresses to a tenth, seldom to a thirtieth."""


class InflatedBodyError(Exception):
    """A body that grew to more than a hundred times what was sent."""


class Inflation:
    """Watches the pieces of a decompressed body, and gathers them if it is to be kept."""

    def __init__(self, response: httpx.Response) -> None:
        self._response = response
        self._pieces: list[bytes] = []
        self._size = 0

    def add(self, piece: bytes) -> None:
        self.watch(piece)
        self._pieces.append(piece)

    def watch(self, piece: bytes | str) -> None:
        """Raises InflatedBodyError when the body has grown too much."""
        self._size += len(piece)
        sent = self._response.num_bytes_downloaded
        if self._size > _HARMLESS and self._size > _RATIO * sent:
            self._pieces.clear()
            raise InflatedBodyError(f"{sent} bytes of a compressed body became more than {self._size}")

    def done(self) -> None:
        """Let the response have its body, as its own `read()` does, which has no limit."""
        self._response._content = b"".join(self._pieces)  # pyright: ignore[reportPrivateUsage]
