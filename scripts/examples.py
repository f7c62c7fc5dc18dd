"""Test and type check each larger example in an environment of its own: `make test-examples`.

usage: examples.py [NAME ...]

A folder of examples with a requirements.txt is one. Its environment, .venv/examples/NAME, is made once, and again when
its requirements, or the package's, change.
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from scripts.environments import ROOT, environment, mypy, pyright, run, test_all

EXAMPLES = ROOT / "examples"
TOOLS = ROOT / "tests/integrations/requirements.txt"


def prepare(name: str) -> Path:
    """The interpreter of the example's environment."""
    return environment("examples", name, [TOOLS, EXAMPLES / name / "requirements.txt"])


def test(name: str, python: Path) -> bool:
    """Whether the example's tests pass and its types check."""
    folder = EXAMPLES / name
    files = [str(path.relative_to(ROOT)) for path in sorted(folder.rglob("*.py"))]
    # What the package has for the example's framework: the main environment cannot check these.
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
