"""The Python of docs/integrations/ray.md runs, with actors that send to a loopback server."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.integrations.pages import Page

pytestmark = pytest.mark.slow
PAGE = Page("ray")


@pytest.mark.parametrize("number", range(len(PAGE)))
def test_snippet(
    number: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    PAGE.run(number)
    output = capsys.readouterr().out
    assert "The room was clean." in output or "stars" in output or "Translate" in output
    assert "Error" not in output
