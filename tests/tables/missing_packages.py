"""Run code as if a package were not installed."""

from __future__ import annotations

import sys
from collections.abc import Generator
from contextlib import contextmanager

import pytest


@contextmanager
def without(package: str, monkeypatch: pytest.MonkeyPatch) -> Generator[None, None, None]:
    """Make each import of `package` fail as it does where the package is not installed."""

    class Missing:
        @staticmethod
        def find_spec(name: str, *_: object) -> None:
            if name.partition(".")[0] == package:
                raise ModuleNotFoundError(f"No module named {package!r}", name=package)

    with monkeypatch.context() as patch:
        for module in [name for name in sys.modules if name.partition(".")[0] == package]:
            patch.delitem(sys.modules, module)
        patch.setattr(sys, "meta_path", [Missing, *sys.meta_path])
        yield
