"""One target of a config: its guardrails, its cache, the calls of its provider."""

from __future__ import annotations

import json
import uuid
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from portkey_ai.testing.wire.local_responses import LocalResponse, as_json, is_list, is_object
from portkey_ai.testing.wire.provider_call import ProviderCall
from portkey_ai.testing.wire.request_model import model_in, with_model

from .body_parameters import with_parameters
from .guardrails import HookRun
from .javascript.javascript_values import is_number, spread, truthy, whole_number_of
from .provider_attempts import RetryPolicy, attempt
from .provider_responses import GatewayFailure, content_of, hook_event, mapped, with_body
from .response_cache import HIT, CachedResponse
from .streamed_text import completed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from portkey_ai.testing.wire.provider_call import Serve
    from portkey_ai.testing.wire.recorded_request import RecordedRequest

    from .response_cache import CacheUse, ResponseCache

_DENIED = (
    "The guardrail checks defined in the config failed. You can find more information in the `hook_results` object."
)


@dataclass(frozen=True)
class RoutedRequest:
    """A request while the engine handles it."""

    request: RecordedRequest
    route: str
    request_type: str
    metadata: Mapping[str, Any]
    serve: Serve
    cache: ResponseCache
    wait: Callable[[float], None]


def denied(hook_results: Mapping[str, Any]) -> LocalResponse:
    """Return the response to a request that a guardrail denies (446). Missing lists of `hook_results` are empty."""
    results: dict[str, Any] = {"before_request_hooks": [], "after_request_hooks": [], **hook_results}
    error = {"message": _DENIED, "type": "hooks_failed", "param": None, "code": None}
    return as_json({"error": error, "hook_results": results}, 446)


def gateway_exception(message: str) -> LocalResponse:
    """Return the response for a failure of the gateway itself. No fallback follows it."""
    response = as_json({"status": "failure", "message": message}, 500)
    response.headers["x-portkey-gateway-exception"] = "true"
    return response


def _is_readable(body: Mapping[str, Any]) -> bool:
    """Return whether the gateway can read the text of a request: its last message and its parts are not null."""
    messages = body.get("messages")
    if truthy(body.get("prompt")) or not is_list(messages) or not messages:
        return True
    parts = spread(messages[-1]).get("content")
    return messages[-1] is not None and not (is_list(parts) and None in parts)


def _has_null_choice(body: Any) -> bool:
    """Return whether the first choice is null. The gateway then leaves out the hooks."""
    choices = spread(body).get("choices")
    return is_list(choices) and bool(choices) and choices[0] is None


class TargetCall:
    """The call of one target, whose options are complete."""

    def __init__(self, routed: RoutedRequest, options: Mapping[str, Any], place: str) -> None:
        self._routed, self._options, self._place = routed, options, place
        request = routed.request
        body = request.body
        self._is_json = not isinstance(body, bytes)
        given = with_parameters(body if is_object(body) else {}, options) if self._is_json and body is not None else {}
        self._hooks = HookRun(
            routed.request_type, given, routed.metadata,
            [*(options.get("beforeRequestHooks") or []), *options["defaultInputGuardrails"]],
            [*(options.get("afterRequestHooks") or []), *options["defaultOutputGuardrails"]],
        )  # fmt: skip
        self._provider = self._provider_name()

    def _provider_name(self) -> str:
        options, headers = self._options, self._routed.request.headers
        body = self._routed.request.body
        model = model_in(self._hooks.request if self._is_json else body)
        named = options.get("provider") or ""
        if not named and options.get("passthrough"):
            named = headers.get("x-portkey-provider", "")
        if not named and model.startswith("@"):
            named = model.partition("/")[0]
        has_targets = is_list(options.get("targets"))  # without a strategy: the gateway then finds no provider
        if not named and not has_targets and (self._place == "config" or options.get("passthrough")):
            named = headers.get("x-portkey-provider") or "local"
        if not named and options.get("virtualKey"):
            named = "local"  # the key may be a secret: it is not shown as the provider
        return str(named).removeprefix("@")

    def respond(self) -> LocalResponse:
        """Return the target's response with the gateway's headers. Raises HTTPError (501) for online guardrails."""
        try:
            if not self._provider:
                raise GatewayFailure("Provider  not found")
            return self._respond()
        except GatewayFailure as failure:
            return gateway_exception(str(failure))

    @property
    def _streamed(self) -> bool:
        request = self._routed.request
        body = request.body
        if request.method != "POST":
            return request.query.get("stream") == "true"  # a saved response
        if isinstance(body, bytes):
            types = ("imageEdit", "createTranscription")
            return self._routed.request_type in types and b'name="stream"\r\n\r\ntrue' in body
        return self._hooks.request.get("stream") is True

    @property
    def _strict(self) -> bool:
        header = self._routed.request.headers.get("x-portkey-strict-open-ai-compliance")
        return header != "false" and self._options.get("strictOpenAiCompliance") is not False

    def _respond(self) -> LocalResponse:
        if not _is_readable(self._hooks.request):
            raise GatewayFailure("Something went wrong")
        if self._hooks.run_before():
            return self._with_headers(denied(self._hooks.results), None, 0)
        sent: Any = self._routed.request.body
        if self._is_json and sent is not None:
            sent = self._hooks.request
        routed = self._routed
        call = self._call(sent)
        use = routed.cache.look_up(call, routed.request_type, self._options["cache"])
        if use.found:
            return self._with_headers(self._from_cache(use.found), HIT, 0)
        policy = RetryPolicy.of(self._options["retry"])
        return self._attempts(lambda: routed.serve(call), policy, use)

    def _attempts(self, serve: Callable[[], LocalResponse], policy: RetryPolicy, use: CacheUse) -> LocalResponse:
        made = 0
        while True:
            attempted = attempt(serve, policy, self._timeout, self._routed.wait)
            if attempted.response.is_lost:
                return attempted.response
            made += attempted.retries
            response, cached = self._after(attempted.response)
            failed = response.status in policy.status_codes
            if not failed or attempted.gave_up or made >= policy.attempts:
                break
            made += 1  # an output guardrail failed with a status that is retried
        exhausted = attempted.gave_up or (failed and made == policy.attempts)
        if response.status == 200 and cached:
            response = self._kept(response, cached, use)
        response = self._with_headers(response, use.status, -1 if exhausted else made)
        return replace(response, network=attempted.response.network)

    def _after(self, received: LocalResponse) -> tuple[LocalResponse, CachedResponse | None]:
        """Return the provider's response in the gateway's format, after the output hooks, and what may be cached."""
        hooks, kind = self._hooks, self._routed.request_type
        result = mapped(received, kind, self._provider, self._streamed, bool(hooks))
        response = result.response
        content_type = response.headers.get("content-type", "application/json")
        if result.body is None:
            if not self._streamed:
                hooks.run_after(None, response.status)
            if hooks.failed and response.status == 200:
                response = replace(response, status=246)
            if self._streamed and response.status in (200, 246):
                response = replace(response, body=self._with_hook_events(response.body))
            whole = response.body if isinstance(response.body, bytes) else b""
            return response, CachedResponse(whole, content_type)
        cached = CachedResponse(content_of(response), content_type)
        if _has_null_choice(result.body):
            return response, cached
        body, denies = hooks.run_after(result.body, response.status)
        if truthy(result.body) and denies:
            return denied(hooks.results), None
        if truthy(result.body) and (hooks.before or hooks.after):
            response = with_body(response, {**spread(body), "hook_results": hooks.results})
        elif truthy(result.body) and not is_object(body):
            response = with_body(response, spread(body))
        if hooks.failed and response.status == 200:
            response = replace(response, status=246)
        return response, cached

    def _with_hook_events(self, body: bytes | Iterator[bytes]) -> Iterator[bytes]:
        """Yield a stream with the events of its guardrails before it, and after `[DONE]`."""
        hooks, kind, reports = self._hooks, self._routed.request_type, not self._strict
        if reports and hooks.before:
            yield hook_event({"before_request_hooks": hooks.before}, kind)
        chunks: list[bytes] = []
        for chunk in [body] if isinstance(body, bytes) else body:
            if hooks:
                chunks.append(chunk)
            yield chunk
        if hooks:
            hooks.run_after(completed(b"".join(chunks), kind), 200)
            if reports and hooks.after:
                yield hook_event({"after_request_hooks": hooks.after}, kind)

    def _kept(self, response: LocalResponse, cached: CachedResponse, use: CacheUse) -> LocalResponse:
        if not use.key or response.cut_after is not None:
            return response
        if isinstance(response.body, bytes):
            self._routed.cache.keep(use, cached)
            return response
        return replace(response, body=self._kept_at_end(response.body, cached.content_type, use))

    def _kept_at_end(self, chunks: Iterator[bytes], content_type: str, use: CacheUse) -> Iterator[bytes]:
        read: list[bytes] = []
        for chunk in chunks:
            read.append(chunk)
            yield chunk
        events = [event for event in read if b'"hook_results"' not in event]
        self._routed.cache.keep(use, CachedResponse(b"".join(events), content_type))

    def _from_cache(self, found: CachedResponse) -> LocalResponse:
        hooks = self._hooks
        status = 246 if hooks.failed else 200
        if self._streamed:
            events = found.body
            if hooks.before and not self._strict:
                events = hook_event({"before_request_hooks": hooks.before}, self._routed.request_type) + events
            return LocalResponse(events, status, {"content-type": found.content_type})
        if hooks.before and found.content_type.startswith("application/json"):
            body = {**json.loads(found.body), "hook_results": {"before_request_hooks": hooks.before}}
            return as_json(body, status)
        return LocalResponse(found.body, status, {"content-type": found.content_type})

    @property
    def _timeout(self) -> float | None:
        """The timeout of one attempt, in milliseconds."""
        header = whole_number_of(self._routed.request.headers.get("x-portkey-request-timeout", ""))
        given = header if truthy(header) else self._options.get("requestTimeout")
        return given if is_number(given) and given else None

    def _call(self, body: Any) -> ProviderCall:
        request, options = self._routed.request, self._options
        name = options.get("name")
        return ProviderCall(
            request.method,
            request.path.removeprefix("/v1"),
            self._routed.route,
            request.query,
            request.headers,
            self._without_slug(body),
            self._provider,
            self._place,
            None if name is None else str(name),
            request.headers.get("x-portkey-custom-host") or str(options.get("customHost") or ""),
            self._provider_headers(),
        )

    def _without_slug(self, body: Any) -> Any:
        """Return the body that the provider receives: of a model `@slug/model`, only the part after its own slug."""
        slug = f"@{self._provider}/"
        model = model_in(body)
        return with_model(body, model[len(slug) :]) if model.startswith(slug) else body

    def _provider_headers(self) -> dict[str, str]:
        """The headers that the provider receives: its key, and those that are forwarded."""
        options, headers = self._options, self._routed.request.headers
        own_key = options.get("apiKey")
        sent = {"content-type": headers.get("content-type", "application/json")}
        if own_key:
            sent["authorization"] = f"Bearer {own_key}"
        elif "authorization" in headers and not (options.get("provider") or self._place != "config"):
            sent["authorization"] = headers["authorization"]
        if self._routed.request_type == "proxy":
            dropped = ("content-length", "expect")
            sent |= {
                name: headers[name] for name in headers if not name.startswith("x-portkey-") and name not in dropped
            }
        listed = headers.get("x-portkey-forward-headers")
        names = listed.split(",") if listed else options.get("forwardHeaders") or []
        if not all(isinstance(name, str) for name in names):
            raise GatewayFailure("Something went wrong")
        forwarded = [name.strip().lower() for name in names]
        return sent | {name: headers[name] for name in forwarded if name in headers}

    def _with_headers(self, response: LocalResponse, cache_status: str | None, retries: int) -> LocalResponse:
        trace = self._routed.request.headers.get("x-portkey-trace-id") or str(uuid.uuid4())
        added = {"x-portkey-last-used-option-index": self._place, "x-portkey-trace-id": trace}
        added["x-portkey-retry-attempt-count"] = str(retries)
        if cache_status:
            added["x-portkey-cache-status"] = cache_status
        if self._provider != "portkey":
            added["x-portkey-provider"] = self._provider
        typed = {} if response.status == 204 else {"content-type": "text/plain;charset=UTF-8"}
        return replace(response, headers={**typed, **response.headers, **added})
