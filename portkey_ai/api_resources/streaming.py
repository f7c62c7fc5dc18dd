"""`Stream` and `AsyncStream`: the chunks of an answer, with the gateway's headers."""

from __future__ import annotations

from ._async.streaming import AsyncStream as AsyncStream
from ._sync.streaming import Stream as Stream

__all__ = ["AsyncStream", "Stream"]
