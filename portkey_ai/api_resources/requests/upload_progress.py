"""Report the progress of an upload: `files.create(..., progress=...)`, `uploads.upload_file_chunked(...)`."""

from __future__ import annotations

import io
import os
from copy import copy
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, cast

if TYPE_CHECKING:
    from collections.abc import Callable

    from .progress import Progress

    Report = Callable[[int, int | None], object]

_File = TypeVar("_File")


def with_progress(file: _File, progress: Progress | None) -> _File:
    """Return a file that reports to `progress` how much of it was read; the same object without `progress`.

    A path is read into memory, as without it. Raises TypeError or ImportError for a `progress` that is not usable.
    """
    if progress is None or progress is False:
        return file
    from .progress import ProgressReport, check_progress

    check_progress(progress)
    return cast("_File", _reporting(file, lambda: ProgressReport(progress, "upload")))


def reporting_parts(uploads: Any, progress: Progress | None, file: Any, size: int | None) -> Any:
    """Return the vendored resource `uploads`, whose parts report to `progress`; the same object without `progress`."""
    if progress is None or progress is False:
        return uploads
    from .progress import ProgressReport

    total: int = size if size is not None else len(file) if isinstance(file, bytes) else os.stat(file).st_size
    twin = copy(uploads)
    twin.__dict__["parts"] = _ReportingParts(uploads.parts, ProgressReport(progress, "upload"), total)
    return twin


class _ReportingParts:
    """Takes the place of `uploads.parts` while a file is uploaded in parts."""

    def __init__(self, parts: Any, report: Any, total: int) -> None:
        self._parts = parts
        self._report = report
        self._total = total
        self._done = 0

    def create(self, *, upload_id: str, data: bytes) -> Any:
        before = self._done
        self._done += len(data)
        file = ReportingFile(io.BytesIO(data), "upload", lambda: _PartReport(self._report, before, self._total))
        return self._parts.create(upload_id=upload_id, data=file)


class _PartReport:
    """Reports the progress of one part as the progress of the whole file."""

    def __init__(self, report: Any, before: int, total: int) -> None:
        self._report = report
        self._before = before
        self._total = total

    def __call__(self, done: int, _: int | None) -> None:
        self._report(self._before + done, self._total)
        if self._before + done >= self._total:
            self._report.close()

    def close(self) -> None:
        """Do nothing: other parts may follow."""


def _reporting(file: Any, new_report: Callable[[], Any]) -> Any:
    if isinstance(file, tuple):
        name, content, *rest = cast("Any", file)
        return (name, _reporting(content, new_report), *rest)
    if isinstance(file, (bytes, bytearray)):
        return ReportingFile(io.BytesIO(file), "upload", new_report)
    if isinstance(file, os.PathLike):
        path = Path(cast("os.PathLike[str]", file))
        return ReportingFile(io.BytesIO(path.read_bytes()), path.name, new_report)
    if hasattr(file, "read") and not isinstance(file, io.TextIOBase):
        return ReportingFile(file, getattr(file, "name", "upload"), new_report)
    return file  # httpx raises a clear error


class ReportingFile(io.BufferedIOBase):
    """A binary file that reports what is read from it. A request that is sent again reports from the start again."""

    def __init__(self, file: Any, name: str, new_report: Callable[[], Any]) -> None:
        self._file = file
        self.name = name
        self._new_report = new_report
        self._report: Any = None
        self._done = 0
        self._total: int | None = None

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return bool(self._file.seekable()) if hasattr(self._file, "seekable") else hasattr(self._file, "seek")

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        self._done = self._file.seek(offset, whence)
        if whence == os.SEEK_END and not offset:
            self._total = self._done
        return self._done

    def tell(self) -> int:
        return int(self._file.tell())

    def read(self, size: int | None = -1) -> Any:
        piece: Any = self._file.read(-1 if size is None else size)
        self._done += len(piece)
        if piece:
            if self._report is None:
                self._report = self._new_report()
            self._report(self._done, self._total)
        if self._report is not None and (not piece or self._done == self._total):
            self._report.close()
            self._report = None
        return piece
