"""What a download has received so far, and how it continues after an interruption."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from portkey_ai._vendor.openai._exceptions import APIConnectionError, APIStatusError, OpenAIError

from .retry_policy import retry_delay

if TYPE_CHECKING:
    from httpx import Response

MAX_FAILURES = 5
"""Failures in a row, without a new byte between them, after which a download ends with the last error."""
_RETRIED = (403, 408, 429)  # 403: a signed URL has expired; each attempt gets a new one
_RANGE = re.compile(r"bytes (?:(\d+)-\d+|\*)/(\d+|\*)")


class ResumableDownload:
    """The position in a file that is downloaded with one or more requests."""

    def __init__(self, received: int = 0) -> None:
        self.received = received
        self.total: int | None = None
        """The size of the file in bytes; None if it is not known."""
        self._tag: str | None = None
        self._is_encoded = False
        self._skip = 0
        self._failures = 0

    def headers(self) -> dict[str, str]:
        """Return the headers of the next request."""
        headers = {"accept": "*/*", "accept-encoding": "identity"}  # a range counts the bytes that are sent
        if self.received and not self._is_encoded:
            headers["range"] = f"bytes={self.received}-"
            if self._tag is not None:
                headers["if-range"] = self._tag
        return headers

    def started(self, response: Response) -> None:
        """Note where the body of a response begins. Raises PortkeyError if the file has changed meanwhile."""
        tag = response.headers.get("etag")
        tag = None if tag is None or tag.startswith("W/") else tag
        if self._tag is not None and tag is not None and tag != self._tag:
            raise OpenAIError("the file has changed while it was downloaded: download it again from its start")
        self._tag = tag or self._tag
        found = _RANGE.fullmatch(response.headers.get("content-range", "")) if response.status_code == 206 else None
        start = int(found[1]) if found and found[1] else 0
        if start > self.received:
            raise OpenAIError(f"the server sent the file from byte {start} on, not from byte {self.received}")
        self._skip = self.received - start  # what the server sends again, since it does not send ranges
        self._is_encoded = "content-encoding" in response.headers
        length = response.headers.get("content-length", "")
        if found and found[2].isdecimal():
            self.total = int(found[2])
        elif length.isdecimal() and not self._is_encoded:
            self.total = start + int(length)

    def take(self, piece: bytes) -> bytes:
        """Return what is new in a piece of a body."""
        new = piece[self._skip :]
        self._skip -= len(piece) - len(new)
        if new:
            self.received += len(new)
            self._failures = 0
        return new

    @property
    def missing(self) -> int:
        """The number of bytes that are known to be missing."""
        return max((self.total or 0) - self.received, 0)

    def is_whole(self, error: OpenAIError) -> bool:
        """Return whether `error` says that there is nothing after the bytes that were received before."""
        if not isinstance(error, APIStatusError) or error.status_code != 416:
            return False
        found = _RANGE.fullmatch(error.response.headers.get("content-range", ""))
        return found is not None and found[2] == str(self.received)

    def delay_after(self, error: OpenAIError) -> float | None:
        """Return the seconds until the next attempt after an error; None if the download has failed."""
        status = error.status_code if isinstance(error, APIStatusError) else None
        passes = isinstance(error, APIConnectionError) or status in _RETRIED or (status or 0) >= 500
        self._failures += 1
        return retry_delay(self._failures - 1, None) if passes and self._failures < MAX_FAILURES else None
