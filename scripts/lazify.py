"""Rewrite a package's re-exporting `__init__.py` so that each name is imported on first use."""

import ast
from pathlib import Path

TEMPLATE = """\
# Lazy re-exports, written by scripts/vendor.py from the release's own `__init__.py`.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
{imports}
else:
    from {dots}_lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        __name__,
        {{
{table}
        }},
    )
{exported}"""


def lazify(init: Path, root: Path, *, only_imports: bool = True) -> bool:
    """Make `init` lazy; `root` is the folder that holds `_lazy.py`. False when it holds more than re-exports.

    With `only_imports=False` whatever is not a relative import or `__all__` is dropped instead.
    """
    tree = ast.parse(init.read_text(encoding="utf-8"))
    imports: list[ast.ImportFrom] = []
    exported = ""
    for node in tree.body:
        if isinstance(node, ast.ImportFrom) and node.module == "__future__":
            continue
        if isinstance(node, ast.ImportFrom) and node.level == 1:
            source = init.parent.joinpath(*(node.module or "").split("."))
            # What was taken out of the package (customizations.DROPPED) exports nothing.
            if node.names[0].name != "*" and (source.is_dir() or source.with_suffix(".py").exists()):
                imports.append(node)
        elif isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__":
            exported = "\n" + ast.unparse(node) + "\n"
        elif only_imports:
            return False
    if not imports:
        return False

    table: dict[str, list[str]] = {}
    for node in imports:
        for alias in node.names:
            entry = f"{alias.asname}={alias.name}" if alias.asname not in (None, alias.name) else alias.name
            names = table.setdefault(f".{node.module or ''}", [])
            if entry not in names:
                names.append(entry)
        node.names = [ast.alias(alias.name, alias.asname or alias.name) for alias in node.names]

    init.write_text(
        TEMPLATE.format(
            imports="\n".join(f"    {ast.unparse(node)}" for node in imports),
            dots="." * (len(init.parent.relative_to(root).parts) + 1),
            table="\n".join(f"            {module!r}: {' '.join(names)!r}," for module, names in table.items()),
            exported=exported,
        ),
        encoding="utf-8",
    )
    return True
