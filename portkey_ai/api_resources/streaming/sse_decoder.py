"""Server-sent events: from bytes, in pieces of any size, to events."""

from __future__ import annotations

from typing import TypeAlias

Event: TypeAlias = "tuple[str | None, bytes]"
"""The name, None if the event has no name, and the data of an event that has data."""


class EventDecoder:
    r"""Decodes the pieces of a body into events.

    Lines end with \n, \r\n or \r and with nothing else: U+2028 and similar characters are text.
    """

    def __init__(self) -> None:
        self._pieces: list[bytes] = []  # of the incomplete event; joined once, when it is complete
        self._after_return = False
        self._started = False

    def feed(self, piece: bytes) -> list[Event]:
        """Return the events that `piece` completes."""
        if not piece:
            return []
        if self._after_return and piece.startswith(b"\n"):
            piece = piece[1:]
            self._after_return = False
            if not piece:
                return []
        self._after_return = piece.endswith(b"\r")
        if b"\r" in piece:
            piece = piece.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
        if self._pieces and self._pieces[-1].endswith(b"\n") and piece.startswith(b"\n"):
            pass
        elif b"\n\n" not in piece:
            self._pieces.append(piece)
            return []
        self._pieces.append(piece)
        *blocks, rest = self._joined().split(b"\n\n")
        self._pieces = [rest] if rest else []
        return [event for block in blocks if (event := _event(block)) is not None]

    def end(self) -> Event | None:
        """Return the last event if the blank line after it is missing; its data may be incomplete."""
        return _event(self._joined())

    def _joined(self) -> bytes:
        joined = b"".join(self._pieces)
        if not self._started:  # a byte order mark stands at the start only; later, the same bytes are text
            self._started = True
            joined = joined.removeprefix(b"\xef\xbb\xbf")
        return joined


def _event(block: bytes) -> Event | None:
    if block.startswith(b"data: ") and b"\n" not in block:  # nearly all events
        return (None, block[6:]) if len(block) > 6 else None
    name: str | None = None
    data: list[bytes] = []
    for line in block.split(b"\n"):
        field, _, value = line.partition(b":")
        value = value.removeprefix(b" ")
        if field == b"data":
            data.append(value)
        elif field == b"event":
            name = value.decode("utf-8", "replace") or None
    joined = b"\n".join(data)
    return (name, joined) if joined else None
