"""Server-sent events out of bytes, whatever the pieces they arrive in."""

from __future__ import annotations

from typing import NamedTuple


class Event(NamedTuple):
    """An event that has data; `name` is None for one without a name."""

    name: str | None
    data: bytes


class EventDecoder:
    r"""Takes pieces of a stream and gives the events that are complete.

    Lines end with \n, \r\n or \r and with nothing else: U+2028 and its kin are text.
    """

    def __init__(self) -> None:
        self._pieces: list[bytes] = []  # of the event that is not complete; joined once, when it is
        self._after_return = False
        self._started = False

    def feed(self, piece: bytes) -> list[Event]:
        """The events that `piece` completes."""
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
        *blocks, rest = self._whole().split(b"\n\n")
        self._pieces = [rest] if rest else []
        return [event for block in blocks if (event := _event(block)) is not None]

    def end(self) -> Event | None:
        """The event that is there without the blank line that should follow it; it may have been cut short."""
        return _event(self._whole())

    def _whole(self) -> bytes:
        whole = b"".join(self._pieces)
        if not self._started:  # a whole event is here: later, the same bytes are text
            self._started = True
            whole = whole.removeprefix(b"\xef\xbb\xbf")
        return whole


def _event(block: bytes) -> Event | None:
    if block.startswith(b"data: ") and b"\n" not in block:  # nearly all are like this
        return Event(None, block[6:]) if len(block) > 6 else None
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
    return Event(name, joined) if joined else None
