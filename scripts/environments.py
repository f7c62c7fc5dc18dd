"""Create separate environments in `.venv/<kind>/<name>`, for tests whose packages the main one does not have."""

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


def environment(kind: str, name: str, requirements: Sequence[Path], *, fresh: bool = False) -> Path:
    """Return the interpreter of an environment with this package and `requirements`.

    It is created if it is missing, if the requirements or this package's dependencies have changed, or if `fresh`.
    """
    stamp = hashlib.sha256(b"".join([*(path.read_bytes() for path in requirements), _project()])).hexdigest()
    place = ROOT / ".venv" / kind / name
    python = place / "bin/python"
    made = place / "made-of"
    if fresh or not made.exists() or made.read_text() != stamp:
        venv.create(place, with_pip=True, clear=True)
        lines = [argument for path in requirements for argument in ("--requirement", str(path))]
        # Not compiled: the tests import only a small part of a framework.
        install = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-compile"]
        subprocess.run([*install, "--editable", ".", *lines], cwd=ROOT, check=True)
        made.write_text(stamp)
    return python


def _project() -> bytes:
    """Return the part of pyproject.toml about the package, without the settings of tools."""
    return (ROOT / "pyproject.toml").read_bytes().partition(b"[project]")[2].partition(b"\n[tool.")[0]


def mypy(python: Path, files: Sequence[str]) -> list[str]:
    """Return the command that type checks `files` with the packages of `python`'s environment."""
    place = python.parents[1]
    settings = ["--python-executable", str(python), "--cache-dir", str(place / "mypy_cache")]
    # Imported modules are not followed: they are checked in the main environment.
    return [sys.executable, "-m", "mypy", "--follow-imports=silent", *settings, *files]


def pyright(python: Path, files: Sequence[str]) -> list[str]:
    """Return the command that type checks `files` strictly with the packages of `python`'s environment.

    It has its own settings, because pyproject.toml excludes these files even if they are named.
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
    """Run all `commands`. Returns whether all succeed."""
    done = [subprocess.run(command, cwd=ROOT, env=settings).returncode for command in commands]
    return not any(done)


def test_all(
    arguments: Sequence[str], folders: Path, prepare: Callable[[str], Path], test: Callable[[str, Path], bool]
) -> None:
    """Test each folder in `folders` that has a requirements.txt, or those in `arguments`. Exits if one fails.

    `prepare` creates the environment for `test` while earlier tests run.
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
