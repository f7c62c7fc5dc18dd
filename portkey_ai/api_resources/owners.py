"""Who may use a connection: the process that opened it, and for asyncio the event loop."""

from __future__ import annotations

import asyncio
import os
from contextlib import suppress
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator


class _Process:
    """This process; another object in a forked child."""


_process = _Process()


def _forked() -> None:
    global _process
    _process = _Process()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forked)


def this_process() -> object:
    return _process


def this_loop() -> object:
    """The running event loop; the process where asyncio does not run (trio)."""
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return _process


class Keeper:
    """Closes an async HTTP client when its event loop ends, or when nobody has the keeper any more.

    Without it the loop's sockets would stay open until Python's garbage collector warns of them. For another owner
    than an event loop it does nothing.
    """

    def __init__(self, client: Any, owner: object) -> None:
        self._generator: AsyncGenerator[None, None] | None = None
        if isinstance(owner, asyncio.AbstractEventLoop):
            self._generator = _until_the_end(client)
            _step(self._generator.asend(None))

    def release(self) -> None:
        """The client was closed: there is nothing left to do."""
        if self._generator is not None:
            _step(self._generator.aclose())


async def _until_the_end(client: Any) -> AsyncGenerator[None, None]:
    # A generator, because a loop that ends (`asyncio.run`) closes the generators that were begun in it, and one that
    # goes on closes those that nobody has any more.
    try:
        yield
    finally:
        await client.aclose()


def _step(coroutine: Any) -> None:
    """Run what does not wait."""
    with suppress(StopIteration, StopAsyncIteration, RuntimeError):  # RuntimeError: the loop is closing it already
        coroutine.send(None)
