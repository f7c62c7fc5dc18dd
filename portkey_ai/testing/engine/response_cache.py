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

_DEFAULT_AGE = 604_800.0  # s
DISABLED, HIT, MISS, REFRESH = "DISABLED", "HIT", "MISS", "REFRESH"


@dataclass(frozen=True)
class CachedResponse:
    """A successful response of the provider, before the output hooks."""

    body: bytes
    content_type: str


@dataclass(frozen=True)
class CacheUse:
    """The result of a cache lookup: the status, and the key under which the response is stored."""

    status: str
    key: str = ""
    max_age: float = _DEFAULT_AGE
    found: CachedResponse | None = None


class ResponseCache:
    """Responses by target, endpoint, body and metadata, or by namespace instead of metadata. Usable from any thread."""

    def __init__(self) -> None:
        self._responses: dict[str, tuple[float, CachedResponse]] = {}
        self._lock = threading.Lock()

    def look_up(self, call: ProviderCall, request_type: str, options: Mapping[str, Any]) -> CacheUse:
        """Look up the response to a call. `options` are those of `cache` in the config, with `max_age` in seconds."""
        mode: Any = options.get("mode")
        age: Any = options.get("maxAge")
        if not truthy(mode) or mode == DISABLED or request_type in NOT_CACHED or isinstance(call.body, bytes):
            return CacheUse(DISABLED)
        if call.headers.get("x-portkey-debug") == "false":
            return CacheUse(DISABLED)
        namespace = call.headers.get("x-portkey-cache-namespace")
        partition = ["namespace", namespace] if namespace else ["metadata", call.headers.get("x-portkey-metadata")]
        target = [call.provider, call.custom_host, call.method, call.path, dict(call.query)]
        key = json.dumps([target, partition, call.body], sort_keys=True)
        use = CacheUse(MISS, key, float(age) if is_number(age) and age and age > 0 else _DEFAULT_AGE)
        if call.headers.get("x-portkey-cache-force-refresh", "false") != "false":
            return CacheUse(REFRESH, key, use.max_age)
        with self._lock:
            end, found = self._responses.get(key, (0.0, None))
        return CacheUse(HIT, key, use.max_age, found) if found and time.monotonic() < end else use

    def keep(self, use: CacheUse, response: CachedResponse) -> None:
        """Store the response of a request that was a miss or a refresh."""
        if use.key:
            with self._lock:
                self._responses[use.key] = (time.monotonic() + use.max_age, response)
