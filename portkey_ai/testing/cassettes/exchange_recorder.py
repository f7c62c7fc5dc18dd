"""Record one exchange."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from .cassette_file import Exchange
from .event_serialization import events_form, is_last
from .exchange_serialization import decoded_pieces, response_entry

if TYPE_CHECKING:
    from collections.abc import Collection

    import httpx


class Recording:
    """A request that was sent, and the received part of its response."""

    def __init__(self, request: dict[str, Any], secrets: Collection[str]) -> None:
        self.request = request
        self._secrets = secrets
        self._status: int | None = None
        self._headers: httpx.Headers
        self._pieces: list[tuple[int, bytes]] = []
        self._ms_before_headers = 0
        self._since = time.perf_counter()
        self._finished = False

    def begin(self, status: int, headers: httpx.Headers) -> None:
        """Record the status and the headers."""
        self._ms_before_headers = self._ms()
        self._since = time.perf_counter()
        self._status, self._headers = status, headers

    def add(self, piece: bytes) -> None:
        """Record a part of the body."""
        self._pieces.append((self._ms(), piece))

    def finish(self) -> None:
        """Record that the body is complete."""
        self._finished = True

    @property
    def is_complete(self) -> bool:
        """Whether the body is complete as far as clients read it: they stop after `[DONE]` and after an error."""
        return self._finished or (self._status is not None and self._is_stream and any(map(is_last, self._events())))

    @property
    def is_interrupted(self) -> bool:
        """Whether the response has begun but its body is not complete."""
        return self._status is not None and not self.is_complete

    def exchange(self) -> Exchange | None:
        """Return the exchange for the file, without secrets; None if the response is not complete."""
        if self._status is None or not self.is_complete:
            return None
        response = response_entry(self._status, self._headers, self._pieces, self._ms_before_headers, self._secrets)
        return Exchange(self.request, response)

    @property
    def _is_stream(self) -> bool:
        return str(self._headers.get("content-type", "")).startswith("text/event-stream")

    def _events(self) -> list[dict[str, Any]]:
        return events_form(decoded_pieces(self._headers, self._pieces) or [])

    def _ms(self) -> int:
        return round((time.perf_counter() - self._since) * 1000)
