"""A loopback server that counts chat requests, for clients in other processes."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Generator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from .runs import answer


class CountingServer(ThreadingHTTPServer):
    """Answers chat requests after 5 ms, and remembers them."""

    daemon_threads = True
    request_queue_size = 128

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/v1"

    def respond(self, body: dict[str, Any]) -> tuple[int, dict[str, Any]]:
        """Return the status and the body of the response; a test may replace this."""
        return 200, answer(body)

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.times: list[float] = []
        super().__init__(("127.0.0.1", 0), _Handler)

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing about connections that a killed client has left."""

    def wait_for(self, count: int) -> None:
        end = time.monotonic() + 30
        while len(self.asked) < count:
            assert time.monotonic() < end
            time.sleep(0.002)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["content-length"])))
        server: Any = self.server
        server.asked.append(body["messages"][0]["content"])
        server.times.append(time.monotonic())
        time.sleep(0.005)
        status, response = server.respond(body)
        content = json.dumps(response).encode()
        head = f"HTTP/1.1 {status} Status\r\ncontent-type: application/json\r\ncontent-length: {len(content)}\r\n\r\n"
        self.wfile.write(head.encode() + content)

    def log_message(self, format: str, *args: Any) -> None:
        """Log nothing."""


@contextmanager
def counting_server() -> Generator[CountingServer]:
    with CountingServer() as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()
