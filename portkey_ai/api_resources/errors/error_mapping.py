"""Which error an answer or a failed connection becomes, and what it says."""

from __future__ import annotations

import asyncio
import json
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, cast

from portkey_ai.api_resources.exceptions import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
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
from portkey_ai.api_resources.gateway_response import gateway_headers
from portkey_ai.api_resources.transport.decompression import InflatedBodyError

if TYPE_CHECKING:
    from collections.abc import Generator

    from httpx import URL, Request, Response

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

_LONG = 4000
"""Characters of a body that a message may have."""


def status_error(response: Response) -> APIStatusError:
    """The error for an answer with a status of 4xx or 5xx; its body has been read, or is lost."""
    body: Any = None
    message = f"Error code: {response.status_code}"
    text = _text(response)
    if text is not None:
        try:
            body = json.loads(text)
        except (ValueError, RecursionError):
            body = text
        message = f"{message} - {_shortened(str(body))}" if text else message
    inner = _inner(body)
    kind = _kind(response, inner)
    return kind(f"{message} ({circumstances(response)})", response=response, body=inner)


def _shortened(text: str) -> str:
    """`text` as a message may have it: a proxy's page goes into many a log."""
    return text if len(text) <= _LONG else f"{text[:_LONG]}... ({len(text):,} characters, all of them in `body`)"


def text_of(response: Response) -> str:
    """The body as text, also when the content type names a charset that is none (Python knows one called hex)."""
    try:
        return response.text
    except Exception:
        return response.content.decode("utf-8", "replace")


def _text(response: Response) -> str | None:
    try:
        return text_of(response).strip()
    except Exception:  # never read, or cut short: what matters is the status
        return None


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


def circumstances(response: Response) -> str:
    """Where it happened: method and URL, provider, trace; and where a redirect that was not followed leads."""
    headers = gateway_headers(response.headers)
    facts = [_about(response.request)]
    facts += [
        f"{name} {headers[key]}" for name, key in (("provider", "provider"), ("trace", "trace-id")) if headers.get(key)
    ]
    if response.next_request is not None:
        facts.append(f"redirects to {without_secrets(response.next_request.url)}")
    if response.status_code == 404 and "/v1/" not in response.request.url.path:
        facts.append("a gateway's routes are below /v1: does base_url end with it?")
    return ", ".join(facts)


def without_secrets(url: URL) -> URL:
    """`url` without what may hold a key."""
    return url.copy_with(userinfo=b"", query=None, fragment=None)


def connection_error(error: Exception, request: Request) -> APIConnectionError:
    """The error for a request that got no answer: it names the URL and the cause."""
    # Before Python 3.11 asyncio has a TimeoutError of its own.
    if _is_a(error, "TimeoutException") or isinstance(error, (TimeoutError, asyncio.TimeoutError)):
        failure: APIConnectionError = APITimeoutError(request)
    else:
        failure = APIConnectionError(request=request)
    asked: Request = error.__dict__.get("_request") or request
    redirected = f", redirected to {without_secrets(asked.url)}" if asked.url != request.url else ""
    failure.message = f"{failure.message.rstrip('.')}: {_about(request)}{redirected}{_cause(error)}"
    failure.args = (failure.message,)
    return failure


@contextmanager
def reading_of(response: Response) -> Generator[None, None, None]:
    """While the body is read by the user: when it breaks off, an error of ours."""
    try:
        yield
    except Exception as error:
        if _is_a(error, "RequestError") or isinstance(error, (OSError, InflatedBodyError)):
            raise connection_error(error, response.request) from error
        raise


def worth_another_try(error: Exception) -> bool:
    """Whether the failure lies in the connection, and not in what was asked of it."""
    if _is_a(error, "UnsupportedProtocol") or _is_a(error, "LocalProtocolError"):
        return False
    return _is_a(error, "TransportError") or isinstance(error, OSError)


def _is_a(error: Exception, name: str) -> bool:
    """By name, since an `httpx2` client raises classes of its own."""
    return any(kind.__name__ == name for kind in type(error).__mro__)


def _about(request: Request) -> str:
    return f"{request.method} {without_secrets(request.url)}"


def _cause(error: Exception) -> str:
    return f" ({type(error).__name__}: {error})"
