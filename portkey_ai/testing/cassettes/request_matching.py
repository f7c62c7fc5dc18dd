"""Compare a request with the recordings, and describe how the closest recording differs."""

from __future__ import annotations

import difflib
import json
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from .body_serialization import BODY_FIELDS
from .secret_masking import is_secret_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from .cassette_file import Exchange

PARTS = ("method", "host", "path", "query", "body")
MATCH_ON = ("method", "path", "query", "body")
"""The default of `match_on`."""
_MAX_DIFF_LINES = 40


def check_parts(match_on: Iterable[str]) -> tuple[str, ...]:
    """Return the parts to compare; raise ValueError for an unknown part, and for a header that is never written."""
    parts = tuple(part.lower() for part in match_on)
    for part in parts:
        if part not in PARTS and "-" not in part:
            raise ValueError(f"match_on: expected {', '.join(PARTS)} or the name of a header, not {part!r}")
        if part not in PARTS and is_secret_name(part):
            raise ValueError(f"match_on: {part} may hold a secret, so its value is never recorded")
    if not parts:
        raise ValueError("match_on: expected at least one part of the request")
    return parts


def differences(recorded: dict[str, Any], request: dict[str, Any], match_on: Iterable[str]) -> list[str]:
    """Return the parts in which a request differs from the recorded one."""
    return [part for part in match_on if _part(recorded, part) != _part(request, part)]


def describe_closest(exchanges: Sequence[Exchange], request: dict[str, Any], match_on: tuple[str, ...]) -> str:
    """Describe the recording that is closest to the request, and their differences."""
    texts = {part: _as_text(_part(request, part)) for part in match_on}

    def distance(exchange: Exchange) -> tuple[int, float]:
        parts = differences(exchange.request, request, match_on)
        similarities = (
            difflib.SequenceMatcher(None, _as_text(_part(exchange.request, part)), texts[part]).quick_ratio()
            for part in parts
        )
        return len(parts), -sum(similarities)

    closest = min(exchanges, key=distance)
    number = next(number for number, exchange in enumerate(exchanges, 1) if exchange is closest)
    parts = differences(closest.request, request, match_on)
    lines = [f"The closest is recording {number} of {len(exchanges)}, which differs in {', '.join(parts)}:"]
    for part in parts:
        recorded = _as_text(_part(closest.request, part)).splitlines()
        lines += difflib.unified_diff(
            recorded, texts[part].splitlines(), f"recorded {part}", f"{part}", lineterm="", n=2
        )
    if len(lines) > _MAX_DIFF_LINES:
        lines[_MAX_DIFF_LINES:] = [f"... and {len(lines) - _MAX_DIFF_LINES} more lines"]
    return "\n".join(lines)


def _part(request: dict[str, Any], part: str) -> Any:
    if part == "method":
        return request["method"]
    if part == "host":
        return urlsplit(str(request["url"])).netloc
    if part == "path":
        return urlsplit(str(request["url"])).path
    if part == "query":
        return request.get("query") or {}
    if part == "body":
        return {field: request[field] for field in BODY_FIELDS if field in request}
    headers: dict[str, Any] = request.get("headers") or {}
    return headers.get(part)


def _as_text(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, indent=2, default=str)
