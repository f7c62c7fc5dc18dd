"""The three programs on a local gateway, and Langroid's own Portkey support beside ours."""

from __future__ import annotations

import json
import random
from typing import TYPE_CHECKING, Any

import langroid.language_models as lm
import pytest
from langroid.language_models.provider_params import PortkeyParams

from examples.langroid_chat import portkey_advanced_features, portkey_basic_chat, portkey_multi_provider
from examples.langroid_chat.portkey_basic_chat import agent_for
from portkey_ai import Router, RoutingError, createHeaders, parse_model, provider_api_key
from portkey_ai.integrations.langroid import langroid_kwargs

if TYPE_CHECKING:
    from portkey_ai.testing import LocalGateway


def sent(gateway: LocalGateway, number: int = -1) -> dict[str, str]:
    headers = gateway.requests[number].headers
    return {name: value for name, value in headers.items() if name.startswith("x-portkey-") or name == "authorization"}


def test_basic_chat(gateway: LocalGateway, capsys: pytest.CaptureFixture[str]) -> None:
    portkey_basic_chat.main("portkey/anthropic/claude-3-5-haiku-latest")
    assert capsys.readouterr().out.count("model: ") == 2
    assert [request.body["model"] for request in gateway.requests] == ["claude-3-5-haiku-latest"] * 2
    assert sent(gateway) == {
        "x-portkey-api-key": "pk-secret", "x-portkey-provider": "anthropic", "authorization": "Bearer sk-anthropic",
    }  # fmt: skip


async def test_an_asynchronous_agent(gateway: LocalGateway) -> None:
    answer = await agent_for(Router.from_env().route("@openai-prod/gpt-4o")).llm_response_async("Hello")
    assert answer is not None and answer.content
    assert gateway.requests[-1].body["model"] == "@openai-prod/gpt-4o"
    assert sent(gateway) == {"x-portkey-api-key": "pk-secret", "authorization": "Bearer portkey"}


def test_advanced_features_are_what_the_gateway_obeys(
    gateway: LocalGateway, capsys: pytest.CaptureFixture[str]
) -> None:
    portkey_advanced_features.main()
    headers = sent(gateway)
    assert json.loads(headers["x-portkey-config"]) == {
        "cache": {"mode": "simple", "max_age": 3600},
        "retry": {"attempts": 3, "on_status_codes": [429, 500, 502, 503, 504]},
    }
    assert headers["x-portkey-cache-namespace"] == "langroid-example"
    assert json.loads(headers["x-portkey-metadata"])["_user"] == "user-123"
    assert headers["x-portkey-trace-id"] in capsys.readouterr().out
    assert gateway.requests[0].body["messages"] == gateway.requests[1].body["messages"]


def test_several_providers_and_a_fallback(gateway: LocalGateway, capsys: pytest.CaptureFixture[str]) -> None:
    portkey_multi_provider.main()
    out = capsys.readouterr().out
    assert "portkey/mistral/mistral-small-latest: Provider API key not configured for mistral" in out
    assert [sent(gateway, n)["x-portkey-provider"] for n in range(3)] == ["openai", "anthropic", "google"]
    targets = json.loads(sent(gateway)["x-portkey-config"])["targets"]
    assert [target["override_params"]["model"] for target in targets][0] == "gpt-4o-mini"
    assert "sk-" not in out


def test_the_fallback_goes_on_after_a_failure(gateway: LocalGateway) -> None:
    route = portkey_multi_provider.fallback(Router.from_env(), ["portkey/openai/fail-503", "portkey/anthropic/claude"])
    answer = agent_for(route).llm_response("Hello")
    assert answer is not None and answer.content
    assert len(gateway.requests) == 1


@pytest.mark.parametrize(
    "model", ["deepseek-chat", "openrouter/x", "gemini/gemini-pro", "groq/x", "ollama/x", "local/127.0.0.1:1", "a/b"]
)
def test_names_that_langroid_would_send_elsewhere(gateway: LocalGateway, model: str) -> None:
    answer = agent_for(Router.from_env().route(model, config="pc-1")).llm_response("Hello")
    assert answer is not None
    assert gateway.requests[-1].body["model"] == model
    assert sent(gateway)["x-portkey-config"] == "pc-1"


def test_a_provider_without_a_key_is_a_routing_error(gateway: LocalGateway) -> None:
    with pytest.raises(RoutingError, match="Provider API key not configured for cohere"):
        Router.from_env().route("portkey/cohere/command")
    assert gateway.requests == []


def test_without_a_router(gateway: LocalGateway) -> None:
    """What Langroid's own settings do with this package's headers."""
    plain = lm.OpenAIGPTConfig(
        chat_model="@openai-prod/gpt-4o", api_base=gateway.url, api_key="pk-secret", stream=False,
        headers=createHeaders(api_key="pk-secret", trace_id="t-1"),
    )  # fmt: skip
    lm.OpenAIGPT(plain).chat("Hello", max_tokens=10)
    assert gateway.requests[-1].body["model"] == "@openai-prod/gpt-4o"
    assert sent(gateway)["x-portkey-trace-id"] == "t-1"


@pytest.mark.parametrize("model", ["anthropic/claude-3", "openai/gpt-4o", "google/gemini-pro", "openai/org/model"])
def test_langroids_own_parameters_give_the_same_request(gateway: LocalGateway, model: str) -> None:
    """All but cache, retry, user and organization, whose headers no gateway reads."""
    params: dict[str, Any] = {
        "trace_id": "t-1", "metadata": {"a": "b"}, "cache_force_refresh": True, "custom_headers": {"x-own": "1"},
    }  # fmt: skip
    theirs = lm.OpenAIGPTConfig(
        chat_model=f"portkey/{model}", stream=False,
        # It adds /v1 whatever the address has.
        portkey_params=PortkeyParams(base_url=gateway.url.removesuffix("/v1"), api_key="pk-secret", **params),
        api_key="sk-openai",
    )  # fmt: skip
    ours = lm.OpenAIGPTConfig(**langroid_kwargs(Router.from_env().route(f"portkey/{model}", **params)), stream=False)
    for config in (theirs, ours):
        lm.OpenAIGPT(config).chat("Hello", max_tokens=10)
    first, second = gateway.requests[-2:]
    assert first.path == second.path == "/v1/chat/completions"
    assert first.body == second.body
    one, other = dict(sent(gateway, -2)), dict(sent(gateway, -1))
    assert one["x-portkey-provider"] == model.partition("/")[0]
    assert one["x-portkey-cache-force-refresh"] == "true"
    assert json.loads(one.pop("x-portkey-metadata")) == json.loads(other.pop("x-portkey-metadata")) == {"a": "b"}
    assert one == other
    assert first.headers["x-own"] == second.headers["x-own"] == "1"


def test_names_are_read_as_langroid_reads_them() -> None:
    reader, choice = PortkeyParams(), random.Random(1)
    parts = ["portkey", "openai", "anthropic", "gpt-4o", "a.b", "x:y", "Meta-Llama", ""]
    for _ in range(3000):
        name = "/".join(choice.choices(parts, k=choice.randint(1, 5)))
        if choice.random() < 0.8:
            name = f"portkey/{name}"
        provider, model = reader.parse_model_string(name)
        # Names without a model, and "portkey/" in the middle, which Langroid takes out there as well.
        if not model or (not provider and "portkey/" in name.removeprefix("portkey/")):
            continue
        parsed = parse_model(name)
        assert (parsed.provider or "", parsed.model) == (provider, model), name


@pytest.mark.parametrize("provider", ["openai", "anthropic", "google", "cohere", "groq"])
@pytest.mark.parametrize("pattern", ["{}_API_KEY", "{}_KEY"])
def test_provider_keys_are_found_where_langroid_finds_them(
    provider: str, pattern: str, monkeypatch: pytest.MonkeyPatch, gateway: LocalGateway
) -> None:
    for name in ("API_KEY", "KEY"):
        monkeypatch.delenv(f"{provider.upper()}_{name}", raising=False)
    monkeypatch.setenv(pattern.format(provider.upper()), "sk-found")
    assert provider_api_key(provider) == PortkeyParams().get_provider_api_key(provider) == "sk-found"
    assert gateway.requests == []
