"""What a stream's events mean: chunks, guardrail results, errors, the end."""

from __future__ import annotations

import json
from collections import deque
from typing import TYPE_CHECKING, Any, cast, get_args

from portkey_ai._vendor.openai._exceptions import APIError, APIResponseValidationError
from portkey_ai._vendor.openai._models import BaseModel
from portkey_ai.api_resources.decoding.model_decoding import attach_headers, fast_decoder
from portkey_ai.api_resources.errors.connection_errors import interrupted
from portkey_ai.api_resources.errors.error_context import add_context
from portkey_ai.api_resources.hook_results import HOOK_RESULTS, HookResults, merged
from portkey_ai.api_resources.transport.decompression import Inflation
from portkey_ai.api_resources.types.generic_response import GenericResponse

from .sse_decoder import EventDecoder

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from httpx import Response

    from portkey_ai._vendor.openai._models import FinalRequestOptions

    from .sse_decoder import Event

# The last event of each family of streams; the family is told by the beginning of an event's type.
_LAST_EVENTS = {
    "response.": ("response.completed", "response.failed", "response.incomplete"),
    "message_": ("message_stop",),
    "content_block_": ("message_stop",),
    "transcript.": ("transcript.text.done",),
    "speech.": ("speech.audio.done",),
    "image_generation.": ("image_generation.completed",),
    "image_edit.": ("image_edit.completed",),
}


_HTML = "text/html"


class StreamReader:
    """Turns the bytes of one answer into chunks, and knows at their end whether that was all."""

    def __init__(self, cast_to: Any, response: Response, client: Any, options: FinalRequestOptions | None) -> None:
        self.response = response
        self._client = client
        self.hook_results: HookResults | None = None
        self.inflation = Inflation(response)
        self.closed = False
        self._cast_to = cast_to
        self._with_name = bool(options is not None and options.synthesize_event_and_data)
        slow = self._with_name or client._strict_response_validation
        self._fast = None if slow else fast_decoder(cast_to)
        self._of_objects = isinstance(cast_to, type) and issubclass(cast_to, BaseModel)
        self._of_model = _of_a_model(cast_to)
        self._decoder = EventDecoder()
        self._done = False
        # Of a stream that is no model's answer, and may be without end, only the last events are kept.
        self._arrived: deque[Event] = deque(maxlen=20 if cast_to is GenericResponse else None)

    def chunks(self, piece: bytes) -> Iterator[Any]:
        """The chunks that `piece` of the body completes."""
        for event in self._decoder.feed(piece):
            data = event.data
            chunk = None
            if self._fast is not None and _usual(event):
                chunk = self._fast(data) if not self._done else None
            if chunk is None:
                yield from self._judged(event)
            else:
                self._arrived.append(event)
                yield attach_headers(chunk, self.response)

    def last_chunks(self) -> Iterator[Any]:
        """What is left when the body has ended; raises StreamInterruptedError when it has not come to its end."""
        last = self._decoder.end()
        if last is not None and (last.data.startswith(b"[DONE]") or _json(last.data) is not None):
            yield from self._judged(last)
        if not self._done and not self._complete():
            raise interrupted(self.response, self._decoded(), reported=self._last_words())

    def cut(self, error: Exception) -> None:
        """The body could not be read on: raise, unless all that matters had arrived or the user has closed it."""
        if not self._done and not self.closed and not self._ended():
            raise interrupted(self.response, self._decoded(), error) from error

    @property
    def _content_type(self) -> str:
        said: str = self.response.headers.get("content-type", "")
        return said.partition(";")[0].strip().lower()

    @property
    def is_stream(self) -> bool:
        """Whether the body may be a stream of events; some gateways forget to say so, but none calls it HTML."""
        return self._content_type not in ("application/json", _HTML)

    def unstreamed(self, body: bytes) -> Exception:
        """The error for an answer that is one document where a stream was asked for."""
        content = _json(body)
        error = self._reported(None, _fields(content))
        if error:
            return self._error(error)
        kind, said = ("HTML", self.response.text) if self._content_type == _HTML else ("one JSON document", content)
        return self._unexpected(f"a stream was asked for, but the answer is {kind}: it is the error's `body`", said)

    def _unexpected(self, what: str, body: object) -> APIResponseValidationError:
        error = APIResponseValidationError(self.response, body, message=what)
        add_context(error, self.response)
        return error

    def _judged(self, event: Event) -> Iterator[Any]:
        """`[DONE]` ends the chunks, but not the body: guardrail results and errors may follow."""
        name, data = event
        if data.startswith(b"[DONE]"):
            self._done = True
            return
        content = _json(data)
        fields = _fields(content)
        found: object = fields.get(HOOK_RESULTS)
        if isinstance(found, dict):
            self.hook_results = merged(self.hook_results, cast("Mapping[str, object]", found))
        error = self._reported(name, fields)
        if error:
            raise self._error(error)
        if self._done:
            return
        if content is None and data.strip() != b"null":
            raise self._unexpected("an event of the stream is not JSON", data.decode("utf-8", "replace"))
        if self._of_objects and content is not None and _fields(content) is not content:
            raise self._unexpected("an event of the stream is not a JSON object", content)
        self._arrived.append(event)
        yield self._chunk(name, content)

    def _reported(self, name: str | None, fields: Mapping[str, Any]) -> object:
        """The error that an event, or a document in place of the stream, reports; None: it is none."""
        if name is not None and name.startswith("thread."):  # of an object that may have an error of its own
            return None
        if fields.get("error"):
            return cast("object", fields["error"])
        if not self._of_model or self._with_name or "type" in fields or "choices" in fields:
            return None
        # The gateway's own errors have no `error`.
        said: object = fields.get("message", fields.get("html-message"))
        return fields if isinstance(said, str) or name == "error" else None

    def _chunk(self, name: str | None, content: object) -> Any:
        if name == HOOK_RESULTS:  # where other named events have their type, this one has it in its name only
            content = {"type": HOOK_RESULTS, **_fields(content)}
        if self._with_name or (name is not None and name.startswith("thread.")):
            content = {"data": content, "event": name}
        return self._client._process_response_data(data=content, cast_to=self._cast_to, response=self.response)

    def _error(self, error: object) -> APIError:
        fields = _fields(error)
        said: object = error if isinstance(error, str) else fields.get("message", fields.get("html-message"))
        message = said if isinstance(said, str) and said else "An error occurred during streaming"
        failure = APIError(message, self.response.request, body=error)
        failure.__dict__["response"] = self.response
        add_context(failure, self.response)
        return failure

    def _complete(self) -> bool:
        """Whether the events that arrived are a whole answer, as far as their kind tells."""
        begun: set[str] = set()
        finished: set[str] = set()
        of_choices = False
        for name, data in reversed(self._arrived):
            fields = _fields(_json(data))
            choices: Any = fields.get("choices")
            if isinstance(choices, list):
                of_choices = True
                for each in cast("list[object]", choices):
                    choice = _fields(each)
                    index = str(choice.get("index") or 0)
                    begun.add(index)
                    if choice.get("finish_reason") is not None:
                        finished.add(index)
            if _fields(fields.get("delta")).get("stop_reason") is not None:  # Anthropic's finish_reason
                return True
            last = _last_events(fields.get("type"))
            if last is not None:
                return fields["type"] in last
            if name is not None and name.startswith("thread."):  # these end with `[DONE]`
                return False
        if of_choices:
            return bool(begun) and begun == finished
        return bool(self._arrived or not self._of_model)

    def _ended(self) -> bool:
        """Whether an event arrived after which there are no more, but for guardrail results."""
        kinds = (_fields(_json(data)).get("type") for _, data in reversed(self._arrived))
        return next((kind in last for kind in kinds if (last := _last_events(kind)) is not None), False)

    def _last_words(self) -> str | None:
        """What the last event says, if it tells of an error as those of Responses do."""
        fields = _fields(_json(self._arrived[-1].data if self._arrived else b""))
        return str(fields.get("message")) if fields.get("type") == "error" else None

    def _decoded(self) -> list[Any]:
        return [self._chunk(name, _json(data)) for name, data in self._arrived]


def _usual(event: Event) -> bool:
    """Whether the chunk is what the event's data says, whatever the event is called."""
    name, data = event
    if b'"error"' in data or b'"hook_results"' in data or not (b'"choices"' in data or b'"type"' in data):
        return False
    return name is None or not name.startswith(("thread.", HOOK_RESULTS))


def _json(data: bytes) -> Any:
    try:
        return json.loads(data)
    except (ValueError, RecursionError):  # none, or nested deeper than Python's stack
        return None


def _fields(content: object) -> Mapping[str, Any]:
    """`content` if it is a JSON object; else one without fields."""
    return cast("Mapping[str, Any]", content) if isinstance(content, dict) else {}


def _last_events(kind: object) -> tuple[str, ...] | None:
    if isinstance(kind, str):
        for beginning, last in _LAST_EVENTS.items():
            if kind.startswith(beginning):
                return last
    return None


def _of_a_model(cast_to: Any) -> bool:
    """Whether this is what a stream of a model's answer consists of, and no route's or user's own kind of event."""
    kinds = get_args(cast_to) or (cast_to,)
    kinds = get_args(kinds[0]) or kinds
    return cast_to is not GenericResponse and str(getattr(kinds[0], "__module__", "")).startswith("portkey_ai.")
