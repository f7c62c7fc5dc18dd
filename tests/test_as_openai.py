"""`as_openai()`: a client of the `openai` package as a user installs it, aimed at the gateway."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import openai
import pytest
from openai.types.chat import ChatCompletion

from portkey_ai import AsyncPortkey, Portkey
from portkey_ai.testing import LocalGateway

from .support import MESSAGES, Recorder, close, done, read

HOME = "http://gateway.test/v1"


async def ask(client: Any, **options: Any) -> Any:
    return await done(client.chat.completions.create(model="m", messages=MESSAGES, **options))


def gateways_own(request: httpx.Request) -> dict[str, str]:
    return {name: value for name, value in request.headers.items() if name.startswith("x-portkey-")}


def refusing(*answers: Callable[[], httpx.Response]) -> Recorder:
    """A recorder that gives these answers, then a good one."""
    left = list(answers)
    return Recorder(lambda request: left.pop(0)() if left else Recorder.complete(request))


async def test_it_is_the_packages_own_client(kind: str, recorder: Recorder) -> None:
    client = recorder.client(kind).as_openai()
    assert type(client) is (openai.OpenAI if kind == "sync" else openai.AsyncOpenAI)
    answer = await ask(client)
    assert type(answer) is ChatCompletion
    assert answer.choices[0].message.content == "Hi"
    for own in (client.copy(), client.with_options(timeout=3)):
        assert (await ask(own)).choices[0].message.content == "Hi"


@pytest.mark.parametrize("authorization", [None, "sk-a"])
async def test_headers(
    kind: str, recorder: Recorder, monkeypatch: pytest.MonkeyPatch, authorization: str | None
) -> None:
    for name in ("API_KEY", "ADMIN_KEY", "ORG_ID", "PROJECT_ID", "WEBHOOK_SECRET"):
        monkeypatch.setenv(f"OPENAI_{name}", "from-the-environment")
    monkeypatch.setenv("OPENAI_BASE_URL", "http://from-the-environment")
    client = recorder.client(
        kind, provider="openai", metadata={"_user": "u"}, foo="bar", Authorization=authorization,
        default_headers={"X-Mine": "1"}, default_query={"q": "1"},
    )  # fmt: skip
    await ask(client)
    own = recorder.last
    await ask(client.as_openai())
    through = recorder.last
    assert gateways_own(through) == gateways_own(own)
    assert (through.method, through.url, through.headers["x-mine"]) == (own.method, own.url, "1")
    assert through.headers.get_list("authorization") == ([f"Bearer {authorization}"] if authorization else [])
    assert not {"openai-organization", "openai-project"} & set(through.headers)
    assert "from-the-environment" not in f"{through.headers} {through.url}"


async def test_what_has_no_body_has_no_type_of_one(kind: str, recorder: Recorder) -> None:
    client = recorder.client(kind).as_openai()
    await done(client.responses.cancel("r"))
    assert (recorder.last.method, recorder.last.content) == ("POST", b"")
    assert "content-type" not in recorder.last.headers
    await ask(client)
    assert recorder.last.headers["content-type"] == "application/json"


async def test_headers_of_a_call(kind: str, recorder: Recorder) -> None:
    client = recorder.client(kind, trace_id="client").as_openai()
    await ask(client, extra_headers={"X-Portkey-Trace-Id": "call", "Authorization": "Bearer sk-call"})
    assert recorder.last.headers.get_list("x-portkey-trace-id") == ["call"]
    assert recorder.last.headers.get_list("authorization") == ["Bearer sk-call"]
    await ask(client.with_options(default_headers={"x-portkey-trace-id": "derived"}))
    assert recorder.last.headers["x-portkey-trace-id"] == "derived"
    assert "authorization" not in recorder.last.headers


async def test_organization_and_project_that_are_set(kind: str, recorder: Recorder) -> None:
    headers = {"openai-organization": "org", "OpenAI-Project": "proj"}
    await ask(recorder.client(kind, default_headers=headers).as_openai())
    assert recorder.last.headers.get_list("openai-organization") == ["org"]
    assert recorder.last.headers.get_list("openai-project") == ["proj"]


async def test_streams(kind: str, recorder: Recorder) -> None:
    stream = await ask(recorder.client(kind).as_openai(), stream=True)
    package: Any = openai
    assert type(stream) is (package.Stream if kind == "sync" else package.AsyncStream)
    chunks = await read(stream)
    assert "".join(chunk.choices[0].delta.content or "" for chunk in chunks) == "Hello"
    assert stream.response.headers["x-portkey-trace-id"] == "t-1"


async def test_raw_responses_have_the_gateways_headers(kind: str, recorder: Recorder) -> None:
    completions = recorder.client(kind).as_openai().chat.completions
    raw = await done(completions.with_raw_response.create(model="m", messages=MESSAGES))
    assert raw.headers["x-portkey-provider"] == "openai"
    assert raw.parse().choices[0].message.content == "Hi"


async def test_limits_are_carried_over(kind: str, recorder: Recorder) -> None:
    client = recorder.client(kind, timeout=7, max_retries=4)
    own = client.as_openai()
    assert (own.timeout, own.max_retries) == (7, 4)
    await ask(own)
    assert recorder.last.extensions["timeout"]["read"] == 7
    await ask(own, timeout=3)
    assert recorder.last.extensions["timeout"]["read"] == 3
    defaults = recorder.client(kind).as_openai()
    assert (defaults.timeout, defaults.max_retries) == (httpx.Timeout(600, connect=5), 1)
    assert client.with_options(timeout=None).as_openai().timeout is None


@pytest.mark.parametrize(
    ("status", "headers", "tries"),
    [
        (500, {}, 2),
        (500, {"x-portkey-trace-id": "t"}, 1),
        (503, {"x-portkey-gateway-exception": "true"}, 1),
        (408, {}, 1),
        (409, {}, 1),
        (429, {"retry-after-ms": "1"}, 1),
        (429, {"x-should-retry": "true"}, 1),
    ],
)
async def test_the_gateways_rule_for_retries(kind: str, status: int, headers: dict[str, str], tries: int) -> None:
    recorder = Recorder(lambda _: httpx.Response(status, headers={"retry-after-ms": "1", **headers}, json={"e": 1}))
    with pytest.raises(openai.APIStatusError) as caught:
        await ask(recorder.client(kind).as_openai())
    assert (len(recorder.requests), caught.value.status_code) == (tries, status)


async def test_second_answer_counts(kind: str) -> None:
    recorder = refusing(lambda: httpx.Response(503, headers={"retry-after-ms": "1"}))
    assert (await ask(recorder.client(kind).as_openai())).choices[0].message.content == "Hi"
    assert len(recorder.requests) == 2


async def test_no_connection(kind: str) -> None:
    client: Any = (Portkey if kind == "sync" else AsyncPortkey)(base_url="http://127.0.0.1:1/v1", max_retries=0)
    with pytest.raises(openai.APIConnectionError):
        await ask(client.as_openai())
    await close(client)


@pytest.mark.parametrize("address", ["http://elsewhere.test/v1/chat/completions", "https://gateway.test:444/v1/x"])
async def test_a_redirect_to_another_origin_carries_no_credentials(kind: str, address: str) -> None:
    recorder = refusing(lambda: httpx.Response(307, headers={"location": address}))
    client = recorder.client(
        kind, base_url=HOME, Authorization="sk-secret", aws_secret_access_key="aws-secret",
        default_headers={"x-api-key": "key-secret", "x-mine": "1"},
    )  # fmt: skip
    await ask(client.as_openai())
    first, second = recorder.requests
    assert "secret" in str(first.headers.raw)
    assert second.url == address
    assert second.content == first.content
    assert "secret" not in str(second.headers.raw)
    assert "pk-test" not in str(second.headers.raw)
    assert gateways_own(second) == {}
    assert "x-mine" not in second.headers  # it may be another provider's key: nobody can tell


async def test_a_redirect_within_the_gateway_keeps_them(kind: str) -> None:
    recorder = refusing(lambda: httpx.Response(307, headers={"location": "/v1/chat/completions/"}))
    await ask(recorder.client(kind, base_url=HOME, Authorization="sk-a").as_openai())
    first, second = recorder.requests
    assert second.url == f"{HOME}/chat/completions/"
    assert gateways_own(second) == gateways_own(first)
    assert second.headers["authorization"] == "Bearer sk-a"


async def test_headers_of_ones_own_http_client(kind: str, recorder: Recorder) -> None:
    maker: Any = httpx.Client if kind == "sync" else httpx.AsyncClient
    transport = httpx.MockTransport(recorder._handle)  # pyright: ignore[reportPrivateUsage]
    http = maker(transport=transport, headers={"X-Tenant": "acme", "X-Portkey-Trace-Id": "http"})
    client: Any = (Portkey if kind == "sync" else AsyncPortkey)(api_key="k", http_client=http, trace_id="option")
    own = client.as_openai()
    await ask(own)
    assert recorder.last.headers["x-tenant"] == "acme"
    assert recorder.last.headers.get_list("x-portkey-trace-id") == ["option"]
    await close(own)
    assert not http.is_closed


async def test_closing_it_leaves_the_client_open(kind: str) -> None:
    with LocalGateway() as gateway:
        client: Any = (Portkey if kind == "sync" else AsyncPortkey)(base_url=gateway.url, provider="openai")
        for _ in range(2):
            own = client.as_openai()
            await ask(own)
            assert "authorization" not in gateway.requests[-1].headers
            await close(own)
            assert own.is_closed()
        await ask(client)
        assert len(client._http._client_for_current_owner()._transport._pool.connections) == 1
        last = client.as_openai()
        await close(client)
        with pytest.raises((RuntimeError, openai.APIConnectionError)) as caught:  # releases before 3.57 convert it
            await ask(last.with_options(max_retries=0))
        assert "the client has been closed" in f"{caught.value} {caught.value.__cause__}"
        await close(last)


async def test_a_derived_clients_options(kind: str, recorder: Recorder) -> None:
    client = recorder.client(kind, trace_id="a")
    await ask(client.with_options(trace_id="b", base_url=HOME).as_openai())
    assert (recorder.last.headers["x-portkey-trace-id"], recorder.last.url.host) == ("b", "gateway.test")


def test_without_the_package(kind: str, recorder: Recorder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "openai", None)
    with pytest.raises(ImportError, match=r"as_openai\(\).*`openai` package.*pip install openai"):
        recorder.client(kind).as_openai()


def test_no_key_in_its_repr(kind: str, recorder: Recorder) -> None:
    assert "secret" not in repr(recorder.client(kind, api_key="pk-secret", Authorization="sk-secret").as_openai())


CATCHABLE = """
import pickle, sys
import httpx
import portkey_ai
assert portkey_ai.catchable_as_openai() is False, "nothing to do before the package is imported"
import openai
assert portkey_ai.catchable_as_openai() is True is portkey_ai.catchable_as_openai()
refuse = httpx.MockTransport(lambda _: httpx.Response(429, json={"error": {"message": "m"}}))
client = portkey_ai.Portkey(api_key="k", http_client=httpx.Client(transport=refuse))
for call in (client.models.list, client.configs.list):
    try:
        call()
    except openai.RateLimitError as error:
        assert isinstance(error, (openai.APIError, openai.OpenAIError)) and isinstance(error, portkey_ai.PortkeyError)
        assert pickle.loads(pickle.dumps(error)).status_code == error.status_code == 429
    else:
        sys.exit("no error")
missing = portkey_ai.MissingAPIKeyError()
assert isinstance(missing, openai.OpenAIError) and isinstance(missing, ValueError) and "PORTKEY_API_KEY" in str(missing)
"""


def test_errors_that_openais_classes_catch() -> None:
    root = Path(__file__).parents[1]
    result = subprocess.run([sys.executable, "-W", "error", "-c", CATCHABLE], cwd=root, capture_output=True, text=True)
    assert (result.returncode, result.stderr) == (0, "")
