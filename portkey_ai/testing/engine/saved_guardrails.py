"""The saved guardrails, which a config names by their slugs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from portkey_ai.testing.wire.local_responses import is_list, is_object, object_in

from .guardrails.check_registry import PORTKEY_NAMES

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .target_options import Options

    SavedGuardrail = Callable[[str], Mapping[str, Any] | None]

_HOOK_OPTIONS = {"inputGuardrails": "beforeRequestHooks", "outputGuardrails": "afterRequestHooks"}


def with_saved_guardrails(options: Options, saved: SavedGuardrail) -> Options:
    """Return the options of a config and its targets, with the hooks of the saved guardrails that they name.

    `saved` returns the guardrail with a slug; None if it does not exist: the slug then has no effect.
    """
    changed = dict(options)
    for guardrails, hooks in _HOOK_OPTIONS.items():
        named, given = options.get(guardrails), options.get(hooks)
        found = [_hook(slug, saved) for slug in named if isinstance(slug, str)] if is_list(named) else []
        if any(found) or is_list(given):
            own = [_with_saved_checks(hook, saved) for hook in given] if is_list(given) else []
            changed[hooks] = [*own, *filter(None, found)]
    if is_list(options.get("targets")):
        changed["targets"] = [
            with_saved_guardrails(target, saved) if is_object(target) else target for target in options["targets"]
        ]
    return changed


def _with_saved_checks(hook: Any, saved: SavedGuardrail) -> Any:
    """Return a hook with the checks of the saved guardrail that its id names; a hook that has checks unchanged."""
    if not is_object(hook) or "checks" in hook or not isinstance(hook.get("id"), str):
        return hook
    return {**(_hook(hook["id"], saved) or {}), **hook}


def _hook(slug: str, saved: SavedGuardrail) -> Options | None:
    guardrail = saved(slug)
    if guardrail is None:
        return None
    actions = object_in(guardrail.get("actions"))
    return {
        "id": slug,
        "type": "guardrail",
        "deny": actions.get("deny", False),
        "async": actions.get("async", False),
        "sequential": actions.get("sequential", False),
        "onSuccess": actions.get("on_success"),
        "onFail": actions.get("on_fail"),
        "checks": [
            {"parameters": {}, **check, "id": PORTKEY_NAMES.get(check["id"], check["id"])}
            for check in guardrail.get("checks", [])
        ],
    }
