"""Listen on 127.0.0.1 and serve each connection in a thread."""

from __future__ import annotations

import os
import selectors
import socket
import threading
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

from .http_connection import HTTPConnection

if TYPE_CHECKING:
    from collections.abc import Generator

    from .http_connection import Respond

_BACKLOG = 1024
_JOIN_SECONDS = 1.0


class LocalServer:
    """An HTTP/1.1 server. `respond` makes the response to each request; it is called in the connection's thread."""

    def __init__(self, respond: Respond, port: int = 0) -> None:
        self._respond = respond
        self._closing = threading.Event()
        self._refuses = False
        self._lock = threading.Lock()
        self._connections: dict[HTTPConnection, threading.Thread] = {}
        self._listener = _bound(port)
        self.port: int = self._listener.getsockname()[1]
        self._listen()

    @contextmanager
    def refuse_connections(self) -> Generator[None]:
        """Close all connections, and refuse new ones until the end of the block. Raises RuntimeError if nested."""
        if self._refuses:
            raise RuntimeError("refuse_connections: connections are refused already")
        self._refuses = True
        self._stop_listening()
        self._listener = _bound(self.port)  # bound, but not listening: the port stays reserved
        try:
            for connection in self._open_connections():
                connection.abort()
            yield
        finally:
            self._refuses = False
            if self._closing.is_set():
                self._listener.close()
            else:
                self._listen()

    def wait(self, seconds: float) -> None:
        """Wait, in a thread of `respond`. Raises ConnectionAbortedError if the server is closed before the end."""
        if self._closing.wait(seconds):
            raise ConnectionAbortedError("the server is closed")

    def close(self) -> None:
        """Close the listener and all connections, and wait for their threads.

        A thread in which `respond` still runs ends after it; `close` waits for it at most one second.
        """
        if self._closing.is_set():
            return
        self._closing.set()
        self._stop_listening()
        for connection in self._open_connections():
            connection.close()
        with self._lock:
            threads = list(self._connections.values())
        deadline = time.monotonic() + _JOIN_SECONDS
        for thread in threads:
            if thread is not threading.current_thread():
                thread.join(max(0.0, deadline - time.monotonic()))

    def _open_connections(self) -> list[HTTPConnection]:
        with self._lock:
            return list(self._connections)

    def _listen(self) -> None:
        self._listener.listen(_BACKLOG)
        self._listener.setblocking(False)
        self._stop, self._stopped = socket.socketpair()
        self._accepting = threading.Thread(target=self._accept, name="LocalGateway", daemon=True)
        self._accepting.start()

    def _stop_listening(self) -> None:
        self._stop.close()
        if self._accepting is not threading.current_thread():
            self._accepting.join()
        self._stopped.close()
        self._listener.close()

    def _accept(self) -> None:
        with selectors.DefaultSelector() as selector:
            selector.register(self._listener, selectors.EVENT_READ)
            selector.register(self._stopped, selectors.EVENT_READ)
            while not any(key.fileobj is self._stopped for key, _ in selector.select()):
                try:
                    self._serve(self._listener.accept()[0])
                except BlockingIOError:  # the client has closed the connection already
                    pass
                except (OSError, RuntimeError):  # too many files or threads: wait for some to end
                    self._closing.wait(0.02)

    def _serve(self, accepted: socket.socket) -> None:
        try:
            accepted.setblocking(True)
            accepted.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            connection = HTTPConnection(accepted, self._respond, self._closing)
            thread = threading.Thread(target=self._run, args=(connection,), name="LocalGateway", daemon=True)
            with self._lock:
                self._connections[connection] = thread
            try:
                thread.start()
            except RuntimeError:
                self._forget(connection)
                raise
        except BaseException:
            accepted.close()
            raise

    def _run(self, connection: HTTPConnection) -> None:
        try:
            connection.serve()
        finally:
            self._forget(connection)

    def _forget(self, connection: HTTPConnection) -> None:
        with self._lock:
            self._connections.pop(connection, None)


def _bound(port: int) -> socket.socket:
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        if os.name == "posix":  # on other systems the option allows two servers on one port
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(("127.0.0.1", port))
    except BaseException:
        listener.close()
        raise
    return listener
