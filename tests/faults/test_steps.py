"""An error without a response says which step failed; what cannot pass is tried once."""

from __future__ import annotations

import contextlib
import shutil
import socket
import ssl
import sys
import threading
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from benchmarks.delayed_tls import make_certificate
from portkey_ai import APIConnectionError, APITimeoutError
from tests.support import aiohttp_client, close, done

from . import calls
from .faults import head, none, stall
from .places import no_one_accepts, refused, tls_to_a_plain_port, unknown_host
from .server import Connection, FaultServer

pytestmark = [  # httpx-aiohttp uses both
    pytest.mark.filterwarnings("ignore:BasicAuth is deprecated:DeprecationWarning"),
    pytest.mark.filterwarnings("ignore:The 'proxy_auth' parameter is deprecated:DeprecationWarning"),
]

TRANSPORTS = ["own", "given", "aiohttp", "http2"]


@pytest.fixture(params=TRANSPORTS)
def transport(request: pytest.FixtureRequest, kind: str) -> str:
    if request.param == "aiohttp" and kind == "sync":
        pytest.skip("aiohttp has no sync client")
    return str(request.param)


@pytest.fixture(autouse=True)
def little_backoff(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("portkey_ai.api_resources.transport.retry_policy.INITIAL_DELAY", 0.01)


def new_http(kind: str, transport: str, **options: Any) -> Any:
    options = {"limits": httpx.Limits(max_connections=1), **options}
    if transport == "aiohttp":
        return aiohttp_client(**options)
    if transport == "http2":
        options["http2"] = True
    return (httpx.Client if kind == "sync" else httpx.AsyncClient)(**options)


@contextlib.contextmanager
def proxy(fault: Callable[[Connection], Any], monkeypatch: pytest.MonkeyPatch) -> Generator[FaultServer]:
    """A proxy that the environment names, with a password."""
    server = FaultServer(fault)
    with contextlib.closing(server):
        monkeypatch.setenv("HTTPS_PROXY", f"http://user:password@127.0.0.1:{server.port}")
        yield server


async def failure(kind: str, transport: str, origin: str, **options: Any) -> APIConnectionError:
    http = None if transport == "own" else new_http(kind, transport)
    if http is not None:
        options["http_client"] = http
    client = calls.new_client(kind, origin, **options)
    try:
        with pytest.raises(APIConnectionError) as caught:
            await calls.chat(client)
    finally:
        await (close(client) if http is None else calls.close_http(http))
    error = caught.value
    assert f"POST {origin}/v1/chat/completions" in str(error)
    assert "password" not in f"{error!r}{error}"
    return error


async def test_dns(kind: str, transport: str) -> None:
    with unknown_host() as origin:
        error = await failure(kind, transport, origin)
    assert error.step == "dns"
    assert "the host name gateway.invalid was not found" in str(error)


async def test_connection_refused(kind: str, transport: str) -> None:
    with refused() as origin:
        error = await failure(kind, transport, origin)
    assert error.step == "connect"
    assert f"{origin[7:]} refused the connection" in str(error)


@pytest.mark.skipif(sys.platform != "linux", reason="other systems answer for a full queue in their own ways")
async def test_connect_timeout(kind: str, transport: str) -> None:
    with no_one_accepts() as origin:
        error = await failure(kind, transport, origin, max_retries=0)
    assert isinstance(error, APITimeoutError)
    assert error.step == "connect"
    assert f"{origin[7:]} cannot be reached within 0.3 s" in str(error)


async def test_tls(kind: str, transport: str) -> None:
    with tls_to_a_plain_port() as origin:
        error = await failure(kind, transport, origin)
    assert error.step == "tls"
    assert "no TLS with 127.0.0.1" in str(error)


async def test_nothing_received(kind: str, transport: str) -> None:
    with contextlib.closing(FaultServer(stall)) as server:
        error = await failure(kind, transport, server.origin, max_retries=0)
    assert isinstance(error, APITimeoutError)
    assert error.step == "read"
    assert "nothing was received within 0.3 s" in str(error)


async def test_connection_lost(kind: str, transport: str) -> None:
    def lost(connection: Connection) -> None:
        connection.request()
        connection.hang_up()

    with contextlib.closing(FaultServer(lost)) as server:
        error = await failure(kind, transport, server.origin, max_retries=0)
    assert error.step == "read"
    assert "the connection was lost" in str(error)


async def test_write_to_the_control_plane_is_not_sent_again_after_a_lost_connection(kind: str, transport: str) -> None:
    """Of this error of aiohttp, httpx-aiohttp makes one of a connection that was never made."""

    def lost(connection: Connection) -> None:
        connection.request()
        connection.hang_up()

    http = None if transport == "own" else new_http(kind, transport)
    with contextlib.closing(FaultServer(lost)) as server:
        client = calls.new_client(kind, server.origin, http_client=http)
        with pytest.raises(APIConnectionError):
            await done(client.configs.create(name="n", config={}))
        await (close(client) if http is None else calls.close_http(http))
        assert len(server.requests) == 1


async def test_no_free_connection(kind: str, transport: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Waited for once."""
    for twin in ("_sync", "_async"):
        monkeypatch.setattr(
            f"portkey_ai.api_resources.{twin}.pooled_client.CONNECTION_LIMITS", httpx.Limits(max_connections=1)
        )

    def without_end(connection: Connection) -> None:
        connection.request()
        connection.send(head("content-type: text/event-stream", "transfer-encoding: chunked"))
        connection.stall()

    http = None if transport == "own" else new_http(kind, transport)
    with contextlib.closing(FaultServer(without_end)) as server:
        timeout = httpx.Timeout(5, pool=0.1)
        client = calls.new_client(kind, server.origin, http_client=http, timeout=timeout, max_retries=3)
        stream = await calls.start_stream(client)
        waited = count_sleeps(monkeypatch)
        with pytest.raises(APITimeoutError) as caught:
            await calls.chat(client)
        assert not waited
        assert caught.value.step == "pool"
        assert "all 1 connections of the client are in use, and none became free within 0.1 s" in str(caught.value)
        await done(stream.close())
        await (close(client) if http is None else calls.close_http(http))


def count_sleeps(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The delays before retries."""
    delays: list[float] = []

    def delay(attempt: int, _response: Any) -> float:
        delays.append(attempt)
        return 0.0

    for twin in ("_sync", "_async"):
        monkeypatch.setattr(f"portkey_ai.api_resources.{twin}.sending.retry_delay", delay)
    return delays


@pytest.mark.parametrize(
    ("status", "tries"), [("403 Forbidden", 1), ("407 Proxy Authentication Required", 1), ("503 Unavailable", 2)]
)
async def test_refused_by_a_proxy(
    kind: str, transport: str, status: str, tries: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(connection: Connection) -> None:
        connection.request()
        connection.send(head("content-length: 0", status=status))
        connection.hang_up()

    with proxy(refuse, monkeypatch) as server:
        error = await failure(kind, transport, "https://gateway.invalid")
        assert error.step == "proxy"
        assert f"the proxy {server.origin} (set by HTTPS_PROXY) refused the request" in str(error)
        assert status[:3] in str(error)
        assert server.tries == tries


async def test_proxy_that_nobody_runs(kind: str, transport: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with refused() as origin:
        monkeypatch.setenv("ALL_PROXY", origin.replace("//", "//user:password@"))
        error = await failure(kind, transport, "https://gateway.invalid")
    assert error.step == "proxy"
    assert f"the proxy {origin} (set by ALL_PROXY) " in str(error)


def tunnel(connection: Connection) -> None:
    """Connect to where the client wants to, and pass on what both send."""
    request = connection.request()
    host, _, port = request.path.partition(":")
    with socket.create_connection((host, int(port))) as there:
        connection.send(head(status="200 Connected"))
        plug = connection._socket  # pyright: ignore[reportPrivateUsage]

        def back() -> None:
            with contextlib.suppress(OSError):
                while piece := there.recv(65536):
                    plug.sendall(piece)

        threading.Thread(target=back, daemon=True).start()
        with contextlib.suppress(OSError):
            while piece := plug.recv(65536):
                there.sendall(piece)
            there.shutdown(socket.SHUT_RDWR)
    connection.hang_up()


@pytest.fixture(scope="session")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate that signs itself, with its key, for 127.0.0.1."""
    if shutil.which("openssl") is None:
        pytest.skip("no openssl")
    return make_certificate(tmp_path_factory.mktemp("tls"))


@pytest.fixture
def tls_server(certificate: Path) -> Iterator[FaultServer]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    with contextlib.closing(FaultServer(none, context)) as server:
        yield server


@pytest.mark.parametrize("through", ["directly", "through a proxy"])
async def test_certificate_that_is_not_trusted(
    kind: str, transport: str, tls_server: FaultServer, through: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with contextlib.ExitStack() as stack:
        if through != "directly":
            stack.enter_context(proxy(tunnel, monkeypatch))
        error = await failure(kind, transport, tls_server.origin, max_retries=3, timeout=5)
    assert error.step == "tls"
    assert "the certificate of 127.0.0.1 is invalid: self" in str(error)  # signed, with a hyphen or without
    assert tls_server.opened == 1
    if through != "directly":
        assert "(set by HTTPS_PROXY)" in str(error)


async def test_certificate_file_is_used(
    kind: str, tls_server: FaultServer, certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    with proxy(tunnel, monkeypatch):
        client = calls.new_client(kind, tls_server.origin, timeout=5)
        await calls.chat(client)
        await close(client)


IGNORES_MISSING_FILE = pytest.mark.skipif(
    httpx.__version__ < "0.28", reason="httpx before 0.28 takes no notice of a file that does not exist"
)


@pytest.mark.parametrize("content", [pytest.param(None, marks=IGNORES_MISSING_FILE), "no certificate"])
async def test_unusable_certificate_file(
    kind: str, content: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "missing.pem"
    if content is not None:
        path.write_text(content)
    monkeypatch.setenv("SSL_CERT_FILE", str(path))
    with tls_to_a_plain_port() as origin:
        error = await failure(kind, "own", origin, max_retries=3)
    assert error.step == "tls"
    assert f"SSL_CERT_FILE={path}" in str(error)
    assert ("which does not exist" in str(error)) == (content is None)


async def test_missing_certificate_directory(
    kind: str, tls_server: FaultServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SSL_CERT_FILE", raising=False)
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path / "missing"))
    error = await failure(kind, "own", tls_server.origin, max_retries=3, timeout=5)
    assert error.step == "tls"
    assert f"SSL_CERT_DIR={tmp_path / 'missing'}, which does not exist" in str(error)


async def websocket_failure(kind: str, origin: str) -> APIConnectionError:
    client = calls.new_client(kind, origin)
    try:
        with pytest.raises(APIConnectionError) as caught:
            await done(client.realtime.connect(model="m").enter())
    finally:
        await close(client)
    return caught.value


async def test_steps_of_websockets(kind: str) -> None:
    with refused() as origin:
        error = await websocket_failure(kind, origin)
        assert error.step == "connect"
        assert f"{origin[7:]} refused the connection" in str(error)
    with unknown_host() as origin:
        error = await websocket_failure(kind, origin)
        assert error.step == "dns"
        assert "the host name gateway.invalid was not found" in str(error)
    with tls_to_a_plain_port() as origin:
        error = await websocket_failure(kind, origin)
        assert error.step == "tls"
        assert "no TLS with 127.0.0.1" in str(error)
