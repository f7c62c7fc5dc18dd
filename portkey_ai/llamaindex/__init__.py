"""LlamaIndex through the gateway: an LLM, an embedding, and a callback handler that logs to Portkey.

Needs `pip install 'portkey-ai[llamaindex]'`; each name is imported when it is first used.
"""

from typing import TYPE_CHECKING

from portkey_ai._lazy import lazy_exports

if TYPE_CHECKING:
    from .embedding import PortkeyEmbedding as PortkeyEmbedding
    from .llm import Portkey as Portkey

__all__ = ["Portkey", "PortkeyEmbedding"]

__getattr__, __dir__ = lazy_exports(__name__, {".embedding": "PortkeyEmbedding", ".llm": "Portkey"})
