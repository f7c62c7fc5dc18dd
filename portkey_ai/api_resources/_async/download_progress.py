"""Report the progress of a download: `response.stream_to_file(path, progress=...)`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from portkey_ai.api_resources.requests.progress import ProgressReport

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    import httpx

    from portkey_ai.api_resources.requests.progress import Progress


async def reported(pieces: AsyncIterator[bytes], progress: Progress, response: httpx.Response) -> AsyncIterator[bytes]:
    """Yield `pieces`, the body of `response`, and report to `progress` what has arrived."""
    length = response.headers.get("content-length", "")
    is_known = length.isdecimal() and "content-encoding" not in response.headers
    done, total = 0, int(length) if is_known else None
    with ProgressReport(progress, "download") as report:
        async for piece in pieces:
            yield piece
            done += len(piece)
            report(done, total)
