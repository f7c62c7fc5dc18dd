"""Methods that wait until an object has been processed: their options, their limit, the error when it is over."""

from __future__ import annotations

import copy
import json
import pickle
import time
import warnings
from operator import attrgetter
from typing import Any

import httpx
import pytest

import portkey_ai
from portkey_ai import APIStatusError, PollTimeoutError, PortkeyError
from scripts.vendored import all_resources

from .support import AnyClient, Recorder, done

# The arguments of each method that polls.
CALLS: dict[str, tuple[list[Any], dict[str, Any]]] = {
    "files.wait_for_processing": (["f"], {"poll_interval": 0.001}),
    "vector_stores.files.poll": (["f"], {"vector_store_id": "v"}),
    "vector_stores.files.create_and_poll": (["f"], {"vector_store_id": "v"}),
    "vector_stores.files.upload_and_poll": ([], {"vector_store_id": "v", "file": b"text"}),
    "vector_stores.file_batches.poll": (["b"], {"vector_store_id": "v"}),
    "vector_stores.file_batches.create_and_poll": (["v"], {"file_ids": ["f"]}),
    "vector_stores.file_batches.upload_and_poll": (["v"], {"files": [b"one", b"two"]}),
    "videos.poll": (["v"], {}),
    "videos.create_and_poll": ([], {"prompt": "p"}),
    "beta.threads.runs.poll": (["r", "t"], {}),
    "beta.threads.runs.create_and_poll": ([], {"thread_id": "t", "assistant_id": "a"}),
    "beta.threads.runs.submit_tool_outputs_and_poll": ([], {"run_id": "r", "thread_id": "t", "tool_outputs": []}),
    "beta.threads.create_and_run_poll": ([], {"assistant_id": "a"}),
}
UPLOAD = "vector_stores.files.upload"
STARTING = [name for name in CALLS if "create" in name or "submit" in name or "upload" in name]
PENDING = {"id": "o-1", "thread_id": "t", "status": "in_progress", "file_counts": {"in_progress": 1}}
ENDED = {"id": "o-1", "thread_id": "t", "status": "completed", "file_counts": {"in_progress": 0}}


@pytest.fixture(autouse=True)
def deprecated_methods() -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        yield


def call(name: str, client: AnyClient, **options: Any) -> Any:
    arguments, keywords = CALLS[name]
    if "poll_interval" not in keywords:
        options["poll_interval_ms"] = 1
    return done(attrgetter(name)(client)(*arguments, **keywords, **options))


def server(name: str, *, pending: int) -> Recorder:
    """A server whose object is pending at the first `pending` GET requests."""
    left = [pending]

    def respond(request: httpx.Request) -> httpx.Response:
        ended = dict(ENDED, status="processed") if name.startswith("files.") else ENDED
        if request.method == "GET":
            left[0] -= 1
        return httpx.Response(200, headers={"x-portkey-trace-id": "t-1"}, json=ended if left[0] < 0 else PENDING)

    return Recorder(respond)


@pytest.mark.parametrize("name", CALLS)
async def test_every_request_has_the_options_of_the_call(name: str, kind: str) -> None:
    recorder = server(name, pending=2)
    headers, query = {"x-tag": "a"}, {"q": "1"}
    result = await call(name, recorder.client(kind), extra_headers=headers, extra_query=query, timeout=7)
    assert result.status in ("completed", "processed")
    assert result.get_headers() == {"trace-id": "t-1"}
    assert len([request for request in recorder.requests if request.method == "GET"]) == 3
    for request in recorder.requests:
        assert request.headers["x-tag"] == "a"
        assert request.url.params["q"] == "1"
        assert request.extensions["timeout"]["read"] == 7


@pytest.mark.parametrize("name", CALLS)
async def test_max_retries_holds_for_every_request(name: str, kind: str) -> None:
    failed: list[httpx.Request] = []

    def respond(request: httpx.Request) -> httpx.Response:
        if len(failed) < len(recorder.requests) / 2:  # each request fails once
            failed.append(request)
            return httpx.Response(429, headers={"retry-after-ms": "1"})
        return good.respond(request)

    good = server(name, pending=1)
    recorder = Recorder(respond)
    options = {"max_concurrency": 1} if name == "vector_stores.file_batches.upload_and_poll" else {}
    await call(name, recorder.client(kind, max_retries=0), max_retries=1, **options)
    assert len(failed) == len(recorder.requests) / 2
    recorder = Recorder(lambda _: httpx.Response(429, headers={"retry-after-ms": "1"}))
    with pytest.raises(APIStatusError):
        await call(name, recorder.client(kind, max_retries=2), max_retries=0, **options)
    assert len({(request.url, request.content) for request in recorder.requests}) == len(recorder.requests)


@pytest.mark.parametrize("name", STARTING)
async def test_extra_body_is_of_the_request_that_starts_the_processing(name: str, kind: str) -> None:
    recorder = server(name, pending=1)
    await call(name, recorder.client(kind), extra_body={"tag": "x"}, other_field=1)
    bodies = [
        json.loads(request.content)
        for request in recorder.requests
        if request.headers.get("content-type") == "application/json"
    ]
    if name.startswith("videos"):  # sent as a form
        assert b"other_field" in recorder.requests[0].content
        assert all(not request.content for request in recorder.requests[1:])
    else:
        assert [(body["tag"], body["other_field"]) for body in bodies] == [("x", 1)]


@pytest.mark.parametrize("name", CALLS)
async def test_the_limit_ends_the_polling(name: str, kind: str) -> None:
    recorder = server(name, pending=10**9)
    start = time.monotonic()
    with pytest.raises(PollTimeoutError, match=r"not processed within max_wait_seconds=0\.05$") as raised:
        await call(name, recorder.client(kind), max_wait_seconds=0.05)
    assert 0.05 <= time.monotonic() - start < 5
    error = raised.value
    assert isinstance(error, PortkeyError)
    assert isinstance(error, TimeoutError)
    assert isinstance(error, RuntimeError)
    assert (error.last_object.id, error.last_object.status) == ("o-1", "in_progress")
    assert error.trace_id == "t-1"
    for twin in (pickle.loads(pickle.dumps(error)), copy.copy(error)):
        assert (str(twin), twin.last_object.id, twin.trace_id) == (str(error), "o-1", "t-1")


@pytest.mark.parametrize("name", CALLS)
async def test_a_limit_of_zero_sends_no_request_to_poll(name: str, kind: str) -> None:
    recorder = server(name, pending=0)
    if name == "files.wait_for_processing":  # there, as in OpenAI's client, the first request is always sent
        assert (await call(name, recorder.client(kind), max_wait_seconds=0)).status == "processed"
        return
    with pytest.raises(PollTimeoutError) as raised:
        await call(name, recorder.client(kind), max_wait_seconds=0)
    assert [request.method for request in recorder.requests if request.method == "GET"] == []
    last = raised.value.last_object
    assert last is None if name.endswith(".poll") else last.id == "o-1"


@pytest.mark.parametrize("name", CALLS)
@pytest.mark.parametrize("value", [-1, float("inf"), float("nan"), "5", True])
async def test_an_invalid_limit_is_refused_before_any_request(name: str, value: object, kind: str) -> None:
    recorder = server(name, pending=0)
    with pytest.raises(ValueError, match="max_wait_seconds: expected a finite number from 0, got"):
        await call(name, recorder.client(kind), max_wait_seconds=value)
    assert recorder.requests == []


async def test_the_interval_is_the_servers_or_the_default(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    pauses: list[float] = []
    answers = [("5", "in_progress"), ("7", "in_progress"), ("", "completed")]

    def respond(_: httpx.Request) -> httpx.Response:
        hint, status = answers.pop(0)
        return httpx.Response(200, headers={"openai-poll-after-ms": hint}, json={"id": "o", "status": status})

    recorder = Recorder(respond)
    videos = recorder.client(kind).videos

    async def asleep(seconds: float) -> None:
        pauses.append(seconds)

    monkeypatch.setattr(videos._resource, "_sleep", pauses.append if kind == "sync" else asleep)
    await done(videos.poll("v"))
    assert pauses == [0.005, 0.005]
    answers[:] = [("soon", "in_progress"), ("", "completed")]
    await done(videos.poll("v"))
    assert pauses[2:] == [1.0]
    answers[:] = [("soon", "in_progress"), ("", "completed")]
    await done(videos.poll("v", poll_interval_ms=20))
    assert pauses[3:] == [0.02]
    with pytest.raises(ValueError, match="poll_interval_ms: expected a finite number from 0, got -1"):
        await done(videos.poll("v", poll_interval_ms=-1))


async def test_a_batch_without_counts_is_done(kind: str) -> None:
    recorder = Recorder(lambda _: httpx.Response(200, json={"id": "b"}))
    assert (await done(recorder.client(kind).vector_stores.file_batches.poll("b", vector_store_id="v"))).id == "b"


async def test_upload_has_the_options_of_the_call(kind: str) -> None:
    recorder = server(UPLOAD, pending=0)
    files = recorder.client(kind).vector_stores.files
    await done(files.upload(vector_store_id="v", file=b"text", extra_headers={"x-tag": "a"}, timeout=7, max_retries=0))
    assert [request.headers["x-tag"] for request in recorder.requests] == ["a", "a"]


async def test_positional_arguments_keep_their_places(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    recorder = server("beta.threads.runs.poll", pending=1)
    runs = recorder.client(kind).beta.threads.runs
    pauses: list[float] = []

    async def asleep(seconds: float) -> None:
        pauses.append(seconds)

    monkeypatch.setattr(runs._resource, "_sleep", pauses.append if kind == "sync" else asleep)
    await done(runs.poll("r", "t", {"x-tag": "a"}, {"q": "1"}, None, 7, 3))
    assert pauses == [0.003]


def test_every_vendored_method_that_polls_is_listed() -> None:
    polling = {
        f"{path}.{name}"
        for path, resource in all_resources("OpenAI").items()
        for name, method in resource.methods.items()
        if {"poll_interval", "poll_interval_ms"} & set(method.parameters)
    }
    assert polling == set(CALLS)
    assert "PollTimeoutError" in portkey_ai.__all__
