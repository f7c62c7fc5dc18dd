"""The pytest plugin in the place of openai's conftest: the fixtures of its tests, and what came of each case."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any, cast

import pytest

from .clients import Client, Make
from .recording import Recording
from .suite import ON_VENDORED_CLIENT
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
            self.recording.note("outcome", [report.when, report.outcome, _reason(report.longrepr)])

    # Clients are made for each case: nothing of one is left for the next.

    @pytest.fixture(name="watch")
    def _watch(self) -> Watch:
        """For the cases of our own."""
        return self.watch

    @pytest.fixture
    def client(self, request: pytest.FixtureRequest) -> Iterator[Client]:
        with self.make(False, _strict(request), self.wire.library.Client(transport=self.wire.transport)) as client:
            yield _for(request, client)

    @pytest.fixture
    async def async_client(self, request: pytest.FixtureRequest) -> AsyncIterator[Client]:
        async with self.make(
            True, _strict(request), self.wire.library.AsyncClient(transport=self.wire.transport)
        ) as client:
            yield _for(request, client)
            await self.watch.read_pages()


def _for(request: pytest.FixtureRequest, client: Client) -> Client:
    """Return `client`, or the vendored one below it for a case that needs its private methods."""
    function = request.node.nodeid.partition("[")[0]
    return getattr(client, "openai_client", client) if function in ON_VENDORED_CLIENT else client


def _reason(longrepr: Any) -> str:
    """Return why a case failed or was skipped, without the place in the file."""
    if isinstance(longrepr, tuple):
        return str(cast("tuple[str, int, str]", longrepr)[2])
    crash = getattr(longrepr, "reprcrash", None)
    return str(crash.message if crash else longrepr or "")


def _strict(request: pytest.FixtureRequest) -> bool:
    """What the case asks for: strict or not, or a kind of transport (aiohttp), in whose place there is ours."""
    wanted: Any = getattr(request, "param", True)
    options = cast("dict[str, bool]", wanted) if isinstance(wanted, dict) else {"strict": wanted}
    return options.get("strict", True)
