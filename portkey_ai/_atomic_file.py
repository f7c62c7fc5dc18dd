"""Replace a file in one step, so that no other process reads a part of it."""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def replace_text(path: Path, text: str, *, mode: int = 0o666) -> None:
    """Write `text` to the file `path` as UTF-8; a symbolic link is kept, missing folders are created.

    The new file has `mode`, less the bits of the umask, from the moment when it is created.
    """
    path = path.resolve()
    path.parent.mkdir(parents=True, exist_ok=True)
    new = path.with_name(f".{path.name}.{os.getpid()}-{threading.get_ident()}.new")
    try:
        with open(
            new, "w", encoding="utf-8", newline="\n", opener=lambda name, flags: os.open(name, flags, mode)
        ) as file:
            file.write(text)
        os.replace(new, path)
    finally:
        new.unlink(missing_ok=True)
