"""Applies customizations to a vendored package, and reports all that do not fit instead of stopping at the first."""

import ast
import difflib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from textwrap import indent
from typing import Protocol

from scripts.lazify import import_in_functions


class Patch(Protocol):
    """One change with one reason, in one file or in all files that a pattern matches."""

    @property
    def file(self) -> str:
        """A path or a pattern of `Path.glob`, relative to the package."""
        ...

    @property
    def reason(self) -> str: ...

    def apply(self, source: str) -> tuple[str, int]:
        """Return the changed source and the number of places changed."""
        ...

    def fits(self, places: int) -> bool:
        """Return whether `places` is the expected number of changes in all files together."""
        ...

    def expected(self) -> str:
        """Return what is searched for, as text for an error."""
        ...


@dataclass(frozen=True)
class Customization:
    """Replace `old`, a text or a regular expression, by `new`, and add the import statement that `new` needs.

    `old` must occur exactly `times` times; with None at least once in all files together.
    """

    file: str
    reason: str
    old: str | re.Pattern[str]
    new: str
    times: int | None = 1
    needs: str = ""

    def apply(self, source: str) -> tuple[str, int]:
        if isinstance(self.old, str):
            places = source.count(self.old)
            changed = source.replace(self.old, self.new)
        else:
            changed, places = self.old.subn(self.new, source)
        return (with_import(changed, self.needs) if places and self.needs else changed), places

    def fits(self, places: int) -> bool:
        return places >= 1 if self.times is None else places == self.times

    def expected(self) -> str:
        count = "at least once" if self.times is None else f"{self.times} x"
        return f"{count}\n{indent(self.old if isinstance(self.old, str) else self.old.pattern, '    | ')}"


@dataclass(frozen=True)
class DeferredImports:
    """Import `modules` (as the file names them) in the functions that use them instead of at the top of the file."""

    file: str
    modules: tuple[str, ...]
    reason: str

    def apply(self, source: str) -> tuple[str, int]:
        moved = 0
        for module in self.modules:
            source, places = import_in_functions(source, module)
            moved += bool(places)
        return source, moved

    def fits(self, places: int) -> bool:
        return places == len(self.modules)

    def expected(self) -> str:
        return f"imports of {', '.join(self.modules)} at the top"


def with_import(source: str, statement: str) -> str:
    """Add `statement` before the first relative import at the top of the file, or else after the last import."""
    tops = [node for node in ast.parse(source).body if isinstance(node, (ast.Import, ast.ImportFrom))]
    relative = [node.lineno - 1 for node in tops if isinstance(node, ast.ImportFrom) and node.level]
    line = relative[0] if relative else max(node.end_lineno or 0 for node in tops)
    lines = source.splitlines(keepends=True)
    return "".join([*lines[:line], statement, "\n", *lines[line:]])


def apply_patches(patches: Sequence[Patch], package: Path) -> list[str]:
    """Apply all patches that fit, in order; return a description of each one that does not."""
    return [fault for patch in patches for fault in _apply(patch, package)]


def _apply(patch: Patch, package: Path) -> list[str]:
    files = sorted(path for path in package.glob(patch.file) if path.is_file())
    if not files:
        return [f"{patch.file}: no such file\n  change: {patch.reason}"]
    changes: dict[Path, str] = {}
    places = 0
    for path in files:
        source = path.read_text(encoding="utf-8")
        try:
            changed, found = patch.apply(source)
        except SyntaxError as error:  # of a source that did not parse before, or parses no longer
            return [_unparsable(path.relative_to(package), patch, error)]
        places += found
        if found:
            changes[path] = changed
    if not patch.fits(places):
        return [
            f"{patch.file}: change does not fit\n  change: {patch.reason}\n  expected: {patch.expected().rstrip()}\n"
            f"  found: {places} x{_most_similar(patch, files)}"
        ]
    faults: list[str] = []
    for path, changed in changes.items():
        try:
            ast.parse(changed)
        except SyntaxError as error:
            faults.append(_unparsable(path.relative_to(package), patch, error))
        else:
            path.write_text(changed, encoding="utf-8")
    return faults


def _unparsable(file: Path, patch: Patch, error: SyntaxError) -> str:
    return f"{file}: no longer parses, line {error.lineno}: {error.msg}\n  change: {patch.reason}"


def _most_similar(patch: Patch, files: list[Path]) -> str:
    """Name the line that is most like the first line of the text that was searched for."""
    old = getattr(patch, "old", None)
    if not isinstance(old, str) or len(files) != 1:
        return ""
    lines = files[0].read_text(encoding="utf-8").splitlines()
    similar = difflib.get_close_matches(old.strip("\n").splitlines()[0], lines, n=1)
    return f"; most similar is line {lines.index(similar[0]) + 1}: {similar[0].strip()}" if similar else ""
