"""Alias of `portkey_ai.langchain`: this path is in the names of models that LangChain saved."""

from portkey_ai.integrations.langchain import ChatPortkey as ChatPortkey

__all__ = ["ChatPortkey"]
