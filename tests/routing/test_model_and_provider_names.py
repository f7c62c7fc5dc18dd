"""Names of models, families and providers."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from portkey_ai import RoutingError, canonical_provider, format_model, parse_model, provider_api_key
from portkey_ai.routing.model_families import family_of
from portkey_ai.routing.provider_names import key_variables

PART = st.text("abcXYZ019-._:", min_size=1, max_size=8)


@pytest.mark.parametrize(
    ("name", "provider", "slug", "model"),
    [
        ("portkey/anthropic/claude-3-haiku", "anthropic", None, "claude-3-haiku"),
        ("portkey/openrouter/openai/gpt-4o", "openrouter", None, "openai/gpt-4o"),
        ("portkey/some-model", None, None, "some-model"),
        ("portkey//some-model", None, None, "some-model"),
        ("@openai-prod/gpt-4o", None, "openai-prod", "@openai-prod/gpt-4o"),
        ("portkey/@openai-prod/gpt-4o", None, "openai-prod", "@openai-prod/gpt-4o"),
        ("gpt4", None, None, "gpt4"),
        ("a/b", None, None, "a/b"),
        ("zai-org/GLM-4.5-Air", None, None, "zai-org/GLM-4.5-Air"),
        ("x/portkey/y", None, None, "x/portkey/y"),
        ("portkey/portkey/x", "portkey", None, "x"),
    ],
)
def test_model_names_are_taken_apart(name: str, provider: str | None, slug: str | None, model: str) -> None:
    assert parse_model(name) == (provider, slug, model)


@pytest.mark.parametrize("name", ["", "  ", "portkey/", "portkey/openai/"])
def test_blank_model_names(name: str) -> None:
    with pytest.raises(RoutingError, match="^Model name is required for Portkey requests$"):
        parse_model(name)


@pytest.mark.parametrize("name", ["@slug", "@slug/", "@/model", "portkey/@slug"])
def test_slug_without_a_model(name: str) -> None:
    with pytest.raises(ValueError, match=r"^Invalid model '@.*': expected '@<provider-slug>/<model>'$"):
        parse_model(name)


untimed = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])


@untimed
@given(PART, PART, st.lists(PART, max_size=2))
def test_a_name_with_a_provider_round_trips(provider: str, model: str, further: list[str]) -> None:
    whole = "/".join([model, *further])
    assert parse_model(f"portkey/{provider}/{whole}") == (provider, None, whole)
    assert parse_model(f"@{provider}/{whole}") == (None, provider, f"@{provider}/{whole}")


@untimed
@given(st.text(max_size=20))
def test_any_text_is_a_name_or_a_routing_error(name: str) -> None:
    try:
        parsed = parse_model(name)
    except RoutingError:
        return
    assert parsed.model and name.strip().endswith(parsed.model)


@pytest.mark.parametrize(
    ("model", "expected"),
    [
        ("gpt-4o", "@prod/gpt-4o"),
        ("@other/gpt-4o", "@other/gpt-4o"),
        ("prod/gpt-4o", "@prod/gpt-4o"),
        ("zai-org/GLM-4.5-Air", "@prod/zai-org/GLM-4.5-Air"),
    ],
)
def test_format_model_keeps_slashes_and_case(model: str, expected: str) -> None:
    assert format_model(model, "prod") == format_model(model, "@prod") == expected


@pytest.mark.parametrize(("model", "slug"), [("", "prod"), ("gpt-4o", ""), ("gpt-4o", "a/b")])
def test_format_model_refuses(model: str, slug: str) -> None:
    with pytest.raises(RoutingError):
        format_model(model, slug)


@pytest.mark.parametrize(
    ("model", "family"),
    [
        ("gpt-4o", "openai"),
        ("gpt4", "openai"),
        ("chatgpt-4o-latest", "openai"),
        ("o1-preview", "openai"),
        ("o3", "openai"),
        ("text-embedding-3-small", "openai"),
        ("dall-e-3", "openai"),
        ("whisper-1", "openai"),
        ("tts-1-hd", "openai"),
        ("Claude-3-haiku", "claude"),
        ("gemini-1.5-pro", "gemini"),
        ("google/gemma-2", "gemini"),
        ("meta-llama/Llama-3.1-405B", "llama"),
        ("mixtral8x7b", "mistral"),
        ("codestral-latest", "mistral"),
        ("foo1", None),
        ("solo1-x", None),
        ("o10", None),
        ("metamath", None),
        ("qwen-2", None),
    ],
)
def test_families(model: str, family: str | None) -> None:
    found = family_of(model)
    assert (found and found.name) == family


@pytest.mark.parametrize(
    ("given_name", "canonical"),
    [
        ("google-ai", "google"), ("gemini", "google"), ("together", "together-ai"), ("mistral", "mistral-ai"),
        ("mistralai", "mistral-ai"), ("perplexity", "perplexity-ai"), ("xai", "x-ai"), ("hug", "huggingface"),
        ("hf", "huggingface"), ("novita", "novita-ai"), ("fireworks", "fireworks-ai"), ("azure", "azure-openai"),
        ("vertex", "vertex-ai"), ("stability", "stability-ai"), ("OpenAI", "openai"), ("Acme", "Acme"), ("@x", "@x"),
        ("together_ai", "together-ai"), ("x.ai", "x-ai"), ("@together", "@together"),
    ],
)  # fmt: skip
def test_canonical_providers(given_name: str, canonical: str) -> None:
    assert canonical_provider(given_name) == canonical


@pytest.mark.parametrize(
    ("provider", "variable"),
    [
        ("openai", "PROVIDER_OPENAI_API_KEY"),
        ("openai", "OPENAI_API_KEY"),
        ("openai", "OPENAI_KEY"),
        ("deepinfra", "DEEPINFRA_API_KEY"),
        ("google-ai", "PROVIDER_GOOGLE_AI_KEY"),
        ("google", "GEMINI_API_KEY"),
        ("cohere", "PROVIDER_COHERE_API_KEY"),
        ("together-ai", "PROVIDER_TOGETHER_AI_KEY"),
        ("together-ai", "TOGETHER_AI_API_KEY"),
        ("together-ai", "TOGETHER_API_KEY"),
        ("mistral-ai", "MISTRAL_API_KEY"),
        ("x-ai", "XAI_API_KEY"),
        ("huggingface", "HF_TOKEN"),
        ("azure", "AZURE_OPENAI_API_KEY"),
        ("acme", "PROVIDER_ACME_API_KEY"),
    ],
)
def test_provider_keys_are_found_in_the_environment(provider: str, variable: str) -> None:
    assert provider_api_key(provider, {variable: " sk-1\n"}) == "sk-1"
    assert provider_api_key(provider, {variable: "your_api_key_here"}) is None
    assert provider_api_key(provider, {variable: " "}) is None


def test_order_of_provider_keys() -> None:
    names = ("PROVIDER_OPENAI_API_KEY", "PROVIDER_OPENAI_KEY", "OPENAI_API_KEY", "OPENAI_KEY")
    assert key_variables("openai") == names
    for number, name in enumerate(names):
        assert provider_api_key("openai", {later: later for later in names[number:]}) == name


def test_a_providers_name_from_a_caller_reaches_no_other_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    environment = {
        "PORTKEY_API_KEY": "pk",
        "PORTKEY_VIRTUAL_KEY": "vk",
        "SECRET_KEY": "s",
        "AWS_SECRET_ACCESS_KEY": "a",
    }
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    for provider in ("portkey", "portkey-virtual", "secret", "aws-secret-access"):
        assert provider_api_key(provider) is None
