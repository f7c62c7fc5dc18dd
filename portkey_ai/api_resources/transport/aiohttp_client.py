"""`DefaultAioHttpClient`: an HTTP client that uses aiohttp instead of httpcore, for many concurrent calls."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from httpx import AsyncBaseTransport, AsyncClient

from portkey_ai._vendor.openai._constants import DEFAULT_CONNECTION_LIMITS, DEFAULT_TIMEOUT

if TYPE_CHECKING:
    from httpx import Request, Response

    _BaseClient = AsyncClient
    _BaseTransport = AsyncBaseTransport
else:
    try:
        from httpx_aiohttp import AiohttpTransport as _BaseTransport
        from httpx_aiohttp import HttpxAiohttpClient as _BaseClient
    except ImportError:  # without the extra, this module can be imported, but the client cannot be created
        _BaseClient, _BaseTransport = AsyncClient, AsyncBaseTransport


class DefaultAioHttpClient(_BaseClient):
    """An `httpx.AsyncClient` on aiohttp: `AsyncPortkey(http_client=DefaultAioHttpClient())`.

    Takes the arguments of `httpx.AsyncClient`. Timeout, limits and redirects default to those of an `AsyncPortkey`
    without `http_client`. The `AsyncPortkey` closes it. Raises ImportError without the extra `aiohttp`.
    """

    _closed_by_portkey = True

    def __init__(self, **options: Any) -> None:
        if _BaseClient is AsyncClient:
            raise ImportError("DefaultAioHttpClient needs httpx-aiohttp: pip install 'portkey-ai[aiohttp]'")
        options.setdefault("timeout", DEFAULT_TIMEOUT)
        options.setdefault("limits", DEFAULT_CONNECTION_LIMITS)
        options.setdefault("follow_redirects", True)
        super().__init__(**options)

    def _init_transport(self, transport: Any = None, **options: Any) -> Any:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        return transport or _CheckedTransport(**options)

    def _init_proxy_transport(self, proxy: Any, **options: Any) -> Any:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        return _CheckedTransport(proxy=proxy, **options)


class _CheckedTransport(_BaseTransport):
    """The transport of httpx-aiohttp, with a check of the connection while a response body is read."""

    if TYPE_CHECKING:

        def __init__(self, **options: Any) -> None: ...

    async def handle_async_request(self, request: Request) -> Response:
        from .aiohttp_body import CheckedBody

        response = await super().handle_async_request(request)
        response.stream = CheckedBody(response.stream)
        return response
