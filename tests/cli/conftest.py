"""The `portkey` command on a local gateway, with an empty folder of settings."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from portkey_ai.testing import LocalGateway

from .running import CANARY


@pytest.fixture(autouse=True)
def settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Return the folder of settings; no variable of the user's environment counts."""
    folder = tmp_path / "settings"
    for name in list(os.environ):
        if name.startswith("PORTKEY_"):
            monkeypatch.delenv(name)
    for name in ("XDG_CONFIG_HOME", "APPDATA"):
        monkeypatch.setenv(name, str(folder))
    return folder


@pytest.fixture
def gateway(monkeypatch: pytest.MonkeyPatch) -> Iterator[LocalGateway]:
    """A gateway that the environment variables name."""
    with LocalGateway() as gateway:
        monkeypatch.setenv("PORTKEY_BASE_URL", gateway.url)
        monkeypatch.setenv("PORTKEY_API_KEY", CANARY)
        yield gateway
