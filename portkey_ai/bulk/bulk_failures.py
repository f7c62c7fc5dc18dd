"""Decide how a bulk run handles a failed attempt: a pause of all requests, a retry, or an error as the result."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from portkey_ai.api_resources.exceptions import APIConnectionError, APIStatusError
from portkey_ai.api_resources.transport.retry_policy import RetryPolicy, retry_after, retry_delay

if TYPE_CHECKING:
    from httpx import Response

_POLICY = RetryPolicy(max_retries=1, is_write=False, replayable=True)


@dataclass(frozen=True)
class Failure:
    """How a failed attempt is handled."""

    retryable: bool
    delay: float = 0.0
    """Seconds until the request is sent again."""
    throttled: bool = False
    """Whether all requests wait for `delay`."""
    congested: bool = False
    """Whether fewer requests are sent at once, without a pause, because no connection was free."""


def classify(error: Exception, attempts: int) -> Failure:
    """Return how the error of attempt number `attempts` is handled; the first is 1."""
    response: Response | None = getattr(error, "response", None)
    if isinstance(error, APIStatusError):
        return _of_status(error.status_code, error.response, attempts)
    if isinstance(error, APIConnectionError) and response is None:
        delay = retry_delay(attempts - 1, None)
        if error.step == "pool":
            return Failure(True, delay, congested=True)
        cause: Any = error.__cause__
        return Failure(cause is None or _POLICY.allows_error(cause), delay)
    return Failure(False)


def _of_status(status: int, response: Response, attempts: int) -> Failure:
    wanted = retry_after(response)
    delay = wanted if wanted is not None else retry_delay(attempts - 1, None)
    throttled = status == 429 or (status == 503 and wanted is not None)
    if response.is_success:  # an error in the body of a successful response: `status` is that of the error
        return Failure(status == 429 or status >= 500, delay, throttled)
    return Failure(_POLICY.allows_response(response), delay, throttled)
