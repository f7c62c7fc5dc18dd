"""What a crash report with local variables shows: of the frames of this package and of all packages that it uses."""

from __future__ import annotations

import traceback
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType

from rich.traceback import Traceback

TESTS = str(Path(__file__).parent)
CANARY = "c4nary"
"""Part of every secret in the tests of crash reports and logs."""


def chain(error: BaseException) -> list[BaseException]:
    """The error, and every cause and context of it."""
    found: list[BaseException] = [error]
    for one in found:
        for other in (one.__cause__, one.__context__):
            if other is not None and not any(other is each for each in found):
                found.append(other)
    return found


def shown_by_traceback(error: BaseException) -> Iterator[str]:
    """The locals as the standard library shows them, frame by frame, without those of the tests themselves."""
    for one in chain(error):
        report = traceback.TracebackException.from_exception(one, capture_locals=True)
        yield "".join(report.format_exception_only())
        for frame in report.stack:
            if not frame.filename.startswith(TESTS):
                yield f"{frame.filename}:{frame.lineno} {frame.name}: {frame.locals}"


def shown_by_rich(error: BaseException) -> Iterator[str]:
    """The locals as rich shows them."""
    kind, trace = type(error), error.__traceback__
    for stack in Traceback.extract(kind, error, trace, show_locals=True).stacks:
        for frame in stack.frames:
            if not frame.filename.startswith(TESTS):
                values = {name: str(node) for name, node in (frame.locals or {}).items()}
                yield f"{frame.filename}:{frame.lineno} {frame.name}: {values}"


def frames(trace: TracebackType | None) -> int:
    """The number of frames outside of the tests."""
    count = 0
    while trace is not None:
        count += not trace.tb_frame.f_code.co_filename.startswith(TESTS)
        trace = trace.tb_next
    return count


def assert_no_secret(error: BaseException) -> None:
    """Fail if a crash report of `error` has a canary; name the frame."""
    assert frames(error.__traceback__), "the error has no frame outside of the tests: nothing would be tested"
    for text in (*shown_by_traceback(error), *shown_by_rich(error)):
        position = text.lower().find(CANARY)
        assert position < 0, f"{text[:120]} ... {text[max(0, position - 90) : position + 60]}"
