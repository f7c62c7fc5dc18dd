"""Mask the `extra_headers` of one call as early as possible: crash reports show the local variables of each frame."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from portkey_ai.api_resources.settings.masking import SecretMapping, secret_mapping

_WHOLE_MAPPING = ""
"""The key of an error that concerns `extra_headers` as a whole; no header has this name."""
_UNSUPPORTED_TYPES = (bytes, bytearray, list, tuple, set, Mapping)


def call_headers(extra_headers: Any) -> SecretMapping:
    """Return a masked copy of `extra_headers`.

    A value that cannot be sent is replaced by a ValueError, which `merge_headers` raises later: in a traceback from
    here, the caller's frame would still show the unmasked argument.
    """
    if extra_headers is None:
        return SecretMapping()
    if not hasattr(extra_headers, "items"):
        return SecretMapping(
            {_WHOLE_MAPPING: ValueError(f"extra_headers: expected a mapping, got {_type_name(extra_headers)}")}
        )
    headers = secret_mapping(extra_headers)
    for name, value in headers.items():
        if issubclass(type(value), _UNSUPPORTED_TYPES):
            headers[name] = ValueError(f"header {name}: expected a string, got {_type_name(value)}")
    return headers


def _type_name(value: object) -> str:
    return type(value).__name__
