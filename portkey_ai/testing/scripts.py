"""The responses that a test schedules in place of echoes."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


@dataclass(frozen=True)
class ScriptedResponse:
    """A response that a test schedules: text, tool calls, or both."""

    text: str | None
    calls: Sequence[Mapping[str, Any]] = ()

    def tool_calls(self) -> list[dict[str, object]]:
        return [
            {
                "id": call.get("id", f"call_{number}"),
                "type": "function",
                "function": {"name": call["name"], "arguments": json.dumps(call.get("arguments", {}))},
            }
            for number, call in enumerate(self.calls, 1)
        ]
