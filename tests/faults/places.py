"""Addresses where no gateway is, each in its own way."""

from __future__ import annotations

import contextlib
import socket
from collections.abc import Callable, Iterator

from .faults import whole
from .server import Connection, FaultServer

Place = Callable[[], contextlib.AbstractContextManager[str]]


@contextlib.contextmanager
def refused() -> Iterator[str]:
    with socket.socket() as bound:  # bound, so that nobody else listens there
        bound.bind(("127.0.0.1", 0))
        yield f"http://127.0.0.1:{bound.getsockname()[1]}"


@contextlib.contextmanager
def unknown_host() -> Iterator[str]:
    yield "http://gateway.invalid"


@contextlib.contextmanager
def no_one_accepts() -> Iterator[str]:
    """A listener whose queue is full, so that the system does not answer."""
    with contextlib.ExitStack() as stack:
        listener = stack.enter_context(socket.create_server(("127.0.0.1", 0), backlog=0))
        port = listener.getsockname()[1]
        for _ in range(4):
            waiting = stack.enter_context(socket.socket())
            waiting.setblocking(False)
            waiting.connect_ex(("127.0.0.1", port))
        yield f"http://127.0.0.1:{port}"


def no_http(connection: Connection) -> None:
    connection.some_of_the_request()
    connection.send(whole(b"", status="400 Bad Request"))
    connection.hang_up()


@contextlib.contextmanager
def tls_to_a_plain_port() -> Iterator[str]:
    server = FaultServer(no_http)
    with contextlib.closing(server):
        yield f"https://127.0.0.1:{server.port}"


PLACES: dict[str, Place] = {
    "connection-refused": refused,
    "unknown-host": unknown_host,
    "no-one-accepts": no_one_accepts,
    "tls-to-a-plain-port": tls_to_a_plain_port,
}
