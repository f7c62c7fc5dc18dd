"""The batches of a run, and the file beside the checkpoint that has their ids: one line of JSON for each step.

| field | content |
|---|---|
| `job` | the number of the batch in this file |
| `form`, `url`, `rows` | the form, the endpoint, and for each request the start of two hashes: of its key, of itself |
| `file`, `blob` | the id of the uploaded file, or its URL |
| `batch` | the id of the batch |
| `rejected` | the provider did not accept the batch |
"""

from __future__ import annotations

import json
import os
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, cast

from portkey_ai.api_resources.exceptions import CheckpointError

from .line_files import PlainLines

if TYPE_CHECKING:
    from collections.abc import Iterable

_KEY, _HASH = 24, 16


@dataclass
class BatchJob:
    """One batch, and how far it is."""

    number: int
    rows: list[str] = field(default_factory=list[str])
    """For each request, the digest of its key and of its content; emptied when it is written."""
    count: int = 0
    """The number of its requests, if it is new."""
    size: int = 0
    """Their bytes."""
    start: int = 0
    end: int = 0
    """Where its requests are in the spool, if it is new."""
    resumed: bool = False
    file: str | None = None
    blob: str | None = None
    batch: str | None = None
    last: Any = None
    """The batch as it was last received."""
    received: bool = False
    """Whether its output was read."""
    remarks: str = ""
    """What is known of requests that have no line in the output."""


def row_digest(key: bytes, hash_: str) -> str:
    """Return the digest of a request from those of its key and of its content."""
    return key.hex()[:_KEY] + hash_[:_HASH]


class JobLog:
    """The file of batches that is open for reading and writing; without a path, only the batches of this run."""

    def __init__(self, checkpoint: str | None, form: str, url: str) -> None:
        """Open or create the file. Raises CheckpointError if it is not one, or has batches of another form."""
        self.path = f"{checkpoint}.batches" if checkpoint is not None else None
        self.jobs: dict[int, BatchJob] = {}
        self._form, self._url = form, url
        self._by_key: dict[str, tuple[str, int]] = {}
        self._last = 0
        self._file: PlainLines | None = None
        if self.path is not None:
            try:
                self._file = PlainLines(self.path)
            except OSError as error:
                raise CheckpointError(f"checkpoint: cannot open {self.path} ({error})") from error
            try:
                self._read(self._file)
            except BaseException:
                self.close()
                raise

    def _read(self, file: PlainLines) -> None:
        end: int | None = None
        for number, (position, line) in enumerate(file.lines(), 1):
            entry = _entry(line)
            if entry is None:
                if line.endswith(b"\n"):
                    raise CheckpointError(f"checkpoint: line {number} of {self.path} is not about a batch")
                end = position
                break
            self._add(entry)
        file.repair(end)

    def _add(self, entry: dict[str, Any]) -> None:
        number: int = entry["job"]
        job = self.jobs.get(number)
        if job is None:
            job = self.jobs[number] = BatchJob(number, resumed=True)
            self._last = max(self._last, number)
        if entry.get("rejected"):
            del self.jobs[number]
            return
        for name in ("form", "url"):
            expected = getattr(self, f"_{name}")
            if name in entry and entry[name] != expected:
                raise CheckpointError(
                    f"checkpoint: the batches in {self.path} have the {name} {entry[name]!r}, not {expected!r}"
                )
        self._index(job, entry.get("rows", ()))
        for name in ("file", "blob", "batch"):
            if isinstance(entry.get(name), str):
                setattr(job, name, entry[name])

    def _index(self, job: BatchJob, rows: Iterable[str]) -> None:
        for row in rows:
            self._by_key[row[:_KEY]] = row[_KEY:], job.number

    def find(self, row: str) -> BatchJob | None:
        """Return the batch that has a request. Raises CheckpointError if its key belongs to another request."""
        hash_, number = self._by_key.get(row[:_KEY], ("", 0))
        job = self.jobs.get(number)
        if job is not None and hash_ != row[_KEY:]:
            raise CheckpointError(
                f"checkpoint: a key belongs to another request in batch {job.batch or job.number} of {self.path}; give "
                "changed requests other keys, or use another file"
            )
        return job

    def new(self, start: int) -> BatchJob:
        """Return a new batch."""
        self._last += 1
        job = self.jobs[self._last] = BatchJob(self._last, start=start)
        return job

    def write(self, job: BatchJob, **step: Any) -> None:
        """Append a step of a batch and synchronize the file to the disk. The first step has the requests too."""
        entry: dict[str, Any] = {"job": job.number}
        if job.rows:
            entry.update(form=self._form, url=self._url, rows=job.rows)
        if self._file is not None:
            self._file.append(json.dumps({**entry, **step}).encode() + b"\n")
            self._file.sync()
        job.rows = []

    def close(self) -> None:
        """Close the file; remove it if it is empty."""
        if self._file is not None:
            self._file.close()
            self._file = None
            if self.path is not None and os.path.getsize(self.path) == 0:
                os.unlink(self.path)


def _entry(line: bytes) -> dict[str, Any] | None:
    try:
        entry: Any = json.loads(line) if line.endswith(b"\n") else None
    except (ValueError, RecursionError):
        return None
    known = isinstance(entry, dict) and isinstance(cast("dict[str, Any]", entry).get("job"), int)
    return cast("dict[str, Any]", entry) if known else None
