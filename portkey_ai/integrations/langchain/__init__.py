"""LangChain: `ChatPortkey`, `PortkeyEmbeddings`, `PortkeyLLM`, `LangchainCallbackHandler`.

See docs/integrations/langchain.md. Each name is imported on first use.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .langchain_callback import LangchainCallbackHandler as LangchainCallbackHandler
    from .langchain_chat import ChatPortkey as ChatPortkey
    from .langchain_embeddings import PortkeyEmbeddings as PortkeyEmbeddings
    from .langchain_llm import PortkeyLLM as PortkeyLLM
else:
    from portkey_ai._lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            ".langchain_callback": "LangchainCallbackHandler",
            ".langchain_chat": "ChatPortkey",
            ".langchain_embeddings": "PortkeyEmbeddings",
            ".langchain_llm": "PortkeyLLM",
        },
    )

__all__ = ["ChatPortkey", "LangchainCallbackHandler", "PortkeyEmbeddings", "PortkeyLLM"]
