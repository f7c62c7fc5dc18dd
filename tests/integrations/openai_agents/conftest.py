"""What the framework keeps for the whole process is put back after a test that changes it."""

from __future__ import annotations

from collections.abc import Iterator

import agents
import pytest
from agents.models import _openai_shared as defaults


@pytest.fixture
def process_defaults(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    for name in ("_default_openai_client", "_use_responses_by_default"):
        monkeypatch.setattr(defaults, name, getattr(defaults, name))
    yield
    agents.set_tracing_disabled(False)
