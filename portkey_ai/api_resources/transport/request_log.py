"""The logger `portkey_ai`: method, path, status and duration of each request; never a secret, never a prompt."""

from __future__ import annotations

import logging
import os
import time
from typing import TYPE_CHECKING

from portkey_ai.api_resources.settings.masking import masked, printable

if TYPE_CHECKING:
    from httpx import Request, Response

logger = logging.getLogger("portkey_ai")

_LEVELS = {
    **dict.fromkeys(("debug", "trace", "all"), logging.DEBUG),
    "info": logging.INFO,
    **dict.fromkeys(("warning", "warn"), logging.WARNING),
    **dict.fromkeys(("error", "critical", "fatal"), logging.ERROR),
}
_OFF = ("", "off", "none", "0", "false", "no")
_HANDLER = "portkey_ai.PORTKEY_LOG"


def configure_from_environment() -> None:
    """Write the log to stderr if PORTKEY_LOG is a level: `debug`, `info`, `warning` or `error`.

    An invalid value is ignored, with a warning in the log: a variable about logs must not stop a program.
    """
    level = os.environ.get("PORTKEY_LOG", "").strip().lower()
    if level in _OFF or any(handler.name == _HANDLER for handler in logger.handlers):
        return
    handler = logging.StreamHandler()
    handler.name = _HANDLER
    handler.setFormatter(logging.Formatter("%(asctime)s %(name)s %(levelname)s %(message)s"))
    logger.addHandler(handler)
    if level in _LEVELS:
        logger.setLevel(_LEVELS[level])
    else:
        logger.warning("PORTKEY_LOG: expected debug, info, warning, error or off, got %r; ignored", level)


class LoggedAttempt:
    """One attempt, for the log: a request and its response."""

    def __init__(self, request: Request) -> None:
        self._request = request
        self._started = time.perf_counter()
        if logger.isEnabledFor(logging.DEBUG):
            logger.debug("%s: sending, headers %s", self._name, masked(request.headers))

    @property
    def _name(self) -> str:
        return f"{self._request.method} {self._request.url.path}"

    def received(self, response: Response) -> None:
        """Log the status of the response."""
        if logger.isEnabledFor(logging.DEBUG):
            trace = printable(response.headers.get("x-portkey-trace-id") or "none")
            logger.debug("%s: %d after %.3f s, trace id %s", self._name, response.status_code, self._seconds, trace)

    def failed(self, error: BaseException) -> None:
        """Log that there was no response."""
        if logger.isEnabledFor(logging.DEBUG):
            logger.debug("%s: no response after %.3f s (%s)", self._name, self._seconds, type(error).__name__)

    def retrying(self, attempt: int, retries: int, delay: float) -> None:
        """Log the retry that follows after `delay` seconds."""
        logger.info("%s: retry %d of %d in %.3f s", self._name, attempt + 1, retries, delay)

    @property
    def _seconds(self) -> float:
        return time.perf_counter() - self._started
