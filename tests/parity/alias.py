"""Lets `import openai` mean the vendored copy, so that openai's tests know our classes as openai's."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Sequence
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType

VENDORED = "portkey_ai._vendor."


class _Vendored(MetaPathFinder, Loader):
    def __init__(self) -> None:
        self._specs: dict[str, ModuleSpec | None] = {}

    def find_spec(self, fullname: str, _path: Sequence[str] | None, _target: object = None, /) -> ModuleSpec | None:
        return ModuleSpec(fullname, self) if fullname.partition(".")[0] == "openai" else None

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        module = importlib.import_module(VENDORED + spec.name)
        self._specs[spec.name] = module.__spec__
        return module

    def exec_module(self, module: ModuleType) -> None:
        # It ran under its own name already; the import system put the alias's spec on it.
        assert module.__spec__ is not None
        module.__spec__ = self._specs[module.__spec__.name]


def alias_openai() -> None:
    """From here on `openai` is `portkey_ai._vendor.openai` in this process."""
    assert not any(name.partition(".")[0] == "openai" for name in sys.modules), "openai is imported already"
    sys.meta_path.insert(0, _Vendored())
