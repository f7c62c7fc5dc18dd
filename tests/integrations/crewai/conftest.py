"""CrewAI without its telemetry, its questions at the terminal and its files in the home directory."""

from __future__ import annotations

import gc
import os
import tempfile
import warnings
from collections.abc import Iterator

import pytest

# Read when CrewAI is imported.
os.environ.update(
    CREWAI_DISABLE_TELEMETRY="true",
    CREWAI_DISABLE_VERSION_CHECK="true",
    CREWAI_TESTING="true",
    CREWAI_TRACING_ENABLED="false",
    HOME=tempfile.mkdtemp(),
    OTEL_SDK_DISABLED="true",
)

with warnings.catch_warnings():
    warnings.simplefilter("ignore", ImportWarning)  # crewai.rag refuses to hold its child modules
    import crewai.rag.embeddings  # noqa: F401


@pytest.fixture(autouse=True)
def nothing_left() -> Iterator[None]:
    """What a test leaves open is collected while it may still say so."""
    yield
    gc.collect()
