"""The processes of a run: the server, a worker for each contender, and new processes for the cold start."""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.delayed_tls import make_certificate
from benchmarks.environments import HERE, ROOT, SETTINGS

if TYPE_CHECKING:
    from collections.abc import Generator

    from benchmarks.environments import Contender

Result = dict[str, float]

# The checkout is last on the path of a worker, so that it measures what its environment has installed.
WORKER = "import sys; sys.path.append(sys.argv[1]); from benchmarks.worker import main; main(*sys.argv[2:])"


class Failed(Exception):
    """A process ended without a result or returned a wrong one. Its standard error is printed above."""


@contextlib.contextmanager
def _process(command: list[str], settings: dict[str, str]) -> Generator[subprocess.Popen[str]]:
    process = subprocess.Popen(
        command, cwd=HERE, env=settings, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1
    )
    with process:
        try:
            yield process
        finally:
            process.terminate()


def _line(process: subprocess.Popen[str], what: str) -> str:
    assert process.stdout is not None
    line = process.stdout.readline()
    if not line:
        raise Failed(f"{what} ended with {process.wait()}")
    return line


@contextlib.contextmanager
def serving(python: Path, module: str = "benchmarks.server", *options: str) -> Generator[str]:
    """Yield the URL of a server that runs until the block ends."""
    with _listening(python, module, *options) as port:
        yield f"http://127.0.0.1:{port}/v1"


@contextlib.contextmanager
def serving_delayed_tls(python: Path) -> Generator[tuple[str, dict[str, str]]]:
    """Yield the URL of a TLS server with a round trip of 30 ms, and the settings with which a worker trusts it."""
    with (
        tempfile.TemporaryDirectory() as folder,
        _listening(python, "benchmarks.server", str(certificate := make_certificate(Path(folder)))) as server,
        _listening(Path(sys.executable), "benchmarks.delayed_tls", str(server)) as port,
    ):
        yield f"https://127.0.0.1:{port}/v1", {"SSL_CERT_FILE": str(certificate)}


@contextlib.contextmanager
def _listening(python: Path, module: str, *options: str) -> Generator[int]:
    """Yield the port of a module that prints it, and runs until the block ends."""
    command = [str(python), "-m", module, *options]
    with _process(command, SETTINGS | {"PYTHONPATH": str(ROOT)}) as process:
        yield int(_line(process, module))


class Runner:
    """One contender: a permanent worker, and new processes."""

    def __init__(self, contender: Contender, python: Path, url: str, settings: dict[str, str]) -> None:
        self.contender, self.python, self.url, self.settings = contender, str(python), url, settings
        self._stack = contextlib.ExitStack()
        self._worker: subprocess.Popen[str] | None = None

    def __enter__(self) -> Runner:
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def do(self, task: dict[str, Any]) -> Result:
        """What the task costs. Raises Failed, with the contender and the task, when an answer is wrong."""
        what = f"{self.contender.name} at {task}"
        if task["do"] == "start":
            return self._first(what)
        if self._worker is None:
            command = [self.python, "-c", WORKER, str(ROOT), self.contender.sdk, self.url, self.contender.transport]
            self._worker = self._stack.enter_context(_process(command, self.settings))
        assert self._worker.stdin is not None
        self._worker.stdin.write(json.dumps(task) + "\n")
        done: Result = json.loads(_line(self._worker, what))
        return done

    def _first(self, what: str) -> Result:
        command = [self.python, str(HERE / "first.py"), self.contender.sdk, self.url]
        begin = time.monotonic()
        with _process(command, self.settings) as process:
            told: Result = json.loads(_line(process, what))
            process.wait()
        return {**told, "wall": told["at"] - begin}
