"""Reads the body of a response."""

from __future__ import annotations

from typing import TYPE_CHECKING

from portkey_ai.api_resources.transport.decompression import DecompressionLimit

if TYPE_CHECKING:
    import httpx


async def read(response: httpx.Response) -> None:
    """Read the body; of a compressed one, no more than the limit of decompression allows."""
    if "content-encoding" not in response.headers:
        await response.aread()
        return
    limit = DecompressionLimit(response)
    async for piece in response.aiter_bytes():
        limit.add(piece)
    limit.set_content()
