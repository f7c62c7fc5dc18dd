"""An event loop for what runs its own, as a program does; what it leaves open is collected before the next test."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Iterator

import pytest


@pytest.fixture
def loop() -> Iterator[asyncio.AbstractEventLoop]:
    """The loop that run_sync takes. Ask also for the filter `ignore::ResourceWarning` when things are left open."""
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    yield loop
    loop.close()
    gc.collect()
