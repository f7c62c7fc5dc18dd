"""Send the head of a request together with its body, which saves one system call and one packet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpcore

if TYPE_CHECKING:
    import ssl
    from collections.abc import Iterable

_END_OF_HEAD = b"\r\n\r\n"
_LARGEST_JOINED = 65_536  # bytes; a larger body is not joined, since this would copy it


class AsyncJoiningBackend(httpcore.AsyncNetworkBackend):
    """A network backend whose streams are `AsyncJoiningStream`."""

    def __init__(self, backend: httpcore.AsyncNetworkBackend) -> None:
        self._backend = backend

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        return AsyncJoiningStream(await self._backend.connect_tcp(host, port, timeout, local_address, socket_options))

    async def sleep(self, seconds: float) -> None:
        await self._backend.sleep(seconds)


class AsyncJoiningStream(httpcore.AsyncNetworkStream):
    """A stream that holds the head of a request until the next write: the body, or httpcore's empty last write."""

    def __init__(self, stream: httpcore.AsyncNetworkStream) -> None:
        self._stream = stream
        self._head = b""
        # Bound directly, without a method call in between, since the events of a stream need many reads.
        self.read = stream.read  # type: ignore[method-assign]
        self.get_extra_info = stream.get_extra_info  # type: ignore[method-assign]

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        if _is_head(buffer):
            self._head = buffer
            return
        head, self._head = self._head, b""
        if head and len(buffer) > _LARGEST_JOINED:
            await self._stream.write(head, timeout)
        elif head:
            buffer = head + buffer
        await self._stream.write(buffer, timeout)

    async def aclose(self) -> None:
        await self._stream.aclose()

    async def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.AsyncNetworkStream:
        return AsyncJoiningStream(await self._stream.start_tls(ssl_context, server_hostname, timeout))


def _is_head(buffer: bytes) -> bool:
    """Return whether `buffer` is the head of a request whose body has a known length."""
    return buffer.endswith(_END_OF_HEAD) and b" HTTP/1.1\r\n" in buffer and b"transfer-encoding:" not in buffer.lower()
