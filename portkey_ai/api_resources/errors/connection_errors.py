"""Which error a failed connection becomes. Only exceptions of the HTTP stack are converted; others pass unchanged."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from portkey_ai.api_resources.exceptions import (
    APIConnectionError,
    APITimeoutError,
)
from portkey_ai.api_resources.settings.frame_locals import clear_http_locals
from portkey_ai.api_resources.transport.decompression import DecompressionLimitError
from portkey_ai.api_resources.transport.error_causes import class_names, is_timeout

from .error_context import request_context, url_text
from .signal_errors import raised_by_signal_handler

if TYPE_CHECKING:
    from collections.abc import Generator

    from httpx import Request, Response


_HTTP_STACK = ("RequestError", "ClosedResourceError", "BrokenResourceError")


def raise_unless_http_error(error: Exception) -> None:
    """Raise `error` unchanged unless it comes from the HTTP stack: httpx, httpx2, anyio, aiohttp, decompression limit.

    An exception that a signal handler raised is raised itself, even if httpcore has converted it.
    """
    if not _is_of_http_stack(error):
        raise error
    cause = raised_by_signal_handler(error)
    if cause is not None:
        error.__cause__ = error.__context__ = None  # else `cause` and `error` would be causes of each other
        raise cause


def _is_of_http_stack(error: Exception) -> bool:
    if isinstance(error, DecompressionLimitError) or not class_names(error).isdisjoint(_HTTP_STACK):
        return True
    # httpx-aiohttp does not convert aiohttp's errors about responses. Other packages have a class ClientError too.
    return any(
        kind.__name__ == "ClientError" and kind.__module__.startswith("aiohttp.") for kind in type(error).__mro__
    )


def connection_error(error: Exception, request: Request, http: Any = None) -> APIConnectionError:
    """Return the error for a request without a response: it names the URL, the step that failed, and the cause.

    `http` is the HTTP client that has sent the request.
    """
    from portkey_ai.api_resources.transport.connection_route import route_to

    from .connection_steps import describe_step, failed_step

    failure: APIConnectionError = APITimeoutError(request) if is_timeout(error) else APIConnectionError(request=request)
    last: Request = error.__dict__.get("_request") or request
    redirected = f", redirected to {url_text(last)}" if last.url != request.url else ""
    route = route_to(http, last.url)
    failure.step = failed_step(error, route)
    step = describe_step(failure.step, error, last, route)
    where = f"{request_context(request)}{redirected}" + (f": {step}" if step else "")
    failure.message = f"{failure.message.rstrip('.')}: {where} ({cause_text(error)})"
    failure.args = (failure.message,)
    clear_http_locals(error)
    return failure


@contextmanager
def convert_read_errors(response: Response) -> Generator[None, None, None]:
    """Convert errors of the HTTP stack that are raised while the user reads the body."""
    try:
        yield
    except Exception as error:
        raise_unless_http_error(error)
        raise connection_error(error, response.request) from error


def cause_text(error: Exception) -> str:
    """Return class and text of an error."""
    return f"{type(error).__name__}: {error}"
