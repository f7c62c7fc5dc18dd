"""The errors of streams: interrupted, reported by an event, or not a stream at all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from portkey_ai.api_resources.errors.connection_errors import cause_text
from portkey_ai.api_resources.errors.error_context import add_context, request_context
from portkey_ai.api_resources.exceptions import (
    APIError,
    APIResponseValidationError,
    StreamInterruptedError,
    StreamTimeoutError,
)
from portkey_ai.api_resources.transport.error_causes import class_names

if TYPE_CHECKING:
    from httpx import Response


def interrupted(response: Response, chunks: list[Any], dropped: int, cause: Exception | str) -> StreamInterruptedError:
    """Return the error for a stream that ended before its response was complete.

    `chunks` are the most recent ones that arrived, `dropped` counts those before. `cause` is what broke the connection,
    or a text.
    """
    request = response.request
    timed_out = isinstance(cause, Exception) and "TimeoutException" in class_names(cause)
    error_class = StreamTimeoutError if timed_out else StreamInterruptedError
    reason = cause if isinstance(cause, str) else cause_text(cause)
    message = f"Stream interrupted after {len(chunks) + dropped} chunks: {request_context(request)} ({reason})"
    return error_class(message, request=request, response=response, chunks=chunks, chunks_dropped=dropped)


def reported_error(response: Response, error: object) -> APIError:
    """Return the error that an event reports: `error` is the text or the JSON object that describes it."""
    text = error
    if isinstance(text, dict):
        fields = cast("dict[str, object]", text)
        text = fields.get("message", fields.get("html-message"))
    message = text if isinstance(text, str) and text else "An error occurred during streaming"
    failure = APIError(message, response.request, body=error)
    failure.__dict__["response"] = response
    add_context(failure, response)
    return failure


def unexpected_event(response: Response, problem: str, body: object) -> APIResponseValidationError:
    """Return the error for an event that cannot be a chunk; `problem` completes "an event of the stream ..."."""
    return _invalid(response, f"an event of the stream {problem}", body)


def not_a_stream(response: Response, found: str, body: object) -> APIResponseValidationError:
    """Return the error for a response that has something else than events; `found` says what."""
    return _invalid(response, f"expected server-sent events, but the response is {found}; it is in `body`", body)


def _invalid(response: Response, problem: str, body: object) -> APIResponseValidationError:
    error = APIResponseValidationError(response, body, message=problem)
    add_context(error, response)
    return error
