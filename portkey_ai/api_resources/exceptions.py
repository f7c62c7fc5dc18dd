"""Every error of this package, in one tree: `except PortkeyError` catches them all."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, cast

from portkey_ai._public_modules import exported
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

from .gateway_response import GatewayResponse, slot_value
from .hook_results import HOOK_RESULTS, HookResults, hook_results

if TYPE_CHECKING:
    from collections.abc import Mapping
    from decimal import Decimal

    from httpx import Request, Response

    from portkey_ai._vendor.openai.types.responses import Response as OpenAIResponse

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "BatchRowError",
    "BatchTimeoutError",
    "BudgetExceededError",
    "CheckpointError",
    "ClientClosedError",
    "ConflictError",
    "ContentFilterFinishReasonError",
    "ErrorBodyError",
    "GatewayError",
    "GatewayTimeoutError",
    "GuardrailDeniedError",
    "HelperError",
    "InlineSettingsBlockedError",
    "InternalServerError",
    "InvalidWebhookSignatureError",
    "LengthFinishReasonError",
    "LogExportFailedError",
    "LogExportTimeoutError",
    "MaxCostExceededError",
    "MissingAPIKeyError",
    "NotFoundError",
    "OAuthError",
    "OpenAIError",
    "PermissionDeniedError",
    "PollTimeoutError",
    "PortkeyError",
    "RateLimitError",
    "ResponseFailedError",
    "StoredError",
    "StreamError",
    "StreamInterruptedError",
    "StreamTimeoutError",
    "UnprocessableEntityError",
    "UsageLimitExceeded",
    "WebSocketConnectionClosedError",
    "WebSocketQueueFullError",
    "catchable_as_openai",
]

PortkeyError = OpenAIError
"""The root of the tree."""

# The docstrings that vendored classes lack.
for _class, _documentation in {
    OpenAIError: "The base of all errors of this package. `PortkeyError` and `OpenAIError` are the same class.",
    APIError: "The base of the errors of a request: of its response, its connection or its stream. `request` is set.",
    APIResponseValidationError: (
        "The response is not JSON, not a list where one is expected, or not a stream. `response` and `body` are set."
    ),
    APIConnectionError: (
        "There was no complete response: connection refused or lost, unknown host, TLS. `__cause__` is the error of "
        "the HTTP client."
    ),
    APITimeoutError: "A wait was longer than `timeout=` (seconds).",
    BadRequestError: "Status 400: the request is invalid for the gateway or the provider.",
    AuthenticationError: "Status 401: the key of Portkey or of the provider is wrong or missing.",
    OAuthError: "A token could not be exchanged for another one (workload identity of OpenAI). `error` is the code.",
    PermissionDeniedError: "Status 403: the key is not allowed to do this.",
    NotFoundError: "Status 404: there is no such route, model, prompt or config.",
    ConflictError: "Status 409: it exists already, or is being changed.",
    UnprocessableEntityError: "Status 422: the request is well-formed, but a value in it is not allowed.",
    RateLimitError: "Status 429: too many requests or tokens for the provider, or for a limit at Portkey.",
    InternalServerError: "Status 500 and above: the provider, the gateway, or something in front of it failed.",
    LengthFinishReasonError: "The response of `parse` reached its maximum length. It is in `completion`.",
    ContentFilterFinishReasonError: (
        "The response of `parse` was stopped by the provider's content filter. It is in `completion`."
    ),
}.items():
    _class.__doc__ = _documentation


class MissingAPIKeyError(PortkeyError, ValueError):
    """Neither an API key for the hosted gateway nor the address of another one was given."""

    def __init__(self) -> None:
        super().__init__(
            "No Portkey API key. Either pass api_key= or set PORTKEY_API_KEY (keys: https://app.portkey.ai/api-keys); "
            "or, for a gateway you host yourself, name it with base_url= or PORTKEY_BASE_URL, for example "
            "base_url='http://localhost:8787/v1'."
        )


class ClientClosedError(PortkeyError, RuntimeError):
    """The client, or the HTTP client that it was given, was closed before or during the request."""

    def __init__(self) -> None:
        super().__init__("Cannot send a request: the client was closed. Make a new one, or close it later.")


class UsageLimitExceeded(PortkeyError, RuntimeError):
    """A limit of `client.track(...)` is reached. Raised before the next call is sent."""

    limit: str
    """`max_cost`, `max_tokens` or `max_requests`."""
    maximum: Decimal | int
    used: Decimal | int
    """What has been used; more than the maximum if the last calls needed more than was left."""

    def __init__(self, limit: str, maximum: Decimal | int, used: Decimal | int) -> None:
        super().__init__(f"{limit}={maximum} of client.track() is reached: {used} used; no further call is sent")
        self.limit, self.maximum, self.used = limit, maximum, used


class GuardrailDeniedError(APIStatusError):
    """446: a guardrail with `deny` rejected the request or the response."""

    hook_results: HookResults
    """What each guardrail found: `before_request_hooks` and `after_request_hooks`, lists of results."""

    def __init__(
        self, message: str, *, response: Response, body: object | None, request: Request | None = None
    ) -> None:
        super().__init__(message, response=response, body=body, request=request)
        self.hook_results = hook_results(_field(response, HOOK_RESULTS)) or {}


class BudgetExceededError(APIStatusError):
    """412: a budget or usage limit of the key, virtual key, provider or workspace is used up."""


class GatewayTimeoutError(APIStatusError):
    """408: the provider did not respond within the config's or the client's `request_timeout` (milliseconds)."""


class GatewayError(InternalServerError):
    """The gateway itself failed, before or around the call of the provider."""


class InlineSettingsBlockedError(BadRequestError):
    """400: the organisation allows saved configs and providers only, and this request contained its own.

    `code` is one of inline_config_blocked, inline_provider_blocked, inline_custom_host_blocked,
    inline_provider_url_blocked or inline_forward_headers_blocked.
    """


class ErrorBodyError(APIStatusError):
    """A response with a successful status whose body is an error instead of a result.

    `body` is the error. `status_code` is the status that the error names; if it names none, that of the response.
    """

    def __init__(
        self, message: str, *, response: Response, body: object | None, request: Request | None = None
    ) -> None:
        super().__init__(message, response=response, body=body, request=request)
        self.status_code = status_of_error(body) or response.status_code


class StreamError(APIError):
    """A stream reports a failure: an event that is an error, or (option `raise_on_failed_finish`) a `finish_reason`.

    `body` is the error. What had arrived before is in `chunks` and `text`.
    """

    response: Response
    status_code: int | None
    """The status that the error names; None if it names none. The status of `response` is that of a success."""
    provider: str | None
    """The provider that responded, for example "openai"."""
    chunks: list[Any]
    """The chunks that had arrived, as the stream gave them: the most recent ones, up to 8 MB of event data."""
    chunks_dropped: int
    """The number of chunks that had arrived before those and were not kept."""

    def __init__(
        self, message: str, *, response: Response, body: object | None, chunks: list[Any], chunks_dropped: int = 0
    ) -> None:
        super().__init__(message, response.request, body=body)
        self.response = response
        self.status_code = status_of_error(body)
        if self.code is None and self.type != "error":
            self.code = self.type
        self.provider = self.gateway.provider
        self.chunks = chunks
        self.chunks_dropped = chunks_dropped

    @property
    def text(self) -> str:
        """The text of the first choice in `chunks`; its beginning is missing if `chunks_dropped` is not 0."""
        return "".join(_text(chunk) for chunk in self.chunks)


class ResponseFailedError(StreamError):
    """`responses.stream()`: the response has the status "failed"; it is in `final_response`, with what had arrived."""

    final_response: OpenAIResponse

    def __init__(
        self, message: str, *, response: Response, body: object | None, final_response: OpenAIResponse
    ) -> None:
        super().__init__(message, response=response, body=body, chunks=[])
        self.final_response = final_response

    @property
    def text(self) -> str:
        """The text that had arrived."""
        return self.final_response.output_text


class HelperError(PortkeyError, RuntimeError):
    """A helper (`stream`, `parse`, ...) cannot use the response; `__cause__` says why."""


class CheckpointError(PortkeyError, ValueError):
    """`bulk`, `batches.run`: the checkpoint is in use, is no checkpoint, or has another request under the same key."""


class MaxCostExceededError(PortkeyError, RuntimeError):
    """`bulk`: the responses cost more than `max_cost`; no more requests were sent, and all responses were returned."""


class StoredError(PortkeyError):
    """`bulk`, `batches.run`: an error of an earlier run, read from the checkpoint."""

    type: str
    """The name of the error's class."""
    status_code: int | None
    """The HTTP status; None if there was no response."""

    def __init__(self, message: str, *, type: str, status_code: int | None = None) -> None:
        super().__init__(message)
        self.type = type
        self.status_code = status_code


class StreamInterruptedError(APIConnectionError):
    """A stream ended before its response was complete. What had arrived is in `chunks` and `text`."""

    response: Response
    chunks: list[Any]
    """The chunks that had arrived, as the stream gave them: the most recent ones, up to 8 MB of event data."""
    chunks_dropped: int
    """The number of chunks that had arrived before those and were not kept."""

    def __init__(
        self, message: str, *, request: Request, response: Response, chunks: list[Any], chunks_dropped: int = 0
    ) -> None:
        APIConnectionError.__init__(self, message=message, request=request)  # not that of a subclass's other base
        self.response = response
        self.chunks = chunks
        self.chunks_dropped = chunks_dropped

    @property
    def text(self) -> str:
        """The text of the first choice in `chunks`; its beginning is missing if `chunks_dropped` is not 0."""
        return "".join(_text(chunk) for chunk in self.chunks)


class PollTimeoutError(PortkeyError, TimeoutError, RuntimeError):
    """An object was not processed within `max_wait_seconds`. The server continues to process it.

    A TimeoutError and a RuntimeError too: OpenAI's helpers raise one or the other.
    """

    last_object: Any
    """The last object that was received; None if there was none."""

    def __init__(self, message: str, last_object: object = None) -> None:
        super().__init__(message)
        self.last_object = last_object

    def _http_headers(self) -> Mapping[str, str] | None:
        return slot_value(self.last_object, "_headers") if isinstance(self.last_object, GatewayResponse) else None


class LogExportTimeoutError(PollTimeoutError):
    """An export of logs was not finished within `max_wait` seconds.

    `client.logs.export(id=error.export_id)` continues to wait.
    """

    def __init__(self, message: str, export_id: str, last_object: object = None) -> None:
        super().__init__(message, last_object)
        self.export_id = export_id


class LogExportFailedError(PortkeyError):
    """An export of logs failed or was stopped, as its `status` says."""

    def __init__(self, export_id: str, status: str | None) -> None:
        super().__init__(f"log export {export_id}: its status is {status!r}, so there is nothing to download")
        self.export_id = export_id
        self.status = status


class BatchTimeoutError(PollTimeoutError):
    """`batches.run`: a batch was not finished within `max_wait` seconds. The provider continues to process it.

    Another run with the same checkpoint continues to wait.
    """

    batch_ids: list[str]
    """The ids of all batches of the run."""

    def __init__(self, message: str, batch_ids: list[str], last_object: object = None) -> None:
        super().__init__(message, last_object)
        self.batch_ids = batch_ids


class BatchRowError(PortkeyError):
    """`batches.run`: a request of a batch has no response: the batch failed, expired or was cancelled before."""

    batch_id: str
    status: str | None
    """The status of the batch."""
    code: str | None
    """The code of the error, for example `batch_expired`."""

    def __init__(self, message: str, *, batch_id: str, status: str | None = None, code: str | None = None) -> None:
        super().__init__(message)
        self.batch_id = batch_id
        self.status = status
        self.code = code


class StreamTimeoutError(StreamInterruptedError, APITimeoutError):
    """No further part of a stream arrived within the read timeout."""


_STATUSES = {
    "invalid_request_error": 400, "authentication_error": 401, "permission_error": 403, "not_found_error": 404,
    "request_too_large": 413, "rate_limit_error": 429, "rate_limit_exceeded": 429, "insufficient_quota": 429,
    "api_error": 500, "server_error": 500, "overloaded_error": 529,
}  # fmt: skip
"""The status of an error that has a documented type or code of OpenAI or Anthropic instead of a status."""


def status_of_error(body: object) -> int | None:
    """Return the HTTP status that an error object names, as a number or by its type; None if it names none."""
    for name in ("status_code", "status", "code"):
        value = _get(body, name)
        if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) == 3:
            value = int(value)
        if isinstance(value, int) and 400 <= value < 600:
            return value
    kinds = [_get(body, name) for name in ("code", "type")]
    return next((_STATUSES[kind] for kind in kinds if isinstance(kind, str) and kind in _STATUSES), None)


def _text(chunk: object) -> str:
    """Return the text that one chunk adds: a model or a JSON object, of any shape."""
    kind = _get(chunk, "type")
    if kind in ("response.output_text.delta", "transcript.text.delta"):
        text = _get(chunk, "delta")
    elif kind == "content_block_delta":  # of `client.messages`
        text = _get(_get(chunk, "delta"), "text")
    else:
        choices = _get(chunk, "choices")
        items = cast("list[object]", choices) if isinstance(choices, list) else []
        first = next((choice for choice in items if not _get(choice, "index")), None)
        delta = _get(first, "delta")
        text = _get(first, "text") if delta is None else _get(delta, "content")
    return text if isinstance(text, str) else ""


def _get(value: object, name: str) -> object:
    if isinstance(value, dict):
        return cast("dict[str, object]", value).get(name)
    return getattr(value, name, None)


def catchable_as_openai() -> bool:
    """Let `except openai.APIError`, and similar clauses, catch this package's errors too, for the rest of the process.

    Each error class of the user's own `openai` package becomes a base of this package's class with the same name.
    Returns False, and changes nothing, if that package has not been imported.
    """
    openai_package = sys.modules.get("openai")
    if openai_package is None:
        return False
    own_classes: list[type[Any]] = [OpenAIError, *_descendants(OpenAIError)]
    for own_class in own_classes:
        base = getattr(openai_package, own_class.__name__, None)
        if isinstance(base, type) and issubclass(base, Exception) and not issubclass(own_class, base):
            own_class.__bases__ = (*(kind for kind in own_class.__bases__ if not issubclass(base, kind)), base)
    return True


def _descendants(kind: type[OpenAIError]) -> list[type[OpenAIError]]:
    """Return all subclasses of `kind`, direct ones first."""
    found: list[type[OpenAIError]] = list(kind.__subclasses__())
    for child in found:
        found += [grandchild for grandchild in child.__subclasses__() if grandchild not in found]
    return found


def _field(response: Response, name: str) -> object:
    """Return a field of the response's JSON object; None if there is none."""
    try:
        return cast("object", response.json()[name])
    except Exception:  # a body of another shape, or one that was never read
        return None


for _name in __all__:
    if isinstance(_class := globals()[_name], type) and _class.__module__.startswith("portkey_ai."):
        exported(_class)  # what tracebacks show, and where programs import it from
