"""The snippets of docs/routing.md run on a local gateway."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from portkey_ai.testing import LocalGateway

PAGE = Path(__file__).parents[2] / "docs/routing.md"
SNIPPETS = re.findall(r"```python\n(.*?)```", PAGE.read_text(), re.DOTALL)


@pytest.mark.parametrize("number", range(len(SNIPPETS)))
def test_snippet(number: int, monkeypatch: pytest.MonkeyPatch) -> None:
    with LocalGateway() as gateway:
        monkeypatch.setenv("PORTKEY_API_KEY", "pk-test")
        monkeypatch.setenv("PORTKEY_BASE_URL", gateway.url)
        exec(compile(SNIPPETS[number], f"{PAGE.name}-{number}", "exec"), {"__name__": "__main__"})
        headers = [request.headers for request in gateway.requests]
    if number == 0:
        assert headers[0]["x-portkey-config"] == "pc-claude"
        assert (headers[1]["x-portkey-provider"], headers[1]["authorization"]) == ("openai", "Bearer sk-...")
        assert not {"x-portkey-config", "x-portkey-provider", "authorization"} & set(headers[2])


def test_there_are_snippets() -> None:
    assert len(SNIPPETS) == 4
