"""`PortkeySpanExporter`: sends spans to Portkey's logs."""

from __future__ import annotations

import logging
import os
from typing import TYPE_CHECKING, Any

from opentelemetry.sdk.trace.export import SpanExporter, SpanExportResult

from portkey_ai import Portkey
from portkey_ai.integrations._credentials import mask_secrets

from .portkey_account import PortkeyAccount
from .span_log_entry import span_log_entry

if TYPE_CHECKING:
    from collections.abc import Sequence

    import httpx
    from opentelemetry.sdk.trace import ReadableSpan

logger = logging.getLogger("portkey_ai")


class PortkeySpanExporter(SpanExporter):
    """Sends spans to `POST /logs`, where the traces of the gateway's own requests are; add it to your tracer provider:

        provider.add_span_processor(BatchSpanProcessor(PortkeySpanExporter()))

    It needs no package for OTLP, and sends spans in the form of log entries that the Portkey dashboard shows. For
    OpenTelemetry's own format use `otlp_span_exporter`. Every span that it receives is sent. API keys are masked, and
    of the resource only the attributes of the service and the SDK are sent.

    Args:
      api_key: default: PORTKEY_API_KEY.
      base_url: the gateway's URL, with its /v1; default: PORTKEY_BASE_URL, then the hosted gateway.
      timeout: seconds for each of at most two attempts to send a batch.
      http_client: your own client, for proxies and certificates; the exporter does not close it.

    Raises MissingAPIKeyError if there is no key for the hosted gateway. A batch that cannot be sent is dropped, with
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
        self._connect()
        self._closed = False
        self._failing = False

    def _connect(self) -> None:
        self._client = Portkey(**self._options)
        self.account = PortkeyAccount(self._client.custom_headers.get("x-portkey-api-key"), self._client.base_url)
        """The account that spans are sent to."""
        self._process = os.getpid()

    def export(self, spans: Sequence[ReadableSpan]) -> SpanExportResult:
        """Send `spans` in one request."""
        if self._closed:
            return SpanExportResult.FAILURE
        secrets = [self.account.api_key]
        try:
            if self._process != os.getpid():  # a forked process must not write to its parent's connections
                self._connect()
            entries: Any = [span_log_entry(span, self.account.base_url, secrets) for span in spans]
            self._client.logs.bulk_create(entries)
        except Exception as error:
            level = logging.DEBUG if self._failing else logging.WARNING
            reason = mask_secrets(str(error), secrets)
            logger.log(level, "%d spans were not sent to %s: %s", len(spans), self.account.base_url, reason)
            self._failing = True
            return SpanExportResult.FAILURE
        self._failing = False
        return SpanExportResult.SUCCESS

    def shutdown(self) -> None:
        """Close the HTTP client; spans that are exported later are refused."""
        self._closed = True
        self._client.close()

    def force_flush(self, timeout_millis: int = 30_000) -> bool:  # noqa: ARG002
        """Return True: the exporter keeps no spans."""
        return True
