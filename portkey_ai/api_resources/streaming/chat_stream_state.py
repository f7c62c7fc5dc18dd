"""`ChatCompletionStreamState`: turns chunks into the events and the completion of `chat.completions.stream()`."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any, Generic, cast

from portkey_ai._vendor.openai._exceptions import (
    ContentFilterFinishReasonError,
    LengthFinishReasonError,
    OpenAIError,
)
from portkey_ai._vendor.openai._models import build
from portkey_ai._vendor.openai._types import Omit, omit
from portkey_ai._vendor.openai._utils import is_given
from portkey_ai._vendor.openai.lib._parsing._completions import (
    ResponseFormatT,
    get_input_tool_by_name,
    has_parseable_input,
    maybe_parse_content,
    parse_chat_completion,
    parse_function_tool_arguments,
)
from portkey_ai._vendor.openai.lib.streaming.chat._events import (
    ChunkEvent,
    ContentDeltaEvent,
    ContentDoneEvent,
    FunctionToolCallArgumentsDeltaEvent,
    FunctionToolCallArgumentsDoneEvent,
    LogprobsContentDeltaEvent,
    LogprobsContentDoneEvent,
    LogprobsRefusalDeltaEvent,
    LogprobsRefusalDoneEvent,
    RefusalDeltaEvent,
    RefusalDoneEvent,
)

from .chat_accumulation import ChatAccumulation, tool_call_key
from .delta_merging import is_list, is_object

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from portkey_ai._vendor.openai.lib.streaming.chat._events import ChatCompletionStreamEvent
    from portkey_ai._vendor.openai.lib.streaming.chat._types import (
        ParsedChatCompletionSnapshot,
        ParsedChoiceSnapshot,
    )
    from portkey_ai._vendor.openai.types.chat import (
        ChatCompletionChunk,
        ChatCompletionToolUnionParam,
        ParsedChatCompletion,
    )

    from .delta_merging import Json


class ChatCompletionStreamState(Generic[ResponseFormatT]):
    """Builds a chat completion from the chunks of any provider. `chat.completions.stream()` uses this class.

    To use it yourself, pass each chunk of `create(..., stream=True)` to `handle_chunk`. `current_completion_snapshot`
    is the completion so far, `get_final_completion()` returns the whole completion, parsed. `input_tools` and
    `response_format` are the `tools` and the `response_format` of the call.
    """

    def __init__(
        self,
        *,
        input_tools: Iterable[ChatCompletionToolUnionParam] | Omit = omit,
        response_format: Any = omit,
    ) -> None:
        self._tools: list[Any] = list(cast("Iterable[Any]", input_tools)) if is_given(input_tools) else []
        self._response_format = response_format
        self._result_type: Any = response_format if inspect.isclass(response_format) else omit
        self._parses = has_parseable_input(response_format=response_format, input_tools=self._tools)
        self._accumulation = ChatAccumulation()
        self._progress: dict[int, _Progress] = {}

    @property
    def current_completion_snapshot(self) -> ParsedChatCompletionSnapshot:
        """The completion so far. Raises PortkeyError if no chunk has arrived."""
        if self._accumulation.completion is None:
            raise OpenAIError("the stream has no chunk yet, so there is no completion")
        return self._accumulation.completion

    def get_final_completion(self) -> ParsedChatCompletion[ResponseFormatT]:
        """Return the completion with content and tool call arguments parsed. Call it when the stream has ended."""
        return parse_chat_completion(
            chat_completion=self.current_completion_snapshot,
            response_format=self._result_type,
            input_tools=self._tools,
        )

    def handle_chunk(self, chunk: ChatCompletionChunk) -> list[ChatCompletionStreamEvent[ResponseFormatT]]:
        """Add a chunk and return its events."""
        deltas = self._accumulation.add(chunk)
        events: list[Any] = [build(ChunkEvent, type="chunk", chunk=chunk, snapshot=self.current_completion_snapshot)]
        logprobs = {choice.index: choice.logprobs for choice in chunk.choices or [] if choice.logprobs is not None}
        for index, delta in deltas.items():
            choice = self._accumulation.choice(index)
            self._raise_if_incomplete(choice)
            self._parse_so_far(delta, choice)
            progress = self._progress.setdefault(index, _Progress())
            events.extend(self._delta_events(delta, choice, logprobs.get(index)))
            events.extend(self._done_events(delta, choice, progress))
        return events

    def _raise_if_incomplete(self, choice: ParsedChoiceSnapshot) -> None:
        if not self._parses:
            return
        if choice.finish_reason == "length":
            raise LengthFinishReasonError(completion=self.current_completion_snapshot)
        if choice.finish_reason == "content_filter":
            raise ContentFilterFinishReasonError(completion=self.current_completion_snapshot)

    def _parse_so_far(self, delta: Json, choice: ParsedChoiceSnapshot) -> None:
        """Parse the content and the arguments that `delta` extended; their JSON may be incomplete."""
        message = choice.message
        content: object = message.content
        if delta.get("content") and isinstance(content, str) and not message.refusal and is_given(self._result_type):
            message.parsed = _parse_incomplete_json(content, message.parsed)
        for position, _ in self._call_pieces(delta, choice):
            call: Any = (message.tool_calls or [])[position]
            if call.type == "function" and self._is_strict(call.function.name):
                function = call.function
                function.parsed_arguments = _parse_incomplete_json(function.arguments, function.parsed_arguments)

    def _is_strict(self, name: str) -> bool:
        tool = get_input_tool_by_name(input_tools=self._tools, name=name) if self._tools else None
        return bool(tool and tool.get("function", {}).get("strict"))

    def _delta_events(self, delta: Json, choice: ParsedChoiceSnapshot, logprobs: Any) -> Iterator[Any]:
        message = choice.message
        if (text := _text(delta.get("content"))) is not None:
            yield build(
                ContentDeltaEvent,
                type="content.delta",
                delta=text,
                snapshot=_text(message.content) or "",
                parsed=message.parsed,
            )
        if (refusal := _text(delta.get("refusal"))) is not None:
            yield build(RefusalDeltaEvent, type="refusal.delta", delta=refusal, snapshot=_text(message.refusal) or "")
        for position, piece in self._call_pieces(delta, choice):
            call: Any = (message.tool_calls or [])[position]
            if call.type == "function":
                yield build(
                    FunctionToolCallArgumentsDeltaEvent,
                    type="tool_calls.function.arguments.delta",
                    name=call.function.name,
                    index=position,
                    arguments=call.function.arguments,
                    parsed_arguments=call.function.parsed_arguments,
                    arguments_delta=_arguments(piece),
                )
        if logprobs is not None and choice.logprobs is not None:
            if logprobs.content and choice.logprobs.content:
                yield build(
                    LogprobsContentDeltaEvent,
                    type="logprobs.content.delta",
                    content=logprobs.content,
                    snapshot=choice.logprobs.content,
                )
            if logprobs.refusal and choice.logprobs.refusal:
                yield build(
                    LogprobsRefusalDeltaEvent,
                    type="logprobs.refusal.delta",
                    refusal=logprobs.refusal,
                    snapshot=choice.logprobs.refusal,
                )

    def _call_pieces(self, delta: Json, choice: ParsedChoiceSnapshot) -> list[tuple[int, Json]]:
        """Return the pieces of tool calls in a delta, each with the position of its call in the message."""
        calls: list[Json] = self._accumulation.message(choice.index).get("tool_calls") or []
        pieces: list[Json] = delta.get("tool_calls") or []
        found: list[tuple[int, Json]] = []
        for piece in pieces:
            index, identifier = piece.get("index"), piece.get("id")
            places = [
                position
                for position, call in enumerate(calls)
                if (index is None or call.get("index") == index) and (not identifier or call.get("id") == identifier)
            ]
            if places:
                found.append((places[-1], piece))
        return found

    def _done_events(self, delta: Json, choice: ParsedChoiceSnapshot, progress: _Progress) -> Iterator[Any]:
        if choice.finish_reason:
            yield from self._content_done(choice, progress)
            for position in range(len(choice.message.tool_calls or [])):
                yield from self._call_done(choice, position, progress)
            return
        for position, _ in self._call_pieces(delta, choice):
            if progress.call is not None and progress.call != position:
                yield from self._call_done(choice, progress.call, progress)
            if progress.call != position:
                yield from self._content_done(choice, progress)
            progress.call = position

    def _content_done(self, choice: ParsedChoiceSnapshot, progress: _Progress) -> Iterator[Any]:
        message = choice.message
        content = _text(message.content)
        if content and progress.mark_done("content"):
            parsed = maybe_parse_content(response_format=self._response_format, message=message)
            message.parsed = parsed
            yield build(cast("Any", ContentDoneEvent), type="content.done", content=content, parsed=parsed)
        if message.refusal is not None and progress.mark_done("refusal"):
            yield build(RefusalDoneEvent, type="refusal.done", refusal=message.refusal)
        if choice.logprobs is not None:
            if choice.logprobs.content is not None and progress.mark_done("logprobs.content"):
                yield build(LogprobsContentDoneEvent, type="logprobs.content.done", content=choice.logprobs.content)
            if choice.logprobs.refusal is not None and progress.mark_done("logprobs.refusal"):
                yield build(LogprobsRefusalDoneEvent, type="logprobs.refusal.done", refusal=choice.logprobs.refusal)

    def _call_done(self, choice: ParsedChoiceSnapshot, position: int, progress: _Progress) -> Iterator[Any]:
        call: Any = (choice.message.tool_calls or [])[position]
        if not progress.mark_done(tool_call_key(call)) or call.type != "function":
            return
        parsed = parse_function_tool_arguments(input_tools=self._tools, function=call.function)
        call.function.parsed_arguments = parsed
        yield build(
            FunctionToolCallArgumentsDoneEvent,
            type="tool_calls.function.arguments.done",
            index=position,
            name=call.function.name,
            arguments=call.function.arguments,
            parsed_arguments=parsed,
        )


class _Progress:
    """Records which parts of one choice already had their `done` event."""

    def __init__(self) -> None:
        self.call: int | None = None
        """The position in the message of the tool call whose pieces are arriving."""
        self._done: set[object] = set()

    def mark_done(self, part: object) -> bool:
        """Return True if this is the first call with `part`, and record it."""
        if part in self._done:
            return False
        self._done.add(part)
        return True


def _text(content: object) -> str | None:
    """Return the text of a message's content, a string or a list of parts; None for any other content."""
    if is_list(content):
        texts = [part.get("text") for part in content if is_object(part)]
        return "".join(text for text in texts if isinstance(text, str))
    return content if isinstance(content, str) else None


def _arguments(piece: Json) -> str:
    """Return the arguments that a piece of a tool call adds."""
    function = piece.get("function")
    return function.get("arguments") or "" if is_object(function) else ""


def _parse_incomplete_json(text: object, before: object) -> object:
    """Return the value of JSON that may be incomplete; `before` if it cannot be parsed yet."""
    from jiter import from_json

    if not isinstance(text, str) or not text.strip():
        return before
    try:
        return from_json(text.encode(errors="surrogatepass"), partial_mode=True)
    except ValueError:
        return before
