"""What the service reads from its environment at the start."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Settings:
    """Who may call the service, and how long a response may take."""

    api_keys: frozenset[str] = field(repr=False)
    """The bearer tokens that callers may show."""
    timeout: float = 30.0
    """Seconds for a whole response, or between two chunks of a stream."""

    @classmethod
    def from_env(cls, environ: Mapping[str, str] = os.environ) -> Settings:
        """Read SERVICE_API_KEYS (separated by commas) and SERVICE_TIMEOUT (seconds).

        Raises ValueError for a service that nobody could call, and for a timeout that is none.
        """
        keys = frozenset(key.strip() for key in environ.get("SERVICE_API_KEYS", "").split(",") if key.strip())
        if not keys:
            raise ValueError("Set SERVICE_API_KEYS to the bearer tokens that callers may use, separated by commas.")
        try:
            timeout = float(environ.get("SERVICE_TIMEOUT") or cls.timeout)
        except ValueError:
            timeout = 0
        if not 0 < timeout < float("inf"):
            raise ValueError("SERVICE_TIMEOUT must be a number of seconds above zero.")
        return cls(keys, timeout)
