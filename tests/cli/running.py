"""Run the command: in this process, as a process with pipes, or in a terminal."""

from __future__ import annotations

import os
import select
import subprocess
import sys
import time
from types import TracebackType

import pytest

from portkey_ai.cli.entry import main

CANARY = "canary-key-0123456789"
"""The API key of the tests; no output may have it."""
# A shell that starts tests in the background has them ignore SIGINT, which child processes inherit.
PROGRAM = (
    "import signal, sys; signal.signal(signal.SIGINT, signal.default_int_handler); "
    "from portkey_ai.cli.entry import main; sys.exit(main())"
)
# A terminal only sends Ctrl-C to a process that it controls.
_PROGRAM_OF_TERMINAL = f"import fcntl, termios; fcntl.ioctl(0, termios.TIOCSCTTY, 0); {PROGRAM}"


class Command:
    """The result of `main(words)` in this process."""

    def __init__(self, capsys: pytest.CaptureFixture[str], *words: str) -> None:
        self.exit_code = main(words)
        self.out, self.err = capsys.readouterr()
        assert CANARY not in self.out + self.err

    @property
    def error(self) -> str:
        """The message of an error, which is one line."""
        assert self.out == "" and self.err.count("\n") == 1 and self.err.startswith("portkey: "), (self.out, self.err)
        return self.err[len("portkey: ") : -1]


def run_process(*words: str, text: str | None = "", check: bool = True) -> subprocess.CompletedProcess[str]:
    """Run the command as a process, with `text` on stdin."""
    command = [sys.executable, "-c", PROGRAM, *words]
    finished = subprocess.run(command, input=text, capture_output=True, encoding="utf-8", timeout=60)
    assert CANARY not in finished.stdout + finished.stderr
    if check:
        assert finished.returncode == 0, finished.stderr
    return finished


class Terminal:
    """The command in a pseudo terminal of 80 columns; its stdout may be another file."""

    def __init__(self, *words: str, stdout: int | None = None) -> None:
        import fcntl
        import pty
        import struct
        import termios

        self._terminal, command_side = pty.openpty()
        fcntl.ioctl(command_side, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 80, 0, 0))
        self.text = ""
        self.process = subprocess.Popen(
            [sys.executable, "-c", _PROGRAM_OF_TERMINAL, *words],
            stdin=command_side,
            stdout=command_side if stdout is None else stdout,
            stderr=command_side,
            start_new_session=True,
            env={**os.environ, "TERM": "xterm-256color"},
        )
        os.close(command_side)

    def send(self, text: str) -> None:
        os.write(self._terminal, text.encode())

    def wait_for(self, text: str, seconds: float = 20) -> None:
        """Read what the command writes until `text` comes; what was before it is dropped."""
        end = time.monotonic() + seconds
        while text not in self.text:
            assert time.monotonic() < end, f"{text!r} did not come: {self.text!r}"
            if not self._read():
                raise AssertionError(f"the command ended without {text!r}: {self.text!r}")
        self.text = self.text.partition(text)[2]

    def press_ctrl_c_until(self, text: str) -> None:
        """Press Ctrl-C and wait for `text`; press it again each second, as Python may lose one.

        Python's prompt looks for signals, then waits for a key: a signal in between is only seen after the next key.
        """
        for _ in range(20):
            self.send("\x03")
            while text not in self.text and select.select([self._terminal], [], [], 1)[0] and self._read():
                pass
            if text in self.text:
                break
        self.wait_for(text)

    def finish(self) -> int:
        """Read to the end and return the exit code."""
        while self._read():
            pass
        assert CANARY not in self.text
        return self.process.wait(20)

    def _read(self) -> bool:
        assert select.select([self._terminal], [], [], 60)[0], f"the command writes nothing more: {self.text!r}"
        try:
            data = os.read(self._terminal, 65536)
        except OSError:  # Linux: the command has ended
            return False
        self.text += data.decode("utf-8", "replace").replace("\r\n", "\n")
        return bool(data)

    def __enter__(self) -> Terminal:
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.process.kill()
        self.process.wait(20)
        os.close(self._terminal)
