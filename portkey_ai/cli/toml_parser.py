"""The parser of TOML: of the standard library, before Python 3.11 the package it comes from."""

from __future__ import annotations

import importlib
from typing import Any

from .failures import CommandError


def toml_parser(purpose: str) -> Any:
    """Return the module. Raises CommandError, which names the `purpose`, if there is none."""
    for name in ("tomllib", "tomli"):
        try:
            return importlib.import_module(name)
        except ModuleNotFoundError:
            pass
    raise CommandError(f"{purpose} need Python 3.11, or tomli: pip install tomli")
