"""`Stream` and `AsyncStream`: the chunks of a response, with the gateway's headers."""

from typing import TYPE_CHECKING

from portkey_ai._lazy import lazy_exports

if TYPE_CHECKING:
    from portkey_ai.api_resources._async.stream import AsyncStream as AsyncStream
    from portkey_ai.api_resources._sync.stream import Stream as Stream
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "portkey_ai.api_resources._async.stream": "AsyncStream",
            "portkey_ai.api_resources._sync.stream": "Stream",
        },
    )

__all__ = ["AsyncStream", "Stream"]
