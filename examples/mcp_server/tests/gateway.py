"""A local gateway that can fail when it is told to; it stands for all providers, on different paths."""

from __future__ import annotations

import threading

from portkey_ai.testing import LocalGateway, RecordedRequest
from portkey_ai.testing.wire.local_responses import LocalResponse, as_json


class Gateway(LocalGateway):
    """Gives the scheduled responses first, then what LocalGateway says."""

    def __init__(self) -> None:
        self._next: list[LocalResponse] = []
        self._threads: set[str] = set()
        super().__init__()

    def fail(self, status: int, message: str = "asked to fail") -> None:
        """Respond to the next request with an error."""
        self._next.append(as_json({"error": {"message": message, "type": "t", "param": None, "code": None}}, status))

    def welcome(self) -> None:
        """Respond to the next request with a web page."""
        self._next.append(LocalResponse(b"<h1>Welcome</h1>", headers={"content-type": "text/html"}))

    def respond(self, request: RecordedRequest) -> LocalResponse:
        self._threads.add(threading.current_thread().name)
        if self._next:
            return self._next.pop(0)
        return super().respond(request)

    @property
    def accepted(self) -> int:
        """How many connections there were: each has a thread of its own."""
        return len(self._threads)

    def way(self) -> dict[str, str]:
        """The headers of the last request that decide where it goes."""
        headers = self.requests[-1].headers
        found = {name.removeprefix("x-portkey-"): value for name, value in headers.items() if _decides(name)}
        return {**found, **({"authorization": headers["authorization"]} if "authorization" in headers else {})}

    @property
    def models(self) -> list[str]:
        """The models that were asked, oldest first."""
        return [request.body["model"] for request in self.requests]


def _decides(name: str) -> bool:
    return name.startswith("x-portkey-") and name.removeprefix("x-portkey-") in (
        "api-key",
        "config",
        "provider",
        "virtual-key",
    )
