"""The option `instrumentation=True`: the only module of tracing that the rest of the package imports."""

from __future__ import annotations

import importlib
import logging
from typing import TYPE_CHECKING, Any, Protocol

from portkey_ai.api_resources.exceptions import MissingAPIKeyError

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from httpx import Request, Response

    from portkey_ai._vendor.openai._models import FinalRequestOptions

logger = logging.getLogger("portkey_ai")

SDK_MISSING = "instrumentation needs OpenTelemetry's SDK: pip install 'portkey-ai[instrumentation]'"
NO_API_KEY = "instrumentation is off: no API key for the export of spans; set PORTKEY_API_KEY"


class Tracing(Protocol):
    """The hooks that a traced client calls for each request."""

    def call(self, options: FinalRequestOptions, *, stream: bool) -> AbstractContextManager[object]:
        """Return a context manager for a call and its retries: it makes the call's span the current span."""
        ...

    def inject(self, request: Request) -> None:
        """Add the trace context to the headers of `request`."""
        ...

    def watch(self, response: Response) -> None:
        """Record `response` in the span of the current call; the span ends with the body."""
        ...


_warned: set[str] = set()


def warn_once(message: str, *, error: BaseException | None = None) -> None:
    """Log a warning; the same message is logged only once in a process."""
    if message not in _warned:
        _warned.add(message)
        logger.warning(message, exc_info=error)


def tracing_for(api_key: str | None, base_url: str, provider: str | None) -> Tracing | None:
    """Return the hooks for a client of the account with `api_key` at `base_url`, or None after a warning.

    `api_key` is None if the client has no fixed key; the key of the environment is then used. `provider` is the
    client's option, if it is set. Never raises: a program does not fail because it cannot be traced.
    """
    try:
        setup: Any = importlib.import_module("portkey_ai.instrumentation.tracing_setup")
    except ImportError as error:
        missing = (error.name or "").startswith("opentelemetry")
        warn_once(SDK_MISSING if missing else f"instrumentation is off: {error}")
        return None
    try:
        tracing: Tracing | None = setup.client_tracing(api_key, base_url, provider)
    except MissingAPIKeyError:
        warn_once(NO_API_KEY)
        return None
    except Exception as error:
        warn_once("instrumentation is off: setting up OpenTelemetry failed", error=error)
        return None
    return tracing
