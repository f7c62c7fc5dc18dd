"""Which class of error a response with a status of 4xx or 5xx becomes, and its message."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, cast

from portkey_ai.api_resources.exceptions import (
    APIStatusError,
    AuthenticationError,
    BadRequestError,
    BudgetExceededError,
    ConflictError,
    GatewayError,
    GatewayTimeoutError,
    GuardrailDeniedError,
    InlineSettingsBlockedError,
    InternalServerError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    UnprocessableEntityError,
)

from .error_context import add_context, add_note

if TYPE_CHECKING:
    from httpx import Response

_BY_STATUS: dict[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    408: GatewayTimeoutError,
    409: ConflictError,
    412: BudgetExceededError,
    422: UnprocessableEntityError,
    429: RateLimitError,
    446: GuardrailDeniedError,
}

MAX_ERROR_BODY = 8_000_000
"""Bytes that are read of the body of an error response."""
MAX_BODY_IN_MESSAGE = 4000
"""Characters of the body that a message shows."""


def status_error(response: Response) -> APIStatusError:
    """Return the error for a response whose body has been read, or could not be read.

    The message is the status and the body; URL, provider and trace are in a note.
    """
    body: Any = None
    message = f"Error code: {response.status_code}"
    text = _text(response)
    if text is not None:
        try:
            body = json.loads(text)
        except (ValueError, RecursionError):
            body = text
        message = f"{message} - {_shortened(_body_text(body, text))}" if text else message
    error_part = _error_part(body)
    hint = _hint(response, text or "")
    error = _error_class(response, error_part)(f"{message}{hint}", response=response, body=error_part)
    add_context(error, response)
    if text is not None and len(response.content) >= MAX_ERROR_BODY:
        add_note(error, f"the body is incomplete: only its first {MAX_ERROR_BODY:,} bytes were read")
    return error


def _body_text(body: object, text: str) -> str:
    try:
        return str(body)
    except RecursionError:
        return text


def _shortened(text: str) -> str:
    """Return at most MAX_SHOWN characters of `text`: the HTML page of a proxy would fill a log."""
    return (
        text
        if len(text) <= MAX_BODY_IN_MESSAGE
        else f"{text[:MAX_BODY_IN_MESSAGE]}... ({len(text):,} characters, all of them in `body`)"
    )


def text_of(response: Response) -> str:
    """Return the body as text, even if the content type names a codec that is not for text, such as Python's `hex`."""
    try:
        return response.text
    except Exception:
        return response.content.decode("utf-8", "replace")


def _text(response: Response) -> str | None:
    try:
        return text_of(response).strip()
    except Exception:  # the body was not read, or is incomplete: the status is enough
        return None


def _error_part(body: Any) -> object:
    """Return the part of a body that describes the error: `error`, the admin API's `data`, or all of it."""
    if not isinstance(body, dict):
        return body
    fields = cast("dict[str, Any]", body)
    if fields.get("error"):
        return cast("object", fields["error"])
    data: object = fields.get("data")
    return fields if not isinstance(data, dict) else cast("dict[str, object]", data)


def _error_class(response: Response, error_part: object) -> type[APIStatusError]:
    status = response.status_code
    if status >= 500:
        return GatewayError if "x-portkey-gateway-exception" in response.headers else InternalServerError
    code = cast("dict[str, object]", error_part).get("code") if isinstance(error_part, dict) else None
    if status == 400 and isinstance(code, str) and code.startswith("inline_") and code.endswith("_blocked"):
        return InlineSettingsBlockedError
    return _BY_STATUS.get(status, APIStatusError)


def _hint(response: Response, text: str) -> str:
    """Return advice about a common mistake of new users; empty if there is none."""
    if response.status_code == 404 and "/v1/" not in response.request.url.path:
        return ". A gateway's routes are below /v1: does base_url end with it?"
    if response.status_code == 400 and "x-portkey-config" in text and "x-portkey-provider" in text:
        return ". No target is configured: set provider=, config= or virtual_key=, on the client or in with_options()."
    return ""
