"""`LlamaIndexCallbackHandler`: writes what LlamaIndex does into Portkey's logs."""

from __future__ import annotations

import logging
import threading
import time
import uuid
from contextvars import ContextVar
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from portkey_ai.integrations._log_sender import LogSender

from ._entries import request_of, response_of

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

OPEN_EVENTS = 10_000
"""Events that may be open at once; beyond that the oldest are forgotten: LlamaIndex does not end every one."""

RUN_TAGS = "llamaindex."
"""How the tags begin that a workflow, such as an agent, gives its run."""
RUN = "llamaindex.run_id"

_trace: ContextVar[str | None] = ContextVar("portkey_llamaindex_trace", default=None)


@dataclass(frozen=True)
class _Open:
    """An event that has begun."""

    event: CBEventType
    request: dict[str, Any]
    metadata: dict[str, Any]
    began: float


class LlamaIndexCallbackHandler(BaseCallbackHandler):
    """Logs calls of models, retrievals, queries and the other events of LlamaIndex.

        Settings.callback_manager = CallbackManager([LlamaIndexCallbackHandler(api_key="...")])

    Logs are sent in the background; nothing that goes wrong with them reaches the call they are about, it is said on
    the logger `portkey_ai`. One handler serves any number of calls at once. Events of one query, of one run of an
    agent, or of one call outside of both have one trace id; `with instrument_tags({"trace_id": "t-1"}):` says which,
    and further tags are metadata.

    Raises `MissingAPIKeyError` without an API key for the hosted gateway.

    Args:
      api_key: Portkey API key; default: the environment's PORTKEY_API_KEY.
      metadata: Tags of every log.
      base_url: The gateway's URL; default as for `portkey_ai.Portkey`.
      ignore: Events that are not logged.
      timeout: Seconds that sending may take, each time.
      http_client: Your own httpx client; it stays yours to close.
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
        # An exception is told with the event that it ended.
        ignored = [*ignore, CBEventType.EXCEPTION]
        super().__init__(event_starts_to_ignore=ignored, event_ends_to_ignore=ignored)
        self._metadata = dict(metadata or {})
        self._sender = LogSender(api_key, base_url, timeout=timeout, http_client=http_client)
        self._open: dict[str, _Open] = {}
        self._lock = threading.Lock()

    def on_event_start(
        self,
        event_type: CBEventType,
        payload: dict[str, Any] | None = None,
        event_id: str = "",
        parent_id: str = "",
        **kwargs: Any,  # noqa: ARG002
    ) -> str:
        """For LlamaIndex to call."""
        try:
            self._begin(event_type, payload or {}, event_id, parent_id)
        except Exception as error:  # a log is not worth the call it is about
            _lost(error)
        return event_id

    def on_event_end(
        self,
        event_type: CBEventType,  # noqa: ARG002
        payload: dict[str, Any] | None = None,
        event_id: str = "",
        **kwargs: Any,  # noqa: ARG002
    ) -> None:
        """For LlamaIndex to call."""
        try:
            self._end(payload or {}, event_id)
        except Exception as error:
            _lost(error)

    def start_trace(self, trace_id: str | None = None) -> None:  # noqa: ARG002
        """For LlamaIndex to call; its `trace_id` is a kind of trace, such as "query"."""
        _trace.set(str(uuid.uuid4()))

    def end_trace(
        self,
        trace_id: str | None = None,  # noqa: ARG002
        trace_map: dict[str, list[str]] | None = None,  # noqa: ARG002
    ) -> None:
        """For LlamaIndex to call."""
        _trace.set(None)

    def flush(self, timeout: float = 10.0) -> bool:
        """Wait until all logs are sent, `timeout` seconds at most; whether that was reached."""
        return self._sender.flush(timeout)

    def close(self, timeout: float = 10.0) -> None:
        """Flush, then let the connections go; logs that come later are lost, with a warning."""
        self._sender.close(timeout)

    def _begin(self, event: CBEventType, payload: dict[str, Any], event_id: str, parent_id: str) -> None:
        tags = active_instrument_tags.get()
        parent = self._open.get(parent_id)
        trace = tags.get("trace_id") or tags.get(RUN) or (parent.metadata["traceId"] if parent else _trace.get())
        said = {name: tag for name, tag in tags.items() if name != "trace_id" and not name.startswith(RUN_TAGS)}
        metadata = {**self._metadata, **said, "traceId": trace or event_id, "spanId": event_id}
        metadata["spanName"] = event.value
        if parent_id and parent_id != BASE_TRACE_EVENT:
            metadata["parentSpanId"] = parent_id
        begun = _Open(event, request_of(event, payload), metadata, time.monotonic())
        with self._lock:
            self._open[event_id] = begun
            if len(self._open) > OPEN_EVENTS:
                del self._open[next(iter(self._open))]

    def _end(self, payload: dict[str, Any], event_id: str) -> None:
        with self._lock:
            begun = self._open.pop(event_id, None)
        if begun is None:
            return
        request = begun.request
        if begun.event is CBEventType.EMBEDDING:  # only now LlamaIndex tells of what
            request["body"]["input"] = payload.get(EventPayload.CHUNKS)
        response = response_of(begun.event, payload, request["body"].get("model"))
        response["response_time"] = round((time.monotonic() - begun.began) * 1000)
        self._sender.send({"request": request, "response": response, "metadata": begun.metadata})

    def __deepcopy__(self, memo: object) -> LlamaIndexCallbackHandler:
        return self  # LlamaIndex copies components with their handlers


def _lost(error: Exception) -> None:
    logger.warning("a log entry was lost: %s", type(error).__name__)
