"""Environments of their own, for tests that need what the main one has not: in `.venv/<kind>/<name>`."""

import hashlib
import json
import os
import subprocess
import sys
import venv
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def environment(kind: str, name: str, requirements: Sequence[Path]) -> Path:
    """The interpreter of an environment with this package and `requirements`.

    It is made when it is missing, and again when a file of requirements or this package's own have changed.
    """
    stamp = hashlib.sha256(b"".join([*(path.read_bytes() for path in requirements), _project()])).hexdigest()
    place = ROOT / ".venv" / kind / name
    python = place / "bin/python"
    made = place / "made-of"
    if not made.exists() or made.read_text() != stamp:
        venv.create(place, with_pip=True, clear=True)
        lines = [argument for path in requirements for argument in ("--requirement", str(path))]
        # Tests import a small part of what a framework brings: the rest need not be compiled.
        install = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-compile"]
        subprocess.run([*install, "--editable", ".", *lines], cwd=ROOT, check=True)
        made.write_text(stamp)
    return python


def _project() -> bytes:
    """What pyproject.toml says of the package itself; the settings of tools make no other environment."""
    return (ROOT / "pyproject.toml").read_bytes().partition(b"[project]")[2].partition(b"\n[tool.")[0]


def mypy(python: Path, files: Sequence[str]) -> list[str]:
    """The command that checks `files` with what the environment of `python` has."""
    place = python.parents[1]
    settings = ["--python-executable", str(python), "--cache-dir", str(place / "mypy_cache")]
    # Modules that these import are checked in the main environment, which has what those need.
    return [sys.executable, "-m", "mypy", "--follow-imports=silent", *settings, *files]


def pyright(python: Path, files: Sequence[str]) -> list[str]:
    """The command that checks `files` strictly with what the environment of `python` has.

    With settings of its own: those of pyproject.toml leave these files out, also when they are named.
    """
    place = python.parents[1]
    settings = {
        "exclude": ["**/node_modules"],
        "extraPaths": [str(ROOT)],
        "include": [os.path.relpath(ROOT / file, place) for file in files],
        "pythonVersion": "3.10",
        "typeCheckingMode": "strict",
    }
    (place / "pyrightconfig.json").write_text(json.dumps(settings))
    return [sys.executable, "-m", "pyright", "--warnings", "--pythonpath", str(python), "--project", str(place)]


def run(commands: Sequence[Sequence[str]], settings: dict[str, str] | None = None) -> bool:
    """Whether all `commands` succeed; each of them is run."""
    done = [subprocess.run(command, cwd=ROOT, env=settings).returncode for command in commands]
    return not any(done)


def test_all(
    arguments: Sequence[str], folders: Path, prepare: Callable[[str], Path], test: Callable[[str, Path], bool]
) -> None:
    """Test those of `folders` with a requirements.txt that are in `arguments`, or all; exit if one fails.

    `prepare` makes the environment that `test` is given the interpreter of, while the tests before it run.
    """
    known = sorted(path.parent.name for path in folders.glob("*/requirements.txt"))
    unknown = sorted(set(arguments) - set(known))
    if unknown:
        raise SystemExit(f"there is no {', '.join(unknown)} (there are {', '.join(known)})")
    failed: list[str] = []
    with ThreadPoolExecutor(1) as ahead:
        prepared = {name: ahead.submit(prepare, name) for name in arguments or known}
        try:
            for name, python in prepared.items():
                print(f"== {name}", flush=True)
                if not test(name, python.result()):
                    failed.append(name)
        except BaseException:
            ahead.shutdown(wait=False, cancel_futures=True)
            raise
    if failed:
        raise SystemExit(f"failed: {', '.join(failed)}")
