"""Parameter and response types, one module for each group of endpoints."""

from typing import TYPE_CHECKING

if not TYPE_CHECKING:
    from portkey_ai._lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(__name__, {})  # no names but the submodules, each imported on first use
