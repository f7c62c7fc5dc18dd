"""Alias of `portkey_ai.instrumentation`, for programs that import from the path of portkey-ai 2.3.4."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from portkey_ai.instrumentation import PortkeySpanExporter as PortkeySpanExporter
else:
    from portkey_ai._lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(__name__, {"portkey_ai.instrumentation": "PortkeySpanExporter"})

__all__ = ["PortkeySpanExporter"]
