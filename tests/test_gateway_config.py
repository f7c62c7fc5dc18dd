"""`validate_config`: every rule with what it passes and what it reports, and that no input at all makes it raise."""

from __future__ import annotations

import inspect
import json
import re
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from dataclasses import FrozenInstanceError
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter
from typing_extensions import get_type_hints

from portkey_ai.api_resources.settings.option_table import OPTIONS
from portkey_ai.config_validation import ConfigFault, validate_config
from portkey_ai.gateway_config import GatewayConfig

Config = dict[str, Any]
EMPTY: Config = {}

FALLBACK: Config = {
    "strategy": {"mode": "fallback", "on_status_codes": [429]},
    "targets": [{"provider": "@a"}, {"provider": "@b", "override_params": {"model": "m"}}],
}
LOADBALANCE: Config = {
    "strategy": {"mode": "loadbalance"},
    "targets": [{"provider": "@a", "weight": 0.7}, {"provider": "@b", "weight": 0.3}],
}
CONDITIONAL: Config = {
    "strategy": {
        "mode": "conditional",
        "conditions": [{"query": {"metadata.plan": {"$eq": "paid"}}, "then": "big"}],
        "default": "small",
    },
    "targets": [{"name": "big", "provider": "@a"}, {"name": "small", "provider": "@b"}],
}
SINGLE: Config = {
    "cache": {"mode": "simple", "max_age": 3600},
    "retry": {"attempts": 3},
    "request_timeout": 10000,
    "override_params": {"model": "@openai-prod/gpt-4o"},
}
HOOK: Config = {
    "id": "h",
    "type": "guardrail",
    "checks": [{"id": "default.contains", "parameters": {"words": ["x"]}, "is_enabled": True}],
    "deny": True,
    "async": False,
    "sequential": True,
    "on_fail": {"feedback": {"value": -5, "weight": 1, "metadata": {"by": "me"}}},
}
GUARDRAIL: Config = {"default.contains": {"operator": "none", "words": ["x"]}, "deny": True}
BREAKER: Config = {"failure_threshold": 3, "cooldown_interval": 30000}


def usable(**keys: object) -> Config:
    """A config that the gateway takes, and `keys`."""
    return {"provider": "@a", **keys}


def conditional(query: object = None, **strategy: object) -> Config:
    conditions = [{"query": query or {"params.model": "m"}, "then": "a"}]
    return {
        "strategy": {"mode": "conditional", "conditions": conditions, "default": "a", **strategy},
        "targets": [usable(name="a"), usable(name="premium")],
    }


def strategy(**keys: object) -> Config:
    return {"strategy": {"mode": "fallback", **keys}, "targets": [usable()]}


def hook(**keys: object) -> Config:
    return usable(before_request_hooks=[{**HOOK, **keys}])


def without(config: Config, key: str) -> Config:
    return {name: value for name, value in config.items() if name != key}


GOOD: list[Any] = [
    FALLBACK,
    LOADBALANCE,
    CONDITIONAL,
    SINGLE,
    json.dumps(FALLBACK, indent=2),
    "pc-fallback-1a2b",
    MappingProxyType(FALLBACK),
    # Enough on its own for the gateway, open source or hosted.
    {"provider": "openai", "api_key": "sk"},
    {"provider": "@openai-prod"},
    {"provider": "openai", "custom_host": "https://llm.example.com/v1"},
    {"provider": "ollama"},
    {"provider": "triton"},
    {"provider": "bedrock", "aws_access_key_id": "a", "aws_secret_access_key": "b", "aws_region": "c"},
    {"provider": "bedrock", "aws_auth_type": "assumedRole", "aws_role_arn": "arn", "aws_region": "c"},
    {"provider": "vertex-ai", "vertex_region": "r", "vertex_project_id": "p"},
    {"provider": "vertex-ai", "vertex_region": "r", "vertex_service_account_json": {"type": "service_account"}},
    {"provider": "azure-openai", "azure_auth_mode": "managed", "resource_name": "r", "deployment_id": "d"},
    {"provider": "azure-ai", "azure_endpoint_name": "e", "azure_deployment_type": "serverless"},
    {"virtual_key": "openai-1"},
    {"prompt_id": "pp-1"},
    {"passthrough": True},
    {"drop_params": ["a", "a.b", "a[0].b"]},
    {"default_params": {"temperature": 0}},
    {"override_params": {"model": "@openai-prod/gpt-4o"}},
    {"input_guardrails": ["pg-1"]},
    # Single keys.
    usable(weight=0),
    usable(retry={"attempts": 0}),
    usable(retry={"attempts": 5, "on_status_codes": [100, 246, 446, 599], "use_retry_after_header": True}),
    usable(retry={"attempts": 1, "use_retry_after_headers": False}),
    usable(retry={"attempts": 1, "onStatusCodes": [429], "useRetryAfterHeader": True}),
    usable(cache={"mode": "semantic", "max_age": 60}),
    usable(cache={"mode": "simple", "maxAge": 7776000}),
    usable(request_timeout=100),
    usable(requestTimeout=3000, overrideParams={"maxTokens": 1}),
    usable(custom_host="http://localhost:8787/v1"),
    usable(custom_host="https://a.example/" + "x" * 2030),
    usable(forward_headers=["x-a", "Authorization"]),
    usable(forward_headers=("x-a",)),
    usable(on_status_codes=[429], strict_open_ai_compliance=False, fetch_integrated_models=True),
    usable(cb_config={**BREAKER, "failure_threshold_percentage": 50, "minimum_requests": 10}),
    usable(cb_config={"cooldown_interval": 30000, "failure_threshold_percentage": 50}),
    usable(before_request_hooks=[{**HOOK, "soft_deny_200": True}]),
    usable(input_guardrails=[{"default.contains": {"words": ["x"]}, "soft_deny_200": True}]),
    usable(default_params={"top_p": 1}, drop_params=["a", "a.b", "a[0].b", "a[*].b", "x-y.z[1][*]"]),
    usable(deployments=[{"deployment_id": "d", "alias": "a", "api_version": "v", "is_default": True}]),
    # Left to the provider.
    usable(oracle_region="r", amzn_sagemaker_target_model="m", something_new={"a": 1}, metadata={"a": 1}, x=1, ids=2),
    usable(override_params={"retyr": 1, "nested": [{"attempt": None}]}),
    # Guardrails and hooks.
    usable(input_guardrails=[GUARDRAIL], output_guardrails=["pg-1", "pg-2"]),
    usable(input_guardrails=[{"wordCount": {"minWords": 1, "is_enabled": False, "id": "default.wordCount"}}]),
    usable(input_guardrails=[]),
    hook(),
    usable(after_request_hooks=[{"id": "pg-1"}, HOOK]),
    usable(default_input_guardrails=[GUARDRAIL], output_mutators=[{"default.addPrefix": {"prefix": "x"}}]),
    # Strategies.
    {"strategy": {"mode": "single"}, "targets": [usable()]},
    strategy(cb_config=BREAKER),
    {**LOADBALANCE, "strategy": {"mode": "loadbalance", "sticky": {"enabled": True, "hash_fields": ["metadata.u"]}}},
    {**LOADBALANCE, "strategy": {"mode": "loadbalance", "sticky": {"hashFields": ["metadata.u"], "ttl": 60}}},
    {"strategy": {"mode": "loadbalance"}, "targets": [usable(weight=0), usable()]},
    {
        "strategy": {"mode": "fallback"},
        "targets": [LOADBALANCE, CONDITIONAL, {"strategy": {"mode": "single"}, **SINGLE, "targets": [FALLBACK]}],
    },
    # Queries.
    conditional({"url.pathname": "/v1/chat/completions"}),
    conditional({"metadata.a": None, "params.n": 5, "params.stream": True}),
    conditional({"params.temperature": {"$gt": 0.5, "$gte": "0.5", "$lt": 1, "$lte": 2.0}}),
    conditional({"metadata.a": {"$in": ["x", 1], "$nin": []}, "metadata.b": {"$ne": None}}),
    conditional({"$and": [{"metadata.a": 1}, {"$or": [{"params.b": 2}, {"params.c": {"$regex": r"^gpt-\d+"}}]}]}),
    conditional({"params.model": {"$regex": r"(?<=gpt-?)(?<version>[[a-z&&[^]]+)\p\/ \(?i\) [(?i)]"}}),
]  # fmt: skip

# Each with the paths of its faults and, where it matters, a part of the only fault's message.
BAD: list[tuple[Any, list[str], str]] = [
    # What cannot be a config.
    ("{broken", [""], "JSON"),
    ("[1]", [""], "got list"),
    ("", [""], "slug"),
    ("two words", [""], "slug"),
    ("[" * 100_000, [""], ""),
    ("1" * 5000 + "!", [""], ""),
    (None, [""], "got null"),
    (5, [""], "got int"),
    ([], [""], "got list"),
    (object(), [""], "got object"),
    ('{"retry": {"attempts": NaN}}', ["retry.attempts"], "nan"),
    # Nothing usable in it.
    ({}, [""], "the gateway cannot use this config"),
    ({"provider": "openai"}, [""], "the gateway cannot use this config"),
    ({"api_key": "sk"}, [""], "the gateway cannot use this config"),
    ({"override_params": {"model": "gpt-4o"}}, [""], "the gateway cannot use this config"),
    ({"requestTimeout": 3000}, [""], "in snake_case"),
    ({"strategy": {"mode": "fallback"}, "targets": [{"weight": 1}]}, ["targets[0]"], "cannot use this config"),
    ({"provider": "vertex-ai", "api_key": "k"}, ["vertex_region", "vertex_project_id"], ""),
    ({"provider": "vertex-ai", "vertex_region": "r"}, ["vertex_project_id"], "vertex_service_account_json"),
    ({"options": [{"provider": "openai"}]}, ["options"], "version 1"),
    (usable(options={}), ["options"], "version 1"),
    # Misspelt keys.
    (usable(retyr={}), ["retyr"], "did you mean 'retry'?"),
    (usable(porvider="x"), ["porvider"], "did you mean 'provider'?"),
    (usable(overide_params={}), ["overide_params"], "did you mean 'override_params'?"),
    (usable(**{"request-timeout": 3000}), ["request-timeout"], "did you mean 'request_timeout'?"),
    (usable(requestTimeOut=3000), ["requestTimeOut"], "did you mean 'request_timeout'?"),
    (usable(azure_resource_name="r"), ["azure_resource_name"], "did you mean 'resource_name'?"),
    # Text, flags, objects.
    (usable(provider=5), ["provider", ""], "expected a string, got int"),
    (usable(provider=None, api_key="k"), ["provider"], "expected a string, got null"),
    (usable(api_key=""), ["api_key"], "not empty"),
    (usable(passthrough="yes"), ["passthrough"], "expected true or false, got 'yes'"),
    (usable(override_params=["model"]), ["override_params"], "expected an object, got list"),
    (usable(drop_params="a"), ["drop_params"], "expected a list of strings, got str"),
    (usable(drop_params=["a", 1, None]), ["drop_params[1]", "drop_params[2]"], ""),
    (usable(vertex_service_account_json={"a": 1}), ["vertex_service_account_json.a"], "expected a string, got int"),
    (usable(vertex_service_account_json="{}"), ["vertex_service_account_json"], "expected an object"),
    (usable(azure_deployment_type="serverles"), ["azure_deployment_type"], "did you mean 'serverless'?"),
    (usable(deployments=[{"alias": "a"}]), ["deployments[0].api_version", "deployments[0].deployment_id"], ""),
    # What JSON cannot hold.
    (usable(override_params={"a": {1, 2}}), ["override_params.a"], "got set"),
    (usable(override_params={"a": [float("inf")]}), ["override_params.a[0]"], "expected a number, got inf"),
    (usable(override_params={5: "a"}), ["override_params"], "expected strings as keys, got int"),
    (usable(override_params=MappingProxyType(EMPTY)), ["override_params"], "got mappingproxy"),
    (usable(weight=object()), ["weight"], "got object"),
    # Weights.
    (usable(weight=-1), ["weight"], "expected a number, 0 or more, got -1"),
    (usable(weight="1"), ["weight"], "expected a number, 0 or more, got '1'"),
    (usable(weight=True), ["weight"], "got True"),
    ({"strategy": {"mode": "loadbalance"}, "targets": [usable(weight=0), usable(weight=0.0)]}, ["targets"], "above 0"),
    # Retry.
    (usable(retry={"attempts": 6}), ["retry.attempts"], "expected an integer from 0 to 5, got 6"),
    (usable(retry={"attempts": -1}), ["retry.attempts"], "from 0 to 5"),
    (usable(retry={"attempts": 2.0}), ["retry.attempts"], "an integer"),
    (usable(retry={"attempts": "3"}), ["retry.attempts"], "got '3'"),
    (usable(retry={"attempts": True}), ["retry.attempts"], "got True"),
    (usable(retry={"attempts": int("9" * 5000, 16)}), ["retry.attempts"], "a very large number"),
    (usable(retry={}), ["retry.attempts"], "is missing, and required"),
    (usable(retry=3), ["retry"], "expected an object, got int"),
    (usable(retry={"attempt": 3}), ["retry.attempt"], "did you mean 'attempts'?"),
    (usable(retry={"max_attempts": 3}), ["retry.max_attempts"], "did you mean 'attempts'?"),
    (usable(retry={"attempts": 3, "status_codes": [429]}), ["retry.status_codes"], "did you mean 'on_status_codes'?"),
    (usable(retry={"attempts": 3, "use_retry_after_header": 1}), ["retry.use_retry_after_header"], "true or false"),
    (usable(retry={"attempts": 3, "on_status_codes": 429}), ["retry.on_status_codes"], "list of status codes, got int"),
    (
        usable(retry={"attempts": 3, "on_status_codes": [99, 600, "429", 429.5, 429]}),
        [f"retry.on_status_codes[{index}]" for index in range(4)],
        "",
    ),
    (usable(on_status_codes=[1000]), ["on_status_codes[0]"], "from 100 to 599"),
    # Cache.
    (usable(cache="simple"), ["cache"], "expected an object, got str"),
    (usable(cache={}), ["cache.mode"], "is missing"),
    (usable(cache={"mode": "simpel"}), ["cache.mode"], "did you mean 'simple'?"),
    (usable(cache={"mode": "simple", "max_age": 59}), ["cache.max_age"], "seconds from 60 to 7776000, got 59"),
    (usable(cache={"mode": "simple", "max_age": 86_400_000}), ["cache.max_age"], "did you mean 86400?"),
    (usable(cache={"mode": "simple", "max_age": "60"}), ["cache.max_age"], "got '60'"),
    (usable(cache={"mode": "simple", "age": 60}), ["cache.age"], "did you mean 'max_age'?"),
    # Timeout.
    (usable(request_timeout=30), ["request_timeout"], "it is in milliseconds: did you mean 30000?"),
    (usable(request_timeout=2.5), ["request_timeout"], "it is in milliseconds: did you mean 2500?"),
    (usable(request_timeout=0), ["request_timeout"], "an integer of milliseconds, 100 or more, got 0"),
    (usable(request_timeout=-1), ["request_timeout"], "got -1"),
    (usable(request_timeout="10s"), ["request_timeout"], "got '10s'"),
    # Host and headers.
    (usable(custom_host="llm.example.com/v1"), ["custom_host"], "expected a URL"),
    (usable(custom_host="ftp://llm.example.com"), ["custom_host"], "expected a URL"),
    (usable(custom_host="https://"), ["custom_host"], "expected a URL"),
    (usable(custom_host="https://a b.example"), ["custom_host"], "expected a URL"),
    (usable(custom_host="https://a.example:99999"), ["custom_host"], "expected a URL"),
    (usable(custom_host="https://[::1"), ["custom_host"], "expected a URL"),
    (usable(custom_host="https://me:secret@a.example"), ["custom_host"], "without user and password"),
    (usable(custom_host="https://a.example/" + "x" * 2048), ["custom_host"], "at most 2048 characters"),
    (usable(custom_host=5), ["custom_host"], "expected a string"),
    (usable(forward_headers="x-a"), ["forward_headers"], "expected a list of strings"),
    (usable(forward_headers=["x-a", 1]), ["forward_headers[1]"], "expected a string"),
    (usable(forward_headers=["X-Portkey-Forward-Headers"]), ["forward_headers[0]"], "x-portkey-forward-headers itself"),
    # Circuit breaker.
    (usable(cb_config={}), ["cb_config.cooldown_interval", "cb_config.failure_threshold"], ""),
    (usable(drop_params=["a..b", "a[x]"]), ["drop_params[0]", "drop_params[1]"], "a path such as"),
    (usable(default_params=[]), ["default_params"], "expected an object"),
    (usable(cb_config={**BREAKER, "failure_threshold": 0}), ["cb_config.failure_threshold"], "1 or more"),
    (usable(cb_config={**BREAKER, "cooldown_interval": 30}), ["cb_config.cooldown_interval"], "did you mean 30000?"),
    (usable(cb_config={**BREAKER, "failure_status_codes": [5]}), ["cb_config.failure_status_codes[0]"], ""),
    (usable(cb_config={**BREAKER, "minimum_requests": 1.5}), ["cb_config.minimum_requests"], "an integer"),
    (usable(cb_config={**BREAKER, "minimumRequests": 1}), ["cb_config.minimumRequests"], "mean 'minimum_requests'?"),
    (strategy(cb_config={"failure_threshold": 1}), ["strategy.cb_config.cooldown_interval"], "is missing"),
    # Strategy and targets.
    ({"strategy": {"mode": "fallback"}}, ["targets"], "required with strategy"),
    (without(FALLBACK, "strategy"), ["strategy"], "ignores the targets"),
    (usable(targets=[usable()]), ["strategy"], "ignores the targets"),
    ({"strategy": {"mode": "fallback"}, "targets": []}, ["targets"], "at least 1"),
    ({"strategy": {"mode": "fallback"}, "targets": usable()}, ["targets"], "expected a list of targets, got dict"),
    ({"strategy": {"mode": "fallback"}, "targets": ["@a"]}, ["targets[0]"], "expected an object, got str"),
    ({"strategy": "fallback", "targets": [usable()]}, ["strategy"], "expected an object, got str"),
    ({"strategy": {}, "targets": [usable()]}, ["strategy.mode"], "is missing"),
    (strategy(mode="falback"), ["strategy.mode"], "did you mean 'fallback'?"),
    (strategy(mode="round-robin"), ["strategy.mode"], "'single', 'loadbalance', 'fallback', 'conditional'"),
    (strategy(mode=["fallback"]), ["strategy.mode"], "got list"),
    (strategy(status_codes=[429]), ["strategy.status_codes"], "did you mean 'on_status_codes'?"),
    (strategy(on_status_codes=["5xx"]), ["strategy.on_status_codes[0]"], "got '5xx'"),
    (
        strategy(sticky={"enabled": 1, "hash_fields": "metadata.u", "ttl": 0, "field": []}),
        ["strategy.sticky.enabled", "strategy.sticky.hash_fields", "strategy.sticky.ttl"],
        "",
    ),
    (strategy(sticky={"hash_keys": []}, mode="loadbalance"), [], ""),
    (strategy(sticky={"hash_field": []}), ["strategy.sticky.hash_field"], "did you mean 'hash_fields'?"),
    # Faults in depth have the whole path.
    (
        {"strategy": {"mode": "fallback"}, "targets": [usable(), {**FALLBACK, "targets": [usable(retry={})]}]},
        ["targets[1].targets[0].retry.attempts"],
        "is missing",
    ),
    # Conditional.
    (
        {"strategy": {"mode": "conditional"}, "targets": [usable(name="a")]},
        ["strategy.conditions", "strategy.default"],
        "",
    ),
    (conditional(conditions=[]), ["strategy.conditions"], "at least 1"),
    (conditional(conditions={}), ["strategy.conditions"], "expected a list of conditions, got dict"),
    (conditional(conditions=[EMPTY]), ["strategy.conditions[0].query", "strategy.conditions[0].then"], ""),
    (conditional(conditions=[5]), ["strategy.conditions[0]"], "expected an object"),
    (conditional(default="premum"), ["strategy.default"], "did you mean 'premium'?"),
    (conditional(default="other"), ["strategy.default"], "their names: 'a', 'premium'"),
    (conditional(default=5), ["strategy.default"], "expected a string"),
    (
        conditional(conditions=[{"query": {"params.a": 1}, "then": "Premium "}]),
        ["strategy.conditions[0].then"],
        "no target has the name 'Premium '; did you mean 'premium'?",
    ),
    (conditional() | {"targets": [usable()]}, ["strategy.conditions[0].then", "strategy.default"], ""),
    # Queries.
    (conditional("metadata.a"), ["strategy.conditions[0].query"], "expected a query such as"),
]  # fmt: skip

QUERY = "strategy.conditions[0].query"
BAD_QUERIES: list[tuple[object, str, str]] = [
    ({"metadata": "a"}, ".metadata", "two names and one dot"),
    ({"metadata.a.b": "a"}, '["metadata.a.b"]', "two names and one dot"),
    ({"metdata.a": "a"}, '["metdata.a"]', "did you mean 'metadata.…'?"),
    ({"url.host": "a"}, '["url.host"]', "'url.pathname'"),
    ({"headers.a": "a"}, '["headers.a"]', "expected 'metadata.<key>'"),
    ({"metadata.a": ["x"]}, '["metadata.a"]', "$in takes a list"),
    ({"metadata.a": {}}, '["metadata.a"]', "at least one operator"),
    ({"metadata.a": {"$equals": 1}}, '["metadata.a"].$equals', "expected one of $eq, $ne"),
    ({"metadata.a": {"eq": 1}}, '["metadata.a"].eq', "did you mean '$eq'?"),
    ({"metadata.a": {"$regexp": "x"}}, '["metadata.a"].$regexp', "did you mean '$regex'?"),
    ({"metadata.a": {"$and": []}}, '["metadata.a"].$and', "unknown operator"),
    ({"$eq": 1}, ".$eq", "belongs in a key's value"),
    ({"$not": {}}, ".$not", "expected one of $and, $or"),
    ({"$or": {"metadata.a": 1}}, ".$or", "expected a list of queries, got dict"),
    ({"$and": []}, ".$and", "at least 1"),
    ({"$and": [1]}, ".$and[0]", "expected a query"),
    ({"$or": [{"$and": [{"x": 1}]}]}, ".$or[0].$and[0].x", "expected 'metadata.<key>'"),
    ({"metadata.a": {"$in": "x"}}, '["metadata.a"].$in', "expected a list of values, got str"),
    ({"metadata.a": {"$nin": [{}]}}, '["metadata.a"].$nin[0]', "got dict"),
    ({"metadata.a": {"$eq": [1]}}, '["metadata.a"].$eq', "got list"),
    ({"metadata.a": {"$gt": "many"}}, '["metadata.a"].$gt', "expected a number, got 'many'"),
    ({"metadata.a": {"$lte": True}}, '["metadata.a"].$lte', "expected a number, got True"),
    ({"metadata.a": {"$regex": 5}}, '["metadata.a"].$regex', "expected a string"),
    ({"metadata.a": {"$regex": "(a"}}, '["metadata.a"].$regex', "expected a valid pattern (missing ), unterminated"),
    ({"metadata.a": {"$regex": "*a"}}, '["metadata.a"].$regex', "nothing to repeat"),
    ({"metadata.a": {"$regex": "[a"}}, '["metadata.a"].$regex', "unterminated character set"),
    ({"metadata.a": {"$regex": "(?i)a"}}, '["metadata.a"].$regex', "expected a JavaScript pattern"),
    ({"metadata.a": {"$regex": "(?P<a>b)"}}, '["metadata.a"].$regex', "expected a JavaScript pattern"),
]
BAD.extend((conditional(query), [QUERY + place], part) for query, place, part in BAD_QUERIES)

BAD.extend(
    [
        # Guardrails and hooks.
        (usable(input_guardrails="pg-1"), ["input_guardrails"], "expected a list of guardrails"),
        (usable(output_guardrails=["pg-1", GUARDRAIL]), ["output_guardrails"], "either strings"),
        (usable(output_guardrails=[1]), ["output_guardrails"], "either strings"),
        (usable(input_guardrails=[""]), ["input_guardrails[0]"], "not empty"),
        (usable(input_guardrails=[{"deny": True}]), ["input_guardrails[0]"], "at least one check"),
        (usable(input_guardrails=[{**GUARDRAIL, "deny": "yes"}]), ["input_guardrails[0].deny"], "true or false"),
        (usable(input_guardrails=[{**GUARDRAIL, "dney": True}]), ["input_guardrails[0].dney"], "did you mean 'deny'?"),
        (
            usable(input_guardrails=[{"checks": [HOOK]}]),
            ["input_guardrails[0].checks"],
            "belongs in before_request_hooks",
        ),
        (
            usable(input_guardrails=[{"default.contains": {"is_enabled": 1}}]),
            ['input_guardrails[0]["default.contains"].is_enabled'],
            "true or false",
        ),
        (
            usable(input_guardrails=[{**GUARDRAIL, "on_fail": {"feedback": {"value": "bad"}}}]),
            ["input_guardrails[0].on_fail.feedback.value"],
            "expected a number",
        ),
        (usable(default_input_guardrails=["pg-1"]), ["default_input_guardrails[0]"], "expected an object"),
        (usable(input_mutators={}), ["input_mutators"], "expected a list of guardrails (objects)"),
        (usable(before_request_hooks=["pg-1"]), ["before_request_hooks[0]"], "expected an object"),
        (hook(id=5), ["before_request_hooks[0].id"], "expected a string"),
        (hook(type="gardrail"), ["before_request_hooks[0].type"], "did you mean 'guardrail'?"),
        (hook(sequental=True), ["before_request_hooks[0].sequental"], "did you mean 'sequential'?"),
        (hook(checks=[{"id": "a"}]), ["before_request_hooks[0].checks[0].parameters"], "is missing"),
        (
            hook(checks=[{"id": "a", "parameters": EMPTY, "isEnabled": True}]),
            ["before_request_hooks[0].checks[0].isEnabled"],
            "did you mean 'is_enabled'?",
        ),
        (
            usable(after_request_hooks=[EMPTY]),
            [f"after_request_hooks[0].{name}" for name in ("id", "type", "checks")],
            "",
        ),
        (
            usable(after_request_hooks=[{"id": "h", "deny": True}]),
            ["after_request_hooks[0].type", "after_request_hooks[0].checks"],
            "",
        ),
    ]
)


@pytest.mark.parametrize("config", GOOD, ids=range(len(GOOD)))
def test_no_faults(config: Any) -> None:
    assert validate_config(config) == []


@pytest.mark.parametrize(("config", "paths", "part"), BAD, ids=range(len(BAD)))
def test_faults(config: Any, paths: list[str], part: str) -> None:
    faults = validate_config(config)
    assert [fault.path for fault in faults] == paths, [str(fault) for fault in faults]
    if part:
        assert part in faults[0].message
    assert "secret" not in str(faults)
    assert all("\n" not in str(fault) and len(str(fault)) < 400 for fault in faults)


def test_every_fault_is_listed() -> None:
    config = {
        "strategy": {"mode": "loadbalanced"},
        "targets": [usable(weight=-1), usable(retry={"attempts": 9}), {"provider": 5}],
        "cache": {"mode": "fast", "max_age": 1},
    }
    assert [fault.path for fault in validate_config(config)] == [
        "strategy.mode",
        "targets[0].weight",
        "targets[1].retry.attempts",
        "targets[2].provider",
        "targets[2]",
        "cache.mode",
        "cache.max_age",
    ]


def test_fault() -> None:
    (fault,) = validate_config(usable(retry={"attempts": 9}))
    assert fault == ConfigFault("retry.attempts", "expected an integer from 0 to 5, got 9")
    assert str(fault) == "retry.attempts: expected an integer from 0 to 5, got 9"
    assert str(ConfigFault("", "nothing")) == "config: nothing"
    with pytest.raises(FrozenInstanceError):
        fault.path = "other"  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]


def test_the_config_stays_as_it_is() -> None:
    before = json.dumps(CONDITIONAL)
    validate_config(CONDITIONAL)
    assert json.dumps(CONDITIONAL) == before


def test_cyclic_deep_and_endless_configs() -> None:
    cyclic: Config = {"strategy": {"mode": "fallback"}}
    cyclic["targets"] = [cyclic]
    assert [str(fault) for fault in validate_config(cyclic)] == ["targets[0]: contains itself"]

    deep: Config = usable()
    for _ in range(100_000):
        deep = {"strategy": {"mode": "single"}, "targets": [deep]}
    (fault,) = validate_config(deep)
    assert fault.message == "expected at most 64 levels"
    while "targets" in deep:  # taken apart, or Python takes it apart in one go
        deep = deep["targets"].pop()

    doubled: list[object] = []
    for _ in range(60):
        doubled = [doubled, doubled]
    start = time.monotonic()
    (fault,) = validate_config(usable(override_params={"a": doubled}))
    assert "at most 100000 values" in fault.message
    assert time.monotonic() - start < 10


def test_no_room_left_on_the_stack() -> None:
    def called_deep(levels: int) -> list[ConfigFault]:
        return called_deep(levels - 1) if levels else validate_config(FALLBACK)

    (fault,) = called_deep(sys.getrecursionlimit() - len(inspect.stack(0)) - 12)
    assert "could not be validated" in fault.message


class Broken(Mapping[str, object]):
    """A mapping that cannot be read."""

    def __getitem__(self, key: str) -> object:
        raise OSError("no such thing")

    def __iter__(self) -> Iterator[str]:
        yield "provider"

    def __len__(self) -> int:
        return 1


def test_a_mapping_that_raises() -> None:
    assert [str(fault) for fault in validate_config(Broken())] == ["config: could not be read (OSError)"]


def test_the_clients_own_options_are_no_misspellings() -> None:
    renamed = {"azure_resource_name", "azure_deployment_id"}
    for option in OPTIONS:
        faults = validate_config(usable(**{option.name: "x"}))
        assert any("did you mean" in fault.message for fault in faults) == (option.name in renamed), option.name


@pytest.mark.parametrize("key", get_type_hints(GatewayConfig))
def test_every_key_of_the_type_is_checked(key: str) -> None:
    paths = {fault.path.partition("[")[0] for fault in validate_config(usable(**{key: [[5]]}))}
    assert key in paths


def test_the_types_can_be_read_at_run_time() -> None:
    adapter = TypeAdapter(GatewayConfig)
    for config in (FALLBACK, LOADBALANCE, CONDITIONAL, SINGLE):
        assert adapter.validate_python(config) == config


def test_importing_it_is_cheap() -> None:
    code = "import sys, portkey_ai.gateway_config, portkey_ai.config_validation; print(*sys.modules)"
    result = subprocess.run([sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, check=True)
    assert not {"httpx", "pydantic", "portkey_ai.api_resources"} & set(result.stdout.split())


# ---- properties

# How fast the machine is says nothing about a property.
untimed = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])

KEYS = st.sampled_from(
    [*get_type_hints(GatewayConfig), "mode", "attempts", "max_age", "conditions", "query", "then", "default", "sticky"]
    + ["metadata.a", "params.b", "$and", "$or", "$in", "$regex", "$gt", "checks", "parameters", "retyr", "maxAge", "[]"]
)
VALUES = st.sampled_from(["fallback", "conditional", "loadbalance", "simple", "guardrail", "https://a.example", "(?i)"])
SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20) | VALUES
JSON = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS | st.text(max_size=8), inner, max_size=6)
)


@untimed
@given(JSON)
def test_any_json_value_gives_a_list(value: Any) -> None:
    faults = validate_config(value)
    assert all(isinstance(fault, ConfigFault) and fault.message for fault in faults)
    # Said twice of one place is said once too often.
    assert len({str(fault) for fault in faults}) == len(faults) or "..." in str(faults)


@untimed
@given(st.dictionaries(KEYS, JSON, max_size=8))
def test_the_text_has_the_faults_of_the_value(value: dict[str, Any]) -> None:
    assert list(map(str, validate_config(json.dumps(value)))) == list(map(str, validate_config(value)))


@untimed
@given(st.text())
def test_any_text_gives_a_list(text: str) -> None:
    assert isinstance(validate_config(text), list)


@untimed
@given(st.text(max_size=30))
def test_any_pattern_gives_a_list(pattern: str) -> None:
    assert isinstance(validate_config(conditional({"metadata.a": {"$regex": pattern}})), list)


@untimed
@given(st.sampled_from(sorted(get_type_hints(GatewayConfig))), st.data())
def test_one_letter_more_is_noticed(key: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(key)))
    misspelt = key[:place] + data.draw(st.sampled_from("aeiourst")) + key[place:]
    faults = validate_config({"virtual_key": "v", misspelt: "x"})
    # A short key is not told from another word; some typos are other keys.
    assert faults or len(key) < 4 or misspelt in get_type_hints(GatewayConfig)


# ---- the page about it

PAGE = Path(__file__).parents[1] / "docs/gateway-config.md"
SNIPPETS = re.findall(r"```python\n(.*?)```", PAGE.read_text(), re.DOTALL)


@pytest.mark.parametrize("number", range(len(SNIPPETS)))
def test_the_page(number: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("PORTKEY_API_KEY", "pk-test")
    names: dict[str, Any] = {"__name__": "__main__"}
    exec(compile(SNIPPETS[number], f"{PAGE.name}-{number}", "exec"), names)
    if "client" in names:
        names["client"].close()
    assert capsys.readouterr().out in PAGE.read_text()


TARGET: Config = {"provider": "@a"}


def nested(count: int) -> Config:
    return {"strategy": {"mode": "fallback"}, "targets": [TARGET] * count}


@pytest.mark.parametrize(
    ("config", "path", "limit"),
    [
        ({**FALLBACK, "targets": [TARGET] * 101}, "targets", "101 targets; by default the gateway takes 100"),
        (
            {
                "strategy": {**CONDITIONAL["strategy"]},
                "targets": [*CONDITIONAL["targets"], *[TARGET] * 999],
            },
            "targets",
            "1001 targets; by default the gateway takes 1000 with the conditional strategy",
        ),
        (
            {**FALLBACK, "targets": [TARGET, {**nested(25), "targets": [*nested(24)["targets"], nested(26)]}]},
            "targets[1].targets",
            "51 nested targets; by default the gateway takes 50 below each target",
        ),
    ],
    ids=["root", "conditional", "nested"],
)
def test_more_targets_than_the_gateway_takes_by_default(config: Config, path: str, limit: str) -> None:
    (fault,) = validate_config(config)
    assert (fault.path, fault.message, fault.severity) == (path, limit, "warning")


@pytest.mark.parametrize(
    "config",
    [
        {**FALLBACK, "targets": [TARGET] * 100},
        {"strategy": CONDITIONAL["strategy"], "targets": [*CONDITIONAL["targets"], *[TARGET] * 998]},
        {**FALLBACK, "targets": [nested(50), nested(50)]},
    ],
    ids=["root", "conditional", "nested"],
)
def test_as_many_targets_as_the_gateway_takes(config: Config) -> None:
    assert validate_config(config) == []


def test_faults_are_errors_unless_they_are_about_a_limit() -> None:
    assert {fault.severity for fault in validate_config({"retry": {"attempts": 9}})} == {"error"}
