"""Call a method again until what it returns has been processed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from portkey_ai.api_resources.requests.polling import Polling


async def poll_until_done(retrieve: Callable[[], Any], polling: Polling, sleep: Callable[[float], Any]) -> Any:
    """Return the first result of `retrieve` that has been processed; raise `PollTimeoutError` if the time is over."""
    while True:
        polling.check()
        received = await retrieve()
        pause = polling.pause(received)
        if pause is None:
            return received
        await sleep(pause)
