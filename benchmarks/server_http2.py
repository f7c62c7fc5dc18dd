"""HTTP/2 without TLS for the loopback server; it runs where h2 is installed."""

from __future__ import annotations

import asyncio
import json
from importlib import import_module
from typing import Any

from benchmarks import payloads, server

# By name, since type checkers run where it is not installed.
h2: Any = import_module("h2")
for part in ("config", "connection", "events"):
    import_module(f"h2.{part}")


class Connection2(asyncio.Protocol):
    """One connection with many requests at once."""

    def __init__(self, transport: asyncio.Transport) -> None:
        self.transport = transport
        self.http = h2.connection.H2Connection(h2.config.H2Configuration(client_side=False, header_encoding=None))
        self.http.local_settings.max_concurrent_streams = 1000
        self.http.initiate_connection()
        self.requests: dict[int, tuple[bytes, bytearray]] = {}
        self.waiting: dict[int, bytes] = {}  # what a stream's window had no room for yet

    def data_received(self, data: bytes) -> None:
        for event in self.http.receive_data(data):
            stream: Any = getattr(event, "stream_id", None)
            if isinstance(event, h2.events.RequestReceived):
                self.requests[stream] = dict(event.headers)[b":path"], bytearray()
            elif isinstance(event, h2.events.DataReceived):
                self.requests[stream][1].extend(event.data)
                self.http.acknowledge_received_data(event.flow_controlled_length, stream)
            elif isinstance(event, h2.events.StreamEnded):
                self.answer(stream, *self.requests.pop(stream))
            elif isinstance(event, h2.events.WindowUpdated):
                for number in list(self.waiting):
                    self.send(number)
        self.transport.write(self.http.data_to_send())

    def answer(self, stream: int, path: bytes, body: bytes | bytearray) -> None:
        asked: dict[str, Any] = json.loads(body)
        kind = "text/event-stream" if asked.get("stream") else "application/json"
        self.http.send_headers(stream, [(":status", "200"), ("content-type", kind), *payloads.HEADERS])
        if asked.get("stream"):
            self.waiting[stream] = b"".join(payloads.stream_events(payloads.number_of(asked["model"])))
        else:
            self.waiting[stream] = server.json_answer(path, asked)
        self.send(stream)

    def send(self, stream: int) -> None:
        """As much of the answer as the windows take."""
        rest = self.waiting.pop(stream)
        while (
            rest and (room := min(self.http.local_flow_control_window(stream), self.http.max_outbound_frame_size)) > 0
        ):
            self.http.send_data(stream, rest[:room], end_stream=room >= len(rest))
            rest = rest[room:]
        if rest:
            self.waiting[stream] = rest
