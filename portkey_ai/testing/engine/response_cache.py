"""The gateway's cache of responses, in memory."""

from __future__ import annotations

import json
import threading
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .javascript.javascript_values import is_number, truthy
from .request_types import NOT_CACHED

if TYPE_CHECKING:
    from collections.abc import Mapping

    from portkey_ai.testing.wire.provider_call import ProviderCall

_DEFAULT_MAX_AGE = 604_800.0  # s
DISABLED, HIT, MISS, REFRESH = "DISABLED", "HIT", "MISS", "REFRESH"


@dataclass(frozen=True)
class CachedResponse:
    """A successful response of the provider, before the output hooks."""

    body: bytes
    content_type: str


@dataclass(frozen=True)
class CacheLookup:
    """The result of a cache lookup: its status, the cached response, and the key to store a new response."""

    status: str
    key: str = ""
    max_age: float = _DEFAULT_MAX_AGE
    cached: CachedResponse | None = None


class ResponseCache:
    """The key is target, endpoint, body and metadata, or a namespace instead of metadata. Usable from any thread."""

    def __init__(self) -> None:
        self._responses: dict[str, tuple[float, CachedResponse]] = {}
        self._lock = threading.Lock()

    def look_up(self, call: ProviderCall, request_type: str, options: Mapping[str, Any]) -> CacheLookup:
        """Look up the response to a call. `options` are those of `cache` in the config, with `max_age` in seconds."""
        mode: Any = options.get("mode")
        max_age: Any = options.get("maxAge")
        if not truthy(mode) or mode == DISABLED or request_type in NOT_CACHED or isinstance(call.body, bytes):
            return CacheLookup(DISABLED)
        if call.headers.get("x-portkey-debug") == "false":
            return CacheLookup(DISABLED)
        namespace = call.headers.get("x-portkey-cache-namespace")
        partition = ["namespace", namespace] if namespace else ["metadata", call.headers.get("x-portkey-metadata")]
        target = [call.provider, call.custom_host, call.method, call.path, dict(call.query)]
        key = json.dumps([target, partition, call.body], sort_keys=True)
        lookup = CacheLookup(
            MISS, key, float(max_age) if is_number(max_age) and max_age and max_age > 0 else _DEFAULT_MAX_AGE
        )
        if call.headers.get("x-portkey-cache-force-refresh", "false") != "false":
            return CacheLookup(REFRESH, key, lookup.max_age)
        with self._lock:
            expires_at, cached = self._responses.get(key, (0.0, None))
        return CacheLookup(HIT, key, lookup.max_age, cached) if cached and time.monotonic() < expires_at else lookup

    def store(self, lookup: CacheLookup, response: CachedResponse) -> None:
        """Store the response of a request that was a miss or a refresh."""
        if lookup.key:
            with self._lock:
                self._responses[lookup.key] = (time.monotonic() + lookup.max_age, response)
