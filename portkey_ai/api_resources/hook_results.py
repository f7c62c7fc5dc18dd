"""What guardrails found: in errors, in answers, and in streams before the first chunk and after the last."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping

HOOK_RESULTS = "hook_results"


class HookCheck(TypedDict, total=False):
    """One check of a guardrail, for example "default.regexMatch"; `data` explains, `execution_time` is in ms."""

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
"""One guardrail: its verdict, and whether it denies; `execution_time` is in ms. In functional form for `async`."""


class HookResults(TypedDict, total=False):
    """What ran on the request, and what on the answer."""

    before_request_hooks: list[HookResult]
    after_request_hooks: list[HookResult]


def hook_results(value: object) -> HookResults | None:
    """`value` of an answer, which may have any shape, as hook results; None when it is none."""
    return cast("HookResults", value) if isinstance(value, dict) else None


def merged(known: HookResults | None, more: Mapping[str, object]) -> HookResults:
    """`known` with `more`: lists are joined, without what they have already; of other values the newer one wins."""
    result: dict[str, object] = dict(known or {})
    for name, value in more.items():
        old = result.get(name)
        if isinstance(old, list) and isinstance(value, list):
            before, after = cast("list[object]", old), cast("list[object]", value)
            result[name] = before + [item for item in after if item not in before]
        elif value is not None or name not in result:
            result[name] = value
    return cast("HookResults", result)
