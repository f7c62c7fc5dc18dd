"""Reading along in an HTTP answer while somebody else reads it."""

from __future__ import annotations

import weakref
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from httpx import Response


class Watcher(Protocol):
    """Is told what happens to an answer. None of it may raise."""

    def feed(self, data: bytes) -> None:
        """A piece of the body, decompressed."""
        ...

    def failed(self, error: BaseException) -> None:
        """Reading failed."""
        ...

    def finish(self) -> None:
        """Nothing more will be read; may be said more than once."""
        ...


def watch_body(response: Response, watcher: Watcher) -> None:
    """Tell `watcher` what is read of `response`, and when that ends: at the last byte, on closing, or forgotten.

    The methods of this one response are replaced, because everything that reads bodies comes through them: streams,
    raw responses, `iter_lines`. It works alike for the responses of httpx and httpx2.
    """
    iter_bytes, aiter_bytes = response.iter_bytes, response.aiter_bytes
    close, aclose = response.close, response.aclose
    reading = False  # the body's last byte closes the response before the rest of the decompressor is handed out

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
