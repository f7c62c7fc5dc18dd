"""`PortkeyEmbeddings`: texts go out as texts."""

from __future__ import annotations

import contextlib
import pickle
from collections.abc import AsyncIterator

import openai
import pytest
import pytest_asyncio

from portkey_ai.langchain import PortkeyEmbeddings
from tests.integrations.scripted import ScriptedGateway


@pytest_asyncio.fixture
async def model(gateway: ScriptedGateway) -> AsyncIterator[PortkeyEmbeddings]:  # noqa: ARG001
    model = PortkeyEmbeddings(
        model="text-embedding-3-small", provider="@openai-prod", trace_id="t-1", metadata={"a": "b"}, aws_region="eu"
    )
    yield model
    await model.aclose()


async def test_texts(gateway: ScriptedGateway, model: PortkeyEmbeddings, kind: str) -> None:
    if kind == "sync":
        several, one = model.embed_documents(["Hello", "World"]), model.embed_query("Hello")
    else:
        several, one = await model.aembed_documents(["Hello", "World"]), await model.aembed_query("Hello")
    assert len(several) == 2
    assert several[0] == one
    assert several[1] != one
    first, second = gateway.sent("/embeddings")
    assert (first.body["input"], second.body["input"]) == (["Hello", "World"], ["Hello"])
    assert first.body["model"] == "text-embedding-3-small"
    assert set(first.body) <= {"input", "model", "encoding_format"}
    options = {"api-key": "pk-secret", "provider": "@openai-prod", "trace-id": "t-1", "aws-region": "eu"}
    for name, value in {**options, "metadata": '{"a":"b"}'}.items():
        assert first.headers[f"x-portkey-{name}"] == value
    assert "authorization" not in first.headers


def test_for_one_call(gateway: ScriptedGateway, model: PortkeyEmbeddings) -> None:
    model.with_portkey(trace_id="t-2").embed_query("Hello")
    model.embed_query("Hello")
    assert [request.headers["x-portkey-trace-id"] for request in gateway.sent("/embeddings")] == ["t-2", "t-1"]


@pytest.mark.usefixtures("gateway")
async def test_errors(kind: str) -> None:
    model = PortkeyEmbeddings(model="fail-429", provider="openai")
    with pytest.raises(openai.RateLimitError) as caught:
        if kind == "sync":
            model.embed_query("Hello")
        else:
            await model.aembed_query("Hello")
    await model.aclose()
    assert caught.value.status_code == 429


def test_default_model(gateway: ScriptedGateway) -> None:
    with contextlib.closing(PortkeyEmbeddings(config="pc-1")) as model:
        model.embed_query("Hello")
    assert gateway.sent("/embeddings")[0].body["model"] == "portkey-default"


def test_no_variable_of_openai_counts(gateway: ScriptedGateway, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("API_KEY", "API_BASE", "BASE_URL", "ORG_ID", "ORGANIZATION", "API_TYPE", "API_VERSION", "PROXY"):
        monkeypatch.setenv(f"OPENAI_{name}", "http://nowhere.test/openai")
    with contextlib.closing(PortkeyEmbeddings()) as model:
        model.embed_query("Hello")
    (sent,) = gateway.sent("/embeddings")
    assert "nowhere.test" not in str(sent)


def test_secrets(gateway: ScriptedGateway) -> None:
    model = PortkeyEmbeddings(
        api_key="pk-very-secret", config={"api_key": "sk-very-secret"}, default_headers={"x-api-key": "hd-very-secret"}
    )
    assert "very-secret" not in f"{model!r}{model}{model.model_dump()}{model.model_dump_json(exclude={'client'})}"
    pickled = pickle.dumps(PortkeyEmbeddings(api_key="pk-very-secret", provider="@p"))
    assert b"very-secret" not in pickled
    with contextlib.closing(pickle.loads(pickled)) as again:
        again.embed_query("Hello")
    assert gateway.sent("/embeddings")[0].headers["x-portkey-provider"] == "@p"
    with pytest.raises(pickle.PicklingError, match="config, default_headers"):
        pickle.dumps(model)
