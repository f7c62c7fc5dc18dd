"""Tracing with OpenTelemetry: `pip install 'portkey-ai[instrumentation]'`.

`Portkey(instrumentation=True)` is all that most programs need. The names here are for programs that set up
OpenTelemetry themselves. Without OpenTelemetry's SDK, importing this module raises ImportError.
"""

from .api_resources.instrumentation.switch import MISSING

try:
    from .integrations.opentelemetry.exporter import PortkeySpanExporter
    from .integrations.opentelemetry.otlp import otlp_span_exporter
    from .integrations.opentelemetry.setup import initialize_instrumentation
except ImportError as error:
    if (error.name or "").startswith("opentelemetry"):
        raise ImportError(MISSING) from error
    raise

__all__ = ["PortkeySpanExporter", "initialize_instrumentation", "otlp_span_exporter"]
