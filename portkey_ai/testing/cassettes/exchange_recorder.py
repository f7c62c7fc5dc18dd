"""Record one request and its response."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from .cassette_file import Exchange
from .event_serialization import is_final, serialize_events
from .exchange_serialization import decompressed_chunks, serialize_response

if TYPE_CHECKING:
    from collections.abc import Collection

    import httpx


class ExchangeRecorder:
    """Records a request that was sent, and its response while it arrives."""

    def __init__(self, request: dict[str, Any], secrets: Collection[str]) -> None:
        self.request = request
        self._secrets = secrets
        self._status: int | None = None
        self._headers: httpx.Headers
        self._chunks: list[tuple[int, bytes]] = []
        self._ms_before_headers = 0
        self._started_at = time.perf_counter()
        self._finished = False

    def start_response(self, status: int, headers: httpx.Headers) -> None:
        """Record the status and the headers."""
        self._ms_before_headers = self._elapsed_ms()
        self._started_at = time.perf_counter()
        self._status, self._headers = status, headers

    def add_chunk(self, chunk: bytes) -> None:
        """Record a part of the body."""
        self._chunks.append((self._elapsed_ms(), chunk))

    def finish_response(self) -> None:
        """Record that the whole body has arrived."""
        self._finished = True

    @property
    def is_complete(self) -> bool:
        """Whether all that clients read has arrived: they stop after `[DONE]` and after an error."""
        return self._finished or (self._status is not None and self._is_stream and any(map(is_final, self._events())))

    @property
    def is_interrupted(self) -> bool:
        """Whether the response has begun but its body is not complete."""
        return self._status is not None and not self.is_complete

    def exchange(self) -> Exchange | None:
        """Return the exchange for the file, without secrets; None if the response is not complete."""
        if self._status is None or not self.is_complete:
            return None
        response = serialize_response(self._status, self._headers, self._chunks, self._ms_before_headers, self._secrets)
        return Exchange(self.request, response)

    @property
    def _is_stream(self) -> bool:
        return str(self._headers.get("content-type", "")).startswith("text/event-stream")

    def _events(self) -> list[dict[str, Any]]:
        return serialize_events(decompressed_chunks(self._headers, self._chunks) or [])

    def _elapsed_ms(self) -> int:
        return round((time.perf_counter() - self._started_at) * 1000)
