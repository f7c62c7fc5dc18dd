"""The options of a target: read from a config and its headers, and inherited by nested targets."""

from __future__ import annotations

import random
import re
import string
from typing import TYPE_CHECKING, Any

from portkey_ai.testing.wire.json_text import decoded_json
from portkey_ai.testing.wire.local_responses import HTTPError, is_list, is_object

from .javascript.javascript_values import spread, truthy
from .provider_responses import GatewayFailure
from .saved_guardrails import with_saved_guardrails

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .saved_guardrails import SavedGuardrail

Options = dict[str, Any]
"""The keys are in camel case, as inside the gateway; a config may use snake case or camel case."""

_UNCONVERTED_KEYS = {
    *(
        "override_params",
        "default_params",
        "params",
        "checks",
        "vertex_service_account_json",
        "conditions",
        "cb_config",
    ),
    *("input_guardrails", "output_guardrails", "default_input_guardrails", "default_output_guardrails"),
}
_HOOK_KEYS = ("deny", "on_fail", "on_success", "async", "id", "type", "guardrail_version_id", "sequential")
_INHERITED_OPTIONS = ("forwardHeaders", "customHost", "requestTimeout", "afterRequestHooks", "beforeRequestHooks")
_HOOK_OPTIONS = {
    "inputGuardrails": ("beforeRequestHooks", "input", "guardrail"),
    "outputGuardrails": ("afterRequestHooks", "output", "guardrail"),
    "inputMutators": ("beforeRequestHooks", "input", "mutator"),
    "outputMutators": ("afterRequestHooks", "output", "mutator"),
}


def _camel_case(value: Any) -> Any:
    if is_list(value):
        return [_camel_case(item) for item in value]
    if not is_object(value):
        return value
    return {
        re.sub(r"_([A-Za-z0-9_])", lambda found: found[1].upper(), key): item
        if key in _UNCONVERTED_KEYS
        else _camel_case(item)
        for key, item in value.items()
    }


def options_of_config(config: Mapping[str, Any], headers: Mapping[str, str], guardrail: SavedGuardrail) -> Options:
    """Return the options of the whole config, with the default guardrails of the headers.

    `guardrail` returns the saved guardrail with a slug.
    Raises HTTPError (500) or GatewayFailure for default guardrails that the gateway cannot read.
    """
    options = with_saved_guardrails(_camel_case(config), guardrail)
    for side in ("input", "output"):
        text = headers.get(f"x-portkey-default-{side}-guardrails")
        try:
            guardrails: Any = decoded_json(text) if text else []
        except ValueError:
            raise HTTPError(500, "Something went wrong") from None
        options[f"default{side.title()}Guardrails"] = _hooks(guardrails, side, "guardrail")
    return options


def _hooks(shorthands: Any, side: str, kind: str) -> list[Options]:
    """Return the hooks for guardrails or mutators in the short notation. Raises GatewayFailure if they are invalid."""
    hooks: list[Options] = []
    for given in _require_list(shorthands):
        if isinstance(given, str):
            continue  # a saved guardrail, which is one of the hooks
        if given is None:
            raise GatewayFailure("Something went wrong")
        shorthand = spread(given)
        suffix = "".join(random.choices(string.ascii_lowercase + string.digits, k=3))
        hook: Options = {"type": kind, "id": f"{side}_guardrail_{suffix}"}
        hook |= _camel_case({key: value for key, value in shorthand.items() if key in _HOOK_KEYS})
        checks = {key: value for key, value in shorthand.items() if key not in _HOOK_KEYS}
        hook["checks"] = [_check(key, value) for key, value in checks.items()]
        hooks.append(hook)
    return hooks


def _require_list(value: Any) -> list[Any]:
    """Return `value` if it is a list. Raises GatewayFailure otherwise."""
    if not is_list(value):
        raise GatewayFailure("Something went wrong")
    return value


def _check(key: str, parameters: Any) -> Options:
    given_id = parameters.get("id") if is_object(parameters) else None
    name = key if given_id is None else given_id
    if parameters is None or not isinstance(name, str):
        raise GatewayFailure("Something went wrong")
    enabled = parameters.get("is_enabled") if is_object(parameters) else None
    return {"id": name if "." in name else f"default.{name}", "parameters": parameters, "is_enabled": enabled}


def inherit_options(target: Options, parent: Options) -> tuple[Options, Options]:
    """Return the options of `target` with those of `parent` that it inherits, and the options that its targets inherit.

    Raises GatewayFailure for options of types that the gateway cannot use.
    """
    options = dict(target)
    inheritable: Options = {}
    for name in ("overrideParams", "defaultParams"):
        inheritable[name] = {**spread(parent.get(name)), **spread(options.get(name))}
    inheritable["dropParams"] = [*(parent.get("dropParams") or []), *_require_list(options.get("dropParams") or [])]
    for name in ("retry", "cache"):
        inheritable[name] = spread(options.get(name) or parent.get(name))
    for name in ("defaultInputGuardrails", "defaultOutputGuardrails"):
        inheritable[name] = options[name] if not parent and name in options else parent.get(name, [])
    for name, (hooks, side, kind) in _HOOK_OPTIONS.items():
        if truthy(options.get(name)):
            options[hooks] = [*_require_list(options.get(hooks) or []), *_hooks(options[name], side, kind)]
    for name in _INHERITED_OPTIONS:
        value = options[name] if truthy(options.get(name)) else parent.get(name)
        if truthy(value):
            inheritable[name] = value if name in ("customHost", "requestTimeout") else _require_list(value)
    return {**options, **inheritable}, inheritable
