"""`portkey_ai.llamaindex.PortkeyEmbedding`, and indexes that work with it."""

# LlamaIndex's types are loose.
# pyright: reportUnknownMemberType=false

from __future__ import annotations

import json
import pickle

import openai
import pytest
from llama_index.core import Document, VectorStoreIndex
from llama_index.core.ingestion import IngestionPipeline
from llama_index.core.node_parser import SentenceSplitter

from portkey_ai.llamaindex import Portkey, PortkeyEmbedding
from tests.integrations.llamaindex.conftest import New
from tests.integrations.scripted import ScriptedGateway

MODEL = "@openai-prod/text-embedding-3-small"


@pytest.fixture
def embedding(new: New) -> PortkeyEmbedding:
    return new(PortkeyEmbedding, MODEL, trace_id="t-1", metadata={"_user": "u-1"})


async def test_one_text(embedding: PortkeyEmbedding, gateway: ScriptedGateway, is_async: bool) -> None:
    for query in (False, True):
        if is_async:
            vector = await (embedding.aget_query_embedding("a") if query else embedding.aget_text_embedding("a"))
        else:
            vector = embedding.get_query_embedding("a") if query else embedding.get_text_embedding("a")
        assert len(vector) == 8
        assert all(-1 <= number <= 1 for number in vector)
        request = gateway.requests[-1]
        assert (request.body["input"], request.body["model"]) == (["a"], MODEL)
        assert request.headers["x-portkey-api-key"] == "pk-secret"
        assert request.headers["x-portkey-trace-id"] == "t-1"
        assert json.loads(request.headers["x-portkey-metadata"]) == {"_user": "u-1"}
        assert "authorization" not in request.headers


async def test_many_texts(new: New, gateway: ScriptedGateway, is_async: bool) -> None:
    embedding = new(PortkeyEmbedding, MODEL, embed_batch_size=2, dimensions=3)
    texts = ["a", "b", "c"]
    if is_async:
        vectors = await embedding.aget_text_embedding_batch(texts)
    else:
        vectors = embedding.get_text_embedding_batch(texts)
    assert [len(vector) for vector in vectors] == [3, 3, 3]
    assert len({tuple(vector) for vector in vectors}) == 3
    sent = gateway.sent("/embeddings")
    assert sorted(request.body["input"] for request in sent) == [["a", "b"], ["c"]]
    assert all(request.body["dimensions"] == 3 for request in sent)


async def test_a_copy_with_other_options(embedding: PortkeyEmbedding, gateway: ScriptedGateway, is_async: bool) -> None:
    copy = embedding.with_options(trace_id="t-2", model="other")
    for each in (copy, embedding):
        await each.aget_text_embedding("a") if is_async else each.get_text_embedding("a")
    one, two = gateway.sent("/embeddings")
    assert (one.headers["x-portkey-trace-id"], one.body["model"]) == ("t-2", "other")
    assert (two.headers["x-portkey-trace-id"], two.body["model"]) == ("t-1", MODEL)


async def test_errors(new: New, gateway: ScriptedGateway, is_async: bool) -> None:
    embedding = new(PortkeyEmbedding, "fail-503", max_retries=0)
    with pytest.raises(openai.InternalServerError) as caught:
        await embedding.aget_text_embedding("a") if is_async else embedding.get_text_embedding("a")
    assert caught.value.status_code == 503
    assert len(gateway.sent("/embeddings")) == 1


def test_no_key_is_shown(new: New, gateway: ScriptedGateway, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-secret")
    embedding = new(PortkeyEmbedding, "m", virtual_key="vk-secret", config={"api_key": "config-secret"}, trace_id="t")
    embedding.get_text_embedding("a")
    assert gateway.requests[-1].headers["x-portkey-virtual-key"] == "vk-secret"
    for shown in (repr(embedding), embedding.to_json(), str(embedding.to_dict()), str(embedding.to_payload())):
        assert "secret" not in shown


def test_saved_and_restored(new: New, gateway: ScriptedGateway) -> None:
    embedding = new(PortkeyEmbedding, "m", provider="openai", dimensions=3)
    saved = embedding.to_dict()
    for restored in (new(PortkeyEmbedding.from_dict, saved), new(pickle.loads, pickle.dumps(embedding))):
        assert len(restored.get_text_embedding("a")) == 3
        request = gateway.requests[-1]
        assert (request.body["model"], request.headers["x-portkey-provider"]) == ("m", "openai")
        assert restored.to_dict() == saved


async def test_an_index(new: New, embedding: PortkeyEmbedding, gateway: ScriptedGateway, is_async: bool) -> None:
    documents = [
        Document(text=text) for text in ("Paris is in France.", "Rome is in Italy.", "Bern is in Switzerland.")
    ]
    index = VectorStoreIndex.from_documents(documents, embed_model=embedding)
    llm = new(Portkey, "@openai-prod/gpt-4o-mini")
    engine = index.as_query_engine(llm=llm, similarity_top_k=1)
    gateway.say("In Italy.")
    answer = await engine.aquery("Rome is in Italy.") if is_async else engine.query("Rome is in Italy.")
    assert str(answer) == "In Italy."
    assert [node.text for node in answer.source_nodes] == ["Rome is in Italy."]
    prompt = gateway.sent()[-1].body["messages"][-1]["content"]
    assert "Rome is in Italy." in prompt
    assert "Paris" not in prompt


async def test_a_pipeline(embedding: PortkeyEmbedding, gateway: ScriptedGateway, is_async: bool) -> None:
    pipeline = IngestionPipeline(transformations=[SentenceSplitter(), embedding])
    documents = [Document(text="Paris is in France.")]
    nodes = await pipeline.arun(documents=documents) if is_async else pipeline.run(documents=documents)
    assert [len(node.embedding or []) for node in nodes] == [8]
    assert gateway.sent("/embeddings")
