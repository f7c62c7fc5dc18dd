"""Call a provider, and retry as often as the config allows."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from portkey_ai.testing.wire.local_responses import HTTPError, LocalResponse, ScheduleError, as_json, is_list

from .javascript.javascript_values import parse_float, truthy
from .provider_responses import GatewayFailure

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

WAIT_SCALE = 0.01
"""LocalGateway waits a hundredth of the gateway's time between attempts: 10, 20, 40 ms instead of 1, 2, 4 s."""

_DEFAULT_CODES = (429, 500, 502, 503, 504)
_MAX_RETRIES = 5
_MAX_WAIT = 60_000  # ms; the maximum of one wait, and of their sum
_RETRY_AFTER_HEADERS = ("retry-after-ms", "x-ms-retry-after-ms", "retry-after")


@dataclass(frozen=True)
class RetryPolicy:
    """The maximum number of retries, and the status codes that are retried."""

    attempts: int
    status_codes: tuple[int, ...]
    uses_retry_after: bool

    @classmethod
    def of(cls, retry: Mapping[str, Any]) -> RetryPolicy:
        attempts = max(0, min(int(retry.get("attempts") or 0), _MAX_RETRIES))
        codes = retry.get("onStatusCodes")
        if truthy(retry.get("attempts")) and codes is not None and not is_list(codes):
            raise GatewayFailure("Something went wrong")
        after = truthy(retry.get("useRetryAfterHeader")) or truthy(retry.get("useRetryAfterHeaders"))
        return cls(attempts, tuple(codes if is_list(codes) else _DEFAULT_CODES) if attempts else (), after)


@dataclass
class AttemptResult:
    """The last response of a provider, and the number of retries.

    `wait_too_long`: there was no further retry, because Retry-After asked for a longer wait than the maximum.
    """

    response: LocalResponse
    retries: int = 0
    wait_too_long: bool = False


def call_with_retries(
    call: Callable[[], LocalResponse], policy: RetryPolicy, timeout: float | None, wait_for: Callable[[float], None]
) -> AttemptResult:
    """Call the provider until its status is not retried or there are no retries left.

    `timeout` is in milliseconds, for each attempt. `wait_for` sleeps for a number of seconds.
    """
    waited, retries = 0.0, 0
    while True:
        response, connected = _call_once(call, timeout, wait_for)
        if response.is_lost or (connected and response.status not in policy.status_codes):
            return AttemptResult(response, retries)
        wait = 1000.0 * 2**retries
        requested = _requested_wait(response) if policy.uses_retry_after and response.status == 429 else 0
        if requested:
            if requested >= _MAX_WAIT or waited + requested > _MAX_WAIT:
                return AttemptResult(response, retries, wait_too_long=True)
            waited += requested
            wait = requested
        if retries == policy.attempts:
            return AttemptResult(response, retries)
        wait_for(wait / 1000 * WAIT_SCALE)
        retries += 1


def _requested_wait(response: LocalResponse) -> float:
    """Return the wait that the headers request, in milliseconds; 0 if they request none."""
    for name in _RETRY_AFTER_HEADERS:
        if response.headers.get(name):
            wait = parse_float(response.headers[name]) * (1000 if name == "retry-after" else 1)
            return wait if wait > 0 else 0
    return 0


def _call_once(
    call: Callable[[], LocalResponse], timeout: float | None, wait_for: Callable[[float], None]
) -> tuple[LocalResponse, bool]:
    """Return the provider's response, and whether the connection worked; if not, the response is the gateway's 500."""
    started = time.monotonic()
    try:
        response = call()
    except ScheduleError:
        raise
    except HTTPError as error:
        response = error.response
    except ConnectionError as error:
        refused = isinstance(error, ConnectionRefusedError)
        cause = "Error: connect ECONNREFUSED" if refused else "SocketError: other side closed"
        text = f"Message: fetch failed Cause: {cause} Name: TypeError"
        return LocalResponse(text.encode(), 500, {"content-type": "text/plain;charset=UTF-8"}), False
    if timeout is not None and time.monotonic() - started + response.delay > timeout / 1000:
        wait_for(max(0.0, timeout / 1000 - (time.monotonic() - started)))
        return _timed_out(timeout), True
    if response.delay:
        wait_for(response.delay)
        response = replace(response, delay=0)
    return response, True


def _timed_out(timeout: float) -> LocalResponse:
    message = f"Request exceeded the timeout sent in the request: {timeout:g}ms"
    return as_json({"error": {"message": message, "type": "timeout_error", "param": None, "code": None}}, 408)
