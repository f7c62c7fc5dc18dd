"""Compare this package with the published portkey-ai 2.3.4, method by method: `make test-published`.

The published release has an environment of its own, .venv/published: both packages have the same import name.
"""

import os
import subprocess
import sys
import venv
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from scripts.environments import ROOT, run

RELEASE = "portkey-ai==2.3.4"
PLACE = ROOT / ".venv/published"


def main() -> None:
    python = PLACE / "bin/python"
    made = PLACE / "made-of"
    if not made.exists() or made.read_text() != RELEASE:
        venv.create(PLACE, with_pip=True, clear=True)
        subprocess.run([str(python), "-m", "pip", "install", "--quiet", RELEASE], check=True)
        made.write_text(RELEASE)
    settings = {**os.environ, "PUBLISHED": str(python)}
    if not run([[sys.executable, "-m", "pytest", "-q", "tests/published"]], settings):
        raise SystemExit(1)


if __name__ == "__main__":
    main()
