"""Test and type check each larger example in an environment of its own: `make test-examples`.

usage: examples.py [NAME ...]

Each folder with a requirements.txt is an example. Its environment, .venv/examples/NAME, is created again if its
requirements or the package's dependencies change.
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from scripts.environments import ROOT, environment, mypy, pyright, run, test_all

EXAMPLES = ROOT / "examples"
TOOLS = ROOT / "tests/integrations/requirements.txt"


def prepare(name: str) -> Path:
    """Return the interpreter of the example's environment."""
    return environment("examples", name, [TOOLS, EXAMPLES / name / "requirements.txt"])


def test(name: str, python: Path) -> bool:
    """Return whether the example's tests and type checks pass."""
    folder = EXAMPLES / name
    files = [str(path.relative_to(ROOT)) for path in sorted(folder.rglob("*.py"))]
    # Adapters for the example's framework, which the main environment cannot check.
    typed = folder / "typed.txt"
    files += typed.read_text().split() if typed.exists() else []
    commands = [
        [str(python), "-m", "pytest", "-q", f"examples/{name}"],
        mypy(python, files),
        pyright(python, files),
    ]
    return run(commands)


if __name__ == "__main__":
    test_all(sys.argv[1:], EXAMPLES, prepare, test)
