"""Interrupt a call at each place where it can be interrupted: each await of an async call, each line of a sync one."""

from __future__ import annotations

import asyncio
import sys
import types
from collections.abc import Awaitable, Callable, Coroutine, Generator, Sequence
from pathlib import Path
from types import CodeType, FrameType
from typing import Any, cast

import anyio

import portkey_ai

NEVER = sys.maxsize
PACKAGE = str(Path(portkey_ai.__file__).parent)

Cancel = Callable[[Any], object]
"""Cancels the running task; takes what it awaits."""


@types.coroutine
def cancelled_at(coroutine: Coroutine[Any, Any, Any], step: int, cancel: Cancel) -> Generator[Any, Any, int]:
    """Run `coroutine`; call `cancel` when it suspends for the time `step`, from 0. Return how often it suspended."""
    suspended = 0
    error: BaseException | None = None
    value: Any = None
    while True:
        try:
            awaited = coroutine.send(value) if error is None else coroutine.throw(error)
        except StopIteration:
            return suspended
        error = value = None
        if suspended == step:
            cancel(awaited)
        suspended += 1
        try:
            value = yield awaited
        except BaseException as received:
            error = received


def cancel_while_waiting(_: Any) -> None:
    """Cancel the task before what it awaits is there."""
    task: Any = asyncio.current_task()
    task.cancel()


def cancel_when_done(awaited: Any) -> None:
    """Cancel the task after what it awaits is there, before the task goes on: the result is lost."""
    task: Any = asyncio.current_task()
    if awaited is None or awaited.done():
        task.cancel()
    else:
        awaited.add_done_callback(lambda _: task.cancel())  # pyright: ignore[reportUnknownLambdaType]  # before the callback that wakes the task


Way = Callable[[Coroutine[Any, Any, Any], int], Awaitable["int | None"]]
"""Runs a coroutine and cancels it at a step; returns how often it suspended, or None if it was cancelled."""


async def by_task(coroutine: Coroutine[Any, Any, Any], step: int, cancel: Cancel = cancel_while_waiting) -> int | None:
    async def run() -> int:
        return await cancelled_at(coroutine, step, cancel)

    try:
        return await asyncio.ensure_future(run())
    except asyncio.CancelledError:
        return None


async def by_task_when_done(coroutine: Coroutine[Any, Any, Any], step: int) -> int | None:
    return await by_task(coroutine, step, cancel_when_done)


async def by_wait_for(coroutine: Coroutine[Any, Any, Any], step: int) -> int | None:
    """The task that `wait_for` makes before Python 3.12, or the caller's, is cancelled."""

    async def run() -> int:
        return await cancelled_at(coroutine, step, cancel_while_waiting)

    async def main() -> int:
        return await asyncio.wait_for(run(), 60)

    try:
        return await asyncio.ensure_future(main())
    except asyncio.CancelledError:
        return None


async def by_timeout(coroutine: Coroutine[Any, Any, Any], step: int) -> int | None:
    """`asyncio.timeout`, Python 3.11 and later."""
    try:
        limit = cast("Any", asyncio.timeout(None))  # type: ignore[attr-defined,unused-ignore]
        async with limit:

            def expire(_: Any) -> None:
                limit.reschedule(0)

            return await cancelled_at(coroutine, step, expire)
    except TimeoutError:
        return None


async def by_scope(coroutine: Coroutine[Any, Any, Any], step: int) -> int | None:
    """A cancel scope of anyio, which is one of trio below trio. It cancels again until the task leaves it."""
    with anyio.CancelScope() as scope:
        return await cancelled_at(coroutine, step, lambda _: scope.cancel())
    return None


class LineTracer:
    """Raises `error` at one of the lines that the code below `roots` executes: the line `at`, from 0.

    Not below `__del__`: Python itself discards what is raised there.
    """

    def __init__(self, at: int = NEVER, error: type[BaseException] = KeyboardInterrupt, roots: Sequence[str] = ()):
        self.at = at
        self.error = error
        self.roots = tuple(roots) or (PACKAGE,)
        self.lines: list[tuple[str, int]] = []
        """File and number of each line that was executed."""
        self._followed: dict[CodeType, bool] = {}

    def _follows(self, frame: FrameType) -> bool:
        code = frame.f_code
        if code not in self._followed:
            self._followed[code] = code.co_filename.startswith(self.roots)
        if not self._followed[code]:
            return False
        caller: FrameType | None = frame
        while caller is not None and caller.f_code.co_name != "__del__":
            caller = caller.f_back
        return caller is None

    def _on_call(self, frame: FrameType, _event: str, _argument: Any) -> Any:
        return self._on_line if self._follows(frame) else None

    def _on_line(self, frame: FrameType, event: str, _argument: Any) -> Any:
        if event == "line":
            self.lines.append((frame.f_code.co_filename, frame.f_lineno))
            if len(self.lines) > self.at:
                raise self.error("interrupted")
        return self._on_line

    def run(self, work: Callable[[], object]) -> bool:
        """Run `work`; return whether it was interrupted."""
        before = sys.gettrace()
        sys.settrace(self._on_call)
        try:
            work()
        except self.error:
            return True
        finally:
            sys.settrace(before)
        return False
