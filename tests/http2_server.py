"""A loopback server that speaks HTTP/2 without TLS, for clients with `http1=False`: it answers every request alike."""

from __future__ import annotations

import contextlib
import json
import socket
import threading
from collections.abc import Generator

import h2.config
import h2.connection
import h2.events

from .support import COMPLETION


@contextlib.contextmanager
def http2_server() -> Generator[tuple[str, list[dict[str, str]]]]:
    """Yield the server's origin, and the headers of the requests that it has received."""
    received: list[dict[str, str]] = []
    listener = socket.create_server(("127.0.0.1", 0))
    threading.Thread(target=_accept, args=(listener, received), daemon=True).start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}", received
    finally:
        listener.close()


def _accept(listener: socket.socket, received: list[dict[str, str]]) -> None:
    with contextlib.suppress(OSError):
        while True:
            plug, _ = listener.accept()
            threading.Thread(target=_serve, args=(plug, received), daemon=True).start()


def _serve(plug: socket.socket, received: list[dict[str, str]]) -> None:
    connection = h2.connection.H2Connection(h2.config.H2Configuration(client_side=False, header_encoding="utf-8"))
    connection.initiate_connection()
    with plug, contextlib.suppress(OSError):
        plug.sendall(connection.data_to_send())
        while data := plug.recv(65536):
            for event in connection.receive_data(data):
                if isinstance(event, h2.events.RequestReceived):
                    received.append({str(name): str(value) for name, value in event.headers or ()})
                elif isinstance(event, h2.events.StreamEnded) and event.stream_id:
                    body = json.dumps(COMPLETION).encode()
                    connection.send_headers(event.stream_id, [(":status", "200"), ("content-type", "application/json")])
                    connection.send_data(event.stream_id, body, end_stream=True)
            plug.sendall(connection.data_to_send())
