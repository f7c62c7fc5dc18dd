"""The most recent events of a stream; errors of the stream contain them, decoded to chunks."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .sse_decoder import Event

MAX_BYTES = 8_000_000
"""Bytes of event data that are kept."""
MAX_EVENTS = 100_000
"""Events that are kept; each takes about 150 bytes besides its data."""


class RecentEvents:
    """Keeps the most recent events, up to MAX_BYTES and MAX_EVENTS."""

    def __init__(self) -> None:
        self._events: deque[Event] = deque()
        self._bytes = 0
        self.dropped = 0
        """The number of older events, which are not kept."""

    def extend(self, events: list[Event]) -> None:
        self._events.extend(events)
        size = self._bytes
        for _, data in events:
            size += len(data)
        self._bytes = size
        while self._bytes > MAX_BYTES or len(self._events) > MAX_EVENTS:
            self._bytes -= len(self._events.popleft()[1])
            self.dropped += 1

    def __iter__(self) -> Iterator[Event]:
        return iter(self._events)
