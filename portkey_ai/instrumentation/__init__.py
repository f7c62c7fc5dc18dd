"""Tracing with OpenTelemetry: `pip install 'portkey-ai[instrumentation]'`.

`Portkey(instrumentation=True)` is enough for most programs. The names here are for programs that configure
OpenTelemetry themselves. Each name is imported on first use; without OpenTelemetry's SDK that raises ImportError.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .otlp_exporter import otlp_span_exporter as otlp_span_exporter
    from .span_exporter import PortkeySpanExporter as PortkeySpanExporter
    from .tracing_setup import initialize_instrumentation as initialize_instrumentation
else:
    from portkey_ai._lazy import lazy_exports

    _import_name, __dir__ = lazy_exports(
        __name__,
        {
            ".otlp_exporter": "otlp_span_exporter",
            ".span_exporter": "PortkeySpanExporter",
            ".tracing_setup": "initialize_instrumentation",
        },
    )

    def __getattr__(name: str) -> object:
        try:
            return _import_name(name)
        except ImportError as error:
            if (error.name or "").startswith("opentelemetry"):
                from .tracing_switch import SDK_MISSING

                raise ImportError(SDK_MISSING) from error
            raise


__all__ = ["PortkeySpanExporter", "initialize_instrumentation", "otlp_span_exporter"]
