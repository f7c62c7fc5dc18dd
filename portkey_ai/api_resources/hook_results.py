"""The results of guardrails: in errors, in responses, and in streams before the first and after the last chunk."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping

HOOK_RESULTS = "hook_results"


class HookCheck(TypedDict, total=False):
    """Result of one check of a guardrail, for example "default.regexMatch"; `execution_time` is in ms."""

    id: str
    verdict: bool
    data: Any
    transformed: bool
    execution_time: float
    created_at: str
    error: Any
    log: Any
    fail_on_error: bool


HookResult = TypedDict(
    "HookResult",
    {
        "id": str,
        "type": str,
        "verdict": bool,
        "deny": bool,
        "transformed": bool,
        "async": bool,
        "checks": list[HookCheck],
        "feedback": Any,
        "execution_time": float,
        "created_at": str,
    },
    total=False,
)
"""Result of one guardrail; `deny` is whether it rejects requests or responses that fail, `execution_time` is in ms.

In functional form because `async` is a keyword.
"""
HookResult.__doc__ = "Result of one guardrail; `execution_time` is in ms."


class HookResults(TypedDict, total=False):
    """Results of the guardrails that ran on the request, and of those that ran on the response."""

    before_request_hooks: list[HookResult]
    after_request_hooks: list[HookResult]


def hook_results(value: object) -> HookResults | None:
    """Return `value`, part of a response of any shape, if it is a mapping; else None."""
    return cast("HookResults", value) if isinstance(value, dict) else None


def merge_hook_results(known: HookResults | None, more: Mapping[str, object]) -> HookResults:
    """Return `known` with `more`: lists are joined without duplicates, other values are replaced."""
    result: dict[str, object] = dict(known or {})
    for name, value in more.items():
        old = result.get(name)
        if isinstance(old, list) and isinstance(value, list):
            before, after = cast("list[object]", old), cast("list[object]", value)
            result[name] = before + [item for item in after if item not in before]
        elif value is not None or name not in result:
            result[name] = value
    return cast("HookResults", result)
