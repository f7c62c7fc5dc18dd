"""Test each integration with the newest releases of its framework: `make test-newest`.

usage: newest.py [NAME ...]

The pins of tests/integrations/NAME/requirements.txt are left out. The environment, `.venv/newest/NAME`, is created
again each time. At the end, it prints which releases differ from the pins, and which integrations fail with them.
"""

import re
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from scripts import integrations
from scripts.environments import ROOT, environment

PLACE = ROOT / ".venv/newest"
PIN = re.compile(r"^([\w-]+(?:\[.*\])?)==(\S+)", re.MULTILINE)


def prepare(name: str) -> Path:
    """Return the interpreter of a new environment with the newest releases."""
    PLACE.mkdir(exist_ok=True)
    requirements = PLACE / f"{name}.txt"
    requirements.write_text(PIN.sub(r"\1", (integrations.TESTS / name / "requirements.txt").read_text()))
    return environment("newest", name, [integrations.TESTS / "requirements.txt", requirements], fresh=True)


def differences(name: str, python: Path) -> str:
    """Return the installed releases that are not the pinned ones."""
    found: list[str] = []
    for pinned, version in PIN.findall((integrations.TESTS / name / "requirements.txt").read_text()):
        library = pinned.partition("[")[0]
        program = f"from importlib.metadata import version; print(version({library!r}))"
        newest = subprocess.run([str(python), "-c", program], capture_output=True, text=True, check=True).stdout.strip()
        found += [f"{library} {version} -> {newest}"] if newest != version else []
    return ", ".join(found) or "as pinned"


def main(names: list[str]) -> None:
    results: dict[str, str] = {}
    for name in names or sorted(path.parent.name for path in integrations.TESTS.glob("*/requirements.txt")):
        print(f"== {name}", flush=True)
        try:
            python = prepare(name)
        except subprocess.CalledProcessError:
            results[name] = "failed: cannot be installed"
            continue
        passed = integrations.test(name, python)
        results[name] = f"{'passed' if passed else 'failed'}: {differences(name, python)}"
    print("\n".join(f"{name}: {result}" for name, result in results.items()))
    if any(result.startswith("failed") for result in results.values()):
        raise SystemExit(1)


if __name__ == "__main__":
    main(sys.argv[1:])
