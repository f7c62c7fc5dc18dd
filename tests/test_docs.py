"""The Python of the README and of docs/ runs: on a local gateway in place of the real ones.

Pages on frameworks are tested where the frameworks are: tests/integrations, and the page on FastAPI in
examples/inference_service.
"""

from __future__ import annotations

import asyncio
import logging
import re
import subprocess
import sys
import unittest
from collections.abc import Iterator
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
from portkey_ai.testing.say_parameters import ROUTES

from .docs_responses import PRINTED, RESPONSES
from .docs_stand_ins import DocumentedGateway, realtime_gateway
from .support import close

ROOT = Path(__file__).parents[1]
PAGES = [ROOT / "README.md", *sorted(ROOT.glob("docs/**/*.md"))]
GUIDES = [
    page for folder in ("start", "guides", "operate", "about") for page in sorted(ROOT.glob(f"docs/{folder}/*.md"))
]


def has_framework(page: Path) -> bool:
    """Return whether the snippets of a page need packages that are in another environment."""
    return page.parent.name == "integrations" or page == ROOT / "docs/guides/fastapi.md"


def snippets_of(page: Path) -> list[str]:
    return re.findall(r"^```python\n(.*?)^```$", page.read_text(), re.DOTALL | re.MULTILINE)


def name_of(page: Path) -> str:
    return page.relative_to(ROOT).with_suffix("").as_posix().removeprefix("docs/")


SNIPPETS = [
    pytest.param(page, text, id=f"{name_of(page)}-{number}")
    for page in PAGES
    if not has_framework(page)
    for number, text in enumerate(snippets_of(page))
]
LONGEST_LINE = 88


def is_marked(text: str, mark: str) -> bool:
    """Return whether a snippet has a mark; those with a gateway of their own have none."""
    return mark in text and "LocalGateway(" not in text


def assert_printed(text: str, output: str) -> None:
    """Fail unless the texts after `# -> ` are lines of the output, in this order; `...` stands for any text."""
    lines = iter(output.splitlines())
    for expected in re.findall(r"# -> (.*)", text):
        pattern = ".*".join(map(re.escape, expected.split("...")))
        assert any(re.fullmatch(pattern, line) for line in lines), f"{expected!r} is not in the output:\n{output}"


def no_pause(seconds: float) -> None:
    """In place of the pauses between two questions whether a batch is done."""


@pytest.fixture
def same_log_levels() -> Iterator[None]:
    """Undo what a page sets for its program."""
    loggers = [logging.getLogger(name) for name in (None, "portkey_ai", "openai", "httpx")]
    levels = [logger.level for logger in loggers]
    yield
    for logger, level in zip(loggers, levels, strict=True):
        logger.setLevel(level)


@pytest.mark.usefixtures("same_log_levels")
@pytest.mark.parametrize(("page", "text"), SNIPPETS)
def test_snippet(
    page: Path, text: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("time.sleep", no_pause)
    with DocumentedGateway() as gateway, realtime_gateway() as realtime:
        monkeypatch.setenv("PORTKEY_API_KEY", "pk-test")
        monkeypatch.setenv("PORTKEY_BASE_URL", realtime if "realtime.connect" in text else gateway.url)
        for mark, responses in RESPONSES.items():
            for response in responses if is_marked(text, mark) else ():
                gateway.say(*response)
        if "prices.refresh" in text:
            monkeypatch.setattr("portkey_ai.api_resources._sync.apis.model_configs.PRICE_LISTS", gateway.url)
        if "pp-greeting-1a2b3c" in text:
            gateway.add_prompt()
        code = text.replace("http://localhost:8787/v1", gateway.url)
        if "catchable_as_openai" in code:  # which changes classes for the rest of a process
            subprocess.run([sys.executable, "-W", "error", "-c", code], check=True, cwd=ROOT)
            return
        names: dict[str, Any] = {"__name__": "__main__"}
        exec(compile(code, page.name, "exec"), names)
        for test in re.findall(r"^def (test_\w+)\(portkey_gateway\b[^,)]*\)", text, re.MULTILINE):
            names[test](gateway)
        for value in list(names.values()):
            if isinstance(value, type) and issubclass(value, unittest.TestCase):
                result = unittest.defaultTestLoader.loadTestsFromTestCase(value).run(unittest.TestResult())
                assert (result.testsRun > 0, result.errors, result.failures) == (True, [], [])
        for value in list(names.values()):  # else their sockets are left to the garbage collector
            if isinstance(value, (Portkey, AsyncPortkey, openai.OpenAI, openai.AsyncOpenAI)):
                asyncio.run(close(value))
    if "fail-" not in code and "pytest.raises" not in code:
        assert gateway.refused == []
    output = capsys.readouterr().out
    for mark, printed in PRINTED.items():
        if is_marked(text, mark):
            assert output == printed
    assert_printed(text, output)


def test_the_marks_are_in_the_pages() -> None:
    texts = [str(parameters.values[1]) for parameters in SNIPPETS]
    for mark in {*PRINTED, *RESPONSES}:
        assert sum(is_marked(text, mark) for text in texts) == 1, mark


def test_a_text_that_is_not_printed_is_found() -> None:
    assert_printed("print(1)  # -> one ... three", "zero\none two three\n")
    for output in ("", "one two\n", "one two three four\n"):
        with pytest.raises(AssertionError, match="is not"):
            assert_printed("print(1)  # -> one ... three", output)


def test_every_block_of_python_is_a_snippet() -> None:
    for page in PAGES:
        if has_framework(page):
            continue
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


def test_every_route_is_on_the_page_on_testing() -> None:
    names = (ROOT / "docs/testing.md").read_text().partition("The names for `route=`")[2].partition("\n\n")[0]
    assert sorted(re.findall(r"`([^`=]+)`", names)) == sorted(ROUTES)


def test_there_are_snippets() -> None:
    assert len(SNIPPETS) >= 40


def anchors(page: Path) -> set[str]:
    titles = re.findall(r"^#+ (.*)", page.read_text(), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_links_within_the_project(page: Path) -> None:
    prose = re.sub(r"^```.*?^```$", "", page.read_text(), flags=re.DOTALL | re.MULTILINE)
    for link in re.findall(r"\]\(([^)]+)\)", prose):
        if "://" not in link:
            path, _, anchor = link.partition("#")
            target = page.parent / path if path else page
            assert target.exists(), link
            assert not anchor or anchor in anchors(target), link


def test_the_index_has_every_page() -> None:
    index = (ROOT / "docs/README.md").read_text()
    for page in [*ROOT.glob("docs/*.md"), *GUIDES]:
        assert f"]({page.relative_to(ROOT / 'docs').as_posix()})" in index or page.name == "README.md"


@pytest.mark.parametrize("page", GUIDES, ids=name_of)
def test_lines_of_guides_are_short(page: Path) -> None:
    shown = re.sub(r"\]\([^)]*\)", "]", page.read_text())
    assert not [line for line in shown.splitlines() if len(line) > LONGEST_LINE]
