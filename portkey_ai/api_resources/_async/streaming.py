"""Streams of chunks that carry the gateway's headers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, get_args, get_origin

from portkey_ai._vendor.openai._streaming import AsyncStream as OpenAIStream
from portkey_ai.api_resources.gateway_response import HeaderCarrier

if TYPE_CHECKING:
    from collections.abc import Mapping

_T = TypeVar("_T")


class AsyncStream(OpenAIStream[_T], HeaderCarrier):
    """The chunks of an answer as they arrive; `get_headers()` and `gateway` tell what the gateway did.

    `async with` closes it; so does reading it to the end.
    """

    def _http_headers(self) -> Mapping[str, str]:
        return self.response.headers


def gateway_stream(stream_cls: Any) -> Any:
    """Our kind of stream for the vendored kind that a vendored method asks for."""
    if get_origin(stream_cls) is not OpenAIStream:
        return stream_cls
    ours: Any = AsyncStream
    return ours[get_args(stream_cls)[0]]
