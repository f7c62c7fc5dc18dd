"""`portkey logs` and `portkey audit-logs` on a local gateway."""

from __future__ import annotations

import csv
import io
import json
import re
from datetime import datetime, timezone
from pathlib import Path
from types import SimpleNamespace

import pytest

from portkey_ai import Portkey
from portkey_ai.cli.failures import UsageError
from portkey_ai.cli.log_filters import analytics_filters, export_filters
from portkey_ai.cli.time_range import time_of
from portkey_ai.testing import LocalGateway

from .running import Command, run_process

_NOW = datetime(2026, 3, 8, 12, 0, tzinfo=timezone.utc)


def _call(gateway: LocalGateway, *models: str) -> None:
    with Portkey(api_key="other", base_url=gateway.url, provider="openai") as client:
        for model in models:
            client.chat.completions.create(model=model, messages=[{"role": "user", "content": "Hello"}])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("30m", "2026-03-08T11:30:00+00:00"),
        ("12h", "2026-03-08T00:00:00+00:00"),
        ("7d", "2026-03-01T12:00:00+00:00"),
        ("1w", "2026-03-01T12:00:00+00:00"),
        ("2026-02-01", "2026-02-01T00:00:00+00:00"),
        ("2026-02-01T08:30:00Z", "2026-02-01T08:30:00+00:00"),
        ("2026-02-01T08:30:00+02:00", "2026-02-01T08:30:00+02:00"),
    ],
)
def test_times(text: str, expected: str) -> None:
    assert time_of("--since", text, _NOW).isoformat() == expected


@pytest.mark.parametrize(
    "text", ["", "7", "7x", "7 d", "-7d", "+7d", "1.5h", "7d ", "2026-13-01", "2026-02-30", "999999w"]
)
def test_invalid_time_names_the_option(text: str) -> None:
    with pytest.raises(UsageError, match=r"^--since: expected a period such as 30m, 12h, 7d or 2w, or a date"):
        time_of("--since", text, _NOW)


@pytest.mark.usefixtures("gateway")
def test_since_after_until_is_a_usage_error(capsys: pytest.CaptureFixture[str]) -> None:
    command = Command(capsys, "audit-logs", "--since", "1h", "--until", "2h")
    assert (command.exit_code, command.error) == (2, "--since: expected a time before --until 2h, got '1h'")


def test_filters() -> None:
    words = ["ai_model=a", "ai_model=b", "cost_min=0.5", "metadata.team=x=y"]
    assert export_filters(words) == {"ai_model": "a,b", "cost_min": 0.5, "metadata": {"team": "x=y"}}
    for word in ("ai_model", "=a", "cost_min=much", "metadata.=x", "metadata=x", "time_of_generation_min=1"):
        with pytest.raises(UsageError, match="--filter: "):
            export_filters([word])


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("logs", "export", "-o", "new.jsonl"), "--filter: unknown name 'status'; did you mean 'status_code'?"),
        (("logs", "tail"), "--filter: unknown name 'status'; did you mean 'status_code'?"),
        (("usage", "cost"), "--filter: unknown name 'status'; did you mean 'status_code'?"),
        (("usage", "requests", "--by", "model"), "--filter: unknown name 'status'; did you mean 'status_code'?"),
    ],
)
def test_unknown_filter(
    gateway: LocalGateway, capsys: pytest.CaptureFixture[str], words: tuple[str, ...], message: str
) -> None:
    command = Command(capsys, *words, "--filter", "status=429")
    assert (command.exit_code, command.error) == (2, message)
    assert gateway.requests == []


def test_unknown_column(gateway: LocalGateway, capsys: pytest.CaptureFixture[str]) -> None:
    command = Command(capsys, "logs", "export", "-o", "new.jsonl", "--columns", "id,creatd_at")
    assert (command.exit_code, command.error) == (2, "--columns: unknown name 'creatd_at'; did you mean 'created_at'?")
    assert gateway.requests == []


@pytest.mark.parametrize("name", ["cost_min", "cost_max", "metadata.team"])
def test_filter_with_one_value_that_is_repeated(name: str) -> None:
    for parse in (export_filters, analytics_filters):
        with pytest.raises(UsageError, match=f"^--filter: {re.escape(name)} was given more than once$"):
            parse([f"{name}=1", f"{name}=2"])


def test_unknown_filter_without_a_similar_name() -> None:
    with pytest.raises(UsageError) as raised:
        analytics_filters(["foo=1"])
    text = str(raised.value)
    assert text.startswith("--filter: unknown name 'foo' (known names: ai_org_model, api_key_ids, cache_status, ")
    assert "metadata.KEY" in text
    for name in ("page_size", "timeout", "time_of_generation"):
        assert name not in text


def test_export_writes_json_lines_and_only_notes_to_stderr(
    gateway: LocalGateway, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    _call(gateway, "gpt-4o", "gpt-4o-mini")
    file = tmp_path / "logs.jsonl"
    words = ("logs", "export", "-o", str(file), "--filter", "ai_model=gpt-4o", "--columns", "id, ai_model")
    command = Command(capsys, *words, "--poll-interval", "0.01")
    assert (command.exit_code, command.out) == (0, "")
    assert "in_progress" in command.err
    assert [json.loads(line)["ai_model"] for line in file.read_text().splitlines()] == ["gpt-4o"]
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["logs.jsonl"]

    again = Command(capsys, *words)
    assert again.exit_code == 2
    assert again.error == f"--output: {file} exists; --force replaces it"
    _call(gateway, "gpt-4o")
    assert Command(capsys, *words, "--poll-interval", "0.01", "--force", "--json").exit_code == 0
    assert len(file.read_text().splitlines()) == 2


@pytest.mark.usefixtures("gateway")
def test_export_is_not_compressed(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    command = Command(capsys, "logs", "export", "-o", str(tmp_path / "logs.jsonl.gz"))
    assert command.exit_code == 2
    assert command.error.startswith("--output: the file is not compressed: expected a name without .gz")


def test_export_that_is_not_finished_in_time_is_resumed_by_the_same_command(
    gateway: LocalGateway, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    _call(gateway, "gpt-4o")
    file = tmp_path / "logs.jsonl"
    words = ("logs", "export", "-o", str(file), "--since", "2h")
    first = Command(capsys, *words, "--max-wait", "0.01", "--poll-interval", "1")
    assert first.exit_code == 1
    assert "run the same command again to continue" in first.err
    assert not file.exists()
    id = json.loads((tmp_path / "logs.jsonl.export").read_text())["id"]

    other = Command(capsys, "logs", "export", "-o", str(file), "--since", "3h")
    assert other.exit_code == 2
    assert "is of an unfinished export with other options" in other.error

    second = Command(capsys, *words, "--poll-interval", "0.01")
    assert second.exit_code == 0
    assert f"export {id}: resumed" in second.err
    assert len(file.read_text().splitlines()) == 1
    assert not (tmp_path / "logs.jsonl.export").exists()
    with Portkey(api_key="other", base_url=gateway.url) as client:
        assert len(list(client.logs.exports.list())) == 1


@pytest.mark.usefixtures("gateway")
def test_tail_shows_each_log_once(
    gateway: LocalGateway, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    _call(gateway, "gpt-4o")
    sleeps: list[float] = []

    def sleep(seconds: float) -> None:
        sleeps.append(seconds)
        if len(sleeps) == 1:
            _call(gateway, "gpt-4o-mini")
        if len(sleeps) == 3:
            raise KeyboardInterrupt

    monkeypatch.setattr("portkey_ai.cli.log_tail.time", SimpleNamespace(sleep=sleep))
    monkeypatch.setattr("portkey_ai.cli.log_tail._POLL_INTERVAL", 0)
    command = Command(capsys, "logs", "tail", "--json")
    assert command.exit_code == 130
    assert [json.loads(line)["ai_model"] for line in command.out.splitlines()] == ["gpt-4o", "gpt-4o-mini"]


def test_tail_in_a_pipe_is_tab_separated(gateway: LocalGateway) -> None:
    _call(gateway, "gpt-4o")
    lines = run_process("logs", "tail", "--no-follow").stdout.splitlines()
    assert [line.split("\t")[1:3] for line in lines] == [["200", "gpt-4o"]]


def test_audit_logs(gateway: LocalGateway, capsys: pytest.CaptureFixture[str]) -> None:
    with Portkey(api_key="other", base_url=gateway.url) as client:
        client.configs.create(name="=cheap", config={"retry": {"attempts": 2}})
    lines = Command(capsys, "audit-logs", "--since", "1h").out.splitlines()
    assert [line.split("\t")[1:3] for line in lines] == [["POST", "/v1/configs"]]
    [row] = csv.DictReader(io.StringIO(Command(capsys, "audit-logs", "--csv").out))
    assert (row["method"], row["response_status_code"]) == ("POST", "200")
    assert len(json.loads(Command(capsys, "audit-logs", "--json").out)) == 1
    assert Command(capsys, "audit-logs", "--json", "--csv").exit_code == 2
