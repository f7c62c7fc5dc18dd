"""Call one target of a config: input guardrails, cache, the provider with retries, output guardrails."""

from __future__ import annotations

import json
import uuid
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from portkey_ai.testing.wire.local_responses import LocalResponse, as_json, is_list, is_object
from portkey_ai.testing.wire.provider_call import ProviderCall
from portkey_ai.testing.wire.request_model import model_in, with_model

from .body_parameters import apply_parameters
from .guardrails import HookRun
from .javascript.javascript_values import is_number, spread, to_number, truthy
from .provider_attempts import RetryPolicy, call_with_retries
from .provider_responses import GatewayFailure, body_bytes, convert_response, hook_event, with_body
from .response_cache import HIT, CachedResponse
from .streamed_text import joined_stream

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from portkey_ai.testing.wire.provider_call import Serve
    from portkey_ai.testing.wire.recorded_request import RecordedRequest

    from .response_cache import CacheLookup, ResponseCache

_DENIED_MESSAGE = (
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


def guardrail_denial(hook_results: Mapping[str, Any]) -> LocalResponse:
    """Return the response to a request that a guardrail denies (446). Missing lists of `hook_results` are empty."""
    results: dict[str, Any] = {"before_request_hooks": [], "after_request_hooks": [], **hook_results}
    error = {"message": _DENIED_MESSAGE, "type": "hooks_failed", "param": None, "code": None}
    return as_json({"error": error, "hook_results": results}, 446)


def gateway_exception(message: str) -> LocalResponse:
    """Return the response for a failure of the gateway itself. No fallback follows it."""
    response = as_json({"status": "failure", "message": message}, 500)
    response.headers["x-portkey-gateway-exception"] = "true"
    return response


def _has_readable_text(body: Mapping[str, Any]) -> bool:
    """Return whether the gateway can read the text of a request: its last message and its parts are not null."""
    messages = body.get("messages")
    if truthy(body.get("prompt")) or not is_list(messages) or not messages:
        return True
    parts = spread(messages[-1]).get("content")
    return messages[-1] is not None and not (is_list(parts) and None in parts)


def _has_null_choice(body: Any) -> bool:
    """Return whether the first choice is null. The gateway then skips the output guardrails."""
    choices = spread(body).get("choices")
    return is_list(choices) and bool(choices) and choices[0] is None


class TargetCall:
    """The call of one target. `options` includes what it inherits; `path` is its path in the config."""

    def __init__(self, routed: RoutedRequest, options: Mapping[str, Any], path: str) -> None:
        self._routed, self._options, self._path = routed, options, path
        request = routed.request
        body = request.body
        self._is_json = not isinstance(body, bytes)
        given = apply_parameters(body if is_object(body) else {}, options) if self._is_json and body is not None else {}
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
        if not named and not has_targets and (self._path == "config" or options.get("passthrough")):
            named = headers.get("x-portkey-provider") or "local"
        if not named and options.get("virtualKey"):
            named = "local"  # the key may be a secret: it is not shown as the provider
        return str(named).removeprefix("@")

    def respond(self) -> LocalResponse:
        """Return the target's response with the gateway's headers. Raises HTTPError (501) for unsupported checks."""
        try:
            if not self._provider:
                raise GatewayFailure("Provider  not found")
            return self._respond()
        except GatewayFailure as failure:
            return gateway_exception(str(failure))

    @property
    def _is_streamed(self) -> bool:
        request = self._routed.request
        body = request.body
        if request.method != "POST":
            return request.query.get("stream") == "true"  # a saved response
        if isinstance(body, bytes):
            types = ("imageEdit", "createTranscription")
            return self._routed.request_type in types and b'name="stream"\r\n\r\ntrue' in body
        return self._hooks.request.get("stream") is True

    @property
    def _is_strict(self) -> bool:
        header = self._routed.request.headers.get("x-portkey-strict-open-ai-compliance")
        return header != "false" and self._options.get("strictOpenAiCompliance") is not False

    def _respond(self) -> LocalResponse:
        if not _has_readable_text(self._hooks.request):
            raise GatewayFailure("Something went wrong")
        if self._hooks.run_before():
            return self._with_headers(guardrail_denial(self._hooks.results), None, 0)
        sent: Any = self._routed.request.body
        if self._is_json and sent is not None:
            sent = self._hooks.request
        routed = self._routed
        call = self._call(sent)
        lookup = routed.cache.look_up(call, routed.request_type, self._options["cache"])
        if lookup.cached:
            return self._with_headers(self._cached_response(lookup.cached), HIT, 0)
        policy = RetryPolicy.of(self._options["retry"])
        return self._call_until_final(lambda: routed.serve(call), policy, lookup)

    def _call_until_final(
        self, serve: Callable[[], LocalResponse], policy: RetryPolicy, lookup: CacheLookup
    ) -> LocalResponse:
        retries = 0
        while True:
            attempted = call_with_retries(serve, policy, self._timeout, self._routed.wait)
            if attempted.response.is_lost:
                return attempted.response
            retries += attempted.retries
            response, cached = self._convert_and_check(attempted.response)
            failed = response.status in policy.status_codes
            if not failed or attempted.wait_too_long or retries >= policy.attempts:
                break
            retries += 1  # an output guardrail failed with a status that is retried
        exhausted = attempted.wait_too_long or (failed and retries == policy.attempts)
        if response.status == 200 and cached:
            response = self._store_in_cache(response, cached, lookup)
        response = self._with_headers(response, lookup.status, -1 if exhausted else retries)
        return replace(response, network=attempted.response.network)

    def _convert_and_check(self, received: LocalResponse) -> tuple[LocalResponse, CachedResponse | None]:
        """Return the provider's response, converted and checked by the output guardrails; and the one to cache."""
        hooks, kind = self._hooks, self._routed.request_type
        result = convert_response(received, kind, self._provider, self._is_streamed, bool(hooks))
        response = result.response
        content_type = response.headers.get("content-type", "application/json")
        if result.body is None:
            if not self._is_streamed:
                hooks.run_after(None, response.status)
            if hooks.failed and response.status == 200:
                response = replace(response, status=246)
            if self._is_streamed and response.status in (200, 246):
                response = replace(response, body=self._with_hook_events(response.body))
            content = response.body if isinstance(response.body, bytes) else b""
            return response, CachedResponse(content, content_type)
        cached = CachedResponse(body_bytes(response), content_type)
        if _has_null_choice(result.body):
            return response, cached
        body, denies = hooks.run_after(result.body, response.status)
        if truthy(result.body) and denies:
            return guardrail_denial(hooks.results), None
        if truthy(result.body) and (hooks.before or hooks.after):
            response = with_body(response, {**spread(body), "hook_results": hooks.results})
        elif truthy(result.body) and not is_object(body):
            response = with_body(response, spread(body))
        if hooks.failed and response.status == 200:
            response = replace(response, status=246)
        return response, cached

    def _with_hook_events(self, body: bytes | Iterator[bytes]) -> Iterator[bytes]:
        """Yield a stream, with the guardrail results as events before it and after `[DONE]`."""
        hooks, kind, reports = self._hooks, self._routed.request_type, not self._is_strict
        if reports and hooks.before:
            yield hook_event({"before_request_hooks": hooks.before}, kind)
        chunks: list[bytes] = []
        for chunk in [body] if isinstance(body, bytes) else body:
            if hooks:
                chunks.append(chunk)
            yield chunk
        if hooks:
            hooks.run_after(joined_stream(b"".join(chunks), kind), 200)
            if reports and hooks.after:
                yield hook_event({"after_request_hooks": hooks.after}, kind)

    def _store_in_cache(self, response: LocalResponse, cached: CachedResponse, lookup: CacheLookup) -> LocalResponse:
        if not lookup.key or response.cut_after is not None:
            return response
        if isinstance(response.body, bytes):
            self._routed.cache.store(lookup, cached)
            return response
        return replace(response, body=self._store_at_end(response.body, cached.content_type, lookup))

    def _store_at_end(self, chunks: Iterator[bytes], content_type: str, lookup: CacheLookup) -> Iterator[bytes]:
        received: list[bytes] = []
        for chunk in chunks:
            received.append(chunk)
            yield chunk
        events = [event for event in received if b'"hook_results"' not in event]
        self._routed.cache.store(lookup, CachedResponse(b"".join(events), content_type))

    def _cached_response(self, cached: CachedResponse) -> LocalResponse:
        hooks = self._hooks
        status = 246 if hooks.failed else 200
        if self._is_streamed:
            events = cached.body
            if hooks.before and not self._is_strict:
                events = hook_event({"before_request_hooks": hooks.before}, self._routed.request_type) + events
            return LocalResponse(events, status, {"content-type": cached.content_type})
        if hooks.before and cached.content_type.startswith("application/json"):
            body = {**json.loads(cached.body), "hook_results": {"before_request_hooks": hooks.before}}
            return as_json(body, status)
        return LocalResponse(cached.body, status, {"content-type": cached.content_type})

    @property
    def _timeout(self) -> float | None:
        """The timeout of one attempt, in milliseconds."""
        header = to_number(self._routed.request.headers.get("x-portkey-request-timeout", ""))
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
            self._path,
            None if name is None else str(name),
            request.headers.get("x-portkey-custom-host") or str(options.get("customHost") or ""),
            self._provider_headers(),
        )

    def _without_slug(self, body: Any) -> Any:
        """Return the body that the provider receives: `@slug/model` becomes `model` if the slug is the provider's."""
        slug = f"@{self._provider}/"
        model = model_in(body)
        return with_model(body, model[len(slug) :]) if model.startswith(slug) else body

    def _provider_headers(self) -> dict[str, str]:
        """The headers that the provider receives: its key, and those that are forwarded."""
        options, headers = self._options, self._routed.request.headers
        api_key = options.get("apiKey")
        sent = {"content-type": headers.get("content-type", "application/json")}
        if api_key:
            sent["authorization"] = f"Bearer {api_key}"
        elif "authorization" in headers and not (options.get("provider") or self._path != "config"):
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
        added = {"x-portkey-last-used-option-index": self._path, "x-portkey-trace-id": trace}
        added["x-portkey-retry-attempt-count"] = str(retries)
        if cache_status:
            added["x-portkey-cache-status"] = cache_status
        if self._provider != "portkey":
            added["x-portkey-provider"] = self._provider
        default_headers = {} if response.status == 204 else {"content-type": "text/plain;charset=UTF-8"}
        return replace(response, headers={**default_headers, **response.headers, **added})
