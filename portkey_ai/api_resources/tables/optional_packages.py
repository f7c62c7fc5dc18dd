"""Import a package that an extra installs, on first use."""

from __future__ import annotations

from importlib import import_module
from typing import Any


def optional_package(name: str, *, extra: str) -> Any:
    """Return the module `name`. Raises ImportError, which names the extra, if its package is not installed."""
    package = name.partition(".")[0]
    try:
        return import_module(name)
    except ModuleNotFoundError as error:
        if error.name != package:  # the package is installed, but one of its dependencies is not
            raise
        raise ImportError(f"{package} is not installed: pip install 'portkey-ai[{extra}]'", name=package) from error
