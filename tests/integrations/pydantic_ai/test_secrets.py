"""No secret is written by `PortkeyProvider`: not in a log, a text, an error or a crash report."""

from __future__ import annotations

import pytest
from pydantic_ai import Agent, ModelHTTPError
from pydantic_ai.models.openai import OpenAIChatModel

from portkey_ai import AsyncPortkey
from portkey_ai.integrations.pydantic_ai import PortkeyProvider
from tests.integrations.canaries import CANARY, OPTIONS, assert_no_canary, everything_logged, texts_of, texts_of_adapter
from tests.integrations.scripted import ScriptedGateway


@pytest.mark.parametrize("streamed", [False, True])
async def test_agent(gateway: ScriptedGateway, streamed: bool) -> None:
    async def ask() -> None:
        if not streamed:
            await agent.run("Hi")
            return
        async with agent.run_stream("Hi") as result:
            await result.get_output()

    with everything_logged() as written:
        async with AsyncPortkey(**OPTIONS, virtual_key=f"{CANARY}-virtual-key") as client:
            provider = PortkeyProvider(client)
            agent = Agent(OpenAIChatModel("@openai-prod/m", provider=provider))
            await ask()
            gateway.fail(400)
            with pytest.raises(ModelHTTPError, match="asked to fail") as caught:
                await ask()
    assert CANARY in str(gateway.sent()[-1].headers)
    assert_no_canary(written)
    assert_no_canary(texts_of_adapter(provider))
    assert_no_canary(list(texts_of(caught.value)))
