"""`LogSender`: brings log entries to the gateway in the background, for the callback handlers of frameworks."""

from __future__ import annotations

import atexit
import logging
import os
import threading
import time
import weakref
from collections import deque
from typing import TYPE_CHECKING, Any

from ._log_entries import loggable, masked

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from portkey_ai import Portkey

logger = logging.getLogger("portkey_ai")

BATCH = 100
"""Entries per request."""
IDLE = 5.0
"""Seconds without work after which the thread ends; the next entry starts another."""
EXIT = 5.0
"""Seconds that the end of the program waits for what is left, over all senders."""


class LogSender:
    """Sends entries to `POST {base_url}/logs` on a thread of its own, so that no call waits for a log.

    What could not be sent is lost, and said on the logger `portkey_ai`. The end of the program waits up to 5 s for what
    is left. A process that is forked off starts with nothing to send.

    Raises `MissingAPIKeyError` without an API key for the hosted gateway.

    Args:
      api_key: Portkey API key; default: the environment's PORTKEY_API_KEY.
      base_url: The gateway's URL; default as for `Portkey`.
      timeout: Seconds that one request may take.
      capacity: Entries that may wait; beyond that the oldest are dropped.
      http_client: Your own httpx client; it stays yours to close.
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
        """Entries so far that were dropped because too many waited."""
        self._client: Portkey | None = self._connect()
        secret = self._client.custom_headers.get("x-portkey-api-key", "")
        self._secrets = [secret] if len(secret) > 7 else []  # a shorter one is a placeholder, and part of many words
        self._start_afresh()
        _senders.add(self)

    def _connect(self) -> Portkey:
        from portkey_ai import Portkey

        return Portkey(**self._options)

    def _start_afresh(self) -> None:
        """Nothing waits and nobody works."""
        self._waiting: deque[Mapping[str, object]] = deque()
        self._changed = threading.Condition()
        self._thread: threading.Thread | None = None
        self._sending = False
        self._full = False

    def after_fork(self) -> None:
        """In the new process: what waits is the other's to send, and its locks and connections are of no use."""
        self._client = None
        self._start_afresh()

    def send(self, entry: Mapping[str, object]) -> None:
        """Have `entry` sent soon. Never waits for the network and never raises; a copy is taken now.

        Fields and headers named like credentials (`*api-key*`, `authorization`, `*secret*`, ...) are left out.
        """
        try:
            self._add(loggable(entry, self._secrets))
        except Exception as error:  # a log is not worth the call it is about
            logger.warning("a log entry was lost: %s", type(error).__name__)

    def _add(self, entry: Mapping[str, object]) -> None:
        with self._changed:
            if self._closed:
                logger.warning("a log entry was lost: the sender of logs is closed")
                return
            overflow = len(self._waiting) >= self._capacity
            if overflow:
                self._waiting.popleft()
                self.dropped += 1
            report, self._full = overflow and not self._full, overflow or self._full
            self._waiting.append(entry)
            if self._thread is None:
                thread = threading.Thread(target=self._work, name="portkey-logs", daemon=True)
                thread.start()
                self._thread = thread
            self._changed.notify_all()
        if report:
            logger.warning("more than %d log entries wait to be sent: the oldest are dropped", self._capacity)

    def _work(self) -> None:
        while batch := self._next_batch():
            try:
                self._client = self._client or self._connect()
                self._client.logs.bulk_create(batch)  # type: ignore[arg-type]  # an entry's shape is its maker's
            except Exception as error:
                text = masked(f"{type(error).__name__}: {error}", self._secrets)
                logger.warning("%d log entries could not be sent: %s", len(batch), text)

    def _next_batch(self) -> list[Mapping[str, object]]:
        """What waits, when something does; nothing when it is time for the thread to end."""
        with self._changed:
            self._sending = False
            self._changed.notify_all()
            if not self._changed.wait_for(lambda: self._waiting or self._closed, IDLE) or not self._waiting:
                self._thread = None
                return []
            count = min(BATCH, len(self._waiting))
            batch = [self._waiting.popleft() for _ in range(count)]
            self._full = self._full and bool(self._waiting)
            self._sending = True
            return batch

    def flush(self, timeout: float = 10.0) -> bool:
        """Wait until nothing is left to send, `timeout` seconds at most; whether that was reached."""
        with self._changed:
            return self._changed.wait_for(lambda: not self._waiting and not self._sending, timeout)

    def close(self, timeout: float = 10.0) -> None:
        """Flush, then let the connections go; entries that come later are lost, with a warning."""
        if not self.flush(timeout):
            logger.warning("%d log entries were not sent in time", len(self._waiting))
        with self._changed:
            self._closed = True
            self._waiting.clear()
            self._changed.notify_all()
        if self._client is not None:
            self._client.close()


_senders: weakref.WeakSet[LogSender] = weakref.WeakSet()


def _flush_all() -> None:
    end = time.monotonic() + EXIT
    for sender in list(_senders):
        sender.flush(max(0.0, end - time.monotonic()))


def _after_fork() -> None:
    for sender in list(_senders):
        sender.after_fork()


atexit.register(_flush_all)
if hasattr(os, "register_at_fork"):  # not on Windows
    os.register_at_fork(after_in_child=_after_fork)
