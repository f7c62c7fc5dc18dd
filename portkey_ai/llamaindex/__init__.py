"""The public import path of `portkey_ai.integrations.llamaindex`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from portkey_ai.integrations.llamaindex import LlamaIndexCallbackHandler as LlamaIndexCallbackHandler
    from portkey_ai.integrations.llamaindex import Portkey as Portkey
    from portkey_ai.integrations.llamaindex import PortkeyEmbedding as PortkeyEmbedding
else:
    from portkey_ai._lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        __name__, {"portkey_ai.integrations.llamaindex": "LlamaIndexCallbackHandler Portkey PortkeyEmbedding"}
    )

__all__ = ["LlamaIndexCallbackHandler", "Portkey", "PortkeyEmbedding"]
