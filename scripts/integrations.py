"""Test and type check each integration in an environment of its own: `make test-integrations`.

usage: integrations.py [NAME ...]

A folder of tests/integrations is one integration. Its requirements.txt names the framework's release that is tested;
the environment in .venv/integrations/NAME is made once, and again when a requirements file or pyproject.toml changes.
"""

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from scripts.environments import ROOT, environment, pyright, run, test_all

TESTS = ROOT / "tests/integrations"


def test(name: str) -> bool:
    """Whether the integration's tests pass and its types check."""
    python = environment("integrations", name, [TESTS / "requirements.txt", TESTS / name / "requirements.txt"])
    settings = {**os.environ, "INTEGRATION": name}
    # The modules of the package that need this framework, and the tests: the main environment cannot check these.
    modules = (TESTS / name / "typed.txt").read_text().split()
    files = [*modules, *(str(path.relative_to(ROOT)) for path in sorted((TESTS / name).rglob("*.py")))]
    commands = [
        ["pytest", "-q", f"tests/integrations/{name}"],
        ["mypy", *files],
        pyright(python, modules),  # frameworks leave too much without a type for strict tests
    ]
    return run(python, commands, settings)


if __name__ == "__main__":
    test_all(sys.argv[1:], TESTS, test)
