"""Every error of this package, in one tree: `except PortkeyError` catches them all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

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

if TYPE_CHECKING:
    from httpx import Response

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "BudgetExceededError",
    "ConflictError",
    "ContentFilterFinishReasonError",
    "GatewayError",
    "GatewayTimeoutError",
    "GuardrailDeniedError",
    "InlineSettingsBlockedError",
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


class GuardrailDeniedError(APIStatusError):
    """446: a guardrail with `deny` did not let the request or the answer pass."""

    hook_results: dict[str, Any]
    """What each guardrail found: `before_request_hooks` and `after_request_hooks`, lists of results."""

    def __init__(self, message: str, *, response: Response, body: object | None) -> None:
        super().__init__(message, response=response, body=body)
        self.hook_results = _field(response, "hook_results")


class BudgetExceededError(APIStatusError):
    """412: a budget or usage limit of the key, virtual key, provider or workspace is used up."""


class GatewayTimeoutError(APIStatusError):
    """408: the provider did not answer within the config's or the client's `request_timeout` (milliseconds)."""


class GatewayError(InternalServerError):
    """The gateway itself failed, before or around the call of the provider."""


class InlineSettingsBlockedError(BadRequestError):
    """400: the organisation takes saved configs and providers only, and this request brought its own.

    `code` says which: inline_config_blocked, inline_provider_blocked, inline_custom_host_blocked,
    inline_provider_url_blocked or inline_forward_headers_blocked.
    """


def _field(response: Response, name: str) -> dict[str, Any]:
    """A field of the answer's JSON object; empty when there is none."""
    try:
        return dict(response.json()[name])
    except Exception:  # a body of another shape, or one that was never read
        return {}
