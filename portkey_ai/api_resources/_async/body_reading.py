"""Reading an answer's body."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from portkey_ai.api_resources.errors.connection_errors import reading_of
from portkey_ai.api_resources.transport.decompression import Inflation

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    import httpx

_T = TypeVar("_T", bytes, str)


async def read(response: httpx.Response) -> None:
    """Read the body; a compressed one no further than it makes sense."""
    if "content-encoding" not in response.headers:
        await response.aread()
        return
    inflation = Inflation(response)
    async for piece in response.aiter_bytes():
        inflation.add(piece)
    inflation.done()


async def body(response: httpx.Response) -> bytes:
    """The body, for `with_streaming_response`; an error of ours when it breaks off."""
    with reading_of(response):
        await read(response)
    return response.content


async def pieces(response: httpx.Response, iterator: AsyncIterator[_T]) -> AsyncIterator[_T]:
    """The same of an iterator over the body."""
    inflation = Inflation(response)
    with reading_of(response):
        async for piece in iterator:
            inflation.watch(piece)
            yield piece
