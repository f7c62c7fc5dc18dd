"""Validate the values of options that do not become headers; each error names the option."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from .caller_warning import warn_caller
from .masking import without_userinfo

if TYPE_CHECKING:
    from collections.abc import Sequence

_HTTP = ("http://", "https://")
_WEBSOCKET = ("ws://", "wss://", *_HTTP)
_UNLIKELY_SECONDS = 3600
_UNSAFE_IN_URL = re.compile(r"[\x00-\x20\x7f]")


def is_sentinel(value: object) -> bool:
    """Return whether `value` is the `not_given` or `omit` of this package or of an installed `openai` package."""
    return type(value).__name__ in ("NotGiven", "Omit")


def validate_retries(value: object) -> int:
    """Return `value` if it is a number of retries; raise ValueError otherwise."""
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise ValueError(f"max_retries: expected a whole number from 0, got {value!r}")
    return value


def validate_timeout(value: object) -> None:
    """Raise ValueError unless `value` is seconds above 0, a timeout of httpx or httpx2, a tuple, None or unset."""
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        if not 0 < value < float("inf"):
            raise ValueError(f"timeout: expected seconds above 0, or None to wait forever, got {value!r}")
        if value > _UNLIKELY_SECONDS:
            warn_caller(
                f"timeout={value}: the unit is seconds, this is {value / 3600:.1f} hours; request_timeout, the wait of "
                "the gateway for the provider, is in milliseconds"
            )
    elif not (value is None or isinstance(value, tuple) or hasattr(value, "as_dict") or is_sentinel(value)):
        raise ValueError(f"timeout: expected seconds or an httpx.Timeout, got {type(value).__name__}")


def validate_mapping(name: str, value: object) -> None:
    """Raise ValueError naming the parameter unless `value` is a mapping or None."""
    if value is not None and not hasattr(value, "items"):
        raise ValueError(f"{name}: expected a mapping, got {type(value).__name__}")


def validate_url(option: str, value: object, *, websocket: bool = False) -> str:
    """Return `value` as a URL without a trailing slash; raise ValueError naming `option` when it is not usable."""
    url = str(value).strip().rstrip("/")
    shown = without_userinfo(url)
    _require_scheme(option, url, shown, _WEBSOCKET if websocket else _HTTP)
    unsafe = _UNSAFE_IN_URL.search(url)
    if unsafe:
        raise ValueError(f"{option}: {unsafe.group()!r} is not allowed in a URL, got {shown!r}")
    try:
        parts = urlsplit(url)
        host = parts.hostname
        _ = parts.port
    except ValueError as error:
        raise ValueError(f"{option}: invalid URL ({error}), got {shown!r}") from None
    if not host:
        raise ValueError(f"{option}: expected a URL with a host, got {shown!r}")
    if parts.query or parts.fragment or url.endswith(("?", "#")):
        shown = shown.partition("?")[0].partition("#")[0]  # a query may hold a key
        raise ValueError(f"{option}: a query or fragment is not allowed after {shown!r}; use default_query=")
    return url


def _require_scheme(option: str, url: str, shown: str, schemes: Sequence[str]) -> None:
    if not url.lower().startswith(tuple(schemes)):
        raise ValueError(f"{option}: expected a URL that starts with {' or '.join(schemes[:2])}, got {shown!r}")
