"""One connection of a client: its requests and their responses, one after another."""

from __future__ import annotations

import os
import socket
import struct
import time
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, unquote

from portkey_ai.testing.wire.json_text import decoded_json
from portkey_ai.testing.wire.local_responses import HTTPError, LocalResponse
from portkey_ai.testing.wire.recorded_request import RecordedRequest

from .request_body import read_body
from .request_head import read_head
from .response_writer import ResponseWriter

if TYPE_CHECKING:
    import threading
    from io import BufferedReader

    from .request_head import RequestHead

Respond = Callable[[RecordedRequest], LocalResponse]

_LINGER_SECONDS = 1.0
_RESET = struct.pack("hh" if os.name == "nt" else "ii", 1, 0)  # SO_LINGER on, 0 seconds: closing resets the connection


class HTTPConnection:
    """Serves an accepted socket until the client or `close` ends the connection. `closing` ends delays early."""

    def __init__(self, accepted: socket.socket, respond: Respond, closing: threading.Event) -> None:
        self._socket = accepted
        self._respond = respond
        self._closing = closing

    def serve(self) -> None:
        """Serve all requests; returns when the connection is closed. Raises nothing."""
        try:
            with self._socket, self._socket.makefile("rb") as stream:
                while self._serve_one(stream):
                    pass
        except OSError:  # the client has closed the connection
            pass

    def close(self) -> None:
        """End the connection, from another thread."""
        try:
            self._socket.shutdown(socket.SHUT_RDWR)
        except OSError:  # already closed
            pass

    def abort(self) -> None:
        """End the connection with a reset, from another thread."""
        self._make_reset()
        self.close()

    def close_after_fork(self) -> None:
        """Close the copy of the socket in a forked process; the connection stays open in the parent process."""
        copied = self._socket.detach()  # `close` would wait for the stream to be closed
        if copied >= 0:
            socket.close(copied)

    def _serve_one(self, stream: BufferedReader) -> bool:
        """Serve the next request; return whether another may follow."""
        head: RequestHead | None = None
        keep_alive = False
        try:
            head = read_head(stream)
            if head is None:
                return False
            body = read_body(head, stream, self._send_continue)
            keep_alive = head.keep_alive
            response = _check_response_type(self._respond(_request(head, body)))
        except HTTPError as error:
            response = error.response
        except ConnectionError:  # from the client, or from `respond` to close the connection
            return False
        except (
            BaseException
        ) as error:  # pytest.fail() raises a BaseException; a 500 explains more than a closed connection
            response = HTTPError(500, f"the local gateway failed: {type(error).__name__}: {error}").response
        return self._send(response, head, stream, keep_alive=keep_alive)

    def _send(
        self, response: LocalResponse, head: RequestHead | None, stream: BufferedReader, *, keep_alive: bool
    ) -> bool:
        if response.delay and self._closing.wait(response.delay):
            return False
        if response.network == "reset":
            self._make_reset()
            return False
        if response.network == "stall":
            while stream.read1(65536):
                pass
            return False
        writer = ResponseWriter(self._socket, self._closing, slow=response.network == "slow")
        if response.websocket and head:
            writer.open_websocket(response, head, stream)
            self._lingering_close(stream)
            return False
        complete = writer.write(response, head, keep_alive=keep_alive)
        if complete and not keep_alive:
            self._lingering_close(stream)
        return complete and keep_alive

    def _send_continue(self) -> None:
        self._socket.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")

    def _make_reset(self) -> None:
        try:
            self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
        except OSError:  # it has ended already
            pass

    def _lingering_close(self, stream: BufferedReader) -> None:
        """Read the rest of the request before closing: closing a socket with unread data discards the response."""
        self._socket.shutdown(socket.SHUT_WR)
        self._socket.settimeout(_LINGER_SECONDS)
        deadline = time.monotonic() + _LINGER_SECONDS
        while time.monotonic() < deadline and stream.read1(65536):
            pass


def _check_response_type(response: object) -> LocalResponse:
    if not isinstance(response, LocalResponse):
        raise TypeError(f"expected a LocalResponse, got {response!r}")
    body: Any = response.body
    if isinstance(body, (str, bytearray, Mapping)) or not isinstance(body, Iterable):
        raise TypeError(f"body: expected bytes, or an iterator of bytes, got {body!r}")
    if response.network not in (None, "reset", "stall", "slow"):
        raise ValueError(f"network: expected reset, stall or slow, got {response.network!r}")
    return response


def _request(head: RequestHead, raw: bytes) -> RecordedRequest:
    headers = head.joined_headers()
    body: Any = raw or None
    if raw and headers.get("content-type", "").partition(";")[0].strip().lower() == "application/json":
        try:
            body = decoded_json(raw)
        except ValueError:
            raise HTTPError(500, "Something went wrong") from None
    return RecordedRequest(head.method, unquote(head.path), dict(parse_qsl(head.query)), headers, body)
