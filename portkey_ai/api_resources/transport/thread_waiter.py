"""`Waiter`: lets one thread wait for another, so that Ctrl-C does no harm."""

from __future__ import annotations

from contextlib import suppress
from threading import Lock


class Waiter:
    """Lets one thread wait, once, until another calls `set`.

    Unlike `threading.Event` and `threading.Condition`, it may be interrupted at any time. Those take their lock
    again before they return; where KeyboardInterrupt interrupts that, they release a lock that another thread holds.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._lock.acquire()

    def set(self) -> None:
        with suppress(RuntimeError):  # it is set already
            self._lock.release()

    def wait(self, timeout: float | None) -> bool:
        """Return whether `set` was called within `timeout` seconds."""
        return self._lock.acquire(timeout=-1 if timeout is None else max(0.0, timeout))
