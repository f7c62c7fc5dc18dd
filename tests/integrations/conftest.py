"""The tests in one folder need one framework: `make test-integrations` runs each in its own environment."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from .scripted import ScriptedGateway

_CHOSEN = os.environ.get("INTEGRATION")
_FOLDERS = [path.name for path in Path(__file__).parent.iterdir() if path.is_dir()]
collect_ignore = [name for name in _FOLDERS if name != _CHOSEN]


@pytest.fixture
def gateway(monkeypatch: pytest.MonkeyPatch) -> Iterator[ScriptedGateway]:
    """A gateway that the environment points to, with a key."""
    with ScriptedGateway() as gateway:
        monkeypatch.setenv("PORTKEY_API_KEY", "pk-secret")
        monkeypatch.setenv("PORTKEY_BASE_URL", gateway.url)
        yield gateway
