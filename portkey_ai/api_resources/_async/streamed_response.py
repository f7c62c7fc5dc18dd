"""Responses whose body has not been read yet: an interrupted body raises an error of this package."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, cast, get_origin

from portkey_ai._public_modules import exported_as_type
from portkey_ai._vendor.openai._httpx2 import stream_consumed_exceptions
from portkey_ai._vendor.openai._response import AsyncAPIResponse as OpenAIResponse
from portkey_ai._vendor.openai._response import StreamAlreadyConsumed, extract_response_type
from portkey_ai.api_resources.decoding.model_decoding import attach_headers
from portkey_ai.api_resources.decoding.raw_response import RawResponse
from portkey_ai.api_resources.errors.connection_errors import convert_read_errors
from portkey_ai.api_resources.transport.connection_owners import close_in_owner, current_owner
from portkey_ai.api_resources.transport.interrupted_requests import afree_connection

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    import httpx

    from portkey_ai.api_resources.requests.progress import Progress

exported_as_type(OpenAIResponse)

_R = TypeVar("_R")
_Piece = TypeVar("_Piece", bytes, str)


class AsyncUnreadRawResponse(RawResponse[_R]):
    """The raw response of a stream. Garbage collection closes it if neither `parse()` nor `http_response` was used."""

    def __init__(self, **details: Any) -> None:
        self._owner = current_owner()
        super().__init__(**details)

    @property
    def http_response(self) -> httpx.Response:
        """The response. The caller must close it."""
        self._caller_must_close = True
        return self._response

    @http_response.setter
    def http_response(self, response: httpx.Response) -> None:  # pyright: ignore[reportIncompatibleVariableOverride]
        self._response = response
        self._caller_must_close = False

    def parse(self, *, to: Any = None) -> Any:
        try:
            return super().parse(to=to)
        except BaseException:
            close_in_owner(self._response.aclose, self._owner)
            raise

    def __del__(self) -> None:
        if not self.__dict__.get("_caller_must_close", True):
            close_in_owner(self._response.aclose, self._owner)


@exported_as_type
class AsyncAPIResponse(OpenAIResponse[_R]):
    """The response of `with_streaming_response`: OpenAI's class, with this package's errors.

    `parse()` attaches the headers to its result. Garbage collection closes a response that was not parsed.
    """

    async def parse(self, *, to: Any = None) -> Any:
        return attach_headers(await super().parse(to=to), self.http_response)

    async def read(self) -> bytes:
        try:
            with convert_read_errors(self.http_response):
                await self.http_response.aread()
        except stream_consumed_exceptions() as error:
            raise StreamAlreadyConsumed from error
        except BaseException:
            await self._free_connection()
            raise
        return self.http_response.content

    def __del__(self) -> None:
        response: httpx.Response | None = self.__dict__.get("http_response")
        if response is not None and not response.is_closed and not self._parsed_by_type:
            close_in_owner(response.aclose, current_owner())

    async def close(self) -> None:
        try:
            await super().close()
        except BaseException:
            await self._free_connection()
            raise

    async def _free_connection(self) -> None:
        client: Any = self._client
        await afree_connection(client._client, self.http_response.request, self.http_response)

    def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        return self._pieces(super().iter_bytes(chunk_size))

    def iter_text(self, chunk_size: int | None = None) -> AsyncIterator[str]:
        return self._pieces(super().iter_text(chunk_size))

    def iter_lines(self) -> AsyncIterator[str]:
        return self._pieces(super().iter_lines())

    def _reported(self, pieces: AsyncIterator[bytes], progress: Progress | None) -> AsyncIterator[bytes]:
        """Return `pieces`, and report to `progress` what has arrived; methods that write to a file use it."""
        if progress is None or progress is False:
            return pieces
        from .download_progress import reported

        return reported(pieces, progress, self.http_response)

    async def _pieces(self, pieces: AsyncIterator[_Piece]) -> AsyncIterator[_Piece]:
        try:
            with convert_read_errors(self.http_response):
                async for piece in pieces:
                    yield piece
        except GeneratorExit:
            raise  # the user stopped the iteration and may still use the response
        except BaseException:
            await self._free_connection()
            raise


def api_response(cast_to: Any, **details: Any) -> AsyncAPIResponse[Any]:
    """Return a response of class `cast_to` if that is a response class; otherwise one that is parsed as `cast_to`."""
    origin: Any = get_origin(cast_to) or cast_to
    if isinstance(origin, type) and issubclass(origin, OpenAIResponse):
        kind = _with_response_methods(cast("Any", origin))
        return kind(cast_to=extract_response_type(cast_to), **details)
    return AsyncAPIResponse(cast_to=cast_to, **details)


_response_classes: dict[object, type[AsyncAPIResponse[Any]]] = {}


def _with_response_methods(kind: type[OpenAIResponse[Any]]) -> type[AsyncAPIResponse[Any]]:
    """Return a subclass of `kind` that reads as `AsyncAPIResponse` does where `kind` defines nothing of its own."""
    package_class: type[AsyncAPIResponse[Any]] = AsyncAPIResponse
    if issubclass(package_class, kind):
        return package_class
    if kind not in _response_classes:
        bases: tuple[Any, ...] = (kind, package_class)
        _response_classes[kind] = type(kind.__name__, bases, {"__module__": kind.__module__})
    return _response_classes[kind]
