"""`AsyncChatCompletionStream`: the events that `chat.completions.stream()` makes of the chunks of any provider."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic

from portkey_ai._vendor.openai.lib._parsing._completions import ResponseFormatT
from portkey_ai.api_resources.decoding.model_decoding import attach_headers
from portkey_ai.api_resources.errors.helper_errors import convert_helper_errors
from portkey_ai.api_resources.streaming.chat_stream_state import ChatCompletionStreamState

from .event_streams import AsyncEventStream, AsyncEventStreamManager

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from typing_extensions import Self

    from portkey_ai._vendor.openai.lib.streaming.chat._events import ChatCompletionStreamEvent
    from portkey_ai._vendor.openai.lib.streaming.chat._types import ParsedChatCompletionSnapshot
    from portkey_ai._vendor.openai.types.chat import ParsedChatCompletion


class AsyncChatCompletionStream(AsyncEventStream[Any], Generic[ResponseFormatT]):
    """The events of a chat completion, among them each chunk.

    Raises `LengthFinishReasonError` or `ContentFilterFinishReasonError` if the completion is incomplete and its content
    or arguments were to be parsed.
    """

    _state: ChatCompletionStreamState[ResponseFormatT]

    if TYPE_CHECKING:  # as the argument of the base class, mypy cannot resolve this type

        async def __anext__(self) -> ChatCompletionStreamEvent[ResponseFormatT]: ...
        def __aiter__(self) -> AsyncIterator[ChatCompletionStreamEvent[ResponseFormatT]]: ...

    def __init__(self, *, raw_stream: Any, response_format: Any, input_tools: Any) -> None:
        super().__init__(raw_stream)
        self._state = ChatCompletionStreamState(response_format=response_format, input_tools=input_tools)

    def _events(self, received: Any) -> list[ChatCompletionStreamEvent[ResponseFormatT]]:
        # Azure sends events of its content filters between the chunks.
        return self._state.handle_chunk(received) if received.object == "chat.completion.chunk" else []

    @property
    def current_completion_snapshot(self) -> ParsedChatCompletionSnapshot:
        """The completion so far. Raises PortkeyError if no chunk has arrived."""
        return self._state.current_completion_snapshot

    async def get_final_completion(self) -> ParsedChatCompletion[ResponseFormatT]:
        """Read the stream to its end and return the completion, with its content and its arguments parsed."""
        await self.until_done()
        with convert_helper_errors():
            return attach_headers(self._state.get_final_completion(), self._response)


class AsyncChatCompletionStreamManager(
    AsyncEventStreamManager[AsyncChatCompletionStream[ResponseFormatT]], Generic[ResponseFormatT]
):
    """What `chat.completions.stream()` returns: use it with `async with`, which gives the stream of events.

    Iterating over it without `async with` gives each chunk as a JSON text, `{"type": "chunk", "chunk": {...}, ...}`, as
    in the published package.
    """

    _texts: AsyncIterator[str] | None = None

    def __init__(self, api_request: Any, *, response_format: Any, input_tools: Any) -> None:
        super().__init__(
            AsyncChatCompletionStream[ResponseFormatT],
            api_request,
            response_format=response_format,
            input_tools=input_tools,
        )

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> str:
        if self._texts is None:
            self._texts = self._chunk_texts()
        return await self._texts.__anext__()

    async def _chunk_texts(self) -> AsyncIterator[str]:
        async with self as stream:
            async for event in stream:
                if event.type == "chunk":
                    yield event.model_dump_json()
