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

import httpx
import openai
import pytest

import portkey_ai
from portkey_ai import AsyncPortkey, Portkey, PortkeyError
from portkey_ai.api_resources import exceptions
from portkey_ai.api_resources.errors.status_errors import status_error
from portkey_ai.api_resources.settings.option_table import OPTIONS

from .docs_stand_ins import DocumentedGateway, realtime_gateway
from .support import close

ROOT = Path(__file__).parents[1]
PAGES = [ROOT / "README.md", *sorted(ROOT.glob("docs/*.md"))]
SNIPPETS = [
    pytest.param(page, text, id=f"{page.stem}-{number}")
    for page in PAGES
    for number, text in enumerate(re.findall(r"^```python\n(.*?)^```$", page.read_text(), re.DOTALL | re.MULTILINE))
]
# What a model says to the snippets that ask for more than an echo, and what these print then.
SAID: dict[str, list[tuple[str | None, dict[str, Any] | None]]] = {
    "while message.tool_calls": [(None, {"name": "weather", "arguments": {"city": "Paris"}}), ("It is sunny.", None)],
    "class City(BaseModel)": [('{"name": "Paris", "inhabitants": 2100000}', None)],
}
PRINTED = {
    "while message.tool_calls": "It is sunny.\n",
    "class City(BaseModel)": "name='Paris' inhabitants=2100000\n",
    "client.realtime.connect": "Hello",
    "client.batches.create": '{"custom_id": "1", "response": {"status_code": 200}}\n',
    '"Number {number}"': "['echo: Number 0', 'echo: Number 1', 'echo: Number 2', 'echo: Number 3', 'echo: Number 4']\n",
}


def is_marked(text: str, mark: str) -> bool:
    """Return whether a snippet has a mark; those with a gateway of their own have none."""
    return mark in text and "LocalGateway(" not in text


def no_pause(seconds: float) -> None:
    """In place of the pauses between two questions whether a batch is done."""


@pytest.mark.parametrize(("page", "text"), SNIPPETS)
def test_snippet(
    page: Path, text: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("time.sleep", no_pause)
    with DocumentedGateway() as gateway, realtime_gateway() as realtime:
        monkeypatch.setenv("PORTKEY_API_KEY", "pk-test")
        monkeypatch.setenv("PORTKEY_BASE_URL", realtime if "realtime.connect" in text else gateway.url)
        for mark, answers in SAID.items():
            for said, call in answers if is_marked(text, mark) else ():
                gateway.say(said, *filter(None, [call]))
        if "prices.refresh" in text:
            monkeypatch.setattr("portkey_ai.api_resources._sync.apis.model_configs.PRICE_LISTS", gateway.url)
        code = text.replace("http://localhost:8787/v1", gateway.url)
        if "catchable_as_openai" in code:  # which changes classes for the rest of a process
            subprocess.run([sys.executable, "-W", "error", "-c", code], check=True, cwd=ROOT)
            return
        names: dict[str, Any] = {"__name__": "__main__"}
        exec(compile(code, page.name, "exec"), names)
        for value in list(names.values()):  # else their sockets are left to the garbage collector
            if isinstance(value, (Portkey, AsyncPortkey, openai.OpenAI, openai.AsyncOpenAI)):
                asyncio.run(close(value))
    if "fail-" not in code:
        assert gateway.refused == []
    for mark, printed in PRINTED.items():
        if is_marked(text, mark):
            assert capsys.readouterr().out == printed


def test_the_marks_are_in_the_pages() -> None:
    texts = [str(parameters.values[1]) for parameters in SNIPPETS]
    for mark in PRINTED:
        assert sum(is_marked(text, mark) for text in texts) == 1, mark


def test_every_block_of_python_is_a_snippet() -> None:
    for page in PAGES:
        blocks = re.findall(r"^```(\w*)$", page.read_text(), re.MULTILINE)
        assert not {"py", "python3", "pycon"} & set(blocks)
        assert blocks.count("python") == sum(parameters.values[0] == page for parameters in SNIPPETS)


def test_every_option_is_in_the_table() -> None:
    """Its row is what options.py says."""
    page = (ROOT / "docs/options.md").read_text()
    rows: list[str] = []
    for option in OPTIONS:
        kind = option.type_text.format(httpx_client="httpx.Client", api_key_callable="Callable[[], str]")
        kind = re.sub(r" \| (None|NotGiven|Omit)", "", kind).replace("|", "\\|")
        header = f"`{option.header}`" if option.kind else ""
        rows.append(f"| `{option.name}` | `{kind}` | {header} | {option.doc} |")
    assert re.findall(r"^\| `\w+` \| `.*", page.partition("**Any other keyword**")[0], re.MULTILINE) == rows


def test_every_error_is_in_the_table() -> None:
    """With its base and the status it stands for; and each can be imported as the page says."""
    page = (ROOT / "docs/errors.md").read_text()
    rows = re.findall(
        r"^\| (?:`(\w+)` > )?`(\w+)` \| (.*?) \|", page.partition("What the other errors")[0], re.MULTILINE
    )
    told = {name: (base, status.strip()) for base, name, status in rows}
    kinds: set[str] = {name for name in exceptions.__all__ if isinstance(getattr(exceptions, name), type)}
    about_agents = {name for name in portkey_ai.__all__ if re.fullmatch(r"Agent\w+Error", name)}
    assert set(told) == kinds - {"OpenAIError"} | {"RoutingError"} | about_agents
    for name, (base, status) in told.items():
        error: type[Exception] = getattr(portkey_ai, name)
        assert issubclass(error, PortkeyError)
        assert not base or getattr(portkey_ai, base) in error.__bases__, name
        if status.isdecimal() and name != "InlineSettingsBlockedError":
            response = httpx.Response(int(status), request=httpx.Request("GET", "http://gateway.test/v1"), json={})
            assert type(status_error(response)) is error


def test_there_are_snippets() -> None:
    assert len(SNIPPETS) >= 40


def anchors(page: Path) -> set[str]:
    titles = re.findall(r"^#+ (.*)", page.read_text(), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_within_the_project(page: Path) -> None:
    for link in re.findall(r"\]\(([^)]+)\)", page.read_text()):
        if "://" not in link:
            path, _, anchor = link.partition("#")
            target = page.parent / path if path else page
            assert target.exists(), link
            assert not anchor or anchor in anchors(target), link


def test_the_index_has_every_page() -> None:
    index = (ROOT / "docs/README.md").read_text()
    for page in ROOT.glob("docs/*.md"):
        assert f"]({page.name})" in index or page.name == "README.md"
