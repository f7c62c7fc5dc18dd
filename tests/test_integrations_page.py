"""The table of integrations tells the releases that are tested, and extras and pages that exist."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from portkey_ai.cli.doctor_tracing import PATCHES_OPENAI

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
FOLDERS = sorted(path.parent.name for path in (ROOT / "tests/integrations").glob("*/requirements.txt"))
ROWS = re.findall(r"^\| \[.*", (DOCS / "integrations.md").read_text(), re.MULTILINE)
PAGES = {"instrumentation": "opentelemetry"}
"""Of folders of tests that have another name than their page."""
EXTRAS = (ROOT / "pyproject.toml").read_text().partition("[project.optional-dependencies]")[2].partition("\n[")[0]
WORDS = {
    "framework": {"text", "stream", "tools", "structured output", "usage", "images", "async"},
    "data": {"text", "structured output", "errors as values", "tokens, cost", "checkpoint", "shared rate limit"},
}
"""Columns of the tables in which a row says what works, by the first column of the table."""


def pins(folder: str) -> dict[str, str]:
    lines = (ROOT / "tests/integrations" / folder / "requirements.txt").read_text().splitlines()
    found = [re.fullmatch(r"([\w-]+)(?:\[.*\])?==(.*)", line) for line in lines]
    return {pin[1]: pin[2] for pin in found if pin}


def cells(line: str) -> list[str]:
    return [cell.strip() for cell in line.strip("|").split("|")]


@pytest.mark.parametrize("folder", FOLDERS)
def test_every_integration_has_a_row_with_the_tested_release(folder: str) -> None:
    page = f"integrations/{PAGES.get(folder, folder)}.md"
    rows = [row for row in ROWS if f"]({page})" in row]
    assert rows
    text = " ".join((DOCS / page).read_text().split())
    for row in rows:
        for pin in cells(row)[1].split(", "):
            name, version = pin.split()
            assert pins(folder)[name] == version
            assert re.search(rf"[Tt]ested with [^.]*(\.\d[^.]*)*{re.escape(version)}\b", text)


@pytest.mark.parametrize("row", ROWS, ids=[re.sub(r"\W+", "-", cells(row)[0].partition("]")[0]) for row in ROWS])
def test_links_and_extras(row: str) -> None:
    (link,) = re.findall(r"\]\((.*?)\)", row)
    page = (DOCS / link).read_text()
    extra = cells(row)[2].strip("`")
    if extra == "–":
        assert "portkey-ai[" not in page
    else:
        assert re.search(rf"^{extra} = ", EXTRAS, re.MULTILINE)
        assert f"pip install 'portkey-ai[{extra}]'" in page


@pytest.mark.parametrize("folder", [folder for folder in FOLDERS if folder not in PAGES])
def test_the_page_lists_all_of_them(folder: str) -> None:
    """What is "yes" in the table is a column of the page's own, which says so too."""
    index = (DOCS / "integrations.md").read_text()
    before = index[: index.index(f"](integrations/{folder}.md)")].splitlines()
    names = cells(next(line for line in reversed(before) if cells(line)[0] in WORDS))
    row = next(row for row in ROWS if f"](integrations/{folder}.md)" in row)
    page = [line for line in (DOCS / f"integrations/{folder}.md").read_text().splitlines() if line.startswith("|")]
    own = dict(zip(cells(page[0]), cells(page[2]), strict=True))
    said = {name: cell for name, cell in zip(names, cells(row), strict=True) if name in WORDS[names[0]]}
    assert said.keys() == WORDS[names[0]]
    for name, cell in said.items():
        column = "output schema" if (folder, name) == ("adk", "structured output") else name
        there = [value for title, value in own.items() if title.startswith(column)]
        assert [value.startswith("yes") for value in there] == ([True] if cell == "yes" else [False] * len(there))


def test_each_page_is_in_the_table() -> None:
    linked = {"integrations/which-object.md", *re.findall(r"\]\((integrations/.*?)\)", "".join(ROWS))}
    assert linked == {f"integrations/{path.name}" for path in DOCS.glob("integrations/*.md")}


OBJECTS_PAGE = (DOCS / "integrations/which-object.md").read_text()
WHICH_OBJECT = re.findall(r"^\| ([\w-]+) (\S+) \|(.*)\|$", OBJECTS_PAGE, re.MULTILINE)


def test_the_releases_of_the_page_on_objects_are_the_pinned_ones() -> None:
    pinned: dict[str, str] = {}
    for path in (ROOT / "tests/neighbours").glob("*/requirements.txt"):
        pinned.update(re.findall(r"^([\w-]+)(?:\[.*\])?==(.*)$", path.read_text(), re.MULTILINE))
    assert len(WHICH_OBJECT) > 15
    for library, version, _ in WHICH_OBJECT:
        assert pinned[library] == version


def test_doctor_names_each_tracing_tool_that_does_not_see_a_client() -> None:
    silent = {library for library, _, row in WHICH_OBJECT if cells(row)[0] == "not traced"}
    assert len(silent) > 5
    assert silent <= PATCHES_OPENAI.keys()
    for library, _, row in WHICH_OBJECT:
        if library in PATCHES_OPENAI:
            _, option, object_ = cells(row)
            assert ("instrumentation=True" in PATCHES_OPENAI[library]) is (option != "–"), library
            assert ("as_openai" in PATCHES_OPENAI[library]) is (not object_.startswith("not")), library


def test_the_page_on_objects_is_linked() -> None:
    assert "](integrations/which-object.md)" in (DOCS / "integrations.md").read_text()
