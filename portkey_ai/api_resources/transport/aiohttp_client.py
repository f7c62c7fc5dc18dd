"""`DefaultAioHttpClient`: aiohttp in place of httpcore, for many calls at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from httpx import AsyncBaseTransport, AsyncClient

from portkey_ai._vendor.openai._constants import DEFAULT_CONNECTION_LIMITS, DEFAULT_TIMEOUT

if TYPE_CHECKING:
    from httpx import Request, Response

    Base = AsyncClient
    BaseTransport = AsyncBaseTransport
else:
    try:
        from httpx_aiohttp import AiohttpTransport as BaseTransport
        from httpx_aiohttp import HttpxAiohttpClient as Base
    except ImportError:
        Base, BaseTransport = AsyncClient, AsyncBaseTransport


class DefaultAioHttpClient(Base):
    """An `httpx.AsyncClient` on aiohttp: `AsyncPortkey(http_client=DefaultAioHttpClient())`.

    Takes the arguments of `httpx.AsyncClient`. Timeout, limits and redirects default to those of a client without
    `http_client`. You must close it yourself. Raises ImportError without the extra `aiohttp`.
    """

    def __init__(self, **options: Any) -> None:
        if Base is AsyncClient:
            raise ImportError("DefaultAioHttpClient needs httpx-aiohttp: pip install 'portkey-ai[aiohttp]'")
        options.setdefault("timeout", DEFAULT_TIMEOUT)
        options.setdefault("limits", DEFAULT_CONNECTION_LIMITS)
        options.setdefault("follow_redirects", True)
        super().__init__(**options)

    def _init_transport(self, transport: Any = None, **options: Any) -> Any:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        return transport or _Transport(**options)

    def _init_proxy_transport(self, proxy: Any, **options: Any) -> Any:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        return _Transport(proxy=proxy, **options)


class _Transport(BaseTransport):
    if TYPE_CHECKING:

        def __init__(self, **options: Any) -> None: ...

    async def handle_async_request(self, request: Request) -> Response:
        from .aiohttp_body import WatchedBody

        response = await super().handle_async_request(request)
        response.stream = WatchedBody(response.stream)
        return response
