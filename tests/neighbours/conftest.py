"""The tests in one folder need the libraries of one environment: `make test-neighbours` runs each file by itself."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pytest

from tests.integrations.conftest import gateway as gateway

_FOLDERS = [path.name for path in Path(__file__).parent.iterdir() if path.is_dir()]
collect_ignore = [name for name in _FOLDERS if name != os.environ.get("NEIGHBOURS")]
_rows: dict[str, dict[str, str]] = {}


@pytest.fixture(params=["sync", "async"])
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(params=["client", "as_openai"])
def what(request: pytest.FixtureRequest) -> str:
    """The object that is handed over."""
    return str(request.param)


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "row(library, **cells): what the test proves, in the table of the page")


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Iterator[None]:
    """Note the cells of a test that passed. Two tests of one cell must agree."""
    outcome: Any = yield
    report = outcome.get_result()
    if call.when != "call" or not report.passed:
        return
    for mark in item.iter_markers("row"):
        row = _rows.setdefault(mark.args[0], {"version": version(mark.args[0])})
        for name, cell in mark.kwargs.items():
            assert row.setdefault(name, cell) == cell, f"{item.nodeid}: {name} is {row[name]!r} in another test"


def pytest_sessionfinish(exitstatus: int) -> None:
    place = os.environ.get("NEIGHBOURS_RESULTS")
    if place and exitstatus == 0:
        Path(place).write_text(json.dumps(_rows))
