"""The check of `portkey doctor` for tracing packages that do not record the calls of this package."""

from __future__ import annotations

from importlib import metadata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_OPTION = "Portkey(instrumentation=True) sends it spans"
_OBJECT = "make the calls with client.as_openai()"
_BOTH = f"{_OPTION}, or {_OBJECT}"

PATCHES_OPENAI = {
    "agentops": _BOTH,
    "langfuse": _BOTH,
    "logfire": _BOTH,
    "mlflow": _OBJECT,
    "mlflow-skinny": _OBJECT,
    "mlflow-tracing": _OBJECT,
    "openinference-instrumentation-openai": f"install openinference-instrumentation-portkey; or {_BOTH}",
    "opentelemetry-instrumentation-openai": _BOTH,
    "opentelemetry-instrumentation-openai-v2": _BOTH,
    "traceloop-sdk": _BOTH,
    "weave": _OBJECT,
}
"""Packages that replace methods of the classes of `openai`, which this package does not use, and what to do."""


def untraced() -> Iterator[str]:
    """Yield a sentence for each of these packages that is installed."""
    for name, advice in PATCHES_OPENAI.items():
        if name == "openinference-instrumentation-openai" and _version("openinference-instrumentation-portkey"):
            continue
        version = _version(name)
        if version:
            yield f"{name} {version} traces the classes of `openai`, not the calls of a Portkey client: {advice}"


def _version(name: str) -> str | None:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return None
