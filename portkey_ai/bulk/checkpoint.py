"""The checkpoint of a bulk run: one line of JSON for each result. A later run does not send these requests again.

| field | content |
|---|---|
| `key` | the request's own key, or its hash; `#2`, `#3`, ... follow for repeated requests |
| `hash` | SHA-256 of the canonical request; null for an invalid request, which was not sent |
| `index` | position in the input |
| `response` | the response's body; absent if the request failed |
| `gateway` | the gateway's headers of the response |
| `error` | `type`, `status` (null without one) and `message` |
| `batch` | the id of the batch, in results of `client.batches.run` |
| `attempts`, `latency`, `cost`, `time` | number of attempts, seconds, decimal number as text, time of the result |
"""

from __future__ import annotations

import hashlib
import json
import os
import time
import zlib
from datetime import datetime, timezone
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any, cast

from portkey_ai._file_lock import FileLock
from portkey_ai.api_resources.exceptions import CheckpointError, StoredError

from .line_files import open_lines

if TYPE_CHECKING:
    from .bulk_requests import Job
    from .bulk_results import BulkResult

_START = b'{"key": "'
_IN_THIS_RUN = -1  # instead of a position: the request was read in this run


class Checkpoint:
    """A checkpoint file that is open for reading and writing. Not thread-safe.

    Only the position of each key is in memory, not the results.
    """

    def __init__(self, path: str, *, retry_errors: bool, fsync_interval: float) -> None:
        """Open or create the file. Raises CheckpointError if it is in use or is not a checkpoint."""
        self.path = path
        self.cost = Decimal(0)
        """The cost of all results in the file."""
        self._interval = fsync_interval
        self._retry_errors = retry_errors
        self._positions: dict[bytes, int] = {}
        self._invalid: set[bytes] = set()
        self._keys = RequestKeys()
        self._synced = time.monotonic()
        self._torn = False
        try:
            self._lock = FileLock(path)
        except BlockingIOError as error:
            raise CheckpointError(f"checkpoint: {path} is in use by another bulk run") from error
        except OSError as error:
            raise CheckpointError(f"checkpoint: cannot open {path} ({error})") from error
        try:
            try:
                self._file = open_lines(path)
            except zlib.error as error:
                raise CheckpointError(f"checkpoint: {path} is not a gzip file") from error
            except OSError as error:
                raise CheckpointError(f"checkpoint: cannot open {path} ({error})") from error
            try:
                self._read_index()
            except BaseException:
                self._file.close()
                raise
        except BaseException:
            self._lock.release()
            raise

    def _read_index(self) -> None:
        invalid: tuple[int, int, bytes] | None = None  # number, position and text of a line
        for number, (position, line) in enumerate(self._file.lines(), 1):
            if invalid is not None:
                break
            entry = read_entry(line)
            if entry is None:
                invalid = number, position, line
                continue
            if entry["hash"] is None:
                self._invalid.add(_invalid_digest(entry))
                continue
            self.cost += stored_cost(entry) or 0
            self._positions[key_digest(entry["key"])] = position
        else:  # only the last line may be incomplete; a single invalid line may belong to another program
            torn = invalid is None or invalid[0] > 1 or not invalid[2].endswith(b"\n")
            if invalid is None or torn and (invalid[0] > 1 or _START.startswith(invalid[2][: len(_START)])):
                self._file.repair(invalid[1] if invalid else None)
                return
        raise CheckpointError(f"checkpoint: line {invalid[0]} of {self.path} is not a result of a bulk run")

    def find(self, job: Job) -> dict[str, Any] | None:
        """Return the stored result of a request; None if it must be sent. Sets the key of a request without one.

        Raises CheckpointError if the key belongs to another request, ValueError if it was used before in this run.
        """
        digest = self._keys.digest(job)
        position = self._positions.get(digest)
        if position == _IN_THIS_RUN:
            raise repeated_key(job)
        self._positions[digest] = _IN_THIS_RUN
        if position is None:
            return None
        entry = read_entry(self._file.read(position))
        if entry is None:
            raise CheckpointError(f"checkpoint: {self.path} was changed by another program")
        if entry["hash"] != job.hash:
            raise changed_request(job, self.path)
        return None if "error" in entry and self._retry_errors else entry

    def write(self, job: Job, result: BulkResult, content: bytes | None, *, batch: str | None = None) -> None:
        """Append a result; `content` is the body of the response, `batch` the id of the batch it is from."""
        entry: dict[str, Any] = {"key": job.key, "hash": job.hash, "index": job.index, "attempts": job.attempts}
        if result.latency is not None:
            entry["latency"] = round(result.latency, 6)
        if result.cost is not None:
            entry["cost"] = str(result.cost)
            self.cost += result.cost
        if batch is not None:
            entry["batch"] = batch
        entry["time"] = _now()
        if result.error is not None:
            entry["error"] = stored_form(result.error)
        else:
            entry["gateway"] = result.response.get_headers()
        line = json.dumps(entry, ensure_ascii=True)
        if content is not None and result.error is None:
            line = f'{line[:-1]}, "response": {_one_line(content)}}}'
        self._append(line)

    def write_invalid(self, result: BulkResult) -> None:
        """Append the error of an invalid request, once. A later run validates the request again."""
        assert result.error is not None
        key = result.key if result.key is not None else f"#{result.index}"
        entry: dict[str, Any] = {"key": key, "hash": None, "index": result.index, "attempts": 0}
        entry["time"] = _now()
        entry["error"] = stored_form(result.error)
        digest = _invalid_digest(entry)
        if digest not in self._invalid:
            self._invalid.add(digest)
            self._append(json.dumps(entry, ensure_ascii=True))

    def _append(self, line: str) -> None:
        if self._torn:  # after an unfinished line, another one would make the file unreadable
            raise OSError(f"checkpoint: {self.path} could not be written before")
        self._torn = True
        self._file.append(line.encode() + b"\n")
        self._torn = False
        now = time.monotonic()
        if now - self._synced >= self._interval:
            self._synced = now
            self._file.sync()

    def close(self) -> None:
        """Synchronize the file to the disk, close it and release its lock."""
        try:
            try:
                self._file.sync()
            finally:
                self._file.close()
        finally:
            self._lock.release()


class RequestKeys:
    """The keys of a run's requests: a request without one gets its hash."""

    def __init__(self) -> None:
        self._repeats: dict[bytes, int] = {}

    def digest(self, job: Job) -> bytes:
        """Return the digest of the key of a request, which has its `hash`. Sets the key of a request without one."""
        assert job.hash is not None
        if job.key is None:
            hashed = key_digest(job.hash)
            repeat = self._repeats[hashed] = self._repeats.get(hashed, 0) + 1
            job.key = job.hash if repeat == 1 else f"{job.hash}#{repeat}"
        return key_digest(job.key)


def repeated_key(job: Job) -> ValueError:
    """Return the error for a key that an earlier request has."""
    return ValueError(f"key: {job.key!r} is the key of an earlier request of this run; keys must be unique")


def changed_request(job: Job, path: str) -> CheckpointError:
    """Return the error for a key that a checkpoint has for another request."""
    return CheckpointError(
        f"checkpoint: the key {job.key!r} belongs to another request in {path}; give changed requests other keys, or "
        "use another checkpoint"
    )


def checkpoint_path(value: object) -> str:
    """Return the path of a checkpoint; raise ValueError naming the parameter for any other value."""
    path: object = os.fspath(cast("str", value)) if isinstance(value, (str, os.PathLike)) else None
    if not isinstance(path, str) or not path.endswith((".jsonl", ".jsonl.gz")):
        raise ValueError(f"checkpoint: expected a path that ends with .jsonl or .jsonl.gz, got {value!r}")
    return path


def stored_form(error: Exception) -> dict[str, Any]:
    """Return the form in which an error is stored."""
    if isinstance(error, StoredError):
        return {"type": error.type, "status": error.status_code, "message": str(error)}
    status: Any = getattr(error, "status_code", None)
    return {
        "type": type(error).__name__,
        "status": status if isinstance(status, int) else None,
        "message": str(error),
    }


def restored_error(entry: dict[str, Any]) -> StoredError:
    """Return the error of a stored result."""
    stored: Any = entry["error"]
    values = cast("dict[str, Any]", stored) if isinstance(stored, dict) else {}
    return StoredError(str(values.get("message")), type=str(values.get("type")), status_code=values.get("status"))


def stored_cost(entry: dict[str, Any]) -> Decimal | None:
    """Return the cost of a stored result."""
    try:
        return Decimal(entry["cost"]) if "cost" in entry else None
    except (InvalidOperation, TypeError, ValueError):
        return None


def read_entry(line: bytes) -> dict[str, Any] | None:
    """Return the result that a line holds; None if the line is incomplete or not a result."""
    try:
        entry: Any = json.loads(line) if line.endswith(b"\n") else None
    except (ValueError, RecursionError):
        return None
    if not isinstance(entry, dict):
        return None
    found = cast("dict[str, Any]", entry)
    if not isinstance(found.get("key"), str):
        return None
    if isinstance(found.get("hash"), str):
        return found if "response" in found or "error" in found else None
    return found if found.get("hash", "") is None and "error" in found else None


def _invalid_digest(entry: dict[str, Any]) -> bytes:
    return key_digest(json.dumps([entry["key"], entry.get("index"), entry["error"]]))


def _now() -> str:
    return datetime.now(timezone.utc).isoformat(timespec="milliseconds")


def key_digest(key: str) -> bytes:
    """Return a short hash of a key."""
    return hashlib.sha256(key.encode("utf-8", "surrogatepass")).digest()[:16]


def _one_line(content: bytes) -> str:
    """Return a body as JSON in one line."""
    try:
        text = content.decode()
    except UnicodeDecodeError:
        text = ""
    # A byte order mark or zeros: UTF-16 and the like, which `json.loads` reads from bytes only.
    if not text.startswith(("{", "[")) or "\n" in text or "\r" in text or "\0" in text:
        text = json.dumps(json.loads(content))
    return text
