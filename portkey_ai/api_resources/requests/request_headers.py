"""The headers that every request has, and merging headers from several sources."""

from __future__ import annotations

import platform
from base64 import b64encode
from typing import TYPE_CHECKING, Any

from portkey_ai._vendor.openai._types import Omit
from portkey_ai.api_resources.settings.frame_locals import hides_arguments
from portkey_ai.api_resources.settings.header_values import header_name, header_token, header_value
from portkey_ai.api_resources.settings.masking import SecretMapping, SecretText, secret_value
from portkey_ai.version import VERSION

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from httpx import URL

API_KEY_HEADER = header_name("api_key")
BODY_HEADERS = ("accept", "content-type")
"""Headers that describe a body, which the handshake of a websocket does not have."""
PLATFORM_HEADERS = {
    "accept": "application/json",
    "content-type": "application/json",
    "user-agent": f"Portkey/Python {VERSION}",
    "x-portkey-package-version": f"portkey-{VERSION}",
    "x-portkey-runtime": platform.python_implementation(),
    "x-portkey-runtime-version": platform.python_version(),
}


class PendingAPIKey(SecretText):
    """A placeholder for the key in the headers of a websocket; `connect` gets the key from the callable `api_key`."""

    __slots__ = ("__dict__",)
    provider: Callable[[], Any]

    @classmethod
    def of(cls, provider: Callable[[], Any]) -> PendingAPIKey:
        """Return a placeholder for the key that `provider` returns."""
        pending = cls()
        pending.provider = provider
        return pending


@hides_arguments
def validated_key(api_key: object) -> str:
    """Return the key that a callable `api_key` has returned; raise ValueError if it is not a non-empty string."""
    if not isinstance(api_key, str) or not api_key:
        raise ValueError(f"api_key: expected the callable to return a non-empty str, got {type(api_key).__name__}")
    return SecretText(header_value("api_key", api_key))


def merge_headers(*sources: Mapping[str, object], onto: dict[str, str] | None = None) -> dict[str, str]:
    """Return one mapping with lower-case names; later sources win, Omit removes a header, None changes nothing.

    If `onto`, an earlier result, is given, they are merged into it in place. Raises ValueError, naming the header, for
    an invalid name or value.
    """
    merged = SecretMapping() if onto is None else onto
    for source in sources:
        for name, value in source.items():
            if isinstance(value, str):
                merged[header_token(name).lower()] = secret_value(name, header_value(name, value))
            elif isinstance(value, Omit):
                merged.pop(name.lower(), None)
            elif isinstance(value, ValueError):  # stored by `call_headers`
                raise value
            elif value is not None:
                raise ValueError(f"header {name}: expected a string, got {type(value).__name__}")
    return merged


def basic_authorization(url: URL) -> str | None:
    """Return the Authorization header for the user name and password in `url`; None without them."""
    if not url.userinfo:
        return None
    return SecretText("Basic " + b64encode(f"{url.username}:{url.password}".encode()).decode())
