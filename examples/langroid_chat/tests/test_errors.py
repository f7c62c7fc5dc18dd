"""What Langroid raises for an error of the gateway, and how often it sends the request."""

from __future__ import annotations

import logging

import openai
import pytest
from langroid.language_models.base import RetryParams

from portkey_ai.testing import LocalGateway

from .agents import Kind, ask, make_agent

pytestmark = [pytest.mark.parametrize("kind", ["sync", "async"]), pytest.mark.parametrize("stream", [False, True])]
ONE_RETRY = RetryParams(max_retries=1, initial_delay=0.001)


@pytest.fixture(autouse=True)
def quiet(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.CRITICAL + 1)


def fail(gateway: LocalGateway, status: int, times: int | None = None) -> None:
    """Schedule an error that openai's client, below Langroid, does not retry."""
    gateway.say(status=status, message="asked to fail", headers={"x-should-retry": "false"}, times=times)


@pytest.mark.parametrize(
    ("status", "error"),
    [
        (400, openai.BadRequestError),
        (401, openai.AuthenticationError),
        (403, openai.PermissionDeniedError),
        (404, openai.NotFoundError),
    ],
)
async def test_the_error_of_openai(
    gateway: LocalGateway, kind: Kind, stream: bool, status: int, error: type[openai.APIStatusError]
) -> None:
    fail(gateway, status)
    with pytest.raises(error, match="asked to fail") as caught:
        await ask(make_agent({"stream": stream, "retry_params": ONE_RETRY}), "Hello", kind)
    assert caught.value.status_code == status
    assert len(gateway.requests) == 1


@pytest.mark.parametrize(
    ("status", "error"),
    [
        (412, openai.APIStatusError),
        (429, openai.RateLimitError),
        (446, openai.APIStatusError),
        (500, openai.InternalServerError),
        (503, openai.InternalServerError),
    ],
)
async def test_too_many_retries(
    gateway: LocalGateway, kind: Kind, stream: bool, status: int, error: type[openai.APIStatusError]
) -> None:
    """Langroid retries these, and then raises an Exception that has openai's error as its context."""
    fail(gateway, status)
    with pytest.raises(Exception, match=rf"retries \(1\) exceeded.*{status} - .*asked to fail") as caught:
        await ask(make_agent({"stream": stream, "retry_params": ONE_RETRY}), "Hello", kind)
    assert type(caught.value) is Exception
    assert type(caught.value.__context__) is error
    assert len(gateway.requests) == 2
    assert "pk-secret" not in str(caught.value)


@pytest.mark.parametrize("status", [429, 503])
async def test_a_response_after_a_retry(gateway: LocalGateway, kind: Kind, stream: bool, status: int) -> None:
    fail(gateway, status, times=1)
    gateway.say("Hello yourself")
    response = await ask(make_agent({"stream": stream, "retry_params": ONE_RETRY}), "Hello", kind)
    assert response.content == "Hello yourself"
    assert len(gateway.requests) == 2
    assert gateway.requests[0].body == gateway.requests[1].body


async def test_the_clients_own_retries_come_first(gateway: LocalGateway, kind: Kind, stream: bool) -> None:
    gateway.say(status=429, retry_after=0.001, times=None)
    none = RetryParams(max_retries=0)
    with pytest.raises(Exception, match=r"retries \(0\) exceeded"):
        await ask(make_agent({"stream": stream, "retry_params": none}), "Hello", kind)
    assert len(gateway.requests) == 3
