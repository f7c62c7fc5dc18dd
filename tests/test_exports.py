"""The export table is complete and the same for type checkers and at run time."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import portkey_ai
from portkey_ai._lazy import lazy_exports


def test_table_and_typing_block_agree() -> None:
    tree = ast.parse(Path(portkey_ai.__file__).read_text())
    (block,) = [node for node in tree.body if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"]
    typed = {
        f"{'.' * node.level}{node.module}:{alias.name}"
        for node in block.body if isinstance(node, ast.ImportFrom) for alias in node.names
    }  # fmt: skip
    table = {
        f"{module}:{name}"
        for module, names in portkey_ai._EXPORTS.items() for name in names.split()  # pyright: ignore[reportPrivateUsage]
    }  # fmt: skip
    assert typed == table


def test_dir_and_unknown_names() -> None:
    assert set(portkey_ai.__all__) <= set(dir(portkey_ai))
    with pytest.raises(AttributeError, match="no_such_name"):
        portkey_ai.no_such_name  # type: ignore[attr-defined]  # noqa: B018
    with pytest.raises(ImportError):
        from portkey_ai import no_such_name  # type: ignore[attr-defined]  # noqa: F401


def test_lazy_exports_of_renamed_names_and_submodules() -> None:
    find, _ = lazy_exports("portkey_ai", {".version": "release=VERSION", ".": "testing"})
    assert find("release") == portkey_ai.VERSION
    assert getattr(find("testing"), "__name__", "") == "portkey_ai.testing"
    del portkey_ai.release  # type: ignore[attr-defined]
