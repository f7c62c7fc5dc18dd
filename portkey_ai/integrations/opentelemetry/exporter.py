"""`PortkeySpanExporter`: spans become entries of Portkey's logs."""

from __future__ import annotations

import json
import logging
import os
import re
from typing import TYPE_CHECKING, Any

from opentelemetry.sdk.trace.export import SpanExporter, SpanExportResult
from opentelemetry.trace import StatusCode, format_span_id, format_trace_id

from portkey_ai import Portkey

from .account import Account

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import httpx
    from opentelemetry.sdk.trace import ReadableSpan

logger = logging.getLogger("portkey_ai")

# Names of attributes, and of fields of JSON in attributes, whose values are nobody's business.
_SECRET = r"api[-_.]?key|virtual[-_.]?key|authorization|secret|password|credential|access[-_.]?token|cookie"
_SECRET_NAME = re.compile(_SECRET, re.IGNORECASE)
_SECRET_FIELD = re.compile(rf'("[^"]*(?:{_SECRET})[^"]*"\s*:\s*)"(?:[^"\\]|\\.)*"', re.IGNORECASE)
_MASK = "***"


class PortkeySpanExporter(SpanExporter):
    """Sends spans to `POST /logs`, where traces of the gateway's own requests are; add it to your tracer provider:

        provider.add_span_processor(BatchSpanProcessor(PortkeySpanExporter()))

    A log entry needs nothing but this package's own client, and has the form in which the Portkey dashboard has always
    received spans; `otlp_span_exporter` is for OpenTelemetry's own format. Every span that it gets is sent. API keys
    are masked, and of the resource only the service and the SDK are told.

    Args:
      api_key: default: PORTKEY_API_KEY.
      base_url: the gateway's URL, with its /v1; default: PORTKEY_BASE_URL, then the hosted one.
      timeout: seconds for each of at most two tries to send a batch.
      http_client: your own client, for proxies and certificates; it stays yours to close.

    Raises MissingAPIKeyError when there is no key for the hosted gateway. A batch that cannot be sent is dropped, with
    a warning on the logger `portkey_ai`: exporting never raises.
    """

    def __init__(
        self,
        api_key: str | None = None,
        base_url: str | None = None,
        *,
        timeout: float = 5.0,
        http_client: httpx.Client | None = None,
    ) -> None:
        self._options: dict[str, Any] = {
            "api_key": api_key,
            "base_url": base_url,
            "timeout": timeout,
            "http_client": http_client,
        }
        self._open()
        self._closed = False
        self._failing = False

    def _open(self) -> None:
        self._client = Portkey(**self._options)
        self.account = Account(self._client.custom_headers.get("x-portkey-api-key"), self._client.base_url)
        """Where spans go."""
        self._process = os.getpid()

    def export(self, spans: Sequence[ReadableSpan]) -> SpanExportResult:
        """Send `spans` in one request."""
        if self._closed:
            return SpanExportResult.FAILURE
        try:
            if self._process != os.getpid():  # a forked child must not write on its parent's connections
                self._open()
            logs: Any = [self._without_key(log_of(span, self.account.base_url)) for span in spans]
            self._client.logs.bulk_create(logs)
        except Exception as error:
            level = logging.DEBUG if self._failing else logging.WARNING
            logger.log(level, "%d spans were not sent to %s: %s", len(spans), self.account.base_url, error)
            self._failing = True
            return SpanExportResult.FAILURE
        self._failing = False
        return SpanExportResult.SUCCESS

    def _without_key(self, log: object) -> object:
        key, text = self.account.api_key, json.dumps(log, default=str)
        return json.loads(text.replace(key, _MASK) if key else text)

    def shutdown(self) -> None:
        """Let the connections go; what comes later is refused."""
        self._closed = True
        self._client.close()

    def force_flush(self, timeout_millis: int = 30_000) -> bool:  # noqa: ARG002
        """Nothing is kept back: True."""
        return True


def log_of(span: ReadableSpan, url: str) -> dict[str, object]:
    """`span` as an entry of Portkey's logs; `url` is the gateway's."""
    context, attributes = span.get_span_context(), span.attributes or {}
    start, end = span.start_time or 0, span.end_time or span.start_time or 0
    metadata: dict[str, object] = {
        "traceId": format_trace_id(context.trace_id) if context else "",
        "spanId": format_span_id(context.span_id) if context else "",
        "spanName": span.name,
        "startTime": start,
        "endTime": end,
        "_logType": "opentelemetry",
        "_source": span.instrumentation_scope.name if span.instrumentation_scope else "",
    }
    if span.parent is not None:
        metadata["parentSpanId"] = format_span_id(span.parent.span_id)
    failed = span.status.status_code is StatusCode.ERROR
    return {
        "request": {
            "url": url,
            "method": "POST",
            "headers": {},
            "provider": attributes.get("gen_ai.provider.name"),
            "body": _body(span),
        },
        "response": {
            "status": attributes.get("http.response.status_code") or (500 if failed else 200),
            "headers": {},
            "body": {"error": {"message": span.status.description}} if failed else {},
            "response_time": (end - start) // 1_000_000,
        },
        "metadata": metadata,
    }


def _body(span: ReadableSpan) -> dict[str, object]:
    known = ("service.", "telemetry.sdk.")
    resource = span.resource.attributes
    return {
        "name": span.name,
        "kind": span.kind.name,
        "attributes": _masked(span.attributes),
        "events": [
            {"name": event.name, "timestamp": event.timestamp, "attributes": _masked(event.attributes)}
            for event in span.events
        ],
        "links": [
            {"trace_id": format_trace_id(link.context.trace_id), "span_id": format_span_id(link.context.span_id)}
            for link in span.links
        ],
        "status": {"status_code": span.status.status_code.name, "description": span.status.description},
        "resource": {name: value for name, value in resource.items() if name.startswith(known)},
    }


def _masked(attributes: Mapping[str, object] | None) -> dict[str, object]:
    return {
        name: _MASK if _SECRET_NAME.search(name) else _masked_value(value) for name, value in (attributes or {}).items()
    }


def _masked_value(value: object) -> object:
    return _SECRET_FIELD.sub(rf'\1"{_MASK}"', value) if isinstance(value, str) else value
