"""The responses of `with_streaming_response`: an interrupted body raises an error of this package."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, cast, get_origin

from portkey_ai._public_modules import exported_as_type
from portkey_ai._vendor.openai._httpx2 import stream_consumed_exceptions
from portkey_ai._vendor.openai._response import AsyncAPIResponse as OpenAIResponse
from portkey_ai._vendor.openai._response import StreamAlreadyConsumed, extract_response_type
from portkey_ai.api_resources.decoding.model_decoding import attach_headers
from portkey_ai.api_resources.errors.connection_errors import reading_of
from portkey_ai.api_resources.transport.decompression import DecompressionLimit

from .body_reading import read

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    import httpx

exported_as_type(OpenAIResponse)

_R = TypeVar("_R")
_Piece = TypeVar("_Piece", bytes, str)


@exported_as_type
class AsyncAPIResponse(OpenAIResponse[_R]):
    """OpenAI's class, with this package's errors and limit of decompression; `parse()` attaches the headers."""

    async def parse(self, *, to: Any = None) -> Any:
        return attach_headers(await super().parse(to=to), self.http_response)

    async def read(self) -> bytes:
        try:
            with reading_of(self.http_response):
                await read(self.http_response)
        except stream_consumed_exceptions() as error:
            raise StreamAlreadyConsumed from error
        return self.http_response.content

    def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        return _pieces(self.http_response, super().iter_bytes(chunk_size))

    def iter_text(self, chunk_size: int | None = None) -> AsyncIterator[str]:
        return _pieces(self.http_response, super().iter_text(chunk_size))

    def iter_lines(self) -> AsyncIterator[str]:
        return _pieces(self.http_response, super().iter_lines())


async def _pieces(response: httpx.Response, pieces: AsyncIterator[_Piece]) -> AsyncIterator[_Piece]:
    limit = DecompressionLimit(response)
    with reading_of(response):
        async for piece in pieces:
            limit.check(piece)
            yield piece


def api_response(cast_to: Any, **details: Any) -> AsyncAPIResponse[Any]:
    """Make the response of the class that `cast_to` asks for, if it is a class of responses."""
    origin: Any = get_origin(cast_to) or cast_to
    if isinstance(origin, type) and issubclass(origin, OpenAIResponse):
        kind = _with_our_reading(cast("Any", origin))
        return kind(cast_to=extract_response_type(cast_to), **details)
    return AsyncAPIResponse(cast_to=cast_to, **details)


_our_kinds: dict[object, type[AsyncAPIResponse[Any]]] = {}


def _with_our_reading(kind: type[OpenAIResponse[Any]]) -> type[AsyncAPIResponse[Any]]:
    """Return a subclass of `kind` that reads as `AsyncAPIResponse` does where `kind` defines nothing of its own."""
    ours: type[AsyncAPIResponse[Any]] = AsyncAPIResponse
    if issubclass(ours, kind):
        return ours
    if kind not in _our_kinds:
        bases: tuple[Any, ...] = (kind, ours)
        _our_kinds[kind] = type(kind.__name__, bases, {"__module__": kind.__module__})
    return _our_kinds[kind]
