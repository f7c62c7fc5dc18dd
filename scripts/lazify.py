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
            if node.names[0].name != "*" and _is_there(init.parent, node.module):
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


def _is_there(folder: Path, module: str | None) -> bool:
    """Whether the module that an import names was not dropped."""
    path = folder.joinpath(*(module or "").split("."))
    return path.is_dir() or path.with_suffix(".py").exists()


def import_in_functions(source: str, module: str) -> tuple[str, int]:
    """Move a module-level import into the functions that use it; return the source and the number of places changed.

    `module` is written as in the import statement, for example `distro` or `..lib.streaming`. Type checkers still see
    the import at the top. Annotations are assumed to be strings (`from __future__ import annotations`).
    """
    tree = ast.parse(source)
    for node in tree.body:
        if isinstance(node, ast.ImportFrom) and "." * node.level + (node.module or "") == module:
            break
        if isinstance(node, ast.Import) and [alias.name for alias in node.names] == [module]:
            break
    else:
        return source, 0
    uses = _Uses({alias.asname or alias.name for alias in node.names})
    uses.visit(tree)
    lines = source.splitlines(keepends=True)
    for line, column, name in sorted(uses.found, reverse=True):
        statement = f"import {module}" if isinstance(node, ast.Import) else f"from {module} import {name}"
        lines.insert(line - 1, f"{' ' * column}{statement}\n\n")
    top = ["if TYPE_CHECKING:\n", *(f"    {line}" for line in lines[node.lineno - 1 : node.end_lineno])]
    if not _imports_type_checking(tree, node.lineno):
        top.insert(0, "from typing import TYPE_CHECKING\n")
    lines[node.lineno - 1 : node.end_lineno] = top
    return "".join(lines), 1 + len(uses.found)


def _imports_type_checking(tree: ast.Module, line: int) -> bool:
    """Return whether TYPE_CHECKING is imported above a line."""
    imports = (node for node in tree.body if isinstance(node, ast.ImportFrom) and node.lineno < line)
    return any(alias.name == "TYPE_CHECKING" for node in imports for alias in node.names)


class _Uses(ast.NodeVisitor):
    """Finds the statements within functions that use one of `names`: (line, column, name)."""

    def __init__(self, names: set[str]) -> None:
        self.found: set[tuple[int, int, str]] = set()
        self._names = names
        self._in_function = False
        self._statement: ast.stmt | None = None

    def visit(self, node: ast.AST) -> None:
        if isinstance(node, ast.stmt):
            self._statement = node
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            outside = self._in_function, self._names
            parameters = {argument.arg for argument in ast.walk(node.args) if isinstance(argument, ast.arg)}
            self._in_function, self._names = True, self._names - parameters
            for statement in node.body:
                self.visit(statement)
            self._in_function, self._names = outside
        elif isinstance(node, ast.AnnAssign):
            if node.value:
                self.visit(node.value)
        elif isinstance(node, ast.Name) and node.id in self._names and self._in_function and self._statement:
            self.found.add((self._statement.lineno, self._statement.col_offset, node.id))
        else:
            self.generic_visit(node)
