"""Test and type check each integration in an environment of its own: `make test-integrations`.

usage: integrations.py [NAME ...]

A folder of tests/integrations is one integration. Its requirements.txt names the framework's release that is tested;
the environment in .venv/integrations/NAME is made once, and again when a requirements file or pyproject.toml changes.
"""

import hashlib
import json
import os
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
TESTS = ROOT / "tests/integrations"
PLACES = ROOT / ".venv/integrations"


def environment(name: str) -> Path:
    """The interpreter of the integration's environment, made when it is missing or out of date."""
    wanted = [TESTS / "requirements.txt", TESTS / name / "requirements.txt"]
    stamp = hashlib.sha256(b"".join(path.read_bytes() for path in [*wanted, ROOT / "pyproject.toml"])).hexdigest()
    place = PLACES / name
    python = place / "bin/python"
    ready = place / "ready"
    if not ready.exists() or ready.read_text() != stamp:
        venv.create(place, with_pip=True, clear=True)
        lines = [argument for path in wanted for argument in ("--requirement", str(path))]
        install = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        subprocess.run([*install, "--editable", ".", *lines], cwd=ROOT, check=True)
        ready.write_text(stamp)
    return python


def test(name: str) -> bool:
    """Whether the integration's tests pass and its types check."""
    python = environment(name)
    settings = {**os.environ, "INTEGRATION": name}
    # The modules of the package that need this framework, and the tests: the main environment cannot check these.
    modules = (TESTS / name / "typed.txt").read_text().split()
    files = [*modules, *(str(path.relative_to(ROOT)) for path in sorted((TESTS / name).rglob("*.py")))]
    commands = [
        ["pytest", "-q", f"tests/integrations/{name}"],
        ["mypy", *files],
        [
            "pyright",
            "--warnings",
            "--pythonpath",
            str(python),
            "--project",
            str(_pyright_project(name, modules)),
        ],
    ]
    done = [subprocess.run([python, "-m", *command], cwd=ROOT, env=settings).returncode for command in commands]
    return not any(done)


def _pyright_project(name: str, modules: list[str]) -> Path:
    """Settings for these modules: those of pyproject.toml leave them out, also when they are named.

    The tests are left to mypy: frameworks leave too much without a type for pyright's strict mode.
    """
    project = PLACES / name / "pyrightconfig.json"
    settings: dict[str, object] = {"pythonVersion": "3.10", "typeCheckingMode": "strict", "extraPaths": [str(ROOT)]}
    settings["exclude"] = ["**/node_modules"]
    settings["include"] = [os.path.relpath(ROOT / module, project.parent) for module in modules]
    project.write_text(json.dumps(settings))
    return project


def main() -> None:
    known = sorted(path.parent.name for path in TESTS.glob("*/requirements.txt"))
    names = sys.argv[1:] or known
    unknown = sorted(set(names) - set(known))
    if unknown:
        raise SystemExit(f"no such integration: {', '.join(unknown)} (there are {', '.join(known)})")
    failed: list[str] = []
    for name in names:
        print(f"== {name}", flush=True)
        if not test(name):
            failed.append(name)
    if failed:
        raise SystemExit(f"failed: {', '.join(failed)}")


if __name__ == "__main__":
    main()
