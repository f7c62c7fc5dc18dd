"""The `extra_headers` of one call, masked where they enter: each later frame that holds them shows no value."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from portkey_ai.api_resources.settings.masking import SecretMapping, secret_mapping

_INVALID = ""
"""The name under which a mistake is kept; no header has it."""
_NOT_SENT = (bytes, bytearray, list, tuple, set, Mapping)


def call_headers(extra_headers: Any) -> SecretMapping:
    """Return a masked copy of `extra_headers`.

    For what cannot be sent it has the ValueError that `merge_headers` raises: here, the frame of the caller still shows
    the argument.
    """
    if extra_headers is None:
        return SecretMapping()
    if not hasattr(extra_headers, "items"):
        return SecretMapping({_INVALID: ValueError(f"extra_headers: expected a mapping, got {_kind(extra_headers)}")})
    headers = secret_mapping(extra_headers)
    for name, value in headers.items():
        if issubclass(type(value), _NOT_SENT):
            headers[name] = ValueError(f"header {name}: expected a string, got {_kind(value)}")
    return headers


def _kind(value: object) -> str:
    return type(value).__name__
