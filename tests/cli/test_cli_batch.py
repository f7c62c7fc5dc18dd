"""`portkey batch` on a local gateway, whose batches run to completion."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from portkey_ai.testing import LocalGateway

from .running import Command

_PROMPT = ("-m", "gpt-4o", "--prompt", "Say {{text}}", "--key", "text", "--provider", "openai")
_OPTIONS = (*_PROMPT, "--poll-interval", "0.01")
_UNFINISHED = {"id": "batch_1", "object": "batch", "status": "in_progress"}


@pytest.fixture
def source(tmp_path: Path) -> str:
    file = tmp_path / "in.jsonl"
    file.write_text('{"text": "a"}\n{"text": "b"}\n')
    return str(file)


def _entries(file: Path) -> dict[str, str]:
    entries = map(json.loads, file.read_text().splitlines())
    return {entry["key"]: entry["response"]["choices"][0]["message"]["content"] for entry in entries}


def test_run(gateway: LocalGateway, capsys: pytest.CaptureFixture[str], tmp_path: Path, source: str) -> None:
    out = tmp_path / "out.jsonl"
    words = ("batch", "run", source, "-o", str(out), *_OPTIONS)
    command = Command(capsys, *words, "--fields", '{"metadata": {"team": "a"}}', "--json")
    assert command.exit_code == 0
    summary = json.loads(command.out)
    assert (summary["requests"], summary["answered"], summary["failed"]) == (2, 2, {})
    assert _entries(out) == {"a": "echo: Say a", "b": "echo: Say b"}
    assert ": completed, 2 of 2 requests" in command.err
    (created,) = gateway.assert_called(route="batches", method="POST")
    assert created.body["metadata"] == {"team": "a"}

    again = Command(capsys, *words)
    assert (again.exit_code, again.error) == (
        2,
        f"--output: {out}.batches has the batches of an earlier run; --resume continues it",
    )
    resumed = Command(capsys, *words, "--resume")
    assert (resumed.exit_code, "2 answered, 0 failed, 2 resumed" in resumed.err) == (0, True)
    gateway.assert_called(route="batches", method="POST", times=1)


def test_a_run_that_waits_too_long_is_resumed(
    gateway: LocalGateway, capsys: pytest.CaptureFixture[str], tmp_path: Path, source: str
) -> None:
    out = tmp_path / "out.jsonl"
    words = ("batch", "run", source, "-o", str(out), *_OPTIONS)
    gateway.say(body=_UNFINISHED, route="batches", when=lambda call: call.method == "GET", times=None)
    command = Command(capsys, *words, "--max-wait", "0.1")
    assert command.exit_code == 1
    assert command.err.splitlines() == [
        "batch batch_1: in_progress",
        "portkey: not finished after 0.1 seconds (--max-wait); --resume continues",
    ]
    gateway.reset()
    assert Command(capsys, *words, "--resume").exit_code == 0
    assert _entries(out) == {"a": "echo: Say a", "b": "echo: Say b"}
    gateway.assert_called(route="batches", method="POST", times=0)


@pytest.mark.usefixtures("gateway")
def test_status_and_fetch(capsys: pytest.CaptureFixture[str], tmp_path: Path, source: str) -> None:
    out, fetched = tmp_path / "out.jsonl", tmp_path / "fetched.jsonl"
    assert Command(capsys, "batch", "run", source, "-o", str(out), *_OPTIONS).exit_code == 0
    (name,) = {json.loads(line)["batch"] for line in out.read_text().splitlines()}

    status = Command(capsys, "batch", "status", name)
    assert status.exit_code == 0
    assert {"status\tcompleted", "requests total\t2"} <= set(status.out.splitlines())
    assert json.loads(Command(capsys, "batch", "status", name, "--json").out)["id"] == name

    assert Command(capsys, "batch", "fetch", name, "-o", str(fetched)).exit_code == 0
    assert [json.loads(line)["custom_id"] for line in fetched.read_text().splitlines()] == ["a", "b"]
    again = Command(capsys, "batch", "fetch", name, "-o", str(fetched))
    assert (again.exit_code, again.error) == (2, f"--output: {fetched} exists; --force replaces it")
    assert Command(capsys, "batch", "fetch", "unknown", "-o", str(tmp_path / "x")).exit_code == 4
    assert not (tmp_path / "x").exists()
