"""Reading an answer's body."""

from __future__ import annotations

from typing import TYPE_CHECKING

from portkey_ai.api_resources.inflation import Inflation

if TYPE_CHECKING:
    import httpx


async def read(response: httpx.Response) -> None:
    """Read the body; a compressed one no further than it makes sense."""
    if "content-encoding" not in response.headers:
        await response.aread()
        return
    inflation = Inflation(response)
    async for piece in response.aiter_bytes():
        inflation.add(piece)
    inflation.done()
