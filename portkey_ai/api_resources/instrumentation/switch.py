"""The switch `instrumentation=True`: all that the rest of the package knows of OpenTelemetry."""

from __future__ import annotations

import importlib
import logging
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from httpx import Request, Response

    from portkey_ai._vendor.openai._models import FinalRequestOptions

logger = logging.getLogger("portkey_ai")

MISSING = "instrumentation needs OpenTelemetry's SDK: pip install 'portkey-ai[instrumentation]'"


class Tracing(Protocol):
    """What a client that is traced does around each request."""

    def call(self, options: FinalRequestOptions, *, stream: bool) -> AbstractContextManager[object]:
        """Around a call and its retries: the span that is current meanwhile."""
        ...

    def inject(self, request: Request) -> None:
        """Tell the gateway which span a request belongs to."""
        ...

    def watch(self, response: Response) -> None:
        """Read along in an answer; its end is the end of the span."""
        ...


_warned: set[str] = set()


def warn_once(message: str, *, error: BaseException | None = None) -> None:
    """Log a warning, the same one only the first time."""
    if message not in _warned:
        _warned.add(message)
        logger.warning(message, exc_info=error)


def tracing_for(api_key: str | None, base_url: str, provider: str | None) -> Tracing | None:
    """How to trace a client of the account with `api_key` at `base_url`; None, and a warning, when that cannot be.

    `provider` is what the client's requests are for, if it says. Never raises: a program does not fail for its traces.
    """
    try:
        setup: Any = importlib.import_module("portkey_ai.integrations.opentelemetry.setup")
    except ImportError as error:
        missing = (error.name or "").startswith("opentelemetry")
        warn_once(MISSING if missing else f"instrumentation is off: {error}")
        return None
    try:
        tracing: Tracing | None = setup.tracing_of(api_key, base_url, provider)
    except Exception as error:
        warn_once("instrumentation is off: setting up OpenTelemetry failed", error=error)
        return None
    return tracing
