"""`portkey usage` on a local gateway, and its plots."""

from __future__ import annotations

import json
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from portkey_ai import Portkey
from portkey_ai.cli.terminal_plot import number, plot_groups, plot_over_time
from portkey_ai.testing import LocalGateway

from .running import Command, Terminal

_START = datetime(2026, 3, 1, tzinfo=timezone.utc)


@pytest.fixture
def used(gateway: LocalGateway) -> LocalGateway:
    """A gateway with three calls of two models."""
    with Portkey(api_key="other", base_url=gateway.url, provider="openai", metadata={"team": "a"}) as client:
        for model in ("gpt-4o", "gpt-4o-mini", "gpt-4o"):
            client.chat.completions.create(model=model, messages=[{"role": "user", "content": "Hello"}])
    return gateway


@pytest.mark.usefixtures("used")
def test_requests_over_time(capsys: pytest.CaptureFixture[str]) -> None:
    command = Command(capsys, "usage", "requests", "--since", "1h")
    assert sum(int(line.split("\t")[1]) for line in command.out.splitlines()) == 3
    assert command.err == "total 3 (requests)\n"
    assert json.loads(Command(capsys, "usage", "requests", "--json").out)["summary"]["total"] == 3


@pytest.mark.parametrize(
    ("by", "expected"), [("model", "gpt-4o\t2\t0\ngpt-4o-mini\t1\t0\n"), ("metadata.team", "a\t3\t0\n")]
)
@pytest.mark.usefixtures("used")
def test_requests_by_group(by: str, expected: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert Command(capsys, "usage", "requests", "--by", by).out == expected


@pytest.mark.usefixtures("used")
def test_latency_and_cost(capsys: pytest.CaptureFixture[str]) -> None:
    command = Command(capsys, "usage", "latency")
    assert all(len(line.split("\t")) == 5 for line in command.out.splitlines())
    assert command.err.startswith("avg ") and command.err.endswith(" (ms)\n")
    assert Command(capsys, "usage", "cost").err == "total 0, avg 0 (US cents)\n"


@pytest.mark.usefixtures("used")
def test_filter(capsys: pytest.CaptureFixture[str]) -> None:
    command = Command(capsys, "usage", "requests", "--filter", "ai_org_model=openai__gpt-4o-mini", "--json")
    assert json.loads(command.out)["summary"]["total"] == 1


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("cost", "--since", "7x"), "--since: expected a period"),
        (("cost", "--by", "team"), "--by: expected user, metadata.KEY or one of"),
        (("latency", "--by", "model"), "--by: the gateway has no latency by group"),
        (("cost", "--plot", "out.txt"), "--plot: expected `terminal` or a file"),
        (("cost", "--plot", "no-folder/out.png"), "--plot: the folder of"),
        (("cost", "--plot", "terminal", "--json"), "--plot: terminal is not allowed together with --json"),
    ],
)
@pytest.mark.usefixtures("gateway")
def test_usage_errors(words: tuple[str, ...], message: str, capsys: pytest.CaptureFixture[str]) -> None:
    command = Command(capsys, "usage", *words)
    assert command.exit_code == 2
    assert command.error.startswith(message)


@pytest.mark.usefixtures("used")
def test_plot_in_a_terminal_fits() -> None:
    with Terminal("usage", "requests", "--by", "model", "--plot", "terminal") as terminal:
        assert terminal.finish() == 0
        lines = terminal.text.splitlines()
    assert lines[0] == "requests by model"
    assert lines[1].startswith("     gpt-4o │█") and lines[1].endswith("█ 2")
    assert all(len(line) <= 80 for line in lines)


@pytest.mark.usefixtures("used")
def test_plot_as_a_file(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    pytest.importorskip("matplotlib")
    file = tmp_path / "out.png"
    command = Command(capsys, "usage", "requests", "--by", "model", "--plot", str(file))
    assert (command.exit_code, command.out) == (0, "")
    assert file.read_bytes().startswith(b"\x89PNG")


def test_columns_over_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    points = [(_START + timedelta(hours=hour), float(hour)) for hour in range(24)]
    lines = plot_over_time(points, _START, _START + timedelta(hours=24), title="t", sums=True).splitlines()
    assert lines[0] == "t"
    assert lines[1].startswith("40 ┤")  # the next round number above 23
    assert lines[6].startswith("20 ┤")
    assert lines[-2].startswith(" 0 └──")
    assert lines[-1].split() == ["03-01", "00:00", "03-01", "12:00", "03-02", "00:00", "UTC"]
    heights = [sum(len(line) > 4 + column and line[4 + column] != " " for line in lines[1:11]) for column in range(48)]
    assert heights == sorted(heights)
    assert max(map(len, lines)) <= 60


def test_plots_without_values() -> None:
    end = _START + timedelta(days=7)
    assert "2026-03-01" in plot_over_time([], _START, end, title="t", sums=True)
    assert plot_groups([], title="t") == "t"
    assert plot_groups([("a", 0.0)], title="t").splitlines()[1] == "a │ 0"


def test_name_of_a_group_cannot_change_the_terminal() -> None:
    assert "\x1b" not in plot_groups([("\x1b[31mred", 1.0)], title="t")


@pytest.mark.parametrize(
    ("value", "text"), [(0, "0"), (12, "12"), (1234567.8, "1,234,568"), (0.01234, "0.01234"), (12.345678, "12.35")]
)
def test_number(value: float, text: str) -> None:
    assert number(value) == text


@pytest.mark.parametrize(
    ("words", "note"),
    [
        (("audit-logs",), "no changes in this period\n"),
        (("usage", "cost", "--by", "model"), "no requests in this period\n"),
        (("usage", "requests", "--by", "model", "--plot", "terminal"), "no requests in this period\n"),
    ],
)
def test_nothing_in_the_period_is_noted_once(
    gateway: LocalGateway, capsys: pytest.CaptureFixture[str], words: tuple[str, ...], note: str
) -> None:
    assert gateway.requests == []
    command = Command(capsys, *words)
    assert (command.exit_code, command.err) == (0, note)


@pytest.mark.slow
@pytest.mark.parametrize("words", [("audit-logs",), ("usage", "cost", "--by", "model")])
def test_nothing_in_the_period_is_noted_once_on_a_terminal(gateway: LocalGateway, words: tuple[str, ...]) -> None:
    assert gateway.requests == []
    with Terminal(*words) as terminal:
        assert terminal.finish() == 0
    assert terminal.text.count("in this period\n") == 1
    assert "nothing found" not in terminal.text
