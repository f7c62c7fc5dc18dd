"""A response of a successful status whose body is an error: which ones raise, and which objects have an own error."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from portkey_ai import APIStatusError, ErrorBodyError
from portkey_ai._vendor.openai import BaseModel

from .support import COMPLETION, MESSAGES, Recorder, done

ERROR = {"message": "broken", "type": "rate_limit_error", "code": None}

RESULTS: dict[str, Callable[[Any], Any]] = {
    "chat": lambda client: client.chat.completions.create(model="m", messages=MESSAGES),
    "parse": lambda client: client.chat.completions.parse(model="m", messages=MESSAGES),
    "completion": lambda client: client.completions.create(model="m", prompt="Hi"),
    "prompt": lambda client: client.prompts.completions.create(prompt_id="p"),
    "embeddings": lambda client: client.embeddings.create(model="m", input="Hi"),
    "message": lambda client: client.messages.create(max_tokens=1, messages=MESSAGES),
    "response": lambda client: client.responses.create(model="m", input="Hi"),
    "image": lambda client: client.images.generate(prompt="Hi"),
    "moderation": lambda client: client.moderations.create(input="Hi"),
    "models": lambda client: client.models.list(),
    "batch": lambda client: client.batches.retrieve("b"),
    "rerank": lambda client: client.rerank.create(model="m", query="q", documents=["d"]),
}

OBJECTS: dict[str, Callable[[Any], Any]] = {
    "response": lambda client: client.responses.retrieve("r"),
    "new response": lambda client: client.responses.create(model="m", input="Hi"),
    "batch": lambda client: client.batches.retrieve("b"),
    "job": lambda client: client.fine_tuning.jobs.retrieve("j"),
    "run": lambda client: client.evals.runs.retrieve("r", eval_id="e"),
    "video": lambda client: client.videos.retrieve("v"),
    "vector store file": lambda client: client.vector_stores.files.retrieve("f", vector_store_id="v"),
    "message": lambda client: client.messages.create(max_tokens=1, messages=MESSAGES),
}
"""Calls whose result has an `error` of its own."""


def _client(kind: str, body: object) -> Any:
    return Recorder(lambda _: httpx.Response(200, headers={"x-portkey-trace-id": "t-1"}, json=body)).client(kind)


@pytest.mark.parametrize(
    "body",
    [
        {"error": ERROR},
        {"error": ERROR, "provider": "groq"},
        {"type": "error", "error": ERROR, "object": "error", "model": "m"},
    ],
)
@pytest.mark.parametrize("name", RESULTS)
async def test_body_that_is_an_error(kind: str, name: str, body: dict[str, Any]) -> None:
    """At the first use of a type, and at the later ones that are decoded fast."""
    client = _client(kind, body)
    for _ in range(4):
        with pytest.raises(ErrorBodyError, match="broken") as caught:
            await done(RESULTS[name](client))
        error = caught.value
        assert isinstance(error, APIStatusError)
        assert error.body == ERROR
        assert (error.status_code, error.response.status_code, error.trace_id) == (429, 200, "t-1")
        assert pickle.loads(pickle.dumps(error)).status_code == 429


@pytest.mark.parametrize("choices", [None, []])
async def test_completion_without_choices(kind: str, choices: object) -> None:
    with pytest.raises(ErrorBodyError, match="broken") as caught:
        await done(RESULTS["chat"](_client(kind, {**COMPLETION, "choices": choices, "error": "broken"})))
    assert (caught.value.body, caught.value.status_code) == ("broken", 200)


async def test_completion_with_choices_is_a_result(kind: str) -> None:
    client = _client(kind, {**COMPLETION, "error": ERROR})
    for _ in range(4):
        answer = await done(RESULTS["chat"](client))
        assert answer.choices[0].message.content == "Hi"
        assert answer.error == ERROR


@pytest.mark.filterwarnings("ignore:The Sora API")
@pytest.mark.parametrize("error", [None, {}, ERROR, "text"])
@pytest.mark.parametrize("name", OBJECTS)
async def test_objects_may_have_an_error_of_their_own(kind: str, name: str, error: object) -> None:
    client = _client(kind, {"id": "x", "status": "failed", "error": error})
    for _ in range(4):
        assert (await done(OBJECTS[name](client))).id == "x"


async def test_types_for_any_object_have_no_errors(kind: str) -> None:
    """Only the user knows what a route without a type of its own responds."""
    client = _client(kind, {"error": ERROR})

    class Outcome(BaseModel):
        error: dict[str, Any]

    assert (await done(client.post("/x", body={}))).error == ERROR
    assert (await done(client.post("/x", body={}, cast_to=Outcome))).error == ERROR
    assert await done(client.post("/x", body={}, cast_to=dict)) == {"error": ERROR}


async def test_completion_without_error_and_choices_is_returned(kind: str) -> None:
    assert (await done(RESULTS["chat"](_client(kind, {"id": "x"})))).choices is None


async def test_raw_response_of_an_error(kind: str) -> None:
    """The error is raised where the body is decoded."""
    client = _client(kind, {"error": ERROR})
    raw = await done(client.chat.completions.with_raw_response.create(model="m", messages=MESSAGES))
    assert raw.status_code == 200
    with pytest.raises(ErrorBodyError):
        await done(raw.parse())
