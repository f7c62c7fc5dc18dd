"""Alias of `portkey_ai.instrumentation`, for programs that import from the path of portkey-ai 2.3.4."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from portkey_ai.instrumentation import PortkeySpanExporter as PortkeySpanExporter
    from portkey_ai.instrumentation import initialize_instrumentation as initialize_instrumentation
else:
    from portkey_ai._lazy import reexport_names

    __getattr__, __dir__ = reexport_names("portkey_ai.instrumentation", __name__)

__all__ = ["PortkeySpanExporter", "initialize_instrumentation"]
