"""The shapes of errors that the real gateway gives, as exceptions."""

from __future__ import annotations

from typing import Any

import pytest

from portkey_ai import (
    APIStatusError,
    AuthenticationError,
    BadRequestError,
    InternalServerError,
    PortkeyError,
    RateLimitError,
)
from tests.support import MESSAGES, AnyClient, done


@pytest.mark.parametrize(
    ("model", "error"),
    [("fail-401", AuthenticationError), ("fail-429", RateLimitError), ("fail-500", InternalServerError)],
)
@pytest.mark.parametrize("stream", [False, True])
async def test_errors_of_the_provider(client: AnyClient, model: str, error: type[APIStatusError], stream: bool) -> None:
    with pytest.raises(error) as caught:
        await done(client.chat.completions.create(model=model, messages=MESSAGES, stream=stream))
    assert f"asked to fail with {model[5:]}" in str(caught.value)
    assert caught.value.request_id == "req-upstream"
    assert isinstance(caught.value, PortkeyError)


async def test_provider_that_hangs_up(client: AnyClient) -> None:
    with pytest.raises(InternalServerError, match="fetch failed"):
        await done(client.chat.completions.create(model="drop", messages=MESSAGES))


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"provider": None}, "Either x-portkey-config or x-portkey-provider header is required"),
        ({"provider": "nobody"}, "Invalid provider passed"),
        ({"config": "pc-saved"}, "Invalid config passed"),
        ({"config": {"strategy": {"mode": "sideways"}, "targets": []}}, "Invalid 'mode' value"),
        ({"custom_host": "http://10.0.0.1/v1"}, "Invalid custom host"),
    ],
)
async def test_refusals_of_the_gateway(client: AnyClient, options: dict[str, Any], message: str) -> None:
    with pytest.raises(BadRequestError, match=message):
        await done(client.with_options(**options).chat.completions.create(model="m", messages=MESSAGES))


async def test_headers_too_large(client: AnyClient) -> None:
    """Node's limit is 16 kB; the answer has no body."""
    with pytest.raises(APIStatusError) as caught:
        await done(client.with_options(metadata={"k": "x" * 17_000}).models.list())
    assert caught.value.status_code == 431
