"""Filters for logs and analytics on the command line: `--filter NAME=VALUE`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from .failures import UsageError

if TYPE_CHECKING:
    from collections.abc import Set

_OPTIONS_FOR_TIMES = {"time_of_generation_min": "--since", "time_of_generation_max": "--until"}
_PAGING = {"page_size", "current_page"}


def export_filters(pairs: list[str] | None) -> dict[str, object]:
    """Return the filters for an export of logs. Raises UsageError as `log_filters`."""
    from portkey_ai.types.log_filters import LogExportFiltersParam

    return log_filters(pairs, LogExportFiltersParam.__annotations__.keys() - _PAGING)


def analytics_filters(pairs: list[str] | None) -> dict[str, object]:
    """Return the filters for analytics. Raises UsageError as `log_filters`."""
    from portkey_ai.api_resources.requests.call_options import CallOptions
    from portkey_ai.types.analytics import AnalyticsOptions

    return log_filters(pairs, AnalyticsOptions.__annotations__.keys() - CallOptions.__annotations__.keys())


def log_filters(pairs: list[str] | None, known: Set[str]) -> dict[str, object]:
    """Return the filters that NAME=VALUE pairs stand for; `metadata.KEY=VALUE` filters by metadata.

    A log matches if it has any of the values of a repeated name. Raises UsageError for a pair of another form, for a
    name that is not in `known`, and for a repeated minimum, maximum or key of the metadata.
    """
    texts: dict[str, list[str]] = {}
    for pair in pairs or ():
        name, equals, value = pair.partition("=")
        if not (name and equals and value):
            raise UsageError(f"--filter: expected NAME=VALUE, got {pair!r}")
        if name in _OPTIONS_FOR_TIMES:
            raise UsageError(f"--filter: {name} is not allowed; use {_OPTIONS_FOR_TIMES[name]}")
        if name not in known and not name.startswith("metadata."):
            raise UsageError(f"--filter: unknown name {name!r}{_hint(name, known)}")
        if name in texts and (name.startswith("metadata.") or name.endswith(("_min", "_max"))):
            raise UsageError(f"--filter: {name} was given more than once")
        texts.setdefault(name, []).append(value)
    filters: dict[str, object] = {}
    metadata: dict[str, str] = {}
    for name, values in texts.items():
        prefix, dot, key = name.partition(".")
        if prefix != "metadata":
            filters[name] = _number(name, values[0]) if name.endswith(("_min", "_max")) else ",".join(values)
        elif dot and key:
            metadata[key] = values[0]
        else:
            raise UsageError(f"--filter: expected metadata.KEY=VALUE, got {name}={values[0]}")
    if metadata:
        filters["metadata"] = metadata
    return filters


def _hint(name: str, known: Set[str]) -> str:
    import difflib

    names = sorted({"metadata.KEY" if item == "metadata" else item for item in known - _OPTIONS_FOR_TIMES.keys()})
    similar = difflib.get_close_matches(name, names, n=1)
    return f"; did you mean {similar[0]!r}?" if similar else f" (known names: {', '.join(names)})"


def _number(name: str, text: str) -> object:
    try:
        number: object = json.loads(text)
    except ValueError:
        number = None
    if isinstance(number, bool) or not isinstance(number, (int, float)):
        raise UsageError(f"--filter: {name}: expected a number, got {text!r}")
    return number
