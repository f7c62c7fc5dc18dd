"""Which route a model gets: precedence, families, registry, allow-list, errors."""

from __future__ import annotations

import copy
import json
import logging
import pickle
from pathlib import Path
from typing import Any

import pytest

from portkey_ai import ModelRegistry, PortkeyError, Router, RoutingError
from portkey_ai.routing import (
    MissingPortkeyKey,
    MissingProviderKey,
    ModelNotAllowed,
    ModelNotFound,
    NoModels,
    NoRoute,
    ProviderNotAllowed,
)

KEY = {"PORTKEY_API_KEY": "pk-secret"}
ZEN = ModelRegistry(
    [
        {"model_name": "gpt-4", "aliases": ["gpt4", "openai"]},
        {"model_name": "o1-preview", "aliases": ["o1"]},
        {"model_name": "claude-3-haiku", "aliases": ["haiku"], "provider": "anthropic"},
        {"model_name": "special", "config": "pc-entry", "virtual_key": "vk-entry"},
        {"model_name": "sent-by-route", "provider_route": "Meta/Together"},
    ]
)


def router(environ: dict[str, str] | None = None, **settings: Any) -> Router:
    return Router.from_env({**KEY, **(environ or {})}, **settings)


def test_call_arguments_come_first_and_exclude_the_rest() -> None:
    made = router({"PORTKEY_CONFIG": "pc-env", "PORTKEY_VIRTUAL_KEY": "vk-env", "OPENAI_API_KEY": "sk"})
    everything: dict[str, Any] = {"config": "pc-1", "virtual_key": "vk-1", "provider": "@p"}
    for model, mode, headers in (
        ("@slug/gpt-4", "config", {"x-portkey-config": "pc-1"}),
        ("@slug/gpt-4", "virtual_key", {"x-portkey-virtual-key": "vk-1"}),
        ("@slug/gpt-4", "slug", {}),
        ("gpt-4", "provider", {"x-portkey-provider": "@p"}),
        ("gpt-4", "config", {"x-portkey-config": "pc-env"}),
    ):
        route = made.route(model, **everything)
        assert (route.mode, route.headers, route.authorization, route.model) == (
            mode, {"x-portkey-api-key": "pk-secret", **headers}, None, model
        )  # fmt: skip
        taken = {"config": "config", "virtual_key": "virtual_key", "provider": "provider"}.get(mode)
        everything.pop(taken, None) if taken else None


@pytest.mark.parametrize(
    ("prefer", "mode"),
    [
        (("config", "virtual_key", "provider_key"), "config"),
        (("virtual_key", "config", "provider_key"), "virtual_key"),
        (("virtual_key", "provider_key"), "virtual_key"),
        (("provider_key",), "provider_key"),
    ],
)
def test_order_of_config_virtual_key_and_provider_key_is_a_parameter(prefer: Any, mode: str) -> None:
    environ = {"PORTKEY_CONFIG": "pc", "PORTKEY_VIRTUAL_KEY": "vk", "OPENAI_API_KEY": "sk"}
    assert router(environ, prefer=prefer).route("gpt-4").mode == mode


@pytest.mark.parametrize(
    ("variable", "model"),
    [
        ("PORTKEY_CONFIG_GPT", "gpt-4"), ("PORTKEY_CONFIG_OPENAI", "gpt-4"), ("PORTKEY_CONFIG_OPENAI", "o1-preview"),
        ("PORTKEY_CONFIG_GPT", "o1-preview"), ("PORTKEY_CONFIG_CLAUDE", "claude-3-opus"),
        ("PORTKEY_CONFIG_ANTHROPIC", "claude-3-opus"), ("PORTKEY_CONFIG_GEMINI", "gemini-1.5-pro"),
        ("PORTKEY_CONFIG_GOOGLE", "gemini-1.5-pro"), ("PORTKEY_CONFIG_LLAMA", "llama-3.1-405b"),
        ("PORTKEY_CONFIG_META", "llama-3.1-405b"), ("PORTKEY_CONFIG_MISTRAL", "mistral-large-2407"),
        ("PORTKEY_CONFIG", "anything"),
    ],
)  # fmt: skip
def test_config_of_a_family(variable: str, model: str) -> None:
    route = router({variable: "pc-1"}, registry=ZEN).route(model)
    assert (route.headers, route.source) == (
        {"x-portkey-api-key": "pk-secret", "x-portkey-config": "pc-1"}, variable
    )  # fmt: skip


def test_o1_preview_is_an_openai_model() -> None:
    environ = {"PORTKEY_CONFIG_OPENAI": "pc-openai", "PORTKEY_CONFIG_CLAUDE": "pc-claude"}
    assert router(environ, registry=ZEN).route("o1").headers["x-portkey-config"] == "pc-openai"


@pytest.mark.parametrize("variable", ["PORTKEY_CONFIG_GPT4", "PORTKEY_CONFIG_GPT_4", "PORTKEY_CONFIG_gpt_4"])
@pytest.mark.parametrize("model", ["gpt-4", "gpt4", "GPT4"])
def test_configs_are_compared_without_punctuation(variable: str, model: str) -> None:
    environ = {variable: "pc-exact", "PORTKEY_CONFIG_OPENAI": "pc-family", "PORTKEY_CONFIG": "pc-all"}
    assert router(environ, registry=ZEN).route(model).headers["x-portkey-config"] == "pc-exact"


def test_config_of_the_requested_alias() -> None:
    made = router({"PORTKEY_CONFIG_HAIKU": "pc-haiku"}, registry=ZEN)
    assert made.route("haiku").source == "PORTKEY_CONFIG_HAIKU"
    with pytest.raises(MissingProviderKey):
        made.route("claude-3-haiku")


def test_config_and_virtual_key_of_a_registry_entry() -> None:
    made = router({"PORTKEY_CONFIG_SPECIAL": "pc-env", "PORTKEY_VIRTUAL_KEY": "vk-env"}, registry=ZEN)
    assert made.route("special").options == {"config": "pc-entry"}
    other = router({"PORTKEY_VIRTUAL_KEY": "vk-env"}, registry=ZEN, prefer=("virtual_key",))
    assert other.route("special").options == {"virtual_key": "vk-entry"}
    assert other.route("gpt4").options == {"virtual_key": "vk-env"}


def test_provider_route_of_a_registry_entry() -> None:
    environ = {"PORTKEY_CONFIG_LLAMA": "pc-llama", "PORTKEY_CONFIG": "pc-all"}
    assert router(environ, registry=ZEN).route("sent-by-route").headers["x-portkey-config"] == "pc-llama"
    together = {"PORTKEY_CONFIG_TOGETHER": "pc-together", "PORTKEY_CONFIG": "pc-all"}
    assert router(together, registry=ZEN).route("sent-by-route").headers["x-portkey-config"] == "pc-together"


@pytest.mark.parametrize("provider", ["google-ai", "google", "gemini"])
@pytest.mark.parametrize("variable", ["PORTKEY_VIRTUAL_KEY_GOOGLE_AI", "PORTKEY_VIRTUAL_KEY_GOOGLE"])
def test_virtual_key_of_a_provider(provider: str, variable: str) -> None:
    environ = {variable: "vk-google", "PORTKEY_VIRTUAL_KEY": "vk-all"}
    route = router(environ).route("m", provider=provider)
    assert route.headers == {"x-portkey-api-key": "pk-secret", "x-portkey-virtual-key": "vk-google"}
    assert router(environ).route("m", provider="cohere").options == {"virtual_key": "vk-all"}


@pytest.mark.parametrize(
    ("model", "arguments", "provider", "variable"),
    [
        ("portkey/anthropic/claude-3", {"provider": "openai"}, "anthropic", "ANTHROPIC_API_KEY"),
        ("a/b", {"provider": "deepinfra"}, "deepinfra", "DEEPINFRA_API_KEY"),
        ("haiku", {}, "anthropic", "PROVIDER_ANTHROPIC_API_KEY"),
        ("gemini-1.5-pro", {}, "google", "GEMINI_API_KEY"),
        ("mistral-large", {}, "mistral-ai", "MISTRAL_API_KEY"),
        ("portkey/mistral/m", {}, "mistral-ai", "MISTRAL_API_KEY"),
        ("x", {"provider": "google-ai"}, "google", "PROVIDER_GOOGLE_AI_KEY"),
    ],
)
def test_provider_with_its_own_key(model: str, arguments: Any, provider: str, variable: str) -> None:
    route = router({variable: "sk-1"}, registry=ZEN).route(model, **arguments)
    assert route.headers == {"x-portkey-api-key": "pk-secret", "x-portkey-provider": provider}
    assert (route.authorization, route.source) == ("Bearer sk-1", variable)
    assert route.openai_kwargs()["api_key"] == "sk-1"
    assert route.request_headers == {**route.headers, "Authorization": "Bearer sk-1"}


def test_a_model_with_a_slash_passes_unchanged() -> None:
    route = router({"DEEPINFRA_API_KEY": "sk"}).route("jondurbin/airoboros-l2-70b", provider="deepinfra")
    assert route.model == "jondurbin/airoboros-l2-70b"


def test_no_provider_is_guessed_where_the_gateway_has_none() -> None:
    with pytest.raises(NoRoute):
        router({"LLAMA_API_KEY": "sk", "META_API_KEY": "sk"}).route("llama-3.1-405b")


@pytest.mark.parametrize("variable", ["PORTKEY_BASE_URL", "PORTKEY_PROXY"])
@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://api.portkey.ai", "https://api.portkey.ai/v1"),
        ("https://api.portkey.ai/v1", "https://api.portkey.ai/v1"),
        ("http://localhost:8787/", "http://localhost:8787/v1"),
        ("http://host/gateway/v1/", "http://host/gateway/v1"),
        ("", "https://api.portkey.ai/v1"),
    ],
)
def test_v1_is_added_once_to_a_url_without_a_path(variable: str, url: str, expected: str) -> None:
    assert router({variable: url}).base_url == expected


def test_missing_portkey_key() -> None:
    message = "^Portkey API key not configured. Set PORTKEY_API_KEY or pass api_key=.$"
    for environ in ({}, {"PORTKEY_API_KEY": "your_portkey_api_key_here"}):
        with pytest.raises(MissingPortkeyKey, match=message):
            Router.from_env(environ).route("@slug/m")
    own = Router.from_env({"PORTKEY_BASE_URL": "http://localhost:8787"})
    assert own.route("@slug/m").headers == {}


def test_missing_provider_key() -> None:
    message = (
        "^Provider API key not configured for openai. Either set PROVIDER_OPENAI_API_KEY or OPENAI_API_KEY or use "
        "Portkey virtual keys by providing a virtual_key parameter.$"
    )
    with pytest.raises(ValueError, match=message) as caught:
        router().route("gpt-4", provider="openai")
    assert isinstance(caught.value, MissingProviderKey)
    assert caught.value.env_names[0] == "PROVIDER_OPENAI_API_KEY"
    for provider in ("deepinfra", "google-ai"):
        with pytest.raises(MissingProviderKey) as caught:
            router().route("m", provider=provider)
        assert all(name.replace("_", "").isalnum() and name in str(caught.value.env_names) for name in
                   str(caught.value).split("Either set ")[1].split(" or use")[0].split(" or "))  # fmt: skip


def test_a_service_that_passes_portkey_as_the_provider_gets_no_key_of_ours() -> None:
    with pytest.raises(MissingProviderKey):
        router({"PORTKEY_KEY": "pk"}).route("gpt-4", provider="portkey")


def test_no_route() -> None:
    with pytest.raises(NoRoute, match="^Neither Portkey config nor virtual key available for model 'gpt-4'. Set"):
        router().route("gpt-4")
    with pytest.raises(NoRoute, match="for a request without a model"):
        router().route()


def test_a_route_without_a_model() -> None:
    route = router({"PORTKEY_CONFIG": "pc"}).route(provider="openai", virtual_key="vk")
    assert (route.model, route.options) == ("", {"virtual_key": "vk"})


def test_strict_routers_know_their_models_only() -> None:
    made = router({"PORTKEY_CONFIG": "pc"}, registry=ZEN, strict=True)
    assert made.route("gpt4").model == "gpt-4"
    with pytest.raises(ModelNotFound, match="^Model not found in registry: 'qwen'$"):
        made.route("qwen")
    assert router({"PORTKEY_CONFIG": "pc"}, registry=ZEN).route("qwen").model == "qwen"


@pytest.mark.parametrize("allowed", ["gpt4, haiku", "GPT-4,claude-3-haiku", "openai,CLAUDE*"])
def test_the_allow_list_knows_aliases_both_ways(allowed: str) -> None:
    made = router({"PORTKEY_CONFIG": "pc", "PORTKEY_ALLOWED_MODELS": allowed}, registry=ZEN)
    for model in ("gpt-4", "gpt4", "OpenAI", "haiku", "portkey/gpt-4"):
        assert made.is_allowed(model)
        assert made.route(model).model in ("gpt-4", "claude-3-haiku")
    assert made.models() == ["gpt-4", "claude-3-haiku"]
    for model in ("o1", "special", "qwen", "portkey/openai/o1-preview"):
        assert not made.is_allowed(model)
        with pytest.raises(ModelNotAllowed, match="is not allowed by PORTKEY_ALLOWED_MODELS. Allowed: "):
            made.route(model)


def test_patterns_of_saved_providers_in_the_allow_list() -> None:
    made = Router(api_key="pk", configs={"": "pc"}, allowed_models=["@openai-prod/*", "exact"], environ={})
    assert made.is_allowed("@openai-prod/gpt-4o") and made.is_allowed("portkey/@openai-prod/gpt-4o")
    assert not made.is_allowed("@other/gpt-4o") and not made.is_allowed("gpt-4o")
    assert made.models() == ["exact"]


def test_an_empty_allow_list_allows_all() -> None:
    made = router({"PORTKEY_ALLOWED_MODELS": " , "}, registry=ZEN)
    assert made.is_allowed("whatever") and made.models() == ZEN.models()


def test_check() -> None:
    message = "^No models available: check PORTKEY_API_KEY and PORTKEY_ALLOWED_MODELS$"
    router(registry=ZEN).check()
    router().check()
    router({"PORTKEY_ALLOWED_MODELS": "@a/*"}).check()
    for allowed in ("@a/*", "@a/gpt-4o", "qwen-*"):
        made = router({"PORTKEY_ALLOWED_MODELS": allowed, "PORTKEY_CONFIG": "pc"}, registry=ZEN)
        made.check()
        assert made.route(allowed.replace("*", "x"))
    for made in (
        router({"PORTKEY_API_KEY": "your_portkey_api_key_here"}),
        router({"PORTKEY_ALLOWED_MODELS": "qwen"}, registry=ZEN),
        router({"PORTKEY_ALLOWED_MODELS": "@a/*"}, registry=ZEN, strict=True),
        router(strict=True),
    ):
        with pytest.raises(NoModels, match=message):
            made.check()


@pytest.mark.parametrize(
    ("environ", "configured"),
    [
        ({}, False),
        ({"PORTKEY_CONFIG_GPT": "pc"}, True),
        ({"PORTKEY_VIRTUAL_KEY": "vk"}, True),
        ({"PORTKEY_VIRTUAL_KEY": "vk", "PORTKEY_API_KEY": "your_portkey_api_key_here"}, False),
    ],
)
def test_configured_with_a_key_and_a_config_or_virtual_key(environ: dict[str, str], configured: bool) -> None:
    assert router(environ).configured is configured


def test_registry_named_by_the_environment(tmp_path: Path) -> None:
    path = tmp_path / "models.json"
    path.write_text(json.dumps({"models": [{"model_name": "gpt-4", "aliases": ["g"]}]}))
    environ = {"PORTKEY_MODELS_CONFIG_PATH": str(path), "PORTKEY_CONFIG": "pc"}
    assert router(environ).route("g").model == "gpt-4"
    assert router(environ, registry=ZEN).route("g").model == "g"


def test_settings_are_checked() -> None:
    wrong: list[dict[str, Any]] = [{"prefer": ("config", "magic")}, {"defaults": {"model": "x"}}]
    for settings in wrong:
        with pytest.raises(RoutingError, match="unknown (magic|model)"):
            Router(**settings)
    with pytest.raises(RoutingError, match="base_url"):
        Router(base_url="localhost:8787", environ={}).route("m", config="pc")
    registry: Any = "models.json"
    with pytest.raises(RoutingError, match="registry: expected a ModelRegistry"):
        Router(registry=registry)
    with pytest.raises(RoutingError, match=r"allowed_models \(PORTKEY_ALLOWED_MODELS\): Invalid model '@prod'"):
        Router(allowed_models=["@prod"])
    with pytest.raises(RoutingError, match=r"configs\['gpt'\]: expected a mapping or the text of a JSON object"):
        Router(configs={"gpt": '{"retry":'})
    with pytest.raises(RoutingError, match="metadata: expected"):
        Router(defaults={"metadata": "x"})


@pytest.mark.parametrize("value", ["", "  ", "your_config_here", None])
def test_settings_without_a_value_count_as_unset(value: Any) -> None:
    made = Router(
        api_key="pk", configs={"": value}, virtual_keys={"": value}, provider_keys={"openai": "sk"}, environ={}
    )
    assert made.route("gpt-4", config=value, virtual_key=value).mode == "provider_key"
    none: Any = {"openai": None}
    with pytest.raises(NoRoute):
        Router(api_key="pk", provider_keys=none, environ={}).route("gpt-4")


@pytest.mark.parametrize(
    ("variable", "value"),
    [
        ("PORTKEY_CONFIG", '{"retry":'), ("PORTKEY_CONFIG_GPT", '{"sk-secret'), ("PORTKEY_METADATA", "sk-secret"),
        ("PORTKEY_RETRY", "twice"), ("PORTKEY_CACHE", '{"ttl": "1h"}'), ("PORTKEY_CACHE_FORCE_REFRESH", "maybe"),
        ("PORTKEY_CUSTOM_HEADERS", "sk-secret"),
    ],
)  # fmt: skip
def test_the_environment_is_checked_once_and_the_error_names_the_variable(variable: str, value: str) -> None:
    with pytest.raises(RoutingError, match=rf"^{variable}: .*expected") as caught:
        router({variable: value})
    assert "secret" not in str(caught.value)


def test_explicit_settings_need_no_environment() -> None:
    made = Router(
        api_key="pk",
        base_url="http://gateway",
        configs={"gpt": "pc-gpt"},
        virtual_keys={"cohere": "vk-cohere"},
        provider_keys={"mistral": "sk-m", "ollama": ""},
        environ={},
    )
    assert made.route("gpt-4o").options == {"config": "pc-gpt"}
    assert made.route("x", provider="cohere").options == {"virtual_key": "vk-cohere"}
    assert made.route("mistral-large").authorization == "Bearer sk-m"
    assert made.route("x", provider="ollama").authorization is None
    assert made.route("x", provider="openai", custom_headers={"Authorization": "mine"}).headers == {
        "x-portkey-api-key": "pk", "x-portkey-provider": "openai", "Authorization": "mine",
    }  # fmt: skip


def test_only_from_env_reads_routes_of_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("PORTKEY_CONFIG", "PORTKEY_VIRTUAL_KEY", "PORTKEY_API_KEY", "OPENAI_API_KEY"):
        monkeypatch.setenv(name, f"value-of-{name}")
    assert Router().route("gpt-4").authorization == "Bearer value-of-OPENAI_API_KEY"
    assert Router.from_env().route("gpt-4").options == {"config": "value-of-PORTKEY_CONFIG"}


def test_debug_lines_show_the_decision_and_no_key(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "portkey_ai.routing")
    environ = {
        "PORTKEY_CONFIG_GPT": "pc-gpt",
        "PORTKEY_VIRTUAL_KEY_COHERE": "vk-secret",
        "MISTRAL_API_KEY": "sk-secret",
    }
    made = router({**environ, "PORTKEY_CONFIG_X": '{"api_key": "sk-secret"}'}, registry=ZEN)
    for model, arguments in (
        ("gpt-4", {}), ("c", {"provider": "cohere"}), ("mistral-large", {}), ("x", {}),
        ("@prod/m", {}), ("m", {"provider": "@prod"}), ("m", {"config": "pc-call"}),
        ("m", {"virtual_key": "vk-secret"}),
    ):  # fmt: skip
        made.route(model, **arguments)
    assert caplog.messages == [
        "Portkey model configs loaded: ['gpt', 'x']",
        "Using Portkey config 'pc-gpt' for model 'gpt-4'",
        "Using Portkey virtual key (PORTKEY_VIRTUAL_KEY_COHERE) for model 'c'",
        "Using provider 'mistral-ai' (MISTRAL_API_KEY) for model 'mistral-large'",
        "Using Portkey config (inline) for model 'x'",
        "Using the provider in the name of model '@prod/m'",
        "Using provider '@prod' (provider) for model 'm'",
        "Using Portkey config 'pc-call' for model 'm'",
        "Using Portkey virtual key (virtual_key) for model 'm'",
    ]
    assert "secret" not in caplog.text


def test_a_route_can_be_copied_and_pickled() -> None:
    route = Router(api_key="pk", environ={}).route("m", config={"provider": "@p"}, user="u")
    assert copy.deepcopy(route) == pickle.loads(pickle.dumps(route)) == route


def test_a_router_can_be_copied_and_pickled(monkeypatch: pytest.MonkeyPatch) -> None:
    """With the providers' keys that it was made with, wherever it is read."""
    monkeypatch.setenv("OPENAI_API_KEY", "sk-of-the-environment")
    made = Router(api_key="pk", configs={"claude": "pc"}, registry=ZEN)
    written = pickle.dumps(made)
    monkeypatch.delenv("OPENAI_API_KEY")
    for again in (copy.deepcopy(made), pickle.loads(written)):
        assert again.route("haiku") == made.route("haiku")
        assert again.route("gpt4").authorization == "Bearer sk-of-the-environment"


def test_no_password_of_the_url_in_reprs_and_errors() -> None:
    route = Router(base_url="https://me:secret@gateway.example/v1", environ={}).route("m", config="pc")
    assert repr(route) == (
        "Route(model='m', base_url='https://***@gateway.example/v1', mode='config', source='config')"
    )  # fmt: skip
    assert route.base_url == "https://me:secret@gateway.example/v1"
    with pytest.raises(RoutingError, match=r"got '\*\*\*@gateway.example'$"):
        Router(base_url="me:secret@gateway.example", environ={}).route("m", config="pc")


def test_no_key_in_reprs_and_errors() -> None:
    made = Router(api_key="pk-secret", configs={"a": {"api_key": "sk-secret"}}, virtual_keys={"": "vk-secret"},
                  provider_keys={"openai": "sk-secret"}, environ={})  # fmt: skip
    for route in (made.route("a"), made.route("b"), made.route("gpt-4", config="pc"), made):
        assert "secret" not in repr(route)
    route = Router(api_key="pk-secret", provider_keys={"openai": "sk-secret"}, environ={}).route("gpt-4")
    assert "secret" not in repr(route)
    assert route.secrets == ("pk-secret", "sk-secret")
    assert route.redact("Incorrect API key: sk-secret") == "Incorrect API key: ***"
    targets = [
        {"provider": "openai", "api_key": "sk-one-long"},
        {"virtual_key": "vk-two-long", "retry": {"attempts": 1}},
    ]
    for config in ({"targets": targets}, json.dumps({"targets": targets})):
        route = Router(api_key="pk-portkey", environ={}).route(
            "m", config=config, custom_headers={"authorization": "Bearer sk-three-long"}
        )
        assert route.redact("pk-portkey sk-one-long vk-two-long sk-three-long openai") == "*** *** *** *** openai"
        assert Router(api_key="e", environ={}).route("m", config="pc-1").redact("an error") == "an error"
    assert Router(api_key="pk", environ={}).route("m", config="pc-1").secrets == ("pk",)


@pytest.mark.parametrize(
    "error",
    [
        MissingPortkeyKey(),
        MissingProviderKey("openai", ["A", "B", "C"]),
        NoRoute("m"),
        ModelNotFound("m"),
        ModelNotAllowed("m", ["a", "b"]),
        ProviderNotAllowed("acme", ["openai"]),
        NoModels(),
    ],
)
def test_errors_are_portkey_errors_and_can_be_pickled(error: RoutingError) -> None:
    assert isinstance(error, (PortkeyError, ValueError))
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), str(again), vars(again)) == (type(error), str(error), vars(error))
