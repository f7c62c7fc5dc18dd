"""LlamaIndex: an LLM, an embedding, and a callback handler that logs to Portkey.

Needs `pip install 'portkey-ai[llamaindex]'`; the handler alone needs only `'portkey-ai[llama_index_callback]'`. Each
name is imported on first use.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .llamaindex_callback import LlamaIndexCallbackHandler as LlamaIndexCallbackHandler
    from .llamaindex_embedding import PortkeyEmbedding as PortkeyEmbedding
    from .llamaindex_llm import Portkey as Portkey
    from .llamaindex_llm import PortkeyLLM as PortkeyLLM
else:
    from portkey_ai._lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            ".llamaindex_callback": "LlamaIndexCallbackHandler",
            ".llamaindex_embedding": "PortkeyEmbedding",
            ".llamaindex_llm": "Portkey PortkeyLLM",
        },
    )

__all__ = ["LlamaIndexCallbackHandler", "Portkey", "PortkeyEmbedding", "PortkeyLLM"]
