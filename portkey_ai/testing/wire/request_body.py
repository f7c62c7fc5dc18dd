"""Read the body of a request: of a known length, or in chunks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .local_responses import Fault

if TYPE_CHECKING:
    from email.message import Message
    from io import BufferedIOBase

_LONGEST_LINE = 65536


class UnreadableBody(Fault):
    """The end of the body, and so the start of the next request, is unknown: the connection must be closed."""


def read_body(headers: Message, stream: BufferedIOBase) -> bytes:
    """Return the body of a request with `headers`; empty if it has neither a length nor chunks.

    Raises UnreadableBody (400, 417 or 501), or ConnectionError if the client closes the connection before its end.
    """
    expectation = headers.get("expect", "").strip().lower()
    if expectation not in ("", "100-continue"):  # http.server has sent "100 Continue" already
        raise UnreadableBody(417, f"Expect: {expectation!r} is not supported")
    coding, lengths = headers.get("transfer-encoding"), headers.get_all("content-length") or []
    if coding is None:
        return _exactly(_length(lengths), stream) if lengths else b""
    if coding.strip().lower() != "chunked":
        raise UnreadableBody(501, f"Transfer-Encoding: {coding!r} is not supported")
    if lengths:
        raise UnreadableBody(400, "both Transfer-Encoding and Content-Length")
    return b"".join(_chunks(stream))


def _length(values: list[str]) -> int:
    value = values[0].strip()
    if len(set(values)) > 1 or not (value.isascii() and value.isdigit()):
        raise UnreadableBody(400, f"Content-Length: expected one number, got {', '.join(values)!r}")
    return int(value)


def _chunks(stream: BufferedIOBase) -> list[bytes]:
    chunks: list[bytes] = []
    while size := _size(_line(stream)):
        chunks.append(_exactly(size, stream))
        if _line(stream):
            raise UnreadableBody(400, "a chunk is longer than its size")
    while _line(stream):
        pass  # trailers
    return chunks


def _size(line: bytes) -> int:
    digits = line.partition(b";")[0].strip()
    if not digits or digits.strip(b"0123456789abcdefABCDEF"):
        raise UnreadableBody(400, "a chunk without a size")
    return int(digits, 16)


def _line(stream: BufferedIOBase) -> bytes:
    line = stream.readline(_LONGEST_LINE)
    if not line.endswith(b"\n"):
        raise ConnectionResetError("the request is incomplete")
    return line.rstrip(b"\r\n")


def _exactly(size: int, stream: BufferedIOBase) -> bytes:
    body = stream.read(size)
    if len(body) < size:
        raise ConnectionResetError("the request is incomplete")
    return body
