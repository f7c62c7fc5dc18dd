"""`AsyncResponseStream`: the events that `responses.stream()` creates from the events of any provider."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic

from portkey_ai._vendor.openai.lib._parsing._responses import TextFormatT
from portkey_ai.api_resources.decoding.model_decoding import attach_headers
from portkey_ai.api_resources.errors.helper_errors import convert_helper_errors
from portkey_ai.api_resources.streaming.response_stream_state import ResponseStreamState

from .event_streams import AsyncEventStream, AsyncEventStreamManager

if TYPE_CHECKING:
    from portkey_ai._vendor.openai.lib.streaming.responses._events import ResponseStreamEvent
    from portkey_ai._vendor.openai.types.responses import ParsedResponse


class AsyncResponseStream(AsyncEventStream["ResponseStreamEvent[TextFormatT]"], Generic[TextFormatT]):
    """The events of a response, with the text so far and the parsed output."""

    _state: ResponseStreamState[TextFormatT]

    def __init__(self, *, raw_stream: Any, text_format: Any, input_tools: Any, starting_after: int | None) -> None:
        super().__init__(raw_stream)
        self._state = ResponseStreamState(raw_stream=raw_stream, text_format=text_format, input_tools=input_tools)
        self._starting_after = starting_after

    def _events(self, received: Any) -> list[ResponseStreamEvent[TextFormatT]]:
        events = self._state.handle_event(received)
        after = self._starting_after
        return events if after is None else [event for event in events if self._state.is_after(event, after)]

    async def get_final_response(self) -> ParsedResponse[TextFormatT]:
        """Read the stream to its end and return the response, even if it is incomplete.

        Raises `ResponseFailedError` if it failed.
        """
        await self.until_done()
        with convert_helper_errors():
            return attach_headers(self._state.final_response(), self._response)


class AsyncResponseStreamManager(AsyncEventStreamManager[AsyncResponseStream[TextFormatT]], Generic[TextFormatT]):
    """What `responses.stream()` returns: use it with `async with`, which gives the stream of events."""

    def __init__(self, api_request: Any, *, text_format: Any, input_tools: Any, starting_after: int | None) -> None:
        super().__init__(
            AsyncResponseStream[TextFormatT],
            api_request,
            text_format=text_format,
            input_tools=input_tools,
            starting_after=starting_after,
        )
