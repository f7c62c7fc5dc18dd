"""Redirects: which headers they keep, which they drop, and what the error says about it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
import pytest

from portkey_ai import APIConnectionError, APIStatusError

from .support import MESSAGES, AnyClient, Recorder, done, notes

SECRETS: dict[str, Any] = {
    "api_key": "s3cret-key", "Authorization": "s3cret-authorization", "virtual_key": "s3cret-virtual",
    "default_headers": {"x-mine": "s3cret-mine"},
}  # fmt: skip


def gateway(status: int, location: str, last: Callable[[httpx.Request], httpx.Response] | None = None) -> Recorder:
    """Redirects every request below /v1/ once, to `location`."""
    target = httpx.URL("http://gateway.test/").join(location)

    def respond(request: httpx.Request) -> httpx.Response:
        if request.url == target:
            return last(request) if last else httpx.Response(200, json={"id": "x"})
        return httpx.Response(status, headers={"location": location})

    return Recorder(respond)


def client_of(kind: str, recorder: Recorder, base_url: str = "http://gateway.test/v1") -> AnyClient:
    client = recorder.client(kind, base_url=base_url, max_retries=0, **SECRETS)
    client._http.follow_redirects = True
    return client


async def post(client: AnyClient) -> Any:
    return await done(client.chat.completions.create(model="m", messages=MESSAGES))


@pytest.mark.parametrize("status", [307, 308])
async def test_https_on_the_same_host_keeps_all_headers(kind: str, status: int) -> None:
    recorder = gateway(status, "https://gateway.test/v1/chat/completions")
    await post(client_of(kind, recorder))
    first, second = recorder.requests
    for name in ("x-portkey-api-key", "authorization", "x-portkey-virtual-key", "x-mine", "content-type"):
        assert second.headers[name] == first.headers[name]
    assert second.content == first.content


@pytest.mark.parametrize(
    ("base_url", "location"),
    [
        ("https://gateway.test/v1", "http://gateway.test/v1/x"),  # never from TLS to none
        ("http://gateway.test/v1", "https://gateway.test:8443/v1/x"),
        ("http://gateway.test:8080/v1", "https://gateway.test/v1/x"),
        ("http://gateway.test/v1", "https://sub.gateway.test/v1/x"),
        ("http://gateway.test/v1", "https://elsewhere.test/v1/x"),
    ],
)
async def test_another_origin_gets_no_credentials(kind: str, base_url: str, location: str) -> None:
    recorder = gateway(307, location)
    await post(client_of(kind, recorder, base_url))
    assert "s3cret" not in str(recorder.last.headers.raw)


@pytest.mark.parametrize(("status", "method"), [(301, "GET"), (302, "GET"), (303, "GET"), (307, "POST"), (308, "POST")])
async def test_content_headers_go_with_the_body(kind: str, status: int, method: str) -> None:
    for location in ("/v1/elsewhere", "https://gateway.test/v1/x", "https://elsewhere.test/x"):
        recorder = gateway(status, location)
        await post(client_of(kind, recorder))
        assert recorder.last.method == method
        assert (recorder.last.headers.get("content-type") is not None) is (method == "POST")
        assert ("content-length" in recorder.last.headers) is (method == "POST")


async def test_the_error_says_which_headers_were_dropped(kind: str) -> None:
    def refuse(_: httpx.Request) -> httpx.Response:
        return httpx.Response(401, json={"message": "no key"})

    recorder = gateway(307, "https://elsewhere.test/x?token=s3cret-token", refuse)
    with pytest.raises(APIStatusError) as caught:
        await post(client_of(kind, recorder))
    for name in ("x-portkey-api-key", "authorization", "x-mine"):
        assert name in notes(caught.value)
    assert "https://elsewhere.test/x (another origin: sent without" in notes(caught.value)
    assert "s3cret" not in notes(caught.value) + str(caught.value)

    def fail(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("unreachable", request=request)

    with pytest.raises(APIConnectionError, match="redirected to https://elsewhere.test/x .another origin") as failed:
        await post(client_of(kind, gateway(307, "https://elsewhere.test/x", fail)))
    assert "authorization" in str(failed.value)


async def test_an_error_after_a_redirect_within_the_gateway_names_no_dropped_headers(kind: str) -> None:
    recorder = gateway(307, "/v1/other", lambda _: httpx.Response(401, json={}))
    with pytest.raises(APIStatusError) as caught:
        await post(client_of(kind, recorder))
    assert "another origin" not in notes(caught.value)


async def test_two_redirects_to_other_origins(kind: str) -> None:
    def on(request: httpx.Request) -> httpx.Response:
        if request.url.host == "elsewhere.test":
            return httpx.Response(307, headers={"location": "https://third.test/x"})
        return httpx.Response(403, json={})

    recorder = Recorder(
        lambda request: (
            on(request)
            if request.url.host != "gateway.test"
            else httpx.Response(307, headers={"location": "https://elsewhere.test/x"})
        )
    )
    with pytest.raises(APIStatusError) as caught:
        await post(client_of(kind, recorder))
    assert "authorization" in notes(caught.value)
    assert "s3cret" not in str([request.headers.raw for request in recorder.requests[1:]])
