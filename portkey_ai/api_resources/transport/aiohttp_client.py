"""`DefaultAioHttpClient`: aiohttp in place of httpcore, for many calls at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from httpx import AsyncClient

from portkey_ai._vendor.openai._constants import DEFAULT_CONNECTION_LIMITS, DEFAULT_TIMEOUT

if TYPE_CHECKING:
    Base = AsyncClient
else:
    try:
        from httpx_aiohttp import HttpxAiohttpClient as Base
    except ImportError:
        Base = AsyncClient


class DefaultAioHttpClient(Base):
    """An `httpx.AsyncClient` on aiohttp: `AsyncPortkey(http_client=DefaultAioHttpClient())`.

    Takes the arguments of `httpx.AsyncClient`. Timeout, limits and redirects default to those of a client without
    `http_client`. You have to close it. Raises ImportError without the extra `aiohttp`.
    """

    def __init__(self, **options: Any) -> None:
        if Base is AsyncClient:
            raise ImportError("DefaultAioHttpClient needs httpx-aiohttp: pip install 'portkey-ai[aiohttp]'")
        options.setdefault("timeout", DEFAULT_TIMEOUT)
        options.setdefault("limits", DEFAULT_CONNECTION_LIMITS)
        options.setdefault("follow_redirects", True)
        super().__init__(**options)
