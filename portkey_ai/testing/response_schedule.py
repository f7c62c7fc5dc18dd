"""The list of scheduled responses of one gateway."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .scheduled_response import ScriptedResponse
    from .wire.provider_call import ProviderCall


class ScriptBook:
    """The scheduled responses of a gateway, in order. May be used from several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._entries: list[ScriptedResponse] = []
        self._uses: list[int] = []

    def add(self, scripted: ScriptedResponse) -> None:
        with self._lock:
            self._entries.append(scripted)
            self._uses.append(0)

    def take(self, call: ProviderCall) -> ScriptedResponse | None:
        """Return the first response that matches `call`, and count the use; None if there is none.

        Raises ScriptError if a function of the test fails.
        """
        found = self._first(call)
        return found and found.for_call(call)

    def _first(self, call: ProviderCall) -> ScriptedResponse | None:
        with self._lock:
            for place, scripted in enumerate(self._entries):
                if (scripted.times is None or self._uses[place] < scripted.times) and scripted.fits(call):
                    self._uses[place] += 1
                    return scripted
        return None

    def unused(self) -> list[ScriptedResponse]:
        """Return the responses that were used fewer times than scheduled; with `times=None`, if never used."""
        with self._lock:
            pairs = zip(self._entries, self._uses, strict=True)
            return [scripted for scripted, uses in pairs if uses < (scripted.times or 1)]

    def clear(self) -> None:
        with self._lock:
            self._entries.clear()
            self._uses.clear()
