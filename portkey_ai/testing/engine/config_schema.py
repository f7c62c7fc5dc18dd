"""Find the errors for which the gateway refuses a config, with its texts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from portkey_ai.testing.wire.local_responses import is_list

from .custom_hosts import is_allowed_host
from .gateway_providers import OPEN_SOURCE_PROVIDERS, is_provider
from .javascript.javascript_values import MISSING, is_number, truthy

Path = tuple[str, ...]
Found = list[tuple[Path, str]]
Rule = Callable[[Any, Path, Found], bool]
"""Adds the errors of a value at a path; returns whether its type is valid."""

_MODES = ("single", "loadbalance", "fallback", "conditional")
_WITHOUT_KEY = (
    "Invalid configuration. It must have either 'provider' and 'api_key', or 'strategy' and 'targets', or 'cache', "
    "or 'retry', or 'request_timeout'"
)
_VERTEX = (
    "Invalid configuration. ('vertex_project_id' and 'vertex_region') or ('vertex_service_account_json' and "
    "'vertex_region') are required for 'vertex-ai' provider. Example: { 'provider': 'vertex-ai', "
    "'vertex_project_id': 'my-project-id', 'vertex_region': 'us-central1', api_key: 'ya29...' }"
)
# Enough for a config at Portkey, which knows saved providers; the open-source gateway refuses these alone.
_ENOUGH_AT_PORTKEY = (
    *("virtual_key", "prompt_id", "passthrough", "forward_headers", "override_params", "default_params", "drop_params"),
    *("azure_deployment_name", "azure_endpoint_name"),
)


def config_errors(config: Any) -> list[str]:
    """Return the errors of `config` as the gateway lists them; empty if it accepts the config."""
    found: Found = []
    _config(config, (), found)
    return [f"path: {','.join(path)}, message: {message}" for path, message in found]


def _kind(value: Any) -> str:
    if value is None or isinstance(value, bool):
        return "null" if value is None else "boolean"
    return (
        "number"
        if is_number(value)
        else "string"
        if isinstance(value, str)
        else "array"
        if is_list(value)
        else "object"
    )


def _typed(kind: str) -> Rule:
    def check(value: Any, path: Path, found: Found) -> bool:
        if value is MISSING:
            found.append((path, "Required"))
        elif _kind(value) != kind:
            found.append((path, f"Expected {kind}, received {_kind(value)}"))
        else:
            return True
        return False

    return check


_string, _number, _boolean, _object = _typed("string"), _typed("number"), _typed("boolean"), _typed("object")


def _each(rule: Rule) -> Rule:
    def check(value: Any, path: Path, found: Found) -> bool:
        if not _typed("array")(value, path, found):
            return False
        results = [rule(item, (*path, str(number)), found) for number, item in enumerate(value)]
        return all(results)

    return check


def _fields(rules: dict[str, Rule], required: tuple[str, ...] = ()) -> Rule:
    def check(value: Any, path: Path, found: Found) -> bool:
        if not _object(value, path, found):
            return False
        results = [
            rule(value.get(name, MISSING), (*path, name), found)
            for name, rule in rules.items()
            if name in value or name in required
        ]
        return all(results)

    return check


def _one_of(names: tuple[str, ...], message: str) -> Rule:
    def check(value: Any, path: Path, found: Found) -> bool:
        if not _string(value, path, found):
            return False
        if value not in names:
            found.append((path, message))
        return True

    return check


def _provider(value: Any, path: Path, found: Found) -> bool:
    if not _string(value, path, found):
        return False
    if not is_provider(value):
        names = ", ".join(OPEN_SOURCE_PROVIDERS)
        found.append((path, f"Invalid 'provider' value. Must be one of: {names}"))
    return True


def _guardrails(value: Any, path: Path, found: Found) -> bool:
    if not _each(_string)(value, path, []) and not _each(_object)(value, path, []):
        found.append((path, "Invalid input"))
        return False
    return True


def _service_account(value: Any, path: Path, found: Found) -> bool:
    if not _object(value, path, found):
        return False
    return all([_string(item, (*path, name), found) for name, item in value.items()])


def _config(value: Any, path: Path, found: Found) -> bool:
    if not _fields(_RULES)(value, path, found):
        return False
    if not _is_enough(value):
        found.append((path, _WITHOUT_KEY))
    if truthy(value.get("custom_host")) and not is_allowed_host(value["custom_host"]):
        found.append((path, "Invalid custom host"))
    account = value.get("vertex_project_id") or value.get("vertex_service_account_json")
    if value.get("provider") == "vertex-ai" and not (value.get("vertex_region") and truthy(account)):
        found.append((path, _VERTEX))
    return True


def _is_enough(config: dict[str, Any]) -> bool:
    provider = config.get("provider")
    return (
        (provider is not None and ("api_key" in config or "custom_host" in config))
        or ("strategy" in config and "targets" in config)
        or provider in ("ollama", "triton")
        or str(provider or "").startswith("@")
        or (provider == "vertex-ai" and truthy(config.get("vertex_region")))
        or (truthy(config.get("aws_access_key_id")) and truthy(config.get("aws_secret_access_key")))
        or (provider == "azure-openai" and truthy(config.get("azure_auth_mode")))
        or any(truthy(config.get(name)) for name in (*_ENOUGH, *_ENOUGH_AT_PORTKEY))
    )


_ENOUGH = (
    *("cache", "retry", "request_timeout", "after_request_hooks", "before_request_hooks", "input_guardrails"),
    "output_guardrails",
)
_STRATEGY = _fields(
    {
        "mode": _one_of(_MODES, f"Invalid 'mode' value. Must be one of: {', '.join(_MODES)}"),
        "on_status_codes": _each(_number),
        "conditions": _each(_fields({"query": _object, "then": _string}, required=("query", "then"))),
        "default": _string,
    },
    required=("mode",),
)
_CACHE_MODES = _one_of(("simple", "semantic"), "Invalid 'cache.mode' value. Must be one of: simple, semantic")
# The order is that in which the gateway reports errors.
_RULES: dict[str, Rule] = {
    "strategy": _STRATEGY,
    "provider": _provider,
    "api_key": _string,
    "aws_secret_access_key": _string,
    "aws_access_key_id": _string,
    "aws_session_token": _string,
    "aws_region": _string,
    "cache": _fields({"mode": _CACHE_MODES, "max_age": _number}, required=("mode",)),
    "retry": _fields(
        {"attempts": _number, "on_status_codes": _each(_number), "use_retry_after_header": _boolean},
        required=("attempts",),
    ),
    "weight": _number,
    "on_status_codes": _each(_number),
    "targets": _each(_config),
    "request_timeout": _number,
    "custom_host": _string,
    "forward_headers": _each(_string),
    "vertex_project_id": _string,
    "vertex_region": _string,
    "after_request_hooks": _each(_object),
    "before_request_hooks": _each(_object),
    "input_guardrails": _guardrails,
    "output_guardrails": _guardrails,
    "vertex_service_account_json": _service_account,
    "openai_project": _string,
    "openai_organization": _string,
    "azure_model_name": _string,
    "azure_auth_mode": _string,
    "strict_open_ai_compliance": _boolean,
}
