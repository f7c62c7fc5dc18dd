"""The errors of streams: interrupted, reported by an event, or not a stream at all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from portkey_ai.api_resources.errors.connection_errors import cause_text
from portkey_ai.api_resources.errors.error_bodies import error_message
from portkey_ai.api_resources.errors.error_context import add_context, request_context
from portkey_ai.api_resources.exceptions import (
    APIResponseValidationError,
    ResponseFailedError,
    StreamError,
    StreamInterruptedError,
    StreamTimeoutError,
)
from portkey_ai.api_resources.transport.error_causes import class_names

if TYPE_CHECKING:
    from httpx import Response

_Error = TypeVar("_Error", APIResponseValidationError, StreamError, ResponseFailedError)


def interrupted_stream_error(
    response: Response, chunks: list[Any], dropped: int, cause: Exception | str
) -> StreamInterruptedError:
    """Return the error for a stream that ended before its response was complete.

    `chunks` are the most recent chunks, `dropped` is the number of earlier ones. `cause` is the exception that broke
    the connection, or a text that says why the stream ended.
    """
    request = response.request
    timed_out = isinstance(cause, Exception) and "TimeoutException" in class_names(cause)
    error_class = StreamTimeoutError if timed_out else StreamInterruptedError
    reason = cause if isinstance(cause, str) else cause_text(cause)
    message = f"Stream interrupted after {len(chunks) + dropped} chunks: {request_context(request)} ({reason})"
    return error_class(message, request=request, response=response, chunks=chunks, chunks_dropped=dropped)


def reported_stream_error(response: Response, error: object, chunks: list[Any], dropped: int) -> StreamError:
    """Return the error that an event reports: `error` is the text or the JSON object that describes it.

    `chunks` are the most recent chunks before the event, `dropped` is the number of earlier ones.
    """
    message = error_message(error) or "An error occurred during streaming"
    return _with_context(StreamError(message, response=response, body=error, chunks=chunks, chunks_dropped=dropped))


def failed_finish_error(response: Response, reason: str, chunks: list[Any], dropped: int) -> StreamError:
    """Return the error for a choice whose `finish_reason` is a failure."""
    body = {"code": reason}
    message = f"The provider stopped the stream with finish_reason {reason!r}"
    return _with_context(StreamError(message, response=response, body=body, chunks=chunks, chunks_dropped=dropped))


def failed_response_error(response: Response, final: Any) -> ResponseFailedError:
    """Return the error for a response of the Responses API that has the status "failed"."""
    error = final.error.to_dict() if hasattr(final.error, "to_dict") else final.error
    message = error_message(error) or "The response failed"
    return _with_context(ResponseFailedError(message, response=response, body=error, final_response=final))


def invalid_event_error(response: Response, problem: str, body: object) -> APIResponseValidationError:
    """Return the error for an event that cannot be a chunk; `problem` completes "an event of the stream ..."."""
    return _validation_error(response, f"an event of the stream {problem}", body)


def not_a_stream_error(response: Response, found: str, body: object) -> APIResponseValidationError:
    """Return the error for a response body that is not an event stream; `found` says what it is."""
    return _validation_error(
        response, f"expected server-sent events, but the response is {found}; it is in `body`", body
    )


def _validation_error(response: Response, problem: str, body: object) -> APIResponseValidationError:
    return _with_context(APIResponseValidationError(response, body, message=problem))


def _with_context(error: _Error) -> _Error:
    add_context(error, error.response)
    return error
