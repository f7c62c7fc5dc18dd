"""Test libraries around this package, and write what they take into docs/integrations/which-object.md.

usage: neighbours.py [--check] [NAME ...]

A folder of tests/neighbours is an environment, `.venv/neighbours/NAME`, for several libraries. Each test file runs in a
process of its own: tools that patch `openai` would see each other. The table is made of the marks `row` of the tests
that passed; it is written if all environments were tested, and only compared with `--check`.
"""

import json
import os
import sys
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from scripts.environments import ROOT, environment, run, test_all
from scripts.marked_text import with_part

TESTS = ROOT / "tests/neighbours"
PAGE = ROOT / "docs/integrations/which-object.md"
COLUMNS = {
    "tracing": {"client": "`client`", "instrumentation": "`instrumentation=True`", "as_openai": "`client.as_openai()`"},
    "framework": {"client": "`client`", "as_openai": "`client.as_openai()`", "adapter": "settings or adapter"},
}
_results = ROOT / ".venv/neighbours"


def prepare(name: str) -> Path:
    """Return the interpreter of the environment."""
    requirements = [ROOT / "tests/integrations/requirements.txt", TESTS / name / "requirements.txt"]
    return environment("neighbours", name, requirements)


def test(name: str, python: Path) -> bool:
    """Return whether the tests of the environment pass."""
    passed: list[bool] = []
    for path in sorted((TESTS / name).glob("test_*.py")):
        results = _results / name / f"{path.stem}.json"
        results.unlink(missing_ok=True)
        settings = {**os.environ, "NEIGHBOURS": name, "NEIGHBOURS_RESULTS": str(results)}
        # The warnings of the libraries are their own.
        passed.append(run([[str(python), "-m", "pytest", "-q", "-W", "ignore", str(path.relative_to(ROOT))]], settings))
    return all(passed)


def rows() -> dict[str, dict[str, str]]:
    """Return the cells that the tests proved, by library."""
    found: dict[str, dict[str, str]] = {}
    for path in sorted(_results.glob("*/test_*.json")):
        for library, cells in json.loads(path.read_text()).items():
            found.setdefault(library, {}).update(cells)
    return dict(sorted(found.items()))


def table(kind: str, found: dict[str, dict[str, str]]) -> str:
    """Return the table of one kind of libraries, and how many work in which way."""
    columns = COLUMNS[kind]
    mine = {name: cells for name, cells in found.items() if cells["kind"] == kind}
    lines = [f"| library | {' | '.join(columns.values())} |", "|---" * (len(columns) + 1) + "|"]
    for name, cells in mine.items():
        lines.append(f"| {name} {cells['version']} | {' | '.join(cells.get(each, '–') for each in columns)} |")
    counts = Counter(each for cells in mine.values() for each in columns if works(cells.get(each, "–")))
    numbers = ", ".join(f"{counts[each]} with {text}" for each, text in columns.items())
    return "\n".join([*lines, "", f"Of {len(mine)}, {numbers}.", ""])


def works(cell: str) -> bool:
    return not cell.startswith(("–", "no", "refused"))


def page() -> str:
    """Return the page with the tables of the last test run."""
    text, found = PAGE.read_text(), rows()
    for kind in COLUMNS:
        text = with_part(text, kind, table(kind, found))
    return text


def main(arguments: list[str]) -> None:
    names = [each for each in arguments if each != "--check"]
    test_all(names, TESTS, prepare, test)
    if names:
        return
    new = page()
    if "--check" not in arguments:
        PAGE.write_text(new)
    elif new != PAGE.read_text():
        raise SystemExit(
            f"{PAGE.relative_to(ROOT)}: the tables are not those of this test run; run make test-neighbours"
        )


if __name__ == "__main__":
    main(sys.argv[1:])
