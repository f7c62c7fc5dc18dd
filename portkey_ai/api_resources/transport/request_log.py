"""The logger `portkey_ai`: what was sent, what came back, how long it took; never a secret, never a prompt."""

from __future__ import annotations

import logging
import os
import time
from typing import TYPE_CHECKING

from portkey_ai.api_resources.settings.masking import masked

if TYPE_CHECKING:
    from httpx import Request, Response

logger = logging.getLogger("portkey_ai")

_LEVELS = {"debug": logging.DEBUG, "info": logging.INFO, "warning": logging.WARNING, "error": logging.ERROR}
_HANDLER = "portkey_ai.PORTKEY_LOG"


def log_to_stderr() -> None:
    """Do what PORTKEY_LOG says: `debug`, `info`, `warning` or `error`, written to stderr. Unset: nothing."""
    wanted = os.environ.get("PORTKEY_LOG", "").strip().lower()
    if not wanted or any(handler.name == _HANDLER for handler in logger.handlers):
        return
    if wanted not in _LEVELS:
        raise ValueError(f"PORTKEY_LOG: expected one of {', '.join(_LEVELS)}, got {wanted!r}")
    handler = logging.StreamHandler()
    handler.name = _HANDLER
    handler.setFormatter(logging.Formatter("%(asctime)s %(name)s %(levelname)s %(message)s"))
    logger.addHandler(handler)
    logger.setLevel(_LEVELS[wanted])


class Exchange:
    """One request and its answer, for the log."""

    def __init__(self, request: Request) -> None:
        self._request = request
        self._started = time.perf_counter()
        if logger.isEnabledFor(logging.DEBUG):
            logger.debug("%s: sending, headers %s", self._what, masked(request.headers))

    @property
    def _what(self) -> str:
        return f"{self._request.method} {self._request.url.path}"

    def answered(self, response: Response) -> None:
        if logger.isEnabledFor(logging.DEBUG):
            trace = response.headers.get("x-portkey-trace-id") or "none"
            logger.debug("%s: %d after %.3f s, trace id %s", self._what, response.status_code, self._seconds, trace)

    def failed(self, error: Exception) -> None:
        if logger.isEnabledFor(logging.DEBUG):
            logger.debug("%s: no answer after %.3f s (%s)", self._what, self._seconds, type(error).__name__)

    @property
    def _seconds(self) -> float:
        return time.perf_counter() - self._started
