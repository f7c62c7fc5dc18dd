"""Which error an answer or a failed connection becomes, and what it says."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, cast

from portkey_ai._vendor.openai._exceptions import (
    APIStatusError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    InternalServerError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    UnprocessableEntityError,
)

if TYPE_CHECKING:
    from httpx import Response

    from portkey_ai._vendor.openai._exceptions import APIConnectionError

_BY_STATUS: dict[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}


def status_error(response: Response) -> APIStatusError:
    """The error for an answer with a status of 4xx or 5xx; its body has been read, or is lost."""
    body: Any = None
    message = f"Error code: {response.status_code}"
    if response.is_stream_consumed or not response.is_closed:
        text = response.text.strip()
        try:
            body = json.loads(text)
        except ValueError:
            body = text
        message = f"{message} - {body}" if text else message
    kind = _BY_STATUS.get(response.status_code)
    if kind is None:
        kind = InternalServerError if response.status_code >= 500 else APIStatusError
    inner: object = cast("dict[str, Any]", body).get("error", cast("object", body)) if isinstance(body, dict) else body
    return kind(message, response=response, body=inner)


def explain(error: APIConnectionError) -> None:
    """Let a connection error name the URL it was about and its cause."""
    url = error.request.url.copy_with(userinfo=b"", query=None, fragment=None)
    cause = error.__cause__
    detail = f" ({type(cause).__name__}: {cause})" if cause is not None else ""
    error.message = f"{error.message.rstrip('.')}: {error.request.method} {url}{detail}"
    error.args = (error.message,)
