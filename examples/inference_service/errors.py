"""Which HTTP status callers get for what went wrong behind the service, and in which words."""

from __future__ import annotations

import asyncio
import os
import re
from collections.abc import Mapping
from typing import cast

import httpx

from portkey_ai import (
    APIConnectionError,
    APIError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    GatewayTimeoutError,
    PermissionDeniedError,
    RateLimitError,
)
from portkey_ai.routing import MissingPortkeyKey, MissingProviderKey, RoutingError

from .portkey_client import UnexpectedResponse

RETRY_AFTER = "30"
"""Seconds that callers should wait after a 429, when the provider does not say it."""

_SECRET_NAME = re.compile(r"(KEY|KEYS|TOKEN|SECRET|VIRTUAL_KEY_\w+)$")
_SHORTEST_SECRET = 6


class ServiceError(Exception):
    """An error as callers see it."""

    def __init__(self, status: int, message: str, *, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(message)
        self.status = status
        self.message = without_secrets(message)
        self.headers = dict(headers or {})

    def body(self) -> dict[str, object]:
        """The error in the shape of OpenAI's API, so that its clients can read it."""
        kind = "invalid_request_error" if self.status < 500 else "api_error"
        kinds = {401: "authentication_error", 429: "rate_limit_error"}
        return {"error": {"message": self.message, "type": kinds.get(self.status, kind), "code": self.status}}


# What callers are told. An error without an entry here is a fault of this program and stays an exception.
EXPECTED = (ServiceError, RoutingError, APIError, UnexpectedResponse, httpx.HTTPError, asyncio.TimeoutError)


def as_service_error(error: Exception) -> ServiceError:
    """What callers are told about `error`; anything that is not EXPECTED is raised again."""
    if isinstance(error, ServiceError):
        return error
    if isinstance(error, (MissingPortkeyKey, MissingProviderKey)):
        return ServiceError(500, str(error))
    if isinstance(error, RoutingError):
        return ServiceError(400, str(error))
    if isinstance(error, (APITimeoutError, GatewayTimeoutError, httpx.TimeoutException, asyncio.TimeoutError)):
        return ServiceError(504, "The provider did not respond in time")
    if isinstance(error, (APIConnectionError, httpx.HTTPError)):
        return ServiceError(503, "The gateway cannot be reached")
    if isinstance(error, APIStatusError):
        return _refused(error)
    if isinstance(error, (APIError, UnexpectedResponse)):  # an APIError without a status is an error event of a stream
        return ServiceError(502, f"Provider error: {error}")
    raise error


def _refused(error: APIStatusError) -> ServiceError:
    said = _said(error)
    if isinstance(error, (AuthenticationError, PermissionDeniedError)):
        # The caller is known to us; it is our key that the provider does not take. Providers like to quote the key.
        return ServiceError(500, f"Provider authentication error ({error.status_code})")
    if isinstance(error, RateLimitError):
        wait = error.response.headers.get("retry-after") or RETRY_AFTER
        return ServiceError(429, f"Rate limit exceeded: {said}", headers={"Retry-After": wait})
    if error.status_code < 500:
        return ServiceError(400, f"The provider refused the request: {said}")
    return ServiceError(502, f"Provider error: {said}")


def _said(error: APIStatusError) -> str:
    """The provider's own words. The SDK's, which name the gateway's URL, are not for callers."""
    body = error.body
    message = cast("dict[str, object]", body).get("message") if isinstance(body, dict) else None
    return message if isinstance(message, str) else f"status {error.status_code}"


def without_secrets(text: str, environ: Mapping[str, str] = os.environ) -> str:
    """`text` with every key that stands in the environment taken out, since providers quote keys in their errors."""
    values = (value for name, value in environ.items() if _SECRET_NAME.search(name))
    secrets = {secret.strip() for value in values for secret in value.split(",")}
    for secret in sorted(secrets, key=len, reverse=True):  # one may begin with another
        if len(secret) >= _SHORTEST_SECRET:
            text = text.replace(secret, "***")
    return text
