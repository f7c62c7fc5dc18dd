"""LangChain: `ChatPortkey`, `PortkeyEmbeddings`, `LangchainCallbackHandler`; see docs/integrations/langchain.md."""

from typing import TYPE_CHECKING

from portkey_ai._lazy import lazy_exports

if TYPE_CHECKING:
    from .callback import LangchainCallbackHandler as LangchainCallbackHandler
    from .chat_models import ChatPortkey as ChatPortkey
    from .embeddings import PortkeyEmbeddings as PortkeyEmbeddings
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            ".callback": "LangchainCallbackHandler",
            ".chat_models": "ChatPortkey",
            ".embeddings": "PortkeyEmbeddings",
        },
    )

__all__ = ["ChatPortkey", "LangchainCallbackHandler", "PortkeyEmbeddings"]
