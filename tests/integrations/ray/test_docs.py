"""The Python of docs/integrations/ray.md runs, with actors that send to a loopback server."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.integrations.pages import Page

pytestmark = pytest.mark.slow
PAGE = Page("ray")


EXPECTED = ["a echo: Translate to German. 1", "'answer': 'echo: The room was clean.'", "'stars': 4", "answer  string"]


@pytest.mark.parametrize("number", range(len(PAGE)))
def test_snippet(
    number: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    PAGE.run(number)
    assert EXPECTED[number] in capsys.readouterr().out
