"""`AsyncEventStream`: what the streams of `chat.completions.stream()` and `responses.stream()` have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from portkey_ai.api_resources.errors.helper_errors import convert_helper_errors
from portkey_ai.api_resources.gateway_response import HeaderCarrier

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping
    from types import TracebackType

    import httpx
    from typing_extensions import Self

    from portkey_ai.api_resources.hook_results import HookResults
    from portkey_ai.cost.call_cost import Cost

EventT = TypeVar("EventT")
StreamT = TypeVar("StreamT", bound="AsyncEventStream[Any]")


class AsyncEventStream(HeaderCarrier, Generic[EventT]):
    """The events that a helper creates from the stream of a response, with the gateway's headers.

    `close()` ends the iteration at once. Raises `StreamInterruptedError` if the stream ends before the response is
    complete, `HelperError` if the helper cannot use what it has received.
    """

    def __init__(self, raw_stream: Any) -> None:
        self._raw_stream = raw_stream
        self._response: httpx.Response = raw_stream.response
        self._iterator = self.__stream__()
        self._is_closed = False

    async def __stream__(self) -> AsyncIterator[EventT]:
        async for received in self._raw_stream:
            with convert_helper_errors():
                events = self._events(received)
            for event in events:
                if self._is_closed:
                    return
                yield event

    def _events(self, received: Any) -> list[EventT]:
        """Return the events to deliver for what has been received."""
        raise NotImplementedError

    async def __anext__(self) -> EventT:
        return await self._iterator.__anext__()

    def __aiter__(self) -> AsyncIterator[EventT]:
        # The iterator, not `self`: a subclass may wrap the returned iterator in its own generator.
        return self._iterator

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Release the connection and end the iteration. Events that were received but not yet returned are dropped."""
        self._is_closed = True
        await self._raw_stream.close()

    async def until_done(self) -> Self:
        """Read the stream to its end."""
        async for _ in self:
            pass
        return self

    @property
    def hook_results(self) -> HookResults | None:
        """What the guardrails have found so far; None if nothing. See `AsyncStream.hook_results`."""
        results: HookResults | None = self._raw_stream.hook_results
        return results

    @property
    def cost(self) -> Cost | None:
        """What the call costs, in US dollars; None before the end of the stream, or if it is not known."""
        cost: Cost | None = self._raw_stream.cost
        return cost

    def _http_headers(self) -> Mapping[str, str]:
        return self._response.headers


class AsyncEventStreamManager(Generic[StreamT]):
    """Sends the request on entry to the `async with` block, and closes the stream on exit."""

    def __init__(self, stream_class: type[StreamT], api_request: Any, **options: Any) -> None:
        self._stream_class = stream_class
        self._api_request = api_request
        self._options = options
        self._stream: StreamT | None = None

    async def __aenter__(self) -> StreamT:
        # The request is a function in the sync client, and an awaitable in the async one.
        request: Any = self._api_request() if callable(self._api_request) else self._api_request
        self._stream = self._stream_class(raw_stream=await request, **self._options)
        return self._stream

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._stream is not None:
            await self._stream.close()
