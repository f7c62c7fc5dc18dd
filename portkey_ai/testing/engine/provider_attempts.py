"""Call a provider until it succeeds or the attempts of the config are used up."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from portkey_ai.testing.wire.local_responses import HTTPError, LocalResponse, ScheduleError, as_json, is_list

from .javascript.javascript_values import number_of, truthy
from .provider_responses import GatewayFailure

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

WAIT_SCALE = 0.01
"""LocalGateway waits a hundredth of the gateway's time between attempts: 10, 20, 40 ms instead of 1, 2, 4 s."""

_DEFAULT_CODES = (429, 500, 502, 503, 504)
_MOST_ATTEMPTS = 5
_LONGEST_WAIT = 60_000  # ms; the maximum of one wait, and of their sum
_RETRY_AFTER = ("retry-after-ms", "x-ms-retry-after-ms", "retry-after")


@dataclass(frozen=True)
class RetryPolicy:
    """How often a target is called again, and for which status codes."""

    attempts: int
    status_codes: tuple[int, ...]
    uses_retry_after: bool

    @classmethod
    def of(cls, retry: Mapping[str, Any]) -> RetryPolicy:
        attempts = max(0, min(int(retry.get("attempts") or 0), _MOST_ATTEMPTS))
        codes = retry.get("onStatusCodes")
        if truthy(retry.get("attempts")) and codes is not None and not is_list(codes):
            raise GatewayFailure("Something went wrong")
        after = truthy(retry.get("useRetryAfterHeader")) or truthy(retry.get("useRetryAfterHeaders"))
        return cls(attempts, tuple(codes if is_list(codes) else _DEFAULT_CODES) if attempts else (), after)


@dataclass
class Attempted:
    """The last response of a provider, and the number of retries. `gave_up`: the requested wait was too long."""

    response: LocalResponse
    retries: int = 0
    gave_up: bool = False


def attempt(
    call: Callable[[], LocalResponse], policy: RetryPolicy, timeout: float | None, wait_for: Callable[[float], None]
) -> Attempted:
    """Call the provider until its status is not retried. `timeout` is in milliseconds, for each attempt.

    `wait_for` waits for a number of seconds.
    """
    waited, retries = 0.0, 0
    while True:
        response, connected = _once(call, timeout, wait_for)
        if response.is_lost or (connected and response.status not in policy.status_codes):
            return Attempted(response, retries)
        wait = 1000.0 * 2**retries
        requested = _requested_wait(response) if policy.uses_retry_after and response.status == 429 else 0
        if requested:
            if requested >= _LONGEST_WAIT or waited + requested > _LONGEST_WAIT:
                return Attempted(response, retries, gave_up=True)
            waited += requested
            wait = requested
        if retries == policy.attempts:
            return Attempted(response, retries)
        wait_for(wait / 1000 * WAIT_SCALE)
        retries += 1


def _requested_wait(response: LocalResponse) -> float:
    """Return the wait that the headers request, in milliseconds; 0 without one."""
    for name in _RETRY_AFTER:
        if response.headers.get(name):
            wait = number_of(response.headers[name]) * (1000 if name == "retry-after" else 1)
            return wait if wait > 0 else 0
    return 0


def _once(
    call: Callable[[], LocalResponse], timeout: float | None, wait_for: Callable[[float], None]
) -> tuple[LocalResponse, bool]:
    """Return the provider's response, and whether there was a connection at all."""
    began = time.monotonic()
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
    if timeout is not None and time.monotonic() - began + response.delay > timeout / 1000:
        wait_for(max(0.0, timeout / 1000 - (time.monotonic() - began)))
        return _timed_out(timeout), True
    if response.delay:
        wait_for(response.delay)
        response = replace(response, delay=0)
    return response, True


def _timed_out(timeout: float) -> LocalResponse:
    message = f"Request exceeded the timeout sent in the request: {timeout:g}ms"
    return as_json({"error": {"message": message, "type": "timeout_error", "param": None, "code": None}}, 408)
