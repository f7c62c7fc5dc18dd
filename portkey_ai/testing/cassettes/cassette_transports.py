"""The httpx transports of a cassette. A recorded response reaches the caller as it arrives."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, cast

import anyio
import httpx

from .body_serialization import deserialize_response_body
from .exchange_recorder import ExchangeRecorder

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping

    from .cassette import Cassette
    from .cassette_file import Exchange


class CassetteTransport(httpx.BaseTransport):
    """Replay recorded responses; record the responses of `inner` to other requests."""

    def __init__(self, cassette: Cassette, inner: httpx.BaseTransport | None) -> None:
        self._cassette = cassette
        self._inner = inner
        self._connections: Any = None

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        request.read()
        found = self._cassette.exchange_for(request)
        if not isinstance(found, ExchangeRecorder):
            replay = _Replay(found, self._cassette.speed)
            replay.wait_for_headers()
            return replay.response
        response = self._send(_without_compression(request))
        found.start_response(response.status_code, response.headers)
        body: httpx.SyncByteStream = _RecordingBody(response.stream, found)
        if not response.is_success:  # the client may follow a redirect without reading its body
            body = httpx.ByteStream(_read_and_close(body))
        return httpx.Response(
            response.status_code, headers=response.headers, stream=body, extensions=response.extensions
        )

    def _send(self, request: httpx.Request) -> httpx.Response:
        if self._inner is not None:
            return self._inner.handle_request(request)
        if self._connections is None:
            from portkey_ai.api_resources._sync.connections import Connections

            self._connections = Connections()
            self._cassette.close_at_exit(self)
        response: httpx.Response = self._connections.send_once(request)
        return response

    def disconnect(self) -> None:
        """Close the connections that this transport has opened."""
        connections, self._connections = self._connections, None
        if connections is not None:
            connections.close()

    def close(self) -> None:
        self.disconnect()
        if self._inner is not None:
            self._inner.close()


class AsyncCassetteTransport(httpx.AsyncBaseTransport):
    """Replay recorded responses; record the responses of `inner` to other requests."""

    def __init__(self, cassette: Cassette, inner: httpx.AsyncBaseTransport | None) -> None:
        self._cassette = cassette
        self._inner = inner
        self._connections: Any = None

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await request.aread()
        found = self._cassette.exchange_for(request)
        if not isinstance(found, ExchangeRecorder):
            replay = _Replay(found, self._cassette.speed)
            await replay.async_wait_for_headers()
            return replay.response
        response = await self._send(_without_compression(request))
        found.start_response(response.status_code, response.headers)
        body: httpx.AsyncByteStream = _AsyncRecordingBody(response.stream, found)
        if not response.is_success:  # the client may follow a redirect without reading its body
            body = httpx.ByteStream(await _aread_and_close(body))
        return httpx.Response(
            response.status_code, headers=response.headers, stream=body, extensions=response.extensions
        )

    async def _send(self, request: httpx.Request) -> httpx.Response:
        if self._inner is not None:
            return await self._inner.handle_async_request(request)
        if self._connections is None:
            from portkey_ai.api_resources._async.connections import AsyncConnections

            self._connections = AsyncConnections()
            self._cassette.close_at_exit(self)
        response: httpx.Response = await self._connections.send_once(request)
        return response

    def disconnect(self) -> None:
        """Release the connections that this transport has opened; their event loop closes them."""
        self._connections = None

    async def aclose(self) -> None:
        connections, self._connections = self._connections, None
        if connections is not None:
            await connections.aclose()
        if self._inner is not None:
            await self._inner.aclose()


class _RecordingBody(httpx.SyncByteStream):
    def __init__(self, stream: Any, recorder: ExchangeRecorder) -> None:
        self._stream = stream
        self._recorder = recorder

    def __iter__(self) -> Iterator[bytes]:
        for chunk in self._stream:
            self._recorder.add_chunk(chunk)
            yield chunk
        self._recorder.finish_response()

    def close(self) -> None:
        self._stream.close()


class _AsyncRecordingBody(httpx.AsyncByteStream):
    def __init__(self, stream: Any, recorder: ExchangeRecorder) -> None:
        self._stream = stream
        self._recorder = recorder

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for chunk in self._stream:
            self._recorder.add_chunk(chunk)
            yield chunk
        self._recorder.finish_response()

    async def aclose(self) -> None:
        await self._stream.aclose()


class _Replay(httpx.SyncByteStream, httpx.AsyncByteStream):
    """The response of a recorded exchange, with its delays divided by `speed`."""

    def __init__(self, exchange: Exchange, speed: float | None) -> None:
        recorded: Mapping[str, Any] = exchange.response
        self._speed = speed
        self._chunks = deserialize_response_body(recorded)
        self._seconds_before_headers = self._seconds(recorded.get("ms") or 0)
        self._started_at = 0.0
        recorded_headers: dict[str, Any] = recorded.get("headers") or {}
        headers = [
            (name.encode(), str(value).encode())
            for name, values in recorded_headers.items()
            for value in (cast("list[object]", values) if isinstance(values, list) else [values])
        ]
        if "events" not in recorded:
            headers.append((b"content-length", b"%d" % sum(len(chunk) for _, chunk in self._chunks)))
        self.response = httpx.Response(
            recorded["status"], headers=headers, stream=self, extensions={"http_version": b"HTTP/1.1"}
        )

    def wait_for_headers(self) -> None:
        if self._seconds_before_headers:
            time.sleep(self._seconds_before_headers)
        self._started_at = time.monotonic()

    async def async_wait_for_headers(self) -> None:
        await anyio.sleep(self._seconds_before_headers)
        self._started_at = time.monotonic()

    def __iter__(self) -> Iterator[bytes]:
        for ms, chunk in self._chunks:
            delay = self._delay(ms)
            if delay:
                time.sleep(delay)
            yield chunk

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for ms, chunk in self._chunks:
            await anyio.sleep(self._delay(ms))  # 0 lets other tasks run, as a network does
            yield chunk

    def close(self) -> None:
        """Do nothing: there is no connection."""

    async def aclose(self) -> None:
        """Do nothing: there is no connection."""

    def _seconds(self, ms: float) -> float:
        return ms / 1000 / self._speed if self._speed else 0.0

    def _delay(self, ms: float) -> float:
        return max(0.0, self._started_at + self._seconds(ms) - time.monotonic()) if self._speed else 0.0


def _without_compression(request: httpx.Request) -> httpx.Request:
    """Return a copy of a request that accepts no compression, so that the recording is readable."""
    from portkey_ai.api_resources.transport.gateway_request import as_gateway_request

    headers = request.headers.copy()
    headers["accept-encoding"] = "identity"
    return as_gateway_request(
        httpx.Request(
            request.method, request.url, headers=headers, stream=request.stream, extensions=request.extensions
        )
    )


def _read_and_close(body: httpx.SyncByteStream) -> bytes:
    try:
        return b"".join(body)
    finally:
        body.close()


async def _aread_and_close(body: httpx.AsyncByteStream) -> bytes:
    try:
        return b"".join([chunk async for chunk in body])
    finally:
        await body.aclose()
