"""Warnings that name the line of the program that called this package."""

from __future__ import annotations

import warnings
from inspect import currentframe


def warn_caller(message: str) -> None:
    """Warn at the line of the program that called this package."""
    level, frame = 1, currentframe()
    while frame is not None and frame.f_globals.get("__name__", "").partition(".")[0] == "portkey_ai":
        level, frame = level + 1, frame.f_back
    warnings.warn(message, UserWarning, stacklevel=level)
