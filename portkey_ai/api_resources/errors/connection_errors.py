"""Which error a failed connection becomes. Only exceptions of the HTTP stack are converted; others pass unchanged."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from portkey_ai.api_resources.exceptions import (
    APIConnectionError,
    APITimeoutError,
)
from portkey_ai.api_resources.settings.frame_locals import clear_http_locals
from portkey_ai.api_resources.transport.decompression import DecompressionLimitError
from portkey_ai.api_resources.transport.retry_policy import class_names

from .error_context import location, request_context
from .signal_errors import raised_by_signal_handler

if TYPE_CHECKING:
    from collections.abc import Generator

    from httpx import Request, Response


_HTTP_STACK = ("RequestError", "ClosedResourceError", "BrokenResourceError")
_TIMEOUTS = ("TimeoutException", "TimeoutError")


def raise_unless_http_error(error: Exception) -> None:
    """Raise `error` unchanged unless it comes from the HTTP stack: httpx, httpx2, anyio, or our limit.

    What a signal handler has raised is not of the HTTP stack, also when httpcore has converted it.
    """
    if class_names(error).isdisjoint(_HTTP_STACK) and not isinstance(error, DecompressionLimitError):
        raise error
    cause = raised_by_signal_handler(error)
    if cause is not None:
        error.__cause__ = error.__context__ = None  # else the cause of `cause` would be itself
        raise cause


def connection_error(error: Exception, request: Request) -> APIConnectionError:
    """Return the error for a request without a response: it names the URL and the cause."""
    is_timeout = not class_names(error).isdisjoint(_TIMEOUTS)
    failure: APIConnectionError = APITimeoutError(request) if is_timeout else APIConnectionError(request=request)
    last: Request = error.__dict__.get("_request") or request
    redirected = f", redirected to {location(last)}" if last.url != request.url else ""
    failure.message = f"{failure.message.rstrip('.')}: {request_context(request)}{redirected} ({cause_text(error)})"
    failure.args = (failure.message,)
    clear_http_locals(error)
    return failure


@contextmanager
def reading_of(response: Response) -> Generator[None, None, None]:
    """Convert an error of the HTTP stack while the user reads the body."""
    try:
        yield
    except Exception as error:
        raise_unless_http_error(error)
        raise connection_error(error, response.request) from error


def cause_text(error: Exception) -> str:
    """Return class and text of an error."""
    return f"{type(error).__name__}: {error}"
