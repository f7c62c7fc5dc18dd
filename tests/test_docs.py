"""The Python of the README and of docs/*.md runs: on a local gateway in place of the real ones.

Pages on frameworks are tested where the frameworks are (tests/integrations).
"""

from __future__ import annotations

import asyncio
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from portkey_ai.testing import LocalGateway

from .support import close

ROOT = Path(__file__).parents[1]
PAGES = [ROOT / "README.md", *sorted(ROOT.glob("docs/*.md"))]
SNIPPETS = [
    pytest.param(page, text, id=f"{page.stem}-{number}")
    for page in PAGES
    for number, text in enumerate(re.findall(r"```python\n(.*?)```", page.read_text(), re.DOTALL))
]


@pytest.mark.parametrize(("page", "text"), SNIPPETS)
def test_snippet(page: Path, text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with LocalGateway() as gateway:
        monkeypatch.setenv("PORTKEY_API_KEY", "pk-test")
        monkeypatch.setenv("PORTKEY_BASE_URL", gateway.url)
        code = text.replace("http://localhost:8787/v1", gateway.url)
        if "catchable_as_openai" in code:  # which changes classes for the rest of a process
            subprocess.run([sys.executable, "-W", "error", "-c", code], check=True, cwd=ROOT)
            return
        names: dict[str, Any] = {"__name__": "__main__"}
        exec(compile(code, page.name, "exec"), names)
        for name in ("client", "plain", "quiet"):  # else their sockets are left to the garbage collector
            if name in names:
                asyncio.run(close(names[name]))


def test_there_are_snippets() -> None:
    assert len(SNIPPETS) >= 15


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_within_the_project(page: Path) -> None:
    text = page.read_text()
    anchors = {
        re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in re.findall(r"^#+ (.*)", text, re.M)
    }
    for link in re.findall(r"\]\(([^)]+)\)", text):
        if link.startswith("#"):
            assert link[1:] in anchors
        elif "://" not in link:
            assert (page.parent / link).exists(), link
