"""The spans of a client's own calls, after OpenTelemetry's conventions for generative AI."""

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

from portkey_ai.api_resources.gateway_response import GatewayInfo, gateway_headers
from portkey_ai.api_resources.instrumentation.answers import AnswerFacts
from portkey_ai.api_resources.instrumentation.messages import content_attributes
from portkey_ai.api_resources.instrumentation.operations import (
    fields_of,
    operation_of,
    provider_name,
    request_attributes,
)
from portkey_ai.api_resources.instrumentation.switch import warn_once
from portkey_ai.version import VERSION

from .watching import watch_body

if TYPE_CHECKING:
    from httpx import Request, Response
    from opentelemetry.trace import Span, TracerProvider

    from portkey_ai._vendor.openai._models import FinalRequestOptions
    from portkey_ai.api_resources.instrumentation.operations import Attributes

SCOPE = "portkey_ai"
_CALL = create_key("portkey-call")
_DESCRIPTION = 1_000  # characters of an error in a span
_F = TypeVar("_F", bound=Callable[..., Any])


def _harmless(method: _F) -> _F:
    """Let `method` log what it raises: a call does not fail for its trace."""

    @functools.wraps(method)
    def guarded(*args: Any, **kwargs: Any) -> Any:
        try:
            return method(*args, **kwargs)
        except Exception as error:
            warn_once(f"tracing of a call failed in {method.__qualname__}", error=error)
            return None

    return cast("_F", guarded)


class GenAITracing:
    """Traces the calls of one client. `marks` go into the context that its spans start with."""

    def __init__(
        self,
        tracer_provider: TracerProvider,
        base_url: str,
        provider: str | None,
        *,
        marks: Mapping[str, object],
        with_content: bool,
    ) -> None:
        self._tracer = tracer_provider.get_tracer(SCOPE, VERSION)
        self._marks = marks
        self._with_content = with_content
        url = urlsplit(base_url)
        self._about: Attributes = {
            "gen_ai.provider.name": provider_name(provider),
            "server.address": url.hostname or "",
            "server.port": url.port or (443 if url.scheme == "https" else 80),
        }

    @contextmanager
    def call(self, options: FinalRequestOptions, *, stream: bool) -> Generator[None, None, None]:
        """The span of a call of a model; it ends with the answer's last byte. For other requests nothing."""
        call = self._start(options, stream=stream)
        if call is None:
            yield
            return
        token = attach(set_value(_CALL, call, trace.set_span_in_context(call.span)))
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

    @_harmless
    def _start(self, options: FinalRequestOptions, *, stream: bool) -> Call | None:
        operation = operation_of(options.method, options.url)
        if operation is None or get_value(_SUPPRESS_INSTRUMENTATION_KEY):
            return None
        body = {**fields_of(options.json_data), **fields_of(options.extra_json)}
        said = self._about | request_attributes(operation, body, stream=stream)
        if self._with_content:
            said |= content_attributes(body)
        context = get_current()
        for key, value in self._marks.items():
            context = set_value(key, value, context)
        model = said.get("gen_ai.request.model")
        name = f"{operation.name} {model}" if model else operation.name
        span = self._tracer.start_span(name, context, SpanKind.CLIENT, said)
        return Call(span, AnswerFacts(with_content=self._with_content))

    @_harmless
    def inject(self, request: Request) -> None:
        """Let the gateway join the current trace; headers that the user gave win."""
        context = trace.get_current_span().get_span_context()
        if not context.is_valid:
            return
        carrier: dict[str, str] = {}
        propagate.inject(carrier)
        for name, value in ({"x-portkey-trace-id": format_trace_id(context.trace_id)} | carrier).items():
            request.headers.setdefault(name, value)

    @_harmless
    def watch(self, response: Response) -> None:
        """Read along in `response`, if it is the answer to a call."""
        call = get_value(_CALL)
        if isinstance(call, Call) and call.span.is_recording():
            call.answered(response)


class Call:
    """A call of a model that is under way."""

    def __init__(self, span: Span, facts: AnswerFacts) -> None:
        self.span = span
        self.open = False
        """Whether the answer is still to be read."""
        self._facts = facts
        self._started: float | None = time.monotonic()
        self._events = False
        self._buffer = bytearray()
        self._done = False
        self._failed = False
        self._finished = False

    def answered(self, response: Response) -> None:
        """The gateway's answer arrived: its headers, or all of it."""
        headers = gateway_headers(response.headers)
        gateway = GatewayInfo.from_headers(headers)
        facts = {
            "gen_ai.provider.name": gateway.provider and provider_name(gateway.provider),
            "portkey.trace_id": gateway.trace_id,
            "portkey.cache_status": gateway.cache_status,
            "portkey.retry_count": gateway.retry_count,
            "portkey.option_index": gateway.option_index,
        }
        self.span.set_attributes({name: value for name, value in facts.items() if value is not None})
        if not response.is_success:
            return  # an error, or tried again
        kind = response.headers.get("content-type", "")
        self._events = kind.startswith("text/event-stream")
        if not response.is_closed:
            self.open = True
            watch_body(response, self)
        elif "json" in kind:
            self.feed(response.content)

    @_harmless
    def feed(self, data: bytes) -> None:
        """A piece of the answer."""
        if self._finished:
            return
        self._buffer += data
        if self._events:
            *lines, rest = self._buffer.split(b"\n")
            self._buffer = rest
            for line in lines:
                self._line(line)

    def _line(self, line: bytes | bytearray) -> None:
        """A line of an event stream; the data of every event that we know is one line of JSON."""
        if not line.startswith(b"data:"):
            return
        data = line[5:].strip()
        if data.startswith(b"[DONE]"):
            self._done = True
            return
        if not self._done:
            self._first()
        self._add(data)

    def _first(self) -> None:
        name = "gen_ai.response.time_to_first_chunk"
        if self._started is not None:
            self.span.set_attribute(name, time.monotonic() - self._started)
            self._started = None

    def _add(self, data: bytes | bytearray) -> None:
        try:
            value: object = json.loads(data)
        except ValueError:
            return  # not for us: who reads the answer will say so
        self._facts.add(fields_of(value))

    @_harmless
    def failed(self, error: BaseException) -> None:
        """The call, or reading its answer, raised `error`."""
        if self._finished or self._done:  # a connection that breaks after the last chunk harms nobody
            return
        self._failed = True
        self.span.set_attribute("error.type", type(error).__qualname__)
        status = getattr(error, "status_code", None)
        if isinstance(status, int):
            self.span.set_attribute("http.response.status_code", status)
        self.span.set_status(Status(StatusCode.ERROR, str(error)[:_DESCRIPTION]))

    def finish(self) -> None:
        """Say what is known of the answer and end the span, once."""
        if not self._finished:
            self._finished = True
            self._tell()
            self.span.end()

    @_harmless
    def _tell(self) -> None:
        if self._buffer:
            self._line(self._buffer) if self._events else self._add(self._buffer)
        self.span.set_attributes(self._facts.attributes())
        if self._facts.error is not None and not self._failed:
            self.span.set_attribute("error.type", self._facts.error)
            self.span.set_status(Status(StatusCode.ERROR))
