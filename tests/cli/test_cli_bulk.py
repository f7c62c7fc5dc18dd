"""`portkey bulk run` on a local gateway."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from portkey_ai.testing import LocalGateway

from .running import PROGRAM, Command

_PROMPT = ("-m", "gpt-4o", "--prompt", "Say {{text}}", "--provider", "openai")


def _file(folder: Path, *rows: object) -> str:
    file = folder / "in.jsonl"
    file.write_text("".join(f"{json.dumps(row)}\n" for row in rows))
    return str(file)


def _entries(file: Path) -> list[dict[str, object]]:
    return sorted(map(json.loads, file.read_text().splitlines()), key=lambda entry: entry["index"])


def test_prompt_with_fields(gateway: LocalGateway, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    source = _file(tmp_path, {"text": "a", "id": 7}, {"text": ["b"], "id": 8}, {"text": None, "id": 9})
    words = ("bulk", "run", source, "-o", str(out), *_PROMPT, "--key", "id", "--body", '{"temperature": 0}')
    command = Command(capsys, *words, "--system", "Be brief", "--concurrency", "1")
    assert (command.exit_code, command.out) == (0, "")
    assert "3 answered, 0 failed, 0 resumed" in command.err
    contents = [entry["response"]["choices"][0]["message"]["content"] for entry in _entries(out)]  # type: ignore[index]
    assert contents == ["echo: Say a", 'echo: Say ["b"]', "echo: Say "]
    assert [entry["key"] for entry in _entries(out)] == ["7", "8", "9"]
    body = gateway.last_request.body
    assert body["temperature"] == 0
    assert body["messages"][0] == {"role": "system", "content": "Be brief"}


@pytest.mark.usefixtures("gateway")
def test_requests_as_in_batch_files(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    messages = [{"role": "user", "content": "Hello"}]
    source = _file(
        tmp_path, {"custom_id": "x", "body": {"messages": messages, "model": "own"}}, {"messages": messages, "key": "y"}
    )
    out = tmp_path / "out.jsonl"
    command = Command(capsys, "bulk", "run", source, "-o", str(out), "-m", "gpt-4o", "--provider", "openai", "--json")
    assert command.exit_code == 0
    assert json.loads(command.out)["answered"] == 2
    assert [(entry["key"], entry["response"]["model"]) for entry in _entries(out)] == [  # type: ignore[index]
        ("x", "own"),
        ("y", "gpt-4o"),
    ]


def test_failed_rows_are_kept_and_sent_again_with_resume(
    gateway: LocalGateway, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    out = tmp_path / "out.jsonl"
    words = ("bulk", "run", _file(tmp_path, {"text": "a"}, {"text": "b"}), "-o", str(out), *_PROMPT)
    gateway.say(status=400, times=1)
    command = Command(capsys, *words, "--concurrency", "1")
    assert command.exit_code == 1
    assert "request 1: BadRequestError: " in command.err
    assert "1 answered, 1 failed" in command.err
    assert ["error" in entry for entry in _entries(out)] == [True, False]

    before = out.read_bytes()
    again = Command(capsys, *words)
    assert (again.exit_code, again.error) == (2, f"--output: {out} exists; --resume continues it")
    assert out.read_bytes() == before

    resumed = Command(capsys, *words, "--resume")
    assert resumed.exit_code == 0
    assert "2 answered, 0 failed, 1 resumed" in resumed.err


@pytest.mark.parametrize(
    ("line", "words", "message"),
    [
        ("{", _PROMPT, "in.jsonl: line 2: invalid JSON"),
        ("[1]", _PROMPT, "in.jsonl: line 2: expected an object, got list"),
        ('{"txt": 1}', _PROMPT, "--prompt: line 2 of"),
        ('{"text": 1}', (*_PROMPT, "--key", "id"), "--key: line 1 of"),
        ('{"text": 1}', ("--prompt", "{{text}}"), "--model: required together with --prompt"),
        ('{"text": 1}', (*_PROMPT, "--body", "{"), "--body: invalid JSON"),
        ('{"text": 1}', (*_PROMPT, "--body", "1"), "--body: expected a JSON object"),
        ('{"text": 1}', ("--system", "x"), "--system: only allowed together with --prompt"),
        ('{"text": 1}', (*_PROMPT, "--concurrency", "0"), "concurrency: expected a whole number from 1"),
        ('{"text": 1}', (*_PROMPT, "--endpoint", "rerank"), "--prompt: only allowed with the endpoint"),
    ],
)
def test_invalid_input_is_found_before_anything_is_sent(
    line: str,
    words: tuple[str, ...],
    message: str,
    gateway: LocalGateway,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> None:
    source = tmp_path / "in.jsonl"
    source.write_text(f'{{"text": "a"}}\n{line}\n')
    out = tmp_path / "out.jsonl"
    command = Command(capsys, "bulk", "run", str(source), "-o", str(out), *words)
    assert command.exit_code == 2
    assert message in command.error
    assert not out.exists()
    gateway.assert_not_called()


@pytest.mark.usefixtures("gateway")
def test_ctrl_c_leaves_a_file_that_resumes(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    source = _file(tmp_path, *({"text": f"t{number}"} for number in range(200)))
    words = ("bulk", "run", source, "-o", str(out), *_PROMPT)
    command = [sys.executable, "-c", PROGRAM, *words, "--rpm", "1200", "--concurrency", "2"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, encoding="utf-8") as process:
        end = time.monotonic() + 20
        while not (out.exists() and out.read_bytes().count(b"\n") >= 3):
            assert process.poll() is None
            assert time.monotonic() < end
            time.sleep(0.05)
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=20)
    assert process.returncode == 130, err
    assert "--resume continues" in err
    assert "Traceback" not in err
    received = len(out.read_text().splitlines())
    assert 3 <= received < 200
    resumed = Command(capsys, *words, "--resume")
    assert resumed.exit_code == 0
    assert f"200 answered, 0 failed, {received} resumed" in resumed.err
