"""Type checkers report each line of tests/typing/mistakes.py that is marked as wrong, and no other.

That tests/typing/programs.py has no errors is part of `make lint`.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from scripts.generate_wrappers import TOP_LEVEL

ROOT = Path(__file__).parents[1]
MISTAKES = Path(__file__).parent / "typing/mistakes.py"


def reported_by_mypy(file: Path) -> set[int]:
    command = [sys.executable, "-m", "mypy", "--strict", "--no-incremental", "--show-error-codes", str(file)]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    return {int(line) for line in re.findall(rf"{file.name}:(\d+): error", result.stdout)}


def reported_by_pyright(file: Path) -> set[int]:
    command = [sys.executable, "-m", "pyright", "--pythonpath", sys.executable, "--outputjson", str(file)]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    return {item["range"]["start"]["line"] + 1 for item in json.loads(result.stdout)["generalDiagnostics"]}


@pytest.mark.parametrize("checker", [reported_by_mypy, reported_by_pyright])
def test_mistakes_are_reported(tmp_path: Path, checker: object) -> None:
    lines = MISTAKES.read_text().splitlines()
    wrong = {number for number, line in enumerate(lines, 1) if line.endswith("# wrong")}
    copy = tmp_path / MISTAKES.name
    copy.write_text("\n".join("" if line.startswith(("# mypy:", "# pyright:")) else line for line in lines))
    assert callable(checker)
    assert checker(copy) == wrong


def test_the_samples_use_every_resource() -> None:
    samples = "".join(file.read_text() for file in MISTAKES.parent.glob("*.py"))
    assert [name for name in TOP_LEVEL if not re.search(rf"client\.{name}\b", samples)] == []
