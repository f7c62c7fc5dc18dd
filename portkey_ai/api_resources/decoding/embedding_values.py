"""The numbers of embeddings, which are requested in base64."""

from __future__ import annotations

import array
import sys
from binascii import a2b_base64
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from portkey_ai._vendor.openai.types import CreateEmbeddingResponse


def decode_embeddings(response: CreateEmbeddingResponse) -> CreateEmbeddingResponse:
    """Replace base64 by lists of floats, in place. A response without embeddings stays as it is."""
    for embedding in response.data or []:
        value: object = embedding.embedding
        if isinstance(value, str):
            embedding.embedding = decode_floats(value)
    return response


def decode_floats(text: str) -> Any:
    """Return the 32-bit floats that `text` holds in base64, as a list; `text` itself if it is not that."""
    try:
        values = array.array("f", a2b_base64(text))
    except ValueError:  # binascii.Error included: invalid base64, or not a multiple of four bytes
        return text
    if sys.byteorder == "big":
        values.byteswap()
    return values.tolist()
