"""The shell commands and the YAML of the pages: commands and options exist, and YAML can be parsed."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from portkey_ai.cli.app import typer_command
from portkey_ai.cli.config_document import yaml_package

ROOT = Path(__file__).parents[1]
PAGES = [ROOT / "README.md", *sorted(ROOT.glob("docs/**/*.md"))]
ENDS = {"|", "<", ">", ">>", "&&", ";"}
GLOBAL = {"--profile", "--debug", "--version", "--help", "--install-completion", "--show-completion"}


def blocks(page: Path, language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", page.read_text(), re.DOTALL | re.MULTILINE)


def commands(text: str) -> Iterator[list[str]]:
    """Yield the words of each `portkey` command of a script, up to a pipe or a redirection."""
    for line in text.splitlines():
        words = shlex.split(line, comments=True)
        while words:
            end = next((number for number, word in enumerate(words) if word in ENDS), len(words))
            command, words = words[:end], words[end + 1 :]
            while command and re.match(r"[A-Z_]+=", command[0]):
                del command[0]
            if command[:1] == ["portkey"]:
                yield command[1:]


def inline_commands(page: Path) -> Iterator[list[str]]:
    """Yield those within sentences, as `portkey get /models`."""
    for text in re.findall(r"`(portkey [^`\n]+)`", re.sub(r"^```.*?^```$", "", page.read_text(), flags=re.S | re.M)):
        yield from commands(text)


def faults(words: list[str]) -> list[str]:
    """Return what is unknown in a command: the command itself, or options."""
    found: Any = typer_command()
    for word in words:
        if word in getattr(found, "commands", {}):
            found = found.commands[word]
        elif hasattr(found, "commands") and not word.startswith("-") and word.islower():
            return [word]
        else:
            break
    known = {option for parameter in found.params for option in (*parameter.opts, *parameter.secondary_opts)}
    options = {word.partition("=")[0] for word in words if re.match(r"--?[a-z]", word)}
    return sorted(options - known - GLOBAL)


COMMANDS = [
    pytest.param(words, id=f"{page.stem}: {' '.join(words)}"[:60])
    for page in PAGES
    for words in [*(each for block in blocks(page, "sh") for each in commands(block)), *inline_commands(page)]
]


@pytest.mark.parametrize("words", COMMANDS)
def test_a_command_of_a_page_exists(words: list[str]) -> None:
    assert not faults(words)


def test_unknown_commands_and_options_are_found() -> None:
    assert len(COMMANDS) > 60
    assert list(commands("A=1 portkey get /x -q a=b | portkey chat # more")) == [["get", "/x", "-q", "a=b"], ["chat"]]
    assert faults(["configs", "pish", "configs"]) == ["pish"]
    assert faults(["nothing"]) == ["nothing"]
    assert faults(["configs", "push", "configs", "--dry"]) == ["--dry"]
    assert faults(["configs", "push", "configs", "--dry-run"]) == []


@pytest.mark.parametrize("page", [page for page in PAGES if blocks(page, "yaml")], ids=lambda page: page.stem)
def test_yaml_of_a_page_can_be_parsed(page: Path) -> None:
    for block in blocks(page, "yaml"):
        assert all(isinstance(document, dict) for document in yaml_package().safe_load_all(block))
