"""Ray on this machine alone, with two processors and a small store, for all tests of this folder."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Any

import pytest

os.environ["RAY_USAGE_STATS_ENABLED"] = "0"  # read when it is imported: no report to Ray's makers

import ray
import ray.data

from tests.bulk.counting_server import CountingServer, counting_server
from tests.bulk.runs import answer

KEY = "pk-c4nary-key"


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("filterwarnings", r"ignore::DeprecationWarning:ray\.")  # of its own settings


def for_the_page(body: dict[str, Any]) -> tuple[int, dict[str, Any]]:
    completion = answer(body)
    if "response_format" in body:
        completion["choices"][0]["message"]["content"] = '{"sentiment": "good", "stars": 4}'
    return 200, completion


@pytest.fixture(scope="session", autouse=True)
def cluster() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch, counting_server() as server:
        server.respond = for_the_page  # type: ignore[method-assign]
        patch.setenv("PORTKEY_API_KEY", KEY)  # for the workers, which have the environment of this process
        patch.setenv("PORTKEY_BASE_URL", server.url)
        ray.init(
            num_cpus=2,
            include_dashboard=False,
            log_to_driver=False,
            object_store_memory=200_000_000,
            _node_ip_address="127.0.0.1",
        )
        ray.data.DataContext.get_current().enable_progress_bars = False
        yield
        ray.shutdown()


@pytest.fixture
def server() -> Iterator[CountingServer]:
    with counting_server() as server:
        yield server
