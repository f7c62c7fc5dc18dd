"""A proxy that delays what it forwards, so that loopback has the round trip of a distant gateway.

It prints its port, and ends when its standard input closes. The TCP handshake is not delayed: a new connection pays
only for the TLS handshake.
"""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections import deque
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

DELAY = 0.015  # seconds in each direction


class End(asyncio.Protocol):
    """One end of a forwarded connection. What arrives here goes out at the other end, later and in the same order."""

    transport: asyncio.Transport

    def __init__(self, other: End | None = None) -> None:
        self.other = other
        self.pieces: deque[bytes | None] = deque()  # None: the connection was closed

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport
        if self.other is not None:
            self.other.other = self
            self.other.transport.resume_reading()

    def data_received(self, data: bytes | None) -> None:
        self.pieces.append(data)
        asyncio.get_running_loop().call_later(DELAY, self.forward)

    def connection_lost(self, exc: Exception | None) -> None:  # noqa: ARG002 (as asyncio calls it)
        self.data_received(None)

    def forward(self) -> None:
        piece = self.pieces.popleft()
        if self.other is None:
            return
        if piece is None:
            self.other.transport.close()
        else:
            self.other.transport.write(piece)


class ClientEnd(End):
    """The end at the client, which connects to the server before it reads."""

    def __init__(self, port: int) -> None:
        super().__init__()
        self.port = port

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        super().connection_made(transport)
        self.transport.pause_reading()
        loop = asyncio.get_running_loop()
        self.connecting = loop.create_task(loop.create_connection(lambda: End(self), "127.0.0.1", self.port))


def make_certificate(folder: Path) -> Path:
    """Return a file with a new self-signed certificate for 127.0.0.1 and its key, made by the `openssl` command."""
    path, key = folder / "certificate.pem", folder / "key.pem"
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=benchmark"]
    command += ["-addext", "subjectAltName=IP:127.0.0.1", "-keyout", str(key), "-out", str(path)]
    subprocess.run(command, check=True, capture_output=True)
    path.write_text(key.read_text() + path.read_text())
    return path


async def main(port: int) -> None:
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: ClientEnd(port), "127.0.0.1", 0, backlog=2048)
    sys.stdout.write(f"{server.sockets[0].getsockname()[1]}\n")
    sys.stdout.flush()
    await loop.run_in_executor(None, sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1])))
