"""A gateway on a free loopback port, inside the process: no network, no key, nothing to install."""

from __future__ import annotations

import threading
import time
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from .response_schedule import ResponseSchedule
from .server import LocalServer
from .wire.local_responses import HTTPError, LocalResponse, model_failure
from .wire.provider_call import ProviderCall

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from contextlib import AbstractContextManager
    from types import TracebackType

    from typing_extensions import Self

    from .gateway_parts import GatewayParts
    from .scheduled_response import ScheduledResponse
    from .wire.recorded_request import RecordedRequest

_REALTIME = "/v1/realtime"


class LocalGateway:
    """A gateway with echo models, in this process, for tests and demonstrations.

        with LocalGateway() as gateway:
            client = Portkey(base_url=gateway.url, provider="openai")
            client.chat.completions.create(model="echo", messages=[{"role": "user", "content": "Hello"}])
            gateway.assert_called(route="chat.completions", headers={"x-portkey-provider": "openai"})

    It serves OpenAI's and Anthropic's APIs below `url`, with streams and the gateway's headers, and applies configs:
    strategies, retries, cache and guardrails. A model called `fail-503` returns that status; `say` schedules
    a response other than an echo. It also serves the Portkey API (configs, prompts, keys, logs, administration, ...).
    Its records are in memory; at first there is only the user who owns the organisation. The echo model completes
    prompts, and a log export is complete after it is first retrieved. The gateway listens on 127.0.0.1 only, until
    `close()` or the end of the `with` block. `port=0` takes a free port; `seed` makes load balancing repeatable.
    It may be used from several threads.
    """

    def __init__(self, *, port: int = 0, seed: int | None = None) -> None:
        check_port(port)
        self.requests: list[RecordedRequest] = []
        """Every request so far, oldest first."""
        self.provider_calls: list[ProviderCall] = []
        """Every call of a provider so far, oldest first: one for each retry and for each target of a fallback."""
        self._schedule = ResponseSchedule()
        self._seed = seed
        self._lock = threading.Lock()
        self._loaded_parts: GatewayParts | None = None
        self._closed = False
        self._server = LocalServer(self._received, port)

    @property
    def url(self) -> str:
        """The `base_url` for clients."""
        return f"http://127.0.0.1:{self._server.port}/v1"

    def say(
        self,
        text: object = None,
        *calls: Mapping[str, Any],
        status: int | None = None,
        retry_after: float | None = None,
        message: str | None = None,
        code: str | None = None,
        type: str | None = None,
        body: object = None,
        deny: Mapping[str, Any] | None = None,
        delay: float | None = None,
        cut_after: str | None = None,
        network: str | None = None,
        headers: Mapping[str, str] | None = None,
        usage: Mapping[str, Any] | None = None,
        finish_reason: str | None = None,
        reasoning: str | None = None,
        route: str | None = None,
        model: str | None = None,
        target: str | None = None,
        when: Callable[[ProviderCall], bool] | None = None,
        times: int | None = 1,
    ) -> None:
        """Schedule a response of the provider, instead of an echo.

        Each call of a provider takes the first scheduled response that matches it, in the order of scheduling.

        Args:
            text: What the model responds with: a text; an object or a pydantic model, which becomes JSON; or a list of
                floats, the vector of an embedding (a list of such lists: one for each input). Or a function, which is
                called with the ProviderCall and returns one of these, or a tuple: the text and tool calls. If it
                returns None, the model echoes.
            calls: Tool calls `{"name": ..., "arguments": {...}, "id": ...}`, after a text or None. Arguments that are a
                text are sent unchanged.
            status: The HTTP status. From 400 the response is an error of the provider.
            retry_after: The `retry-after` header of the error, in seconds.
            message: The message of the error; likewise `code` and `type`.
            body: The whole body: bytes, a text, or a value that is encoded as JSON.
            deny: The failed checks of a guardrail that denies, as `{id: data}`, or all hook results. The status is 446.
            delay: The seconds before the response begins.
            cut_after: The text after which the connection is closed, before the end of the response.
            network: "reset" resets the connection and sends no response, "stall" sends nothing, "slow" sends 16 bytes
                every 20 ms.
            headers: Further headers of the response.
            usage: Fields of the response's usage, named as in the route's API. A total that is not given is computed.
            finish_reason: Why the model stopped, a value of the route's API (messages: `stop_reason`; responses: the
                reason why the response is incomplete).
            reasoning: The reasoning before the message: `reasoning_content` of chat, a reasoning item of responses, a
                thinking block of messages.
            route: Only for this route, as in "chat.completions". A text is only for chat.completions, completions,
                responses and messages; also for realtime if this is the route.
            model: Only for calls with this model, after the config has been applied.
            target: Only for this target: "config.targets[1]", the name of a target, or a provider.
            when: Only for calls for which this function of a `ProviderCall` returns true.
            times: How many times the response is used; None for always.

        Raises TypeError or ValueError that names the invalid parameter.
        """
        from .say_parameters import make_scheduled_response

        options = {
            "status": status, "retry_after": retry_after, "message": message, "code": code, "type": type, "body": body,
            "deny": deny, "delay": delay, "cut_after": cut_after, "network": network, "headers": headers,
            "usage": usage, "finish_reason": finish_reason, "reasoning": reasoning, "route": route, "model": model,
            "target": target, "when": when, "times": times,
        }  # fmt: skip
        self._schedule.add(make_scheduled_response(text, calls, options))

    @property
    def unused_responses(self) -> list[ScheduledResponse]:
        """The scheduled responses that were not used, or fewer times than `times`."""
        return self._schedule.unused()

    def assert_all_used(self) -> None:
        """Raise AssertionError if a scheduled response was not used, or fewer times than `times`."""
        unused = self.unused_responses
        if unused:
            raise AssertionError("\n  ".join(("unused scheduled responses:", *map(str, unused))))

    @property
    def last_request(self) -> RecordedRequest:
        """The request that was received last. Raises AssertionError if there was none."""
        if not self.requests:
            raise AssertionError("no request was received")
        return self.requests[-1]

    def assert_called(
        self,
        *,
        route: str | None = None,
        model: str | None = None,
        path: str | None = None,
        method: str | None = None,
        headers: Mapping[str, str | Mapping[str, Any]] | None = None,
        body: Any = None,
        times: int | None = None,
    ) -> list[RecordedRequest]:
        """Return the requests that match all of the parameters.

        Of `headers` and `body`, only the given fields are compared, at every depth; lists must have the same length.
        A header whose value is given as a mapping is compared as JSON: `{"x-portkey-metadata": {"_user": "ada"}}`.
        `path` is with or without `/v1`. Raises AssertionError if there are not `times` such requests, by default if
        there is none; it names the differences of the closest request, with masked secrets in its headers.
        """
        from .assertions import Expected, matching_requests

        return matching_requests(list(self.requests), Expected(route, model, method, path, headers, body), times)

    def assert_not_called(
        self,
        *,
        route: str | None = None,
        model: str | None = None,
        path: str | None = None,
        method: str | None = None,
        headers: Mapping[str, str | Mapping[str, Any]] | None = None,
        body: Any = None,
    ) -> None:
        """Raise AssertionError if a request matches all of the parameters, which are those of `assert_called`."""
        self.assert_called(route=route, model=model, path=path, method=method, headers=headers, body=body, times=0)

    def reset(self) -> None:
        """Remove all requests, calls of providers and scheduled responses.

        Records of the Portkey API, such as saved configs, remain.
        """
        self._schedule.clear()
        self.requests.clear()
        self.provider_calls.clear()

    def refuse_connections(self) -> AbstractContextManager[None]:
        """Reset all connections, and refuse new ones until the end of the `with` block; the port stays the same."""
        return self._server.refuse_connections()

    def close(self) -> None:
        """Stop the server and close its open connections; in a forked process, which does not own them, do nothing."""
        self._closed = True
        self._server.close()

    def __repr__(self) -> str:
        return f"<LocalGateway {self.url}>"

    def __enter__(self) -> Self:
        if self._closed:
            raise RuntimeError("LocalGateway: already closed; make a new one for each `with` block")
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def respond(self, request: RecordedRequest) -> LocalResponse:
        """Return the response to `request`; a subclass may override this. It is called in the connection's thread."""
        route = self._route(request)
        if route == "realtime":
            return self._realtime(request)
        if request.method == "HEAD":  # the server sends no body
            request = replace(request, method="GET")
        saved = self._parts.control_plane.respond(request, self.url, partial(self._complete_prompt, request))
        if saved is not None:
            return saved
        if route is None:
            return self._parts.models.not_found_response(request.method, request.path)
        return self._respond_and_log(request, request, route)

    def _received(self, request: RecordedRequest) -> LocalResponse:
        """Record a request, also one that an overridden `respond` handles itself, and return the response."""
        route = self._route(request)
        body: Any = [] if route == "realtime" else request.body  # the client's events are added
        request = replace(request, body=body, route=route)
        self.requests.append(request)
        return self.respond(request)

    @property
    def _parts(self) -> GatewayParts:
        """The parts that respond. The first request imports them, so that a gateway starts fast."""
        with self._lock:
            if self._loaded_parts is None:
                from .gateway_parts import GatewayParts

                self._loaded_parts = GatewayParts(self._seed, self._server.wait)
            return self._loaded_parts

    def _respond_and_log(self, request: RecordedRequest, sent: RecordedRequest, route: str) -> LocalResponse:
        """Return the engine's response to `sent`, and log it as the response to the program's `request`."""
        started = time.perf_counter()
        model = sent.model

        def call_provider(call: ProviderCall) -> LocalResponse:
            nonlocal model
            model = call.model
            return self._call_provider(call)

        try:
            response = self._parts.engine.respond(sent, route, call_provider)
        except HTTPError as error:
            response = error.response
        self._parts.control_plane.record(request, response, time.perf_counter() - started, model)
        return response

    def _route(self, request: RecordedRequest) -> str | None:
        if request.path == _REALTIME and request.method == "GET":
            return "realtime"
        method = "GET" if request.method == "HEAD" else request.method
        is_api_path = request.path.startswith("/v1/")
        return self._parts.models.route_of(method, request.path.removeprefix("/v1")) if is_api_path else None

    def _complete_prompt(
        self, prompt_request: RecordedRequest, body: dict[str, Any], virtual_key: str
    ) -> LocalResponse:
        headers = dict(prompt_request.headers)
        if virtual_key and not any(headers.get(f"x-portkey-{name}") for name in ("config", "provider", "virtual-key")):
            headers["x-portkey-provider"] = f"@{virtual_key.removeprefix('@')}"
        sent = replace(prompt_request, path="/v1/chat/completions", headers=headers, body=body)
        return self._respond_and_log(prompt_request, sent, "chat.completions")

    def _call_provider(self, call: ProviderCall) -> LocalResponse:
        """Return the provider's response to one call: the first scheduled response that matches, or an echo."""
        self.provider_calls.append(call)
        scheduled = self._schedule.take(call)
        if scheduled is None:
            return self._parts.models.echo(call)
        from .scheduled_response_conversion import respond_as_scheduled

        return respond_as_scheduled(call, scheduled, self._parts.models)

    def _realtime(self, request: RecordedRequest) -> LocalResponse:
        """Return the response that opens a realtime session. The client's events are added to the request's body."""
        from .engine.target_selection import has_no_target
        from .server.realtime_session import RealtimeSession

        model = request.query.get("model", "")
        if request.headers.get("upgrade", "").lower() != "websocket":
            raise HTTPError(426, "/v1/realtime: expected the handshake of a websocket")
        if has_no_target(request.headers, {"model": model}):
            raise HTTPError(400, "Either x-portkey-config or x-portkey-provider header is required")
        provider = request.headers.get("x-portkey-provider", "local")
        if model.startswith("@") and "/" in model:
            provider, _, model = model.partition("/")
        provider = provider.removeprefix("@")
        failure = model_failure(model, provider)
        if failure is not None:
            return failure

        def respond(prompt: str, options: Mapping[str, Any]) -> str:
            call = ProviderCall(
                "GET", "/realtime", "realtime", request.query, request.headers, options, provider, "config"
            )
            self.provider_calls.append(call)
            scheduled = self._schedule.take(call)
            if scheduled is not None:
                self._server.wait(scheduled.delay)
            return f"echo: {prompt}" if scheduled is None or scheduled.text is None else scheduled.text

        return LocalResponse(b"", 101, websocket=RealtimeSession(model, respond, request.body.append).run)


def check_port(port: Any) -> None:
    """Raise ValueError if `port` is not a port number; 0 stands for a free port."""
    if isinstance(port, bool) or not isinstance(port, int) or not 0 <= port <= 65535:
        raise ValueError(f"port: expected a number from 0 to 65535, got {port!r}")
