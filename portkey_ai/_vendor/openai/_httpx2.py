from __future__ import annotations

import ssl
import sys
from typing import Any, Protocol, cast

import anyio
import httpx

from ._constants import DEFAULT_TIMEOUT, DEFAULT_CONNECTION_LIMITS


class _LegacyHttpxModule(Protocol):
    Auth: type[httpx.Auth]
    Client: type[httpx.Client]
    AsyncClient: type[httpx.AsyncClient]
    URL: type[httpx.URL]
    Response: type[httpx.Response]
    Timeout: type[httpx.Timeout]
    Limits: type[httpx.Limits]
    TimeoutException: type[httpx.TimeoutException]
    RequestError: type[httpx.RequestError]
    HTTPStatusError: type[httpx.HTTPStatusError]
    StreamConsumed: type[httpx.StreamConsumed]
    RequestNotRead: type[httpx.RequestNotRead]


def _loaded_legacy_httpx() -> _LegacyHttpxModule | None:
    module = sys.modules.get("httpx2")
    return cast(_LegacyHttpxModule, module) if module is not None else None


def is_httpx2_sync_client(value: object) -> bool:
    return isinstance(value, httpx.Client)


def is_httpx2_async_client(value: object) -> bool:
    return isinstance(value, httpx.AsyncClient)


def is_legacy_httpx_sync_client(value: object) -> bool:
    module = _loaded_legacy_httpx()
    return module is not None and isinstance(value, module.Client)


def is_legacy_httpx_async_client(value: object) -> bool:
    module = _loaded_legacy_httpx()
    return module is not None and isinstance(value, module.AsyncClient)


def normalize_httpx_url(value: str | httpx.URL) -> httpx.URL:
    if isinstance(value, httpx.URL):
        return value

    module = _loaded_legacy_httpx()
    legacy_value: object = value
    if module is not None and isinstance(legacy_value, module.URL):
        return httpx.URL(str(legacy_value))

    return httpx.URL(value)


def http_response_types() -> tuple[type[httpx.Response], ...]:
    module = _loaded_legacy_httpx()
    return (httpx.Response,) if module is None else (httpx.Response, module.Response)


def normalize_httpx_timeout(value: float | httpx.Timeout | None) -> float | httpx.Timeout | None:
    module = _loaded_legacy_httpx()
    if module is not None and isinstance(value, module.Timeout):
        return httpx.Timeout(**value.as_dict())
    return value


def normalize_httpx2_timeout(value: float | httpx.Timeout | None) -> float | httpx.Timeout | None:
    return normalize_httpx_timeout(value)


def normalize_legacy_httpx_timeout(value: float | httpx.Timeout | None) -> float | httpx.Timeout | None:
    module = _loaded_legacy_httpx()
    if module is not None and isinstance(value, httpx.Timeout):
        return module.Timeout(**value.as_dict())
    return value


def normalize_httpx2_auth(value: httpx.Auth) -> httpx.Auth:
    module = _loaded_legacy_httpx()
    if module is not None and type(value) is module.Auth:
        return httpx.Auth()
    return value


def normalize_legacy_httpx_auth(value: httpx.Auth) -> httpx.Auth:
    module = _loaded_legacy_httpx()
    if module is not None and type(value) is httpx.Auth:
        return module.Auth()
    return value


def timeout_exceptions() -> tuple[type[httpx.TimeoutException], ...]:
    module = _loaded_legacy_httpx()
    return (httpx.TimeoutException,) if module is None else (httpx.TimeoutException, module.TimeoutException)


def request_exceptions() -> tuple[type[Exception], ...]:
    module = _loaded_legacy_httpx()
    # Shim unmapped AnyIO TLS failures pending https://github.com/pydantic/httpx2/issues/854.
    errors = (httpx.RequestError, ssl.SSLError, anyio.EndOfStream)
    return errors if module is None else (*errors, module.RequestError)


def status_exceptions() -> tuple[type[httpx.HTTPStatusError], ...]:
    module = _loaded_legacy_httpx()
    return (httpx.HTTPStatusError,) if module is None else (httpx.HTTPStatusError, module.HTTPStatusError)


def stream_consumed_exceptions() -> tuple[type[httpx.StreamConsumed], ...]:
    module = _loaded_legacy_httpx()
    return (httpx.StreamConsumed,) if module is None else (httpx.StreamConsumed, module.StreamConsumed)


def request_not_read_exceptions() -> tuple[type[httpx.RequestNotRead], ...]:
    module = _loaded_legacy_httpx()
    return (httpx.RequestNotRead,) if module is None else (httpx.RequestNotRead, module.RequestNotRead)


def _set_httpx2_defaults(kwargs: dict[str, Any]) -> None:
    kwargs["timeout"] = normalize_httpx2_timeout(kwargs.get("timeout", DEFAULT_TIMEOUT))

    limits = kwargs.get("limits", DEFAULT_CONNECTION_LIMITS)
    module = _loaded_legacy_httpx()
    if module is not None and isinstance(limits, module.Limits):
        limits = httpx.Limits(
            max_connections=limits.max_connections,
            max_keepalive_connections=limits.max_keepalive_connections,
            keepalive_expiry=limits.keepalive_expiry,
        )
    kwargs["limits"] = limits
    kwargs.setdefault("follow_redirects", True)


def DefaultHttpx2Client(**kwargs: Any) -> httpx.Client:
    """Create an HTTPX client with the SDK's recommended defaults."""
    _set_httpx2_defaults(kwargs)
    return httpx.Client(**kwargs)


def DefaultAsyncHttpx2Client(**kwargs: Any) -> httpx.AsyncClient:
    """Create an async HTTPX client with the SDK's recommended defaults."""
    _set_httpx2_defaults(kwargs)
    return httpx.AsyncClient(**kwargs)
