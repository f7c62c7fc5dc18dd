"""How long and how often a method is called again until an object has been processed: `files.wait_for_processing`,
`vector_stores.files.poll`, ...
"""

from __future__ import annotations

import math
import re
import time
from functools import partial
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, cast

from portkey_ai.api_resources.exceptions import PollTimeoutError
from portkey_ai.api_resources.gateway_response import slot_value
from portkey_ai.api_resources.settings.validation import is_sentinel

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from typing_extensions import Self

_DEFAULT_INTERVAL = 1.0
_MILLISECONDS = re.compile(r"[0-9]{1,9}")

_ENDED_RUNS = frozenset({"requires_action", "cancelled", "completed", "failed", "expired", "incomplete"})
_ENDED_FILES = frozenset({"processed", "error", "deleted"})

ENDED_BATCHES = frozenset({"completed", "partially_completed", "failed", "expired", "cancelled", "stopped", "ended"})


def batch_status(batch: Any) -> str | None:
    """Return the status of a batch; Anthropic's has another name."""
    status: str | None = getattr(batch, "status", None) or getattr(batch, "processing_status", None)
    return status


_IS_PENDING: Mapping[str, Callable[[Any], bool]] = {
    "file": lambda file: file.status not in _ENDED_FILES,
    "vector store file": lambda file: file.status == "in_progress",
    "vector store file batch": lambda batch: (getattr(batch.file_counts, "in_progress", None) or 0) > 0,
    "batch": lambda batch: batch is None or batch_status(batch) not in ENDED_BATCHES,
    "video": lambda video: video.status in ("in_progress", "queued"),
    "log export": lambda export: export.status in ("draft", "in_progress"),
    "run": lambda run: run.status not in _ENDED_RUNS,
}


class Polling:
    """The parameters of one call of a polling method, and its time limit.

    `poll_interval` is in seconds. If neither it nor `poll_interval_ms` is given, the interval is what the server asks
    for, or 1 second.
    """

    def __init__(
        self,
        kind: str,
        *,
        max_wait_seconds: object,
        poll_interval_ms: object = None,
        poll_interval: object = None,
        limit_name: str = "max_wait_seconds",
    ) -> None:
        self._kind = kind
        self._limit_name = limit_name
        self._is_pending = _IS_PENDING[kind]
        self._max_wait = _number(limit_name, max_wait_seconds)
        milliseconds = _number("poll_interval_ms", poll_interval_ms)
        self._interval = _number("poll_interval", poll_interval) if milliseconds is None else milliseconds / 1000
        self._at_least_once = poll_interval is not None
        self._last: Any = None
        self._start = time.monotonic()

    def started(self, created: object) -> Self:
        """Restart the time limit; `created` is the object that is going to be processed."""
        self._last = created
        self._start = time.monotonic()
        return self

    def check(self) -> None:
        """Raise `PollTimeoutError` if the time is over."""
        if not self._at_least_once:
            self._remaining()

    def pause(self, received: Any) -> float | None:
        """Return the seconds until the next request; None if `received` has been processed."""
        self._last = received
        self._at_least_once = False
        if not self._is_pending(received):
            return None
        if self._interval is None:
            self._interval = _server_interval(received)
        return min(self._interval, self._remaining())

    def _remaining(self) -> float:
        """Return the seconds that are left; raise `PollTimeoutError` if there are none."""
        if self._max_wait is None:
            return math.inf
        remaining = self._start + self._max_wait - time.monotonic()
        if remaining <= 0:
            raise PollTimeoutError(
                f"The {self._kind} was not processed within {self._limit_name}={self._max_wait:g}", self._last
            )
        return remaining


def uploading(resource: Any, polling: Mapping[str, Any], options: Mapping[str, Any], fields: Mapping[str, Any]) -> Any:
    """Return a substitute for the resource (`self`) of a vendored method that uploads and polls.

    The vendored method passes no options on; this object adds them to each request.

    `polling` and `fields` are keywords of `create_and_poll`; `options` are those of every request.
    """
    Polling("vector store file batch", **polling)
    files = resource._client.files
    return SimpleNamespace(
        _client=SimpleNamespace(files=SimpleNamespace(create=partial(files.create, **options))),
        create_and_poll=partial(resource.create_and_poll, **polling, **options, **fields),
    )


def _number(name: str, value: object) -> float | None:
    """Return `value` if it is a finite number from 0, None if it is not given; raise ValueError otherwise."""
    if value is None or is_sentinel(value):
        return None
    if not isinstance(value, (int, float)) or isinstance(value, bool) or not 0 <= value < math.inf:
        raise ValueError(f"{name}: expected a finite number from 0, got {value!r}")
    return cast("float", value)


def _server_interval(received: Any) -> float:
    """Return the seconds between requests that the server asks for, or the default."""
    headers: Mapping[str, str] = slot_value(received, "_headers") or {}
    text = headers.get("openai-poll-after-ms", "")
    return int(text) / 1000 if _MILLISECONDS.fullmatch(text) else _DEFAULT_INTERVAL
