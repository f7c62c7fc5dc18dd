"""The two clients under comparison, in the forms that openai's tests want them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

BASE_URL = "http://127.0.0.1:4010"
"""The address that openai's tests mock."""

PORTKEY_API_KEY = "pk-test"

Client = Any
Make = Callable[[bool, bool, Any], Client]
"""Makes a client: async or not, strict about what answers hold or not, on that client of httpx2 or httpx."""


def plain(is_async: bool, strict: bool, http: Any) -> Client:
    from openai import AsyncOpenAI, OpenAI

    return (AsyncOpenAI if is_async else OpenAI)(
        base_url=BASE_URL,
        api_key="My API Key",
        admin_api_key="My Admin API Key",
        _strict_response_validation=strict,
        http_client=http,
    )


def portkey(is_async: bool, strict: bool, http: Any) -> Client:
    from portkey_ai import AsyncPortkey, Portkey

    client: Any = (AsyncPortkey if is_async else Portkey)(base_url=BASE_URL, api_key=PORTKEY_API_KEY, http_client=http)
    # Strictness is a switch for tests, which Portkey does not have: it belongs to the vendored client below.
    client.openai_client._strict_response_validation = strict
    return client


CLIENTS: dict[str, Make] = {"openai": plain, "portkey": portkey}
