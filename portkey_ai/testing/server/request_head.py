"""Read the first line and the headers of a request."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from portkey_ai.testing.wire.local_responses import HTTPError, LocalResponse

if TYPE_CHECKING:
    from io import BufferedReader

MAX_HEAD_BYTES = 16384
"""The maximum size of the first line and the headers, in bytes; the limit of Node.js, and so of the gateway."""

_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_START_LINE = re.compile(rf"({_TOKEN.pattern}) (\S+) HTTP/(\d)\.(\d)")
_StartLine = tuple[str, str, str, int]
_CONTROL = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")


class UnreadableRequest(HTTPError):
    """An invalid request whose end is unknown. No further request can be read: the connection must be closed."""


@dataclass(frozen=True)
class RequestHead:
    """The first line and the headers of a request. The names of `headers` are in lower case, in order of arrival."""

    method: str
    path: str
    query: str
    minor_version: int
    headers: list[tuple[str, str]]

    def values(self, name: str) -> list[str]:
        """Return the values of all headers called `name`."""
        return [value for known, value in self.headers if known == name]

    def joined_headers(self) -> dict[str, str]:
        """Return the headers as a dict; headers of the same name are joined, as by the gateway."""
        joined: dict[str, str] = {}
        for name, value in self.headers:
            separator = "; " if name == "cookie" else ", "
            joined[name] = f"{joined[name]}{separator}{value}" if name in joined else value
        return joined

    @property
    def keep_alive(self) -> bool:
        """Whether the client wants to send further requests over the same connection."""
        options = {option.strip().lower() for value in self.values("connection") for option in value.split(",")}
        return "close" not in options and (self.minor_version > 0 or "keep-alive" in options)


def read_head(stream: BufferedReader) -> RequestHead | None:
    """Return the next head on `stream`; None if the connection ends before it.

    Raises UnreadableRequest (400, 431 or 505), or ConnectionError if the connection ends within the head.
    """
    start: _StartLine | None = None
    headers: list[tuple[str, str]] = []
    remaining = MAX_HEAD_BYTES
    while True:
        if not start and not _has_request(stream):
            return None
        line = stream.readline(remaining)
        remaining -= len(line)
        if not line.endswith(b"\n"):
            if remaining > 0:
                raise ConnectionResetError("the request is incomplete")
            raise _too_long()
        text = line.rstrip(b"\r\n").decode("latin-1")
        if text and start:
            headers.append(_header(text))
        elif text:
            start = _start_line(text)
        elif start:  # before the first line, an empty line is ignored
            return RequestHead(*start, headers)
        if remaining <= 0:
            raise _too_long()


def _has_request(stream: BufferedReader) -> bool:
    """Return whether there is a request. Raises UnreadableRequest if the first byte cannot start a request."""
    first = stream.peek(1)[:1]
    if first and not (first in b"\r\n" or _TOKEN.fullmatch(first.decode("latin-1"))):
        raise UnreadableRequest(400, "not an HTTP request")
    return bool(first)


def _too_long() -> UnreadableRequest:
    error = UnreadableRequest(431, "headers too long")
    error.response = LocalResponse(b"", 431)
    return error


def _start_line(line: str) -> _StartLine:
    match = _START_LINE.fullmatch(line)
    if not match:
        raise UnreadableRequest(400, "not an HTTP request")
    method, target, major, minor = match.groups()
    if major != "1":
        raise UnreadableRequest(505, f"HTTP/{major}.{minor} is not supported")
    return (method, *_path_and_query(target), int(minor))


def _path_and_query(target: str) -> tuple[str, str]:
    if target.startswith("/"):  # `urlsplit` would take the start of `//a/b` for a host
        path, _, query = target.partition("#")[0].partition("?")
        return path, query
    try:
        parts = urlsplit(target)
    except ValueError:
        raise UnreadableRequest(400, "not the URL of a request") from None
    return parts.path, parts.query


def _header(line: str) -> tuple[str, str]:
    name, colon, value = line.partition(":")
    if not colon or not _TOKEN.fullmatch(name) or _CONTROL.search(value):
        raise UnreadableRequest(400, "not a header line")
    return name.lower(), value.strip(" \t")
