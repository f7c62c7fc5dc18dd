"""The Python of a page of docs/integrations, for the tests that run it."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

_PAGES = Path(__file__).parents[2] / "docs/integrations"


class Page:
    """The snippets of one page, to run by number."""

    def __init__(self, name: str) -> None:
        self._path = _PAGES / f"{name}.md"
        self._snippets: list[str] = re.findall(r"```python\n(.*?)```", self._path.read_text(), re.DOTALL)

    def __len__(self) -> int:
        return len(self._snippets)

    def __getitem__(self, number: int) -> str:
        return self._snippets[number]

    def run(self, number: int) -> dict[str, object]:
        """Run a snippet as a program of its own; its names."""
        names: dict[str, object] = {"__name__": "__main__"}
        # Not with this module's own `from __future__ import annotations`.
        code = compile(self._snippets[number], f"{self._path.name}-{number}", "exec", dont_inherit=True)
        exec(code, names)
        return names

    def run_file(self, number: int, folder: Path, **settings: str) -> str:
        """Run a snippet as a file in `folder`, with further environment variables; return its output."""
        path = folder / "program.py"
        path.write_text(self._snippets[number])
        environment = {**os.environ, "PORTKEY_API_KEY": "pk-secret", **settings}
        command = [sys.executable, str(path)]
        done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, timeout=120)
        assert done.returncode == 0, done.stderr
        return done.stdout
