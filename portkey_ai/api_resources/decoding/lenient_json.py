"""Parses JSON that may be invalid or not an object, without raising."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from collections.abc import Mapping


def parse_json(data: bytes) -> Any:
    """Return the JSON value of `data`; None if it is not JSON."""
    try:
        return json.loads(data)
    except (ValueError, RecursionError):  # RecursionError: nested deeper than Python's stack
        return None


def as_mapping(content: object) -> Mapping[str, Any]:
    """Return `content` if it is a JSON object, else an empty one."""
    return cast("Mapping[str, Any]", content) if isinstance(content, dict) else {}
