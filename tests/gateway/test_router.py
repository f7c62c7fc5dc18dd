"""The router in front of the real gateway: a provider with its own key, and options that the gateway acts on."""

from __future__ import annotations

from typing import Any

import pytest

from portkey_ai import AsyncPortkey, BadRequestError, Portkey, Router
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


async def test_names_of_providers_that_the_gateway_does_not_have(kind: str, gateway_root: str) -> None:
    """Names nobody knows pass as they are: the gateway says what it thinks of them."""
    environ = {"PORTKEY_BASE_URL": gateway_root, "META_LLAMA_API_KEY": "sk"}
    client = client_with(kind, Router.from_env(environ))
    with pytest.raises(BadRequestError, match="Invalid provider passed"):
        await done(client.chat.completions.create(model="portkey/meta-llama/m", messages=MESSAGES))
    await close(client)
