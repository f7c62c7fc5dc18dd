"""Tracing with OpenTelemetry; for people its home is `portkey_ai.instrumentation`.

The modules here do without OpenTelemetry. The two names that the published package has here come from there.
"""

__all__ = ["PortkeySpanExporter", "initialize_instrumentation"]  # pyright: ignore[reportUnsupportedDunderAll]


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module("portkey_ai.instrumentation"), name)
