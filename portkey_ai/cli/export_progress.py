"""The progress of an export of logs, on stderr: a bar on a terminal, a line for each new status elsewhere."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from .output import note

if TYPE_CHECKING:
    from types import TracebackType

    from portkey_ai.types.logs import LogsExportRetrieveResponse


class ExportProgress:
    """Shows the status while the gateway prepares the export, then the bytes of the download."""

    def __init__(self) -> None:
        self._status: str | None = None
        self._bar = None
        if sys.stderr.isatty():
            from rich.console import Console
            from rich.progress import BarColumn, DownloadColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

            columns = SpinnerColumn(), TextColumn("{task.description}"), BarColumn()
            self._download = (*columns, DownloadColumn(), TimeElapsedColumn())
            self._bar = Progress(*columns, TimeElapsedColumn(), console=Console(stderr=True))
            self._task = self._bar.add_task("waiting for the export", total=None)

    def polled(self, export: LogsExportRetrieveResponse) -> None:
        """Show the status that was received."""
        if export.status != self._status:
            self._status = export.status
            text = f"export {export.id}: {export.status}"
            if self._bar is None:
                note(text)
            else:
                self._bar.update(self._task, description=str(export.status))

    def downloaded(self, done: int, total: int | None) -> None:
        """Show how many bytes were received."""
        if self._bar is not None:
            self._bar.columns = self._download
            self._bar.update(self._task, description="download", completed=done, total=total)

    def __enter__(self) -> ExportProgress:
        if self._bar is not None:
            self._bar.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._bar is not None:
            self._bar.stop()
