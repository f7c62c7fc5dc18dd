"""Hide secrets in text that people read: header values, user names and passwords in URLs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from .option_table import BY_NAME, OPTIONS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from httpx import URL

MASK = "***"
SHORTEST_SECRET = 8
"""Shorter texts are not masked: they are placeholders ("key", "x") and occur within ordinary words."""
_SLUG = re.compile(r"[\w.@:/-]*")
_USERINFO = re.compile(r"^([A-Za-z][A-Za-z0-9+.-]*://)?[^/?#]*@")

# Every other header is masked. The config header may hold a whole config, which may contain keys.
_SHOWN_HEADERS = {option.header for option in OPTIONS if option.kind is not None and not option.secret}.union(
    ("accept", "content-type", "user-agent", "x-portkey-package-version", "x-request-id")
).difference(BY_NAME[name].header for name in ("config", "custom_host", "metadata"))


def masked(headers: Mapping[str, str]) -> dict[str, str]:
    """Return a copy of `headers` with all values masked, except those of headers that are known to be harmless."""
    return {name: value if is_harmless(name, value) else MASK for name, value in headers.items()}


def is_harmless(name: str, value: str) -> bool:
    """Return whether the value of a header may be shown."""
    name = name.lower()
    return name in _SHOWN_HEADERS or (name == "x-portkey-config" and _SLUG.fullmatch(value) is not None)


def without_userinfo(url: str) -> str:
    """Return `url` with the user name and the password hidden."""
    return _USERINFO.sub(rf"\1{MASK}@", url)


def without_secrets(url: URL) -> URL:
    """Return `url` without the parts that may hold a key: user name and password, query, fragment."""
    return url.copy_with(userinfo=b"", query=None, fragment=None)


def printable(text: str) -> str:
    """Return a received text for use in a log or a message, with control characters escaped: it cannot forge a line."""
    return text if text.isprintable() else text.encode("unicode_escape").decode("ascii")


def mask_secrets(text: str, secrets: Iterable[str | None]) -> str:
    """Return `text` with each occurrence of a secret replaced; secrets shorter than SHORTEST_SECRET are ignored."""
    for secret in secrets:
        if secret and len(secret) >= SHORTEST_SECRET:
            text = text.replace(secret, MASK)
    return text


class SecretText(str):
    """A text that may be a key. Its `repr` is masked, so that crash reports hide it, even within dicts and lists.

    In all other respects it is the unmasked `str`, which is sent.
    """

    __slots__ = ()

    def __repr__(self) -> str:
        return repr(MASK)

    def __getitem__(self, index: Any) -> SecretText:
        return SecretText(super().__getitem__(index))  # rich slices a long text before it calls `repr`

    def strip(self, characters: str | None = None, /) -> SecretText:
        return SecretText(super().strip(characters))

    def __reduce__(self) -> tuple[type[str], tuple[str]]:
        return str, (str(self),)


class SecretMapping(dict[str, Any]):
    """A mapping of headers or options. Its `repr` and `str`, and so logs and crash reports, show only the names."""

    def __repr__(self) -> str:
        return f"<{', '.join(self)}>"

    __str__ = __repr__


def secret_value(name: str, value: str) -> str:
    """Return the value of a header with a masked `repr`, or unchanged if the header is known to be harmless."""
    return value if is_harmless(name, value) else SecretText(value)


def secret_mapping(mapping: Mapping[str, Any]) -> SecretMapping:
    """Return a copy of a user's headers or parameters whose `repr`, and that of each text in it, is masked."""
    return SecretMapping((name, _as_secret(value)) for name, value in mapping.items())


def _as_secret(value: Any) -> Any:
    return SecretText(value) if isinstance(value, str) and not isinstance(value, SecretText) else value
