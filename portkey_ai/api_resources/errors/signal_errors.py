"""Finds exceptions of signal handlers: httpcore converts each OSError, such as TimeoutError, to an error of its own."""

from __future__ import annotations

import signal
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from types import CodeType

_MAX_CAUSES = 10
"""How many causes of an exception are examined."""


def raised_by_signal_handler(error: BaseException) -> BaseException | None:
    """Return the cause of `error` that a signal handler of the program raised; None if there is none.

    Some programs limit the time of a call with `signal.alarm` and a handler that raises TimeoutError.
    """
    handlers: set[CodeType] | None = None
    cause: BaseException | None = error
    for _ in range(_MAX_CAUSES):
        if cause is None:
            break
        if isinstance(cause, OSError):
            handlers = _handlers() if handlers is None else handlers
            frame = cause.__traceback__
            while frame is not None:
                if frame.tb_frame.f_code in handlers:
                    return cause
                frame = frame.tb_next
        cause = cause.__cause__ or cause.__context__
    return None


def _handlers() -> set[CodeType]:
    """Return the code of the signal handlers that are written in Python."""
    codes: set[CodeType] = set()
    for number in signal.valid_signals():
        handler: Any = signal.getsignal(number)
        if callable(handler):
            for function in (handler, getattr(handler, "__func__", None), vars(type(handler)).get("__call__")):
                code: Any = getattr(function, "__code__", None)
                if code is not None:
                    codes.add(code)
    return codes
