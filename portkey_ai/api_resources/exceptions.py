"""Every error of this package, in one tree: `except PortkeyError` catches them all."""

from __future__ import annotations

from portkey_ai._vendor.openai._exceptions import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    ContentFilterFinishReasonError,
    InternalServerError,
    InvalidWebhookSignatureError,
    LengthFinishReasonError,
    NotFoundError,
    OAuthError,
    OpenAIError,
    PermissionDeniedError,
    RateLimitError,
    UnprocessableEntityError,
    WebSocketConnectionClosedError,
    WebSocketQueueFullError,
)

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "ConflictError",
    "ContentFilterFinishReasonError",
    "InternalServerError",
    "InvalidWebhookSignatureError",
    "LengthFinishReasonError",
    "MissingAPIKeyError",
    "NotFoundError",
    "OAuthError",
    "OpenAIError",
    "PermissionDeniedError",
    "PortkeyError",
    "RateLimitError",
    "UnprocessableEntityError",
    "WebSocketConnectionClosedError",
    "WebSocketQueueFullError",
]

PortkeyError = OpenAIError
"""The root of the tree."""


class MissingAPIKeyError(PortkeyError, ValueError):
    """Neither an API key for the hosted gateway nor the address of another one was given."""

    def __init__(self) -> None:
        super().__init__(
            "No Portkey API key. Either pass api_key= or set PORTKEY_API_KEY (keys: https://app.portkey.ai/api-keys); "
            "or, for a gateway you host yourself, name it with base_url= or PORTKEY_BASE_URL, for example "
            "base_url='http://localhost:8787/v1'."
        )
