"""Test and type check each integration in an environment of its own: `make test-integrations`.

usage: integrations.py [NAME ...]

A folder of tests/integrations is one integration. Its requirements.txt names the framework's release that is tested;
the environment in .venv/integrations/NAME is made once, and again when the requirements, or the package's, change.
"""

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from scripts.environments import ROOT, environment, mypy, pyright, run, test_all

TESTS = ROOT / "tests/integrations"


def prepare(name: str) -> Path:
    """The interpreter of the integration's environment."""
    return environment("integrations", name, [TESTS / "requirements.txt", TESTS / name / "requirements.txt"])


def test(name: str, python: Path) -> bool:
    """Whether the integration's tests pass and its types check."""
    # The modules of the package that need this framework, and the tests: the main environment cannot check these.
    modules = (TESTS / name / "typed.txt").read_text().split()
    files = [*modules, *(str(path.relative_to(ROOT)) for path in sorted((TESTS / name).rglob("*.py")))]
    commands = [
        [str(python), "-m", "pytest", "-q", f"tests/integrations/{name}"],
        mypy(python, files),
        *([pyright(python, modules)] if modules else []),  # frameworks leave too much without a type for strict tests
    ]
    return run(commands, {**os.environ, "INTEGRATION": name})


if __name__ == "__main__":
    test_all(sys.argv[1:], TESTS, prepare, test)
