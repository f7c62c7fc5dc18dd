"""Costs, prices, tracking and token counts, as a user's program uses them: never run."""

from __future__ import annotations

from typing_extensions import assert_type

from portkey_ai import AsyncPortkey, Cost, ModelPrice, Portkey, Prices, TokenCount, UsageLimitExceeded, UsageTracker


def costs(client: Portkey) -> None:
    client = client.with_options(prices=Prices({"m": ModelPrice(input=1, output="2.5")}))
    response = client.chat.completions.create(model="m", messages=[])
    assert_type(response.cost, Cost | None)
    assert_type(client.prices.cost(response, batch=True), Cost | None)
    assert_type(client.prices.find("m", "openai"), ModelPrice | None)
    client.prices.refresh("openai", cache=True, ttl=60)
    assert_type(client.count_tokens(model="m", messages=[{"role": "user", "content": "Hello"}]), TokenCount)


def tracking(client: Portkey) -> None:
    try:
        with client.track(max_cost="0.50", max_requests=2) as usage:
            assert_type(usage, UsageTracker)
            client.embeddings.create(model="m", input="x")
        assert_type(usage.tokens["input"], int)
    except UsageLimitExceeded as error:
        assert_type(error.limit, str)


async def with_async_client(client: AsyncPortkey) -> None:
    async with client.track() as usage:
        response = await client.responses.create(model="m", input="x")
    assert_type(response.cost, Cost | None)
    assert_type(usage.requests, int)
    await client.prices.refresh("openai")
    assert_type(await client.count_tokens(model="m", messages=[]), TokenCount)
