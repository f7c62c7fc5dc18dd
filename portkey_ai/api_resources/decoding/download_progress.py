"""Report the progress of a download: `response.stream_to_file(path, progress=...)`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from httpx import Response

    from portkey_ai.api_resources.requests.progress import Progress


def reported(pieces: Iterator[bytes], progress: Progress | None, response: Response) -> Iterator[bytes]:
    """Return `pieces`, the body of `response`, and report to `progress` what has arrived."""
    return pieces if progress is None or progress is False else _reported(pieces, progress, response)


def async_reported(pieces: AsyncIterator[bytes], progress: Progress | None, response: Response) -> AsyncIterator[bytes]:
    """Do the same as `reported`, for an async response."""
    return pieces if progress is None or progress is False else _async_reported(pieces, progress, response)


def _reported(pieces: Iterator[bytes], progress: Progress, response: Response) -> Iterator[bytes]:
    from portkey_ai.api_resources.requests.progress import ProgressReport

    done, total = 0, _size(response)
    with ProgressReport(progress, "download") as report:
        for piece in pieces:
            yield piece
            done += len(piece)
            report(done, total)


async def _async_reported(pieces: AsyncIterator[bytes], progress: Progress, response: Response) -> AsyncIterator[bytes]:
    from portkey_ai.api_resources.requests.progress import ProgressReport

    done, total = 0, _size(response)
    with ProgressReport(progress, "download") as report:
        async for piece in pieces:
            yield piece
            done += len(piece)
            report(done, total)


def _size(response: Response) -> int | None:
    """Return the size of the body; None if it is not known, as of a compressed one."""
    length = response.headers.get("content-length", "")
    return int(length) if length.isdecimal() and "content-encoding" not in response.headers else None
