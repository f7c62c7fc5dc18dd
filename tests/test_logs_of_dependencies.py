"""No key is logged, neither by this package nor by those that it sends with, with each logger at its lowest level."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from portkey_ai import AsyncPortkey, Portkey, PortkeyError
from portkey_ai.testing import LocalGateway

from .crash_reports import CANARY
from .faults.faults import head, none, whole
from .faults.http2 import http2_server
from .faults.server import Connection, FaultServer
from .support import MESSAGES, aiohttp_client, done, read
from .test_crash_reports import CALL, SECRETS, calls, connected

# httpx itself logs the URL of each request at INFO, with its query.
OPTIONS = {**SECRETS, "default_query": None}


class Written(logging.Handler):
    """Everything that is logged: text, arguments, and tracebacks."""

    def __init__(self) -> None:
        super().__init__(level=1)
        self.loggers: set[str] = set()
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        if str(record.msg).startswith(("Decoded", "Decoding")):
            return  # hpack in the test's own HTTP/2 server; a client decodes responses only
        self.loggers.add(record.name.partition(".")[0])
        self.lines.append(f"{self.format(record)} {record.args!r}")


@pytest.fixture
def written() -> Iterator[Written]:
    """The log of all loggers, at the lowest level."""
    handler, root = Written(), logging.getLogger()
    loggers = [root, *(each for each in logging.root.manager.loggerDict.values() if isinstance(each, logging.Logger))]
    names = ("portkey_ai", "httpx", "httpcore", "h2", "hpack", "hpack.hpack", "websockets", "aiohttp", "asyncio")
    loggers += [logging.getLogger(name) for name in names]
    before = [(each, each.level, each.disabled, each.propagate) for each in loggers]
    for each in loggers:
        each.setLevel(1)
        each.disabled, each.propagate = False, True
    root.addHandler(handler)
    try:
        yield handler
    finally:
        root.removeHandler(handler)
        for each, level, disabled, propagate in before:
            each.setLevel(level)
            each.disabled, each.propagate = disabled, propagate
    assert handler.lines
    for line in handler.lines:
        assert CANARY not in line.lower(), line[:1000]


def made(kind: str, origin: str, **options: Any) -> Any:
    url = origin.replace("http://", f"http://{CANARY}-user:{CANARY}-password@")
    options = {**OPTIONS, "base_url": f"{url}/v1", "max_retries": 1, **options}
    return Portkey(**options) if kind == "sync" else AsyncPortkey(**options)


async def use(client: Any, names: tuple[str, ...] = ()) -> None:
    """One of each kind of call, or those with `names`, whatever becomes of it."""
    for name, call in calls(client).items():
        if not names or name in names:
            with contextlib.suppress(PortkeyError):
                result = await done(call())
                if name in ("stream", "prompts stream"):
                    await read(result)
                elif name == "streamed":
                    await done(result.close())


def good(connection: Connection) -> None:
    request = connection.request()
    if request.asks_for_stream:
        connection.send(whole(b"data: [DONE]\n\n", kind="text/event-stream"))
    else:
        connection.send(whole(b'{"object": "list", "data": []}', "set-cookie: session=1"))


def retried(connection: Connection) -> None:
    if len(connection.server.requests) % 2:
        return good(connection)
    connection.request()
    return connection.send(whole(b"{}", "retry-after-ms: 1", status="503 Down"))


def refused(connection: Connection) -> None:
    connection.request()
    connection.send(whole(b'{"error": {"message": "no"}}', status="401 Unauthorized"))


def redirected(connection: Connection) -> None:
    request = connection.request()
    if request.path.startswith("/v1/moved"):
        return connection.send(whole(b"{}"))
    return connection.send(head("location: /v1/moved", "content-length: 0", status="307 Moved"))


def lost(connection: Connection) -> None:
    connection.request()
    connection.reset()


SERVERS = (good, retried, refused, redirected, lost)


@pytest.mark.parametrize("server", SERVERS)
@pytest.mark.parametrize("transport", ["own", "user", "aiohttp"])
async def test_no_key_is_logged(kind: str, transport: str, server: Any, written: Written) -> None:
    if transport == "aiohttp" and kind == "sync":
        return
    http: Any = None
    if transport != "own":
        made_by = {"user": httpx.Client if kind == "sync" else httpx.AsyncClient, "aiohttp": aiohttp_client}
        http = made_by[transport](headers={"x-own": f"{CANARY}-own"}, follow_redirects=True)
    with contextlib.closing(FaultServer(server)) as running:
        client = made(kind, running.origin, http_client=http, timeout=5)
        await use(client, () if server is good else ("plain", "stream", "upload", "portkey api", "websocket"))
        await done(client.close())
        if http is not None:
            await done(http.close() if kind == "sync" else http.aclose())
        assert f"{CANARY}-api-key" in running.requests[0].headers["x-portkey-api-key"]
    assert written.loggers >= {"portkey_ai", *(() if server is lost else ("httpx",))}
    assert transport == "aiohttp" or "httpcore" in written.loggers


async def test_no_key_is_logged_without_a_connection(kind: str, written: Written) -> None:
    client = made(kind, "http://127.0.0.1:9")
    await use(client)
    assert "httpcore" in written.loggers
    await done(client.close())


async def test_no_key_is_logged_with_http2(kind: str, written: Written) -> None:
    http: Any = (httpx.Client if kind == "sync" else httpx.AsyncClient)(http1=False, http2=True)
    with contextlib.closing(http2_server(none)) as server:
        client = made(kind, server.origin, http_client=http)
        for _ in range(2):  # the second time from the table of headers
            await done(client.chat.completions.create(model="m", messages=MESSAGES, **CALL))
            await done(client.configs.list(**CALL))
        await done(http.close() if kind == "sync" else http.aclose())
    assert server.requests[0].headers["x-portkey-api-key"] == SECRETS["api_key"]
    assert server.requests[0].headers["x-goog-api-key"] == CALL["extra_headers"]["x-goog-api-key"]
    assert written.loggers >= {"portkey_ai", "httpx", "httpcore", "hpack"}


@pytest.mark.usefixtures("written")
async def test_no_key_is_logged_by_a_websocket(kind: str) -> None:
    from websockets.exceptions import ConnectionClosed
    from websockets.sync.server import ServerConnection, serve

    seen: list[str] = []

    def converse(connection: ServerConnection) -> None:
        assert connection.request is not None
        seen.append(connection.request.headers["x-portkey-api-key"])
        connection.send('{"type": "session.created", "event_id": "e", "session": {}}')
        with contextlib.suppress(ConnectionClosed):  # older releases lose what is not read when the other end closes
            connection.recv()

    with serve(converse, "127.0.0.1", 0, logger=logging.Logger("server")) as server:
        import threading

        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        client = made(kind, f"http://127.0.0.1:{server.socket.getsockname()[1]}")
        connection: Any = await done(connected(client, extra_headers=CALL["extra_headers"]))
        assert (await done(connection.recv())).type == "session.created"
        await done(connection.close())
        server.shutdown()
        thread.join()
    assert seen == [SECRETS["api_key"]]


async def test_no_key_is_logged_with_a_router_or_by_the_log_of_the_environment(
    kind: str, written: Written, monkeypatch: pytest.MonkeyPatch
) -> None:
    from portkey_ai import Router

    monkeypatch.setenv("PORTKEY_LOG", "debug")
    environ = {
        "OPENAI_API_KEY": f"{CANARY}-openai",
        "PORTKEY_API_KEY": f"{CANARY}-portkey",
        "PORTKEY_VIRTUAL_KEY": f"{CANARY}-virtual",
        "PORTKEY_CONFIG_GPT": f'{{"api_key": "{CANARY}-config"}}',
    }
    with LocalGateway() as gateway:
        router = Router.from_env({**environ, "PORTKEY_BASE_URL": gateway.url}, prefer=("provider_key", "virtual_key"))
        client = (Portkey if kind == "sync" else AsyncPortkey)(router=router)
        for model in ("gpt-4o", "portkey/openai/echo", "other"):
            with contextlib.suppress(PortkeyError):
                await done(client.chat.completions.create(model=model, messages=MESSAGES))
        await done(client.close())
    assert any("OPENAI_API_KEY" in line for line in written.lines)
