"""Whether two configs are the same, and their difference for people: unified, with secrets masked."""

from __future__ import annotations

import difflib
import json
from itertools import zip_longest
from typing import Any, cast

from .config_secrets import SECRET_IN_URL, is_secret, is_url
from .output import cell

_COLOURS = {"+": "32", "-": "31", "@": "36"}


def canonical(value: Any) -> Any:
    """Return a config as the gateway stores it: JSON, in which 1.0 and 1 are one number; keys are sorted."""
    if isinstance(value, dict):
        fields = cast("dict[str, Any]", value)
        return {key: canonical(fields[key]) for key in sorted(fields)}
    if isinstance(value, (list, tuple)):
        return [canonical(item) for item in cast("list[Any]", value)]
    return int(value) if isinstance(value, float) and value.is_integer() else value


def is_same(one: Any, other: Any) -> bool:
    """Return whether two configs are the same for the gateway; the order of keys does not matter."""
    return _text(one) == _text(other)  # as text: in Python, True == 1


def difference(old: Any, new: Any, old_name: str, new_name: str) -> str:
    """Return the unified difference, "" if there is none. None is no config. Values that may be secrets are masked."""
    before, after = canonical(old), canonical(new)
    lines = difflib.unified_diff(
        [] if old is None else _text(_masked(before, after, "old")).splitlines(),
        [] if new is None else _text(_masked(after, before, "new")).splitlines(),
        old_name,
        new_name,
        lineterm="",
    )
    return "".join(f"{cell(line)}\n" for line in lines)


def coloured(text: str) -> str:
    """Return a difference with the colours of a terminal."""
    return "".join(
        f"\x1b[{_COLOURS[line[0]]}m{line[:-1]}\x1b[0m\n" if line[0] in _COLOURS else line
        for line in text.splitlines(keepends=True)
    )


def _text(config: Any) -> str:
    return json.dumps(canonical(config), indent=2, ensure_ascii=False)


def _masked(value: Any, other: Any, side: str) -> Any:
    """Return `value` without its secrets; where `other` has another secret, the masks of both sides differ."""
    if isinstance(value, dict):
        fields = cast("dict[str, Any]", value)
        others = cast("dict[str, Any]", other) if isinstance(other, dict) else {}
        return {
            key: ("***" if item == others.get(key) else f"*** ({side})")
            if is_secret(key, item)
            else _masked(item, others.get(key), side)
            for key, item in fields.items()
        }
    if isinstance(value, list):
        items = cast("list[object]", value)
        other_items = cast("list[object]", other) if isinstance(other, list) else []
        return [_masked(item, before, side) for item, before in zip_longest(items, other_items[: len(items)])]
    if is_url(value):
        shown = SECRET_IN_URL.sub("***", value)
        return shown if shown == value or value == other else f"{shown} ({side})"
    return value
