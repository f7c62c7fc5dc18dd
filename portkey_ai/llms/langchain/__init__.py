"""The names of LangChain's models before 3.0: `ChatPortkey` of `portkey_ai.langchain`, and `PortkeyLLM`."""

from typing import TYPE_CHECKING

from portkey_ai._lazy import lazy_exports

if TYPE_CHECKING:
    from portkey_ai.langchain.chat_models import ChatPortkey as ChatPortkey

    from .completion import PortkeyLLM as PortkeyLLM
else:
    __getattr__, __dir__ = lazy_exports(
        __name__, {"portkey_ai.langchain.chat_models": "ChatPortkey", ".completion": "PortkeyLLM"}
    )

__all__ = ["ChatPortkey", "PortkeyLLM"]
