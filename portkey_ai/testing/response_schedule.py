"""The responses that a test has scheduled on one gateway."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .scheduled_response import ScheduledResponse
    from .wire.provider_call import ProviderCall


class ResponseSchedule:
    """The scheduled responses of a gateway, in order. May be used from several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._responses: list[ScheduledResponse] = []
        self._uses: list[int] = []

    def add(self, scheduled: ScheduledResponse) -> None:
        with self._lock:
            self._responses.append(scheduled)
            self._uses.append(0)

    def take(self, call: ProviderCall) -> ScheduledResponse | None:
        """Return the first response that matches `call`, and count the use; None if there is none.

        Raises ScriptError if a function of the test fails.
        """
        found = self._first(call)
        return found and found.for_call(call)

    def _first(self, call: ProviderCall) -> ScheduledResponse | None:
        with self._lock:
            for index, scheduled in enumerate(self._responses):
                if (scheduled.times is None or self._uses[index] < scheduled.times) and scheduled.matches(call):
                    self._uses[index] += 1
                    return scheduled
        return None

    def unused(self) -> list[ScheduledResponse]:
        """Return the responses that were used less often than `times`; with `times=None`, if they were never used."""
        with self._lock:
            pairs = zip(self._responses, self._uses, strict=True)
            return [scheduled for scheduled, uses in pairs if uses < (scheduled.times or 1)]

    def clear(self) -> None:
        with self._lock:
            self._responses.clear()
            self._uses.clear()
