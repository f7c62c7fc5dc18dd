"""The load test of bulk runs itself, with few rows."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.bulk_load import PAGE, check_complete, complete_row, killed_row, throughput_row
from benchmarks.load import BEGIN, END

pytestmark = pytest.mark.slow


def test_a_small_run(tmp_path: Path) -> None:
    what, outcome = complete_row("async", 300, 0.3, tmp_path)
    assert what == "`AsyncPortkey`: 300 requests"
    assert outcome.startswith("290 answers, 5 BadRequestError, 5 TypeError; ")


def test_a_run_that_is_killed(tmp_path: Path) -> None:
    assert killed_row("sync", 300, tmp_path)[1].startswith("290 answers, ")


def test_throughput() -> None:
    assert "a second: " in throughput_row("sync", 100)[1]


@pytest.mark.parametrize(
    ("result", "counted"),
    [
        ({"answered": 89, "errors": {"A": 10}}, {"answered": 90, "twice": 0}),
        ({"answered": 90, "errors": {"A": 9}}, {"answered": 90, "twice": 0}),
        ({"answered": 90, "errors": {"A": 10}}, {"answered": 91, "twice": 0}),
        ({"answered": 90, "errors": {"A": 10}}, {"answered": 90, "twice": 6}),
    ],
)
def test_a_row_that_is_lost_or_repeated_ends_the_load_test(result: dict[str, object], counted: dict[str, int]) -> None:
    check_complete({"answered": 90, "errors": {"A": 10}}, {"answered": 90, "twice": 5}, 100, 5)
    with pytest.raises(SystemExit):
        check_complete(result, counted, 100, 5)


def test_the_page_has_a_place_for_the_figures() -> None:
    text = PAGE.read_text()
    assert text.count(BEGIN) == text.count(END) == 1
