"""Which error an answer becomes, what it knows, and that nothing secret goes where it should not."""

from __future__ import annotations

import copy
import pickle
import sys
import traceback
from typing import Any

import httpx
import pytest

import portkey_ai
from portkey_ai import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    BudgetExceededError,
    GatewayError,
    GatewayTimeoutError,
    GuardrailDeniedError,
    InlineSettingsBlockedError,
    PortkeyError,
    RateLimitError,
)
from portkey_ai.api_resources import exceptions

from .support import MESSAGES, Recorder, done, notes

HEADERS = {"x-portkey-trace-id": "t-1", "x-portkey-provider": "openai", "x-request-id": "r-1"}
HOOKS = {"before_request_hooks": [{"verdict": False, "id": "g1"}], "after_request_hooks": []}


async def failure(kind: str, status: int, **answer: Any) -> APIStatusError:
    answer.setdefault("headers", HEADERS)
    client = Recorder(lambda _: httpx.Response(status, **answer)).client(kind)
    errors: list[APIStatusError] = []
    for function, arguments in ((client.chat.completions.create, {"messages": MESSAGES}), (client.configs.list, {})):
        with pytest.raises(APIStatusError) as caught:
            await done(function(**arguments))
        errors.append(caught.value)
    assert type(errors[0]) is type(errors[1])  # one policy for both kinds of endpoints
    assert errors[0].body == errors[1].body
    return errors[0]


@pytest.mark.parametrize(
    ("status", "kind_of_error"),
    [
        (400, "BadRequestError"), (401, "AuthenticationError"), (403, "PermissionDeniedError"), (404, "NotFoundError"),
        (408, "GatewayTimeoutError"), (409, "ConflictError"), (412, "BudgetExceededError"),
        (422, "UnprocessableEntityError"), (429, "RateLimitError"), (446, "GuardrailDeniedError"),
        (500, "InternalServerError"), (529, "InternalServerError"), (418, "APIStatusError"),
    ],
)  # fmt: skip
async def test_by_status(kind: str, status: int, kind_of_error: str) -> None:
    error = await failure(kind, status, json={"error": {"message": "no", "type": "t", "param": "p", "code": "c"}})
    assert type(error) is getattr(portkey_ai, kind_of_error)
    assert isinstance(error, PortkeyError)
    assert (error.status_code, error.request_id, error.trace_id) == (status, "r-1", "t-1")
    assert (error.code, error.param, error.type) == ("c", "p", "t")
    assert error.get_headers()["provider"] == "openai"
    assert str(error).startswith(f"Error code: {status} - {{'error': {{'message': 'no'")
    for fact in ("https://api.portkey.ai/v1/", "provider openai", "trace t-1"):
        assert fact not in str(error)  # a program that looks for a number in the message must not find an id
        assert fact in notes(error)
    if sys.version_info < (3, 11):
        assert notes(error) in repr(error)


@pytest.mark.parametrize(
    ("answer", "body"),
    [
        ({"json": {"error": {"message": "m"}, "provider": "openai"}}, {"message": "m"}),
        ({"json": {"status": "failure", "message": "m"}}, {"status": "failure", "message": "m"}),
        ({"json": {"success": False, "data": {"message": "m"}}}, {"message": "m"}),
        ({"json": {"html-message": "m"}}, {"html-message": "m"}),
        ({"json": {"message": "m", "ok": False}}, {"message": "m", "ok": False}),
        ({"json": {"error": "m"}}, "m"),
        ({"json": ["m"]}, ["m"]),
        ({"text": "plain m"}, "plain m"),
        ({"html": "<p>m</p>"}, "<p>m</p>"),
        ({"content": b""}, ""),
        ({"content": b"\xff\xfe m"}, "\ufffd\ufffd m"),
    ],
)
async def test_bodies(kind: str, answer: dict[str, Any], body: object) -> None:
    error = await failure(kind, 400, **answer)
    assert error.body == body
    assert str(error).startswith("Error code: 400")
    assert "m" in str(error) or not body


async def test_guardrail(kind: str) -> None:
    body = {"error": {"message": "denied", "type": "hooks_failed"}, "hook_results": HOOKS}
    error = await failure(kind, 446, json=body)
    assert isinstance(error, GuardrailDeniedError)
    assert error.hook_results == HOOKS
    assert error.type == "hooks_failed"
    other = await failure(kind, 446, text="no JSON")
    assert isinstance(other, GuardrailDeniedError)
    assert other.hook_results == {}


async def test_errors_of_the_gateway(kind: str) -> None:
    exception = {"x-portkey-gateway-exception": "true"}
    assert isinstance(await failure(kind, 500, headers=exception, json={}), GatewayError)
    blocked = {"status": "failure", "message": "m", "error": {"code": "inline_config_blocked", "message": "m"}}
    error = await failure(kind, 400, json=blocked)
    assert isinstance(error, InlineSettingsBlockedError)
    assert error.code == "inline_config_blocked"
    assert issubclass(BudgetExceededError, APIStatusError)
    assert issubclass(GatewayTimeoutError, APIStatusError)


async def test_pickles_and_copies(kind: str) -> None:
    error: Any = await failure(kind, 446, json={"error": {"message": "denied"}, "hook_results": HOOKS})
    twins: list[Any] = [pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)]
    for twin in twins:
        assert type(twin) is type(error)
        assert str(twin) == str(error)
        assert (twin.status_code, twin.body, twin.trace_id) == (446, {"message": "denied"}, "t-1")
        assert twin.hook_results == HOOKS


async def test_pickles_have_no_secrets(kind: str) -> None:
    def redirect(_: httpx.Request) -> httpx.Response:
        location = "https://user:secret-1@elsewhere/x?signature=secret-2"
        return httpx.Response(307, headers={"location": location, "set-cookie": "session=secret-3"})

    options: dict[str, Any] = {"api_key": "secret-4", "default_query": {"key": "secret-5"}}
    client = Recorder(redirect).client(kind, **options)
    with pytest.raises(APIStatusError, match="redirects to https://elsewhere/x") as caught:
        await done(client.chat.completions.create(messages=[{"role": "user", "content": "secret-6"}]))
    assert caught.value.request.url.params["key"] == "secret-5"  # at hand it is whole
    assert b"secret" not in pickle.dumps(caught.value)


@pytest.mark.parametrize("length", [4000, 4001, 5_000_000])
async def test_long_bodies_are_not_in_the_message(kind: str, length: int) -> None:
    error = await failure(kind, 400, content="x" * length)
    assert error.body == "x" * length
    assert ("x" * 4000 in str(error)) and len(str(error)) < 4300
    assert (f"{length:,} characters" in str(error)) == (length > 4000)


async def test_pickles_of_connection_errors(kind: str) -> None:
    def refuse(request: httpx.Request) -> httpx.Response:
        raise httpx.ReadTimeout("too slow", request=request)

    with pytest.raises(APITimeoutError) as caught:
        await done(Recorder(refuse).client(kind, max_retries=0).models.list())
    twin = pickle.loads(pickle.dumps(caught.value))
    assert type(twin) is APITimeoutError
    assert isinstance(twin, APIConnectionError)
    assert str(twin) == str(caught.value)
    assert "https://api.portkey.ai/v1/models: nothing was received within 600 s (ReadTimeout: too slow)" in str(twin)
    assert twin.step == caught.value.step == "read"


class TestRedirects:
    SECRETS: dict[str, Any] = {
        "api_key": "pk-secret", "aws_secret_access_key": "aws-secret", "Authorization": "sk-secret",
        "default_headers": {"x-api-key": "ant-secret", "x-of-my-own": "my-secret"},
    }  # fmt: skip

    def recorder(self, location: str) -> Recorder:
        def respond(request: httpx.Request) -> httpx.Response:
            if request.url.path == "/v1/models":
                return httpx.Response(307, headers={"location": location})
            return httpx.Response(200, json={"data": []})

        return Recorder(respond)

    def client(self, kind: str, recorder: Recorder, **more: Any) -> Any:
        client = recorder.client(kind, **self.SECRETS, **more)
        client._http.follow_redirects = True  # as our own HTTP clients do
        return client

    @pytest.mark.parametrize(
        "location", ["https://elsewhere/models", "http://api.portkey.ai/x", "https://api.portkey.ai:444/x"]
    )
    async def test_to_another_origin(self, kind: str, location: str) -> None:
        recorder = self.recorder(location)
        await done(self.client(kind, recorder).models.list())
        assert str(recorder.last.url) == location
        assert "secret" not in str(recorder.last.headers.raw)
        assert recorder.last.headers.keys() <= {"host", "accept", "accept-encoding", "connection", "user-agent"}

    async def test_credentials_of_ones_own_http_client(self, kind: str) -> None:
        recorder = self.recorder("https://elsewhere/models")
        client = self.client(kind, recorder)
        client._http.auth = ("user", "secret")
        client._http.headers["x-of-the-http-client"] = "secret"
        await done(client.models.list())
        first, second = recorder.requests
        assert first.headers["authorization"].startswith("Basic ")
        assert first.headers["x-of-the-http-client"] == "secret"
        assert "authorization" not in second.headers
        assert "secret" not in str(second.headers.raw)

    async def test_within_the_gateway(self, kind: str) -> None:
        recorder = self.recorder("/v2/models")
        await done(self.client(kind, recorder).models.list())
        assert str(recorder.last.url) == "https://api.portkey.ai/v2/models"
        assert recorder.last.headers["x-portkey-api-key"] == "pk-secret"
        assert recorder.last.headers["x-of-my-own"] == "my-secret"

    async def test_without_end(self, kind: str) -> None:
        recorder = Recorder(lambda _: httpx.Response(307, headers={"location": "/v1/models"}))
        with pytest.raises(APIStatusError, match="307"):
            await done(self.client(kind, recorder, max_retries=0).models.list())
        assert len(recorder.requests) == 21

    async def test_a_client_that_does_not_follow(self, kind: str) -> None:
        recorder = self.recorder("https://elsewhere/models")
        with pytest.raises(APIStatusError, match="307"):
            await done(recorder.client(kind).models.list())
        assert len(recorder.requests) == 1


def test_names() -> None:
    """Tracebacks name the module that programs import an error from."""
    for name in exceptions.__all__:
        error = getattr(portkey_ai, name)
        if isinstance(error, type):
            assert (error.__module__, getattr(portkey_ai, error.__name__)) == ("portkey_ai", error)
    error = RateLimitError("m", response=httpx.Response(429), request=httpx.Request("GET", "http://h"), body=None)
    assert traceback.format_exception_only(error)[-1].startswith("portkey_ai.RateLimitError: m")
    assert type(pickle.loads(pickle.dumps(error))) is RateLimitError
