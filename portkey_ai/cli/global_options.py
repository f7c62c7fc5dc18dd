"""The options that each command has: `--profile NAME` and `--debug`, before or after the name of the command."""

from __future__ import annotations

from dataclasses import dataclass

from .failures import UsageError


@dataclass
class GlobalOptions:
    """The global options of the running command."""

    profile: str | None = None
    debug: bool = False


given = GlobalOptions()


def take_global_options(words: list[str]) -> list[str]:
    """Return `words` without the global options, which are stored in `given`. Words after `--` are left alone."""
    given.profile, given.debug = None, False
    rest: list[str] = []
    waiting = iter(words)
    for word in waiting:
        if word == "--":
            return [*rest, word, *waiting]
        if word == "--debug":
            given.debug = True
        elif word == "--profile":
            given.profile = next(waiting, "")
        elif word.startswith("--profile="):
            given.profile = word.partition("=")[2]
        else:
            rest.append(word)
    if given.profile == "":
        raise UsageError("--profile: expected the name of a profile")
    return rest
