"""The spans of a client's calls, in OpenTelemetry's conventions for generative AI."""

from __future__ import annotations

import functools
import json
import time
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypeVar, cast
from urllib.parse import urlsplit

from opentelemetry import propagate, trace
from opentelemetry.context import (
    _SUPPRESS_INSTRUMENTATION_KEY,  # pyright: ignore[reportPrivateUsage]
    attach,
    create_key,
    detach,
    get_current,
    get_value,
    set_value,
)
from opentelemetry.trace import SpanKind, Status, StatusCode, format_trace_id

from portkey_ai.api_resources.call_origin import origin_of
from portkey_ai.api_resources.gateway_response import GatewayInfo, gateway_headers
from portkey_ai.api_resources.transport.body_watcher import watch_body
from portkey_ai.cost.response_cost import usage_cost
from portkey_ai.version import VERSION

from .genai_messages import content_attributes
from .genai_operations import fields_of, find_operation, provider_name, request_attributes
from .genai_responses import ResponseCollector
from .tracing_switch import warn_once

if TYPE_CHECKING:
    from httpx import Request, Response
    from opentelemetry.trace import Span, TracerProvider

    from portkey_ai._vendor.openai._models import FinalRequestOptions

    from .genai_operations import Attributes

SCOPE = "portkey_ai"
_CALL_KEY = create_key("portkey-call")
_MAX_DESCRIPTION = 1_000  # characters
_F = TypeVar("_F", bound=Callable[..., Any])


def _never_raises(method: _F) -> _F:
    """Make `method` log its exceptions: a call does not fail because it cannot be traced."""

    @functools.wraps(method)
    def guarded(*args: Any, **kwargs: Any) -> Any:
        try:
            return method(*args, **kwargs)
        except Exception as error:
            warn_once(f"tracing of a call failed in {method.__qualname__}", error=error)
            return None

    return cast("_F", guarded)


class ClientTracing:
    """Traces the calls of one client. `context_values` are set in the context in which its spans start."""

    def __init__(
        self,
        tracer_provider: TracerProvider,
        base_url: str,
        provider: str | None,
        *,
        context_values: Mapping[str, object],
        with_content: bool,
    ) -> None:
        self._tracer = tracer_provider.get_tracer(SCOPE, VERSION)
        self._context_values = context_values
        self._with_content = with_content
        url = urlsplit(base_url)
        self._client_attributes: Attributes = {
            "gen_ai.provider.name": provider_name(provider),
            "server.address": url.hostname or "",
            "server.port": url.port or (443 if url.scheme == "https" else 80),
        }

    @contextmanager
    def call(self, options: FinalRequestOptions, *, stream: bool) -> Generator[None, None, None]:
        """Open the span of a model call; it ends with the response's last byte. Other requests have no span."""
        call = self._start(options, stream=stream)
        if call is None:
            yield
            return
        token = attach(set_value(_CALL_KEY, call, trace.set_span_in_context(call.span)))
        try:
            yield
        except BaseException as error:
            call.failed(error)
            call.finish()
            raise
        finally:
            detach(token)
        if not call.open:
            call.finish()

    @_never_raises
    def _start(self, options: FinalRequestOptions, *, stream: bool) -> CallSpan | None:
        operation = find_operation(options.method, options.url)
        if operation is None or get_value(_SUPPRESS_INSTRUMENTATION_KEY):
            return None
        body = {**fields_of(options.json_data), **fields_of(options.extra_json)}
        attributes = self._client_attributes | request_attributes(operation, body, stream=stream)
        if self._with_content:
            attributes |= content_attributes(body)
        context = get_current()
        for key, value in self._context_values.items():
            context = set_value(key, value, context)
        model = attributes.get("gen_ai.request.model")
        name = f"{operation.name} {model}" if model else operation.name
        span = self._tracer.start_span(name, context, SpanKind.CLIENT, attributes)
        return CallSpan(span, ResponseCollector(with_content=self._with_content))

    @_never_raises
    def inject(self, request: Request) -> None:
        """Add the trace context to the headers of `request`; headers that the user set take precedence."""
        context = trace.get_current_span().get_span_context()
        if not context.is_valid:
            return
        carrier: dict[str, str] = {}
        propagate.inject(carrier)
        for name, value in ({"x-portkey-trace-id": format_trace_id(context.trace_id)} | carrier).items():
            request.headers.setdefault(name, value)

    @_never_raises
    def watch(self, response: Response) -> None:
        """Record `response` in the current call's span."""
        call = get_value(_CALL_KEY)
        if isinstance(call, CallSpan) and call.span.is_recording():
            call.record_response(response)


class CallSpan:
    """The span of a model call, until the response is read."""

    def __init__(self, span: Span, collector: ResponseCollector) -> None:
        self.span = span
        self.open = False
        """Whether the response body is still to be read."""
        self._collector = collector
        self._start_time: float | None = time.monotonic()
        self._headers: Mapping[str, str] = {}
        self._is_event_stream = False
        self._buffer = bytearray()
        self._stream_done = False
        self._failed = False
        self._finished = False

    def record_response(self, response: Response) -> None:
        """Record the headers of `response`, and its body: now if it was read, else while it is read."""
        self._headers = response.headers
        headers = gateway_headers(response.headers)
        gateway = GatewayInfo.from_headers(headers)
        attributes = {
            "gen_ai.provider.name": gateway.provider and provider_name(gateway.provider),
            "portkey.trace_id": gateway.trace_id,
            "portkey.cache_status": gateway.cache_status,
            "portkey.retry_count": gateway.retry_count,
            "portkey.option_index": gateway.option_index,
        }
        self.span.set_attributes({name: value for name, value in attributes.items() if value is not None})
        if not response.is_success:
            return  # an error; the call fails or is retried
        content_type = response.headers.get("content-type", "")
        self._is_event_stream = content_type.startswith("text/event-stream")
        if not response.is_closed:
            self.open = True
            watch_body(response, self)
        elif "json" in content_type:
            self.feed(response.content)

    @_never_raises
    def feed(self, data: bytes) -> None:
        """Record a part of the body."""
        if self._finished:
            return
        self._buffer += data
        if self._is_event_stream:
            *lines, rest = self._buffer.split(b"\n")
            self._buffer = rest
            for line in lines:
                self._add_line(line)

    def _add_line(self, line: bytes | bytearray) -> None:
        """Add a line of an event stream; the data of each event is one line of JSON."""
        if not line.startswith(b"data:"):
            return
        data = line[5:].strip()
        if data.startswith(b"[DONE]"):
            self._stream_done = True
            return
        if not self._stream_done:
            self._record_first_chunk()
        self._add_json(data)

    def _record_first_chunk(self) -> None:
        name = "gen_ai.response.time_to_first_chunk"
        if self._start_time is not None:
            self.span.set_attribute(name, time.monotonic() - self._start_time)
            self._start_time = None

    def _add_json(self, data: bytes | bytearray) -> None:
        try:
            value: object = json.loads(data)
        except ValueError:
            return  # the decoder of the response reports it
        self._collector.add(fields_of(value))

    @_never_raises
    def failed(self, error: BaseException) -> None:
        """Record that the call, or reading its response, raised `error`."""
        if self._finished or self._stream_done:  # the response is complete: a connection error after it does no harm
            return
        self._failed = True
        self.span.set_attribute("error.type", type(error).__qualname__)
        status = getattr(error, "status_code", None)
        if isinstance(status, int):
            self.span.set_attribute("http.response.status_code", status)
        self.span.set_status(Status(StatusCode.ERROR, str(error)[:_MAX_DESCRIPTION]))

    def finish(self) -> None:
        """Set the attributes of the response and end the span; further calls do nothing."""
        if not self._finished:
            self._finished = True
            self._set_response_attributes()
            self.span.end()

    @_never_raises
    def _set_cost(self) -> None:
        """Set what the call costs, in US dollars, if that is known without importing genai-prices on its way."""
        collector, headers = self._collector, self._headers
        cost = usage_cost(collector.usage(), collector.model, headers, origin_of(headers), load=False)
        if cost is not None:
            self.span.set_attributes({"gen_ai.usage.cost": float(cost.total), "portkey.cost.source": cost.source})

    @_never_raises
    def _set_response_attributes(self) -> None:
        if self._buffer:
            self._add_line(self._buffer) if self._is_event_stream else self._add_json(self._buffer)
        self.span.set_attributes(self._collector.attributes())
        self._set_cost()
        if self._collector.error is not None and not self._failed:
            self.span.set_attribute("error.type", self._collector.error)
            self.span.set_status(Status(StatusCode.ERROR))
