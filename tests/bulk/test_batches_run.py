"""`client.batches.run`: results, errors of rows, limits, waiting, and resumed runs."""

from __future__ import annotations

import gzip
import json
import os
import tracemalloc
from collections.abc import AsyncIterator, Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import httpx
import pytest

from portkey_ai import (
    APIConnectionError,
    BadRequestError,
    BatchRowError,
    BatchTimeoutError,
    CheckpointError,
    InternalServerError,
    RateLimitError,
    StoredError,
)
from portkey_ai.bulk import BulkResult
from portkey_ai.testing import LocalGateway
from tests.support import close as close_client

from .batch_provider import BatchProvider, Killed, succeeded
from .runs import close, collect, entries, row, rows, take, text

UPLOAD, CREATE, LIST = "POST files", "POST batches", "GET batches"
RETRIEVE, CONTENT, OUTPUT = "GET batches/id", "GET files/id/content", "GET batches/id/output"


def run(client: Any, requests: Any, **options: Any) -> Any:
    return client.batches.run(requests, **{"poll_interval": 0.001, **options})


def errors(results: list[BulkResult]) -> list[str | None]:
    return [None if result.error is None else type(result.error).__name__ for result in results]


def keyed(count: int) -> list[dict[str, Any]]:
    return [row(number, key=f"k{number}") for number in range(count)]


def number_of(line: dict[str, Any]) -> int:
    return int(line["body"]["messages"][0]["content"].split()[1])


def row_with(**failures: dict[str, Any] | None) -> Any:
    """Return a `respond` that gives the rows of these keys other lines."""

    def respond(line: dict[str, Any]) -> dict[str, Any] | None:
        if line["custom_id"] not in failures:
            return succeeded(line)
        failure = failures[line["custom_id"]]
        return None if failure is None else {"id": "x", "custom_id": line["custom_id"], **failure}

    return respond


async def test_results_in_the_order_of_the_requests(kind: str) -> None:
    provider = BatchProvider(polls=3)
    polled: list[str] = []

    def note(batch: Any) -> None:
        polled.append(batch.status)

    batches = run(provider.client(kind), rows(5), on_poll=note)
    results = await collect(batches)
    assert [(result.index, text(result)) for result in results] == [(n, f"echo: number {n}") for n in range(5)]
    assert [result.request for result in results] == rows(5)
    assert {result.attempts for result in results} == {1}
    assert polled == ["validating", "validating", "completed"]
    assert provider.steps == [UPLOAD, CREATE, RETRIEVE, RETRIEVE, RETRIEVE, CONTENT]
    assert provider.bodies == [
        {"completion_window": "24h", "endpoint": "/v1/chat/completions", "input_file_id": "file-0"}
    ]
    assert batches.batch_ids == ["batch_0"]
    assert (batches.totals.done, batches.totals.answered, batches.totals.tokens) == (5, 5, 5)


async def test_uploaded_file(kind: str) -> None:
    provider = BatchProvider()
    requests = [row(0, key="a"), row(1, key=7), row(2), row(2)]
    results = await collect(run(provider.client(kind), requests))
    lines = [json.loads(line) for line in provider.files["file-0"].splitlines()]
    assert [line["custom_id"] for line in lines[:2]] == ["a", "7"]
    assert len({line["custom_id"] for line in lines}) == 4  # equal requests have different ids
    assert lines[0] == {"custom_id": "a", "method": "POST", "url": "/v1/chat/completions", "body": row(0)}
    assert [result.key for result in results[:2]] == ["a", "7"]
    assert results[3].key == f"{results[2].key}#2"


async def test_costs_are_those_of_batches(kind: str) -> None:
    def respond(line: dict[str, Any]) -> dict[str, Any]:
        result = succeeded(line)
        result["response"]["body"] |= {"model": "m", "usage": {"prompt_tokens": 1_000_000, "completion_tokens": 2_000}}
        return result

    batches = run(BatchProvider(respond).client(kind), rows(2))
    results = await collect(batches)
    assert [result.cost for result in results] == [Decimal("0.502")] * 2
    assert batches.totals.cost == Decimal("1.004")


async def test_local_gateway(kind: str, tmp_path: Path) -> None:
    from portkey_ai import AsyncPortkey, Portkey

    with LocalGateway() as gateway:
        client: Any = (Portkey if kind == "sync" else AsyncPortkey)(api_key="pk", base_url=gateway.url)
        requests = [{"model": "gpt-4o-mini", "messages": [{"role": "user", "content": f"n {n}"}]} for n in range(5)]
        requests.insert(2, {"model": "gpt-4o-mini", "messages": "no list"})
        batches = run(client, requests, max_requests=4, checkpoint=tmp_path / "r.jsonl")
        results = await collect(batches)
        assert errors(results) == [None, None, "BadRequestError", None, None, None]
        assert [text(result) for result in results if not result.error] == [f"echo: n {n}" for n in range(5)]
        assert len(batches.batch_ids) == 2
        embeddings = [{"model": "text-embedding-3-small", "input": "a"}]
        [result] = await collect(run(client, embeddings, endpoint="/v1/embeddings"))
        assert result.response.data[0].embedding
        await close_client(client)


async def test_errors_of_rows(kind: str) -> None:
    respond = row_with(
        k1={"response": {"status_code": 400, "body": {"error": {"message": "bad"}}}, "error": None},
        k2={"response": {"status_code": 429, "body": {"error": {"message": "slow"}}}, "error": None},
        k3={"response": None, "error": {"code": "batch_expired", "message": "too late"}},
        k4=None,
        k5={"response": {"status_code": 200, "body": "no object"}, "error": None},
    )
    results = await collect(run(BatchProvider(respond).client(kind), keyed(6)))
    found = [result.error for result in results]
    assert found[0] is None
    assert isinstance(found[1], BadRequestError)
    assert found[1].body == {"message": "bad"}
    assert isinstance(found[2], RateLimitError)
    assert isinstance(found[3], BatchRowError)
    assert (found[3].batch_id, found[3].status, found[3].code) == ("batch_0", "completed", "batch_expired")
    assert "batch batch_0: too late" in str(found[3])
    assert isinstance(found[4], BatchRowError)
    assert "no result of this request" in str(found[4])
    assert all(result.response is None for result in results[1:5])


@pytest.mark.parametrize("status", ["expired", "cancelled"])
async def test_a_batch_that_ended_early_keeps_its_finished_rows(kind: str, status: str, tmp_path: Path) -> None:
    provider = BatchProvider(row_with(k1=None, k3=None), status=status)
    path = tmp_path / "r.jsonl"
    results = await collect(run(provider.client(kind), keyed(4), checkpoint=path))
    assert errors(results) == [None, "BatchRowError", None, "BatchRowError"]
    assert isinstance(results[1].error, BatchRowError)
    assert (results[1].error.status, results[1].error.code) == (status, f"batch_{status}")
    provider.status, provider.respond = "completed", succeeded
    again = await collect(run(provider.client(kind), keyed(4), checkpoint=path, retry_errors=True))
    assert errors(again) == [None] * 4
    assert [result.resumed for result in again] == [True, False, True, False]
    assert len(provider.files["file-2"].splitlines()) == 2


async def test_a_failed_batch_names_the_line(kind: str) -> None:
    provider = BatchProvider(lambda _: None, status="failed")
    provider.errors = {"object": "list", "data": [{"code": "invalid_json_line", "line": 2, "message": "No JSON."}]}
    results = await collect(run(provider.client(kind), keyed(2)))
    assert errors(results) == ["BatchRowError"] * 2
    assert isinstance(results[0].error, BatchRowError)
    assert results[0].error.code == "invalid_json_line"
    assert "line 2: No JSON." in str(results[0].error)
    assert CONTENT not in provider.steps


async def test_cancelled_by_the_caller(kind: str) -> None:
    provider = BatchProvider(row_with(k1=None), polls=3)

    def cancel(_: Any) -> None:
        provider.status = "cancelled"

    results = await collect(run(provider.client(kind), keyed(2), on_poll=cancel))
    assert errors(results) == [None, "BatchRowError"]


async def test_split_by_number_and_by_bytes(kind: str) -> None:
    provider = BatchProvider()
    assert len(await collect(run(provider.client(kind), keyed(7), max_requests=3))) == 7
    uploaded = [provider.files[body["input_file_id"]] for body in provider.bodies]
    assert [len(content.splitlines()) for content in uploaded] == [3, 3, 1]
    size = len(uploaded[0].splitlines()[0]) + 1
    provider = BatchProvider()
    results = await collect(run(provider.client(kind), keyed(5), max_bytes=2 * size))
    uploaded = [provider.files[body["input_file_id"]] for body in provider.bodies]
    assert [len(content) for content in uploaded] == [2 * size, 2 * size, size]
    assert [text(result) for result in results] == [f"echo: number {n}" for n in range(5)]
    [result] = await collect(run(provider.client(kind), keyed(1), max_bytes=size - 1))
    assert f"the request has {size} bytes, more than max_bytes={size - 1}" in str(result.error)
    assert len(provider.bodies) == 3


@pytest.mark.parametrize(
    ("item", "error"),
    [
        (5, "TypeError: requests: item 1: expected a mapping, got int"),
        ({"model": "m"}, "ValueError: requests: item 1: messages: required"),
        ({"messages": []}, "ValueError: requests: item 1: model: required in a batch"),
        (row(1, stream=True), "ValueError: requests: item 1: stream: not allowed"),
        (row(1, portkey={"trace_id": "t"}), "ValueError: requests: item 1: portkey: options for one request"),
        (row(1, key="a"), "ValueError: requests: item 1: key: 'a' is the key of an earlier request"),
        (row(1, key=True), "TypeError: requests: item 1: key: expected a non-empty string"),
        (row(1, metadata={"a": object()}), "TypeError: requests: item 1: body.metadata.a"),
        ({"custom_id": "c", "body": row(1), "url": "/v1/embeddings"}, "ValueError: requests: item 1: url: expected"),
        ({"custom_id": "c", "body": row(1), "method": "GET"}, 'ValueError: requests: item 1: method: expected "POST"'),
        ({"custom_id": "c", "body": 5}, "TypeError: requests: item 1: body: expected a mapping, got int"),
    ],
)
async def test_invalid_requests_are_errors_of_their_rows(kind: str, item: Any, error: str, tmp_path: Path) -> None:
    for checkpoint in (None, tmp_path / "r.jsonl"):
        provider = BatchProvider()
        requests = [row(0, key="a"), item, row(2, key="b")]
        results = await collect(run(provider.client(kind), requests, checkpoint=checkpoint))
        assert errors(results) == [None, error.split(":")[0], None]
        assert f"{errors(results)[1]}: {results[1].error}".startswith(error)
        assert results[1].request is item
        assert len(provider.files["file-0"].splitlines()) == 2
    provider = BatchProvider()
    with pytest.raises((TypeError, ValueError), match="requests: item 1: "):
        await collect(run(provider.client(kind), requests, raise_on_error=True))
    assert provider.requests == []


async def test_file_of_requests(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "requests.jsonl"
    line = {"custom_id": "c-1", "method": "POST", "url": "/v1/chat/completions", "body": row(1)}
    lines = [json.dumps(row(0, key="a")), "", json.dumps(line), "{broken", json.dumps(row(3))]
    path.write_text("\n".join(lines))
    packed = tmp_path / "requests.jsonl.gz"
    packed.write_bytes(gzip.compress(path.read_bytes()))
    for source in (path, str(packed)):
        results = await collect(run(BatchProvider().client(kind), source))
        assert [result.key for result in results[:3]] == ["a", "c-1", None]
        assert results[1].request == line
        assert errors(results) == [None, None, "ValueError", None]
        assert str(results[2].error).startswith(f"requests: line 4 of {source}: invalid JSON")
        assert text(results[3]) == "echo: number 3"


async def test_requests_are_not_held_in_memory(kind: str) -> None:
    used = 0

    def source() -> Iterator[dict[str, Any]]:
        nonlocal used
        tracemalloc.start()
        for number in range(3_000):
            yield row(number, user="x" * 5_000)
        used = tracemalloc.get_traced_memory()[0]
        tracemalloc.stop()
        raise LookupError

    with pytest.raises(LookupError):
        await collect(run(BatchProvider().client(kind), source(), max_requests=1_000))
    assert 0 < used < 2_000_000  # the requests have 15 MB


async def test_async_iterable() -> None:
    async def source() -> AsyncIterator[dict[str, Any]]:
        for number in range(3):
            yield row(number)

    results = await collect(run(BatchProvider().client("async"), source()))
    assert [text(result) for result in results] == [f"echo: number {n}" for n in range(3)]


@pytest.mark.parametrize(
    ("options", "error"),
    [
        ({"endpoint": "rerank"}, "endpoint: expected one of chat.completions"),
        ({"endpoint": 5}, "endpoint: expected one of"),
        ({"form": "groq"}, "form: expected one of openai, azure-openai"),
        ({"form": "bedrock"}, "batch_fields: model, role_arn required with form='bedrock'"),
        ({"form": "vertex-ai"}, "batch_fields: model required"),
        ({"form": "anthropic", "endpoint": "embeddings"}, "endpoint: expected one of messages"),
        ({"form": "anthropic", "upload": print}, "upload: not allowed with form='anthropic'"),
        ({"upload": 5}, "upload: expected a callable"),
        ({"on_poll": 5}, "on_poll: expected a callable"),
        ({"batch_fields": 5}, "batch_fields: expected a mapping"),
        ({"completion_window": 24}, "completion_window: expected text"),
        ({"checkpoint": "r.txt"}, "checkpoint: expected a path"),
        ({"max_wait": -1}, "max_wait: expected a number from 0"),
        ({"poll_interval": "1"}, "poll_interval: expected a number"),
        ({"max_requests": 0}, "max_requests: expected a whole number from 1"),
        ({"max_bytes": 1.5}, "max_bytes: expected a whole number from 1"),
    ],
)
def test_invalid_options(kind: str, options: dict[str, Any], error: str) -> None:
    with pytest.raises((TypeError, ValueError), match=f"^{error}"):
        run(BatchProvider().client(kind), [], **options)


@pytest.mark.parametrize("requests", [5, {"model": "m"}, b"rows"])
def test_invalid_requests(kind: str, requests: Any) -> None:
    with pytest.raises(TypeError, match="^requests: expected an iterable of mappings or the path"):
        run(BatchProvider().client(kind), requests)


async def test_no_requests(kind: str, tmp_path: Path) -> None:
    provider = BatchProvider()
    assert await collect(run(provider.client(kind), [], checkpoint=tmp_path / "r.jsonl")) == []
    assert provider.requests == []
    with pytest.raises(FileNotFoundError):
        await collect(run(provider.client(kind), tmp_path / "missing.jsonl"))


async def test_an_error_of_the_input_sends_nothing(kind: str) -> None:
    def source() -> Iterator[dict[str, Any]]:
        yield row(0)
        raise LookupError("no more")

    provider = BatchProvider()
    with pytest.raises(LookupError):
        await collect(run(provider.client(kind), source()))
    assert provider.requests == []


async def test_max_wait_says_how_to_resume(kind: str, tmp_path: Path) -> None:
    provider = BatchProvider(polls=1_000_000)
    path = tmp_path / "r.jsonl"
    with pytest.raises(BatchTimeoutError) as raised:
        await collect(run(provider.client(kind), rows(2), checkpoint=path, max_wait=0.02))
    assert "batch_0: not finished within max_wait=0.02 seconds (status 'validating')" in str(raised.value)
    assert f"run the same requests again with checkpoint={str(path)!r} to continue" in str(raised.value)
    assert raised.value.batch_ids == ["batch_0"]
    assert raised.value.last_object.id == "batch_0"
    with pytest.raises(BatchTimeoutError, match=r"a run without a checkpoint cannot be resumed"):
        await collect(run(provider.client(kind), rows(2), max_wait=0))
    provider.polls = 0
    provider.requests.clear()
    results = await collect(run(provider.client(kind), rows(2), checkpoint=path, max_wait=0))
    assert errors(results) == [None, None]
    assert provider.steps == [RETRIEVE, CONTENT]


async def test_all_finished_rows_are_returned_before_a_timeout(kind: str, tmp_path: Path) -> None:
    provider = BatchProvider()
    batches = run(provider.client(kind), rows(4), max_requests=2, max_wait=0.02, checkpoint=tmp_path / "r.jsonl")
    first = await take(batches, 1)
    provider.polls, provider.status = 1_000_000, "slow"
    assert [text(result) for result in [*first, *await take(batches, 1)]] == ["echo: number 0", "echo: number 1"]
    with pytest.raises(BatchTimeoutError, match="batch_1"):
        await take(batches, 1)
    assert len(list(entries(tmp_path / "r.jsonl"))) == 2


async def test_a_second_run_sends_nothing(kind: str, tmp_path: Path) -> None:
    provider = BatchProvider(row_with(k2={"response": {"status_code": 400, "body": {}}, "error": None}))
    path = tmp_path / "r.jsonl.gz"
    first = await collect(run(provider.client(kind), keyed(4), checkpoint=path))
    provider.requests.clear()
    again = run(provider.client(kind), keyed(4), checkpoint=path)
    results = await collect(again)
    assert provider.requests == []
    assert all(result.resumed for result in results)
    assert [text(result) for result in results] == [text(result) for result in first]
    assert [result.cost for result in results] == [result.cost for result in first]
    assert isinstance(results[2].error, StoredError)
    assert (results[2].error.type, results[2].error.status_code) == ("BadRequestError", 400)
    assert again.totals.resumed == 4


async def test_a_later_run_may_have_more_rows_in_another_order(kind: str, tmp_path: Path) -> None:
    provider = BatchProvider()
    path = tmp_path / "r.jsonl"
    batches = run(provider.client(kind), keyed(4), checkpoint=path, max_requests=2)
    await take(batches, 1)
    await close(batches)
    provider.requests.clear()
    more = [row(9, key="k9"), *reversed(keyed(4)), {"model": "m"}]
    results = await collect(run(provider.client(kind), more, checkpoint=path, max_requests=2))
    assert [text(result) for result in results[:5]] == [f"echo: number {n}" for n in (9, 3, 2, 1, 0)]
    assert [result.resumed for result in results[:5]] == [False, False, False, False, True]
    assert (provider.count(UPLOAD), provider.count(CREATE)) == (1, 1)


async def test_another_request_under_the_same_key(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "r.jsonl"
    provider = BatchProvider()
    batches = run(provider.client(kind), keyed(3), checkpoint=path)
    await take(batches, 1)
    await close(batches)
    count = len(provider.requests)
    for changed in ([row(5, key="k0")], [row(5, key="k2")]):  # with a result, and in a batch without results yet
        with pytest.raises(CheckpointError, match="belongs to another request"):
            await collect(run(provider.client(kind), changed, checkpoint=path))
    with pytest.raises(CheckpointError, match="have the form 'openai', not 'azure-openai'"):
        await collect(run(provider.client(kind), keyed(3), checkpoint=path, form="azure-openai"))
    assert len(provider.requests) == count


async def test_checkpoint_in_use(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "r.jsonl"
    provider = BatchProvider()
    batches = run(provider.client(kind), rows(2), checkpoint=path)
    await take(batches, 1)
    with pytest.raises(CheckpointError, match="is in use"):
        await collect(run(provider.client(kind), rows(2), checkpoint=path))
    await close(batches)
    assert len(await collect(run(provider.client(kind), rows(2), checkpoint=path))) == 2


async def test_file_of_batches_that_is_not_one(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "r.jsonl"
    other = Path(f"{path}.batches")
    other.write_text("some notes\n")
    with pytest.raises(CheckpointError, match=r"line 1 of .*\.batches is not about a batch"):
        await collect(run(BatchProvider().client(kind), rows(1), checkpoint=path))
    assert other.read_text() == "some notes\n"
    other.write_text('{"job": 1, "torn')
    assert errors(await collect(run(BatchProvider().client(kind), rows(1), checkpoint=path))) == [None]


async def test_bulk_continues_with_the_checkpoint(kind: str, tmp_path: Path) -> None:
    from .runs import Gateway

    path = tmp_path / "r.jsonl"
    respond = row_with(k1={"response": None, "error": {"code": "batch_expired", "message": "late"}})
    await collect(run(BatchProvider(respond).client(kind), keyed(3), checkpoint=path))
    gateway = Gateway()
    results = await collect(gateway.client(kind).bulk(keyed(3), checkpoint=path, ordered=True))
    assert gateway.asked() == ["number 1"]
    assert [text(result) for result in results] == [f"echo: number {n}" for n in range(3)]


@pytest.mark.parametrize("lose", [False, True], ids=["before", "after"])
@pytest.mark.parametrize("step", range(1, 10))
async def test_killed_at_each_step(kind: str, step: int, lose: bool, tmp_path: Path) -> None:
    """Two batches: upload, create, upload, create, retrieve, content, retrieve, content; 9 is after the last."""
    provider = BatchProvider()
    provider.fail_at, provider.lose = step, lose
    path = tmp_path / "r.jsonl"
    killed: list[BulkResult] = []
    batches = run(provider.client(kind), keyed(4), checkpoint=path, max_requests=2)
    try:
        while len(killed) < 4:
            killed += await take(batches, 1)
    except Killed:
        assert step < 9
    else:
        assert step == 9
    await close(batches)
    provider.fail_at = None
    results = await collect(run(provider.client(kind), keyed(4), checkpoint=path, max_requests=2))
    assert [text(result) for result in results] == [f"echo: number {n}" for n in range(4)]
    assert [result.resumed for result in results] == [n < len(killed) for n in range(4)]
    paid = [provider.files[body["input_file_id"]] for body in provider.bodies]
    ids = [json.loads(line)["custom_id"] for content in paid for line in content.splitlines()]
    assert sorted(ids) == ["k0", "k1", "k2", "k3"]  # no request was in two batches
    assert provider.count(UPLOAD) == 2 + (step in (1, 3))  # an upload without a response is repeated
    assert provider.count(CREATE) == 2 + (step in (2, 4) and not lose)


async def test_killed_while_a_result_is_written(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "r.jsonl"
    provider = BatchProvider()
    await collect(run(provider.client(kind), keyed(3), checkpoint=path))
    os.truncate(path, path.stat().st_size - 5)
    provider.requests.clear()
    results = await collect(run(provider.client(kind), keyed(3), checkpoint=path))
    assert [result.resumed for result in results] == [True, True, False]
    assert provider.steps == [RETRIEVE, CONTENT]


async def test_a_batch_that_was_created_without_a_response_is_found(kind: str) -> None:
    provider = BatchProvider()
    provider.fail_at, provider.lose, provider.failure = 2, True, lambda: httpx.ReadTimeout("no response")
    results = await collect(run(provider.client(kind), rows(2)))
    assert errors(results) == [None, None]
    assert provider.steps[:3] == [UPLOAD, CREATE, LIST]
    assert len(provider.batches) == 1
    provider = BatchProvider()
    provider.fail_at, provider.failure = 2, lambda: httpx.ReadTimeout("no response")
    with pytest.raises(APIConnectionError):
        await collect(run(provider.client(kind), rows(2)))
    assert provider.count(CREATE) == 1


async def test_creation_is_not_retried(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "r.jsonl"
    provider = BatchProvider()
    provider.refuse[CREATE] = [500]
    with pytest.raises(InternalServerError):
        await collect(run(provider.client(kind, max_retries=3), rows(2), checkpoint=path))
    assert provider.count(CREATE) == 1
    provider.refuse[CREATE] = [400]
    with pytest.raises(BadRequestError):  # with the file of the first run
        await collect(run(provider.client(kind), rows(2), checkpoint=path))
    assert (provider.count(UPLOAD), provider.count(LIST)) == (1, 1)
    assert errors(await collect(run(provider.client(kind), rows(2), checkpoint=path))) == [None, None]
    assert provider.count(UPLOAD) == 2  # the provider did not accept the first file


async def test_a_repeated_upload_has_all_requests(kind: str) -> None:
    provider = BatchProvider()
    provider.refuse[UPLOAD] = [500]
    results = await collect(run(provider.client(kind, max_retries=1), rows(50)))
    assert errors(results) == [None] * 50
    assert provider.count(UPLOAD) == 2


async def test_errors_while_waiting_are_tolerated(kind: str) -> None:
    provider = BatchProvider()
    provider.refuse[RETRIEVE] = [503, 429, 500]
    assert errors(await collect(run(provider.client(kind, max_retries=0), rows(1)))) == [None]
    provider.refuse[RETRIEVE] = [500] * 50
    with pytest.raises(InternalServerError):
        await collect(run(provider.client(kind, max_retries=0), rows(1)))
    provider.refuse[RETRIEVE] = [400]
    with pytest.raises(BadRequestError):
        await collect(run(provider.client(kind, max_retries=0), rows(1)))


async def test_an_interrupted_download_is_repeated(kind: str) -> None:
    provider = BatchProvider()
    provider.interrupt = 2
    results = await collect(run(provider.client(kind), rows(20)))
    assert [text(result) for result in results] == [f"echo: number {n}" for n in range(20)]
    assert provider.count(CONTENT) == 3
    provider.interrupt = 3
    with pytest.raises(APIConnectionError):
        await collect(run(provider.client(kind), rows(20)))


async def test_run_left_early_and_repr(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "r.jsonl"
    provider = BatchProvider()
    batches = run(provider.client(kind), rows(3), checkpoint=path)
    if kind == "sync":
        with batches as results:
            assert next(results).index == 0
    else:
        async with batches as results:
            assert (await results.__anext__()).index == 0
    assert await collect(batches) == []
    assert len(list(entries(path))) == 1
