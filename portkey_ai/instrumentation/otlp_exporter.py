"""`otlp_span_exporter`: OpenTelemetry's own exporter, configured for the gateway."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from portkey_ai import createHeaders

from .portkey_account import resolve_account

if TYPE_CHECKING:
    from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter


def otlp_span_exporter(api_key: str | None = None, base_url: str | None = None, **options: Any) -> OTLPSpanExporter:
    """Return an OTLP exporter that sends spans to the gateway's `/otel/v1/traces`; add it to your tracer provider.

    Spans are sent unchanged, with their resource: nothing is masked. `options` are those of `OTLPSpanExporter`; its
    `timeout` is in seconds. `api_key` and `base_url` default to PORTKEY_API_KEY, PORTKEY_BASE_URL and the hosted
    gateway. Raises MissingAPIKeyError without a key for the hosted gateway, ImportError if the exporter is not
    installed.
    """
    try:
        from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
    except ImportError as error:
        message = "otlp_span_exporter needs: pip install opentelemetry-exporter-otlp-proto-http"
        raise ImportError(message) from error
    account = resolve_account(api_key, base_url)
    user_headers: dict[str, str] = options.pop("headers", None) or {}
    headers = {**createHeaders(api_key=account.api_key), **user_headers}
    return OTLPSpanExporter(endpoint=f"{account.base_url}/otel/v1/traces", headers=headers, **options)
