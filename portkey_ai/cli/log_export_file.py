"""`portkey logs export`: the file that remembers an export until it is saved, so that the same command resumes it."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any, cast

from .failures import CommandError, UsageError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


class UnfinishedExport:
    """The file `<path>.export`: the id of the export, and the options of the command that created it."""

    def __init__(self, path: Path, request: Mapping[str, object]) -> None:
        self._file = path.with_name(f"{path.name}.export")
        self._request = dict(request)

    def id(self) -> str | None:
        """Return the id of the unfinished export; None if there is none.

        Raises UsageError if it was created with other options.
        """
        try:
            stored: Any = json.loads(self._file.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return None
        except ValueError:
            stored = None
        entry = cast("dict[str, object]", stored) if isinstance(stored, dict) else {}
        if not isinstance(entry.get("id"), str):
            raise CommandError(f"{self._file}: not the file of an unfinished export; remove it, or use --force")
        if entry.get("request") != self._request:
            raise UsageError(
                f"--output: {self._file} is of an unfinished export with other options: repeat those to resume it, "
                "or use --force to start a new one"
            )
        return str(entry["id"])

    def remember(self, id: str) -> None:
        """Store the id."""
        text = json.dumps({"id": id, "request": self._request})
        part = self._file.with_name(f"{self._file.name}.tmp")
        part.write_text(text, encoding="utf-8")
        os.replace(part, self._file)

    def forget(self) -> None:
        """Remove the file: the export is saved, or cannot be resumed."""
        self._file.unlink(missing_ok=True)
