"""The service over HTTP: who may call it, where requests go, and what is passed on."""

from __future__ import annotations

import json
import logging
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest

from examples.inference_service.app import create_app
from examples.inference_service.settings import Settings

from .conftest import PORTKEY_KEY, PROVIDER_KEY, TOKEN
from .gateway import IMAGE, Gateway

HELLO: dict[str, Any] = {"model": "gpt-4o", "messages": [{"role": "user", "content": "Hello"}]}
CHAT, IMAGES, MODELS = "/v1/chat/completions", "/v1/images/generations", "/v1/models"


def test_portkey_and_openai_are_the_defaults(service: httpx.Client, gateway: Gateway) -> None:
    response = service.post(CHAT, json=HELLO)
    assert response.status_code == 200
    assert response.json()["choices"][0]["message"] == {"role": "assistant", "content": "echo: Hello"}
    assert response.json()["usage"] == {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3}
    assert gateway.portkey_headers()["provider"] == "openai"


def test_a_request_names_provider_and_virtual_key(service: httpx.Client, gateway: Gateway) -> None:
    where = {"provider": "portkey", "portkey_provider": "anthropic", "portkey_virtual_key": "vk-1"}
    assert service.post(CHAT, json={**HELLO, **where}).status_code == 200
    assert gateway.portkey_headers() == {"api-key": PORTKEY_KEY, "virtual-key": "vk-1"}
    assert gateway.requests[-1].body == HELLO  # none of these fields goes on


def test_parameters_are_forwarded_also_those_that_the_service_does_not_know(
    service: httpx.Client, gateway: Gateway
) -> None:
    parameters = {
        "max_tokens": 5,
        "temperature": 0.0,
        "top_p": 0.9,
        "frequency_penalty": 0.1,
        "presence_penalty": 0.2,
        "seed": 7,
        "reasoning_effort": "low",
    }
    assert service.post(CHAT, json={**HELLO, **parameters}).status_code == 200
    assert gateway.requests[-1].body == {**HELLO, **parameters}


def test_a_body_cannot_set_headers_or_the_timeout(service: httpx.Client, gateway: Gateway) -> None:
    tricks = {"extra_headers": {"x-portkey-config": "pc-of-another"}, "timeout": 999, "api_key": "k", "extra_body": {}}
    assert service.post(CHAT, json={**HELLO, **tricks}).status_code == 200
    assert "config" not in gateway.portkey_headers()
    assert gateway.requests[-1].body == {**HELLO, **tricks}  # a provider may say what it thinks of them


@pytest.mark.parametrize("where", [{"portkey_provider": "stripe"}, {"model": "portkey/stripe/gpt-4o"}])
def test_a_caller_reaches_no_other_key_of_the_environment(
    service: httpx.Client, gateway: Gateway, monkeypatch: pytest.MonkeyPatch, where: dict[str, str]
) -> None:
    monkeypatch.setenv("STRIPE_API_KEY", "sk-for-payments")
    response = service.post(CHAT, json={**HELLO, **where})
    assert response.status_code == 400
    assert "Provider 'stripe' is not allowed by PORTKEY_ALLOWED_PROVIDERS" in response.json()["error"]["message"]
    assert not gateway.requests


def test_a_virtual_key_needs_no_allowed_provider(service: httpx.Client, gateway: Gateway) -> None:
    body = {**HELLO, "portkey_provider": "stripe", "portkey_virtual_key": "vk-1"}
    assert service.post(CHAT, json=body).status_code == 200
    assert gateway.portkey_headers()["virtual-key"] == "vk-1"


def test_the_environment_names_the_allowed_providers(
    service: httpx.Client, gateway: Gateway, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PORTKEY_ALLOWED_PROVIDERS", "anthropic")
    assert service.post(CHAT, json=HELLO).status_code == 400
    assert service.post(CHAT, json={**HELLO, "model": "@prod/gpt-4o"}).status_code == 400
    assert not gateway.requests


def test_a_stream_is_server_sent_events(service: httpx.Client, gateway: Gateway) -> None:
    response = service.post(CHAT, json={**HELLO, "stream": True, "temperature": 0.5})
    assert response.headers["content-type"].startswith("text/event-stream")
    events = response.text.split("\n\n")
    assert events[-2:] == ["data: [DONE]", ""]
    chunks = [json.loads(event.removeprefix("data: ")) for event in events[:-2]]
    assert "".join(c["choices"][0]["delta"].get("content") or "" for c in chunks if c["choices"]) == "echo: Hello"
    assert gateway.requests[-1].body["temperature"] == 0.5


@pytest.mark.parametrize("path", [CHAT, IMAGES, MODELS])
@pytest.mark.parametrize("shown", [None, "Bearer", "Bearer wrong", f"Basic {TOKEN}", TOKEN, f"Bearer {TOKEN}x"])
def test_a_caller_without_a_valid_bearer_token_gets_401(
    service: httpx.Client, gateway: Gateway, path: str, shown: str | None
) -> None:
    url = service.base_url.join(path)
    headers = {"Authorization": shown} if shown else {}
    method = "GET" if path == MODELS else "POST"
    response = httpx.request(method, url, headers=headers, json=None if path == MODELS else HELLO)
    assert (response.status_code, response.headers["www-authenticate"]) == (401, "Bearer")
    assert response.json()["error"]["type"] == "authentication_error"
    assert not gateway.requests


def test_models_of_a_provider(service: httpx.Client, gateway: Gateway) -> None:
    response = service.get(MODELS)
    assert [model["id"] for model in response.json()["data"]] == ["echo", "echo-embedding"]
    assert gateway.portkey_headers()["provider"] == "openai"
    service.get(MODELS, params={"portkey_provider": "cohere"}, headers={"X-Portkey-Virtual-Key": "vk-1"})
    assert gateway.portkey_headers() == {"api-key": PORTKEY_KEY, "virtual-key": "vk-1"}


def test_images_are_drawn(service: httpx.Client, gateway: Gateway) -> None:
    drawing = {"model": "dall-e-3", "prompt": "a cat", "n": 1}
    response = service.post(IMAGES, json={**drawing, "portkey_provider": "@openai-prod"})
    assert response.json() == IMAGE
    assert json.loads(gateway.portkey_headers()["config"]) == {"provider": "@openai-prod"}
    assert gateway.requests[-1].body == drawing


def test_images_need_a_virtual_key_or_a_provider(service: httpx.Client) -> None:
    response = service.post(IMAGES, json={"model": "dall-e-3", "prompt": "a cat"})
    assert response.status_code == 400
    assert "Either virtual_key or provider must be specified" in response.json()["error"]["message"]


@pytest.mark.parametrize(
    ("change", "text"),
    [
        ({"model": None}, "model"),
        ({"messages": "Hello"}, "messages"),
        ({"provider": "other"}, "provider"),
        ({"portkey_provider": "../x"}, "portkey_provider"),
        ({"max_tokens": 0}, "max_tokens"),
    ],
)
def test_a_body_that_is_wrong_gets_400_and_is_not_quoted(
    service: httpx.Client, gateway: Gateway, change: dict[str, Any], text: str
) -> None:
    response = service.post(CHAT, json={**HELLO, "portkey_virtual_key": "vk-secret", **change})
    assert response.status_code == 400
    assert text in response.json()["error"]["message"]
    assert "vk-secret" not in response.text
    assert not gateway.requests


def test_connections_to_the_gateway_are_shared(service: httpx.Client, gateway: Gateway) -> None:
    for _ in range(3):
        assert service.post(CHAT, json=HELLO).status_code == 200
    assert gateway.accepted == 1


def test_requests_at_the_same_time_do_not_mix(service: httpx.Client, gateway: Gateway) -> None:
    def ask(number: int) -> str:
        body = {**HELLO, "model": f"m-{number}", "portkey_virtual_key": f"vk-{number}"}
        return str(service.post(CHAT, json=body).json()["model"])

    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(ask, range(32))) == [f"m-{number}" for number in range(32)]
    sent = {request.body["model"]: request.headers["x-portkey-virtual-key"] for request in gateway.requests}
    assert sent == {f"m-{number}": f"vk-{number}" for number in range(32)}


def test_nothing_is_logged_that_is_secret(
    service: httpx.Client, gateway: Gateway, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    gateway.fail(401, f"Incorrect API key provided: {PROVIDER_KEY}")
    service.post(CHAT, json=HELLO)
    gateway.fail(400, f"{PORTKEY_KEY} is no key for that model")
    service.post(CHAT, json={**HELLO, "portkey_virtual_key": "vk-secret"})
    assert "inference_service" in {record.name for record in caplog.records}
    assert not [secret for secret in (PROVIDER_KEY, PORTKEY_KEY, TOKEN, "vk-secret") if secret in caplog.text]


def test_settings_come_from_the_environment_and_hide_keys() -> None:
    settings = Settings.from_env({"SERVICE_API_KEYS": "one-key, two-key,", "SERVICE_TIMEOUT": "5"})
    assert settings == Settings(frozenset({"one-key", "two-key"}), 5.0)
    assert "one-key" not in repr(settings)
    assert Settings.from_env({"SERVICE_API_KEYS": "k"}).timeout == 30.0


def test_an_environment_that_makes_no_sense_shows_at_the_start(
    gateway: Gateway, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert gateway.url
    monkeypatch.setenv("PORTKEY_METADATA", "no JSON")
    with pytest.raises(ValueError, match="PORTKEY_METADATA: metadata: expected"):
        create_app(Settings(frozenset({TOKEN})))


@pytest.mark.parametrize(
    ("environ", "text"),
    [
        ({}, "SERVICE_API_KEYS"),
        ({"SERVICE_API_KEYS": " , "}, "SERVICE_API_KEYS"),
        ({"SERVICE_API_KEYS": "k", "SERVICE_TIMEOUT": "0"}, "SERVICE_TIMEOUT"),
        ({"SERVICE_API_KEYS": "k", "SERVICE_TIMEOUT": "soon"}, "SERVICE_TIMEOUT"),
    ],
)
def test_settings_that_cannot_work_are_refused(environ: dict[str, str], text: str) -> None:
    with pytest.raises(ValueError, match=text):
        Settings.from_env(environ)
