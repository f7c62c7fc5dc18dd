"""The config files that arguments of a command name: files, and folders of files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from .config_document import SUFFIXES
from .failures import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


def config_files(names: Iterable[str]) -> Iterator[Path]:
    """Yield the files, and those directly in the folders, in the order of their names.

    Raises UsageError for a name that does not exist, and for a folder without config files.
    """
    for name in names:
        path = Path(name)
        if path.is_dir():
            found = files_in(path)
            if not found:
                raise UsageError(f"FILE: no config in the folder {name} ({', '.join(SUFFIXES)})")
            yield from found
        elif path.exists():
            yield path
        else:
            raise UsageError(f"FILE: there is no file or folder {name}")


def files_in(folder: Path) -> list[Path]:
    """Return the config files directly in a folder; hidden files and other kinds of files do not count."""
    return sorted(
        path
        for path in folder.iterdir()
        if path.suffix.lower() in SUFFIXES and not path.name.startswith(".") and path.is_file()
    )
