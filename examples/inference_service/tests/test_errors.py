"""What callers are told when something goes wrong behind the service."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from examples.inference_service.errors import without_secrets
from portkey_ai.testing.wire.local_responses import LocalResponse

from .conftest import PORTKEY_KEY, PROVIDER_KEY
from .gateway import Gateway

HELLO: dict[str, Any] = {"model": "gpt-4o", "messages": [{"role": "user", "content": "Hello"}]}
CHAT = "/v1/chat/completions"
STREAMED = pytest.mark.parametrize("stream", [False, True], ids=["whole", "stream"])


def failed(service: httpx.Client, stream: bool, **fields: object) -> tuple[int, str, httpx.Headers]:
    response = service.post(CHAT, json={**HELLO, "stream": stream, **fields})
    return response.status_code, response.json()["error"]["message"], response.headers


@STREAMED
@pytest.mark.parametrize("status", [401, 403])
def test_a_provider_that_refuses_our_key_is_500(
    service: httpx.Client, gateway: Gateway, status: int, stream: bool
) -> None:
    gateway.fail(status, f"Incorrect API key provided: {PROVIDER_KEY}")
    code, message, _ = failed(service, stream)
    assert (code, message) == (500, f"Provider authentication error ({status})")


@STREAMED
@pytest.mark.parametrize(("said", "passed_on"), [("7", "7"), (None, "30")])
def test_a_rate_limit_is_429_and_says_when_to_come_back(
    service: httpx.Client, gateway: Gateway, said: str | None, passed_on: str, stream: bool
) -> None:
    gateway.fail(429, "slow down", {"retry-after": said} if said else {})
    code, message, headers = failed(service, stream)
    assert (code, headers["retry-after"]) == (429, passed_on)
    assert "slow down" in message


@STREAMED
@pytest.mark.parametrize("status", [400, 404, 409, 412, 422, 446])
def test_another_error_of_the_request_is_400(
    service: httpx.Client, gateway: Gateway, status: int, stream: bool
) -> None:
    gateway.fail(status, "no such thing")
    code, message, _ = failed(service, stream)
    assert code == 400
    assert "no such thing" in message


@STREAMED
@pytest.mark.parametrize("status", [500, 502, 503, 529])
def test_an_error_of_the_provider_is_502(service: httpx.Client, gateway: Gateway, status: int, stream: bool) -> None:
    gateway.fail(status, "out of order")
    code, message, _ = failed(service, stream)
    assert code == 502
    assert "out of order" in message


@STREAMED
def test_a_provider_that_is_silent_is_504(service: httpx.Client, gateway: Gateway, stream: bool) -> None:
    gateway.hang()
    gateway.hang()
    assert failed(service, stream)[0] == 504


def test_an_answer_that_takes_too_long_as_a_whole_is_504(service: httpx.Client, gateway: Gateway) -> None:
    gateway.trickle()
    assert failed(service, stream=False)[0] == 504


@pytest.mark.parametrize("body", ["<h1>Welcome</h1>", "{}", "[]", "null"])
@pytest.mark.parametrize("path", [CHAT, "/v1/images/generations"])
def test_an_answer_of_another_kind_is_502(service: httpx.Client, gateway: Gateway, path: str, body: str) -> None:
    kind = "text/html" if body.startswith("<") else "application/json"
    gateway.next_responses.append(lambda: LocalResponse(body.encode(), headers={"content-type": kind}))
    response = service.post(path, json={**HELLO, "prompt": "a cat", "portkey_provider": "openai"})
    assert response.status_code == 502
    assert "Provider error" in response.json()["error"]["message"]


def test_a_list_of_models_without_models_is_502(service: httpx.Client, gateway: Gateway) -> None:
    gateway.complete({})
    assert service.get("/v1/models").status_code == 502


def test_the_gateways_own_timeout_is_504(service: httpx.Client, gateway: Gateway) -> None:
    gateway.fail(408, "request timed out")
    assert failed(service, stream=False)[0] == 504


@STREAMED
def test_a_gateway_that_is_away_is_503(
    service: httpx.Client, gateway: Gateway, monkeypatch: pytest.MonkeyPatch, stream: bool
) -> None:
    monkeypatch.setenv("PORTKEY_BASE_URL", "http://127.0.0.1:9/v1")
    assert failed(service, stream)[0] == 503
    assert not gateway.requests


def test_a_missing_provider_key_is_500_and_says_what_to_set(service: httpx.Client) -> None:
    code, message, _ = failed(service, stream=False, portkey_provider="anthropic")
    assert code == 500
    assert "PROVIDER_ANTHROPIC_API_KEY" in message


def test_a_missing_model_name_is_400(service: httpx.Client) -> None:
    assert failed(service, stream=False, model=" ")[:2] == (400, "Model name is required for Portkey requests")


@pytest.mark.parametrize("status", [400, 429, 500])
def test_keys_that_an_error_quotes_are_taken_out(service: httpx.Client, gateway: Gateway, status: int) -> None:
    gateway.fail(status, f"bad keys: {PROVIDER_KEY}, {PORTKEY_KEY}")
    _, message, _ = failed(service, stream=False)
    assert "bad keys: ***, ***" in message


def test_an_error_without_words_does_not_name_the_gateway(service: httpx.Client, gateway: Gateway) -> None:
    response = LocalResponse(b"<h1>Not here</h1>", 404, {"content-type": "text/html", "x-portkey-trace-id": "t-1"})
    gateway.next_responses.append(lambda: response)
    assert failed(service, stream=False)[:2] == (400, "The provider refused the request: status 404")


def test_a_key_that_begins_with_another_is_taken_out_as_a_whole() -> None:
    environ = {"A_API_KEY": "sk-secret", "B_API_KEY": "sk-secret-and-more", "C_API_KEY": "short", "HOME": "/home/me"}
    text = "sk-secret-and-more sk-secret short /home/me"
    assert without_secrets(text, environ) == "*** *** short /home/me"
