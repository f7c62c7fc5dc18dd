"""Reads the body of a response."""

from __future__ import annotations

from typing import TYPE_CHECKING

from portkey_ai.api_resources.transport.decompression import Inflation

if TYPE_CHECKING:
    import httpx


async def read(response: httpx.Response) -> None:
    """Read the body; of a compressed one, no more than the limit of decompression allows."""
    if "content-encoding" not in response.headers:
        await response.aread()
        return
    inflation = Inflation(response)
    async for piece in response.aiter_bytes():
        inflation.add(piece)
    inflation.done()
