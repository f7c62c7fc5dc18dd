"""The loopback server for all SDKs: a separate process, fast enough not to affect the measurement.

It prints its port, and ends when its standard input closes. With a certificate as its argument it uses TLS.
"""

import asyncio
import json
import ssl
import sys
from functools import cache
from typing import Any

from benchmarks import payloads

BLOCK = 16_384  # bytes of a stream that go out in one write, as from a gateway under load
EXTRA = "".join(f"{name}: {value}\r\n" for name, value in payloads.HEADERS)
JSON_HEAD = f"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n{EXTRA}content-length: ".encode()
STREAM_HEAD = (
    f"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n{EXTRA}transfer-encoding: chunked\r\n\r\n".encode()
)


class Connection(asyncio.Protocol):
    """One keep-alive connection, with one request at a time."""

    transport: asyncio.Transport
    accepted = 0  # connections since the start

    def __init__(self) -> None:
        self.buffer = bytearray()
        self.wanted = 0  # bytes that must be there before parsing makes sense

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport
        Connection.accepted += 1
        transport.set_write_buffer_limits(high=1 << 30)  # a whole stream may wait here

    def data_received(self, data: bytes) -> None:
        if not self.buffer and data.startswith(b"PRI * HTTP/2.0"):
            from benchmarks.server_http2 import Connection2

            self.transport.set_protocol(other := Connection2(self.transport))
            other.data_received(data)
            return
        self.buffer += data
        while len(self.buffer) >= self.wanted and (request := self.take()) is not None:
            self.answer(*request)

    def take(self) -> tuple[bytes, bytes] | None:
        """Return the next request's path and body if it is complete."""
        end = self.buffer.find(b"\r\n\r\n")
        if end < 0:
            return None
        head = bytes(self.buffer[:end])
        path = head.split(b" ", 2)[1]
        fields = head.lower()
        at = fields.find(b"\r\ncontent-length:")
        if at >= 0:
            start = end + 4
            stop = start + int(fields[at + 17 :].split(b"\r\n", 1)[0])
            self.wanted = stop
            if len(self.buffer) < stop:
                return None
            body = bytes(self.buffer[start:stop])
        elif b"\r\ntransfer-encoding: chunked" in fields:
            whole = self.unchunked(end + 4)
            if whole is None:
                return None
            body, stop = whole
        else:
            body, stop = b"", end + 4
        del self.buffer[:stop]
        self.wanted = 0
        return path, body

    def unchunked(self, start: int) -> tuple[bytes, int] | None:
        """A chunked body and where it ends."""
        body = bytearray()
        while (end := self.buffer.find(b"\r\n", start)) >= 0:
            size = int(self.buffer[start:end], 16)
            if len(self.buffer) < end + 2 + size + 2:
                return None
            if size == 0:
                return bytes(body), end + 4
            body += self.buffer[end + 2 : end + 2 + size]
            start = end + 2 + size + 2
        return None

    def answer(self, path: bytes, body: bytes) -> None:
        if path.endswith(b"/connections"):
            self.send(b'{"accepted": %d}' % Connection.accepted)
            return
        asked: dict[str, Any] = json.loads(body)
        if asked.get("stream"):
            self.transport.write(STREAM_HEAD)
            for block in stream_blocks(asked["model"]):
                self.transport.write(block)
        elif delay := delay_of(asked):
            asyncio.get_running_loop().call_later(delay, self.send, json_answer(path, asked))
        else:
            self.send(json_answer(path, asked))

    def send(self, body: bytes) -> None:
        self.transport.write(b"%b%d\r\n\r\n%b" % (JSON_HEAD, len(body), body))


def delay_of(asked: dict[str, Any]) -> float:
    """Return the seconds to wait before the response."""
    return payloads.number_of(asked["model"]) / 1000 if asked["model"].startswith("delay") else 0.0


def json_answer(path: bytes, asked: dict[str, Any]) -> bytes:
    """The answer that is no stream."""
    if path.endswith(b"/embeddings"):
        encoding: str = asked.get("encoding_format", "float")
        return payloads.embeddings_answer(len(asked["input"]), payloads.number_of(asked["model"]), encoding)
    return payloads.chat_answer(asked["model"], asked["messages"])


@cache
def stream_blocks(model: str) -> list[bytes]:
    """The body of a stream in the pieces that are written, each a chunk of the transfer encoding."""
    events = payloads.stream_events(payloads.number_of(model))
    step = 1 if model.startswith("singles") else max(1, BLOCK // len(events[0]))
    pieces = [b"".join(events[at : at + step]) for at in range(0, len(events), step)]
    return [*(b"%x\r\n%b\r\n" % (len(piece), piece) for piece in pieces), b"0\r\n\r\n"]


def tls(certificate: str) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    context.set_alpn_protocols(["h2", "http/1.1"])
    return context


async def main(certificate: str | None = None) -> None:
    loop = asyncio.get_running_loop()
    context = tls(certificate) if certificate else None
    server = await loop.create_server(Connection, "127.0.0.1", 0, backlog=2048, ssl=context)
    sys.stdout.write(f"{server.sockets[0].getsockname()[1]}\n")
    sys.stdout.flush()
    await loop.run_in_executor(None, sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
