"""A gateway, the settings that lead to it, and a folder's file for the log."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from .gateway import Gateway

PORTKEY_KEY = "pk-secret-of-the-server"


@pytest.fixture
def gateway() -> Iterator[Gateway]:
    with Gateway() as gateway:
        yield gateway


@pytest.fixture
def settings(gateway: Gateway) -> dict[str, str]:
    """An environment that has Portkey, and no way to go there yet."""
    return {"PORTKEY_API_KEY": PORTKEY_KEY, "PORTKEY_BASE_URL": gateway.url}


@pytest.fixture
def log(tmp_path: Path) -> Path:
    return tmp_path / "log"
