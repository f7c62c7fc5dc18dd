"""Validate a config as the gateway does, with the gateway's error messages."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from portkey_ai.testing.wire.local_responses import is_list

from .custom_hosts import is_allowed_host
from .gateway_providers import OPEN_SOURCE_PROVIDERS, is_provider
from .javascript.javascript_values import UNDEFINED, is_number, truthy

Path = tuple[str, ...]
Errors = list[tuple[Path, str]]
Rule = Callable[[Any, Path, Errors], bool]
"""Appends the errors of a value at a path; returns whether the value has the right type."""

_MODES = ("single", "loadbalance", "fallback", "conditional")
_INCOMPLETE_CONFIG = (
    "Invalid configuration. It must have either 'provider' and 'api_key', or 'strategy' and 'targets', or 'cache', "
    "or 'retry', or 'request_timeout'"
)
_INCOMPLETE_VERTEX_CONFIG = (
    "Invalid configuration. ('vertex_project_id' and 'vertex_region') or ('vertex_service_account_json' and "
    "'vertex_region') are required for 'vertex-ai' provider. Example: { 'provider': 'vertex-ai', "
    "'vertex_project_id': 'my-project-id', 'vertex_region': 'us-central1', api_key: 'ya29...' }"
)
# Portkey accepts a config with one of these keys alone, since it has saved providers; the open-source gateway does not.
_SUFFICIENT_KEYS_AT_PORTKEY = (
    *("virtual_key", "prompt_id", "passthrough", "forward_headers", "override_params", "default_params", "drop_params"),
    *("azure_deployment_name", "azure_endpoint_name"),
)


def config_errors(config: Any) -> list[str]:
    """Return the errors of `config` in the gateway's words and order; an empty list if the gateway accepts it."""
    errors: Errors = []
    _config(config, (), errors)
    return [f"path: {','.join(path)}, message: {message}" for path, message in errors]


def _type_name(value: Any) -> str:
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


def _has_type(type_name: str) -> Rule:
    def check(value: Any, path: Path, errors: Errors) -> bool:
        if value is UNDEFINED:
            errors.append((path, "Required"))
        elif _type_name(value) != type_name:
            errors.append((path, f"Expected {type_name}, received {_type_name(value)}"))
        else:
            return True
        return False

    return check


_string, _number, _boolean, _object = (
    _has_type("string"),
    _has_type("number"),
    _has_type("boolean"),
    _has_type("object"),
)


def _array_of(rule: Rule) -> Rule:
    def check(value: Any, path: Path, errors: Errors) -> bool:
        if not _has_type("array")(value, path, errors):
            return False
        results = [rule(item, (*path, str(number)), errors) for number, item in enumerate(value)]
        return all(results)

    return check


def _object_with(rules: dict[str, Rule], required: tuple[str, ...] = ()) -> Rule:
    def check(value: Any, path: Path, errors: Errors) -> bool:
        if not _object(value, path, errors):
            return False
        results = [
            rule(value.get(name, UNDEFINED), (*path, name), errors)
            for name, rule in rules.items()
            if name in value or name in required
        ]
        return all(results)

    return check


def _one_of(names: tuple[str, ...], message: str) -> Rule:
    def check(value: Any, path: Path, errors: Errors) -> bool:
        if not _string(value, path, errors):
            return False
        if value not in names:
            errors.append((path, message))
        return True

    return check


def _provider(value: Any, path: Path, errors: Errors) -> bool:
    if not _string(value, path, errors):
        return False
    if not is_provider(value):
        names = ", ".join(OPEN_SOURCE_PROVIDERS)
        errors.append((path, f"Invalid 'provider' value. Must be one of: {names}"))
    return True


def _guardrails(value: Any, path: Path, errors: Errors) -> bool:
    if not _array_of(_string)(value, path, []) and not _array_of(_object)(value, path, []):
        errors.append((path, "Invalid input"))
        return False
    return True


def _service_account(value: Any, path: Path, errors: Errors) -> bool:
    if not _object(value, path, errors):
        return False
    return all([_string(item, (*path, name), errors) for name, item in value.items()])


def _config(value: Any, path: Path, errors: Errors) -> bool:
    if not _object_with(_RULES)(value, path, errors):
        return False
    if not _is_complete(value):
        errors.append((path, _INCOMPLETE_CONFIG))
    if truthy(value.get("custom_host")) and not is_allowed_host(value["custom_host"]):
        errors.append((path, "Invalid custom host"))
    account = value.get("vertex_project_id") or value.get("vertex_service_account_json")
    if value.get("provider") == "vertex-ai" and not (value.get("vertex_region") and truthy(account)):
        errors.append((path, _INCOMPLETE_VERTEX_CONFIG))
    return True


def _is_complete(config: dict[str, Any]) -> bool:
    provider = config.get("provider")
    return (
        (provider is not None and ("api_key" in config or "custom_host" in config))
        or ("strategy" in config and "targets" in config)
        or provider in ("ollama", "triton")
        or str(provider or "").startswith("@")
        or (provider == "vertex-ai" and truthy(config.get("vertex_region")))
        or (truthy(config.get("aws_access_key_id")) and truthy(config.get("aws_secret_access_key")))
        or (provider == "azure-openai" and truthy(config.get("azure_auth_mode")))
        or any(truthy(config.get(name)) for name in (*_SUFFICIENT_KEYS, *_SUFFICIENT_KEYS_AT_PORTKEY))
    )


_SUFFICIENT_KEYS = (
    *("cache", "retry", "request_timeout", "after_request_hooks", "before_request_hooks", "input_guardrails"),
    "output_guardrails",
)
_STRATEGY = _object_with(
    {
        "mode": _one_of(_MODES, f"Invalid 'mode' value. Must be one of: {', '.join(_MODES)}"),
        "on_status_codes": _array_of(_number),
        "conditions": _array_of(_object_with({"query": _object, "then": _string}, required=("query", "then"))),
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
    "cache": _object_with({"mode": _CACHE_MODES, "max_age": _number}, required=("mode",)),
    "retry": _object_with(
        {"attempts": _number, "on_status_codes": _array_of(_number), "use_retry_after_header": _boolean},
        required=("attempts",),
    ),
    "weight": _number,
    "on_status_codes": _array_of(_number),
    "targets": _array_of(_config),
    "request_timeout": _number,
    "custom_host": _string,
    "forward_headers": _array_of(_string),
    "vertex_project_id": _string,
    "vertex_region": _string,
    "after_request_hooks": _array_of(_object),
    "before_request_hooks": _array_of(_object),
    "input_guardrails": _guardrails,
    "output_guardrails": _guardrails,
    "vertex_service_account_json": _service_account,
    "openai_project": _string,
    "openai_organization": _string,
    "azure_model_name": _string,
    "azure_auth_mode": _string,
    "strict_open_ai_compliance": _boolean,
}
