"""A gateway on a free loopback port, inside the process: no network, no key, nothing to install."""

from __future__ import annotations

import json
import socket
import threading
import time
from collections import deque
from dataclasses import replace
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import parse_qsl, unquote, urlsplit

from .control_plane import ControlPlane
from .echo.echo_routes import EchoModels
from .engine import RoutingEngine
from .scripts import ScriptedResponse
from .wire.local_responses import Answer, Fault
from .wire.recorded_request import RecordedRequest
from .wire.request_body import UnreadableBody, read_body

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import TracebackType

    from typing_extensions import Self

    from .wire.provider_call import ProviderCall


_SCRIPTED = ("chat.completions", "completions", "messages", "responses")


class LocalGateway:
    """An OpenAI-shaped gateway with an echo model, for tests and demonstrations.

        with LocalGateway() as gateway:
            client = Portkey(base_url=gateway.url, provider="openai")
            client.chat.completions.create(model="echo", messages=[{"role": "user", "content": "Hello"}])
            assert gateway.requests[-1].headers["x-portkey-provider"] == "openai"

    It serves chat, completions, embeddings and models below `url`, streams if requested, sends the gateway's headers,
    and follows inline configs with a fallback strategy. A model called `fail-503` returns that status; `say` schedules
    a response other than an echo. It also serves the Portkey API (configs, prompts, keys, logs, administration, ...).
    Its records are in memory; at first there is only the user who owns the organisation. The echo model completes
    prompts, and a log export is complete after it is first retrieved. The gateway listens on 127.0.0.1 only, until
    `close()` or the end of the `with` block.
    """

    def __init__(self) -> None:
        self.requests: list[RecordedRequest] = []
        """Every request so far, oldest first."""
        self._script: deque[ScriptedResponse] = deque()
        self._engine = RoutingEngine()
        self._models = EchoModels()
        self._control_plane = ControlPlane()
        self._server = _Server(("127.0.0.1", 0), _Handler)
        self._server.gateway = self
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True)
        self._thread.start()

    @property
    def url(self) -> str:
        """The `base_url` for clients."""
        return f"http://127.0.0.1:{self._server.server_port}/v1"

    def say(self, text: str | None = None, *calls: dict[str, Any]) -> None:
        """Schedule the response to a chat request, in place of an echo: text, tool calls, or both.

        A call is `{"name": ..., "arguments": {...}}`. Each response is used once, in the order of scheduling.
        """
        self._script.append(ScriptedResponse(text, calls))

    def close(self) -> None:
        """Stop the server and close its open connections."""
        self._server.shutdown()
        self._server.server_close()
        self._server.close_connections()
        self._thread.join()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def answer(self, request: RecordedRequest) -> Answer:
        """Return the response to `request`; a subclass may override this."""
        self.requests.append(request)
        saved = self._control_plane.answer(request, self.url, partial(self._chat, request))
        if saved is not None:
            return saved
        route = self._route(request)
        if route is None:
            return self._models.unserved(request.method, request.path)
        return self._recorded(request, request, route)

    def _recorded(self, request: RecordedRequest, sent: RecordedRequest, route: str) -> Answer:
        started = time.monotonic()
        answer = self._engine.respond(sent, route, self._serve)
        self._control_plane.record(request, answer, time.monotonic() - started)
        return answer

    def _route(self, request: RecordedRequest) -> str | None:
        below = request.path.startswith("/v1/")
        return self._models.route_of(request.method, request.path.removeprefix("/v1")) if below else None

    def _chat(self, prompt_request: RecordedRequest, body: dict[str, Any]) -> Answer:
        request = replace(prompt_request, path="/v1/chat/completions", body=body)
        return self._recorded(prompt_request, request, "chat.completions")

    def _serve(self, call: ProviderCall) -> Answer:
        """Return the provider's response to one call: the next of the script, or an echo."""
        if call.route in _SCRIPTED and not call.model.startswith("fail-"):
            try:
                return self._models.respond_scripted(call, self._script.popleft())
            except IndexError:
                pass
        return self._models.echo(call)


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    request_queue_size = 1024
    gateway: LocalGateway

    def __init__(self, address: tuple[str, int], handler: type[BaseHTTPRequestHandler]) -> None:
        self._connections: set[socket.socket] = set()
        super().__init__(address, handler)

    def process_request(self, request: Any, client_address: Any) -> None:
        self._connections.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        self._connections.discard(request)
        super().shutdown_request(request)

    def close_connections(self) -> None:
        for connection in list(self._connections):
            try:
                connection.shutdown(socket.SHUT_RDWR)
            except OSError:  # the client has closed it already
                pass

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Ignore clients that close the connection early."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def log_message(self, format: str, *args: object) -> None:
        """Log nothing, to keep a test's output clean."""

    def _serve(self) -> None:
        try:
            answer = cast("_Server", self.server).gateway.answer(self._received())
        except Fault as fault:
            answer = fault.answer
            self.close_connection = self.close_connection or isinstance(fault, UnreadableBody)
        except ConnectionError:  # a subclass closes the connection
            raise
        except Exception as error:  # a 500 explains more than a closed connection
            answer = Fault(500, f"the local gateway failed: {type(error).__name__}: {error}").answer
        self.send_response(answer.status)
        for name, value in answer.headers.items():
            self.send_header(name, value)
        if self.close_connection:
            self.send_header("connection", "close")
        if isinstance(answer.body, bytes):
            self.send_header("content-length", str(len(answer.body)))
            self.end_headers()
            self.wfile.write(answer.body)
        else:
            self.send_header("transfer-encoding", "chunked")
            self.end_headers()
            self._write_chunks(answer.body)

    def _received(self) -> RecordedRequest:
        raw = read_body(self.headers, self.rfile)
        parts = urlsplit(self.path)
        headers = {name.lower(): value for name, value in self.headers.items()}
        body: Any = raw or None
        if raw and headers.get("content-type", "").startswith("application/json"):
            try:
                body = json.loads(raw)
            except ValueError:
                raise Fault(500, "Something went wrong") from None
        return RecordedRequest(self.command, unquote(parts.path), dict(parse_qsl(parts.query)), headers, body)

    def _write_chunks(self, chunks: Iterator[bytes]) -> None:
        for chunk in chunks:
            self.wfile.write(b"%x\r\n%s\r\n" % (len(chunk), chunk))
        self.wfile.write(b"0\r\n\r\n")

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = _serve
