"""A lock on a file for one process. The operating system releases it when the process ends, even if it is killed."""

from __future__ import annotations

import os
import sys


class FileLock:
    """A lock on `<path>.lock`. The empty file is not removed: otherwise two processes could hold a lock at once."""

    def __init__(self, path: str) -> None:
        """Take the lock; raise BlockingIOError if another process, or another object in this process, holds it."""
        self._file = os.open(f"{path}.lock", os.O_RDWR | os.O_CREAT, 0o644)
        try:
            _lock(self._file)
        except OSError:
            os.close(self._file)
            raise

    def release(self) -> None:
        """Release the lock."""
        if self._file >= 0:
            os.close(self._file)
            self._file = -1


if sys.platform == "win32":
    import msvcrt

    def _lock(file: int) -> None:
        try:
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        except OSError as error:
            raise BlockingIOError(*error.args) from error

else:
    import fcntl

    def _lock(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
