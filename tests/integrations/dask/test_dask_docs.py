"""The program of docs/integrations/dask.md: requests of all partitions, and a rerun that sends none."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.bulk.counting_server import counting_server
from tests.integrations.pages import Page

pytestmark = pytest.mark.slow
PAGE = Page("dask")


def test_the_program_and_its_rerun(tmp_path: Path) -> None:
    assert len(PAGE) == 1
    with counting_server() as server:
        for _ in range(2):
            output = PAGE.run_file(0, tmp_path, PORTKEY_BASE_URL=server.url)
            for number in range(6):
                assert f"echo: In German: number {number}" in output
            assert "Error" not in output
            assert sorted(server.asked) == [f"In German: number {number}" for number in range(6)]
