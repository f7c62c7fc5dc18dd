"""No secret is written by `Portkey` for LlamaIndex: not in a log, a text, an error or a crash report."""

# LlamaIndex's types are loose.
# pyright: reportUnknownMemberType=false

from __future__ import annotations

import pytest
from llama_index.core.base.llms.types import ChatMessage

from portkey_ai.llamaindex import Portkey
from tests.integrations.canaries import CANARY, OPTIONS, assert_no_canary, everything_logged, texts_of, texts_of_adapter
from tests.integrations.llamaindex.conftest import New
from tests.integrations.scripted import ScriptedGateway


@pytest.mark.parametrize("streamed", [False, True])
async def test_llm(gateway: ScriptedGateway, new: New, is_async: bool, streamed: bool) -> None:
    async def ask() -> None:
        messages = [ChatMessage("Hi")]
        if is_async and streamed:
            [_ async for _ in await llm.astream_chat(messages)]
        elif is_async:
            await llm.achat(messages)
        else:
            list(llm.stream_chat(messages)) if streamed else llm.chat(messages)

    with everything_logged() as written:
        llm = new(Portkey, model="@openai-prod/m", **OPTIONS, virtual_key=f"{CANARY}-virtual-key")
        await ask()
        gateway.fail(400)
        with pytest.raises(Exception, match="asked to fail") as caught:
            await ask()
    assert CANARY in str(gateway.sent()[-1].headers)
    assert_no_canary(written)
    assert_no_canary(texts_of_adapter(llm))
    assert_no_canary(list(texts_of(caught.value)))
