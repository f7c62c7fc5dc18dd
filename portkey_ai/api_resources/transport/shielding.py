"""`shielded`: await a coroutine to its end even if the task is cancelled meanwhile."""

from __future__ import annotations

import asyncio
import types
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Coroutine, Generator


@types.coroutine
def shielded(closing: Coroutine[Any, Any, None]) -> Generator[Any, Any, None]:
    """Await `closing` to its end; raise an asyncio cancellation that arrives meanwhile only afterwards.

    httpcore shields `closing` from trio's and anyio's cancellation. `asyncio.shield` does not suffice: it runs
    `closing` in a new task, and an event loop that ends cancels all tasks.
    """
    cancellation: asyncio.CancelledError | None = None
    error: BaseException | None = None
    value: Any = None
    while True:
        try:
            awaited = closing.send(value) if error is None else closing.throw(error)
        except StopIteration:
            break
        error = value = None
        try:
            value = yield awaited
        except asyncio.CancelledError as received:
            cancellation = received
        except BaseException as received:
            error = received
    if cancellation is not None:
        raise cancellation
