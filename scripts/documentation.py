"""Build the documentation site below build/site, or serve it: `make docs`, `make docs-serve`.

usage: documentation.py [serve]

A warning (a broken link, a page that is not in the navigation, a name without documentation) is an error. The tools are
in an environment of their own, .venv/docs/site.
"""

import os
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from scripts.environments import ROOT, environment


def main(arguments: list[str]) -> int:
    """Run mkdocs. Returns its exit code."""
    python = environment("docs", "site", [ROOT / "docs/requirements.txt"])
    command = ["serve"] if arguments == ["serve"] else ["build", "--strict", "--clean"]
    settings = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    return subprocess.run([str(python), "-m", "mkdocs", *command], cwd=ROOT, env=settings).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
