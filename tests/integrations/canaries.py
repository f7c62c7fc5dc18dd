"""Secrets that must not show: in logs, errors, the adapter's own texts, and crash reports with local variables."""

from __future__ import annotations

import contextlib
import copy
import logging
import pickle
import traceback
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Any

CANARY = "c4nary"
OPTIONS: dict[str, Any] = {"api_key": f"{CANARY}-api-key", "Authorization": f"Bearer {CANARY}-provider-key"}
TESTS = str(Path(__file__).parents[1])


class Written(logging.Handler):
    def __init__(self) -> None:
        super().__init__(level=1)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.name}: {self.format(record)} {record.args!r}")


@contextlib.contextmanager
def everything_logged() -> Generator[list[str]]:
    """Yield what all loggers write, each at its lowest level."""
    handler, root = Written(), logging.getLogger()
    loggers = [root, *(each for each in logging.root.manager.loggerDict.values() if isinstance(each, logging.Logger))]
    before = [(each, each.level, each.disabled) for each in loggers]
    for each in loggers:
        each.setLevel(1)
        each.disabled = False
    root.addHandler(handler)
    try:
        yield handler.lines
    finally:
        root.removeHandler(handler)
        for each, level, disabled in before:
            each.setLevel(level)
            each.disabled = disabled


def texts_of(error: BaseException) -> Iterator[str]:
    """Yield what is shown of an error and of its causes, and the local variables of each frame outside of the tests."""
    found: list[BaseException] = [error]
    for one in found:
        found += [each for each in (one.__cause__, one.__context__) if each is not None and each not in found]
        yield f"{type(one).__name__}: {one} {one!r} {vars(one)}"
        with contextlib.suppress(Exception):  # some errors of frameworks cannot be pickled
            yield f"pickled {type(one).__name__}: {pickle.dumps(one)!r}"
        report = traceback.TracebackException.from_exception(one, capture_locals=True)
        for frame in report.stack:
            if not frame.filename.startswith(TESTS):
                yield f"{frame.filename}:{frame.lineno} {frame.name}: {frame.locals}"


def assert_no_canary(texts: list[str]) -> None:
    """Fail if a text has a canary; name where."""
    assert texts, "nothing was written: nothing would be tested"
    for text in texts:
        position = text.lower().find(CANARY)
        assert position < 0, f"{text[:160]} ... {text[max(0, position - 90) : position + 60]}"


def texts_of_adapter(adapter: object) -> list[str]:
    return [f"{adapter!r} {adapter} {vars(adapter)} {copy.copy(adapter)!r}"]
