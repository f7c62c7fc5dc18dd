"""Fixtures of every test: no key or address from the machine's environment, and both kinds of client."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator

import pytest

from portkey_ai.testing import LocalGateway

from .support import Recorder


def pytest_collection_finish() -> None:
    """Exempt what exists before the first test from garbage collection: a `gc.collect()` would take seconds."""
    gc.collect()
    gc.freeze()


def pytest_sessionfinish() -> None:
    gc.unfreeze()  # plugins look at references


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.startswith(("PORTKEY_", "OPENAI_")) or name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)


@pytest.fixture(params=["sync", "async"])
def kind(request: pytest.FixtureRequest) -> str:
    """Which client a test runs with; each test that takes it runs with both."""
    return str(request.param)


@pytest.fixture
def recorder() -> Iterator[Recorder]:
    yield Recorder()


@pytest.fixture
def gateway() -> Iterator[LocalGateway]:
    with LocalGateway() as running:
        yield running
