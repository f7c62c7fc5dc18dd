"""Options of other programs are translated to the gateway's own."""

from __future__ import annotations

import json
import logging
from typing import Any

import pytest

from portkey_ai import Router, RoutingError

CODES = [429, 500, 502, 503, 504]


def router() -> Router:
    return Router(api_key="pk", provider_keys={"anthropic": "sk"}, environ={})


def headers(**options: Any) -> dict[str, str]:
    made = router().route("claude-3", **options).headers
    assert made.pop("x-portkey-api-key") == "pk"
    assert made.pop("x-portkey-provider") == "anthropic"
    return made


@pytest.mark.parametrize(
    ("options", "config"),
    [
        ({"cache": {"enabled": True, "ttl": 3600}}, {"cache": {"mode": "simple", "max_age": 3600}}),
        ({"cache": True}, {"cache": {"mode": "simple"}}),
        ({"cache": '{"enabled": true}'}, {"cache": {"mode": "simple"}}),
        ({"cache": {"mode": "semantic", "max_age": 60}}, {"cache": {"mode": "semantic", "max_age": 60}}),
        ({"cache": {"enabled": False, "ttl": 3600}}, None),
        ({"cache": False}, None),
        ({"retry": {"max_retries": 3}}, {"retry": {"attempts": 3, "on_status_codes": CODES}}),
        ({"retry": 2}, {"retry": {"attempts": 2, "on_status_codes": CODES}}),
        ({"retry": {"max_retries": 1, "backoff": "exponential"}}, {"retry": {"attempts": 1, "on_status_codes": CODES}}),
        ({"retry": {"attempts": 1, "on_status_codes": [429]}}, {"retry": {"attempts": 1, "on_status_codes": [429]}}),
        ({"retry": {}}, None),
    ],
)
def test_cache_and_retry_become_an_inline_config(options: Any, config: Any) -> None:
    made = headers(**options)
    assert (json.loads(made.pop("x-portkey-config")) if config else None) == config
    assert made == {}


def test_cache_namespace_is_a_header() -> None:
    made = headers(cache={"enabled": True, "namespace": "team-a"})
    assert made["x-portkey-cache-namespace"] == "team-a"


def test_user_and_organization_become_metadata() -> None:
    made = headers(user="u-1", organization="o-1", metadata={"task": "x"})
    assert json.loads(made["x-portkey-metadata"]) == {"task": "x", "_user": "u-1", "_organization": "o-1"}


@pytest.mark.parametrize(
    ("value", "sent"), [(True, True), ("true", True), (False, False), ("false", False), (None, False)]
)
def test_cache_force_refresh_is_sent_only_when_true(value: Any, sent: bool) -> None:
    assert headers(cache_force_refresh=value) == ({"x-portkey-cache-force-refresh": "true"} if sent else {})


def test_custom_headers_are_last_and_verbatim() -> None:
    made = headers(trace_id="t-1", custom_headers={"X-Portkey-Trace-Id": "mine", "x-other": "Ä".encode().hex()})
    assert made == {"X-Portkey-Trace-Id": "mine", "x-other": "c384"}


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"cache": {"enable": True}}, "cache: unknown enable"),
        ({"cache": "yes"}, "cache: expected"),
        ({"cache": {"enabled": True, "ttl": "1h"}}, "cache.ttl"),
        ({"retry": {"max_retries": 9}}, "retry.max_retries"),
        ({"retry": {"max_retries": 1, "backoff": "linear"}}, "retry.backoff"),
        ({"retry": {"tries": 1}}, "retry: unknown tries"),
        ({"metadata": "text"}, "metadata: expected"),
        ({"cache_force_refresh": 1}, "cache_force_refresh"),
    ],
)
def test_invalid_options_are_refused(options: Any, message: str) -> None:
    with pytest.raises(RoutingError, match=message):
        headers(**options)


def test_jitter_logs_a_warning(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING, "portkey_ai.routing"):
        assert "jitter" not in headers(retry={"max_retries": 1, "jitter": True})["x-portkey-config"]
    assert "retry.jitter has no effect" in caplog.text


@pytest.mark.parametrize("options", [{"cache": True}, {"retry": 1}])
@pytest.mark.parametrize("target", [{"config": "pc-1"}, {"virtual_key": "vk"}])
def test_options_that_cannot_be_combined_with_a_saved_config_or_a_virtual_key(options: Any, target: Any) -> None:
    message = r"\(or PORTKEY_(CACHE|RETRY)\) cannot be combined with a (saved config|virtual key): set it in a saved"
    with pytest.raises(RoutingError, match=message):
        router().route("m", **options, **target)


@pytest.mark.parametrize("config", [{"provider": "@p", "retry": {"attempts": 1}}, '{"provider":"@p"}'])
def test_options_are_merged_into_an_inline_config(config: Any) -> None:
    route = router().route("m", config=config, retry=2)
    assert json.loads(route.headers["x-portkey-config"]) == {
        "provider": "@p", "retry": {"attempts": 2, "on_status_codes": CODES},
    }  # fmt: skip


def test_options_of_the_environment_are_overridden_by_those_of_the_call() -> None:
    environ = {
        "PORTKEY_API_KEY": "pk", "PORTKEY_PROVIDER": "anthropic", "ANTHROPIC_API_KEY": "sk",
        "PORTKEY_TRACE_ID": "t-env", "PORTKEY_METADATA": '{"a": "b"}', "PORTKEY_RETRY": '{"max_retries": 2}',
        "PORTKEY_CACHE": '{"enabled": true}', "PORTKEY_CACHE_FORCE_REFRESH": "true", "PORTKEY_USER": "u",
        "PORTKEY_ORGANIZATION": "o", "PORTKEY_CUSTOM_HEADERS": '{"x-own": "1"}', "PORTKEY_BASE_URL": "http://host",
    }  # fmt: skip
    route = Router.from_env(environ).route("m", trace_id="t-call", custom_headers={"x-other": "2"})
    made = route.headers
    assert json.loads(made.pop("x-portkey-config")) == {
        "cache": {"mode": "simple"}, "retry": {"attempts": 2, "on_status_codes": CODES},
    }  # fmt: skip
    assert json.loads(made.pop("x-portkey-metadata")) == {"a": "b", "_user": "u", "_organization": "o"}
    assert made == {
        "x-portkey-api-key": "pk", "x-portkey-provider": "anthropic", "x-portkey-trace-id": "t-call",
        "x-portkey-cache-force-refresh": "true", "x-own": "1", "x-other": "2",
    }  # fmt: skip
    assert route.base_url == "http://host/v1"
