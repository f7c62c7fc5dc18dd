"""The requests of the differential test that the gateway refuses."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .differential_cases import BODIES, DIRECT, UPSTREAM, Case, by_config, chat, target

JSON = {"content-type": "application/json"}
CONFIGS: dict[str, Any] = {
    "empty": {},
    "list": [],
    "number": 5,
    "null": None,
    "text": "abc def",
    "unknown mode": {"strategy": {"mode": "falback"}, "targets": [target()]},
    "strategy without mode": {"strategy": {}, "targets": [target()]},
    "strategy of a wrong type": {"strategy": "fallback", "targets": [target()]},
    "strategy null": {"strategy": None, "targets": [target()]},
    "targets of a wrong type": {"strategy": {"mode": "single"}, "targets": target()},
    "target of a wrong type": {"strategy": {"mode": "single"}, "targets": ["a", target(), 5]},
    "codes of a wrong type": {"strategy": {"mode": "fallback", "on_status_codes": 429}, "targets": [target()]},
    "code of a wrong type": {"strategy": {"mode": "fallback", "on_status_codes": [429, "500"]}, "targets": [target()]},
    "condition without then": {
        "strategy": {"mode": "conditional", "conditions": [{"query": {}}]},
        "targets": [target()],
    },
    "condition without query": {
        "strategy": {"mode": "conditional", "conditions": [{"then": "a"}]},
        "targets": [target()],
    },
    "condition of a wrong type": {"strategy": {"mode": "conditional", "conditions": ["a"]}, "targets": [target()]},
    "default of a wrong type": {"strategy": {"mode": "conditional", "default": 1}, "targets": [target()]},
    "unknown provider": {"provider": "nobody", "api_key": "k"},
    "provider of a wrong type": {"provider": 5, "api_key": "k"},
    "provider without a key": {"provider": "openai"},
    "target without a key": {"strategy": {"mode": "single"}, "targets": [{"provider": "openai"}]},
    "nested target without a key": {
        "strategy": {"mode": "single"},
        "targets": [{"strategy": {"mode": "single"}, "targets": [{}]}],
    },
    "key of a wrong type": {"provider": "openai", "api_key": 5},
    "unknown provider and no key": {"provider": "nobody"},
    "unknown mode and unknown provider": {
        "strategy": {"mode": "x"},
        "targets": [{"provider": "nobody", "api_key": "k"}],
    },
    "cache of a wrong type": {**target(), "cache": "simple"},
    "unknown cache mode": {**target(), "cache": {"mode": "fast"}},
    "cache without mode": {**target(), "cache": {}},
    "max_age of a wrong type": {**target(), "cache": {"mode": "simple", "max_age": "1"}},
    "retry of a wrong type": {**target(), "retry": 3},
    "retry without attempts": {**target(), "retry": {}},
    "attempts of a wrong type": {**target(), "retry": {"attempts": "3"}},
    "retry codes of a wrong type": {**target(), "retry": {"attempts": 1, "on_status_codes": ["a", None, True]}},
    "use_retry_after_header of a wrong type": {**target(), "retry": {"attempts": 1, "use_retry_after_header": "yes"}},
    "weight of a wrong type": {**target(), "weight": "1"},
    "request_timeout of a wrong type": {**target(), "request_timeout": "1s"},
    "custom_host of a wrong type": {**target(), "custom_host": 5},
    "forward_headers of a wrong type": {**target(), "forward_headers": "a"},
    "forward header of a wrong type": {**target(), "forward_headers": ["a", 5]},
    "hooks of a wrong type": {**target(), "before_request_hooks": {}, "after_request_hooks": ["a"]},
    "guardrails of a wrong type": {**target(), "input_guardrails": {}},
    "guardrails of two types": {**target(), "output_guardrails": ["a", {}]},
    "strict_open_ai_compliance of a wrong type": {**target(), "strict_open_ai_compliance": "false"},
    "several of a wrong type": {
        "provider": "openai",
        "api_key": 5,
        "weight": "1",
        "retry": {"attempts": []},
        "aws_region": {},
    },
    "organization of a wrong type": {**target(), "openai_organization": 1, "openai_project": 2, "azure_model_name": 3},
    "vertex without region": {"provider": "vertex-ai", "api_key": "k"},
    "vertex without project": {"provider": "vertex-ai", "api_key": "k", "vertex_region": "r"},
    "vertex account of a wrong type": {
        "provider": "vertex-ai",
        "vertex_region": "r",
        "vertex_service_account_json": {"a": 5},
    },
    "options": {**target(), "options": [{"provider": "openai"}]},
    "only a provider elsewhere": {"api_key": "k"},
    "only on_status_codes": {"provider": "openai", "on_status_codes": [1]},
    "virtual key": {"strategy": {"mode": "single"}, "targets": [{"virtual_key": "v"}]},
    "saved provider": {"provider": "@openai-prod"},
    "override_params alone": {"provider": "openai", "override_params": {"model": "x"}},
    "custom host without a key": {"provider": "openai", "custom_host": UPSTREAM},
}
HOSTS = [
    "ftp://127.0.0.1", "127.0.0.1", "http://user:pw@127.0.0.1", "http://10.0.0.1/v1", "http://192.168.1.1",
    "http://172.16.0.1",
    "http://169.254.169.254/latest", "http://metadata.google.internal", "http://a.local", "http://0x0a000001",
    "http://0.0.0.0", "http://api.portkey.ai/v1", "http://[::1]:80", "http://127.0.0.1:99999", "http://example.com.",
    "javascript:1",
    "http://intranet.corp", "http://a_b.example", "http://100.64.0.1",
]  # fmt: skip


def refusals() -> Iterator[Case]:
    for name, config in CONFIGS.items():
        if name in ("null", "number", "list"):
            continue
        yield by_config(f"refusals:config {name}", config)
    for name in (
        "empty",
        "list",
        "number",
        "null",
        "text",
        "unknown mode",
        "only a provider elsewhere",
        "cache without mode",
    ):
        yield Case(f"refusals:config {name}, beside a provider", chat(), CONFIGS[name])
    for name in ("list", "number", "null"):
        yield by_config(f"refusals:config {name}", CONFIGS[name])
    for host in HOSTS:
        yield Case(f"refusals:custom host {host}", chat(), headers={**DIRECT, "x-portkey-custom-host": host})
        yield by_config(f"refusals:custom host in a config {host}", target(custom_host=host))
    for path, fields in BODIES.items():
        yield Case(f"refusals:no provider {path}", fields, path=path, headers={"x-portkey-trace-id": "t"})
    for provider in ("nobody", "OpenAI", "open ai"):
        yield Case(f"refusals:provider {provider}", chat(), headers={"x-portkey-provider": provider})
    yield Case("refusals:saved provider in the header", chat(), headers={"x-portkey-provider": "@openai-prod"})
    yield Case("refusals:hosted provider", chat(), headers={"x-portkey-provider": "databricks"})
    yield Case("refusals:Portkey API key only", chat(), headers={"x-portkey-api-key": "pk"})
    yield Case("refusals:virtual key only", chat(), headers={"x-portkey-virtual-key": "v"})
    yield Case("refusals:model of a saved provider", chat("@openai/gpt"), headers={"x-portkey-trace-id": "t"})
    for text in ("{", "pc-1", "[1", "'{}'"):
        yield Case(f"refusals:config text {text}", chat(), headers={"x-portkey-config": text})
        yield Case(
            f"refusals:config text {text} beside a provider", chat(), headers={**DIRECT, "x-portkey-config": text}
        )
    for kind in ("text/plain", "application/octet-stream", "application/xml", "application/x-www-form-urlencoded"):
        yield Case(f"refusals:content type {kind}", content=b"{}", headers={**DIRECT, "content-type": kind})
    for path in BODIES:
        yield Case(f"refusals:broken JSON {path}", content=b'{"model": ', path=path, headers={**DIRECT, **JSON})
    yield Case("refusals:empty body", content=b"", headers={**DIRECT, **JSON})
    yield Case("refusals:no content type", content=b"hello", headers=DIRECT)
    yield Case(
        "refusals:multipart for chat",
        content=b"--x--",
        headers={**DIRECT, "content-type": "multipart/form-data; boundary=x"},
    )
    yield Case("refusals:broken JSON without a provider", content=b"{", headers={**JSON, "x-portkey-trace-id": "t"})
    for body in (b"[]", b"5", b"null", b'"a"', b"[1]"):
        yield Case(f"refusals:body {body.decode()}", content=body, headers={**DIRECT, **JSON}, config=target("ok"))
    for method, path in (
        ("PUT", "/chat/completions"),
        ("PATCH", "/models/m"),
        ("PUT", "/files/f"),
        ("GET", "/../nowhere"),
    ):
        yield Case(f"refusals:{method} {path}", {} if method != "GET" else None, path=path, method=method)
    anthropic = {"x-portkey-provider": "anthropic", "x-portkey-custom-host": UPSTREAM, "authorization": "Bearer k"}
    yield Case(
        "refusals:messages of OpenAI", {"model": "m", "max_tokens": 5, "messages": chat()["messages"]}, path="/messages"
    )
    yield Case("refusals:embeddings of Anthropic", {"model": "m", "input": "a"}, path="/embeddings", headers=anthropic)
    yield Case(
        "refusals:images of Anthropic", {"model": "m", "prompt": "a"}, path="/images/generations", headers=anthropic
    )
