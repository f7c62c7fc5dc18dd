"""A local gateway that can also draw, fail in any way, take its time, and break off."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from portkey_ai.testing import LocalGateway, RecordedRequest
from portkey_ai.testing.wire.local_responses import LocalResponse, as_json

IMAGE = {"created": 1, "data": [{"url": "https://example.com/cat.png"}]}


class Gateway(LocalGateway):
    """Gives `next_responses` first, then what LocalGateway says."""

    def __init__(self) -> None:
        self.next_responses: list[Callable[[], LocalResponse]] = []
        self._threads: set[str] = set()
        self.patience = threading.Event()
        """Set at the end, for whoever still waits."""
        self.cut = threading.Event()
        """Set when somebody hangs up on an endless stream."""
        super().__init__()

    def respond(self, request: RecordedRequest) -> LocalResponse:
        self._threads.add(threading.current_thread().name)
        if self.next_responses:
            return self.next_responses.pop(0)()
        if request.path.endswith("/images/generations"):
            return as_json(IMAGE)
        return super().respond(request)

    @property
    def accepted(self) -> int:
        """How many connections there were: each has a thread of its own."""
        return len(self._threads)

    def close(self) -> None:
        self.patience.set()
        super().close()

    def portkey_headers(self) -> dict[str, str]:
        """The headers of the last request that decide on its way."""
        headers = self.requests[-1].headers
        ways = ("config", "provider", "virtual-key", "api-key")
        found = {name: headers[f"x-portkey-{name}"] for name in ways if f"x-portkey-{name}" in headers}
        return {**found, **({"authorization": headers["authorization"]} if "authorization" in headers else {})}

    def fail(self, status: int, message: str = "asked to fail", headers: Mapping[str, str] | None = None) -> None:
        """Respond to the next request with an error of the provider."""
        response = as_json({"error": {"message": message, "type": "t", "param": None, "code": None}}, status)
        # An error without a header of the gateway's comes from a proxy before it, and is worth another attempt.
        response.headers.update({"x-portkey-trace-id": "t-1", **(headers or {})})
        self.next_responses.append(lambda: response)

    def hang(self) -> None:
        """Do not respond to the next request."""

        def respond() -> LocalResponse:
            self.patience.wait(10)
            return as_json({}, 500)

        self.next_responses.append(respond)

    def stream(self, *events: str | None) -> None:
        """Respond to the next request with these events; None waits until the end of the test."""

        def parts() -> Iterator[bytes]:
            for event in events:
                if event is None:
                    self.patience.wait(10)
                else:
                    yield f"data: {event}\n\n".encode()

        self.next_responses.append(lambda: LocalResponse(parts(), headers={"content-type": "text/event-stream"}))

    def trickle(self) -> None:
        """Respond to the next request a byte at a time, and never come to an end."""

        def parts() -> Iterator[bytes]:
            while not self.patience.wait(0.05):
                yield b" "

        self.next_responses.append(lambda: LocalResponse(parts(), headers={"content-type": "application/json"}))

    def stream_endlessly(self, event: str) -> None:
        """Respond to the next request with this event again and again, until somebody hangs up."""

        def parts() -> Iterator[bytes]:
            try:
                while not self.patience.wait(0.02):
                    yield f"data: {event}\n\n".encode()
            except GeneratorExit:
                self.cut.set()
                raise

        self.next_responses.append(lambda: LocalResponse(parts(), headers={"content-type": "text/event-stream"}))

    def break_off(self, event: str) -> None:
        """Respond to the next request with an event, and then hang up."""

        def parts() -> Iterator[bytes]:
            yield f"data: {event}\n\n".encode()
            raise ConnectionAbortedError  # the server closes the connection in the middle of the body

        self.next_responses.append(lambda: LocalResponse(parts(), headers={"content-type": "text/event-stream"}))

    def complete(self, completion: Mapping[str, Any]) -> None:
        """Respond to the next request with this chat completion."""
        self.next_responses.append(lambda: as_json(completion))
