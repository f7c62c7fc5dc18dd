"""Streams of chunks that carry the gateway's headers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, get_args, get_origin

from portkey_ai._vendor.openai._streaming import AsyncStream as OpenAIStream
from portkey_ai._vendor.openai._streaming import SSEDecoder
from portkey_ai.api_resources.gateway_response import HeaderCarrier
from portkey_ai.api_resources.streaming.stream_events import StreamReader
from portkey_ai.api_resources.transport.connection_owners import close_in_owner, current_owner

from .body_reading import read

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping

    import httpx

    from portkey_ai._vendor.openai._client import AsyncOpenAI
    from portkey_ai._vendor.openai._models import FinalRequestOptions
    from portkey_ai.api_resources.hook_results import HookResults

_T = TypeVar("_T")


class AsyncStream(OpenAIStream[_T], HeaderCarrier):
    """The chunks of an answer as they arrive; `get_headers()` and `gateway` tell what the gateway did.

    Reading it to its end closes it, and so does `async with`: use that when you may stop before the end. Raises
    `StreamInterruptedError`, which has what had arrived, when the answer was cut short, APIError when the gateway or
    the provider reports an error in the midst of it.
    """

    def __init__(
        self,
        *,
        cast_to: type[_T],
        response: httpx.Response,
        client: AsyncOpenAI,
        options: FinalRequestOptions | None = None,
    ) -> None:
        # Without the vendored constructor: its iterator refers to the stream, which then is closed by the garbage
        # collector's next round only, not when the last reference to it goes.
        self.response = response
        self._cast_to = cast_to
        self._client = client
        self._options = options
        self._decoder = SSEDecoder()
        self._reader = StreamReader(cast_to, response, client, options)
        self._iterator = _chunks(self._reader)
        self._owner = current_owner()

    def _http_headers(self) -> Mapping[str, str]:
        return self.response.headers

    @property
    def hook_results(self) -> HookResults | None:
        """What the guardrails have found so far: `before_request_hooks`, `after_request_hooks`; None: nothing.

        Guardrails on the whole answer report after its last chunk, so read the stream to its end first.
        """
        return self._reader.hook_results

    async def close(self) -> None:
        """Let the connection go; iterating further ends."""
        self._reader.closed = True
        await self.response.aclose()

    def __del__(self) -> None:
        response: httpx.Response | None = self.__dict__.get("response")
        if response is not None and not response.is_closed:  # its iterator closes it only if it has begun
            close_in_owner(response.aclose, self._owner)


async def _chunks(reader: StreamReader) -> AsyncIterator[Any]:
    response = reader.response
    try:
        if not reader.is_stream:
            raise reader.unstreamed(await _whole(reader))
        async for piece in _pieces(reader):
            for chunk in reader.chunks(piece):
                yield chunk
        if not reader.closed:
            for chunk in reader.last_chunks():
                yield chunk
    finally:
        await response.aclose()


async def _pieces(reader: StreamReader) -> AsyncIterator[bytes]:
    try:
        async for piece in reader.response.aiter_bytes():
            if piece:
                reader.inflation.watch(piece)
                yield piece
    except Exception as error:
        reader.cut(error)


async def _whole(reader: StreamReader) -> bytes:
    try:
        await read(reader.response)
    except Exception as error:
        reader.cut(error)
        return b""
    return reader.response.content


def gateway_stream(stream_cls: Any, cast_to: Any) -> Any:
    """Our kind of stream for the vendored kind that a vendored method asks for; without one, a stream of `cast_to`."""
    if stream_cls is not None and get_origin(stream_cls) is not OpenAIStream:
        return stream_cls
    ours: Any = AsyncStream
    return ours[get_args(stream_cls)[0] if stream_cls is not None else cast_to]
