"""Alias of `portkey_ai.integrations.langchain`, for programs that import from the path of portkey-ai 2.3.4."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from portkey_ai.integrations.langchain import ChatPortkey as ChatPortkey
    from portkey_ai.integrations.langchain import PortkeyLLM as PortkeyLLM
else:
    from portkey_ai._lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(__name__, {"portkey_ai.integrations.langchain": "ChatPortkey PortkeyLLM"})

__all__ = ["ChatPortkey", "PortkeyLLM"]
