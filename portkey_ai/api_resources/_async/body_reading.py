"""Reads a limited part of the body of a response."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import httpx


async def read_start(response: httpx.Response, limit: int) -> None:
    """Read the body, but no more than its first `limit` bytes. If reading fails, the content of `response` is empty."""
    content = bytearray()
    try:
        async for piece in response.aiter_bytes():
            content += piece
            if len(content) > limit:
                del content[limit:]
                break
    except BaseException:
        content.clear()
        raise
    finally:
        response._content = bytes(content)  # pyright: ignore[reportPrivateUsage]
