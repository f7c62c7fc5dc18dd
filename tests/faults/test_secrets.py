"""A redirect to another origin is followed without credentials, over real connections."""

from __future__ import annotations

import contextlib

import pytest

from . import calls
from .faults import none, whole
from .server import Connection, FaultServer


@pytest.mark.parametrize("way", [*calls.WAYS, "upload"])
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirect_to_another_origin(kind: str, way: str, status: int) -> None:
    other = FaultServer(none)

    def redirect(connection: Connection) -> None:
        connection.request()
        connection.send(whole(b"", f"location: {other.origin}/x", status=f"{status} Elsewhere"))

    server = FaultServer(redirect)

    async def work() -> None:
        http = calls.new_http(kind)
        headers = {"x-api-key": "sk-secret-2"}
        # Time enough for an upload on a busy machine: what is tested is no timeout.
        client = calls.new_client(kind, server.origin, http_client=http, default_headers=headers, timeout=5)
        with contextlib.suppress(Exception):  # the answer of the other origin does not matter here
            await calls.WAYS.get(way, calls.upload)(client)
        await calls.close_http(http)
        assert await server.still_open() == await other.still_open() == 0

    with contextlib.closing(server), contextlib.closing(other):
        calls.within_limit(work)
    asked = server.requests[0].headers
    assert asked["x-portkey-api-key"] == "pk-secret"
    assert asked["authorization"] == "Bearer sk-secret"
    (seen,) = other.requests
    assert "secret" not in str(seen.headers)
    assert not any(name.startswith("x-portkey-") for name in seen.headers)
