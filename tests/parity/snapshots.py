"""Stands in for the package `inline_snapshot` in openai's tests.

A snapshot is what it says, but in a case that works on a recorded stream: our own streams are in their place
(streams.py), so what the case compares is noted instead, for the comparison of the two clients.
"""

from __future__ import annotations

from types import ModuleType
from typing import Any

from .recording import Recording
from .streams import STREAMS


class _Noted:
    """Equal to everything, and writes down what that was."""

    __hash__ = None  # type: ignore[assignment]  # as any object that says itself what it equals

    def __init__(self, recording: Recording) -> None:
        self.recording = recording

    def __eq__(self, other: object) -> bool:
        self.recording.note("snapshot", other)
        return True


def inline_snapshot(recording: Recording) -> ModuleType:
    """The module for `import inline_snapshot`."""
    replaced: set[str] = set()

    def external(name: str) -> bytes:
        replaced.add(recording.case)
        return STREAMS[name]

    def snapshot(value: Any) -> Any:
        return value if isinstance(value, bytes) or recording.case not in replaced else _Noted(recording)

    def same(value: Any) -> Any:
        return value

    module = ModuleType("inline_snapshot")
    vars(module).update(external=external, snapshot=snapshot, get_snapshot_value=same, outsource=same)
    return module
