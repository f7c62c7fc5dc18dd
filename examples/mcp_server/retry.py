"""Asking again: providers that are busy or away for a moment are asked up to four times more."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from typing import TypeVar

import openai

import portkey_ai

logger = logging.getLogger("mcp_server")

DELAYS = (1.0, 3.0, 5.0, 8.0)
"""Seconds before the second, third, ... attempt."""

_BUSY = frozenset({408, 409, 429})
_T = TypeVar("_T")


def is_transient(error: Exception) -> bool:
    """Whether the same request may succeed a moment later."""
    if isinstance(error, (openai.APIConnectionError, portkey_ai.APIConnectionError)):  # timeouts are among them
        return True
    if isinstance(error, (openai.APIStatusError, portkey_ai.APIStatusError)):
        return error.status_code in _BUSY or error.status_code >= 500
    return False


async def with_retries(call: Callable[[], Awaitable[_T]], delays: Sequence[float] = DELAYS) -> _T:
    """The result of `call`, which is made again after each of `delays` (s) as long as its error is a transient one."""
    for number, delay in enumerate(delays, 1):
        try:
            return await call()
        except Exception as error:
            if not is_transient(error):
                raise
            # Only the kind of error: its text may quote a key.
            logger.debug("Attempt %d failed with %s, next one in %g s", number, type(error).__name__, delay)
            await asyncio.sleep(delay)
    return await call()
