"""No secret is written by `ChatPortkey` and `PortkeyEmbeddings`: not in a log, a text, an error or a crash report."""

from __future__ import annotations

from typing import Any

import pytest

from portkey_ai.langchain import ChatPortkey, PortkeyEmbeddings
from portkey_ai.testing.wire.local_responses import as_json
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


async def test_embeddings(monkeypatch: pytest.MonkeyPatch, gateway: ScriptedGateway, kind: str) -> None:
    async def embed() -> None:
        _ = embeddings.embed_query("Hi") if kind == "sync" else await embeddings.aembed_query("Hi")

    with everything_logged() as written:
        embeddings = PortkeyEmbeddings(model="@openai-prod/e", **SECRETS)
        await embed()
        monkeypatch.setattr(gateway, "respond", lambda _: as_json({"error": {"message": "asked to fail"}}, 400))
        with pytest.raises(Exception, match="asked to fail") as caught:
            await embed()
    assert CANARY in str(gateway.requests[-1].headers)
    assert_no_canary(written)
    assert_no_canary(texts_of_adapter(embeddings))
    assert_no_canary(list(texts_of(caught.value)))
    await embeddings.aclose()


def test_derived_model(make_llm: MakeModel) -> None:
    llm: ChatPortkey = make_llm(**OPTIONS)
    secret = {"default_headers": {"x-own": f"{CANARY}-own"}, "config": {"api_key": f"{CANARY}-inline"}}
    derived = llm.with_portkey(**secret, azure_ad_token=f"{CANARY}-azure")
    assert derived.default_headers == secret["default_headers"]
    assert derived.config == secret["config"]
    assert_no_canary(texts_of_adapter(derived))
