"""In trio, a stream that is not read to its end gives no warning: warnings are errors here."""

from __future__ import annotations

import contextlib
import gc
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
import trio

from tests.faults import calls
from tests.faults.server import FaultServer
from tests.faults.test_responses_closed_early import without_end
from tests.support import AnyClient, close


async def dropped(stream: Any) -> None:
    await stream.__anext__()


async def closed(stream: Any) -> None:
    await stream.__anext__()
    await stream.close()


async def left_by_break(stream: Any) -> None:
    async for _ in stream:
        break


async def left_by_break_in_a_block(stream: Any) -> None:
    async with stream:
        async for _ in stream:
            break


@pytest.mark.parametrize("own", [True, False], ids=["own", "given"])
@pytest.mark.parametrize("leave", [dropped, closed, left_by_break, left_by_break_in_a_block])
def test_stream_that_is_left(leave: Callable[[Any], Awaitable[None]], own: bool) -> None:
    async def main() -> None:
        http = None if own else calls.new_http("async")
        client: AnyClient = calls.new_client("async", server.origin, timeout=5, http_client=http)
        await leave(await calls.start_stream(client))
        gc.collect()
        with trio.fail_after(5):
            while server._open:  # pyright: ignore[reportPrivateUsage]  # trio closes what was dropped
                await trio.sleep(0.005)
        await (close(client) if http is None else calls.close_http(http))

    with contextlib.closing(FaultServer(without_end)) as server:
        trio.run(main)
