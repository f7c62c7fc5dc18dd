"""`LogSender`: sends log entries to the gateway in the background, for the callback handlers of frameworks."""

from __future__ import annotations

import atexit
import logging
import os
import threading
import time
import weakref
from collections import deque
from typing import TYPE_CHECKING, Any

from portkey_ai.api_resources.transport.thread_waiter import Waiter

from ._credentials import mask_secrets
from ._log_entries import loggable

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from portkey_ai import Portkey

logger = logging.getLogger("portkey_ai")

BATCH_SIZE = 100
"""Entries per request."""
IDLE_TIMEOUT = 5.0
"""Seconds without work after which the thread ends; the next entry starts a new thread."""
EXIT_TIMEOUT = 5.0
"""Seconds that the end of the program waits for the remaining entries of all senders together."""


class LogSender:
    """Sends entries to `POST {base_url}/logs` in a background thread, so that no call waits for a log entry.

    Entries that cannot be sent are lost, with a warning on the logger `portkey_ai`. The end of the program waits up to
    5 s for the remaining entries. A forked process starts with no entries.

    Raises `MissingAPIKeyError` without an API key for the hosted gateway.

    Args:
      api_key: Portkey API key; default: the environment's PORTKEY_API_KEY.
      base_url: The gateway's URL; default as for `Portkey`.
      timeout: Timeout of one request, in seconds.
      capacity: Number of entries that can wait; if there are more, the oldest are dropped.
      http_client: Your own httpx client; it is not closed.
    """

    def __init__(
        self,
        api_key: str | None = None,
        base_url: str | httpx.URL | None = None,
        *,
        timeout: float = 10.0,
        capacity: int = 1000,
        http_client: httpx.Client | None = None,
    ) -> None:
        if capacity < 1:
            raise ValueError(f"capacity: expected a number from 1, got {capacity}")
        self._options: dict[str, Any] = {
            "api_key": api_key,
            "base_url": base_url,
            "timeout": timeout,
            "http_client": http_client,
        }
        self._capacity = capacity
        self._closed = False
        self.dropped = 0
        """Number of entries that were dropped because too many waited."""
        self._client: Portkey | None = self._connect()
        self._secrets = [self._client.custom_headers.get("x-portkey-api-key")]
        self._reset()
        _senders.add(self)

    def _connect(self) -> Portkey:
        from portkey_ai import Portkey

        return Portkey(**self._options)

    def _reset(self) -> None:
        """Start with no entries and no thread."""
        self._waiting: deque[Mapping[str, object]] = deque()
        self._lock = threading.Lock()
        self._work = threading.Condition(self._lock)  # only the thread waits on it
        self._flushes: list[Waiter] = []
        self._thread: threading.Thread | None = None
        self._sending = False
        self._overflowing = False

    def after_fork(self) -> None:
        """Reset in a forked process: the parent sends its entries, and its locks and connections are unusable here."""
        self._client = None
        self._reset()

    def send(self, entry: Mapping[str, object]) -> None:
        """Queue a copy of `entry`. Never waits for the network and never raises.

        Fields and headers that are named like credentials (`*api-key*`, `authorization`, `*secret*`, ...) are left out.
        """
        try:
            self._add(loggable(entry, self._secrets))
        except Exception as error:  # a call must not fail because of its log entry
            logger.warning("a log entry was lost: %s", type(error).__name__)

    def _add(self, entry: Mapping[str, object]) -> None:
        with self._lock:
            if self._closed:
                logger.warning("a log entry was lost: the log sender is closed")
                return
            overflow = len(self._waiting) >= self._capacity
            if overflow:
                self._waiting.popleft()
                self.dropped += 1
            report, self._overflowing = overflow and not self._overflowing, overflow or self._overflowing
            self._waiting.append(entry)
            if self._thread is None:
                thread = threading.Thread(target=self._run, name="portkey-logs", daemon=True)
                thread.start()
                self._thread = thread
            self._work.notify()
        if report:
            logger.warning("more than %d log entries are waiting: the oldest are dropped", self._capacity)

    def _run(self) -> None:
        while batch := self._next_batch():
            try:
                self._client = self._client or self._connect()
                self._client.logs.bulk_create(batch)  # type: ignore[arg-type]  # entries are untyped
            except Exception as error:
                text = mask_secrets(f"{type(error).__name__}: {error}", self._secrets)
                logger.warning("%d log entries could not be sent: %s", len(batch), text)

    def _next_batch(self) -> list[Mapping[str, object]]:
        """Wait for entries and return them; return an empty list if the thread must end."""
        with self._lock:
            self._sending = False
            if not self._waiting:
                self._end_flushes()
            if not self._work.wait_for(lambda: self._waiting or self._closed, IDLE_TIMEOUT) or not self._waiting:
                self._thread = None
                return []
            count = min(BATCH_SIZE, len(self._waiting))
            batch = [self._waiting.popleft() for _ in range(count)]
            self._overflowing = self._overflowing and bool(self._waiting)
            self._sending = True
            return batch

    def flush(self, timeout: float = 10.0) -> bool:
        """Wait until every entry is sent, for at most `timeout` seconds; return whether that succeeded."""
        with self._lock:
            if not self._waiting and not self._sending:
                return True
            waiter = Waiter()
            self._flushes.append(waiter)
        return waiter.wait(timeout)

    def _end_flushes(self) -> None:
        for waiter in self._flushes:
            waiter.set()
        self._flushes.clear()

    def close(self, timeout: float = 10.0) -> None:
        """Flush, then close the HTTP client; later entries are lost, with a warning."""
        if not self.flush(timeout):
            logger.warning("%d log entries were not sent in time", len(self._waiting))
        with self._lock:
            self._closed = True
            self._waiting.clear()
            self._end_flushes()
            self._work.notify()
        if self._client is not None:
            self._client.close()


_senders: weakref.WeakSet[LogSender] = weakref.WeakSet()


def _flush_all() -> None:
    end = time.monotonic() + EXIT_TIMEOUT
    for sender in list(_senders):
        sender.flush(max(0.0, end - time.monotonic()))


def _after_fork() -> None:
    for sender in list(_senders):
        sender.after_fork()


atexit.register(_flush_all)
if hasattr(os, "register_at_fork"):  # not on Windows
    os.register_at_fork(after_in_child=_after_fork)
