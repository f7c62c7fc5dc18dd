"""Filters of logs on the command line: `--filter NAME=VALUE`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from .failures import UsageError

if TYPE_CHECKING:
    from collections.abc import Set

_TIMES = {"time_of_generation_min": "--since", "time_of_generation_max": "--until"}
_PAGE = {"page_size", "current_page"}


def export_filters(pairs: list[str] | None) -> dict[str, object]:
    """Return the filters of an export of logs. Raises UsageError for an unknown one."""
    from portkey_ai.types.log_filters import LogExportFiltersParam

    return log_filters(pairs, LogExportFiltersParam.__annotations__.keys() - _PAGE)


def analytics_filters(pairs: list[str] | None) -> dict[str, object]:
    """Return the filters of analytics. Raises UsageError for an unknown one."""
    from portkey_ai.api_resources.requests.call_options import CallOptions
    from portkey_ai.types.analytics import AnalyticsOptions

    return log_filters(pairs, AnalyticsOptions.__annotations__.keys() - CallOptions.__annotations__.keys())


def log_filters(pairs: list[str] | None, known: Set[str]) -> dict[str, object]:
    """Return the filters; `metadata.KEY=VALUE` filters by metadata, and a repeated name allows each of its values.

    Raises UsageError for a word that is not NAME=VALUE, and for a name that is not in `known`.
    """
    texts: dict[str, list[str]] = {}
    for pair in pairs or ():
        name, equals, value = pair.partition("=")
        if not (name and equals and value):
            raise UsageError(f"--filter: expected NAME=VALUE, got {pair!r}")
        if name in _TIMES:
            raise UsageError(f"--filter: {name} is set by {_TIMES[name]}")
        if name not in known and not name.startswith("metadata."):
            raise UsageError(f"--filter: unknown name {name!r}{_hint(name, known)}")
        texts.setdefault(name, []).append(value)
    filters: dict[str, object] = {}
    metadata: dict[str, str] = {}
    for name, values in texts.items():
        prefix, dot, key = name.partition(".")
        if prefix != "metadata":
            filters[name] = _number(name, values[0]) if name.endswith(("_min", "_max")) else ",".join(values)
        elif dot and key and len(values) == 1:
            metadata[key] = values[0]
        else:
            raise UsageError(f"--filter: expected metadata.KEY=VALUE, once for each key, got {name}={values[-1]}")
    if metadata:
        filters["metadata"] = metadata
    return filters


def _hint(name: str, known: Set[str]) -> str:
    import difflib

    names = sorted({"metadata.KEY" if item == "metadata" else item for item in known - _TIMES.keys()})
    similar = difflib.get_close_matches(name, names, n=1)
    return f"; did you mean {similar[0]!r}?" if similar else f" (there are {', '.join(names)})"


def _number(name: str, text: str) -> object:
    try:
        number: object = json.loads(text)
    except ValueError:
        number = None
    if isinstance(number, bool) or not isinstance(number, (int, float)):
        raise UsageError(f"--filter: {name}: expected a number, got {text!r}")
    return number
