"""Cases of our own beside openai's tests: the helpers that make several requests, which those leave out.

Run as openai's tests are (`side.py`), with the same fixtures.
"""

from __future__ import annotations

import asyncio
import io
import time
import warnings
from collections.abc import Callable
from typing import Any

import anyio
import pytest

from tests.support import done

from .watching import Watch

Client = Any


@pytest.fixture(params=["sync", "async"])
def any_client(request: pytest.FixtureRequest, client: Client, async_client: Client) -> Client:
    return client if request.param == "sync" else async_client


@pytest.fixture(autouse=True)
def pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Nothing waits between the requests of a poll; only that moves the clock. These are the seconds."""
    found: list[float] = []
    start = int(time.monotonic())  # so that all sums are exact

    def no_time(seconds: float) -> None:
        found.append(seconds)

    async def next_turn(seconds: float) -> None:
        no_time(seconds)
        await asyncio.sleep(0)

    monkeypatch.setattr(time, "monotonic", lambda: start + sum(found))
    monkeypatch.setattr(time, "sleep", no_time)
    monkeypatch.setattr(anyio, "sleep", next_turn)
    return found


Call = Callable[[Client], Any]
"""What a case does with a client, up to a value or an awaitable of one."""

POLLING: dict[str, Call] = {
    "vector_stores.files.poll": lambda c: c.vector_stores.files.poll("f", vector_store_id="vs"),
    "vector_stores.files.create_and_poll": lambda c: c.vector_stores.files.create_and_poll("f", vector_store_id="vs"),
    "vector_stores.files.upload": lambda c: c.vector_stores.files.upload(vector_store_id="vs", file=b"text"),
    "vector_stores.files.upload_and_poll": lambda c: c.vector_stores.files.upload_and_poll(
        vector_store_id="vs", file=b"text"
    ),
    "vector_stores.file_batches.poll": lambda c: c.vector_stores.file_batches.poll("b", vector_store_id="vs"),
    "vector_stores.file_batches.create_and_poll": lambda c: c.vector_stores.file_batches.create_and_poll(
        "vs", file_ids=["f"]
    ),
    "vector_stores.file_batches.upload_and_poll": lambda c: c.vector_stores.file_batches.upload_and_poll(
        "vs", files=[b"one"], file_ids=["f"]
    ),
    "files.wait_for_processing": lambda c: c.files.wait_for_processing("f"),
    "uploads.upload_file_chunked": lambda c: c.uploads.upload_file_chunked(
        file=b"0123456789", filename="a.txt", bytes=10, mime_type="text/plain", purpose="batch", part_size=4
    ),
    "videos.poll": lambda c: c.videos.poll("v"),
    "videos.create_and_poll": lambda c: c.videos.create_and_poll(prompt="p", input_reference=io.BytesIO(b"picture")),
    "responses.parse": lambda c: c.responses.parse(model="m", input="i"),
    "beta.threads.runs.poll": lambda c: c.beta.threads.runs.poll("r", thread_id="t"),
    "beta.threads.runs.create_and_poll": lambda c: c.beta.threads.runs.create_and_poll(assistant_id="a", thread_id="t"),
    "beta.threads.runs.submit_tool_outputs_and_poll": lambda c: c.beta.threads.runs.submit_tool_outputs_and_poll(
        run_id="r", thread_id="t", tool_outputs=[{"tool_call_id": "c", "output": "o"}]
    ),
    "beta.threads.create_and_run_poll": lambda c: c.beta.threads.create_and_run_poll(assistant_id="a"),
}

LIMITED: dict[str, Callable[[Any, float], Any]] = {
    "poll": lambda files, limit: files.poll("f", vector_store_id="vs", max_wait_seconds=limit),
    "poll_interval": lambda files, limit: files.poll(
        "f", vector_store_id="vs", poll_interval_ms=250, max_wait_seconds=limit
    ),
    "create_and_poll": lambda files, limit: files.create_and_poll("f", vector_store_id="vs", max_wait_seconds=limit),
    "upload_and_poll": lambda files, limit: files.upload_and_poll(
        vector_store_id="vs", file=b"text", max_wait_seconds=limit
    ),
}
"""Calls of `vector_stores.files`, whose polling has a limit in OpenAI's client too."""

STREAMING: dict[str, Call] = {
    "responses.stream": lambda c: c.responses.stream(response_id="r"),
    "beta.threads.create_and_run_stream": lambda c: c.beta.threads.create_and_run_stream(assistant_id="a"),
    "beta.threads.runs.stream": lambda c: c.beta.threads.runs.stream(assistant_id="a", thread_id="t"),
    "beta.threads.runs.create_and_stream": lambda c: c.beta.threads.runs.create_and_stream(
        assistant_id="a", thread_id="t"
    ),
    "beta.threads.runs.submit_tool_outputs_stream": lambda c: c.beta.threads.runs.submit_tool_outputs_stream(
        run_id="r", thread_id="t", tool_outputs=[{"tool_call_id": "c", "output": "o"}]
    ),
}


FINAL = ("response.completed", "response.failed", "response.incomplete")


@pytest.mark.parametrize("name", POLLING)
async def test_polling(name: str, any_client: Client, watch: Watch, pauses: list[float]) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # openai's own tests are about those
        watch.note_value(await done(POLLING[name](any_client)))
    watch.recording.note("pauses", pauses)


@pytest.mark.parametrize("limit", [-1, float("nan"), float("inf"), 0, 0.625, 2.5])
@pytest.mark.parametrize("name", LIMITED)
async def test_limits_of_polling(
    name: str, limit: float, any_client: Client, watch: Watch, pauses: list[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watch.wire, "finishes", False)
    try:
        await done(LIMITED[name](any_client.vector_stores.files, limit))
    except TimeoutError:  # Portkey raises a subclass
        watch.recording.note("raised", "TimeoutError")
    except ValueError:  # the texts differ: Portkey's names the parameter
        watch.recording.note("raised", "ValueError")
    watch.recording.note("pauses", pauses)


@pytest.mark.parametrize("name", STREAMING)
async def test_streaming(name: str, any_client: Client, watch: Watch) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        manager = STREAMING[name](any_client)
        events: list[Any] = []
        try:
            await _read(manager, events)
        except Exception as error:
            # Our streams raise the error after its event, which is the last here.
            if type(error).__name__ != "StreamError":
                watch.recording.note("raised", [type(error).__name__, str(error)])
        for event in events:
            if getattr(event, "type", None) in FINAL:
                _leave_out_streamed(event.response.output)
        watch.note_value(events)


def _leave_out_streamed(output: list[Any]) -> None:
    """Leave out what our final events have beside the response as it was sent: all that was streamed."""
    del output[1:]
    del output[0].content[1:]


async def _read(manager: Any, events: list[Any]) -> None:
    if hasattr(manager, "__aenter__"):
        async with manager as stream:
            async for event in stream:
                events.append(event)
    else:
        with manager as stream:
            for event in stream:
                events.append(event)
