"""LlamaIndex through the gateway: an LLM, an embedding, and a callback handler that logs to Portkey.

Needs `pip install 'portkey-ai[llamaindex]'`, the handler `'portkey-ai[llama_index_callback]'` only; each name is
imported when it is first used.
"""

from typing import TYPE_CHECKING

from portkey_ai._lazy import lazy_exports

if TYPE_CHECKING:
    from .callback import LlamaIndexCallbackHandler as LlamaIndexCallbackHandler
    from .embedding import PortkeyEmbedding as PortkeyEmbedding
    from .llm import Portkey as Portkey

__all__ = ["LlamaIndexCallbackHandler", "Portkey", "PortkeyEmbedding"]

__getattr__, __dir__ = lazy_exports(
    __name__,
    {".callback": "LlamaIndexCallbackHandler", ".embedding": "PortkeyEmbedding", ".llm": "Portkey"},
)
