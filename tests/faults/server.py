"""A loopback server of raw sockets that misbehaves as a test says, and counts the connections that it holds."""

from __future__ import annotations

import contextlib
import socket
import ssl
import struct
import threading
import time
from collections.abc import Callable
from typing import Any

import anyio

SECONDS_TO_STALL = 5.0
"""A client that waits longer than this for a stalled answer did not keep to its own timeout."""


class HangUp(Exception):
    """The server closes the connection."""


class Request:
    """What the client sent."""

    def __init__(self, head: bytes, body: bytes) -> None:
        first, *lines = head.decode("latin-1").split("\r\n")
        self.method, self.path, _ = first.split(" ")
        self.headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
        self.body = body

    @property
    def asks_for_stream(self) -> bool:
        return b'"stream":true' in self.body.replace(b" ", b"")


class Connection:
    """One connection of a client, as a fault sees it."""

    def __init__(self, server: FaultServer, plug: socket.socket) -> None:
        self.server = server
        self._socket = plug
        self._received = b""

    def wait(self) -> bool:
        """Whether the client sends something more; False when it has hung up."""
        with contextlib.suppress(OSError):
            if isinstance(self._socket, ssl.SSLSocket):  # cannot look ahead
                self._received += self._socket.recv(1)
                return bool(self._received)
            return bool(self._received or self._socket.recv(1, socket.MSG_PEEK))
        return False

    def handle(self, fault: Fault) -> None:
        fault(self)

    def request(self) -> Request:
        while b"\r\n\r\n" not in self._received:
            self._more()
        head, _, self._received = self._received.partition(b"\r\n\r\n")
        request = Request(head, b"")
        if "chunked" in request.headers.get("transfer-encoding", ""):
            while not (b"\r\n" + self._received).endswith(b"\r\n0\r\n\r\n"):
                self._more()
            request.body, self._received = self._received, b""
        else:
            length = int(request.headers.get("content-length", 0))
            while len(self._received) < length:
                self._more()
            request.body, self._received = self._received[:length], self._received[length:]
        self.server.requests.append(request)
        return request

    def some_of_the_request(self) -> None:
        self._more()

    def _more(self) -> None:
        piece = self._socket.recv(65536)
        if not piece:
            raise HangUp
        self._received += piece

    def send(self, *pieces: bytes, pause: float = 0.0) -> None:
        for piece in pieces:
            self._socket.sendall(piece)
            if pause:
                time.sleep(pause)

    def stall(self) -> None:
        """Say nothing more until the client hangs up."""
        self._socket.settimeout(SECONDS_TO_STALL)
        with contextlib.suppress(OSError):
            while self._socket.recv(65536):
                pass
        raise HangUp

    def hang_up(self) -> None:
        raise HangUp

    def reset(self) -> None:
        """Hang up as a machine that has crashed does."""
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        raise HangUp


Fault = Callable[[Connection], Any]


class FaultServer:
    """Answers every request by `fault(connection)`, on as many connections as clients open."""

    def __init__(
        self, fault: Fault, tls: ssl.SSLContext | None = None, connection: type[Connection] = Connection
    ) -> None:
        self.fault = fault
        self._connection = connection
        self._tls = tls
        self.requests: list[Request] = []
        self.tries = 0
        """How often a client began a request."""
        self.opened = 0
        self._open = 0
        self._lock = threading.Lock()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self.origin = f"{'http' if tls is None else 'https'}://127.0.0.1:{self.port}"
        self._accepting = threading.Thread(target=self._accept, daemon=True)
        self._accepting.start()

    def close(self) -> None:
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._accepting.join(1)  # it must not wait for the next file that gets this one's number
        self._listener.close()

    @property
    def open(self) -> int:
        """Connections that the client still holds. One that it has just closed is waited for, a second at most."""
        end = time.monotonic() + 1
        while self._open and time.monotonic() < end:
            time.sleep(0.002)
        return self._open

    @property
    def open_now(self) -> int:
        """`open` without a wait."""
        return self._open

    async def still_open(self) -> int:
        """`open` while the event loop runs: aiohttp's sockets are closed by a later step of the loop."""
        end = time.monotonic() + 1
        while self._open and time.monotonic() < end:
            await anyio.sleep(0.002)
        return self._open

    def _accept(self) -> None:
        while True:
            try:
                plug, _ = self._listener.accept()
            except OSError:
                return
            with self._lock:
                self._open += 1
                self.opened += 1
            threading.Thread(target=self._serve, args=(plug,), daemon=True).start()

    def _serve(self, plug: socket.socket) -> None:
        plug.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        try:
            if self._tls is not None:
                plug = self._tls.wrap_socket(plug, server_side=True)
            connection = self._connection(self, plug)
            while connection.wait():
                self.tries += 1
                connection.handle(self.fault)
        except (HangUp, OSError):
            pass
        finally:
            plug.close()
            with self._lock:
                self._open -= 1
