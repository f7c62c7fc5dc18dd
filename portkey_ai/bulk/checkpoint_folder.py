"""A folder of checkpoints, one for each process: a process finds the results of all of them, and writes its own file.

The files have the format of `checkpoint.py`. Only complete lines are read, since other processes may be writing.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from portkey_ai.api_resources.exceptions import CheckpointError

from .checkpoint import changed_request, key_digest, read_entry

if TYPE_CHECKING:
    from .bulk_requests import Job

_ENDING = ".jsonl"


class CheckpointFolder:
    """The results of all files in a folder. Not thread-safe. Only the position of each key is in memory."""

    def __init__(self, folder: str, *, retry_errors: bool) -> None:
        """Create the folder if it is missing, and read its files.

        Raises CheckpointError if it cannot be used, or if one of its files is not a checkpoint."""
        self.own_path = os.path.join(folder, f"{uuid4().hex}{_ENDING}")
        """The file of this process, which another object creates and writes."""
        self._retry_errors = retry_errors
        self._positions: dict[bytes, tuple[str, int]] = {}
        self._ends: dict[str, int] = {}  # by path: the position after the last complete line
        try:
            os.makedirs(folder, exist_ok=True)
            for name in sorted(os.listdir(folder)):
                if name.endswith(_ENDING):
                    self._read(os.path.join(folder, name))
        except OSError as error:
            raise CheckpointError(f"checkpoint: cannot use the folder {folder} ({error})") from error

    def find(self, job: Job) -> dict[str, Any] | None:
        """Return the stored result of a request, which has its key and hash; None if it must be sent.

        Raises CheckpointError if the key belongs to another request.
        """
        return self._find(job, retry_errors=self._retry_errors)

    def find_own(self, job: Job) -> dict[str, Any] | None:
        """Return the result that this process has stored, also an error; None if it stored none."""
        self._read(self.own_path)
        return self._find(job, retry_errors=False)

    def _find(self, job: Job, *, retry_errors: bool) -> dict[str, Any] | None:
        assert job.key is not None
        place = self._positions.get(key_digest(job.key))
        if place is None:
            return None
        path, position = place
        with open(path, "rb") as file:
            file.seek(position)
            entry = read_entry(file.readline())
        if entry is None:
            raise CheckpointError(f"checkpoint: {path} was changed by another program")
        if entry["hash"] != job.hash:
            raise changed_request(job, path)
        return None if "error" in entry and retry_errors else entry

    def _read(self, path: str) -> None:
        """Read the lines that were added to a file since it was last read."""
        position = self._ends.get(path, 0)
        with open(path, "rb") as file:
            file.seek(position)
            for line in file:
                if not line.endswith(b"\n"):  # incomplete: its process was killed, or is writing
                    break
                entry = read_entry(line)
                if entry is None:
                    raise CheckpointError(f"checkpoint: {path} has a line that is not a result of a bulk run")
                digest = key_digest(entry["key"])
                # A response counts before an error: the names of the files do not show which of them is newer.
                is_new = "error" not in entry or digest not in self._positions
                if is_new and entry["hash"] is not None:  # else the request was invalid
                    self._positions[digest] = path, position
                position += len(line)
        self._ends[path] = position
