"""A folder of checkpoints: results of several processes, and of those that were killed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from portkey_ai import CheckpointError
from portkey_ai.bulk.bulk_endpoints import endpoint_named
from portkey_ai.bulk.bulk_requests import Job, read_request, request_hash
from portkey_ai.bulk.checkpoint_folder import CheckpointFolder

from .runs import row

ENDPOINT = endpoint_named("chat.completions")


def job(number: int, key: str | None = None) -> Job:
    found = read_request(row(number), 0, ENDPOINT)
    found.hash = request_hash(found, ENDPOINT)
    found.key = key or found.hash
    return found


def line(job: Job, **more: Any) -> str:
    return json.dumps({"key": job.key, "hash": job.hash, **(more or {"response": {"id": "r"}})}) + "\n"


def opened(folder: Path, retry_errors: bool = True) -> CheckpointFolder:
    return CheckpointFolder(str(folder), retry_errors=retry_errors)


def test_results_of_all_files_are_found(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text(line(job(0)) + line(job(1)))
    (tmp_path / "b.jsonl").write_text(line(job(2, "k")))
    (tmp_path / "b.jsonl.lock").touch()
    (tmp_path / "notes.txt").write_text("not a checkpoint")
    folder = opened(tmp_path)
    for known in (job(0), job(1), job(2, "k")):
        entry = folder.find(known)
        assert entry is not None and entry["key"] == known.key
    assert folder.find(job(3)) is None
    with pytest.raises(CheckpointError, match="the key 'k' belongs to another request in .*b.jsonl"):
        folder.find(job(3, "k"))


def test_an_incomplete_line_is_ignored_and_the_file_is_not_changed(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text(line(job(0)) + line(job(1))[:-5])
    folder = opened(tmp_path)
    before = path.read_text()
    assert folder.find(job(0)) is not None
    assert folder.find(job(1)) is None
    assert path.read_text() == before


@pytest.mark.parametrize("order", ["ab", "ba"])
def test_a_response_counts_more_than_an_error(order: str, tmp_path: Path) -> None:
    error = {"type": "InternalServerError", "status": 500, "message": "m"}
    (tmp_path / f"{order[0]}.jsonl").write_text(line(job(0)))
    (tmp_path / f"{order[1]}.jsonl").write_text(line(job(0), error=error) + line(job(1), error=error))
    assert "response" in (opened(tmp_path).find(job(0)) or {})
    assert opened(tmp_path).find(job(1)) is None
    assert (opened(tmp_path, retry_errors=False).find(job(1)) or {})["error"] == error


def test_lines_that_this_process_adds_are_found(tmp_path: Path) -> None:
    folder = opened(tmp_path / "new" / "folder")
    with open(folder.own_path, "w") as file:
        for number in range(3):
            file.write(line(job(number)))
            file.flush()
            assert folder.find_own(job(number)) is not None
    assert folder.find_own(job(3)) is None
    assert opened(tmp_path / "new" / "folder").own_path != folder.own_path


def test_other_files_and_folders_are_errors(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(CheckpointError, match="cannot use the folder"):
        opened(tmp_path / "file")
    (tmp_path / "a.jsonl").write_text('{"id": 1}\n')
    with pytest.raises(CheckpointError, match="a.jsonl has a line that is not a result of a bulk run"):
        opened(tmp_path)


def test_the_error_of_an_invalid_request_is_no_result(tmp_path: Path) -> None:
    invalid = {"key": "k", "hash": None, "index": 0, "attempts": 0, "error": {"type": "ValueError", "message": "no"}}
    (tmp_path / "a.jsonl").write_text(json.dumps(invalid) + "\n" + line(job(1)))
    folder = CheckpointFolder(str(tmp_path), retry_errors=False)
    assert folder.find(job(0, "k")) is None
    assert folder.find(job(1)) is not None
