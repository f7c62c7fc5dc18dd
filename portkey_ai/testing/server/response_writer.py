"""Write a response to a socket: in one piece, in chunks, slowly, or only a part of it."""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING

from portkey_ai.testing.wire.local_responses import HTTPError

if TYPE_CHECKING:
    import socket
    import threading
    from collections.abc import Iterator
    from io import BufferedReader

    from portkey_ai.testing.wire.local_responses import LocalResponse

    from .request_head import RequestHead

SLOW_BYTES = 16
SLOW_SECONDS = 0.02

_PHRASES = {status.value: status.phrase for status in HTTPStatus}
_SERVER_HEADERS = ("connection", "content-length", "transfer-encoding")
_MAX_JOINED_BYTES = 65536


class ResponseWriter:
    """Writes responses to `connection`; with `slow`, SLOW_BYTES every SLOW_SECONDS."""

    def __init__(self, connection: socket.socket, closing: threading.Event, *, slow: bool = False) -> None:
        self._socket = connection
        self._closing = closing
        self._slow = slow

    def write(self, response: LocalResponse, head: RequestHead | None, *, keep_alive: bool) -> bool:
        """Send a response to the request with `head`; return whether it is complete.

        Without `keep_alive`, its headers announce that the connection is closed after it.
        """
        try:
            response = _prepare(response)
        except HTTPError as error:
            response = error.response
        if head and (head.method == "HEAD" or response.status in (204, 304)):
            self._send(_head(response, keep_alive=keep_alive))
            return True
        if isinstance(response.body, bytes):
            first = _head(response, f"content-length: {len(response.body)}", keep_alive=keep_alive)
            if len(response.body) < _MAX_JOINED_BYTES:
                self._send(first + response.body)
            else:
                self._send(first)
                self._send(response.body)
            return True
        chunked = head is None or head.minor_version > 0
        self._send(
            _head(response, "transfer-encoding: chunked", keep_alive=keep_alive)
            if chunked
            else _head(response, keep_alive=False)
        )
        return self._write_chunks(response.body, chunked=chunked)

    def open_websocket(self, response: LocalResponse, head: RequestHead, stream: BufferedReader) -> None:
        """Send the handshake, and call `response.websocket` with the websocket."""
        from .websocket import WebSocket, handshake_headers

        assert response.websocket, "the response is that to a handshake"
        try:
            response.headers.update(handshake_headers(head))
        except HTTPError as error:
            self.write(error.response, head, keep_alive=False)
            return
        self._send(_head(response, "connection: upgrade", keep_alive=True))
        websocket = WebSocket(stream, self._send)
        try:
            response.websocket(websocket)
        except OSError:
            raise
        except BaseException as error:
            websocket.close(1011, f"the local gateway failed: {type(error).__name__}: {error}")

    def _write_chunks(self, chunks: Iterator[bytes], *, chunked: bool) -> bool:
        try:
            for chunk in chunks:
                if chunk:  # an empty chunk would end the body
                    self._send(b"%x\r\n%s\r\n" % (len(chunk), chunk) if chunked else chunk)
        except BaseException:  # of `chunks` or of the socket: the response stays incomplete
            return False
        finally:
            close = getattr(chunks, "close", None)
            if close:
                close()
        if chunked:
            self._send(b"0\r\n\r\n")
        return chunked

    def _send(self, data: bytes) -> None:
        if not self._slow:
            self._socket.sendall(data)
            return
        for start in range(0, len(data), SLOW_BYTES):
            self._socket.sendall(data[start : start + SLOW_BYTES])
            if self._closing.wait(SLOW_SECONDS):
                raise ConnectionAbortedError


def _prepare(response: LocalResponse) -> LocalResponse:
    if response.cut_after is not None:
        from .interrupted_response import interrupted

        response = interrupted(response)
    for name, value in response.headers.items():
        try:
            f"{name}{value}".encode("latin-1")
        except UnicodeEncodeError:
            raise HTTPError(
                500, f"the local gateway failed: the header {name!r} of the response is not latin-1"
            ) from None
    return response


def _head(response: LocalResponse, *more: str, keep_alive: bool) -> bytes:
    lines = [f"HTTP/1.1 {response.status} {_PHRASES.get(response.status, 'unknown')}"]
    lines += [f"{name}: {value}" for name, value in response.headers.items() if name.lower() not in _SERVER_HEADERS]
    lines += more
    if not keep_alive:
        lines.append("connection: close")
    return "\r\n".join((*lines, "", "")).encode("latin-1")
