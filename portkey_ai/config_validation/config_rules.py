"""The gateway's rules for a config: for each key, and between keys."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from portkey_ai.gateway_config import (
    Cache,
    CircuitBreaker,
    Condition,
    ConditionalStrategy,
    Deployment,
    FallbackStrategy,
    Feedback,
    GatewayConfig,
    Hook,
    HookAction,
    HookCheck,
    LoadbalanceStrategy,
    Retry,
    SingleStrategy,
    Sticky,
)

from .condition_queries import query
from .config_faults import (
    Check,
    ConfigFault,
    Faults,
    Json,
    Unreadable,
    closest_name,
    path_of_key,
    shortened,
    shown,
    type_name,
)
from .value_checks import Shape, items, mapping, number, one_of, shape, snake_case_only, strings, text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_SHORTEST_CACHE, _LONGEST_CACHE = 60, 7_776_000
_SHORTEST_COOLDOWN = 30_000
_SHORTEST_TIMEOUT = 100  # a smaller number is probably in seconds
_LONGEST_URL = 2048
_FIELD_PATH = re.compile(r"[^.\[\]]+(\[(\d+|\*)\])*(\.[^.\[\]]+(\[(\d+|\*)\])*)*")


def config(path: str, value: Json) -> Faults:
    """Check a config, or a target of one."""
    yield from _CONFIG(path, value)
    if isinstance(value, dict):
        yield from _routing(path, value)
        yield from _vertex_ai(path, value)
        if "options" not in value and not _is_usable(value):
            yield ConfigFault(path, UNUSABLE)


# ---- keys


def _hint_about_seconds(value: float) -> str:
    """Return a hint for a cache's max_age that looks like milliseconds."""
    looks_like_milliseconds = value > _LONGEST_CACHE and value <= _LONGEST_CACHE * 1000
    return f"; it is in seconds: did you mean {value / 1000:.0f}?" if looks_like_milliseconds else ""


def _hint_about_milliseconds(value: float) -> str:
    return f"; it is in milliseconds: did you mean {value * 1000:.0f}?" if value > 0 else ""


_timeout = number(_SHORTEST_TIMEOUT, whole=True, unit="milliseconds", hint=_hint_about_milliseconds)


def _url(path: str, value: Json) -> Faults:
    """Check the URL of an upstream. Messages do not show it: it may contain a password."""
    if not isinstance(value, str):
        yield from text(path, value)
        return
    if len(value) > _LONGEST_URL:
        yield ConfigFault(path, f"expected at most {_LONGEST_URL} characters, got {len(value)}")
    try:
        parts = urlsplit(value)
        usable = parts.scheme in ("http", "https") and parts.hostname and (parts.port is None or parts.port > 0)
    except ValueError:
        usable, parts = False, None
    if not usable or re.search(r"\s", value):
        yield ConfigFault(path, "expected a URL such as 'https://llm.example.com/v1'")
    if parts and "@" in parts.netloc:
        yield ConfigFault(path, "expected a URL without user and password; the key belongs in api_key")


def _forward_headers(path: str, value: Json) -> Faults:
    yield from strings(path, value)
    for index, name in enumerate(value if isinstance(value, list) else ()):
        if isinstance(name, str) and name.lower() == "x-portkey-forward-headers":
            yield ConfigFault(f"{path}[{index}]", "expected other headers than x-portkey-forward-headers itself")


def _drop_params(path: str, value: Json) -> Faults:
    yield from strings(path, value)
    for index, name in enumerate(value if isinstance(value, list) else ()):
        if isinstance(name, str) and name and not _FIELD_PATH.fullmatch(name):
            yield ConfigFault(f"{path}[{index}]", f"expected a path such as 'a.b' or 'a[*].b', got {shown(name)}")


def _mapping_of_strings(path: str, value: Json) -> Faults:
    yield from mapping(path, value)
    for key, item in value.items() if isinstance(value, dict) else ():
        if not isinstance(item, (str, Unreadable)):
            yield ConfigFault(path_of_key(path, key), f"expected a string, got {type_name(item)}")


def _version_1(path: str, value: Json) -> Faults:  # noqa: ARG001 - a fault with any value
    yield ConfigFault(path, "expected strategy and targets; the gateway refuses configs of version 1")


# ---- guardrails and hooks

_action = shape(HookAction, {"feedback": shape(Feedback)})
_hook_check = shape(HookCheck, accept_camel_case=False, match_words=False)
_hook_shape = shape(
    Hook, {"checks": items(_hook_check, "checks"), "on_success": _action, "on_fail": _action}, match_words=False
)
# The keys of a short-form guardrail besides its checks. The gateway accepts them in this spelling only.
_guardrail_keys = {key: check for key, check in _hook_shape.keys.items() if key != "checks"}
_snake_case_action = snake_case_only(_action)


def _hook(path: str, value: Json) -> Faults:
    yield from _hook_shape(path, value)
    if isinstance(value, dict) and set(value) != {"id"}:  # with the id alone it is a saved guardrail
        for name in ("type", "checks"):
            if name not in value:
                yield ConfigFault(path_of_key(path, name), "is missing, and required of a hook with more than an id")


def _guardrail(path: str, value: Json) -> Faults:
    if not isinstance(value, dict):
        yield from mapping(path, value)
        return
    for key, item in value.items():
        where = path_of_key(path, key)
        if isinstance(item, Unreadable):
            continue
        if key in _guardrail_keys:
            yield from (_snake_case_action if key.startswith("on_") else _guardrail_keys[key])(where, item)
        elif isinstance(item, dict):
            yield from _check_options(where, item)
        else:
            yield ConfigFault(where, _not_a_check(key, item))
    if set(value) <= set(_guardrail_keys) - {"id"}:
        yield ConfigFault(path, "expected at least one check such as {'default.contains': {...}}")


def _not_a_check(key: str, value: Json) -> str:
    guess = closest_name(key, _guardrail_keys)
    hint = f"; did you mean {guess!r}?" if guess else ""
    if key == "checks":
        hint = "; a list of checks belongs in before_request_hooks or after_request_hooks"
    return f"expected the parameters of a check (an object), got {type_name(value)}{hint}"


_check_options = Shape({"id": text, "is_enabled": _hook_check.keys["is_enabled"]}, accept_camel_case=False)


def _guardrails(path: str, value: Json) -> Faults:
    if not isinstance(value, list):
        yield ConfigFault(path, f"expected a list of guardrails, or of ids of saved ones, got {type_name(value)}")
        return
    readable = [item for item in value if not isinstance(item, Unreadable)]
    if not (all(isinstance(item, str) for item in readable) or all(isinstance(item, dict) for item in readable)):
        yield ConfigFault(path, "expected either strings (ids of saved guardrails) or objects, and not both")
    for index, item in enumerate(value):
        if isinstance(item, dict):
            yield from _guardrail(f"{path}[{index}]", item)
        elif isinstance(item, str):
            yield from text(f"{path}[{index}]", item)


# ---- strategies

_breaker_keys = shape(
    CircuitBreaker,
    {
        "failure_threshold": number(1),
        "cooldown_interval": number(_SHORTEST_COOLDOWN, unit="milliseconds", hint=_hint_about_milliseconds),
        "failure_threshold_percentage": number(0, 100),
        "minimum_requests": number(0, whole=True),
    },
    accept_camel_case=False,
)


def _circuit_breaker(path: str, value: Json) -> Faults:
    yield from _breaker_keys(path, value)
    if isinstance(value, dict) and not value.keys() & {"failure_threshold", "failure_threshold_percentage"}:
        yield ConfigFault(
            path_of_key(path, "failure_threshold"), "is missing, and required without failure_threshold_percentage"
        )


_sticky = shape(Sticky, {"ttl": number(1, unit="seconds")})
_condition = shape(Condition, {"query": query}, accept_camel_case=False)
_strategy_rules: Mapping[str, Check] = {
    "mode": one_of("single", "loadbalance", "fallback", "conditional"),
    "sticky": _sticky,
    "cb_config": _circuit_breaker,
    "conditions": items(_condition, "conditions", at_least=1),
}
# The gateway reads every key in every mode, so all are known; _routing checks what each mode requires.
_strategy_keys = {
    key: check
    for typed_dict in (SingleStrategy, LoadbalanceStrategy, FallbackStrategy, ConditionalStrategy)
    for key, check in shape(typed_dict, _strategy_rules).keys.items()
}


def _routing(path: str, value: dict[str, Json]) -> Faults:
    """Check what strategy and targets require of each other."""
    strategy, targets = value.get("strategy"), value.get("targets")
    if "strategy" in value and "targets" not in value:
        yield ConfigFault(path_of_key(path, "targets"), "is missing, and required with strategy")
    if "targets" in value and "strategy" not in value:
        yield ConfigFault(path_of_key(path, "strategy"), "is missing; without it the gateway ignores the targets")
    if not isinstance(strategy, dict):
        return
    if strategy.get("mode") == "conditional":
        yield from _target_names(path, strategy, targets)
    if strategy.get("mode") == "loadbalance" and isinstance(targets, list) and targets:
        if all(isinstance(target, dict) and _is_zero(target.get("weight")) for target in targets):
            yield ConfigFault(path_of_key(path, "targets"), "expected at least one weight above 0")


def _is_zero(weight: Json) -> bool:
    return isinstance(weight, (int, float)) and not isinstance(weight, bool) and weight == 0


def _target_names(path: str, strategy: dict[str, Json], targets: Json) -> Faults:
    """Check that a conditional strategy names existing targets."""
    where = path_of_key(path, "strategy")
    for key in ("conditions", "default"):
        if key not in strategy:
            yield ConfigFault(path_of_key(where, key), "is missing, and required when mode is 'conditional'")
    if not isinstance(targets, list) or not all(isinstance(target, dict) for target in targets):
        return
    names = [name for target in targets if isinstance(target, dict) and isinstance(name := target.get("name"), str)]
    for place, name in _named_targets(where, strategy):
        if name not in names:
            yield ConfigFault(place, _no_such_target(name, names))


def _named_targets(where: str, strategy: dict[str, Json]) -> Iterator[tuple[str, str]]:
    """Yield the names of targets in a strategy, each with its path."""
    conditions = strategy.get("conditions")
    for index, condition in enumerate(conditions if isinstance(conditions, list) else ()):
        if isinstance(condition, dict) and isinstance(then := condition.get("then"), str):
            yield f"{where}.conditions[{index}].then", then
    if isinstance(default := strategy.get("default"), str):
        yield path_of_key(where, "default"), default


def _no_such_target(name: str, names: list[str]) -> str:
    guess = closest_name(name, names)
    if guess:
        return f"no target has the name {shown(name)}; did you mean {shown(guess)}?"
    known = shortened(", ".join(map(repr, names))) or "none; give each target a name"
    return f"no target has the name {shown(name)}; their names: {known}"


# ---- whole configs

UNUSABLE = (
    "the gateway cannot use this config; expected one of: strategy with targets; provider with api_key; '@slug' as "
    "provider; virtual_key; prompt_id; cache; retry; request_timeout; guardrails or hooks (in snake_case)"
)
# With one of these keys the open-source or the hosted gateway accepts the config. strategy and targets are required
# together: _routing reports one without the other.
_SUFFICIENT = """
    strategy targets cache retry request_timeout before_request_hooks after_request_hooks
    input_guardrails output_guardrails virtual_key prompt_id forward_headers passthrough default_params drop_params
""".split()
_SUFFICIENT_TOGETHER = (
    ("aws_access_key_id", "aws_secret_access_key"),
    ("provider", "api_key"), ("provider", "custom_host"), ("provider", "aws_role_arn"), ("provider", "azure_auth_mode"),
    ("provider", "azure_endpoint_name"), ("provider", "azure_deployment_name"), ("provider", "vertex_region"),
)  # fmt: skip
_NEED_NO_KEY = ("ollama", "triton")


def _is_usable(value: dict[str, Json]) -> bool:
    """Return whether the gateway accepts the config: it checks keys before it converts camelCase to snake_case."""
    provider, parameters = value.get("provider"), value.get("override_params")
    model = parameters.get("model") if isinstance(parameters, dict) else None
    return (
        any(key in value for key in _SUFFICIENT)
        or any(all(key in value for key in keys) for keys in _SUFFICIENT_TOGETHER)
        or provider in _NEED_NO_KEY
        or any(isinstance(name, str) and name.startswith("@") for name in (provider, model))
        or any(isinstance(item, Unreadable) for item in value.values())
    )


def _vertex_ai(path: str, value: dict[str, Json]) -> Faults:
    if value.get("provider") != "vertex-ai":
        return
    if "vertex_region" not in value:
        yield ConfigFault(path_of_key(path, "vertex_region"), "is missing, and required of provider 'vertex-ai'")
    if "vertex_project_id" not in value and "vertex_service_account_json" not in value:
        yield ConfigFault(
            path_of_key(path, "vertex_project_id"),
            "is missing; provider 'vertex-ai' requires it or vertex_service_account_json",
        )


_hooks = items(_hook, "hooks")
_guardrail_objects = items(_guardrail, "guardrails (objects)")
_config_keys = shape(
    GatewayConfig,
    {
        "strategy": Shape(_strategy_keys, frozenset({"mode"}), match_words=True),
        "targets": items(config, "targets", at_least=1),
        "weight": number(0),
        "custom_host": _url,
        "forward_headers": _forward_headers,
        "retry": shape(Retry, {"attempts": number(0, 5, whole=True)}),
        "cache": shape(
            Cache, {"max_age": number(_SHORTEST_CACHE, _LONGEST_CACHE, unit="seconds", hint=_hint_about_seconds)}
        ),
        "request_timeout": _timeout,
        "cb_config": _circuit_breaker,
        "drop_params": _drop_params,
        "input_guardrails": _guardrails,
        "output_guardrails": _guardrails,
        "before_request_hooks": _hooks,
        "after_request_hooks": _hooks,
        "default_input_guardrails": _guardrail_objects,
        "default_output_guardrails": _guardrail_objects,
        "input_mutators": _guardrail_objects,
        "output_mutators": _guardrail_objects,
        "vertex_service_account_json": _mapping_of_strings,
        "deployments": items(shape(Deployment), "deployments"),
    },
    match_words=False,
)
_CONFIG = Shape(
    {**_config_keys.keys, "options": _version_1},
    # These are names of client options; a config has other names for them.
    other_names={"azure_resource_name": "resource_name", "azure_deployment_id": "deployment_id"},
)
