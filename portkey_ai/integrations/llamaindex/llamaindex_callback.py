"""`LlamaIndexCallbackHandler`: logs LlamaIndex's events to the gateway."""

from __future__ import annotations

import logging
import threading
import time
import uuid
from contextvars import ContextVar
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from portkey_ai.integrations._log_sender import LogSender

from .llamaindex_log_format import request_of, response_of

try:
    from llama_index.core.callbacks.base_handler import BaseCallbackHandler
    from llama_index.core.callbacks.schema import BASE_TRACE_EVENT, CBEventType, EventPayload
    from llama_index_instrumentation.dispatcher import active_instrument_tags
except ImportError as error:
    raise ImportError("LlamaIndex is needed: pip install 'portkey-ai[llama_index_callback]'") from error

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import httpx

logger = logging.getLogger("portkey_ai")

MAX_OPEN_EVENTS = 10_000
"""More open events than this are not kept, the oldest are dropped: LlamaIndex does not end every event."""

RUN_TAG_PREFIX = "llamaindex."
"""Prefix of the tags that a workflow, such as an agent, sets for its run."""
RUN_ID_TAG = "llamaindex.run_id"

_trace: ContextVar[str | None] = ContextVar("portkey_llamaindex_trace", default=None)


@dataclass(frozen=True)
class _OpenEvent:
    """An event that has started and has not ended."""

    event: CBEventType
    request: dict[str, Any]
    metadata: dict[str, Any]
    start: float


class LlamaIndexCallbackHandler(BaseCallbackHandler):
    """Logs calls of models, retrievals, queries and the other events of LlamaIndex.

        Settings.callback_manager = CallbackManager([LlamaIndexCallbackHandler(api_key="...")])

    Log entries are sent in the background. A failure to log never makes a call fail; it is logged on the logger
    `portkey_ai`. One handler can be used for any number of concurrent calls. The events of one query, of one run of
    an agent, or of one call outside of both have the same trace id; `with instrument_tags({"trace_id": "t-1"}):` sets
    it, and other tags become metadata.

    Raises `MissingAPIKeyError` without an API key for the hosted gateway.

    Args:
      api_key: Portkey API key; default: the environment's PORTKEY_API_KEY.
      metadata: Metadata of every log entry.
      base_url: The gateway's URL; default as for `portkey_ai.Portkey`.
      ignore: Events that are not logged.
      timeout: Timeout of one request with entries, in seconds.
      http_client: Your own httpx client; the handler does not close it.
    """

    def __init__(
        self,
        api_key: str | None = None,
        metadata: Mapping[str, object] | None = None,
        base_url: str | None = None,
        *,
        ignore: Sequence[CBEventType] = (),
        timeout: float = 10.0,
        http_client: httpx.Client | None = None,
    ) -> None:
        # An exception is logged with the event that it ended.
        ignored = [*ignore, CBEventType.EXCEPTION]
        super().__init__(event_starts_to_ignore=ignored, event_ends_to_ignore=ignored)
        self._metadata = dict(metadata or {})
        self._sender = LogSender(api_key, base_url, timeout=timeout, http_client=http_client)
        self._open_events: dict[str, _OpenEvent] = {}
        self._lock = threading.Lock()

    def on_event_start(
        self,
        event_type: CBEventType,
        payload: dict[str, Any] | None = None,
        event_id: str = "",
        parent_id: str = "",
        **kwargs: Any,  # noqa: ARG002
    ) -> str:
        """Called by LlamaIndex."""
        try:
            self._begin(event_type, payload or {}, event_id, parent_id)
        except Exception as error:  # a call must not fail because of its log entry
            _warn_lost(error)
        return event_id

    def on_event_end(
        self,
        event_type: CBEventType,  # noqa: ARG002
        payload: dict[str, Any] | None = None,
        event_id: str = "",
        **kwargs: Any,  # noqa: ARG002
    ) -> None:
        """Called by LlamaIndex."""
        try:
            self._end(payload or {}, event_id)
        except Exception as error:
            _warn_lost(error)

    def start_trace(self, trace_id: str | None = None) -> None:  # noqa: ARG002
        """Called by LlamaIndex; its `trace_id` is a kind of trace, such as "query"."""
        _trace.set(str(uuid.uuid4()))

    def end_trace(
        self,
        trace_id: str | None = None,  # noqa: ARG002
        trace_map: dict[str, list[str]] | None = None,  # noqa: ARG002
    ) -> None:
        """Called by LlamaIndex."""
        _trace.set(None)

    def flush(self, timeout: float = 10.0) -> bool:
        """Wait until all entries are sent, for at most `timeout` seconds; return whether that succeeded."""
        return self._sender.flush(timeout)

    def close(self, timeout: float = 10.0) -> None:
        """Flush, then close the HTTP client; later entries are lost, with a warning."""
        self._sender.close(timeout)

    def _begin(self, event: CBEventType, payload: dict[str, Any], event_id: str, parent_id: str) -> None:
        tags = active_instrument_tags.get()
        parent = self._open_events.get(parent_id)
        trace = tags.get("trace_id") or tags.get(RUN_ID_TAG) or (parent.metadata["traceId"] if parent else _trace.get())
        user_tags = {
            name: tag for name, tag in tags.items() if name != "trace_id" and not name.startswith(RUN_TAG_PREFIX)
        }
        metadata = {**self._metadata, **user_tags, "traceId": trace or event_id, "spanId": event_id}
        metadata["spanName"] = event.value
        if parent_id and parent_id != BASE_TRACE_EVENT:
            metadata["parentSpanId"] = parent_id
        open_event = _OpenEvent(event, request_of(event, payload), metadata, time.monotonic())
        with self._lock:
            self._open_events[event_id] = open_event
            if len(self._open_events) > MAX_OPEN_EVENTS:
                del self._open_events[next(iter(self._open_events))]

    def _end(self, payload: dict[str, Any], event_id: str) -> None:
        with self._lock:
            open_event = self._open_events.pop(event_id, None)
        if open_event is None:
            return
        request = open_event.request
        if open_event.event is CBEventType.EMBEDDING:  # LlamaIndex passes the texts only at the end
            request["body"]["input"] = payload.get(EventPayload.CHUNKS)
        response = response_of(open_event.event, payload, request["body"].get("model"))
        response["response_time"] = round((time.monotonic() - open_event.start) * 1000)
        self._sender.send({"request": request, "response": response, "metadata": open_event.metadata})

    def __deepcopy__(self, memo: object) -> LlamaIndexCallbackHandler:
        return self  # copies of a component use the same handler


def _warn_lost(error: Exception) -> None:
    logger.warning("a log entry was lost: %s", type(error).__name__)
