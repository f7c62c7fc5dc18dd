"""Listen on 127.0.0.1 and serve each connection in a thread."""

from __future__ import annotations

import os
import selectors
import socket
import threading
import time
import weakref
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING

from .http_connection import HTTPConnection

if TYPE_CHECKING:
    from collections.abc import Generator

    from .http_connection import Respond

_BACKLOG = 1024
_JOIN_SECONDS = 1.0


class LocalServer:
    """An HTTP/1.1 server. `respond` returns the response to a request; it is called in the connection's thread."""

    def __init__(self, respond: Respond, port: int = 0) -> None:
        self._respond = respond
        self._closing = threading.Event()
        self._is_refusing = False
        self._listening_lock = threading.RLock()  # held while the server starts or stops listening
        self._lock = threading.Lock()
        self._connections: dict[HTTPConnection, threading.Thread] = {}
        self._listener = _bind(port)
        self.port: int = self._listener.getsockname()[1]
        self._listen()
        _servers.add(self)

    @contextmanager
    def refuse_connections(self) -> Generator[None]:
        """Close all connections, and refuse new ones until the end of the block.

        Raises RuntimeError if they are refused already, or if the server is closed.
        """
        with self._listening_lock:
            if self._is_refusing:
                raise RuntimeError("refuse_connections: connections are refused already")
            if self._closing.is_set():
                raise RuntimeError("refuse_connections: the gateway is closed")
            self._stop_listening()
            self._listener = _bind(self.port)  # bound, but not listening: the port stays reserved
            self._is_refusing = True
        try:
            for connection in self._open_connections():
                connection.abort()
            yield
        finally:
            with self._listening_lock:
                self._is_refusing = False
                if not self._closing.is_set():
                    self._listen()

    def wait(self, seconds: float) -> None:
        """Sleep, for use in `respond`. Raises ConnectionAbortedError if the server is closed in the meantime."""
        if self._closing.wait(min(seconds, threading.TIMEOUT_MAX)):
            raise ConnectionAbortedError("the server is closed")

    def close(self) -> None:
        """Close the listener and all connections, and wait for their threads.

        `close` waits at most one second for threads in which `respond` still runs; they end when it returns.
        """
        with self._listening_lock:
            if self._closing.is_set():
                return
            self._closing.set()
            self._stop_listening()
            self._listener.close()  # the bound socket of `refuse_connections`, which does not listen
        for connection in self._open_connections():
            connection.close()
        with self._lock:
            threads = list(self._connections.values())
        deadline = time.monotonic() + _JOIN_SECONDS
        for thread in threads:
            if thread is not threading.current_thread():
                thread.join(max(0.0, deadline - time.monotonic()))

    def close_after_fork(self) -> None:
        """Close the copies of the sockets in a forked process; the server continues in the parent process.

        The threads are not copied by a fork, but locks are, also those that a thread held: they are replaced.
        """
        self._listening_lock, self._lock, self._closing = threading.RLock(), threading.Lock(), threading.Event()
        self._closing.set()
        self._listener_resources.close()
        self._listener.close()
        for connection in self._connections:
            connection.close_after_fork()
        self._connections.clear()

    def _open_connections(self) -> list[HTTPConnection]:
        with self._lock:
            return list(self._connections)

    def _listen(self) -> None:
        with ExitStack() as resources:
            listener = resources.enter_context(self._listener)
            listener.listen(_BACKLOG)
            listener.setblocking(False)
            self._stop, stopped = socket.socketpair()
            resources.enter_context(self._stop)
            resources.enter_context(stopped)
            selector = resources.enter_context(selectors.DefaultSelector())
            selector.register(listener, selectors.EVENT_READ)
            selector.register(stopped, selectors.EVENT_READ)
            watched = (selector, stopped)
            self._accepting = threading.Thread(target=self._accept, args=watched, name="LocalGateway", daemon=True)
            self._accepting.start()
            self._listener_resources = resources.pop_all()

    def _stop_listening(self) -> None:
        self._stop.close()
        if self._accepting is not threading.current_thread():
            self._accepting.join()
        self._listener_resources.close()

    def _accept(self, selector: selectors.BaseSelector, stopped: socket.socket) -> None:
        while not any(key.fileobj is stopped for key, _ in selector.select()):
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
                self._remove_connection(connection)
                raise
        except BaseException:
            accepted.close()
            raise

    def _run(self, connection: HTTPConnection) -> None:
        try:
            connection.serve()
        finally:
            self._remove_connection(connection)

    def _remove_connection(self, connection: HTTPConnection) -> None:
        with self._lock:
            self._connections.pop(connection, None)


def _bind(port: int) -> socket.socket:
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        if os.name == "posix":  # on other systems the option allows two servers on one port
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind(("127.0.0.1", port))
        except OSError as error:
            raise OSError(error.errno, f"port: cannot listen on 127.0.0.1:{port}: {error.strerror}") from None
    except BaseException:
        listener.close()
        raise
    return listener


_servers: weakref.WeakSet[LocalServer] = weakref.WeakSet()


def _after_fork() -> None:
    for server in list(_servers):
        server.close_after_fork()


if hasattr(os, "register_at_fork"):  # not on Windows
    os.register_at_fork(after_in_child=_after_fork)
