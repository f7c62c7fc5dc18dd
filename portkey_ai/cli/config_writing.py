"""Write a config to a file, so that reading it returns the same config."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from portkey_ai._atomic_file import replace_text

from .config_document import yaml_package
from .failures import CommandError
from .toml_writer import toml_text

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
            text = toml_text(content)
        except ValueError:
            raise CommandError(f"{path}: TOML has no null, which the config has: use JSON or YAML") from None
    else:
        text = yaml_package().safe_dump(content, sort_keys=False, allow_unicode=True, width=120)
    replace_text(path, text)
