"""Which error an answer or a failed connection becomes, and what it says."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, cast

from .exceptions import (
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
from .gateway_response import gateway_headers

if TYPE_CHECKING:
    from httpx import URL, Response

    from .exceptions import APIConnectionError

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
    inner = _inner(body)
    kind = _kind(response, inner)
    return kind(f"{message} ({_circumstances(response)})", response=response, body=inner)


def _inner(body: Any) -> object:
    """What an error body has to say: OpenAI's and the gateway's `error`, the admin API's `data`, or all of it."""
    if not isinstance(body, dict):
        return body
    fields = cast("dict[str, Any]", body)
    if fields.get("error"):
        return cast("object", fields["error"])
    data: object = fields.get("data")
    return fields if not isinstance(data, dict) else cast("dict[str, object]", data)


def _kind(response: Response, inner: object) -> type[APIStatusError]:
    status = response.status_code
    if status >= 500:
        return GatewayError if "x-portkey-gateway-exception" in response.headers else InternalServerError
    code = cast("dict[str, object]", inner).get("code") if isinstance(inner, dict) else None
    if status == 400 and isinstance(code, str) and code.startswith("inline_") and code.endswith("_blocked"):
        return InlineSettingsBlockedError
    return _BY_STATUS.get(status, APIStatusError)


def _circumstances(response: Response) -> str:
    """Where it happened: method and URL, provider, trace."""
    headers = gateway_headers(response.headers)
    facts = [f"{response.request.method} {_without_secrets(response.request.url)}"]
    facts += [
        f"{name} {headers[key]}" for name, key in (("provider", "provider"), ("trace", "trace-id")) if headers.get(key)
    ]
    return ", ".join(facts)


def _without_secrets(url: URL) -> URL:
    return url.copy_with(userinfo=b"", query=None, fragment=None)


def explain(error: APIConnectionError) -> None:
    """Let a connection error name the URL it was about and its cause."""
    cause = error.__cause__
    detail = f" ({type(cause).__name__}: {cause})" if cause is not None else ""
    error.message = f"{error.message.rstrip('.')}: {error.request.method} {_without_secrets(error.request.url)}{detail}"
    error.args = (error.message,)
