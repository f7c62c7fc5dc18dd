"""Read the body of a request: of a known length, or in chunks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .request_head import UnreadableRequest

if TYPE_CHECKING:
    from collections.abc import Callable
    from io import BufferedReader

    from .request_head import RequestHead

_MAX_LINE_BYTES = 65536
_READ_BYTES = 1 << 20
_MAX_DIGITS = 15


def read_body(head: RequestHead, stream: BufferedReader, send_continue: Callable[[], None]) -> bytes:
    """Return the body of a request with `head`; empty if it has neither a length nor chunks.

    `send_continue` is called if the client waits for "100 Continue". Raises UnreadableRequest (400, 413, 417 or 501),
    or ConnectionError if the client closes the connection before the end of the body.
    """
    codings, lengths = head.values("transfer-encoding"), head.values("content-length")
    coding = ", ".join(codings)
    if codings and coding.lower() != "chunked":
        raise UnreadableRequest(501, f"Transfer-Encoding: {coding!r} is not supported")
    if codings and lengths:
        raise UnreadableRequest(400, "both Transfer-Encoding and Content-Length")
    length = _content_length(lengths) if lengths else 0
    expectation = ", ".join(head.values("expect")).lower()
    if expectation == "100-continue":
        if head.minor_version > 0:
            send_continue()
    elif expectation:
        raise UnreadableRequest(417, f"Expect: {expectation!r} is not supported")
    return b"".join(_read_chunks(stream)) if codings else _read_exactly(length, stream)


def _content_length(values: list[str]) -> int:
    value = values[0]
    if len(set(values)) > 1 or not (value.isascii() and value.isdigit()):
        raise UnreadableRequest(400, f"Content-Length: expected one number, got {', '.join(values)!r}")
    if len(value) > _MAX_DIGITS:
        raise UnreadableRequest(413, "Content-Length: too large")
    return int(value)


def _read_chunks(stream: BufferedReader) -> list[bytes]:
    chunks: list[bytes] = []
    while size := _chunk_size(_read_line(stream)):
        chunks.append(_read_exactly(size, stream))
        if _read_line(stream):
            raise UnreadableRequest(400, "a chunk is longer than its size")
    trailers = 0
    while line := _read_line(stream):
        trailers += len(line)
        if trailers > _MAX_LINE_BYTES:
            raise UnreadableRequest(431, "trailers too long")
    return chunks


def _chunk_size(line: bytes) -> int:
    digits = line.partition(b";")[0].strip()
    if not digits or digits.strip(b"0123456789abcdefABCDEF"):
        raise UnreadableRequest(400, "a chunk without a size")
    if len(digits) > _MAX_DIGITS:
        raise UnreadableRequest(413, "a chunk is too large")
    return int(digits, 16)


def _read_line(stream: BufferedReader) -> bytes:
    line = stream.readline(_MAX_LINE_BYTES)
    if not line.endswith(b"\n"):
        if len(line) == _MAX_LINE_BYTES:
            raise UnreadableRequest(400, "a line of a chunked body is too long")
        raise ConnectionResetError("the request is incomplete")
    return line.rstrip(b"\r\n")


def _read_exactly(size: int, stream: BufferedReader) -> bytes:
    parts: list[bytes] = []
    while size > 0:  # in parts, because `read` allocates the requested size
        part = stream.read(min(size, _READ_BYTES))
        if not part:
            raise ConnectionResetError("the request is incomplete")
        parts.append(part)
        size -= len(part)
    return b"".join(parts)
