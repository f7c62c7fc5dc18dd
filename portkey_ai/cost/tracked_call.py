"""Track one call of a model, from before it is sent until its response has been read."""

from __future__ import annotations

import json
import re
from time import perf_counter
from typing import TYPE_CHECKING, Any

from .call_usage import CallUsage
from .response_cost import events_usage
from .token_usage import fields_of, reported_usage

if TYPE_CHECKING:
    from collections.abc import Iterable

    from httpx import Response

    from portkey_ai.api_resources.call_origin import CallOrigin

    from .token_usage import ReportedUsage, TokenUsage
    from .usage_tracker import UsageTracker

_MODEL_CALL = re.compile(
    r"(?:.*/v1)?/?(?:chat/completions|completions|responses|messages|prompts/[^/]+/completions|embeddings|rerank"
    r"|moderations|ocr|images/(?:generations|edits|variations)|audio/(?:speech|transcriptions|translations)|videos)"
)
_known: dict[str, bool] = {}


def _calls_model(method: str, url: str) -> bool:
    known = _known.get(url)
    if known is None:
        known = _MODEL_CALL.fullmatch(url.partition("?")[0]) is not None
        if len(_known) < 1000:  # limited, since paths with ids are unlimited in number
            _known[url] = known
    return known and method.lower() == "post"


def tracked_call(trackers: tuple[UsageTracker, ...], client: Any, options: Any) -> TrackedCall | None:
    """Return the call that `client` is about to send; None if it calls no model, or no tracker is for this client.

    Raises UsageLimitExceeded if a tracker allows no further call.
    """
    if client.prices is None or not _calls_model(options.method, options.url):
        return None
    mine = tuple(tracker for tracker in trackers if tracker.counts(client))
    for tracker in mine:
        tracker.check_limits()
    for tracker in mine:
        tracker.call_started()
    return TrackedCall(mine, client.metadata_header(options)) if mine else None


class TrackedCall:
    """The data of one call. It is reported to the trackers once, when the response has been read.

    It references the response only while its body is in memory and not yet decoded, so that an unread stream can be
    garbage-collected.
    """

    __slots__ = (
        "_events", "_headers", "_latency", "_metadata", "_origin", "_retries", "_start", "_trackers", "_unread",
    )  # fmt: skip

    def __init__(self, trackers: tuple[UsageTracker, ...], metadata: str | None) -> None:
        self._trackers = [trackers]  # a list, since `pop` is atomic: two threads may report the call at once
        self._metadata = metadata
        self._origin: CallOrigin | None = None
        self._headers: Any = None
        self._events: Iterable[Any] | None = None
        self._unread: Response | None = None
        self._latency = 0.0
        self._retries = 0
        self._start = perf_counter()

    @property
    def settled(self) -> bool:
        """Whether the call was reported to the trackers."""
        return not self._trackers

    def responded(self, response: Response, origin: CallOrigin, retries: int) -> None:
        """Store a response of the call; the last one counts."""
        self._headers, self._origin, self._retries = response.headers, origin, retries
        self._unread = response

    def sent(self) -> None:
        """Handle the return of the call: its body has been read, or is about to be streamed."""
        self._latency = perf_counter() - self._start
        response = self._unread
        if response is None or not self._trackers:
            return
        if response.is_closed:
            for tracker in self._trackers[0]:
                tracker.wait_for(self)  # until it is decoded, which is usually the next step
            return
        from portkey_ai.api_resources.transport.body_watcher import watch_body

        self._unread = None
        watch_body(response, self)

    def streams(self, events: Iterable[Any]) -> None:
        """Store the events of a stream; the iterable grows while the stream is read."""
        self._events = events

    def decoded(self, model: Any) -> None:
        """Handle the decoded response. Also called for the chunks of a stream, which are ignored here."""
        if self._trackers and self._events is None and self._unread is not None:
            self._settle(reported_usage(model), fields_of(model).get("model"))

    def settle(self) -> None:
        """Count a response that was read but not decoded, because the program uses the raw response."""
        response = self._unread
        if not self._trackers or response is None:
            return
        if self._events is not None:  # a stream whose body was in memory before it was read
            self._settle(*events_usage(self._events))
            return
        body: Any = None
        if "json" in response.headers.get("content-type", ""):
            try:
                body = json.loads(response.content)
            except ValueError:
                body = None
        self._settle(reported_usage(body), fields_of(body).get("model"))

    def feed(self, data: bytes) -> None:
        """Handle a part of a streamed body."""

    def failed(self, error: BaseException) -> None:
        """Handle a failure of the call, or of reading its response."""
        if self._trackers:
            self._latency = perf_counter() - self._start
            usage, model = events_usage(self._events or ())
            self._settle(usage, model, type(error).__name__)

    def finish(self) -> None:
        """Handle the end of the stream, or of reading it."""
        if self._trackers:
            self._latency = perf_counter() - self._start
            usage, model = events_usage(self._events or ())
            self._settle(usage, model)

    def _settle(self, usage: TokenUsage | ReportedUsage | None, model: object, error: str | None = None) -> None:
        try:
            trackers = self._trackers.pop()
        except IndexError:
            return
        self._unread = self._events = None
        origin = self._origin
        call = CallUsage(model, usage, self._headers, origin, self._metadata, self._latency, self._retries, error)
        if origin is not None:
            origin.tracked = None
        for tracker in trackers:
            tracker.add(call)
