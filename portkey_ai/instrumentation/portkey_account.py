"""The account at a gateway that spans are sent to."""

from __future__ import annotations

import os
from typing import NamedTuple

from portkey_ai.api_resources.exceptions import MissingAPIKeyError
from portkey_ai.api_resources.global_constants import (
    PORTKEY_API_KEY_ENV,
    PORTKEY_BASE_URL,
    PORTKEY_BASE_URL_ENV,
    PORTKEY_PROXY_ENV,
)


class PortkeyAccount(NamedTuple):
    """An API key (None for a gateway that needs none) and the gateway's URL."""

    api_key: str | None
    base_url: str

    def __repr__(self) -> str:
        return f"<PortkeyAccount at {self.base_url}>"


def resolve_account(api_key: str | None, base_url: str | None) -> PortkeyAccount:
    """Return the account for the arguments; an argument that is None is read from the environment.

    Raises MissingAPIKeyError if there is no key for the hosted gateway, as `Portkey` does.
    """
    key = api_key or _environment(PORTKEY_API_KEY_ENV)
    url = base_url or _environment(PORTKEY_BASE_URL_ENV) or _environment(PORTKEY_PROXY_ENV) or PORTKEY_BASE_URL
    if not key and url == PORTKEY_BASE_URL:
        raise MissingAPIKeyError
    return PortkeyAccount(key, url.rstrip("/"))


def _environment(name: str) -> str | None:
    return os.environ.get(name, "").strip() or None
