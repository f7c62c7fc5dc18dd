"""Filters of logs on the command line: `--filter NAME=VALUE`."""

from __future__ import annotations

import json

from .failures import UsageError

_TIMES = {"time_of_generation_min": "--since", "time_of_generation_max": "--until"}


def log_filters(pairs: list[str] | None) -> dict[str, object]:
    """Return the filters; `metadata.KEY=VALUE` filters by metadata, and a repeated name allows each of its values.

    Raises UsageError for a word that is not NAME=VALUE.
    """
    texts: dict[str, list[str]] = {}
    for pair in pairs or ():
        name, equals, value = pair.partition("=")
        if not (name and equals and value):
            raise UsageError(f"--filter: expected NAME=VALUE, got {pair!r}")
        if name in _TIMES:
            raise UsageError(f"--filter: {name} is set by {_TIMES[name]}")
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


def _number(name: str, text: str) -> object:
    try:
        number: object = json.loads(text)
    except ValueError:
        number = None
    if isinstance(number, bool) or not isinstance(number, (int, float)):
        raise UsageError(f"--filter: {name}: expected a number, got {text!r}")
    return number
