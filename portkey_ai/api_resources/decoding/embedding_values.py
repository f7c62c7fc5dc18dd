"""Decode the numbers of embeddings, which are requested as base64."""

from __future__ import annotations

import array
import sys
from binascii import a2b_base64
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from numpy import float32
    from numpy.typing import NDArray

    from portkey_ai._vendor.openai.types import CreateEmbeddingResponse


def decode_embeddings(response: CreateEmbeddingResponse) -> CreateEmbeddingResponse:
    """Replace base64 texts with lists of floats, in place. A response without embeddings is not changed."""
    for embedding in response.data or []:
        value: object = embedding.embedding
        if isinstance(value, str):
            embedding.embedding = decode_floats(value)
    return response


def decode_floats(text: str) -> Any:
    """Return the 32-bit floats that `text` holds in base64, as a list; `text` itself if it is not such base64."""
    try:
        values = array.array("f", a2b_base64(text))
    except ValueError:  # also binascii.Error: invalid base64, or not a multiple of four bytes
        return text
    if sys.byteorder == "big":
        values.byteswap()
    return values.tolist()


def embeddings_to_numpy(response: CreateEmbeddingResponse) -> NDArray[float32]:
    """Return the vectors of an embeddings response as one numpy array of 32-bit floats, of shape (inputs, dimensions).

    Fastest if the embeddings were requested with `encoding_format="base64"`: then no number becomes a Python object.
    Needs numpy, `pip install 'portkey-ai[numpy]'`. Raises ValueError if an embedding is not a vector, or if their
    lengths differ.
    """
    from portkey_ai.api_resources.tables.optional_packages import optional_package

    numpy = optional_package("numpy", extra="numpy")
    vectors: list[Any] = [_vector(numpy, index, embedding.embedding) for index, embedding in enumerate(response.data)]
    lengths = {len(vector) for vector in vectors}
    if len(lengths) > 1:
        raise ValueError(f"response: embeddings of different lengths ({', '.join(map(str, sorted(lengths)))})")
    result: NDArray[float32] = numpy.stack(vectors) if vectors else numpy.empty((0, 0), dtype="f4")
    return result


def _vector(numpy: Any, index: int, value: object) -> Any:
    try:
        vector = numpy.frombuffer(_decoded(value), "<f4") if isinstance(value, str) else numpy.asarray(value, "f4")
    except (TypeError, ValueError) as error:
        raise ValueError(f"response.data[{index}].embedding: not a vector of numbers ({error})") from error
    if vector.ndim != 1:
        raise ValueError(f"response.data[{index}].embedding: expected one dimension, got {vector.ndim}")
    return vector


def _decoded(text: str) -> bytes:
    content = a2b_base64(text)
    if len(text) % 4 or len(content) != len(text) // 4 * 3 - text[-2:].count(
        "="
    ):  # `a2b_base64` skips invalid characters
        raise ValueError("invalid base64")
    return content
