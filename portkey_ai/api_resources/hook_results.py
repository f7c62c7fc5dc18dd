"""Guardrail results in streams: frames `{"hook_results": {...}}` before the first chunk and after the last."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, cast

from portkey_ai._vendor.openai._streaming import ServerSentEvent

if TYPE_CHECKING:
    from collections.abc import Mapping

HOOK_RESULTS = "hook_results"


def frame(data: str) -> Mapping[str, object] | None:
    """The JSON object that a frame's `data` holds; None when that is something else, or cut off."""
    try:
        content: object = json.loads(data)
    except ValueError:
        return None
    return cast("Mapping[str, object]", content) if isinstance(content, dict) else None


def results_in(data: str) -> Mapping[str, object] | None:
    """The guardrail results that a frame's `data` brings."""
    if HOOK_RESULTS not in data:  # nearly every frame: not worth parsing twice
        return None
    results = (frame(data) or {}).get(HOOK_RESULTS)
    return cast("Mapping[str, object]", results) if isinstance(results, dict) else None


def typed(sse: ServerSentEvent) -> ServerSentEvent:
    """`sse`; an event that is named hook_results also says so in its data, where other named events have their type."""
    if sse.event != HOOK_RESULTS:
        return sse
    return ServerSentEvent(event=sse.event, data=json.dumps({"type": HOOK_RESULTS, **(frame(sse.data) or {})}))


def merged(known: Mapping[str, object] | None, more: Mapping[str, object]) -> dict[str, object]:
    """`known` with `more`: lists are joined, without what they have already; of other values the newer one wins."""
    result = dict(known or {})
    for name, value in more.items():
        old = result.get(name)
        if isinstance(old, list) and isinstance(value, list):
            before, after = cast("list[object]", old), cast("list[object]", value)
            result[name] = before + [item for item in after if item not in before]
        elif value is not None or name not in result:
            result[name] = value
    return result
