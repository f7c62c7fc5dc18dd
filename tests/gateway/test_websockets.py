"""Websockets, `realtime.connect` and others: through the real gateway, and against servers of our own."""

from __future__ import annotations

import json
import logging
import socket
import sys
import threading
from collections.abc import Iterator
from operator import attrgetter
from typing import Any

import pytest
from websockets.datastructures import Headers
from websockets.http11 import Request, Response
from websockets.sync.server import ServerConnection, serve

from portkey_ai import APIConnectionError, APIStatusError, APITimeoutError, AsyncPortkey, Portkey
from tests.support import close, done
from tests.test_wrappers import METHODS


def converse(connection: ServerConnection) -> None:
    """Greets, tells the handshake, then answers each event with one."""
    request = connection.request
    assert request
    heard = {"path": request.path, "headers": dict(request.headers)}
    connection.send(json.dumps({"type": "session.created", "event_id": "e1", "session": heard}))
    for message in connection:
        event = json.loads(message)
        connection.send(json.dumps({"type": "response.output_text.delta", "event_id": "e2", "delta": event["type"]}))


@pytest.fixture(scope="module")
def websocket_server() -> Iterator[str]:
    with serve(converse, "127.0.0.1", 0) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"127.0.0.1:{server.socket.getsockname()[1]}"
        server.shutdown()
        thread.join()


# The arguments of each `connect`, and the path that it opens.
CONNECT: dict[str, tuple[dict[str, str], str]] = {
    "beta.realtime": ({"model": "m"}, "/realtime"),
    "beta.responses": ({}, "/responses"),
    "live": ({}, "/live/sessions"),
    "live.forks": ({"session_id": "s"}, "/live/sessions/s/fork"),
    "live.sideband": ({"session_id": "s"}, "/live/sessions/s/attach"),
    "realtime": ({"model": "m"}, "/realtime"),
    "realtime.translations": ({"model": "m"}, "/realtime/translations"),
    "responses": ({}, "/responses"),
}


@pytest.fixture
def silent_server() -> Iterator[str]:
    """Takes connections and never says a word."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        yield f"127.0.0.1:{listening.getsockname()[1]}"


def make(kind: str, **options: Any) -> Any:
    return Portkey(**options) if kind == "sync" else AsyncPortkey(**options)


async def talk(manager: Any) -> list[Any]:
    """The first event, and the answer to one of ours."""
    if hasattr(manager, "__aenter__"):
        async with manager as connection:
            first = await connection.recv()
            await connection.send({"type": "response.create"})
            return [first, await connection.recv()]
    with manager as connection:
        first = connection.recv()
        connection.send({"type": "response.create"})
        return [first, connection.recv()]


async def test_realtime_through_the_gateway(kind: str, gateway_root: str, websocket_server: str) -> None:
    client = make(
        kind,
        base_url=f"{gateway_root}/v1",
        provider="azure-ai",
        azure_foundry_url=f"http://{websocket_server}/v1",
        Authorization="sk-test",
    )
    first, second = await talk(client.realtime.connect(model="gpt-realtime"))
    assert first.type == "session.created"
    assert "model=gpt-realtime" in first.session.path
    assert second.delta == "response.create"
    await close(client)


async def test_gateway_that_refuses(kind: str, gateway_root: str) -> None:
    client = make(kind, base_url=f"{gateway_root}/v1")
    with pytest.raises(APIStatusError, match="400") as caught:
        await talk(client.realtime.connect(model="m"))
    assert caught.value.status_code == 400
    await close(client)


async def test_dead_provider_behind_the_gateway(kind: str, gateway_root: str) -> None:
    """The gateway then never answers the handshake."""
    client = make(
        kind, base_url=f"{gateway_root}/v1", provider="azure-ai", azure_foundry_url="http://127.0.0.1:1/v1"
    )  # fmt: skip
    with pytest.raises(APITimeoutError, match="/v1/realtime"):
        await talk(client.realtime.connect(model="m", websocket_connection_options={"open_timeout": 0.3}))
    await close(client)


async def opened(manager: Any) -> Any:
    """What the server was told in the handshake."""
    if hasattr(manager, "__aenter__"):
        async with manager as connection:
            event = await connection.recv()
    else:
        with manager as connection:
            event = connection.recv()
    return json.loads(event.to_json())["session"]


@pytest.mark.parametrize("resource", CONNECT)
async def test_handshake(kind: str, websocket_server: str, resource: str) -> None:
    """The address follows the base URL; the gateway's headers go with it, those of the call win."""
    client = make(kind, base_url=f"http://{websocket_server}/v1", api_key="pk", trace_id="client", config={"a": 1})
    arguments, path = CONNECT[resource]
    connect = attrgetter(resource)(client).connect
    heard = await opened(connect(**arguments, extra_headers={"X-Portkey-Trace-Id": "call"}, extra_query={"q": "1"}))
    headers = {name.lower(): value for name, value in heard["headers"].items()}
    assert heard["path"].startswith(f"/v1{path}?")
    assert "q=1" in heard["path"]
    assert headers["x-portkey-api-key"] == "pk"
    assert headers["x-portkey-trace-id"] == "call"
    assert headers["x-portkey-config"] == '{"a":1}'
    assert headers["user-agent"].startswith("Portkey/")
    assert not {"authorization", "content-type", "accept"} & set(headers)
    await close(client)


@pytest.mark.parametrize("resource", CONNECT)
async def test_every_websocket_asks_for_the_key(kind: str, websocket_server: str, resource: str) -> None:
    async def async_key() -> str:
        return "pk-fresh"

    client = make(
        kind, base_url=f"http://{websocket_server}/v1", api_key=async_key if kind == "async" else lambda: "pk-fresh"
    )
    heard = await opened(attrgetter(resource)(client).connect(**CONNECT[resource][0]))
    headers = {name.lower(): value for name, value in heard["headers"].items()}
    assert headers["x-portkey-api-key"] == "pk-fresh"
    await close(client)


def test_the_table_has_every_websocket() -> None:
    assert set(CONNECT) == {path.removesuffix(".connect") for path in METHODS if path.endswith(".connect")}


@pytest.mark.parametrize("resource", CONNECT)
async def test_headers_never_go_to_another_origin(kind: str, websocket_server: str, resource: str) -> None:
    """A server that redirects the handshake gets an error, and the other one no connection."""
    heard: list[Request] = []

    def redirect(_: ServerConnection, request: Request) -> Response:
        headers = Headers({"Location": f"ws://{websocket_server}/v1/elsewhere"})
        heard.append(request)
        return Response(302, "Found", headers, b"")

    with serve(converse, "127.0.0.1", 0, process_request=redirect) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            client = make(kind, base_url=f"http://127.0.0.1:{server.socket.getsockname()[1]}/v1", api_key="pk")
            with pytest.raises((APIConnectionError, APIStatusError)):
                await opened(attrgetter(resource)(client).connect(**CONNECT[resource][0]))
            await close(client)
        finally:
            server.shutdown()
            thread.join()
    assert len(heard) == 1


async def test_address_of_its_own(kind: str, websocket_server: str) -> None:
    client = make(kind, base_url="http://127.0.0.1:1/v1", websocket_base_url=f"ws://{websocket_server}/other")
    first, _ = await talk(client.realtime.connect(model="m"))
    assert first.session.path.startswith("/other/realtime")
    await close(client)


async def test_server_that_never_answers(kind: str, silent_server: str) -> None:
    client = make(kind, base_url=f"http://{silent_server}/v1")
    with pytest.raises(APITimeoutError, match=silent_server):
        await talk(client.realtime.connect(model="m", websocket_connection_options={"open_timeout": 0.2}))
    await close(client)


async def test_no_server(kind: str) -> None:
    client = make(kind, base_url="http://127.0.0.1:1/v1")
    with pytest.raises(
        APIConnectionError, match=r"127\.0\.0\.1:1/v1/realtime: 127\.0\.0\.1:1 refused the connection \("
    ):
        await talk(client.realtime.connect(model="m"))
    await close(client)


@pytest.mark.parametrize("resource", CONNECT)
async def test_without_websockets_the_error_names_the_extra(
    kind: str, monkeypatch: pytest.MonkeyPatch, resource: str
) -> None:
    for name in ("websockets", "websockets.asyncio.client", "websockets.sync.client"):
        monkeypatch.setitem(sys.modules, name, None)
    client = make(kind, base_url="http://127.0.0.1:1/v1")
    with pytest.raises(ImportError, match=r"pip install 'portkey-ai\[realtime\]'"):
        await done(talk(attrgetter(resource)(client).connect(**CONNECT[resource][0])))
    await close(client)


async def test_handshake_and_messages_are_not_logged(
    kind: str, websocket_server: str, caplog: pytest.LogCaptureFixture
) -> None:
    for name in (None, "websockets", "websockets.client", "portkey_ai"):
        caplog.set_level(logging.DEBUG, name)
    client = make(kind, base_url=f"http://{websocket_server}/v1", api_key="s3cret", Authorization="Bearer s3cret")
    options = {"extra_headers": {"x-api-key": "s3cret"}}
    await talk(client.realtime.connect(model="m", **options))
    ours = [record for record in caplog.records if record.name != "websockets.server"]
    assert not [record for record in ours if "s3cret" in record.getMessage()]
    assert not [record for record in ours if "response.create" in record.getMessage()]
    await close(client)


async def test_logger_of_the_user(kind: str, websocket_server: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "mine")
    client = make(kind, base_url=f"http://{websocket_server}/v1", api_key="pk")
    options = {"logger": logging.getLogger("mine")}
    await talk(client.realtime.connect(model="m", websocket_connection_options=options))
    assert [record for record in caplog.records if record.name == "mine"]
    await close(client)
