"""`ChatPortkey` of `portkey_ai.langchain`, under the name of its module before 3.0."""

from portkey_ai.langchain.chat_models import ChatPortkey as ChatPortkey

__all__ = ["ChatPortkey"]
