"""Reads the body of a streamed response: bytes to events, events to chunks, until the stream's end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from portkey_ai.api_resources.decoding.lenient_json import as_mapping, parse_json
from portkey_ai.api_resources.decoding.model_decoding import set_headers
from portkey_ai.api_resources.errors.connection_errors import raise_unless_http_error
from portkey_ai.api_resources.errors.error_bodies import error_body_error
from portkey_ai.api_resources.errors.status_errors import text_of
from portkey_ai.api_resources.transport.error_causes import class_names

from .recent_events import RecentEvents
from .sse_decoder import EventDecoder
from .stream_end import CLOSED, DONE, State, StreamEnd, failed_reason
from .stream_errors import failed_finish_error, interrupted_stream_error, not_a_stream_error, reported_stream_error
from .stream_events import NO_CHUNK, ChunkDecoder, ReportedError, may_be_chunk, may_have_error_or_results

if TYPE_CHECKING:
    from collections.abc import Iterator

    from httpx import Response

    from portkey_ai._vendor.openai._models import FinalRequestOptions
    from portkey_ai.api_resources.hook_results import HookResults

    from .sse_decoder import Event

_JSON = "application/json"
_HTML = "text/html"
_JSON_LINES = (
    "application/x-ndjson", "application/ndjson", "application/jsonl", "application/x-jsonlines", "application/x-jsonl",
    "application/jsonlines", "application/json-lines", "application/json-seq",
)  # fmt: skip


MAX_EVENT = 100_000_000
"""Bytes of one event. The largest known events, images in base64, have about 20 MB."""
MAX_DOCUMENT = 32_000_000
"""Bytes that are read of a response that is not an event stream."""
_STEP_BYTES = 65_536
"""Bytes that are decoded at a time, to limit memory: 1 MB of tiny events becomes 20 MB of Python objects."""


class StreamReader:
    """Turns the pieces of one response's body into chunks, and checks at its end that the response is complete."""

    def __init__(self, cast_to: Any, response: Response, client: Any, options: FinalRequestOptions | None) -> None:
        self.response = response
        self.end = StreamEnd()
        self._events = EventDecoder()
        self._chunks = ChunkDecoder(cast_to, response, client, options)
        self._observe = self._chunks.observer(self.end)
        self._recent = RecentEvents()
        self._raises_on_failed_finish: bool = getattr(client, "_raise_on_failed_finish", False)
        self._may_be_document = True
        """False as soon as the body is known to be an event stream."""
        self._document: bytearray | None = bytearray() if self._content_type in _JSON_LINES else None
        """The body so far if it is not an event stream, else None."""

    @property
    def hook_results(self) -> HookResults | None:
        return self._chunks.hook_results

    @property
    def recent_events(self) -> RecentEvents:
        """The events that have arrived; the oldest are missing in a long stream."""
        return self._recent

    @property
    def _content_type(self) -> str:
        content_type: str = self.response.headers.get("content-type", "")
        return content_type.partition(";")[0].strip().lower()

    @property
    def is_document(self) -> bool:
        """Whether the whole body must be read first, since its content type is not that of a stream."""
        return self._content_type in (_JSON, _HTML)

    def chunks(self, piece: bytes) -> Iterator[Any]:
        """Return the chunks that `piece` of the body completes; none once the stream is closed."""
        if self._may_be_document and self._is_document_part(piece):
            return
        end, headers, observe = self.end, self.response.headers, self._observe
        check_finish = self._check_finish if self._raises_on_failed_finish else None
        for start in range(0, len(piece), _STEP_BYTES):
            events = self._events.feed(piece[start : start + _STEP_BYTES] if len(piece) > _STEP_BYTES else piece)
            # Counted as chunks: every event before `[DONE]` becomes a chunk, and an interrupted stream has no `[DONE]`.
            self._recent.extend(events)
            decode = self._chunks.decode_fast if not may_have_error_or_results(self._events.bytes_of_events) else None
            self._events.bytes_of_events = b""  # memory for a large event is not needed twice
            for event in events:
                state = end.state
                if state is CLOSED:
                    return
                name, data = event
                chunk = decode(data) if decode is not None and state is not DONE and may_be_chunk(name, data) else None
                if chunk is None:
                    yield from self._decode_general(event)
                    continue
                observe(chunk)
                set_headers(chunk, headers)
                if check_finish is not None:
                    check_finish(chunk, event)
                yield chunk
            if self._events.incomplete_size > MAX_EVENT:
                self._stop(f"an event has more than {MAX_EVENT:,} bytes")
                return

    def last_chunks(self) -> Iterator[Any]:
        """Return the chunks that are left when the body has ended.

        Raises StreamInterruptedError if the response is not complete, APIResponseValidationError if it is not a stream.
        """
        if self._document is not None:
            raise self.document_error(bytes(self._document))
        event = self._events.end()
        if event is not None and (event[1].startswith(b"[DONE]") or parse_json(event[1]) is not None):
            self._recent.extend([event])
            yield from self._decode_general(event)
        if not self.end.is_complete(terminal_event_required=self._chunks.is_model_response):
            raise self._interrupted_error("the body ended before the response was complete")

    def connection_failed(self, error: Exception) -> None:
        """Raise the error for a body that could not be read to its end, unless the response is complete or closed."""
        # httpx raises StreamError if the user closed the response itself.
        if self.end.state is not CLOSED and "StreamError" not in class_names(error):
            raise_unless_http_error(error)
        if self.end.state is State.OPEN:
            raise self._interrupted_error(error) from error

    def _stop(self, reason: str) -> None:
        """End the stream; raise an error if the response is not complete."""
        if self.end.state is State.OPEN:
            raise self._interrupted_error(reason)
        self.end.close()

    def document_error(self, body: bytes) -> Exception:
        """Return the error for a body that is not an event stream."""
        if self._content_type == _HTML:
            return not_a_stream_error(self.response, "HTML", text_of(self.response))
        content = parse_json(body)
        if content is not None:
            fields = as_mapping(content)
            error = self._chunks.error_in(fields) if not fields.get("choices") else None
            if error is not None:
                return error_body_error(self.response, error)
            return not_a_stream_error(self.response, "one JSON document", content)
        first, _, rest = body.strip().partition(b"\n")
        text = body.decode("utf-8", "replace")
        if self._content_type in _JSON_LINES or (rest and parse_json(first) is not None):
            return not_a_stream_error(self.response, "newline-delimited JSON", text)
        return not_a_stream_error(self.response, "text of another kind", text)

    def _is_document_part(self, piece: bytes) -> bool:
        """Store `piece` and return True if the body's first byte shows plain JSON instead of an event stream."""
        if self._document is None:
            start = piece.lstrip(b"\xef\xbb\xbf \t\r\n")[:1]
            if start not in (b"{", b"["):
                self._may_be_document = not start
                return False
            self._document = bytearray()
        self._document += piece
        if len(self._document) > MAX_DOCUMENT:
            raise self.document_error(bytes(self._document[:MAX_DOCUMENT]))
        return True

    def _decode_general(self, event: Event) -> Iterator[Any]:
        """Yield the chunk of an event of any kind, if it has one. Raises StreamError if the event reports an error."""
        if event[1].startswith(b"[DONE]"):
            self.end.done()
            return
        try:
            chunk = self._chunks.decode_event(event, self.end, after_done=self.end.state is DONE)
        except ReportedError as reported:
            raise reported_stream_error(
                self.response, reported.error, *self._chunks_until(before=event)
            ) from reported.__cause__
        if chunk is NO_CHUNK:
            return
        if self._raises_on_failed_finish:
            self._check_finish(chunk, event)
        yield chunk
        if self.end.error_event is not None and self._chunks.is_model_response and self.end.state is not CLOSED:
            raise reported_stream_error(self.response, self.end.error_event, *self._chunks_until(before=event, after=1))

    def _check_finish(self, chunk: Any, event: Event) -> None:
        """Raise StreamError if a choice of the chunk has finished because of a failure."""
        reason = failed_reason(chunk)
        if reason is not None:
            raise failed_finish_error(self.response, reason, *self._chunks_until(before=event, after=1))

    def _chunks_until(self, *, before: Event, after: int = 0) -> tuple[list[Any], int]:
        """Return the recent chunks before an event, with its own if `after` is 1, and the number of older ones."""
        events = list(self._recent)
        position = next((position for position, event in enumerate(events) if event is before), len(events))
        earlier_events = [event for event in events[: position + after] if not event[1].startswith(b"[DONE]")]
        return [self._chunks.decode_known_chunk(event) for event in earlier_events], self._recent.dropped

    def _interrupted_error(self, cause: Exception | str) -> Exception:
        chunks = [self._chunks.decode_known_chunk(event) for event in self._recent]
        return interrupted_stream_error(self.response, chunks, self._recent.dropped, cause)
