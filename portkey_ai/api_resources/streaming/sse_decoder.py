"""Decodes server-sent events from bytes that arrive in pieces of any size."""

from __future__ import annotations

from io import BytesIO
from typing import TypeAlias

Event: TypeAlias = "tuple[str | None, bytes]"
"""The name of an event, or None, and its data. Events without data are skipped."""


class EventDecoder:
    r"""Decodes the pieces of a body into events.

    Lines end with \n, \r\n or \r and with nothing else: U+2028 and similar characters are text.
    """

    def __init__(self) -> None:
        self._incomplete = bytearray()  # not a list of pieces, each of which takes 40 bytes more
        self._after_carriage_return = False
        self._started = False
        self.bytes_of_events = b""
        """The bytes of the events that the last call of `feed` returned."""

    @property
    def incomplete_size(self) -> int:
        """The number of bytes of the incomplete event."""
        return len(self._incomplete)

    def feed(self, piece: bytes) -> list[Event]:
        """Return the events that `piece` completes."""
        self.bytes_of_events = b""
        if not piece:
            return []
        if self._after_carriage_return and piece.startswith(b"\n"):
            piece = piece[1:]
            self._after_carriage_return = False
            if not piece:
                return []
        self._after_carriage_return = piece.endswith(b"\r")
        if b"\r" in piece:
            piece = piece.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
        if b"\n\n" not in piece and not (piece.startswith(b"\n") and self._incomplete.endswith(b"\n")):
            self._incomplete += piece
            return []
        whole, _, rest = self._take_incomplete(piece).rpartition(b"\n\n")
        self._incomplete += rest
        self.bytes_of_events = whole
        return _events(whole)

    def end(self) -> Event | None:
        """Return the last event if the blank line after it is missing; its data may be incomplete."""
        return _event(self._take_incomplete(b""))

    def _take_incomplete(self, piece: bytes) -> bytes:
        """Return the stored incomplete event followed by `piece`, and clear the stored event."""
        joined = piece
        if self._incomplete:
            joined = bytes(self._incomplete) + piece
            self._incomplete.clear()
        if not self._started:  # a byte order mark stands at the start only; later, the same bytes are text
            self._started = True
            joined = joined.removeprefix(b"\xef\xbb\xbf")
        return joined


def _events(whole: bytes) -> list[Event]:
    if whole.startswith(b"data: "):
        data = whole[6:].split(b"\n\ndata: ")
        if whole.count(b"\n") == 2 * (len(data) - 1) and all(data):  # nearly all pieces: one data line per event
            return [(None, one) for one in data]
    return [event for block in whole.split(b"\n\n") if (event := _event(block)) is not None]


def _event(block: bytes) -> Event | None:
    name: str | None = None
    data: bytes | bytearray = b""
    has_data = False
    for line in BytesIO(block):  # one by one: a list of short lines takes 20 times the memory
        field, _, value = line.removesuffix(b"\n").partition(b":")
        value = value.removeprefix(b" ")
        if field == b"data":
            if has_data:
                data = bytearray(data) if isinstance(data, bytes) else data
                data += b"\n" + value
            else:
                data, has_data = value, True
        elif field == b"event":
            name = value.decode("utf-8", "replace") or None
    return (name, bytes(data)) if data else None
