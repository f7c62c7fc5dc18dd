"""The names that the models had before 3.0, with the keywords they took."""

from __future__ import annotations

import contextlib
from importlib import import_module
from typing import Any

import pytest
from langchain_core.load import dumps

from portkey_ai import langchain
from portkey_ai.llms.langchain import ChatPortkey, PortkeyLLM
from tests.integrations.scripted import ScriptedGateway

from .asking import batch, invoke, stream

OPTIONS: dict[str, Any] = {
    "api_key": "pk-own",
    "virtual_key": "vk-1",
    "config": "pc-1",
    "provider": "openai",
    "trace_id": "t-1",
    "custom_metadata": {"_user": "u-1"},
}
HEADERS = {
    "x-portkey-api-key": "pk-own",
    "x-portkey-virtual-key": "vk-1",
    "x-portkey-config": "pc-1",
    "x-portkey-provider": "openai",
    "x-portkey-trace-id": "t-1",
    "x-portkey-metadata": '{"_user":"u-1"}',
}


def test_chat_model_is_the_new_one(gateway: ScriptedGateway) -> None:
    assert ChatPortkey is langchain.ChatPortkey
    with contextlib.closing(ChatPortkey(base_url=gateway.url, **OPTIONS)) as llm:
        assert llm.invoke("Hi").text == "echo: Hi"
    assert HEADERS.items() <= gateway.sent()[0].headers.items()


@pytest.mark.parametrize(
    ("published", "home"),
    [
        ("portkey_ai.langchain:ChatPortkey", "langchain_chat"),
        ("portkey_ai.langchain:PortkeyEmbeddings", "langchain_embeddings"),
        ("portkey_ai.langchain:LangchainCallbackHandler", "langchain_callback"),
        ("portkey_ai.langchain.chat_models:ChatPortkey", "langchain_chat"),
        ("portkey_ai.langchain.portkey_langchain_callback_handler:LangchainCallbackHandler", "langchain_callback"),
        ("portkey_ai.llms.langchain:ChatPortkey", "langchain_chat"),
        ("portkey_ai.llms.langchain:PortkeyLLM", "langchain_llm"),
        ("portkey_ai.llms.langchain.chat:ChatPortkey", "langchain_chat"),
        ("portkey_ai.llms.langchain.completion:PortkeyLLM", "langchain_llm"),
    ],
)
def test_published_paths_are_aliases(published: str, home: str) -> None:
    path, _, name = published.partition(":")
    module = import_module(f"portkey_ai.integrations.langchain.{home}")
    assert getattr(import_module(path), name) is getattr(module, name)


def test_saved_models_have_published_paths() -> None:
    class Own(ChatPortkey):
        pass

    assert ChatPortkey.lc_id() == ["portkey_ai", "langchain", "chat_models", "ChatPortkey"]
    assert PortkeyLLM.lc_id() == ["portkey_ai", "llms", "langchain", "completion", "PortkeyLLM"]
    assert Own.get_lc_namespace() == __name__.split(".")
    for kind in (ChatPortkey, PortkeyLLM):
        *path, name = kind.lc_id()
        assert getattr(import_module(".".join(path)), name) is kind


async def test_text_in_text_out(gateway: ScriptedGateway, kind: str) -> None:
    llm = PortkeyLLM(base_url=gateway.url, model="m", temperature=0.5, **OPTIONS)
    assert await invoke(kind, llm, "Hi", stop=["."]) == "echo: Hi"
    (sent,) = gateway.sent()
    assert HEADERS.items() <= sent.headers.items()
    assert sent.body["messages"] == [{"role": "user", "content": "Hi"}]
    assert (sent.body["model"], sent.body["temperature"], sent.body["stop"]) == ("m", 0.5, ["."])
    gateway.say("Hello to you")
    assert await stream(kind, llm, "Hi") == ["Hello ", "to ", "you"]
    assert await batch(kind, llm, ["a", "b"]) == ["echo: a", "echo: b"]
    await llm.chat.aclose()


def test_no_text_shows_the_key(gateway: ScriptedGateway) -> None:
    llm = PortkeyLLM(api_key="pk-very-secret", metadata={"a": "b"})
    assert "very-secret" not in f"{llm!r}{llm}{dumps(llm)}{llm.model_dump()}{llm._identifying_params}"
    with contextlib.closing(llm.chat):
        llm.invoke("Hi")
    assert gateway.sent()[0].headers["x-portkey-metadata"] == '{"a":"b"}'
