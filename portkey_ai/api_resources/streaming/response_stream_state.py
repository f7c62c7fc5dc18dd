"""Turns the events of any provider into the events and the response of `responses.stream()`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, cast

from portkey_ai._vendor.openai._models import BaseModel, construct_type
from portkey_ai._vendor.openai._types import Omit, omit
from portkey_ai._vendor.openai._utils import is_given
from portkey_ai._vendor.openai.lib._parsing._responses import TextFormatT, parse_response, parse_text
from portkey_ai._vendor.openai.lib.streaming.responses._events import (
    ResponseCompletedEvent,
    ResponseFunctionCallArgumentsDeltaEvent,
    ResponseTextDeltaEvent,
    ResponseTextDoneEvent,
)
from portkey_ai._vendor.openai.types.responses import ParsedResponse, Response
from portkey_ai.api_resources.exceptions import PortkeyError

from .output_items import OutputItems, completed_output, normalized_items
from .stream_errors import failed_response_error

if TYPE_CHECKING:
    from collections.abc import Iterable

    from portkey_ai._vendor.openai.types.responses.tool_param import ToolParam

    from .output_items import Json

_TERMINAL_EVENTS = ("response.completed", "response.incomplete", "response.failed", "response.cancelled")
_ITEM_EVENTS = ("response.output_item.added", "response.output_item.done")
_SNAPSHOT_EVENTS: dict[str, Any] = {
    "response.output_text.delta": ResponseTextDeltaEvent,
    "response.function_call_arguments.delta": ResponseFunctionCallArgumentsDeltaEvent,
}


class ResponseStreamState(Generic[TextFormatT]):
    """Builds a response from events. Events may be unknown, incomplete or in another order: that raises no error."""

    def __init__(
        self, *, input_tools: Iterable[ToolParam] | Omit = omit, text_format: Any = omit, raw_stream: Any = None
    ) -> None:
        self._raw_stream = raw_stream
        self._text_format = text_format
        self._tools: list[Any] = list(cast("Iterable[Any]", input_tools)) if is_given(input_tools) else []
        self._items = OutputItems()
        self._fields: Json = {}
        self._final: ParsedResponse[TextFormatT] | None = None

    def handle_event(self, event: Any) -> list[Any]:
        """Add an event. Return it, or an event in its place that also has the text so far or a parsed result.

        An `output_item` event whose item is null is dropped: the list is then empty.
        """
        kind = getattr(event, "type", None)
        if not isinstance(kind, str):
            return [event]
        fields: Json = {**event.__dict__, **(event.__pydantic_extra__ or {})}
        if kind in _ITEM_EVENTS and fields.get("item") is None:
            return []
        text = self._items.add(fields)
        if kind in _SNAPSHOT_EVENTS:
            delta = fields.get("delta") if isinstance(fields.get("delta"), str) else ""
            return [_construct(_SNAPSHOT_EVENTS[kind], {**fields, "delta": delta, "snapshot": text})]
        if kind == "response.output_text.done":
            return [
                _construct(ResponseTextDoneEvent, {**fields, "text": text, "parsed": self._parsed_text(fields, text)})
            ]
        if kind in _TERMINAL_EVENTS:
            return [self._terminal_event(event, kind, fields)]
        if kind.startswith("response.") and "response" in fields:
            self._store_response(fields["response"])
            return [_with_output(event, fields["response"])]
        return [event]

    def final_response(self) -> ParsedResponse[TextFormatT]:
        """Return the response after the end of the stream, even if its status is `incomplete`.

        Raises ResponseFailedError if the response failed, PortkeyError if the stream was closed before its end.
        """
        if self._final is None:
            reader = getattr(self._raw_stream, "_reader", None)
            if reader is None or not reader.end.is_done or not (self._fields or self._items):
                raise PortkeyError("There is no final response: the stream was closed before its end.")
            self._final = self._parsed({**self._fields, "output": self._items.to_json()}, is_complete=True)
        if self._final.status == "failed":
            raise failed_response_error(self._raw_stream.response, self._final)
        return self._final

    def is_after(self, event: Any, sequence_number: int) -> bool:
        """Return whether the event's own `sequence_number` is higher than the given one, or missing."""
        number = getattr(event, "sequence_number", None)
        return not isinstance(number, int) or number > sequence_number

    def _store_response(self, response: Any) -> list[Json]:
        """Store the fields of `response`, a model or any other value; return its items."""
        given: object = response.to_dict(warnings=False) if hasattr(response, "to_dict") else response
        if not isinstance(given, dict):
            return []
        fields: Json = dict(cast("Json", given))
        output = normalized_items(fields.pop("output", None))
        self._fields.update({name: value for name, value in fields.items() if value is not None})
        if self._items:
            self._items.update_done(output)
        else:
            self._items.seed(output)
        return output

    def _terminal_event(self, event: Any, kind: str, fields: Json) -> Any:
        streamed = self._items.to_json()
        output = completed_output(self._store_response(fields.get("response")), streamed)
        all_fields: Json = {**self._fields, "status": kind.rpartition(".")[2], "output": output}
        self._final = self._parsed(all_fields, is_complete=kind == "response.completed")
        if kind == "response.completed":
            return _construct(ResponseCompletedEvent, {**fields, "response": self._final})
        if hasattr(event, "response"):
            return event.model_copy(update={"response": construct_type(type_=Response, value=all_fields)})
        return event

    def _parsed(self, fields: Json, *, is_complete: bool) -> ParsedResponse[TextFormatT]:
        """Return the response; its texts and arguments are parsed only if it is complete."""
        return parse_response(
            text_format=self._text_format if is_complete else omit,
            input_tools=self._tools if is_complete else [],
            response=cast("Response", construct_type(type_=Response, value=fields)),
        )

    def _parsed_text(self, fields: Json, text: str | None) -> object:
        """Return the parsed text; None if it is invalid: the error is raised when the response is complete."""
        if not text or not is_given(self._text_format):
            return None
        from pydantic import ValidationError

        phase = self._items.message(fields).get("phase")
        try:
            return parse_text(text, text_format=self._text_format, phase=phase)
        except ValidationError:
            return None


def _with_output(event: Any, response: Any) -> Any:
    """Return the event with an empty list as the response's `output` if it is null: the type declares a list."""
    if not isinstance(response, BaseModel) or getattr(response, "output", None) is not None:
        return event
    return event.model_copy(update={"response": response.model_copy(update={"output": []})})


def _construct(type_: Any, fields: Json) -> Any:
    return construct_type(type_=type_, value=fields)
