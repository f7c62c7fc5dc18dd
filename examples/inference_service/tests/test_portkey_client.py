"""The client module by itself, against a gateway on loopback."""

from __future__ import annotations

import json
from typing import Any

import pytest

from examples.inference_service.portkey_client import (
    get_portkey_client,
    list_portkey_models,
    make_portkey_image_request,
    make_portkey_request_openai,
    process_portkey_response,
    router,
    stream_portkey_request_openai,
)
from portkey_ai import AsyncPortkey
from portkey_ai.api_resources.types.chat_complete_type import ChatCompletions

from .conftest import PORTKEY_KEY, PROVIDER_KEY
from .gateway import Gateway

HELLO = [{"role": "user", "content": "Hello"}]


async def ask(client: AsyncPortkey) -> None:
    async with client:
        await client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": "Hello"}])


async def test_get_portkey_client_virtual_key_success(gateway: Gateway) -> None:
    client = get_portkey_client("openai", virtual_key="vk-1")
    assert str(client.base_url).rstrip("/") == gateway.url
    await ask(client)
    assert gateway.portkey_headers() == {"api-key": PORTKEY_KEY, "virtual-key": "vk-1"}


async def test_get_portkey_client_direct_openai_success(gateway: Gateway) -> None:
    await ask(get_portkey_client("openai"))
    assert gateway.portkey_headers() == {
        "api-key": PORTKEY_KEY,
        "provider": "openai",
        "authorization": f"Bearer {PROVIDER_KEY}",
    }


async def test_get_portkey_client_direct_anthropic_success(gateway: Gateway, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PROVIDER_ANTHROPIC_API_KEY", "sk-ant")
    await ask(get_portkey_client("anthropic"))
    assert gateway.portkey_headers() == {
        "api-key": PORTKEY_KEY,
        "provider": "anthropic",
        "authorization": "Bearer sk-ant",
    }


def test_get_portkey_client_missing_portkey_key_raises(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("PORTKEY_API_KEY", "PORTKEY_BASE_URL", "PORTKEY_PROXY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PROVIDER_OPENAI_API_KEY", PROVIDER_KEY)
    router.cache_clear()
    with pytest.raises(ValueError, match="Portkey API key not configured"):
        get_portkey_client("openai")


def test_get_portkey_client_missing_provider_key_raises(gateway: Gateway, monkeypatch: pytest.MonkeyPatch) -> None:
    assert gateway.url
    monkeypatch.delenv("PROVIDER_OPENAI_API_KEY")
    with pytest.raises(ValueError, match="Provider API key not configured for openai.*PROVIDER_OPENAI_API_KEY"):
        get_portkey_client("openai")


async def test_make_portkey_request_openai_forwards_args_virtual(gateway: Gateway) -> None:
    response = await make_portkey_request_openai(
        HELLO, "gpt-4o", virtual_key="vk-1", max_tokens=5, temperature=0.5, top_p=0.9, timeout=5
    )
    assert response.choices[0].message.content == "echo: Hello"
    assert gateway.portkey_headers() == {"api-key": PORTKEY_KEY, "virtual-key": "vk-1"}
    sent = {"model": "gpt-4o", "messages": HELLO, "max_tokens": 5, "temperature": 0.5, "top_p": 0.9}
    assert gateway.requests[-1].body == sent


async def test_process_portkey_response_happy(gateway: Gateway) -> None:
    gateway.complete(completion(usage={"prompt_tokens": 3, "completion_tokens": 2, "total_tokens": 5}))
    response = await make_portkey_request_openai(HELLO, "gpt-4o")
    assert process_portkey_response(response) == {
        "id": "c-1",
        "object": "chat.completion",
        "created": 7,
        "model": "gpt-4o",
        "choices": [{"index": 0, "message": {"role": "assistant", "content": "Hi"}, "finish_reason": "stop"}],
        "usage": {"prompt_tokens": 3, "completion_tokens": 2, "total_tokens": 5},
    }


async def test_process_portkey_response_no_usage(gateway: Gateway) -> None:
    gateway.complete(completion(usage=None))
    assert process_portkey_response(await make_portkey_request_openai(HELLO, "gpt-4o"))["usage"] == {}


def test_process_portkey_response_keeps_tool_calls() -> None:
    call = {"id": "call_1", "type": "function", "function": {"name": "add", "arguments": "{}"}}
    body = completion(usage=None, message={"role": "assistant", "content": None, "tool_calls": [call]})
    message = process_portkey_response(ChatCompletions.model_validate(body))["choices"][0]["message"]
    assert message == {"role": "assistant", "content": None, "tool_calls": [call]}


@pytest.mark.parametrize(
    ("provider", "name"),
    [
        ("anthropic", "PROVIDER_ANTHROPIC_API_KEY"),
        ("deepinfra", "DEEPINFRA_API_KEY"),
        ("google-ai", "PROVIDER_GOOGLE_AI_KEY"),
        ("cohere", "PROVIDER_COHERE_API_KEY"),
        ("together-ai", "PROVIDER_TOGETHER_AI_KEY"),
    ],
)
async def test_the_provider_key_comes_from_each_documented_name(
    gateway: Gateway, monkeypatch: pytest.MonkeyPatch, provider: str, name: str
) -> None:
    monkeypatch.setenv(name, "sk-other")
    await make_portkey_request_openai(HELLO, "some-model", provider)
    assert gateway.portkey_headers()["authorization"] == "Bearer sk-other"


@pytest.mark.parametrize("provider", ["deepinfra", "google-ai"])
def test_a_missing_key_is_asked_for_by_a_name_that_is_read(
    gateway: Gateway, monkeypatch: pytest.MonkeyPatch, provider: str
) -> None:
    assert gateway.url
    with pytest.raises(ValueError, match="Provider API key not configured") as raised:
        get_portkey_client(provider)
    names = [word.strip(".,") for word in str(raised.value).split() if word.strip(".,").endswith(("_KEY", "_TOKEN"))]
    assert f"PROVIDER_{provider.replace('-', '_').upper()}_API_KEY" in names
    for name in names:
        with monkeypatch.context() as patch:
            patch.setenv(name, "sk-found")
            router.cache_clear()
            get_portkey_client(provider)


async def test_a_model_with_a_slash_is_passed_unchanged(gateway: Gateway, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DEEPINFRA_API_KEY", "sk-di")
    await make_portkey_request_openai(HELLO, "jondurbin/airoboros-l2-70b", "deepinfra")
    assert gateway.requests[-1].body["model"] == "jondurbin/airoboros-l2-70b"
    assert gateway.portkey_headers()["provider"] == "deepinfra"


@pytest.mark.parametrize("model", ["@openai-prod/gpt-4o", "@zai/zai-org/GLM-4.5-Air"])
async def test_a_model_of_the_catalog_needs_no_other_header(gateway: Gateway, model: str) -> None:
    await make_portkey_request_openai(HELLO, model)
    assert gateway.requests[-1].body["model"] == model  # the letters' case too
    assert gateway.portkey_headers() == {"api-key": PORTKEY_KEY}


async def test_virtual_keys_come_from_the_environment_the_providers_own_first(
    gateway: Gateway, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PORTKEY_VIRTUAL_KEY", "vk-any")
    monkeypatch.setenv("PORTKEY_VIRTUAL_KEY_TOGETHER_AI", "vk-together")
    await make_portkey_request_openai(HELLO, "m", "together-ai")
    assert gateway.portkey_headers() == {"api-key": PORTKEY_KEY, "virtual-key": "vk-together"}
    await make_portkey_request_openai(HELLO, "m", "openai")
    assert gateway.portkey_headers() == {"api-key": PORTKEY_KEY, "virtual-key": "vk-any"}


async def test_configs_of_the_environment_do_not_overrule_the_request(
    gateway: Gateway, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PORTKEY_CONFIG_OPENAI", "pc-1")
    await make_portkey_request_openai(HELLO, "gpt-4o", "openai")
    assert "config" not in gateway.portkey_headers()


@pytest.mark.parametrize("model", ["", "  "])
async def test_a_model_name_is_required(gateway: Gateway, model: str) -> None:
    with pytest.raises(ValueError, match="Model name is required for Portkey requests"):
        await make_portkey_request_openai(HELLO, model)
    assert not gateway.requests


async def test_the_name_of_the_gateway_is_no_provider_whose_key_is_sent(gateway: Gateway) -> None:
    with pytest.raises(ValueError, match="portkey"):
        await make_portkey_request_openai(HELLO, "gpt-4o", "portkey")
    assert not gateway.requests


async def test_a_stream_is_sent_when_its_first_chunk_is_asked_for(gateway: Gateway) -> None:
    chunks = stream_portkey_request_openai(HELLO, "gpt-4o")
    assert not gateway.requests
    texts = [chunk.choices[0].delta.content or "" async for chunk in chunks]
    assert "".join(texts) == "echo: Hello"


async def test_images_by_virtual_key(gateway: Gateway) -> None:
    images = await make_portkey_image_request("a cat", "dall-e-3", "openai", "vk-1", size="256x256")
    assert images["data"][0]["url"] == "https://example.com/cat.png"
    assert gateway.portkey_headers() == {"api-key": PORTKEY_KEY, "virtual-key": "vk-1"}
    assert gateway.requests[-1].body == {"model": "dall-e-3", "prompt": "a cat", "size": "256x256"}


async def test_images_by_a_provider_of_the_catalog_go_by_a_config(gateway: Gateway) -> None:
    await make_portkey_image_request("a cat", "dall-e-3", "@openai-prod")
    headers = gateway.portkey_headers()
    assert json.loads(headers.pop("config")) == {"provider": "@openai-prod"}
    assert headers == {"api-key": PORTKEY_KEY}


async def test_images_by_a_providers_name(gateway: Gateway) -> None:
    await make_portkey_image_request("a cat", "dall-e-3", "openai")
    assert gateway.portkey_headers() == {
        "api-key": PORTKEY_KEY,
        "provider": "openai",
        "authorization": f"Bearer {PROVIDER_KEY}",
    }


async def test_images_without_virtual_key_and_provider_raise(gateway: Gateway) -> None:
    with pytest.raises(
        ValueError, match="Either virtual_key or provider must be specified for Portkey image generation"
    ):
        await make_portkey_image_request("a cat", "dall-e-3")
    assert not gateway.requests


async def test_the_models_of_a_provider_are_listed_under_a_trace(
    gateway: Gateway, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PROVIDER_CEREBRAS_API_KEY", "sk-c")
    async with get_portkey_client("cerebras", trace_id="t-1") as client:
        page = await client.models.list()
        assert [model.id for model in page.data] == ["echo", "echo-embedding"]
        assert [model.id async for model in page] == ["echo", "echo-embedding"]
        assert "echo" in str(page.data[0])
    assert gateway.requests[-1].headers["x-portkey-trace-id"] == "t-1"
    assert gateway.portkey_headers()["provider"] == "cerebras"
    assert [model["id"] for model in await list_portkey_models("cerebras")] == ["echo", "echo-embedding"]


def test_a_client_does_not_show_keys(gateway: Gateway) -> None:
    assert gateway.url
    for client in (get_portkey_client("openai"), get_portkey_client("openai", "vk-secret")):
        shown = f"{client!r} {client}"
        assert not [secret for secret in (PORTKEY_KEY, PROVIDER_KEY, "vk-secret") if secret in shown]


def completion(usage: dict[str, int] | None, message: dict[str, Any] | None = None) -> dict[str, Any]:
    choice = {
        "index": 0,
        "message": message or {"role": "assistant", "content": "Hi"},
        "finish_reason": "stop",
        "logprobs": None,
    }
    head = {"id": "c-1", "object": "chat.completion", "created": 7, "model": "gpt-4o"}
    return {**head, "choices": [choice], "usage": usage}
