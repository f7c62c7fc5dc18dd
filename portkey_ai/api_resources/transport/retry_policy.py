"""The retry rule: which requests are sent again, and after how many seconds.

| failure | `max_retries` unset (one retry) | `max_retries` set | writes to the control plane |
|---|---|---|---|
| connection not established, connect timeout, status 5xx of a proxy | retried | retried | retried |
| connection lost or timeout after the request was sent | retried | retried | not retried |
| status 5xx without a gateway header | retried | retried | 503 only |
| status 5xx with a gateway header, 408, 409 | not retried | retried | 503 only, when `max_retries` is set |
| status 429 | not retried | retried | retried when `max_retries` is set |
| no free connection, invalid certificate, 4xx of a proxy, invalid request | not retried | not retried | not retried |

`x-should-retry: false` forbids a retry. `x-should-retry: true` allows one when `max_retries` is set, but not for a
write to the control plane.
A retry waits as long as `Retry-After` or `retry-after-ms` says; if that is over 60 seconds, there is no retry.
A body that can be read only once is never sent again.
"""

from __future__ import annotations

import random
import re
import ssl
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timezone
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import urlsplit

from .error_causes import causes, class_names, lost_after_connecting, no_free_connection

if TYPE_CHECKING:
    from collections.abc import Iterator

    from httpx import Response

DEFAULT_RETRIES = 1
"""Retries when `max_retries` is unset."""
INITIAL_DELAY = 0.5
MAX_DELAY = 8.0
"""Seconds to wait if the response names no time: `INITIAL_DELAY`, doubled for each further retry up to `MAX_DELAY`."""
MAX_RETRY_AFTER = 60.0
"""Seconds. A response with a longer `Retry-After` is not retried."""

_GATEWAY_HEADERS = ("x-portkey-trace-id", "x-portkey-request-id", "x-portkey-gateway-exception")
_RETRIED_STATUSES = (408, 409, 429)

_NOT_SENT = ("ConnectError", "ConnectTimeout")
_NEVER_RETRIED = ("UnsupportedProtocol", "LocalProtocolError", "CertificateFileError")

_CONTROL_PLANE = frozenset(
    """
    admin api-keys collections configs feedback guardrails integrations labels logs mcp-integrations mcp-servers
    organization policies prompts providers scim secret-references virtual-keys workspace-exclusions
    """.split()
)
_PROMPT_CALLS = ("completions", "render", "generate")
_ACTIONS = ("invite", "invites", "resend", "rotate", "start")


@dataclass(frozen=True)
class RetryPolicy:
    """The retry rule for one request."""

    max_retries: int | None
    """The number that the user has set; None when it is unset."""
    is_write: bool
    """Whether the request changes the control plane, so that sending it twice may do harm."""
    replayable: bool
    """Whether the body can be sent again."""

    @property
    def retries(self) -> int:
        """How many retries there may be."""
        if not self.replayable:
            return 0
        return DEFAULT_RETRIES if self.max_retries is None else self.max_retries

    def allows_response(self, response: Response) -> bool:
        """Return whether an error response may be followed by another attempt."""
        status = response.status_code
        from_gateway = any(name in response.headers for name in _GATEWAY_HEADERS)
        is_set = self.max_retries is not None
        should_retry = response.headers.get("x-should-retry")
        if should_retry == "false":
            return False
        if self.is_write:
            return (status == 503 and (is_set or not from_gateway)) or (status == 429 and is_set)
        if is_set:
            return should_retry == "true" or status >= 500 or status in _RETRIED_STATUSES
        return status >= 500 and not from_gateway

    def allows_error(self, error: BaseException) -> bool:
        """Return whether a failed connection may be followed by another attempt."""
        names = class_names(error)
        if not names.isdisjoint(_NEVER_RETRIED) or no_free_connection(error):
            return False
        chain = causes(error)
        if any(isinstance(cause, ssl.SSLCertVerificationError) for cause in chain):
            return False
        if "ProxyError" in names:
            return _proxy_may_recover(chain)
        not_sent = not names.isdisjoint(_NOT_SENT) and not lost_after_connecting(error)
        return not_sent or ("TransportError" in names and not self.is_write)


def _proxy_may_recover(chain: list[BaseException]) -> bool:
    """Return whether a request that failed at a proxy may succeed later: 5xx from the proxy, or no connection to it."""
    if re.match(r"5\d\d\b", str(chain[0])):
        return True
    return any("ClientProxyConnectionError" in class_names(cause) for cause in chain)


def retry_delay(attempt: int, response: Response | None) -> float:
    """Return the seconds to wait after attempt number `attempt`; the first attempt is number 0."""
    requested_delay = None if response is None else retry_after(response)
    if requested_delay is not None:
        return requested_delay
    return min(INITIAL_DELAY * 2.0 ** min(attempt, 30), MAX_DELAY) * (1 - 0.25 * random.random())


def retry_after(response: Response) -> float | None:
    """Return the seconds that a response asks to wait; None when it names no usable time in the future."""
    milliseconds = _number(response.headers.get("retry-after-ms"))
    if milliseconds is not None:
        return milliseconds / 1000
    text = response.headers.get("retry-after")
    seconds = _number(text)
    if seconds is None and text:
        seconds = _seconds_until(text)
    return seconds


def _number(text: str | None) -> float | None:
    """Return `text` as a number if it is above 0, infinity included; None otherwise."""
    try:
        value = float(text or "")
    except ValueError:
        return None
    return value if value > 0 else None


def _seconds_until(date: str) -> float | None:
    try:
        moment = parsedate_to_datetime(date)
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=timezone.utc)
        seconds = (moment - datetime.now(timezone.utc)).total_seconds()
    except (TypeError, ValueError, OverflowError):
        return None
    return seconds if seconds > 0 else None


def is_control_plane_write(method: str, url: str) -> bool:
    """Return whether a request must not be sent twice, since it creates, invites, rotates or starts something."""
    parts = [part for part in urlsplit(url).path.split("/") if part]
    if parts and parts[0] in ("v1", "v2"):
        parts = parts[1:]
    if not parts or parts[0] not in _CONTROL_PLANE:
        return False
    if parts[0] == "prompts" and parts[-1] in _PROMPT_CALLS and len(parts) > 2:
        return False
    if parts[0] == "logs" and parts[1:2] != ["exports"]:  # log entries, which belong to the data plane
        return False
    return method.lower() == "post" or (method.lower() in ("put", "patch") and parts[-1] in _ACTIONS)


def is_replayable(options: Any) -> bool:
    """Return whether the body of a request can be sent again: a pipe or a generator is empty after the first time."""
    if options.files is None and options.content is None:  # nearly always
        return True
    return all(map(_can_be_read_again, _contents(options)))


def _contents(options: Any) -> Iterator[Any]:
    yield options.content
    files: Any = options.files or ()
    if isinstance(files, Mapping):
        files = list(cast("Mapping[str, Any]", files).items())
    for _, file in files:
        yield file[1] if isinstance(file, tuple) else file


def _can_be_read_again(content: Any) -> bool:
    if content is None or isinstance(content, (bytes, bytearray, str)):
        return True
    if hasattr(content, "seekable"):
        return bool(content.seekable())
    if hasattr(content, "read"):
        return hasattr(content, "seek")
    return not hasattr(content, "__next__") and not hasattr(content, "__anext__")
