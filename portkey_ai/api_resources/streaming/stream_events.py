"""From events to chunks: which type a chunk has, which events report an error, what guardrails found."""

from __future__ import annotations

from functools import partial
from types import UnionType
from typing import TYPE_CHECKING, Annotated, Any, Union, cast, get_args, get_origin

from portkey_ai._vendor.openai._models import BaseModel
from portkey_ai.api_resources.decoding.lenient_json import as_mapping, parse_json
from portkey_ai.api_resources.decoding.model_decoding import attach_headers, fast_decoder, is_subclass
from portkey_ai.api_resources.hook_results import HOOK_RESULTS, HookResults, merge_hook_results
from portkey_ai.api_resources.types.generic_response import GenericResponse

from .stream_errors import invalid_event_error

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from httpx import Response

    from portkey_ai._vendor.openai._models import FinalRequestOptions

    from .sse_decoder import Event
    from .stream_end import StreamEnd

NO_CHUNK: Any = object()
"""The result of decoding an event that is not a chunk."""


class ReportedError(Exception):
    """An event or a document reports an error; `error` is the text or the JSON object that describes it."""

    def __init__(self, error: object) -> None:
        self.error = error


class ChunkDecoder:
    """Decodes the events of one response into chunks of the type `cast_to`.

    Types of this package are decoded leniently, since providers leave out fields; all others are validated by pydantic.
    """

    hook_results: HookResults | None = None
    """What the guardrails have found so far."""

    def __init__(self, cast_to: Any, response: Response, client: Any, options: FinalRequestOptions | None) -> None:
        self._cast_to = cast_to
        self._response = response
        self._client = client
        # The Assistants API asks for chunks of the form {"event": name, "data": ...}.
        self._with_name = bool(options is not None and options.synthesize_event_and_data)
        # In the Agents API an error is an ordinary event: more events follow it.
        self._errors_are_chunks = options is not None and options.stream_mode == "events"
        self._is_object = is_subclass(cast_to, BaseModel)
        self._has_choices = self._is_object and "choices" in cast("type[BaseModel]", cast_to).model_fields
        self.is_model_response = _is_model_response(cast_to) and not self._errors_are_chunks
        """Whether this is a model's response. False for the events of an Agents API session, for a route without a
        type, and for a user's own type."""
        self._validate = None if _is_lenient(cast_to) else _validator(cast_to)
        needs_general_code = self._with_name or client._strict_response_validation or self._validate is not None
        self.decode_fast: Callable[[bytes], Any] | None = None if needs_general_code else fast_decoder(cast_to)
        """Decodes the data of events that `is_certainly_chunk` accepts; None if there is no such decoder."""

    def observer(self, end: StreamEnd) -> Callable[[Any], None]:
        """Return the function that updates `end` from a chunk that `decode_fast` decoded."""
        if self._cast_to is GenericResponse:
            return end.observe_generic
        if self._has_choices:
            return end.observe_choices
        return end.observe_event

    def decode_known_chunk(self, event: Event) -> Any:
        """Return the chunk of an event that was a chunk before, for the `chunks` of an error."""
        name, data = event
        chunk = self.decode_fast(data) if self.decode_fast is not None and is_certainly_chunk(name, data) else None
        if chunk is None:
            return self._chunk(event, parse_json(data))
        return attach_headers(chunk, self._response)

    def decode_event(self, event: Event, end: StreamEnd, *, after_done: bool) -> Any:
        """Return the chunk of any event, or NO_CHUNK, and update `end`.

        With `after_done` (after `[DONE]`), only guardrail results still become a chunk. Raises ReportedError if the
        event reports an error, even with `after_done`; APIResponseValidationError if it is invalid.
        """
        name, data = event
        content = parse_json(data)
        fields = as_mapping(content)
        found: object = fields.get(HOOK_RESULTS)
        if isinstance(found, dict):
            self.hook_results = merge_hook_results(self.hook_results, cast("Mapping[str, object]", found))
        error = self.error_in(fields, name)
        if error is not None:
            raise ReportedError(error)
        if after_done:
            return self._chunk(event, content) if self._has_choices and isinstance(found, dict) else NO_CHUNK
        if self._cast_to not in (str, bytes):
            if content is None and data.strip() != b"null":
                raise invalid_event_error(self._response, "is not JSON", data.decode("utf-8", "replace"))
            if self._is_object and content is not None and fields is not content:
                raise invalid_event_error(self._response, "is not a JSON object", content)
        chunk = self._chunk(event, content)
        end.observe_fields(name, fields)
        return chunk

    def error_in(self, fields: Mapping[str, Any], name: str | None = None) -> object:
        """Return the error that an event, or a JSON document in place of the stream, reports; None if there is none."""
        if self._errors_are_chunks or (name is not None and name.startswith("thread.")):
            return None  # an object of the Assistants API may itself have a field `error`
        if fields.get("error"):
            return cast("object", fields["error"])
        if not self.is_model_response or self._with_name or "type" in fields or "choices" in fields:
            return None
        return fields if _is_gateway_error(name, fields) else None

    def _chunk(self, event: Event, content: object) -> Any:
        name, data = event
        if self._validate is not None:
            return self._validated(name, data, content)
        if name == HOOK_RESULTS:  # the data of other named events contains `type`
            content = {"type": HOOK_RESULTS, **as_mapping(content)}
        if self._has_choices and isinstance(content, dict):  # guardrail results have no choices
            fields = cast("dict[str, object]", content)
            content = {**fields, "choices": fields.get("choices") or []}
        if self._with_name or (name is not None and name.startswith("thread.")):
            content = {"data": content, "event": name}
        return self._client._process_response_data(data=content, cast_to=self._cast_to, response=self._response)

    def _validated(self, name: str | None, data: bytes, content: object) -> Any:
        from pydantic import ValidationError

        assert self._validate is not None
        try:
            return attach_headers(self._validate(data, content), self._response)
        except ValidationError as error:
            fields = as_mapping(content)
            if _is_gateway_error(name, fields):
                raise ReportedError(fields) from error
            first = error.errors(include_url=False)[0]
            place = ".".join(map(str, first["loc"]))
            problem = f"is not a valid {_type_name(self._cast_to)}: {f'{place}: ' if place else ''}{first['msg']}"
            raise invalid_event_error(self._response, problem, content) from error


def is_certainly_chunk(name: str | None, data: bytes) -> bool:
    """Return whether the event is certainly a chunk that can be decoded without the event's name."""
    return may_be_chunk(name, data) and not may_have_error_or_results(data)


def may_be_chunk(name: str | None, data: bytes) -> bool:
    """Return whether an event looks like a chunk by its name and data; it may also contain an error."""
    if name is not None and name.startswith(("thread.", HOOK_RESULTS)):
        return False
    return b'"choices"' in data or b'"type"' in data


def may_have_error_or_results(data: bytes) -> bool:
    """Return whether `data`, of one or more events, may contain an error or guardrail results."""
    return b'"error"' in data or b'"hook_results"' in data


def _is_gateway_error(name: str | None, fields: Mapping[str, Any]) -> bool:
    """Return whether this is an error of the gateway itself, which has no field `error`."""
    failed = fields.get("status") == "failure" or fields.get("success") is False or fields.get("ok") is False
    return failed or "html-message" in fields or name == "error"


def _members(type_: Any) -> tuple[Any, ...]:
    """Return the member types of a union, which may be annotated or named; for any other type, the type alone."""
    type_ = getattr(type_, "__value__", type_)
    if get_origin(type_) is Annotated:
        return _members(get_args(type_)[0])
    return get_args(type_) if get_origin(type_) in (Union, UnionType) else (type_,)


def _is_of_this_package(type_: Any) -> bool:
    return all(str(getattr(member, "__module__", "")).startswith("portkey_ai.") for member in _members(type_))


def _is_model_response(cast_to: Any) -> bool:
    return cast_to is not GenericResponse and _is_of_this_package(cast_to)


def _is_lenient(cast_to: Any) -> bool:
    """Return whether `cast_to` is decoded leniently, by the same rule as for a whole response."""
    return _is_of_this_package(cast_to) or is_subclass(cast_to, BaseModel)


def _validator(cast_to: Any) -> Callable[[bytes, object], Any]:
    """Return a function that makes a `cast_to` from the data of an event, given as bytes and as a JSON value."""
    if cast_to is str:
        return lambda data, _: data.decode("utf-8", "replace")
    if cast_to is bytes:
        return lambda data, _: data
    from pydantic import TypeAdapter
    from pydantic.errors import PydanticUserError

    try:
        return partial(_validate_json, TypeAdapter(cast_to))
    except PydanticUserError as error:
        raise TypeError(f"cast_to: expected a type that pydantic can validate, got {cast_to!r}") from error


def _validate_json(adapter: Any, data: bytes, content: object) -> Any:
    from pydantic import ValidationError

    try:
        return adapter.validate_json(data)
    except ValidationError as error:
        if error.errors(include_url=False)[0]["type"] != "json_invalid":
            raise
        return adapter.validate_python(content)  # unlike pydantic, json.loads accepts lone surrogates


def _type_name(type_: Any) -> str:
    return type_.__name__ if isinstance(type_, type) and get_origin(type_) is None else str(type_)
