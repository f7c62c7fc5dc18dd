from __future__ import annotations

import array
import base64
from typing import cast
from functools import partial

from portkey_ai.api_resources.decoding.embedding_values import decode_embeddings
from ..._types import Omit, NotGiven
from ..._utils import is_given
from ..._extras import numpy as np, has_numpy
from .._request_context import PreparedRequestContext
from ...types.create_embedding_response import CreateEmbeddingResponse


def parse_embedding_response(
    obj: CreateEmbeddingResponse, *, encoding_format: str | Omit | NotGiven
) -> CreateEmbeddingResponse:
    if is_given(encoding_format):
        # don't modify the response object if a user explicitly asked for a format
        return obj

    return decode_embeddings(obj)


def prepare_embedding_request(
    _resource: object,
    body: dict[str, object],
    *,
    encoding_format: str | Omit | NotGiven,
) -> PreparedRequestContext:
    # Match the released request's insertion order and preserve future fields.
    params: dict[str, object] = {
        name: body[name] for name in ("model", "input", "user", "dimensions", "encoding_format") if name in body
    }
    params.update({name: value for name, value in body.items() if name not in params})
    if not is_given(encoding_format):
        params["encoding_format"] = "base64"
    return PreparedRequestContext(
        body=params,
        post_parser=partial(parse_embedding_response, encoding_format=encoding_format),
    )
