"""Hide secrets in text that people read: header values, user names and passwords in URLs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from .option_table import BY_NAME, OPTIONS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

MASK = "***"
SHORTEST_SECRET = 8
"""Shorter texts are not masked: they are placeholders ("key", "x"), and occur in ordinary words."""
_USERINFO = re.compile(r"^([A-Za-z][A-Za-z0-9+.-]*://)?[^/?#]*@")

# Of every other header only the name is shown. A config may be the config itself, with keys in it.
_SHOWN = {option.header for option in OPTIONS if option.kind is not None and not option.secret}.union(
    ("accept", "content-type", "user-agent", "x-portkey-package-version", "x-request-id")
).difference(BY_NAME[name].header for name in ("config", "custom_host", "metadata"))


def masked(headers: Mapping[str, str]) -> dict[str, str]:
    """Return a copy of `headers` with the values hidden of those that are not known to be harmless."""
    return {name: _shown(name.lower(), value) for name, value in headers.items()}


def _shown(name: str, value: str) -> str:
    if name == "x-portkey-config" and not value.lstrip().startswith(("{", "[")):
        return value
    return value if name in _SHOWN else MASK


def without_userinfo(url: str) -> str:
    """Return `url` with the user name and the password hidden."""
    return _USERINFO.sub(rf"\1{MASK}@", url)


def printable(text: str) -> str:
    """Return text from elsewhere for a log or a message: control characters are escaped, so that no line is forged."""
    return text if text.isprintable() else text.encode("unicode_escape").decode("ascii")


def mask_secrets(text: str, secrets: Iterable[str | None]) -> str:
    """Return `text` with each occurrence of a secret replaced; secrets shorter than SHORTEST_SECRET are ignored."""
    for secret in secrets:
        if secret and len(secret) >= SHORTEST_SECRET:
            text = text.replace(secret, MASK)
    return text


class SecretMapping(dict[str, Any]):
    """A mapping of headers or options: `repr` and `str`, and so logs and crash reports, show the names only."""

    def __repr__(self) -> str:
        return f"<{', '.join(self)}>"

    __str__ = __repr__
