"""An `AsyncPortkey` for each event loop: frameworks for agents run many loops, and connections belong to one."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from portkey_ai.api_resources.client import AsyncPortkey

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Mapping


class ClientPerLoop:
    """Makes a client when a loop first asks for it, and closes it when that loop ends.

    Raises what `AsyncPortkey` raises for options that are not right, at once. A copy (`deepcopy`, `pickle`) has the
    same options and clients of its own.
    """

    def __init__(self, options: Mapping[str, Any]) -> None:
        self._options = dict(options)
        # Made now, to find faults early; the first loop takes it.
        self._first = [AsyncPortkey(**self._options)]
        self._open: dict[asyncio.AbstractEventLoop, tuple[AsyncPortkey, AsyncGenerator[AsyncPortkey, None]]] = {}

    async def get(self) -> AsyncPortkey:
        """The client of the running loop. It is not the caller's to close."""
        loop = asyncio.get_running_loop()
        if loop not in self._open:
            self._forget_closed_loops()
            keeper = self._keep()
            self._open[loop] = (await anext(keeper), keeper)
        return self._open[loop][0]

    async def _keep(self) -> AsyncGenerator[AsyncPortkey, None]:
        # A generator, because a loop that ends (`asyncio.run`) closes the generators that were begun in it: the one
        # moment at which connections can still be closed.
        try:
            client = self._first.pop()
        except IndexError:
            client = AsyncPortkey(**self._options)
        try:
            yield client
        finally:
            self._open.pop(asyncio.get_running_loop(), None)
            await client.close()

    def _forget_closed_loops(self) -> None:
        # Loops that were closed without their generators; a copy of the keys, since threads may ask at once.
        for loop in list(self._open):
            if loop.is_closed():
                self._open.pop(loop, None)

    def __reduce__(self) -> tuple[type[ClientPerLoop], tuple[dict[str, Any]]]:
        return ClientPerLoop, (self._options,)
