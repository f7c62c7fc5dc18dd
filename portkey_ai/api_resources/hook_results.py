"""Guardrail results in streams: frames `{"hook_results": {...}}` before the first chunk and after the last."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Mapping

HOOK_RESULTS = "hook_results"


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
