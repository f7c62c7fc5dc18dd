"""The errors of streams: interrupted, reported by an event, or not a stream at all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from portkey_ai.api_resources.errors.error_mapping import circumstances, without_secrets
from portkey_ai.api_resources.exceptions import (
    APIError,
    APIResponseValidationError,
    StreamInterruptedError,
    StreamTimeoutError,
)
from portkey_ai.api_resources.transport.decompression import InflatedBodyError

if TYPE_CHECKING:
    from httpx import Response


def interrupted(response: Response, chunks: list[Any], dropped: int, cause: Exception | str) -> StreamInterruptedError:
    """Return the error for a stream that ended before its response was complete.

    `chunks` are the most recent ones that arrived, `dropped` counts those before. `cause` is what broke the connection,
    or a text.
    """
    request = response.request
    timed_out = isinstance(cause, Exception) and _has_class(cause, "TimeoutException")
    error_class = StreamTimeoutError if timed_out else StreamInterruptedError
    reason = cause if isinstance(cause, str) else f"{type(cause).__name__}: {cause}"
    count = len(chunks) + dropped
    message = f"Stream interrupted after {count} chunks: {request.method} {without_secrets(request.url)} ({reason})"
    return error_class(message, request=request, response=response, chunks=chunks, chunks_dropped=dropped)


def is_transport_error(error: Exception) -> bool:
    """Return whether `error` comes from reading the body, and not from a signal handler that ran meanwhile."""
    kinds = ("RequestError", "StreamError", "ClosedResourceError")
    own = isinstance(error, OSError) and type(error) is not TimeoutError
    return own or isinstance(error, InflatedBodyError) or any(_has_class(error, kind) for kind in kinds)


def reported_error(response: Response, error: object) -> APIError:
    """Return the error that an event reports: `error` is the text or the JSON object that describes it."""
    text = error
    if isinstance(error, dict):
        fields = cast("dict[str, object]", error)
        text = fields.get("message", fields.get("html-message"))
    message = text if isinstance(text, str) and text else "An error occurred during streaming"
    failure = APIError(f"{message} ({circumstances(response)})", response.request, body=cast("object", error))
    failure.__dict__["response"] = response
    return failure


def unexpected_event(response: Response, problem: str, body: object) -> APIResponseValidationError:
    """Return the error for an event that cannot be a chunk; `problem` completes "an event of the stream ..."."""
    return _invalid(response, f"an event of the stream {problem}", body)


def not_a_stream(response: Response, found: str, body: object) -> APIResponseValidationError:
    """Return the error for a response that has something else than events; `found` says what."""
    return _invalid(response, f"expected server-sent events, but the response is {found}; it is in `body`", body)


def _invalid(response: Response, problem: str, body: object) -> APIResponseValidationError:
    return APIResponseValidationError(response, body, message=f"{problem} ({circumstances(response)})")


def _has_class(error: Exception, name: str) -> bool:
    """Return whether a class of `error` is called `name`: an `httpx2` client raises classes of its own."""
    return any(kind.__name__ == name for kind in type(error).__mro__)
