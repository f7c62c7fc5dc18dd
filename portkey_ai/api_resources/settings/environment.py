"""The environment variables that a client reads, once, when it is made."""

from __future__ import annotations

import os
from dataclasses import dataclass, field

from portkey_ai.api_resources.global_constants import PORTKEY_API_KEY_ENV, PORTKEY_BASE_URL_ENV, PORTKEY_PROXY_ENV


@dataclass(frozen=True)
class Environment:
    """The environment variables of this package as they were; derived clients and copies keep them."""

    api_key: str | None = field(repr=False)
    base_url: str | None = field(repr=False)
    """PORTKEY_BASE_URL, else PORTKEY_PROXY."""
    base_url_variable: str

    @classmethod
    def read(cls) -> Environment:
        """Return the variables as they are now; blank ones count as unset."""
        base_url, variable = _value(PORTKEY_BASE_URL_ENV), PORTKEY_BASE_URL_ENV
        if base_url is None:
            base_url, variable = _value(PORTKEY_PROXY_ENV), PORTKEY_PROXY_ENV
        return cls(_value(PORTKEY_API_KEY_ENV), base_url, variable)


def _value(name: str) -> str | None:
    return os.environ.get(name, "").strip() or None
