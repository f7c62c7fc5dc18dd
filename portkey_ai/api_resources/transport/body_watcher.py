"""Observe the body of an HTTP response while other code reads it."""

from __future__ import annotations

import weakref
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from httpx import Response


class Watcher(Protocol):
    """Observes a response body. The methods must not raise."""

    def feed(self, data: bytes) -> None:
        """Called with each part of the body, decompressed."""
        ...

    def failed(self, error: BaseException) -> None:
        """Called if reading fails."""
        ...

    def finish(self) -> None:
        """Called when no more will be read; it may be called more than once."""
        ...


def watch_body(response: Response, watcher: Watcher) -> None:
    """Call `watcher` for what is read of `response`, and at the end: the last byte, `close`, or garbage collection.

    The methods of this response object are replaced, because streams, raw responses and `iter_lines` all read through
    them. This works for responses of httpx and of httpx2.
    """
    iter_bytes, aiter_bytes = response.iter_bytes, response.aiter_bytes
    close, aclose = response.close, response.aclose
    reading = False  # httpx closes the response at the last byte, before it yields the last decompressed data

    def watched_iter_bytes(*args: Any, **kwargs: Any) -> Iterator[bytes]:
        nonlocal reading
        reading = True
        try:
            for data in iter_bytes(*args, **kwargs):
                reading = False
                watcher.feed(data)
                yield data
                reading = True
        except GeneratorExit:
            raise
        except BaseException as error:
            watcher.failed(error)
            raise
        else:
            watcher.finish()
        finally:
            reading = False

    async def watched_aiter_bytes(*args: Any, **kwargs: Any) -> AsyncIterator[bytes]:
        nonlocal reading
        reading = True
        try:
            async for data in aiter_bytes(*args, **kwargs):
                reading = False
                watcher.feed(data)
                yield data
                reading = True
        except GeneratorExit:
            raise
        except BaseException as error:
            watcher.failed(error)
            raise
        else:
            watcher.finish()
        finally:
            reading = False

    def watched_close() -> None:
        close()
        if not reading:
            watcher.finish()

    async def watched_aclose() -> None:
        await aclose()
        if not reading:
            watcher.finish()

    vars(response).update(
        iter_bytes=watched_iter_bytes, aiter_bytes=watched_aiter_bytes, close=watched_close, aclose=watched_aclose
    )
    weakref.finalize(response, watcher.finish).atexit = False
