"""Where a program for the published release reads something else from this one."""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterator
from typing import Any, cast

from .differences import DIFFERENCES, Difference

Outcome = dict[str, Any]


def differences(published: Outcome, ours: Outcome) -> Iterator[tuple[str, str, str]]:
    """Yield what is read, and what both releases give, where ours gives something else.

    What the published release raises is not compared: it may work now.
    """
    if "raised" in published:
        return
    if "raised" in ours:
        yield "call", "a result", " ".join(ours["raised"])
        return
    class_ = published["classes"][0] if published["classes"] else None
    if class_ and not _is_instance(class_, ours["classes"]):
        yield "isinstance", class_, (ours["classes"] or ["a plain value"])[0]
    if "items" in published:
        theirs, mine = ([_plain(item) for item in each.get("items", [["no items"]])] for each in (published, ours))
        if not _holds(theirs, mine):
            yield "items", f"{theirs}", f"{mine}"
        return
    for read, (kind, value) in published["reads"].items():
        if kind != "value" or (read.endswith(" in") and value is False):
            continue
        have = ours.get("reads", {}).get(read, ["missing", ""])
        if have[0] != "value" or not _holds(value, have[1]):
            yield read, f"{value!r}", " ".join(map(str, have))


def explanation(method: str, read: str, published: str, ours: str) -> Difference | None:
    """Return the known difference that this is an example of; None if there is none."""
    for difference in DIFFERENCES:
        if (
            re.fullmatch(difference.methods, method)
            and re.fullmatch(difference.reads, read)
            and re.search(difference.published, published)
            and re.search(difference.ours, ours)
        ):
            return difference
    return None


def _is_instance(published: str, ours: list[str]) -> bool:
    """Whether one of the classes `ours` is what a program gets that imports the class from its published place."""
    importlib.import_module("portkey_ai.types")  # classes get the module that they are imported from
    module, _, name = published.partition(":")
    class_: Any = getattr(importlib.import_module(module), name)
    real = f"{class_.__module__}:{class_.__qualname__.partition('[')[0]}"
    return real in ours or published in ours


def _plain(item: list[Any]) -> Any:
    return item[1] if len(item) > 1 else item


def _holds(wanted: Any, have: Any) -> bool:
    """Whether `have` has all that `wanted` has; a field that is None may be missing, as in the response."""
    if isinstance(wanted, dict) and isinstance(have, dict):
        fields = cast("dict[str, Any]", have)
        named = cast("dict[str, Any]", wanted).items()
        return all(value is None or _holds(value, fields.get(name)) for name, value in named)
    if isinstance(wanted, list) and isinstance(have, list):
        theirs, mine = _list(wanted), _list(have)
        pairs = _pairs(theirs), _pairs(mine)
        if all(pair is not None for pair in pairs):
            return _holds(*pairs)
        return len(theirs) == len(mine) and all(_holds(*both) for both in zip(theirs, mine, strict=True))
    return bool(wanted == have)


def _list(value: Any) -> list[Any]:
    found: list[Any] = value
    return found


def _pairs(value: list[Any]) -> dict[str, Any] | None:
    """Return what iteration over a model gives as a dict; None if this is something else."""
    if value and all(isinstance(each, list) and len(_list(each)) == 2 and isinstance(each[0], str) for each in value):
        return dict(value)
    return None
