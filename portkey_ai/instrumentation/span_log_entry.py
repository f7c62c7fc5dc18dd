"""A span as an entry of Portkey's logs, with credentials masked."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from opentelemetry.trace import StatusCode, format_span_id, format_trace_id

from portkey_ai.integrations._credentials import MASK, is_credential
from portkey_ai.integrations._log_entries import loggable

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from opentelemetry.sdk.trace import ReadableSpan

_RESOURCE_PREFIXES = ("service.", "telemetry.sdk.")
_JSON_FIELD = re.compile(r'("([^"\\]*)"\s*:\s*)"(?:[^"\\]|\\.)*"')


def span_log_entry(span: ReadableSpan, gateway_url: str, secrets: Collection[str | None]) -> dict[str, object]:
    """Return the log entry for `span`. The texts in `secrets` are masked, as are attributes named like credentials."""
    context, attributes = span.get_span_context(), span.attributes or {}
    start, end = span.start_time or 0, span.end_time or span.start_time or 0
    description = loggable(span.status.description, secrets)
    metadata: dict[str, object] = {
        "traceId": format_trace_id(context.trace_id) if context else "",
        "spanId": format_span_id(context.span_id) if context else "",
        "spanName": loggable(span.name, secrets),
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
            "url": gateway_url,
            "method": "POST",
            "headers": {},
            "provider": attributes.get("gen_ai.provider.name"),
            "body": _body(span, secrets),
        },
        "response": {
            "status": attributes.get("http.response.status_code") or (500 if failed else 200),
            "headers": {},
            "body": {"error": {"message": description}} if failed else {},
            "response_time": (end - start) // 1_000_000,
        },
        "metadata": metadata,
    }


def _body(span: ReadableSpan, secrets: Collection[str | None]) -> dict[str, object]:
    resource = {name: value for name, value in span.resource.attributes.items() if name.startswith(_RESOURCE_PREFIXES)}
    description = loggable(span.status.description, secrets)
    return {
        "name": loggable(span.name, secrets),
        "kind": span.kind.name,
        "attributes": _attributes(span.attributes, secrets),
        "events": [
            {"name": event.name, "timestamp": event.timestamp, "attributes": _attributes(event.attributes, secrets)}
            for event in span.events
        ],
        "links": [
            {"trace_id": format_trace_id(link.context.trace_id), "span_id": format_span_id(link.context.span_id)}
            for link in span.links
        ],
        "status": {"status_code": span.status.status_code.name, "description": description},
        "resource": _attributes(resource, secrets),
    }


def _attributes(attributes: Mapping[str, object] | None, secrets: Collection[str | None]) -> dict[str, object]:
    return {
        name: MASK if is_credential(name) else loggable(_mask_json_fields(value), secrets)
        for name, value in (attributes or {}).items()
    }


def _mask_json_fields(value: object) -> object:
    """Mask the fields of JSON in a text that are named like credentials."""
    return _JSON_FIELD.sub(_mask_json_field, value) if isinstance(value, str) else value


def _mask_json_field(field: re.Match[str]) -> str:
    # "token" alone is a field of log probabilities.
    masked = is_credential(field[2]) and field[2].lower() != "token"
    return f'{field[1]}"{MASK}"' if masked else field[0]
