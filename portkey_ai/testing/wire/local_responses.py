"""The HTTP responses of the local gateway."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeGuard

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from portkey_ai.testing.server.websocket import WebSocket


@dataclass
class LocalResponse:
    """The response that `LocalGateway.respond` returns: status, headers, and a body of bytes or of chunks.

    Chunks are sent one by one, as soon as the iterator yields them.
    """

    body: bytes | Iterator[bytes]
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict[str, str])
    delay: float = 0
    """The seconds before the response begins."""
    network: str | None = None
    """A fault of the client's connection: "reset" (no response), "stall" (no byte is sent) or "slow"."""
    cut_after: str | None = None
    """The text of the response after which the connection is closed."""
    websocket: Callable[[WebSocket], None] | None = None
    """Called with the open websocket after the handshake; the connection is closed when it returns."""

    @property
    def is_lost(self) -> bool:
        """Whether the client receives no part of the response."""
        return self.network in ("reset", "stall")


class HTTPError(Exception):
    """A refused request; its response has the format of the gateway's own errors."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.response = as_json({"status": "failure", "message": message}, status)


class ScheduleError(HTTPError):
    """A mistake of the test in a scheduled response. Neither the gateway nor the client retries the request."""

    def __init__(self, message: str) -> None:
        super().__init__(500, message)
        self.response.headers["x-should-retry"] = "false"


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Return whether `value`, decoded from JSON, is a list."""
    return isinstance(value, list)


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    """Return whether `value`, decoded from JSON, is an object."""
    return isinstance(value, dict)


def object_in(value: object) -> dict[str, Any]:
    """Return `value`, decoded from JSON, if it is an object; an empty object otherwise."""
    return value if is_object(value) else {}


def as_json(body: object, status: int = 200) -> LocalResponse:
    return LocalResponse(json.dumps(body).encode(), status, {"content-type": "application/json"})


def as_events(events: Iterable[Mapping[str, object]]) -> LocalResponse:
    """Return a response of server-sent events that ends with `[DONE]`."""

    def lines() -> Iterator[bytes]:
        for event in events:
            yield f"data: {json.dumps(event)}\n\n".encode()
        yield b"data: [DONE]\n\n"

    return LocalResponse(lines(), headers={"content-type": "text/event-stream"})


def upstream_error(
    status: int, provider: str, message: str | None = None, *, type: str | None = None, code: str | None = None
) -> LocalResponse:
    """Return an error of the provider in the format in which the gateway forwards it."""
    usual = {401: "authentication_error", 429: "rate_limit_error"}
    error = {
        "message": f"{provider} error: {message or f'asked to fail with {status}'}",
        "type": type or usual.get(status, "invalid_request_error" if status < 500 else "server_error"),
        "param": None,
        "code": code,
    }
    return as_json({"error": error, "provider": provider}, status)


def model_failure(model: str, provider: str) -> LocalResponse | None:
    """Return the error of a model called `fail-503`, with that status; None for any other model."""
    status = re.fullmatch(r"fail-([2-5]\d\d)", model)
    return upstream_error(int(status[1]), provider) if status else None
