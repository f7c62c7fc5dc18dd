"""A `progress` that keeps what it is called with."""

from __future__ import annotations


class RecordedProgress:
    """Keeps the bytes that are done and all bytes, of each call."""

    def __init__(self) -> None:
        self.calls: list[tuple[int, int | None]] = []

    def __call__(self, done: int, total: int | None) -> None:
        self.calls.append((done, total))
