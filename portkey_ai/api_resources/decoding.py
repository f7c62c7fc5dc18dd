"""From an HTTP answer to a model that carries the gateway's headers."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from .gateway_response import GatewayResponse

if TYPE_CHECKING:
    from httpx import Response

_T = TypeVar("_T")


def attach_headers(answer: _T, response: Response) -> _T:
    """Let `answer` carry the headers of `response`, when it can."""
    if isinstance(answer, GatewayResponse):
        # Beside the fields, as the vendored client keeps `_request_id`: never serialised, kept by copies and pickles.
        answer.__dict__["_headers"] = response.headers
    return answer
