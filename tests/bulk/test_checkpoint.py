"""The checkpoint: resume, errors, keys, torn files, gzip, and one process at a time."""

from __future__ import annotations

import gzip
import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import httpx
import pytest

from portkey_ai import CheckpointError, MaxCostExceededError, StoredError
from portkey_ai.bulk import bulk_state

from .runs import Gateway, close, collect, entries, row, rows, take, text

NAMES = ["answers.jsonl", "answers.jsonl.gz"]


@pytest.fixture(params=NAMES)
def path(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    return tmp_path / str(request.param)


def bad(body: dict[str, Any], _: int) -> httpx.Response | float:
    if body["messages"][0]["content"].endswith("3"):
        return httpx.Response(400, json={"error": {"message": "bad prompt"}})
    return 0.0


def lines(path: Path) -> list[dict[str, Any]]:
    """Read a checkpoint without the library."""
    content = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    return [json.loads(line) for line in content.splitlines()]


async def test_a_complete_run_is_returned_without_a_request(kind: str, path: Path) -> None:
    first = await collect(Gateway().client(kind).bulk(rows(40), checkpoint=path, ordered=True))
    gateway = Gateway()
    run = gateway.client(kind).bulk(rows(40), checkpoint=str(path), ordered=True)
    again = await collect(run)
    assert gateway.bodies == []
    assert [text(result) for result in again] == [f"echo: number {number}" for number in range(40)]
    assert all(result.resumed and result.attempts == 1 and result.latency for result in again)
    assert (run.totals.resumed, run.totals.tokens, run.totals.p50) == (40, 40, None)
    for before, after in zip(first, again, strict=True):
        assert not before.resumed
        assert type(after.response) is type(before.response)
        assert after.response == before.response
        assert after.response.get_headers() == before.response.get_headers()
        assert after.key == before.key


async def test_an_interrupted_run_resumes(kind: str, path: Path) -> None:
    first = Gateway(delay=0.001)
    run = first.client(kind).bulk(rows(100), checkpoint=path, concurrency=4)
    await take(run, 30)
    await close(run)
    second = Gateway()
    results = await collect(second.client(kind).bulk(rows(100), checkpoint=path, concurrency=4))
    assert sorted(result.index for result in results) == list(range(100))
    assert all(text(result) == f"echo: number {result.index}" for result in results)
    stored = 100 - len(second.bodies)
    assert stored >= 30
    assert len(first.bodies) - stored <= (4 if kind == "async" else 0)  # requests in flight are cancelled
    assert len({entry["key"] for entry in lines(path)}) == len(lines(path)) == 100


async def test_lines_can_be_read_without_the_library(kind: str, path: Path) -> None:
    await collect(Gateway(bad).client(kind).bulk(rows(5, key=None), checkpoint=path))
    found = {entry["index"]: entry for entry in lines(path)}
    assert sorted(found) == list(range(5))
    assert found[0]["response"]["choices"][0]["message"]["content"] == "echo: number 0"
    assert found[0]["key"] == found[0]["hash"]
    assert len(found[0]["hash"]) == 64
    assert found[0]["gateway"]["provider"] == "openai"
    assert set(found[0]) == {"key", "hash", "index", "attempts", "latency", "time", "gateway", "response"}
    assert found[3]["error"]["type"] == "BadRequestError"
    assert found[3]["error"]["status"] == 400
    assert "bad prompt" in found[3]["error"]["message"]
    assert "response" not in found[3]


async def test_errors_are_requested_again(kind: str, path: Path) -> None:
    await collect(Gateway(bad).client(kind).bulk(rows(5), checkpoint=path))
    gateway = Gateway()
    results = await collect(gateway.client(kind).bulk(rows(5), checkpoint=path))
    assert gateway.asked() == ["number 3"]
    assert [result.index for result in results if not result.resumed] == [3]
    gateway = Gateway()
    assert all(text(result) for result in await collect(gateway.client(kind).bulk(rows(5), checkpoint=path)))
    assert gateway.bodies == []  # the later line counts


async def test_errors_are_returned_with_retry_errors_false(kind: str, path: Path) -> None:
    await collect(Gateway(bad).client(kind).bulk(rows(5), checkpoint=path))
    gateway = Gateway()
    run = gateway.client(kind).bulk(rows(5), checkpoint=path, retry_errors=False, ordered=True)
    error = (await collect(run))[3].error
    assert gateway.bodies == []
    assert isinstance(error, StoredError)
    assert (error.type, error.status_code) == ("BadRequestError", 400)
    assert "bad prompt" in str(error)


async def test_another_request_under_the_same_key(kind: str, path: Path) -> None:
    await collect(Gateway().client(kind).bulk([row(0, key="a"), row(1, key="b")], checkpoint=path))
    gateway = Gateway()
    run = gateway.client(kind).bulk([row(0, key="a"), row(2, key="b")], checkpoint=path)
    assert [result.key for result in await take(run, 1)] == ["a"]
    with pytest.raises(CheckpointError, match="checkpoint: the key 'b' belongs to another request"):
        await take(run, 1)
    with pytest.raises(CheckpointError, match="the key 'a' belongs to another request"):  # of another endpoint
        await collect(gateway.client(kind).bulk([row(0, key="a", prompt="p")], checkpoint=path, endpoint="completions"))
    with pytest.raises(CheckpointError, match="the key 'a'"):  # with other options
        await collect(gateway.client(kind).bulk([row(0, key="a", portkey={"provider": "@b"})], checkpoint=path))
    assert gateway.bodies == []


async def test_a_key_that_is_used_twice_is_an_error_of_its_request(kind: str, path: Path) -> None:
    run = Gateway().client(kind).bulk([row(0, key="a"), row(1, key="a"), row(2, key="b")], checkpoint=path)
    results = {result.index: result for result in await collect(run)}
    assert isinstance(results[1].error, ValueError)
    assert "key: 'a' is the key of an earlier request" in str(results[1].error)
    assert text(results[0]) is not None
    assert text(results[2]) is not None


async def test_equal_requests_are_all_sent_and_all_resumed(kind: str, path: Path) -> None:
    """The same prompt several times: so many samples."""
    requests = [row(0)] * 3 + [row(1)]
    first = Gateway()
    await collect(first.client(kind).bulk(requests, checkpoint=path))
    assert len(first.bodies) == 4
    second = Gateway()
    results = await collect(second.client(kind).bulk([*requests, row(0)], checkpoint=path))
    assert len(results) == 5
    assert len(second.bodies) == 1


async def test_errors_of_invalid_requests_are_stored_once(kind: str, path: Path) -> None:
    requests = [row(0), 5, {"model": "m", "key": "b"}, row(1, key="c"), row(2, key="c")]
    for _ in range(2):
        await collect(Gateway().client(kind).bulk(requests, checkpoint=path))
        assert {(entry["index"], entry["key"]) for entry in lines(path) if entry["hash"] is None} == {
            (1, "#1"), (2, "b"), (4, "c"),
        }  # fmt: skip
        assert len(lines(path)) == 5
    errors = {entry["index"]: entry["error"] for entry in lines(path) if "error" in entry}
    assert errors[1] == {
        "type": "TypeError", "status": None, "message": "requests: item 1: expected a mapping, got int",
    }  # fmt: skip
    assert errors[4]["message"].startswith("key: 'c' is the key of an earlier request")


async def test_an_invalid_request_that_was_mended_is_sent(kind: str, path: Path) -> None:
    await collect(Gateway().client(kind).bulk([{"model": "m", "key": "a"}, 5], checkpoint=path))
    gateway = Gateway()
    results = await collect(gateway.client(kind).bulk([row(0, key="a"), row(1)], checkpoint=path))
    assert [result.error for result in results] == [None, None]
    assert sorted(gateway.asked()) == ["number 0", "number 1"]
    again = Gateway()
    assert len(await collect(again.client(kind).bulk([row(0, key="a"), row(1)], checkpoint=path))) == 2
    assert again.asked() == []


async def test_a_torn_last_line_is_cut_off(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "answers.jsonl"
    await collect(Gateway().client(kind).bulk(rows(10), checkpoint=path, concurrency=1))
    whole = path.read_bytes()
    for cut in (1, 20, len(whole.splitlines()[-1])):
        path.write_bytes(whole[:-cut])
        gateway = Gateway()
        results = await collect(gateway.client(kind).bulk(rows(10), checkpoint=path))
        assert gateway.asked() == ["number 9"]
        assert len(results) == 10
        assert sorted(entry["index"] for entry in entries(path)) == list(range(10))


async def test_zeros_at_the_end_are_cut_off(kind: str, tmp_path: Path) -> None:
    """After a power failure, a file system may have the length of the file but not its content."""
    path = tmp_path / "answers.jsonl"
    await collect(Gateway().client(kind).bulk(rows(3), checkpoint=path))
    with path.open("ab") as file:
        file.write(bytes(500))
    gateway = Gateway()
    await collect(gateway.client(kind).bulk(rows(4), checkpoint=path))
    assert gateway.asked() == ["number 3"]
    assert len(list(entries(path))) == 4


async def test_a_torn_gzip_member_is_repaired(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "answers.jsonl.gz"
    await collect(Gateway().client(kind).bulk(rows(5), checkpoint=path, concurrency=1))
    first = path.stat().st_size
    await collect(Gateway().client(kind).bulk(rows(10), checkpoint=path, concurrency=1))
    whole = path.read_bytes()
    for kept in (len(whole) - 3, len(whole) - 60, first + 5):
        path.write_bytes(whole[:kept])
        gateway = Gateway()
        results = await collect(gateway.client(kind).bulk(rows(10), checkpoint=path))
        assert len(results) == 10
        assert "number 4" not in gateway.asked()
        assert len(gateway.bodies) == {len(whole) - 3: 0, first + 5: 5}.get(kept, len(gateway.bodies))
        assert len(gateway.bodies) <= 5
        assert sorted(entry["index"] for entry in lines(path)) == list(range(10))
    assert [file.name for file in tmp_path.iterdir() if not file.name.startswith("answers.jsonl.gz")] == []


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("requests.jsonl", b'{"model": "m", "messages": []}\n{"model": "m"}\n'),
        ("requests.jsonl", b'{"model": "m", "messages": []}'),
        ("requests.jsonl", b"key,text\n1,2"),
        ("requests.jsonl.gz", gzip.compress(b'{"model": "m", "messages": []}\n{"model"', mtime=0)),
        ("requests.jsonl.gz", b"key,text\n1,2"),
    ],
)
async def test_another_file_is_refused_and_left_unchanged(kind: str, tmp_path: Path, name: str, content: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(CheckpointError, match=f"checkpoint: .*{name} is not a"):
        Gateway().client(kind).bulk(rows(1), checkpoint=path)
    assert path.read_bytes() == content


async def test_an_invalid_line_in_the_middle(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "answers.jsonl"
    await collect(Gateway().client(kind).bulk(rows(3), checkpoint=path))
    found = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(found[0] + b"{}\n" + found[1])
    with pytest.raises(CheckpointError, match="checkpoint: line 2 of .* is not a result"):
        Gateway().client(kind).bulk(rows(1), checkpoint=path)


async def test_two_runs_on_one_file_are_refused(kind: str, path: Path) -> None:
    run = Gateway().client(kind).bulk(rows(10), checkpoint=path, concurrency=1)
    await take(run, 1)
    with pytest.raises(CheckpointError, match="is in use by another bulk run"):
        Gateway().client(kind).bulk(rows(10), checkpoint=path)
    await close(run)
    assert len(await collect(Gateway().client(kind).bulk(rows(10), checkpoint=path))) == 10


async def test_a_folder_or_a_missing_folder(kind: str, tmp_path: Path) -> None:
    (tmp_path / "folder.jsonl").mkdir()
    with pytest.raises(CheckpointError, match="checkpoint: cannot open .*Is a directory"):
        Gateway().client(kind).bulk(rows(1), checkpoint=tmp_path / "folder.jsonl")
    with pytest.raises(CheckpointError, match="checkpoint: cannot open .*No such file or directory"):
        Gateway().client(kind).bulk(rows(1), checkpoint=tmp_path / "missing" / "answers.jsonl")


async def test_a_full_disk_ends_the_run(kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written = 0

    def append(self: Any, line: bytes) -> None:  # noqa: ARG001
        nonlocal written
        written += 1
        if written > 3:
            raise OSError(28, "No space left on device")

    monkeypatch.setattr("portkey_ai.bulk.line_files.PlainLines.append", append)
    run = Gateway().client(kind).bulk(rows(100), checkpoint=tmp_path / "answers.jsonl", concurrency=1)
    results: list[Any] = []
    with pytest.raises(OSError, match="No space left"):
        while True:
            results += await take(run, 1)
    assert 3 <= len(results) <= 5


async def test_max_cost_counts_the_checkpoint(kind: str, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def cost_of(_: object) -> Decimal:
        return Decimal("0.25")

    monkeypatch.setattr(bulk_state, "cost_of", cost_of)
    first = Gateway()
    with pytest.raises(MaxCostExceededError):
        await collect(first.client(kind).bulk(rows(20), checkpoint=path, max_cost=1, concurrency=1))
    assert len(first.bodies) == 5
    second = Gateway()
    run = second.client(kind).bulk(rows(20), checkpoint=path, max_cost=1, concurrency=1)
    results = await take(run, 5)
    assert [result.cost for result in results] == [Decimal("0.25")] * 5
    with pytest.raises(MaxCostExceededError):
        await take(run, 1)
    assert second.bodies == []
    third = Gateway()
    assert len(await collect(third.client(kind).bulk(rows(6), checkpoint=path, max_cost=2, concurrency=1))) == 6
    assert len(third.bodies) == 1


async def test_a_response_in_several_lines_is_stored_in_one(kind: str, path: Path) -> None:
    def respond(body: dict[str, Any], _: int) -> httpx.Response:
        content = json.dumps({"id": "1", "model": body["model"], "choices": [], "note": "é\u2028"}, indent=2)
        return httpx.Response(200, content=content.encode(), headers={"content-type": "application/json"})

    (fresh,) = await collect(Gateway(respond).client(kind).bulk(rows(1), checkpoint=path))
    (resumed,) = await collect(Gateway().client(kind).bulk(rows(1), checkpoint=path))
    assert resumed.resumed
    assert resumed.response.to_dict() == fresh.response.to_dict()
