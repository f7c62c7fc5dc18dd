"""Server side of websockets (RFC 6455): the handshake, and text messages."""

from __future__ import annotations

import base64
import hashlib
from typing import TYPE_CHECKING

from portkey_ai.testing.wire.local_responses import HTTPError

if TYPE_CHECKING:
    from collections.abc import Callable
    from io import BufferedReader

    from .request_head import RequestHead

_HANDSHAKE_GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
_MAX_MESSAGE_BYTES = 16 << 20
_MAX_REASON_BYTES = 120
_VALID_CLOSE_CODES = frozenset((*range(1000, 1004), *range(1007, 1015), *range(3000, 5000)))
"""The codes that are allowed in a closing frame."""
_CONTINUATION, _TEXT, _BINARY, _CLOSE, _PING, _PONG = 0x0, 0x1, 0x2, 0x8, 0x9, 0xA


def handshake_headers(head: RequestHead) -> dict[str, str]:
    """Return the headers of the response to a handshake. Raises HTTPError (400 or 426) if it is not valid."""
    if head.method != "GET" or len(head.values("sec-websocket-key")) != 1:
        raise HTTPError(400, "not the handshake of a websocket")
    if head.values("sec-websocket-version") != ["13"]:
        error = HTTPError(426, "Sec-WebSocket-Version: expected 13")
        error.response.headers["sec-websocket-version"] = "13"
        raise error
    digest = hashlib.sha1((head.values("sec-websocket-key")[0] + _HANDSHAKE_GUID).encode()).digest()
    headers = {"upgrade": "websocket", "sec-websocket-accept": base64.b64encode(digest).decode()}
    protocols = ", ".join(head.values("sec-websocket-protocol")).split(", ")
    if "realtime" in protocols:
        headers["sec-websocket-protocol"] = "realtime"
    return headers


class _Closed(Exception):
    """The websocket must be closed, with this code and reason."""

    def __init__(self, code: int, reason: str = "") -> None:
        super().__init__(reason)
        self.code = code
        self.reason = reason


class WebSocket:
    """An open websocket. `send_bytes` writes to the connection that `stream` reads."""

    def __init__(self, stream: BufferedReader, send_bytes: Callable[[bytes], None]) -> None:
        self._stream = stream
        self._send_bytes = send_bytes
        self._open = True

    def receive(self) -> str | None:
        """Return the next text message; None if the websocket is closed."""
        try:
            return self._read_message() if self._open else None
        except _Closed as closed:
            self.close(closed.code, closed.reason)
            return None

    def send(self, text: str) -> None:
        """Send a text message."""
        self._send_frame(_TEXT, text.encode())

    def close(self, code: int = 1000, reason: str = "") -> None:
        """Send the closing frame, once."""
        if self._open:
            self._open = False
            body = code.to_bytes(2, "big") if code else b""
            shortened = reason.encode(errors="replace")[:_MAX_REASON_BYTES].decode(errors="ignore")
            self._send_frame(_CLOSE, body + shortened.encode())

    def _read_message(self) -> str:
        fragments: list[bytes] = []
        length = 0
        while True:
            final, opcode, payload = self._read_frame()
            if opcode == _PING:
                self._send_frame(_PONG, payload)
            elif opcode == _CLOSE:
                raise _Closed(_close_code(payload))
            elif opcode in (_TEXT, _CONTINUATION):
                if (opcode == _TEXT) == bool(fragments):
                    raise _Closed(1002, "a fragment out of order")
                fragments.append(payload)
                length += len(payload)
                if length > _MAX_MESSAGE_BYTES:
                    raise _Closed(1009, "the message is too long")
                if final:
                    return _decoded(b"".join(fragments))
            elif opcode != _PONG:
                raise _Closed(1003 if opcode == _BINARY else 1002, "expected text")

    def _read_frame(self) -> tuple[bool, int, bytes]:
        first, second = self._read_bytes(2)
        final, opcode, length = bool(first & 0x80), first & 0x0F, second & 0x7F
        if first & 0x70 or not second & 0x80:
            raise _Closed(1002, "frames must be masked, without extensions")
        if opcode >= _CLOSE and (length > 125 or not final):
            raise _Closed(1002, "a control frame must be short and whole")
        if length > 125:
            length = int.from_bytes(self._read_bytes(2 if length == 126 else 8), "big")
        if length > _MAX_MESSAGE_BYTES:
            raise _Closed(1009, "the message is too long")
        mask = self._read_bytes(4)
        return final, opcode, _unmasked(self._read_bytes(length), mask)

    def _read_bytes(self, size: int) -> bytes:
        data = self._stream.read(size)
        if len(data) < size:
            raise ConnectionResetError("the websocket is interrupted")
        return data

    def _send_frame(self, opcode: int, payload: bytes) -> None:
        length = len(payload)
        if length < 126:
            head = bytes((0x80 | opcode, length))
        elif length < 1 << 16:
            head = bytes((0x80 | opcode, 126)) + length.to_bytes(2, "big")
        else:
            head = bytes((0x80 | opcode, 127)) + length.to_bytes(8, "big")
        self._send_bytes(head + payload)


def _close_code(payload: bytes) -> int:
    """Return the code of a client's closing frame; 0 if it has none."""
    if not payload:
        return 0
    code = int.from_bytes(payload[:2], "big")
    if len(payload) == 1 or code not in _VALID_CLOSE_CODES:
        raise _Closed(1002, "an invalid code in a closing frame")
    _decoded(payload[2:])
    return code


def _unmasked(payload: bytes, mask: bytes) -> bytes:
    repeated = (mask * (len(payload) // 4 + 1))[: len(payload)]
    number = int.from_bytes(payload, "big") ^ int.from_bytes(repeated, "big")
    return number.to_bytes(len(payload), "big")


def _decoded(message: bytes) -> str:
    try:
        return message.decode()
    except UnicodeDecodeError:
        raise _Closed(1007, "the message is not UTF-8") from None
