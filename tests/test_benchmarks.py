"""The benchmarks run, refuse a wrong answer, and the page shows what was measured. Nothing here looks at the clock."""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path

import pytest

from benchmarks import report
from benchmarks.__main__ import KEPT, main
from benchmarks.environments import CONTENDERS, ROOT, SETTINGS
from benchmarks.figures import FIGURES, GROWTHS
from benchmarks.processes import Failed, Runner, serving
from portkey_ai.testing import LocalGateway


def test_a_quick_run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    kept = tmp_path / "results.json"
    main(["--here", "--quick", "--only", "httpx,ours", "--figures", "start,chat,derived,stream", "--json", str(kept)])
    figures = json.loads(kept.read_text())["figures"]
    assert {key: sorted(samples) for key, samples in figures.items()} == {
        "start": ["httpx", "ours"],
        "chat": ["httpx", "ours"],
        "derived": ["ours"],
        "stream": ["httpx", "ours"],
    }
    assert all(len(by[name]) == 2 and min(by[name]) > 0 for by in figures.values() for name in by)
    table = capsys.readouterr().out.splitlines()
    assert len(table) == 2 + len(figures)
    assert "x raw httpx (<= 1.00)" in next(line for line in table if line.startswith("| chat call, CPU"))


@pytest.mark.skipif(shutil.which("openssl") is None, reason="no openssl")
def test_calls_over_tls_pay_for_the_round_trip(tmp_path: Path) -> None:
    kept = tmp_path / "results.json"
    main(["--here", "--rounds", "1", "--only", "ours", "--figures", "tls", "--json", str(kept)])
    samples = json.loads(kept.read_text())["figures"]["tls"]["ours"]
    assert len(samples) == 1
    assert 0 < samples[0] <= 100 / 0.030  # no call of the 100 at once ends before its round trip


def test_connections_are_counted_by_the_server() -> None:
    task = {"do": "connections", "calls": 40, "at_once": 4}
    with serving(Path(sys.executable)) as url, runner(url) as ours:
        assert ours.do({**task, "using": "tasks"}) == {"connections": 4}
        assert 1 <= ours.do({**task, "using": "threads"})["connections"] <= 4


def runner(url: str) -> Runner:
    return Runner(CONTENDERS["ours"], Path(sys.executable), url, SETTINGS | {"PYTHONPATH": str(ROOT)})


@pytest.mark.parametrize(
    "task",
    [
        {"do": "chat", "repeat": 1},
        {"do": "start"},
        {"do": "many", "calls": 2, "at_once": 2},
        {"do": "threads", "calls": 2, "at_once": 2},
    ],
)
def test_an_invalid_response_ends_the_run(task: dict[str, object], capfd: pytest.CaptureFixture[str]) -> None:
    with (
        LocalGateway() as gateway,
        runner(gateway.url) as ours,
        pytest.raises(Failed, match=f"{task['do']}.*ended with 1"),
    ):
        ours.do(task)
    assert "echo:" in capfd.readouterr().err  # what the gateway answered instead


def test_verdicts() -> None:
    results = {
        "figures": {"chat": {"ours": [300e-6, 200e-6], "httpx": [100e-6], "openai": [1e-3]}, "derived": {"ours": [1.2]}}
    }
    lines = report.table(results).splitlines()
    assert "| 2.00 x raw httpx (<= 1.00); 0.20 x openai 2.54.0 (<= 0.40) | no, yes |" in lines[2]
    assert lines[3].endswith("| no      |") and "| <= 1.08 " in lines[3]


def test_more_is_better() -> None:
    results = {"figures": {"async-rate": {"ours": [200.0, 300.0], "published": [100.0]}}}
    assert "3.00 x portkey-ai 2.3.4 (>= 1.33) | yes" in report.table(results)


def test_calls_at_once_are_compared_with_one_call() -> None:
    costs = {"1": 2e-3, "10": 1e-3, "1000": 2e-3}
    _, messages, at_once = report.growth_rows({"growth": {"at-once": {"ours": costs}, "messages": {"ours": costs}}})
    assert messages[-2:] == ["least: 2.00", "no"]
    assert at_once[-2:] == ["first: 1.00", "yes"]


def test_the_page_shows_the_results_that_are_kept(tmp_path: Path) -> None:
    page = ROOT / "docs/performance.md"
    copy, picture = tmp_path / "performance.md", tmp_path / "performance.svg"
    copy.write_text(page.read_text())
    results = json.loads(KEPT.read_text())
    report.write(results, copy, picture)
    assert copy.read_text() == page.read_text()
    assert picture.read_text() == page.with_suffix(".svg").read_text()
    assert set(results["figures"]) == {figure.key for figure in FIGURES}
    assert set(results["growth"]) == {growth.key for growth in GROWTHS}


def test_a_page_without_markers_is_refused(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("nothing")
    with pytest.raises(ValueError, match="no markers for figures"):
        report.write(json.loads(KEPT.read_text()), page, tmp_path / "plot.svg")
    assert page.read_text() == "nothing"
