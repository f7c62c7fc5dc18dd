"""Which values of a config may be secrets: keys of providers, tokens, passwords, headers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, cast

from portkey_ai._secret_names import is_secret_name
from portkey_ai.config_validation.config_faults import path_of_key

if TYPE_CHECKING:
    from collections.abc import Iterator

_FURTHER_NAMES = re.compile(
    r"(^headers|(api|access|auth|private|signing|subscription)[-_]?key[-_]?id|token)$", re.IGNORECASE
)
SECRET_IN_URL = re.compile(r"(?<=://)[^/?#\s]+(?=@)|(?<=[?#])\S+")


def secret_paths(value: Any, path: str = "") -> Iterator[str]:
    """Yield the path of each value that may be a secret."""
    if isinstance(value, dict):
        for key, item in cast("dict[str, Any]", value).items():
            where = path_of_key(path, key)
            if is_secret(key, item):
                yield where
            else:
                yield from secret_paths(item, where)
    elif isinstance(value, list):
        for index, item in enumerate(cast("list[object]", value)):
            yield from secret_paths(item, f"{path}[{index}]")
    elif is_url(value) and SECRET_IN_URL.search(value):
        yield path


def is_secret(key: str, value: object) -> bool:
    """Return whether the value of a field may be a secret."""
    has_name = is_secret_name(key) or _FURTHER_NAMES.search(key) is not None
    return has_name and isinstance(value, (str, dict)) and value not in ("", {})


def is_url(value: object) -> bool:
    """Return whether a value is an address of HTTP."""
    return isinstance(value, str) and re.match(r"https?://\S+$", value) is not None
