"""The router in front of the real gateway: a provider with its own key, and options that the gateway acts on."""

from __future__ import annotations

from typing import Any

import pytest

from portkey_ai import AsyncPortkey, BadRequestError, Portkey, Router, canonical_provider
from tests.support import MESSAGES, AnyClient, close, done

from .upstream import Upstream


def client_with(kind: str, router: Router, **options: Any) -> AnyClient:
    return Portkey(router=router, **options) if kind == "sync" else AsyncPortkey(router=router, **options)


@pytest.fixture
def router(gateway_root: str) -> Router:
    environ = {"PORTKEY_BASE_URL": gateway_root, "PROVIDER_OPENAI_API_KEY": "sk-test"}
    return Router.from_env(environ)


@pytest.mark.parametrize("model", ["portkey/openai/first", "gpt-first"])
async def test_a_provider_with_its_own_key(kind: str, router: Router, upstream: Upstream, model: str) -> None:
    client = client_with(kind, router, custom_host=upstream.url)
    answer = await done(client.chat.completions.create(model=model, messages=MESSAGES))
    assert answer.choices[0].message.content
    assert answer.gateway.provider == "openai"
    assert upstream.requests[-1].headers["authorization"] == "Bearer sk-test"
    assert upstream.requests[-1].body["model"] == model.removeprefix("portkey/openai/")
    await close(client)


async def test_retry_is_obeyed(kind: str, router: Router, upstream: Upstream) -> None:
    route = router.route(f"portkey/openai/flaky-1-router-{kind}", retry={"max_retries": 1})
    make: Any = route.client if kind == "sync" else route.async_client
    client = make(custom_host=upstream.url, max_retries=0)
    answer = await done(client.chat.completions.create(model=route.model, messages=MESSAGES))
    assert answer.gateway.retry_count == 1
    await close(client)


@pytest.mark.parametrize("provider", ["mistral", "mistralai", "fireworks", "xai", "perplexity"])
async def test_other_names_of_providers_are_the_gateways(
    kind: str, gateway_root: str, upstream: Upstream, provider: str
) -> None:
    key = {"PORTKEY_BASE_URL": gateway_root, f"{provider.upper()}_API_KEY": f"sk-{provider}"}
    client = client_with(kind, Router.from_env(key), custom_host=upstream.url)
    answer = await done(client.chat.completions.create(model=f"portkey/{provider}/m", messages=MESSAGES))
    assert answer.gateway.provider == canonical_provider(provider)
    assert upstream.requests[-1].headers["authorization"] == f"Bearer sk-{provider}"
    await close(client)


async def test_names_of_providers_that_the_gateway_does_not_have(kind: str, gateway_root: str) -> None:
    """Names nobody knows pass as they are: the gateway says what it thinks of them."""
    environ = {"PORTKEY_BASE_URL": gateway_root, "PROVIDER_META_LLAMA_API_KEY": "sk"}
    client = client_with(kind, Router.from_env(environ))
    with pytest.raises(BadRequestError, match="Invalid provider passed"):
        await done(client.chat.completions.create(model="portkey/meta-llama/m", messages=MESSAGES))
    await close(client)


async def test_one_route_over_several_providers(kind: str, gateway_root: str, upstream: Upstream) -> None:
    """As examples/langroid_chat/portkey_multi_provider.py makes it: each target with its provider's own key."""
    router = Router.from_env({"PORTKEY_BASE_URL": gateway_root, "OPENAI_API_KEY": "sk-o", "ANTHROPIC_API_KEY": "sk-a"})
    routes = [router.route(model) for model in ("portkey/openai/fail-503", "portkey/anthropic/claude-x")]
    hosts = (upstream.url, upstream.url.replace("/v1", "/anthropic/v1"))
    targets = [
        {
            "provider": route.options["provider"],
            "api_key": route.provider_key,
            "override_params": {"model": route.model, "max_tokens": 9},
            "custom_host": host,
        }
        for route, host in zip(routes, hosts, strict=True)
    ]
    route = router.route("fail-503", config={"strategy": {"mode": "fallback"}, "targets": targets})
    client = route.client() if kind == "sync" else route.async_client()
    before = len(upstream.requests)
    answer = await done(client.chat.completions.create(model=route.model, messages=MESSAGES))
    assert (answer.model, answer.gateway.option_index) == ("claude-x", "config.targets[1]")
    first, second = upstream.requests[before:]
    assert (first.body["model"], first.headers["authorization"]) == ("fail-503", "Bearer sk-o")
    assert (second.body["model"], second.headers["x-api-key"]) == ("claude-x", "sk-a")
    await close(client)
