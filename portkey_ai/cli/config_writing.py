"""Write a config to a file, so that reading it returns the same config."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, cast

from portkey_ai._atomic_file import replace_text

from .config_document import yaml_package
from .failures import CommandError

if TYPE_CHECKING:
    from pathlib import Path


def write_config(path: Path, config: dict[str, Any], schema: str | None = None) -> None:
    """Replace the file; the format is that of its suffix. Raises CommandError for a config that TOML cannot hold."""
    content = config if schema is None else {"$schema": schema, **config}
    suffix = path.suffix.lower()
    if suffix == ".json":
        text = json.dumps(content, indent=2, ensure_ascii=False) + "\n"
    elif suffix == ".toml":
        try:
            text = "".join(_toml_table(content, ())).lstrip("\n")
        except ValueError:
            raise CommandError(f"{path}: TOML has no null, which the config has: use JSON or YAML") from None
    else:
        text = yaml_package().safe_dump(content, sort_keys=False, allow_unicode=True, width=120)
    replace_text(path, text)


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
