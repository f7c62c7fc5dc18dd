"""No secret is written by `ChatPortkey` and `PortkeyEmbeddings`: not in a log, a text, an error or a crash report."""

from __future__ import annotations

from typing import Any

import pytest

from portkey_ai.langchain import ChatPortkey, PortkeyEmbeddings
from tests.integrations.canaries import CANARY, OPTIONS, assert_no_canary, everything_logged, texts_of, texts_of_adapter
from tests.integrations.scripted import ScriptedGateway

from .asking import invoke, stream
from .conftest import MakeModel

SECRETS: dict[str, Any] = {
    **OPTIONS,
    "virtual_key": f"{CANARY}-virtual-key",
    "default_headers": {"x-own": f"{CANARY}-own"},
}


@pytest.mark.parametrize("ask", [invoke, stream])
async def test_chat_model(gateway: ScriptedGateway, make_llm: MakeModel, kind: str, ask: Any) -> None:
    with everything_logged() as written:
        llm: ChatPortkey = make_llm(**SECRETS)
        await ask(kind, llm, "Hi")
        gateway.fail(400)
        with pytest.raises(Exception, match="asked to fail") as caught:
            await ask(kind, llm, "Hi")
    assert CANARY in str(gateway.sent()[-1].headers)
    assert_no_canary(written)
    assert_no_canary(texts_of_adapter(llm))
    assert_no_canary(list(texts_of(caught.value)))


async def test_embeddings(gateway: ScriptedGateway, kind: str) -> None:
    with everything_logged() as written:
        embeddings = PortkeyEmbeddings(model="@openai-prod/e", **SECRETS, max_retries=0)
        with pytest.raises(Exception) as caught:
            if kind == "sync":
                embeddings.embed_documents([None])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
            else:
                await embeddings.aembed_documents([None])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
        await (embeddings.aembed_query("Hi") if kind == "async" else _done(embeddings.embed_query("Hi")))
    assert CANARY in str(gateway.requests[-1].headers)
    assert_no_canary(written)
    assert_no_canary(texts_of_adapter(embeddings))
    assert_no_canary(list(texts_of(caught.value)))
    await embeddings.aclose()


async def _done(value: object) -> object:
    return value
