"""Environments of their own, for tests that need what the main one has not: in `.venv/<kind>/<name>`."""

import hashlib
import subprocess
import venv
from collections.abc import Callable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def environment(kind: str, name: str, requirements: Sequence[Path]) -> Path:
    """The interpreter of an environment with this package and `requirements`.

    It is made when it is missing, and again when a file of requirements or pyproject.toml has changed.
    """
    stamp = hashlib.sha256(b"".join(path.read_bytes() for path in [*requirements, ROOT / "pyproject.toml"])).hexdigest()
    place = ROOT / ".venv" / kind / name
    python = place / "bin/python"
    ready = place / "ready"
    if not ready.exists() or ready.read_text() != stamp:
        venv.create(place, with_pip=True, clear=True)
        lines = [argument for path in requirements for argument in ("--requirement", str(path))]
        install = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        subprocess.run([*install, "--editable", ".", *lines], cwd=ROOT, check=True)
        ready.write_text(stamp)
    return python


def run(python: Path, commands: Sequence[Sequence[str]], settings: dict[str, str] | None = None) -> bool:
    """Whether all `commands`, modules of `python` with their arguments, succeed; each of them is run."""
    done = [subprocess.run([python, "-m", *command], cwd=ROOT, env=settings).returncode for command in commands]
    return not any(done)


def test_all(arguments: Sequence[str], folders: Path, test: Callable[[str], bool]) -> None:
    """Test those of `folders` with a requirements.txt that are in `arguments`, or all; exit if one fails."""
    known = sorted(path.parent.name for path in folders.glob("*/requirements.txt"))
    unknown = sorted(set(arguments) - set(known))
    if unknown:
        raise SystemExit(f"there is no {', '.join(unknown)} (there are {', '.join(known)})")
    failed: list[str] = []
    for name in arguments or known:
        print(f"== {name}", flush=True)
        if not test(name):
            failed.append(name)
    if failed:
        raise SystemExit(f"failed: {', '.join(failed)}")
