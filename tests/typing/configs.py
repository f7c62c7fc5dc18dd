"""Configs as users write them, for mypy and pyright (both strict): never run."""

from __future__ import annotations

from collections.abc import Mapping

from typing_extensions import assert_type

from portkey_ai import AsyncPortkey, Portkey, createHeaders
from portkey_ai.config_validation import ConfigFault, validate_config
from portkey_ai.gateway_config import GatewayConfig, Hook, Query, Retry

RETRY: Retry = {"attempts": 3, "on_status_codes": [429, 503], "use_retry_after_header": True}

FALLBACK: GatewayConfig = {
    "strategy": {"mode": "fallback", "on_status_codes": [429]},
    "targets": [
        {"provider": "@openai-prod", "retry": RETRY, "request_timeout": 10_000},
        {"provider": "@anthropic-prod", "override_params": {"model": "claude-sonnet-4-5", "max_tokens": 1000}},
    ],
    "cache": {"mode": "simple", "max_age": 3600},
}

QUERY: Query = {"$or": [{"metadata.plan": {"$eq": "paid"}}, {"params.model": "gpt-4o"}]}

NESTED: GatewayConfig = {
    "strategy": {
        "mode": "conditional",
        "conditions": [
            {"query": QUERY, "then": "big"},
            {"query": {"params.max_tokens": {"$gt": 1000}, "url.pathname": "/v1/embeddings"}, "then": "small"},
        ],
        "default": "small",
    },
    "targets": [
        {"name": "big", **FALLBACK},
        {
            "name": "small",
            "strategy": {"mode": "loadbalance", "sticky": {"enabled": True, "hash_fields": ["metadata._user"]}},
            "targets": [
                {"provider": "openai", "api_key": "sk", "weight": 0.7, "forward_headers": ("x-a", "x-b")},
                {"provider": "azure-openai", "resource_name": "r", "deployment_id": "d", "weight": 0.3},
            ],
        },
    ],
}

HOOK: Hook = {
    "id": "no-secrets",
    "type": "guardrail",
    "checks": [{"id": "default.contains", "parameters": {"operator": "none", "words": ["secret"]}}],
    "deny": True,
    "async": False,
}

GUARDED: GatewayConfig = {
    "provider": "@openai-prod",
    "before_request_hooks": [HOOK],
    "input_guardrails": ["pg-1", "pg-2"],
    "output_guardrails": [{"default.wordCount": {"minWords": 1}, "deny": False}],
}


def a_config_is_taken(config: GatewayConfig) -> Mapping[str, object]:
    Portkey(config=config)
    AsyncPortkey(config=NESTED).with_options(config=config)
    createHeaders(config=config)
    assert_type(validate_config(config), list[ConfigFault])
    return config


def keys_have_types(config: GatewayConfig) -> None:
    assert_type(config.get("request_timeout"), int | None)
    for target in config.get("targets", ()):
        assert_type(target, GatewayConfig)
    for fault in validate_config("pc-1"):
        assert_type(fault.path, str)
        assert_type(fault.message, str)


def a_plain_dict_is_taken(config: dict[str, object]) -> None:
    Portkey(config=config)
    Portkey(config={"provider": "oracle", "oracle_region": "r"})
    validate_config(config)
    validate_config({"provider": "oracle", "oracle_region": "r"})


def built_step_by_step(models: list[str]) -> GatewayConfig:
    targets: list[GatewayConfig] = [{"provider": "@a", "override_params": {"model": model}} for model in models]
    config: GatewayConfig = {"strategy": {"mode": "fallback"}, "targets": targets}
    config["request_timeout"] = 5000
    return config
