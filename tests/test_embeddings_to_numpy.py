"""Embeddings as one numpy array."""

from __future__ import annotations

import base64
import struct
import sys
from typing import Any

import httpx
import pytest

from portkey_ai import embeddings_to_numpy
from portkey_ai.types import CreateEmbeddingResponse

from .support import Recorder, done

np = pytest.importorskip("numpy")

VECTORS = [[0.5, -1.25, 3.0], [0.0, 2.0**-20, 1e30]]


def encoded(vector: list[float]) -> str:
    return base64.b64encode(struct.pack(f"<{len(vector)}f", *vector)).decode()


def response_with(*vectors: object) -> dict[str, Any]:
    data = [{"object": "embedding", "index": n, "embedding": vector} for n, vector in enumerate(vectors)]
    return {"object": "list", "data": data, "model": "m", "usage": {"prompt_tokens": 1, "total_tokens": 1}}


def model_with(*vectors: object) -> CreateEmbeddingResponse:
    return CreateEmbeddingResponse.construct(**response_with(*vectors))


@pytest.mark.parametrize("options", [{}, {"encoding_format": "base64"}, {"encoding_format": "float"}])
async def test_all_encodings_give_the_same_array(kind: str, recorder: Recorder, options: dict[str, Any]) -> None:
    def respond(request: httpx.Request) -> httpx.Response:
        in_base64 = b'"base64"' in request.content
        return httpx.Response(200, json=response_with(*(map(encoded, VECTORS) if in_base64 else VECTORS)))

    recorder.respond = respond
    client = recorder.client(kind)
    response = await done(client.embeddings.create(model="m", input=["a", "b"], **options))
    array = embeddings_to_numpy(response)
    assert array.dtype == np.float32
    assert array.tolist() == np.array(VECTORS, dtype=np.float32).tolist()
    array[0, 0] = 7  # the array is the caller's own


def test_no_embeddings_are_an_empty_array() -> None:
    assert embeddings_to_numpy(model_with()).shape == (0, 0)


@pytest.mark.parametrize(
    ("vectors", "message"),
    [
        ([[1.0], [1.0, 2.0]], r"response: embeddings of different lengths \(1, 2\)"),
        (["!"], r"response\.data\[0\]\.embedding: not a vector of numbers"),
        (["AAA="], r"response\.data\[0\]\.embedding: not a vector of numbers"),
        ([[1.0], ["x"]], r"response\.data\[1\]\.embedding: not a vector of numbers"),
        ([None], r"response\.data\[0\]\.embedding: expected one dimension, got 0"),
        ([[[1.0]]], r"response\.data\[0\]\.embedding: expected one dimension, got 2"),
    ],
)
def test_what_is_no_vector_is_refused(vectors: list[object], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        embeddings_to_numpy(model_with(*vectors))


def test_without_numpy_the_error_names_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "numpy", None)
    with pytest.raises(ImportError, match=r"portkey-ai\[numpy\]"):
        embeddings_to_numpy(model_with([1.0]))
