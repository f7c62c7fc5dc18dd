"""Arguments of the commands that work without typer."""

from __future__ import annotations

import argparse
from typing import NoReturn

from .failures import UsageError


class PlainArguments(argparse.ArgumentParser):
    """A parser whose errors are raised as UsageError, in one line."""

    def __init__(self, command: str, description: str) -> None:
        super().__init__(prog=f"portkey {command}", description=description, allow_abbrev=False)

    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{message} ({self.prog} --help shows the usage)")
