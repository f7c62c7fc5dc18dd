"""What one client did in each case of openai's tests, as data that two processes can compare."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

Event = list[Any]
"""`[kind, data]`: "request", "value", "page", "stream", "raised", "warned", "outcome", "gateway" (Portkey only)."""


class Recording:
    """Events of each case, and the answers the wire gave, so that the other client gets the same ones."""

    def __init__(self) -> None:
        self.events: dict[str, list[Event]] = {}
        self.answers: dict[str, list[dict[str, Any]]] = {}
        self.case = ""

    def begin(self, case: str) -> None:
        self.case = case
        self.events[case] = []

    def note(self, kind: str, data: Any) -> None:
        self.events[self.case].append([kind, data])

    def save(self, file: Path) -> None:
        file.write_text(json.dumps({"events": self.events, "answers": self.answers}), encoding="utf-8")

    @classmethod
    def load(cls, file: Path) -> Recording:
        recording = cls()
        data = json.loads(file.read_text(encoding="utf-8"))
        recording.events, recording.answers = data["events"], data["answers"]
        return recording
