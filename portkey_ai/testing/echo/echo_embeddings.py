"""Embeddings: the scheduled vectors, or vectors that depend on the text only."""

from __future__ import annotations

import array
import base64
import hashlib
import sys
from typing import TYPE_CHECKING, Any

from portkey_ai.testing.wire.local_responses import ScheduleError, as_json, is_list

from .echo_text import tokens
from .provider_errors import invalid

if TYPE_CHECKING:
    from portkey_ai.testing.wire.local_responses import LocalResponse

    from .echo_request import EchoRequest

_DIMENSIONS = 8


def embed(request: EchoRequest) -> LocalResponse:
    given = request.required("input")
    dimensions = request.integer("dimensions", _DIMENSIONS, maximum=10_000)
    in_base64 = request.one_of("encoding_format", ("float", "base64"), "float") == "base64"
    texts = given if is_list(given) and given and not isinstance(given[0], int) else [given]
    if not all(isinstance(text, str) or _is_tokens(text) for text in texts):
        raise invalid("input", "a text, a list of texts, a list of tokens, or a list of such lists", given)
    scheduled = request.scheduled.vectors if request.scheduled else ()
    if len(scheduled) not in (0, 1, len(texts)):
        raise ScheduleError(f"LocalGateway: {len(scheduled)} vectors are scheduled for {len(texts)} inputs")
    data: list[dict[str, object]] = []
    for index, text in enumerate(texts):
        vector = list(scheduled[index % len(scheduled)]) if scheduled else _vector(str(text), dimensions)
        data.append({"object": "embedding", "index": index, "embedding": _base64(vector) if in_base64 else vector})
    total = sum(map(_tokens, texts))
    usage = {"prompt_tokens": total, "total_tokens": total}
    return as_json({"object": "list", "data": data, "model": request.model, "usage": usage})


def _is_tokens(value: Any) -> bool:
    return is_list(value) and bool(value) and all(isinstance(token, int) for token in value)


def _tokens(text: Any) -> int:
    return len(text) if is_list(text) else tokens(str(text))


def _vector(text: str, dimensions: int) -> list[float]:
    """Return numbers in [-1, 1] that depend on the text only and fit a 32-bit float exactly."""
    digest = hashlib.sha256(text.encode(errors="surrogatepass")).digest()
    return [digest[number % len(digest)] / 128 - 1 for number in range(dimensions)]


def _base64(vector: list[float]) -> str:
    floats = array.array("f", vector)
    if sys.byteorder == "big":
        floats.byteswap()
    return base64.b64encode(floats.tobytes()).decode()
