"""The README's Python runs: on a local gateway in place of the real ones."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from portkey_ai.testing import LocalGateway

README = Path(__file__).parents[1] / "README.md"
SNIPPETS = re.findall(r"```python\n(.*?)```", README.read_text(), re.DOTALL)


@pytest.mark.parametrize("number", range(len(SNIPPETS)))
def test_snippet(number: int, monkeypatch: pytest.MonkeyPatch) -> None:
    with LocalGateway() as gateway:
        monkeypatch.setenv("PORTKEY_API_KEY", "pk-test")
        monkeypatch.setenv("PORTKEY_BASE_URL", gateway.url)
        code = SNIPPETS[number].replace("http://localhost:8787/v1", gateway.url)
        exec(compile(code, f"{README.name}-{number}", "exec"), {"__name__": "__main__"})


def test_there_are_snippets() -> None:
    assert len(SNIPPETS) >= 4
