"""`client.bulk.frame`: a frame in, the same rows with columns for the results out."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import httpx
import pytest
from pydantic import BaseModel

from tests.support import done

from .runs import Gateway, answer


class Sentiment(BaseModel):
    label: str
    score: float


def structured(body: dict[str, Any], _: int) -> httpx.Response:
    content = body["messages"][0]["content"]
    said = "no JSON" if "bad" in content else json.dumps({"label": content, "score": 0.5})
    completion = answer(body)
    completion["choices"][0]["message"]["content"] = said
    return httpx.Response(200, json=completion)


def failing(body: dict[str, Any], _: int) -> httpx.Response | float:
    if "bad" in body["messages"][0]["content"]:
        return httpx.Response(400, json={"error": {"message": "bad prompt"}})
    return 0.002 if "slow" in body["messages"][0]["content"] else 0.0


@pytest.fixture(params=["pandas", "polars"])
def library(request: pytest.FixtureRequest) -> Any:
    return pytest.importorskip(str(request.param))


async def test_text(kind: str, library: Any) -> None:
    df = library.DataFrame({"text": ["slow", "bad", "c"], "n": [1, 2, 3]})
    gateway = Gateway(failing)
    answered = await done(gateway.client(kind).bulk.frame(df, prompt="{{n}}: {{ text }}!", model="m", body={"seed": 1}))
    assert list(answered["answer"])[::2] == ["echo: 1: slow!", "echo: 3: c!"]
    assert list(answered["answer"])[1] is None
    assert [error is None for error in answered["error"]] == [True, False, True]
    assert "BadRequestError" in answered["error"][1]
    assert list(answered["text"]) == ["slow", "bad", "c"]
    assert list(df.columns) == ["text", "n"]
    assert all((body["model"], body["seed"]) == ("m", 1) for body in gateway.bodies)


async def test_structured_output(kind: str, library: Any) -> None:
    df = library.DataFrame({"text": ["a", "bad", "c"]})
    gateway = Gateway(structured)
    answered = await done(gateway.client(kind).bulk.frame(df, prompt="{{text}}", output=Sentiment))
    assert list(answered["label"])[::2] == ["a", "c"]
    assert list(answered["score"])[::2] == [0.5, 0.5]
    assert list(answered["label"])[1] is None
    assert "ValidationError" in answered["error"][1]
    assert list(answered.columns) == ["text", "label", "score", "error"]
    assert gateway.bodies[0]["response_format"]["json_schema"]["name"] == "Sentiment"


async def test_index_and_missing_values(kind: str) -> None:
    pandas = pytest.importorskip("pandas")
    df = pandas.DataFrame({"text": ["a", None, float("nan"), pandas.NA]}, index=["w", "x", "x", "z"])
    answered = await done(Gateway().client(kind).bulk.frame(df, prompt="<{{text}}>", output_column="said"))
    assert list(answered.index) == ["w", "x", "x", "z"]
    assert list(answered["said"]) == ["echo: <a>", "echo: <>", "echo: <>", "echo: <>"]


async def test_options_of_bulk(kind: str, tmp_path: Path) -> None:
    pandas = pytest.importorskip("pandas")
    df = pandas.DataFrame({"text": ["a", "b"]})
    path = tmp_path / "answers.jsonl"
    for asked in (2, 0):
        gateway = Gateway()
        answered = await done(gateway.client(kind).bulk.frame(df, prompt="{{text}}", checkpoint=path, concurrency=1))
        assert len(gateway.bodies) == asked
        assert list(answered["answer"]) == ["echo: a", "echo: b"]


async def test_mistakes(kind: str) -> None:
    pandas = pytest.importorskip("pandas")
    df = pandas.DataFrame({"text": ["a"]})
    bulk = Gateway().client(kind).bulk
    with pytest.raises(ValueError, match="prompt: no column 'txt' in the frame; it has text"):
        await done(bulk.frame(df, prompt="{{txt}}"))
    with pytest.raises(ValueError, match="output_column: the frame has a column 'text' already"):
        await done(bulk.frame(df, prompt="{{text}}", output_column="text"))
    with pytest.raises(ValueError, match="output: the frame has a column 'label' already"):
        await done(bulk.frame(df.assign(label=1), prompt="{{text}}", output=Sentiment))
    with pytest.raises(ValueError, match="df: the frame has a column 'error' already"):
        await done(bulk.frame(df.assign(error=1), prompt="{{text}}"))
    with pytest.raises(TypeError, match="endpoint: not allowed for a frame"):
        await done(bulk.frame(df, prompt="{{text}}", endpoint="completions"))
    with pytest.raises(TypeError, match=r"df: expected a DataFrame of pandas \(pip install 'portkey-ai\[analytics"):
        await done(bulk.frame([{"text": "a"}], prompt="{{text}}"))
