"""What programs that wrote their own plumbing for Portkey rely on: rows.csv names a test, or a reason, for each point.

langroid-* are agents that name models `portkey/<provider>/<model>`, service-* an inference service that is told
provider and virtual key with each request, mcp-* a server that maps aliases of models to saved configs.
"""

from __future__ import annotations

import csv
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
with (ROOT / "tests/routing/rows.csv").open(newline="") as table:
    ROWS = [(row["row"], row["test_or_reason"]) for row in csv.DictReader(table)]


def test_every_point_is_there() -> None:
    wanted = {f"{program}-{n}" for program, last in (("langroid", 13), ("service", 15), ("mcp", 15))
              for n in range(1, last + 1)}  # fmt: skip
    assert {row for row, _ in ROWS} == wanted


@pytest.mark.parametrize(("row", "test_or_reason"), ROWS)
def test_each_point_has_a_test_or_a_reason(row: str, test_or_reason: str) -> None:
    path, separator, name = test_or_reason.partition("::")
    if not separator:
        assert len(test_or_reason.split()) > 5, row
        return
    assert re.search(rf"^(async )?def {name}\(", (ROOT / path).read_text(), re.MULTILINE), row
