# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false, reportUnknownMemberType=false
# JSON of any shape has no type.
"""JSON of any shape, and real answers with something in them changed."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

from hypothesis import strategies as st

TEXTS = st.text(max_size=8) | st.sampled_from(["", "stop", "assistant", "function", "message", "\u2028", "\x00"])
KEYS = TEXTS | st.sampled_from(
    ["id", "type", "data", "error", "choices", "object", "status", "_headers", "model_config"]
)
NUMBERS = st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.just(10**400) | st.just(1.5)
JSON: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | NUMBERS | TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=4),
    max_leaves=12,
)


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """The path of everything in a JSON value."""
    found = [path]
    items: Any = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in items:
        found += places(item, (*path, key))
    return found


@st.composite
def changed(draw: Callable[[Any], Any], samples: list[Any]) -> Any:
    """One of `samples` with up to four places in it replaced, removed or added to."""
    value = copy.deepcopy(draw(st.sampled_from(samples)))
    for _ in range(draw(st.integers(0, 4))):
        path = draw(st.sampled_from(places(value)))
        if not path:
            if isinstance(value, dict):
                value[draw(KEYS)] = draw(JSON)
            continue
        owner = value
        for key in path[:-1]:
            owner = owner[key]
        how = draw(st.sampled_from(["replace", "remove", "null", "add"]))
        if how == "remove":
            del owner[path[-1]]
        elif how == "add" and isinstance(owner[path[-1]], dict):
            owner[path[-1]][draw(KEYS)] = draw(JSON)
        else:
            owner[path[-1]] = None if how == "null" else draw(JSON)
    return value
