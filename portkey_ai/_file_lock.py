"""A lock between processes. The operating system releases it when its process ends, even if that is killed."""

from __future__ import annotations

import os
import sys


class FileLock:
    """An exclusive lock on the file `<path>.lock`.

    The file is never removed: a process could lock the removed file while another process locks a new one.
    """

    def __init__(self, path: str) -> None:
        """Take the lock. Raise BlockingIOError if another process, or another object in this process, holds it."""
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
