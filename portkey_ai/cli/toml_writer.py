"""Write TOML, for which the standard library has only a parser."""

from __future__ import annotations

import json
from typing import Any, cast


def toml_text(document: dict[str, Any]) -> str:
    """Return a document as TOML. Raises ValueError if it has a null, which TOML lacks."""
    return "".join(_toml_table(document, ())).lstrip("\n")


def _toml_table(table: dict[str, Any], path: tuple[str, ...]) -> list[str]:
    """Return the lines of a table: its values, then the tables in it."""
    lines: list[str] = []
    below: list[str] = []
    for key, value in table.items():
        inner = (*path, _toml_text(key))
        if isinstance(value, dict) and value:
            below += [f"\n[{'.'.join(inner)}]\n", *_toml_table(cast("dict[str, Any]", value), inner)]
        elif _is_array_of_tables(value):
            for item in cast("list[dict[str, Any]]", value):
                below += [f"\n[[{'.'.join(inner)}]]\n", *_toml_table(item, inner)]
        else:
            lines.append(f"{_toml_text(key)} = {_toml_value(value)}\n")
    return lines + below


def _is_array_of_tables(value: Any) -> bool:
    if not isinstance(value, list) or not value:
        return False
    return all(isinstance(item, dict) for item in cast("list[object]", value))


def _toml_value(value: Any) -> str:
    if value is None:
        raise ValueError("null")
    if isinstance(value, dict):
        fields = cast("dict[str, Any]", value)
        inside = ", ".join(f"{_toml_text(key)} = {_toml_value(item)}" for key, item in fields.items())
        return f"{{ {inside} }}" if inside else "{}"
    if isinstance(value, list):
        return f"[{', '.join(map(_toml_value, cast('list[object]', value)))}]"
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
    return json.dumps(value)


def _toml_text(key: str) -> str:
    """Return a key, with quotes where TOML requires them."""
    bare = key.isascii() and bool(key) and key.replace("_", "").replace("-", "").isalnum()
    return key if bare else _toml_value(key)
