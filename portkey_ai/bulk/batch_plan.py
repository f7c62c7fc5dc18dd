"""The requests of a run of batches: validated, kept in a temporary file, and divided into batches."""

from __future__ import annotations

import json
import re
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import IO, TYPE_CHECKING, Any, cast

from portkey_ai.api_resources.exceptions import CheckpointError
from portkey_ai.api_resources.requests.json_body import json_bytes

from .batch_jobs import BatchJob, JobLog, row_digest
from .bulk_requests import Job, own_key, read_request, request_hash
from .bulk_results import BulkResult
from .checkpoint import Checkpoint, RequestKeys, key_digest, repeated_key

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .batch_settings import BatchSettings

_ANTHROPIC_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")


@dataclass(frozen=True)
class Row:
    """A request in the temporary file."""

    index: int
    key: str
    custom_id: str
    hash: str
    job: int
    """The number of its batch; 0 if the checkpoint has its result."""
    entry: dict[str, Any] | None
    """Its result in the checkpoint."""
    request: Any

    def line(self) -> bytes:
        """Return the request as a line of the temporary file."""
        fields = (self.index, self.key, self.custom_id, self.hash, self.job, self.entry, self.request)
        return json_bytes(fields)

    def as_job(self) -> Job:
        """Return the request as the checkpoint takes it."""
        return Job(self.index, self.request, {}, {}, self.key, self.hash, attempts=1)


class BatchPlan:
    """The requests and batches of a run. In memory: about 250 bytes for each request, and all invalid requests."""

    def __init__(self, settings: BatchSettings) -> None:
        """Open the checkpoint. Raises CheckpointError if it is in use, or is not one."""
        self.settings = settings
        self.invalid: dict[int, BulkResult] = {}
        """The results of invalid requests."""
        path = settings.checkpoint
        self.checkpoint = Checkpoint(path, retry_errors=False, fsync_interval=1.0) if path is not None else None
        try:
            self.log = JobLog(path, settings.form.name, settings.url)
        except BaseException:
            if self.checkpoint is not None:
                self.checkpoint.close()
            raise
        self.used: dict[int, BatchJob] = {}
        """The batches that have a request of this run, by number."""
        self._spool: IO[bytes] = tempfile.TemporaryFile()
        self._keys = RequestKeys()
        self._seen: set[bytes] = set()
        self._count = 0
        self._open: BatchJob | None = None

    def add(self, item: object) -> None:
        """Validate a request and assign it to a batch."""
        index = self._count
        self._count += 1
        try:
            if isinstance(item, Exception):
                raise item
            row = self._assigned(item, index)
            self._spool.write(row.line() + b"\n")
        except CheckpointError:
            raise
        except (TypeError, ValueError) as error:
            kind = TypeError if isinstance(error, TypeError) else ValueError
            named = error if str(error).startswith("requests: ") else kind(f"requests: item {index}: {error}")
            request = None if isinstance(item, Exception) else item
            result = self.invalid[index] = BulkResult(index, _key_of(item), request, error=named)
            if self.checkpoint is not None:
                self.checkpoint.write_invalid(result)
            self._spool.write(b"\n")

    def _assigned(self, item: object, index: int) -> Row:
        job = self._read(item, index)
        job.hash = request_hash(job, self.settings.endpoint)
        is_own = job.key is not None
        entry = None
        if self.checkpoint is not None:
            entry = self.checkpoint.find(job)
            digest = key_digest(cast("str", job.key))
        else:
            digest = self._keys.digest(job)
            if digest in self._seen:
                raise repeated_key(job)
            self._seen.add(digest)
        key = cast("str", job.key)
        custom_id = key if is_own else digest.hex()
        if self.settings.form.inline and not _ANTHROPIC_ID.fullmatch(custom_id):
            raise ValueError(f"key: Anthropic allows 1 to 64 letters, digits, '_' and '-', got {key!r}")
        row = Row(index, key, custom_id, job.hash, 0, entry, item)
        if entry is not None and ("error" not in entry or not self.settings.retry_errors):
            return row
        size = len(self._line(job, custom_id)) + 1
        if size > self.settings.max_bytes:
            raise ValueError(f"the request has {size:,} bytes, more than max_bytes={self.settings.max_bytes:,}")
        member = row_digest(digest, job.hash)
        batch = self.log.find(member)
        if batch is None or (entry is not None and entry.get("batch") == batch.batch):
            batch = self._with_room(size)
            batch.size += size
            batch.count += 1
            if self.checkpoint is not None:
                batch.rows.append(member)
        self.used[batch.number] = batch
        return replace(row, job=batch.number, entry=None)

    def _read(self, item: object, index: int) -> Job:
        """Return the request of an item: a body, or a line of a batch file."""
        settings = self.settings
        line = _fields(item)
        given = item
        if "custom_id" in line and ("body" in line or "params" in line):
            body: object = line.get("body", line.get("params"))
            if line.get("method", "POST") != "POST":
                raise ValueError(f'method: expected "POST", got {line["method"]!r}')
            if line.get("url", settings.url) != settings.url:
                raise ValueError(f"url: expected {settings.url!r}, the endpoint of this run, got {line['url']!r}")
            if not isinstance(body, Mapping):
                raise TypeError(f"body: expected a mapping, got {type(body).__name__}")
            given = {**cast("Mapping[str, Any]", body), "key": line["custom_id"]}
        job = read_request(given, index, settings.endpoint)
        if job.options:
            raise ValueError("portkey: options for one request are not allowed in a batch; set them on the client")
        if settings.needs_model and not job.body.get("model"):
            raise ValueError("model: required in a batch, but missing")
        return job

    def _line(self, job: Job, custom_id: str) -> bytes:
        """Return a request as the provider takes it."""
        if self.settings.form.inline:
            return json_bytes({"custom_id": custom_id, "params": job.body})
        return json_bytes({"custom_id": custom_id, "method": "POST", "url": self.settings.url, "body": job.body})

    def _with_room(self, size: int) -> BatchJob:
        """Return the new batch that takes another request."""
        batch = self._open
        if batch is None or batch.count >= self.settings.max_requests or batch.size + size > self.settings.max_bytes:
            if batch is not None:
                batch.end = self._spool.tell()
            batch = self._open = self.log.new(self._spool.tell())
        return batch

    def end(self) -> None:
        """End the input."""
        if self._open is not None:
            self._open.end = self._spool.tell()

    def rows(self) -> Iterator[Row | BulkResult]:
        """Yield the requests in the order of the input; for an invalid one, its result."""
        self._spool.seek(0)
        for index, line in enumerate(self._spool):
            yield self.invalid.pop(index) if line == b"\n" else Row(*json.loads(line))

    def lines(self, batch: BatchJob) -> Iterator[bytes]:
        """Yield the requests of a new batch as the provider takes them."""
        self._spool.seek(batch.start)
        while self._spool.tell() < batch.end:
            line = self._spool.readline()
            row = Row(*json.loads(line)) if line != b"\n" else None
            if row is not None and row.job == batch.number:
                yield self._line(self._read(row.request, row.index), row.custom_id)

    def close(self) -> None:
        """Close the files."""
        try:
            self._spool.close()
            self.log.close()
        finally:
            if self.checkpoint is not None:
                self.checkpoint.close()
                self.checkpoint = None


def _fields(item: object) -> Mapping[str, Any]:
    return cast("Mapping[str, Any]", item) if isinstance(item, Mapping) else {}


def _key_of(item: object) -> str | None:
    custom_id: object = _fields(item).get("custom_id")
    return own_key(item) or (custom_id if isinstance(custom_id, str) else None)
