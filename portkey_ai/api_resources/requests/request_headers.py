"""The headers that every request has, and how several sources of headers are merged."""

from __future__ import annotations

import platform
from base64 import b64encode
from typing import TYPE_CHECKING

from portkey_ai._vendor.openai._types import Omit
from portkey_ai.api_resources.settings.header_values import header_token, header_value
from portkey_ai.version import VERSION

if TYPE_CHECKING:
    from collections.abc import Mapping

    from httpx import URL

PLATFORM_HEADERS = {
    "accept": "application/json",
    "content-type": "application/json",
    "user-agent": f"Portkey/Python {VERSION}",
    "x-portkey-package-version": f"portkey-{VERSION}",
    "x-portkey-runtime": platform.python_implementation(),
    "x-portkey-runtime-version": platform.python_version(),
}


def merge_headers(*sources: Mapping[str, object], onto: dict[str, str] | None = None) -> dict[str, str]:
    """Return one mapping with lower-case names; later sources win, Omit removes a header, None changes nothing.

    `onto`, an earlier result, is what they are merged into. Raises ValueError, naming the header, for an invalid value
    or name.
    """
    merged = {} if onto is None else onto
    for source in sources:
        for name, value in source.items():
            if isinstance(value, str):
                merged[header_token(name).lower()] = header_value(name, value)
            elif isinstance(value, Omit):
                merged.pop(name.lower(), None)
            elif value is not None:
                raise ValueError(f"header {name}: expected a string, got {type(value).__name__}")
    return merged


def basic_authorization(url: URL) -> str | None:
    """Return the Authorization header for the user name and password in `url`; None without them."""
    if not url.userinfo:
        return None
    return "Basic " + b64encode(f"{url.username}:{url.password}".encode()).decode()
