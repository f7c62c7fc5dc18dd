"""Connections of the loopback server that speak HTTP/2 without TLS, for clients with `http1=False`."""

from __future__ import annotations

import contextlib
import re
import select
import socket
import time
from collections import deque
from collections.abc import Callable, Generator, Iterator

import h2.config
import h2.connection
import h2.events
import h2.exceptions

from .server import SECONDS_TO_STALL, Connection, Fault, FaultServer, HangUp, Request

_CONFIG = h2.config.H2Configuration(client_side=False, header_encoding="utf-8", validate_outbound_headers=False)
_CHUNK = re.compile(rb"(?:\r\n)?([0-9a-f]+)\r\n")
_OF_HTTP1 = ("connection", "transfer-encoding", "upgrade")
"""Headers that HTTP/2 does not have."""


def http2_server(fault: Fault) -> FaultServer:
    return FaultServer(fault, connection=Http2Connection)


class Http2Connection(Connection):
    """Handles the streams of one connection, one after the other. Sends as HTTP/2 what a fault sends as HTTP/1.1."""

    def __init__(self, server: FaultServer, plug: socket.socket) -> None:
        super().__init__(server, plug)
        self.h2 = h2.connection.H2Connection(_CONFIG)
        self._begun: deque[int] = deque()
        self._requests: dict[int, Request] = {}
        self._complete: set[int] = set()
        self._abandoned: set[int] = set()
        """Streams that the client has reset."""
        self._stream = 0
        self._response = _ResponseTranslator()
        self.h2.initiate_connection()
        self._flush()

    def _flush(self) -> None:
        self._socket.sendall(self.h2.data_to_send())

    def _more(self) -> None:
        piece = self._socket.recv(65536)
        if not piece:
            raise HangUp
        try:
            events = self.h2.receive_data(piece)
        except h2.exceptions.ProtocolError as error:
            raise HangUp from error
        for event in events:
            if isinstance(event, h2.events.RequestReceived) and event.stream_id:
                self._begun.append(event.stream_id)
                fields = {str(name): str(value) for name, value in event.headers or ()}
                request = Request(f"{fields[':method']} {fields[':path']} HTTP/2".encode(), b"")
                request.headers = fields
                self._requests[event.stream_id] = request
            elif isinstance(event, h2.events.DataReceived) and event.stream_id:
                self._requests[event.stream_id].body += event.data or b""
                self.h2.acknowledge_received_data(event.flow_controlled_length or 0, event.stream_id)
            elif isinstance(event, h2.events.StreamEnded) and event.stream_id:
                self._complete.add(event.stream_id)
            elif isinstance(event, h2.events.StreamReset) and event.stream_id:
                self._abandoned.add(event.stream_id)
        self._flush()

    def wait(self) -> bool:
        with contextlib.suppress(OSError, HangUp):
            while not self._begun:
                self._more()
            self._stream = self._begun.popleft()
            self._response = _ResponseTranslator()
            return True
        return False

    def handle(self, fault: Fault) -> None:
        with contextlib.suppress(_Abandoned):
            fault(self)

    def request(self) -> Request:
        while self._stream not in self._complete:
            self._more_of_the_stream()
        request = self._requests[self._stream]
        self.server.requests.append(request)
        return request

    def some_of_the_request(self) -> None:
        while not self._requests[self._stream].body:
            self._more_of_the_stream()

    def _more_of_the_stream(self) -> None:
        if self._stream in self._abandoned:
            raise _Abandoned
        self._more()

    def send(self, *pieces: bytes, pause: float = 0.0) -> None:
        for piece in pieces:
            with _abandoned_if_closed():
                for part in self._response.translate(piece):
                    if isinstance(part, bytes):
                        self._send_data(part)
                    else:
                        self.h2.send_headers(self._stream, part)
                if self._response.is_complete:
                    self.h2.end_stream(self._stream)
            self._flush()
            time.sleep(pause)
            while select.select([self._socket], [], [], 0)[0]:
                self._more_of_the_stream()

    def _send_data(self, data: bytes) -> None:
        while data:
            window = min(self.h2.local_flow_control_window(self._stream), self.h2.max_outbound_frame_size)
            if window:
                self.h2.send_data(self._stream, data[:window])
                data = data[window:]
                self._flush()
            else:
                self._more_of_the_stream()

    def send_frame(self, make: Callable[[int], bytes]) -> None:
        """Send the bytes that `make` returns for the number of this stream, then nothing."""
        self._socket.sendall(make(self._stream))
        self.stall()

    def stall(self) -> None:
        """Say nothing more on this stream until the client leaves it or hangs up."""
        self._socket.settimeout(SECONDS_TO_STALL)
        try:
            while not self._begun:
                self._more_of_the_stream()
        finally:
            self._socket.settimeout(None)
        raise _Abandoned

    def hang_up(self) -> None:
        """Close the connection in an orderly way: bytes that were not read would reset it."""
        self._socket.shutdown(socket.SHUT_WR)
        self._socket.settimeout(SECONDS_TO_STALL)
        with contextlib.suppress(OSError):
            while self._socket.recv(65536):
                pass
        raise HangUp


class _Abandoned(Exception):
    """The client wants no more of the stream."""


@contextlib.contextmanager
def _abandoned_if_closed() -> Generator[None]:
    try:
        yield
    except (h2.exceptions.StreamClosedError, h2.exceptions.NoSuchStreamError) as error:
        raise _Abandoned from error


class _ResponseTranslator:
    """Translates an HTTP/1.1 response, in pieces of any size, into headers and data."""

    def __init__(self) -> None:
        self.is_complete = False
        self._received = b""
        self._left: int | None = None
        """Bytes of the body that are still to come; None before the headers."""
        self._chunked = False

    def translate(self, piece: bytes) -> Iterator[list[tuple[str, str]] | bytes]:
        self._received += piece
        while self._left is None and b"\r\n\r\n" in self._received:
            yield self._headers()
        if self._left is None:
            return
        while self._left or self._next_chunk():
            data, self._received = self._received[: self._left], self._received[self._left :]
            if not data:
                return
            self._left -= len(data)
            yield data
        self.is_complete = not self._chunked

    def _headers(self) -> list[tuple[str, str]]:
        head, _, self._received = self._received.partition(b"\r\n\r\n")
        first, *lines = head.decode("latin-1").split("\r\n")
        status = first.split(" ")[1]
        fields = [(name.lower(), value.strip()) for name, _, value in (line.partition(":") for line in lines)]
        if not status.startswith("1"):
            self._left = int(dict(fields).get("content-length", 0))
            self._chunked = ("transfer-encoding", "chunked") in fields
        return [(":status", status), *(field for field in fields if field[0] not in _OF_HTTP1)]

    def _next_chunk(self) -> bool:
        """Return whether there is another chunk, and not only the one of size 0 that ends the body."""
        size = _CHUNK.match(self._received) if self._chunked else None
        if size is not None:
            self._received = self._received[size.end() :]
            self._left = int(size[1], 16)
            self._chunked = self._left > 0
        return bool(self._left)
