"""Tracing with OpenTelemetry: `pip install 'portkey-ai[instrumentation]'`.

`Portkey(instrumentation=True)` is all that most programs need. The names here are for programs that set up
OpenTelemetry themselves. Without OpenTelemetry's SDK, importing this module raises ImportError.
"""

try:
    import opentelemetry.sdk.trace  # noqa: F401
except ImportError as error:
    from .api_resources.instrumentation.switch import MISSING

    raise ImportError(MISSING) from error

from .integrations.opentelemetry.exporter import PortkeySpanExporter
from .integrations.opentelemetry.otlp import otlp_span_exporter
from .integrations.opentelemetry.setup import initialize_instrumentation

__all__ = ["PortkeySpanExporter", "initialize_instrumentation", "otlp_span_exporter"]
