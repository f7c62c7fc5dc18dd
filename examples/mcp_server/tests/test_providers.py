"""The order of the providers, and what each of them is sent."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from examples.mcp_server.configure import MODELS, configured_providers
from portkey_ai.routing import ModelRegistry

from .conftest import PORTKEY_KEY
from .gateway import Gateway
from .server import refused, running


async def test_native_then_custom_then_portkey_then_openrouter(gateway: Gateway, log: Path) -> None:
    all_of_them = {
        "OPENAI_API_KEY": "sk-native",
        "OPENAI_BASE_URL": gateway.url,
        "CUSTOM_API_URL": gateway.url,
        "CUSTOM_MODEL_NAME": "my-model, gpt-4",
        "PORTKEY_API_KEY": PORTKEY_KEY,
        "PORTKEY_BASE_URL": gateway.url,
        "PORTKEY_CONFIG_CLAUDE": "pc-claude",
        "OPENROUTER_API_KEY": "sk-router",
        "OPENROUTER_BASE_URL": gateway.url,
    }
    async with running(all_of_them, log) as server:
        for model, provider, way in (
            ("gpt4", "openai", {"authorization": "Bearer sk-native"}),
            ("my-model", "custom", {"authorization": "Bearer none"}),
            ("claude", "portkey", {"api-key": PORTKEY_KEY, "config": "pc-claude"}),
            ("gemini", "openrouter", {"authorization": "Bearer sk-router"}),
            ("vendor/any-model", "openrouter", {"authorization": "Bearer sk-router"}),
        ):
            response = await server.chat(prompt="Hello", model=model)
            assert (response["provider"], gateway.way()) == (provider, way)
        assert gateway.models == ["gpt-4", "my-model", "claude-3-5-sonnet", "gemini-1.5-pro", "vendor/any-model"]
        listed = {name: model["provider"] for name, model in (await server.list_models()).items()}
    assert listed == {
        "gpt-4": "openai",
        "gpt-3.5-turbo": "openai",
        "claude-3-5-sonnet": "portkey",
        "claude-3-haiku": "portkey",
        "gemini-1.5-pro": "openrouter",
        "gemini-1.5-flash": "openrouter",
        "o1-preview": "openai",
        "llama-3.1-405b": "openrouter",
        "mistral-large-2407": "openrouter",
        "my-model": "custom",
    }


@pytest.mark.parametrize(
    ("environ", "is_set_up"),
    [
        ({"PORTKEY_API_KEY": "pk"}, False),
        ({"PORTKEY_API_KEY": "pk", "PORTKEY_VIRTUAL_KEY": ""}, False),
        ({"PORTKEY_VIRTUAL_KEY": "vk"}, False),
        ({"PORTKEY_API_KEY": "your_portkey_api_key_here", "PORTKEY_VIRTUAL_KEY": "vk"}, False),
        ({"PORTKEY_API_KEY": "pk", "PORTKEY_VIRTUAL_KEY": "vk"}, True),
        ({"PORTKEY_API_KEY": "pk", "PORTKEY_CONFIG_LLAMA": "pc"}, True),
        ({"PORTKEY_API_KEY": "pk", "PORTKEY_CONFIG": "pc"}, True),
    ],
)
def test_portkey_needs_a_key_and_a_way(environ: dict[str, str], is_set_up: bool) -> None:
    names = [provider.name for provider in configured_providers(environ, ModelRegistry())]
    assert names == (["portkey"] if is_set_up else [])


def test_a_server_without_providers_does_not_start() -> None:
    assert "No providers: set PORTKEY_API_KEY" in refused({"PORTKEY_API_KEY": "your_portkey_api_key_here"})


def test_a_registry_with_a_duplicate_alias_does_not_start(settings: dict[str, str], tmp_path: Path) -> None:
    registry = tmp_path / "models.json"
    registry.write_text('{"models": [{"model_name": "a", "aliases": ["x"]}, {"model_name": "b", "aliases": ["X"]}]}')
    said = refused({**settings, "PORTKEY_VIRTUAL_KEY": "vk", "PORTKEY_MODELS_CONFIG_PATH": str(registry)})
    assert "Duplicate alias 'X' found for models 'a' and 'b'" in said


def test_a_registry_that_cannot_be_read_does_not_start(settings: dict[str, str], tmp_path: Path) -> None:
    registry = tmp_path / "models.json"
    registry.write_text("{")
    said = refused({**settings, "PORTKEY_VIRTUAL_KEY": "vk", "PORTKEY_MODELS_CONFIG_PATH": str(registry)})
    assert f"Error reading Portkey config from {registry}" in said


def test_an_allow_list_without_any_model_does_not_start(settings: dict[str, str]) -> None:
    said = refused({**settings, "PORTKEY_VIRTUAL_KEY": "vk-secret", "PORTKEY_ALLOWED_MODELS": "no-such-model"})
    assert "No models available: check PORTKEY_API_KEY and PORTKEY_ALLOWED_MODELS" in said
    assert not [secret for secret in (PORTKEY_KEY, "vk-secret") if secret in said]


@pytest.mark.parametrize(("name", "value"), [("RETRY_DELAYS", "soon"), ("RETRY_DELAYS", "-1"), ("LOG_LEVEL", "LOUD")])
def test_a_setting_that_makes_no_sense_does_not_start(settings: dict[str, str], name: str, value: str) -> None:
    assert name in refused({**settings, "PORTKEY_VIRTUAL_KEY": "vk", name: value})


async def test_a_registry_of_ones_own_replaces_the_packaged_one(
    gateway: Gateway, settings: dict[str, str], log: Path
) -> None:
    registry = log.with_name("models.json")
    registry.write_text('{"models": [{"model_name": "my-own", "aliases": ["mine"], "context_window": 5}]}')
    environ = {**settings, "PORTKEY_VIRTUAL_KEY": "vk", "PORTKEY_MODELS_CONFIG_PATH": str(registry)}
    async with running(environ, log) as server:
        assert await server.list_models() == {
            "my-own": {"name": "my-own", "aliases": ["mine"], "provider": "portkey", "context_window": 5}
        }
        await server.chat(prompt="Hello", model="MINE")
    assert gateway.models == ["my-own"]


async def test_a_missing_registry_is_a_warning_and_models_are_used_as_they_are(
    gateway: Gateway, settings: dict[str, str], log: Path
) -> None:
    missing = str(log.with_name("nowhere.json"))
    async with running({**settings, "PORTKEY_VIRTUAL_KEY": "vk", "PORTKEY_MODELS_CONFIG_PATH": missing}, log) as server:
        assert await server.list_models() == {}
        await server.chat(prompt="Hello", model="gpt4")
    assert gateway.models == ["gpt4"]
    assert re.search(rf"WARNING.*{re.escape(missing)}", log.read_text())


def test_the_packaged_registry_has_nine_models_and_19_aliases() -> None:
    registry = ModelRegistry.from_file(MODELS)
    table = """
        gpt-4: gpt4, openai; OPENAI
        gpt-3.5-turbo: gpt35, turbo; OPENAI
        claude-3-5-sonnet: claude, sonnet, anthropic; CLAUDE
        claude-3-haiku: haiku, claude-fast; CLAUDE
        gemini-1.5-pro: gemini, google; GEMINI
        gemini-1.5-flash: flash, gemini-fast; GEMINI
        o1-preview: o1, openai-reasoning; OPENAI
        llama-3.1-405b: llama, meta; LLAMA
        mistral-large-2407: mistral, mistral-large; MISTRAL
    """
    found = [f"{entry.name}: {', '.join(entry.aliases)}; {entry['provider_route']}" for entry in registry]
    assert found == [line.strip() for line in table.strip().splitlines()]
    assert sum(len(entry.aliases) for entry in registry) == 19


def test_providers_do_not_show_keys() -> None:
    environ = {
        "OPENAI_API_KEY": "secret-1",
        "CUSTOM_API_URL": "http://127.0.0.1:9",
        "CUSTOM_API_KEY": "secret-2",
        "PORTKEY_API_KEY": "secret-3",
        "PORTKEY_VIRTUAL_KEY": "secret-4",
        "OPENROUTER_API_KEY": "secret-5",
    }
    providers = configured_providers(environ, ModelRegistry())
    assert [provider.name for provider in providers] == ["openai", "custom", "portkey", "openrouter"]
    assert "secret" not in repr(providers)
