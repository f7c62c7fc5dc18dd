"""`AsyncStream`: the chunks of a response, with the gateway's headers."""

from __future__ import annotations

from contextlib import suppress
from functools import cache, partial
from typing import TYPE_CHECKING, Any, TypeVar, get_args, get_origin

from portkey_ai._public_modules import exported
from portkey_ai._vendor.openai._streaming import AsyncStream as OpenAIStream
from portkey_ai._vendor.openai._streaming import SSEDecoder
from portkey_ai.api_resources.call_origin import origin_of
from portkey_ai.api_resources.gateway_response import HeaderCarrier
from portkey_ai.api_resources.streaming.stream_end import CLOSED
from portkey_ai.api_resources.streaming.stream_reader import MAX_DOCUMENT, StreamReader
from portkey_ai.api_resources.transport.connection_owners import close_in_owner, current_owner
from portkey_ai.api_resources.transport.interrupted_requests import aclose_generator, afree_connection

from .body_reading import read_start

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping

    import httpx

    from portkey_ai._vendor.openai._client import AsyncOpenAI
    from portkey_ai._vendor.openai._models import FinalRequestOptions
    from portkey_ai.api_resources.hook_results import HookResults
    from portkey_ai.cost.call_cost import Cost

_T = TypeVar("_T")


@exported
class AsyncStream(OpenAIStream[_T], HeaderCarrier):
    """The chunks of a response as they arrive; `get_headers()` and `gateway` show what the gateway did.

    Reading the stream to its end closes it. Use `async with` or `close()` if you may stop earlier: `close()` ends the
    iteration at once. Raises `StreamInterruptedError`, which has the chunks that had arrived, if the stream ended
    before the response was complete; APIError if the gateway or the provider reports an error within the stream.
    """

    def __init__(
        self,
        *,
        cast_to: type[_T],
        response: httpx.Response,
        client: AsyncOpenAI,
        options: FinalRequestOptions | None = None,
    ) -> None:
        # The vendored constructor is not called: its iterator refers to the stream. Because of that cycle, a dropped
        # stream would be closed only by the cyclic garbage collector, not at once.
        self.response = response
        self._cast_to = cast_to
        self._client = client
        self._options = options
        self._decoder = SSEDecoder()
        self._reader = StreamReader(cast_to, response, client, options)
        self._iterator = self.__stream__()
        self._owner = current_owner()
        origin = origin_of(response.headers)
        if origin is not None and origin.tracked is not None:
            origin.tracked.streams(self._reader.recent_events)

    def __stream__(self) -> AsyncIterator[_T]:
        return _chunks(self._reader, self._client)

    def _http_headers(self) -> Mapping[str, str]:
        return self.response.headers

    @property
    def hook_results(self) -> HookResults | None:
        """What the guardrails have found so far, `before_request_hooks` and `after_request_hooks`; None if nothing.

        Guardrails on the whole response report after its last chunk, so read the stream to its end first.
        """
        return self._reader.hook_results

    @property
    def cost(self) -> Cost | None:
        """What the call costs, in US dollars; None before the end of the stream, or if it is not known.

        OpenAI's providers report usage with `stream_options={"include_usage": True}` only.
        """
        from portkey_ai.cost.response_cost import events_cost

        return events_cost(self._reader.recent_events, self.response.headers)

    def __aiter__(self) -> AsyncIterator[_T]:
        # Not a generator: trio warns about a generator that is not read to its end.
        return self

    async def close(self) -> None:
        """Release the connection and end the iteration. Chunks that were received but not yet returned are dropped."""
        self._reader.end.close()
        try:
            await _close(self._iterator, self.response)
        except BaseException:
            client: Any = self._client
            await afree_connection(client._client, self.response.request, self.response)
            raise

    aclose = close  # for contextlib.aclosing; the sync class has `close` only

    def __del__(self) -> None:
        response: httpx.Response | None = self.__dict__.get("response")
        if response is not None and not response.is_closed:  # the iterator closes it only if iteration has begun
            close_in_owner(partial(_close, self._iterator, response), self._owner)


async def _close(chunks: Any, response: httpx.Response) -> None:
    await response.aclose()
    with suppress(RuntimeError, ValueError):  # another task or thread is reading; closing the response stops it
        await chunks.aclose()


async def _chunks(reader: StreamReader, client: Any) -> AsyncIterator[Any]:
    pieces: Any = _body_pieces(reader)
    try:
        if reader.is_document:
            body = await _read_document(reader)
            if reader.end.state is not CLOSED:
                raise reader.document_error(body)
        async for piece in pieces:
            if reader.end.state is CLOSED:
                break
            for chunk in reader.chunks(piece):
                yield chunk
        await pieces.aclose()
        if reader.end.state is not CLOSED:
            for chunk in reader.last_chunks():
                yield chunk
        await reader.response.aclose()
    except BaseException as error:
        await pieces.aclose()
        await reader.response.aclose()
        if not isinstance(error, GeneratorExit):  # GeneratorExit: the iteration was stopped on purpose
            await afree_connection(client._client, reader.response.request)
        raise


async def _body_pieces(reader: StreamReader) -> AsyncIterator[bytes]:
    body: Any = reader.response.aiter_bytes()
    try:
        async for piece in body:
            if piece:
                yield piece
    except Exception as error:
        reader.connection_failed(error)
    finally:
        await aclose_generator(body)


async def _read_document(reader: StreamReader) -> bytes:
    try:
        await read_start(reader.response, MAX_DOCUMENT)
    except Exception as error:
        reader.connection_failed(error)
        return b""
    return reader.response.content


def gateway_stream(stream_cls: Any, cast_to: Any) -> Any:
    """Return this package's counterpart of a vendored `stream_cls`; without `stream_cls`, a stream of `cast_to`."""
    package_class: Any = AsyncStream
    if stream_cls is None:
        return package_class[cast_to]
    if get_origin(stream_cls) is OpenAIStream:
        return package_class[get_args(stream_cls)[0]]
    given_class: Any = stream_cls
    is_vendored = isinstance(given_class, type) and issubclass(given_class, OpenAIStream)
    return _with_stream_methods(stream_cls) if is_vendored and not issubclass(stream_cls, package_class) else stream_cls


@cache
def _with_stream_methods(kind: type[OpenAIStream[Any]]) -> type[AsyncStream[Any]]:
    """Return a subclass of `kind` that reads as `AsyncStream` does where `kind` defines nothing of its own."""
    bases: tuple[Any, ...] = (kind, AsyncStream)
    return type(kind.__name__, bases, {"__module__": kind.__module__})
