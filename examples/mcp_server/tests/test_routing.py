"""Which headers the gateway gets for which model and environment, seen from a real client session."""

from __future__ import annotations

from pathlib import Path

import pytest

from .conftest import PORTKEY_KEY
from .gateway import Gateway
from .server import ToolFailed, running

CONFIGS = {
    f"PORTKEY_CONFIG_{name}": f"pc-{name.lower()}" for name in ("OPENAI", "CLAUDE", "GEMINI", "LLAMA", "MISTRAL")
}
ROUTES = {
    "gpt-4": "pc-openai",
    "gpt-3.5-turbo": "pc-openai",
    "claude-3-5-sonnet": "pc-claude",
    "claude-3-haiku": "pc-claude",
    "gemini-1.5-pro": "pc-gemini",
    "gemini-1.5-flash": "pc-gemini",
    "o1-preview": "pc-openai",
    "llama-3.1-405b": "pc-llama",
    "mistral-large-2407": "pc-mistral",
}


async def test_each_model_goes_by_the_config_of_its_family(
    gateway: Gateway, settings: dict[str, str], log: Path
) -> None:
    async with running({**settings, **CONFIGS}, log) as server:
        for model, config in ROUTES.items():
            response = await server.chat(prompt="Hello", model=model)
            assert (response["text"], response["model"], response["provider"]) == ("echo: Hello", model, "portkey")
            assert gateway.way() == {"api-key": PORTKEY_KEY, "config": config}
        assert gateway.models == list(ROUTES)


async def test_each_of_the_28_names_reaches_its_model(gateway: Gateway, settings: dict[str, str], log: Path) -> None:
    async with running({**settings, **CONFIGS}, log) as server:
        models = await server.list_models()
        names = {name: model for model, entry in models.items() for name in (model, *entry["aliases"])}
        assert (len(models), len(names)) == (9, 28)
        for name, model in names.items():
            response = await server.chat(prompt="Hello", model=name.upper())
            assert (response["model"], gateway.way()["config"]) == (model, ROUTES[model])
    assert "Portkey loaded 9 models with 28 aliases" in (log.read_text())


async def test_a_virtual_key_serves_models_without_a_config(
    gateway: Gateway, settings: dict[str, str], log: Path
) -> None:
    both = {**settings, "PORTKEY_CONFIG_OPENAI": "pc-openai", "PORTKEY_VIRTUAL_KEY": "vk-secret"}
    async with running(both, log) as server:
        await server.chat(prompt="Hello", model="claude")
        assert gateway.way() == {"api-key": PORTKEY_KEY, "virtual-key": "vk-secret"}
        await server.chat(prompt="Hello", model="gpt4")  # a config comes before the virtual key
        assert gateway.way() == {"api-key": PORTKEY_KEY, "config": "pc-openai"}
        assert len(gateway.requests) == 2
    assert gateway.accepted <= 2  # one client for both ways


@pytest.mark.parametrize("name", ["PORTKEY_CONFIG_GPT4", "PORTKEY_CONFIG_GPT_4"])
async def test_a_config_for_one_model_is_found_however_the_model_is_written(
    gateway: Gateway, settings: dict[str, str], log: Path, name: str
) -> None:
    async with running({**settings, name: "pc-one", "PORTKEY_CONFIG_OPENAI": "pc-openai"}, log) as server:
        for model, config in (("gpt4", "pc-one"), ("gpt-4", "pc-one"), ("GPT-4", "pc-one"), ("turbo", "pc-openai")):
            await server.chat(prompt="Hello", model=model)
            assert gateway.way()["config"] == config


async def test_families_have_second_names(gateway: Gateway, settings: dict[str, str], log: Path) -> None:
    second = {"o1": "GPT", "haiku": "ANTHROPIC", "flash": "GOOGLE", "llama": "META"}
    configs = {f"PORTKEY_CONFIG_{name}": f"pc-{name}" for name in second.values()}
    async with running({**settings, **configs}, log) as server:
        for model, name in second.items():
            await server.chat(prompt="Hello", model=model)
            assert gateway.way() == {"api-key": PORTKEY_KEY, "config": f"pc-{name}"}


async def test_a_guessed_provider_is_one_that_the_gateway_knows(
    gateway: Gateway, settings: dict[str, str], log: Path
) -> None:
    keys = {"PROVIDER_MISTRAL_AI_API_KEY": "sk-m", "PROVIDER_ANTHROPIC_API_KEY": "sk-a", "PORTKEY_CONFIG_GPT": "pc-1"}
    async with running({**settings, **keys}, log) as server:
        for model, provider, key in (("mistral", "mistral-ai", "sk-m"), ("claude", "anthropic", "sk-a")):
            await server.chat(prompt="Hello", model=model)
            assert gateway.way() == {"api-key": PORTKEY_KEY, "provider": provider, "authorization": f"Bearer {key}"}
        with pytest.raises(ToolFailed, match="Neither Portkey config nor virtual key available"):
            await server.chat(prompt="Hello", model="llama")  # many serve it: there is none to guess


async def test_a_model_that_goes_nowhere_is_an_error_that_says_what_to_set(
    gateway: Gateway, settings: dict[str, str], log: Path
) -> None:
    async with running({**settings, "PORTKEY_CONFIG_OPENAI": "pc-openai"}, log) as server:
        with pytest.raises(ToolFailed, match="Neither Portkey config nor virtual key available.*PORTKEY_CONFIG_"):
            await server.chat(prompt="Hello", model="claude")
        assert not gateway.requests
        await server.chat(prompt="Hello", model="gpt4")  # the server lives on


async def test_unknown_models_are_used_as_they_are(gateway: Gateway, settings: dict[str, str], log: Path) -> None:
    async with running({**settings, "PORTKEY_VIRTUAL_KEY": "vk-secret"}, log) as server:
        assert (await server.chat(prompt="Hello", model="Someone/New-Model"))["model"] == "Someone/New-Model"
        assert gateway.way() == {"api-key": PORTKEY_KEY, "virtual-key": "vk-secret"}


async def test_a_strict_server_takes_the_models_of_its_registry_only(
    gateway: Gateway, settings: dict[str, str], log: Path
) -> None:
    strict = {**settings, "PORTKEY_VIRTUAL_KEY": "vk-secret", "PORTKEY_STRICT_MODELS": "1"}
    async with running(strict, log) as server:
        with pytest.raises(ToolFailed, match="Model not found in registry: 'New-Model'"):
            await server.chat(prompt="Hello", model="New-Model")
        assert not gateway.requests


@pytest.mark.parametrize("allowed", ["GPT4, claude-3-haiku", "gpt-4,HAIKU"])
async def test_only_allowed_models_are_listed_and_sent(
    gateway: Gateway, settings: dict[str, str], log: Path, allowed: str
) -> None:
    async with running({**settings, **CONFIGS, "PORTKEY_ALLOWED_MODELS": allowed}, log) as server:
        assert list(await server.list_models()) == ["gpt-4", "claude-3-haiku"]
        for model in ("gpt-4", "openai", "haiku", "claude-fast"):
            await server.chat(prompt="Hello", model=model)
        for model in ("gpt-3.5-turbo", "sonnet", "Someone/New-Model"):
            with pytest.raises(ToolFailed, match="not allowed by PORTKEY_ALLOWED_MODELS"):
                await server.chat(prompt="Hello", model=model)
        assert gateway.models == ["gpt-4", "gpt-4", "claude-3-haiku", "claude-3-haiku"]


async def test_debug_lines_tell_the_routing_decision_and_no_key(
    gateway: Gateway, settings: dict[str, str], log: Path
) -> None:
    keys = {"ANTHROPIC_API_KEY": "sk-secret-native", "ANTHROPIC_BASE_URL": gateway.url}
    both = {**settings, **keys, "PORTKEY_CONFIG_OPENAI": "pc-openai", "PORTKEY_VIRTUAL_KEY": "vk-secret"}
    async with running(both, log) as server:
        await server.chat(prompt="What I say", model="gpt4")
        await server.chat(prompt="What I say", model="llama")
    text = log.read_text()
    for line in (
        "Providers: anthropic, portkey",
        "Portkey model configs loaded",
        "Using Portkey config 'pc-openai' for model 'gpt-4'",
        "Model 'gpt4' does not go to anthropic: not one of its models",
        "Model 'gpt4' goes to portkey",
        "virtual key",
    ):
        assert line in text
    assert "Traceback" not in text
    assert "ResourceWarning" not in text  # the connections were closed
    assert not [secret for secret in (PORTKEY_KEY, "vk-secret", "sk-secret-native", "What I say") if secret in text]
