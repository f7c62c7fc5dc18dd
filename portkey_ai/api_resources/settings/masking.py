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
"""Shorter texts are not masked: they are placeholders ("key", "x"), and occur in ordinary words."""
_USERINFO = re.compile(r"^([A-Za-z][A-Za-z0-9+.-]*://)?[^/?#]*@")

# Of every other header only the name is shown. A config may be the config itself, with keys in it.
_SHOWN = {option.header for option in OPTIONS if option.kind is not None and not option.secret}.union(
    ("accept", "content-type", "user-agent", "x-portkey-package-version", "x-request-id")
).difference(BY_NAME[name].header for name in ("config", "custom_host", "metadata"))


def masked(headers: Mapping[str, str]) -> dict[str, str]:
    """Return a copy of `headers` with the values hidden of those that are not known to be harmless."""
    return {name: value if is_harmless(name, value) else MASK for name, value in headers.items()}


def is_harmless(name: str, value: str) -> bool:
    """Return whether the value of a header may be shown."""
    name = name.lower()
    return name in _SHOWN or (name == "x-portkey-config" and not value.lstrip().startswith(("{", "[")))


def without_userinfo(url: str) -> str:
    """Return `url` with the user name and the password hidden."""
    return _USERINFO.sub(rf"\1{MASK}@", url)


def without_secrets(url: URL) -> URL:
    """Return `url` without the parts that may hold a key: user name and password, query, fragment."""
    return url.copy_with(userinfo=b"", query=None, fragment=None)


def printable(text: str) -> str:
    """Return text from elsewhere for a log or a message: control characters are escaped, so that no line is forged."""
    return text if text.isprintable() else text.encode("unicode_escape").decode("ascii")


def mask_secrets(text: str, secrets: Iterable[str | None]) -> str:
    """Return `text` with each occurrence of a secret replaced; secrets shorter than SHORTEST_SECRET are ignored."""
    for secret in secrets:
        if secret and len(secret) >= SHORTEST_SECRET:
            text = text.replace(secret, MASK)
    return text


class SecretText(str):
    """A text that may be a key. Its `repr` is masked: in crash reports, also inside of plain dicts and lists.

    Everything else is that of `str`: it is what is sent.
    """

    __slots__ = ()

    def __repr__(self) -> str:
        return repr(MASK)

    def __getitem__(self, index: Any) -> SecretText:
        return SecretText(super().__getitem__(index))  # rich shortens a long text before it takes the repr

    def strip(self, characters: str | None = None, /) -> SecretText:
        return SecretText(super().strip(characters))

    def __reduce__(self) -> tuple[type[str], tuple[str]]:
        return str, (str(self),)


class SecretMapping(dict[str, Any]):
    """A mapping of headers or options: `repr` and `str`, and so logs and crash reports, show the names only."""

    def __repr__(self) -> str:
        return f"<{', '.join(self)}>"

    __str__ = __repr__


def secret_value(name: str, value: str) -> str:
    """Return the value of a header so that its `repr` is masked, unless the header is known to be harmless."""
    return value if is_harmless(name, value) else SecretText(value)


def secret_mapping(mapping: Mapping[str, Any]) -> SecretMapping:
    """Return a copy of a user's headers or parameters whose `repr`, and that of each text in it, is masked."""
    return SecretMapping((name, _secret(value)) for name, value in mapping.items())


def _secret(value: Any) -> Any:
    return SecretText(value) if isinstance(value, str) and not isinstance(value, SecretText) else value
