"""A run that ends with its process: Ctrl-C, SIGKILL, and two processes on one checkpoint."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from collections.abc import Generator
from pathlib import Path

import pytest

from .counting_server import CountingServer, counting_server

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.slow


_STARTED: list[subprocess.Popen[str]] = []


@pytest.fixture(autouse=True)
def no_process_is_left() -> Generator[None]:
    yield
    while _STARTED:
        with _STARTED.pop() as process:  # which closes its pipes and waits
            process.kill()


def program(kind: str, server: CountingServer, count: int, checkpoint: Path) -> subprocess.Popen[str]:
    url = f"http://127.0.0.1:{server.server_port}/v1"
    command = [sys.executable, "-W", "error", "-m", "tests.bulk.program"]
    process = subprocess.Popen(
        [*command, kind, url, str(count), str(checkpoint)], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        text=True,
    )  # fmt: skip
    _STARTED.append(process)
    return process


def outcome(process: subprocess.Popen[str]) -> tuple[str, str]:
    return process.communicate(timeout=60)


def stored(path: Path) -> list[str]:
    lines = path.read_text().splitlines()
    keys = [json.loads(line)["key"] for line in lines if line.endswith("}")]
    assert len(set(keys)) == len(keys)
    return keys


def test_ctrl_c_leaves_a_checkpoint_and_nothing_else(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "answers.jsonl"
    with counting_server() as server:
        process = program(kind, server, 100_000, path)
        server.wait_for(50)
        process.send_signal(signal.SIGINT)
        assert outcome(process) == ("interrupted\n", "")  # no warning of a thread, task or socket
        first = len(server.asked)
        done = len(stored(path))
        assert first - done <= (4 if kind == "async" else 0)
        assert outcome(program(kind, server, done + 20, path)) == (f"{done + 20}\n", "")
        assert len(server.asked) - first <= 20 + 4


def test_a_killed_run_resumes(kind: str, tmp_path: Path) -> None:
    path = tmp_path / ("answers.jsonl" if kind == "sync" else "answers.jsonl.gz")
    with counting_server() as server:
        for asked in (40, 120):
            process = program(kind, server, 200, path)
            server.wait_for(asked)
            process.kill()
            outcome(process)
        assert outcome(program(kind, server, 200, path)) == ("200\n", "")
        twice = len(server.asked) - len(set(server.asked))
        assert len(set(server.asked)) == 200
        assert twice <= 2 * 4  # those in flight at the kill


def test_two_processes_on_one_checkpoint(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "answers.jsonl"
    with counting_server() as server:
        process = program(kind, server, 100_000, path)
        server.wait_for(10)
        second = program(kind, server, 10, path)
        out, error = outcome(second)
        assert out == ""
        assert "CheckpointError: checkpoint: " in error
        assert "is in use by another bulk run" in error
        process.kill()
        outcome(process)
        assert outcome(program(kind, server, 10, path)) == ("10\n", "")
