"""The public import path of `portkey_ai.integrations.langchain`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from portkey_ai.integrations.langchain import ChatPortkey as ChatPortkey
    from portkey_ai.integrations.langchain import LangchainCallbackHandler as LangchainCallbackHandler
    from portkey_ai.integrations.langchain import PortkeyEmbeddings as PortkeyEmbeddings
else:
    from portkey_ai._lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        __name__, {"portkey_ai.integrations.langchain": "ChatPortkey LangchainCallbackHandler PortkeyEmbeddings"}
    )

__all__ = ["ChatPortkey", "LangchainCallbackHandler", "PortkeyEmbeddings"]
