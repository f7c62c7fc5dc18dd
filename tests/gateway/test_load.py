"""Many calls at once through the real gateway: each gets its own answer. `make reliability` does more of it."""

from __future__ import annotations

from benchmarks.calls import at_once
from benchmarks.load import echo, gateway_client


async def test_a_hundred_calls_at_once(gateway_root: str) -> None:
    with echo() as provider:
        async with gateway_client(f"{gateway_root}/v1", provider) as client:
            seconds = await at_once(client, 100, "sleep-1")
    assert 1 < seconds < 20  # in turn they would take 100
