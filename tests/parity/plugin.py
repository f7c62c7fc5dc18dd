"""The pytest plugin in the place of openai's conftest: the fixtures of its tests, and what came of each case."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any, cast

import pytest

from .clients import Client, Make
from .recording import Recording
from .watching import Watch
from .wire import Wire


class Plugin:
    def __init__(self, recording: Recording, wire: Wire, watch: Watch, make: Make) -> None:
        self.recording = recording
        self.wire = wire
        self.watch = watch
        self.make = make

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> None:
        # A file outside of openai's folder has no name of its own there.
        ours = item.path.name == "helper_cases.py"
        self.recording.begin(f"helper_cases.py::{item.name}" if ours else item.nodeid)
        self.wire.to_respx = "respx2_mock" in getattr(item, "fixturenames", ())

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.when == "call" or report.outcome != "passed":
            crash = getattr(report.longrepr, "reprcrash", None)
            text = crash.message if crash else str(report.longrepr or "")
            self.recording.note("outcome", [report.when, report.outcome, text])

    # Clients are made for each case: nothing of one is left for the next.

    @pytest.fixture(name="watch")
    def _watch(self) -> Watch:
        """For the cases of our own."""
        return self.watch

    @pytest.fixture
    def client(self, request: pytest.FixtureRequest) -> Iterator[Client]:
        with self.make(False, _strict(request), self.wire.library.Client(transport=self.wire.transport)) as client:
            yield client

    @pytest.fixture
    async def async_client(self, request: pytest.FixtureRequest) -> AsyncIterator[Client]:
        async with self.make(
            True, _strict(request), self.wire.library.AsyncClient(transport=self.wire.transport)
        ) as client:
            yield client
            await self.watch.read_pages()


def _strict(request: pytest.FixtureRequest) -> bool:
    """What the case asks for: strict or not, or a kind of transport (aiohttp), in whose place there is ours."""
    wanted: Any = getattr(request, "param", True)
    options = cast("dict[str, bool]", wanted) if isinstance(wanted, dict) else {"strict": wanted}
    return options.get("strict", True)
